import type { OfficeWords } from '../../language/offices.js';
import { foldedMap, foldedSet } from '../../text/fold.js';

/** Bengali words for offices of state. */
export const offices: OfficeWords = {
  names: foldedMap([
    ['প্রেসিডেন্ট', 'head-of-state'],
    ['রাষ্ট্রপতি', 'head-of-state'],
    ['রাষ্ট্রপ্রধান', 'head-of-state'],
    ['রাজা', 'head-of-state'],
    ['রানি', 'head-of-state'],
    ['রানী', 'head-of-state'],
    ['সম্রাট', 'head-of-state'],
    ['আমির', 'head-of-state'],
    ['প্রধানমন্ত্রী', 'head-of-government'],
    ['সরকারপ্রধান', 'head-of-government'],
    ['চ্যান্সেলর', 'head-of-government'],
    ['প্রধান উপদেষ্টা', 'head-of-government'],
    ['পররাষ্ট্রমন্ত্রী', 'foreign-minister'],
    ['বিদেশমন্ত্রী', 'foreign-minister'],
    ['পররাষ্ট্র মন্ত্রী', 'foreign-minister'],
    ['পররাষ্ট্র উপদেষ্টা', 'foreign-minister'],
    ['নেতা', 'leader'],
    ['শীর্ষ নেতা', 'leader'],
    ['সর্বোচ্চ নেতা', 'leader'],
    ['মহাসচিব', 'head'],
    ['মহাপরিচালক', 'head'],
  ]),
  between: foldedSet([]),
};
