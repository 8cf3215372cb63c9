import type { Bound } from '../../language/numbers.js';
import { foldedMap, foldedSet } from '../../text/fold.js';

/** Hedges before a number. */
export const HEDGES_BEFORE: ReadonlyMap<string, Bound> = foldedMap<Bound>([
  ['প্রায়', 'about'],
  ['আনুমানিক', 'about'],
  ['কমবেশি', 'about'],
  ['মোটামুটি', 'about'],
  ['আনুমানিকভাবে', 'about'],
  ['অন্তত', 'at-least'],
  ['অন্ততপক্ষে', 'at-least'],
  ['কমপক্ষে', 'at-least'],
  ['ন্যূনতম', 'at-least'],
  ['নূন্যতম', 'at-least'],
  ['সর্বনিম্ন', 'at-least'],
  ['সর্বোচ্চ', 'at-most'],
  ['বড়জোর', 'at-most'],
  ['অনধিক', 'at-most'],
  ['অনূর্ধ্ব', 'under'],
]);

/** Words that may stand between a hedge and its number. */
export const BETWEEN: ReadonlySet<string> = foldedSet(['মোট', 'আরও', 'আরো', 'অতিরিক্ত', 'মাত্র', 'এক', 'আরেক', 'এই', 'ওই', 'গত', 'শতকরা', 'দীর্ঘ', 'টানা', 'বাকি', 'মার্কিন', 'নগদ']);

/** Words before a number that belong to the figure and leave it exact. */
export const EXACT_BEFORE: ReadonlySet<string> = foldedSet(['মোট', 'মাত্র', 'ঠিক', 'পুরো', 'আরও', 'আরো', 'বাকি', 'টানা', 'দীর্ঘ', 'শতকরা', 'সর্বমোট', 'পূর্ণ']);

/** Hedges after a number, its classifier, unit or noun in the genitive: ৩০ জনের বেশি, ৭ হাজারের মতো. */
export const HEDGES_AFTER: ReadonlyMap<string, Bound> = foldedMap<Bound>([
  ['বেশি', 'over'],
  ['বেশী', 'over'],
  ['বেশিও', 'over'],
  ['অধিক', 'over'],
  ['ওপর', 'over'],
  ['ওপরে', 'over'],
  ['উপর', 'over'],
  ['উপরে', 'over'],
  ['ঊর্ধ্বে', 'over'],
  ['ঊর্ধ্ব', 'over'],
  ['উর্ধ্বে', 'over'],
  ['কম', 'under'],
  ['কমে', 'under'],
  ['নিচে', 'under'],
  ['নীচে', 'under'],
  ['মতো', 'about'],
  ['মত', 'about'],
  ['কাছাকাছি', 'about'],
  ['কাছে', 'about'],
]);

/** Hedges that need no genitive before them: পাঁচ বছর পর্যন্ত. */
export const LIMITS: ReadonlySet<string> = foldedSet(['পর্যন্ত', 'পর্যন্তও']);
/** After a length of time in the genitive: at most so long. */
export const WITHIN: ReadonlySet<string> = foldedSet(['মধ্যে', 'মধ্যেই', 'ভেতর', 'ভেতরে', 'ভেতরেই']);
