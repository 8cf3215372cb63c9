/** The number words from 0 to 99, a row's place being its value: the standard form first, then other spellings in print in Bangladesh and West Bengal. */
export const CARDINALS: readonly string[] = `শূন্য শুন্য
এক
দুই দু
তিন
চার
পাঁচ পাচ
ছয় ছ
সাত
আট
নয়
দশ
এগারো এগার
বারো বার
তেরো তের
চৌদ্দ চোদ্দ
পনেরো পনের পনেরা
ষোলো ষোল
সতেরো সতের
আঠারো আঠার
উনিশ ঊনিশ
বিশ কুড়ি
একুশ
বাইশ
তেইশ
চব্বিশ
পঁচিশ পচিশ
ছাব্বিশ
সাতাশ
আটাশ আঠাশ
ঊনত্রিশ উনত্রিশ ঊনতিরিশ উনতিরিশ
ত্রিশ তিরিশ
একত্রিশ একতিরিশ
বত্রিশ বতিরিশ
তেত্রিশ তেতিরিশ
চৌত্রিশ চৌতিরিশ
পঁয়ত্রিশ পঁয়তিরিশ
ছত্রিশ ছতিরিশ
সাঁইত্রিশ সাইত্রিশ সাঁইতিরিশ
আটত্রিশ আটতিরিশ
ঊনচল্লিশ উনচল্লিশ
চল্লিশ
একচল্লিশ
বিয়াল্লিশ
তেতাল্লিশ
চুয়াল্লিশ চৌচল্লিশ
পঁয়তাল্লিশ
ছেচল্লিশ
সাতচল্লিশ
আটচল্লিশ
ঊনপঞ্চাশ উনপঞ্চাশ
পঞ্চাশ
একান্ন
বায়ান্ন বাহান্ন
তিপ্পান্ন তেপ্পান্ন
চুয়ান্ন
পঞ্চান্ন
ছাপ্পান্ন
সাতান্ন
আটান্ন
ঊনষাট উনষাট
ষাট
একষট্টি
বাষট্টি
তেষট্টি
চৌষট্টি
পঁয়ষট্টি
ছেষট্টি
সাতষট্টি
আটষট্টি
ঊনসত্তর উনসত্তর
সত্তর
একাত্তর
বাহাত্তর
তিয়াত্তর
চুয়াত্তর
পঁচাত্তর
ছিয়াত্তর
সাতাত্তর
আটাত্তর
ঊনআশি উনআশি ঊনাশি উনাশি
আশি
একাশি
বিরাশি
তিরাশি
চুরাশি
পঁচাশি
ছিয়াশি
সাতাশি
অষ্টআশি আটাশি অষ্টাশি
ঊননব্বই উননব্বই
নব্বই
একানব্বই
বিরানব্বই
তিরানব্বই
চুরানব্বই
পঁচানব্বই
ছিয়ানব্বই
সাতানব্বই
আটানব্বই
নিরানব্বই নিরানব্বুই`.split('\n');

/** What multiplies the number before it. */
export const SCALES: readonly (readonly [word: string, value: number])[] = [
  ['শ', 100],
  ['শো', 100],
  ['শত', 100],
  ['হাজার', 1e3],
  ['সহস্র', 1e3],
  ['লাখ', 1e5],
  ['লক্ষ', 1e5],
  ['কোটি', 1e7],
  ['মিলিয়ন', 1e6],
  ['বিলিয়ন', 1e9],
  ['ট্রিলিয়ন', 1e12],
  ['অযুত', 1e4],
  ['নিযুত', 1e6],
  ['ডজন', 12],
];

/** Fractions: what they are alone or before a scale, and what they add to a number that follows. */
export const FRACTIONS: readonly (readonly [word: string, alone: number | null, before: number | null])[] = [
  ['আড়াই', 2.5, null],
  ['দেড়', 1.5, null],
  ['সাড়ে', null, 0.5],
  ['সোয়া', 1.25, 0.25],
  ['পৌনে', 0.75, -0.25],
  ['আধা', 0.5, null],
  ['আধ', 0.5, null],
];

/** What is glued to a number between it and its case ending: classifiers, and words short numbers are commonly written together with. */
export const CLASSIFIERS: readonly string[] = ['টি', 'টা', 'টো', 'টে', 'খানা', 'খানি', 'খান', 'জন', 'জনা', 'বার', 'দফা', 'গুণ', 'গুন'];

/** Nouns that are written together with দু, দুই, তিন … */
export const GLUED_NOUNS: readonly string[] = ['দিন', 'মাস', 'বছর', 'ঘণ্টা', 'ঘন্টা', 'সপ্তাহ', 'দেশ', 'পক্ষ', 'দল', 'ভাই', 'বোন', 'হাত', 'পা', 'বেলা', 'ধাপ', 'বন্ধু', 'নেতা', 'তরফ', 'ভাগ'];

/** Case endings and particles after a number, its classifier or a glued noun. */
export const TAILS: readonly string[] = [
  '',
  'র',
  'ের',
  'রও',
  'েরও',
  'রই',
  'েরই',
  'কে',
  'কেই',
  'কেও',
  'তে',
  'তেই',
  'তেও',
  'ে',
  'েই',
  'েও',
  'য়',
  'য়ও',
  'য়ই',
  'ই',
  'ও',
  'রা',
  'দের',
  'দেরকে',
  'সহ',
  'ব্যাপী',
  'জুড়ে',
  'মতো',
];

/** Scales with a hedge in them: পাঁচ শতাধিক is more than 500. */
export const HEDGED_SCALES: readonly (readonly [word: string, value: number, bound: 'over' | 'at-least' | 'about'])[] = [
  ['শতাধিক', 100, 'over'],
  ['শ’রও', 100, 'over'],
  ['সহস্রাধিক', 1e3, 'over'],
  ['হাজারাধিক', 1e3, 'over'],
  ['লক্ষাধিক', 1e5, 'over'],
  ['লাখাধিক', 1e5, 'over'],
  ['কোটিাধিক', 1e7, 'over'],
  ['কোট্যধিক', 1e7, 'over'],
  ['হাজারো', 1e3, 'at-least'],
  ['লাখো', 1e5, 'at-least'],
  ['শখানেক', 100, 'about'],
  ['শতখানেক', 100, 'about'],
  ['হাজারখানেক', 1e3, 'about'],
  ['লাখখানেক', 1e5, 'about'],
  ['কোটিখানেক', 1e7, 'about'],
];

/** Whole numbers of their own. */
export const NUMBERS_WITH_BOUND: readonly (readonly [word: string, value: number, bound: 'exact' | 'over' | 'at-least' | 'about'])[] = [
  ['অর্ধশত', 50, 'exact'],
  ['অর্ধশতাধিক', 50, 'over'],
  ['অর্ধলক্ষ', 5e4, 'exact'],
  ['অর্ধলাখ', 5e4, 'exact'],
  ['অর্ধলক্ষাধিক', 5e4, 'over'],
  ['অর্ধকোটি', 5e6, 'exact'],
  ['অর্ধডজন', 6, 'exact'],
];
