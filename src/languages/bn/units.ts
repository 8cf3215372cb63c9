import { fold, foldedSet } from '../../text/fold.js';

/** Case endings of units and counted nouns. */
const ENDINGS = [
  '',
  'র',
  'ের',
  'রও',
  'েরও',
  'রই',
  'েরই',
  'ে',
  'েই',
  'েও',
  'য়',
  'য়ও',
  'তে',
  'তেই',
  'কে',
  'কেই',
  'কেও',
  'ই',
  'ও',
  'রা',
  'দের',
  'দেরকে',
  'জুড়ে',
  'ব্যাপী',
  'সহ',
  'েক',
  'মতো',
  'জুড়েই',
  'ধরে',
  'এর',
];

/** Units of measure and money by code: `[code, words]`; words are written with any case ending. */
const UNITS: readonly (readonly [code: string, words: string])[] = [
  ['percent', 'শতাংশ ভাগ পার্সেন্ট পারসেন্ট'],
  ['bdt', 'টাকা টাকার'],
  ['inr', 'রুপি রূপি'],
  ['usd', 'ডলার'],
  ['eur', 'ইউরো'],
  ['gbp', 'পাউন্ড'],
  ['rub', 'রুবল'],
  ['jpy', 'ইয়েন'],
  ['cny', 'ইউয়ান'],
  ['sar', 'রিয়াল'],
  ['aed', 'দিরহাম'],
  ['myr', 'রিঙ্গিত'],
  ['km2', 'বর্গকিলোমিটার বর্গকিমি'],
  ['m2', 'বর্গমিটার'],
  ['ft2', 'বর্গফুট'],
  ['km', 'কিলোমিটার কিমি'],
  ['m', 'মিটার'],
  ['cm', 'সেন্টিমিটার সেমি'],
  ['mm', 'মিলিমিটার মিমি'],
  ['ft', 'ফুট ফিট'],
  ['in', 'ইঞ্চি'],
  ['mi', 'মাইল'],
  ['yard', 'গজ'],
  ['acre', 'একর'],
  ['hectare', 'হেক্টর'],
  ['bigha', 'বিঘা'],
  ['kg', 'কেজি কিলোগ্রাম কিলো'],
  ['g', 'গ্রাম'],
  ['tonne', 'টন'],
  ['maund', 'মণ'],
  ['litre', 'লিটার'],
  ['barrel', 'ব্যারেল'],
  ['mw', 'মেগাওয়াট'],
  ['celsius', 'ডিগ্রি ডিগ্রী'],
  ['second', 'সেকেন্ড'],
  ['minute', 'মিনিট'],
  ['hour', 'ঘণ্টা ঘন্টা'],
  ['day', 'দিন'],
  ['week', 'সপ্তাহ'],
  ['month', 'মাস'],
  ['year', 'বছর বৎসর'],
];

const codes = new Map<string, string>();
for (const [code, words] of UNITS) {
  for (const word of words.split(' ')) {
    for (const ending of ENDINGS) {
      const form = fold(word + ending);
      if (!codes.has(form)) codes.set(form, code);
    }
  }
}

/** The code of the unit a folded word names, in any case; `null` where it names none. */
export function unitOf(norm: string): string | null {
  return codes.get(norm) ?? null;
}

/** Units that measure time. */
export const DURATIONS: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** Signs before or after an amount. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['٪', 'percent'],
  ['$', 'usd'],
  ['৳', 'bdt'],
  ['₹', 'inr'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['¥', 'jpy'],
  ['₽', 'rub'],
  ['°', 'celsius'],
]);

/** First words of units of two words: বর্গ কিলোমিটার, মেট্রিক টন, মার্কিন ডলার. */
export const UNIT_PREFIXES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  [fold('বর্গ'), { km: 'km2', m: 'm2', ft: 'ft2', mi: 'mi2' }],
  [fold('মেট্রিক'), { tonne: 'tonne' }],
  [fold('মার্কিন'), { usd: 'usd' }],
  [fold('ভারতীয়'), { inr: 'inr' }],
  [fold('নটিক্যাল'), { mi: 'nmi' }],
  [fold('কানাডিয়ান'), { usd: 'cad' }],
  [fold('অস্ট্রেলীয়'), { usd: 'aud' }],
]);

const PERSONS =
  'মানুষ জন লোক ব্যক্তি নেতা নেত্রী কর্মী নেতাকর্মী সৈন্য সেনা সেনাসদস্য নাগরিক প্রার্থী মন্ত্রী উপমন্ত্রী প্রতিমন্ত্রী শিক্ষার্থী ছাত্র ছাত্রী পরীক্ষার্থী শিক্ষক পুলিশ সদস্য যাত্রী আরোহী শিশু নারী পুরুষ ভাই বোন ছেলে মেয়ে সন্তান কর্মকর্তা কর্মচারী শ্রমিক সাংবাদিক চিকিৎসক রোগী আসামি উপদেষ্টা চেয়ারম্যান পরিচালক বাসিন্দা ফিলিস্তিনি ইসরায়েলি বাংলাদেশি ভারতীয় ভোটার সমর্থক জঙ্গি সন্ত্রাসী বখাটে কূটনীতিক বিজ্ঞানী খেলোয়াড় ক্রিকেটার যুবক তরুণ তরুণী কিশোর কিশোরী জেলে কৃষক অভিবাসী শরণার্থী রোহিঙ্গা গ্রাহক দর্শক মুসল্লি প্রতিদ্বন্দ্বী প্রতিনিধি বিচারপতি বিচারক আইনজীবী সহকর্মী সিইও এমপি ডাক্তার নার্স স্ত্রী স্বামী বন্ধু প্রেসিডেন্ট রাষ্ট্রপ্রধান প্রধানমন্ত্রী জিম্মি বন্দি নিহত আহত মৃত গ্রেপ্তার আটক ডাকাত চোর ব্যবসায়ী প্রবাসী পর্যটক বিক্ষোভকারী আন্দোলনকারী যোদ্ধা মুক্তিযোদ্ধা সমন্বয়ক স্বতন্ত্র বংশধর পরিবার নির্মাতা শিল্পী অভিনেতা অভিনেত্রী গবেষক বিশেষজ্ঞ সহপাঠী প্রতিবেশী চালক হেলপার পথচারী';
const persons = new Set<string>();
for (const word of PERSONS.split(' ')) for (const ending of ENDINGS) persons.add(fold(word + ending));

/** Whether a folded word names persons, in any case. */
export function isPerson(norm: string): boolean {
  return persons.has(norm);
}

/** After these a number is a name or an address, and counts nothing: ধারা ৩০২, বাড়ি ১২. */
export const LABELS_BEFORE: ReadonlySet<string> = foldedSet([
  'ধারা',
  'ক্রমিক',
  'ক্রমিকের',
  'ক্লাস',
  'শ্রেণি',
  'শ্রেণী',
  'দফা',
  'ধারার',
  'অনুচ্ছেদ',
  'নম্বর',
  'নং',
  'নাম্বার',
  'পৃষ্ঠা',
  'রুম',
  'কক্ষ',
  'সেক্টর',
  'ওয়ার্ড',
  'ব্লক',
  'ফ্লাইট',
  'আর্টিকেল',
  'চ্যানেল',
  'মডেল',
  'বোয়িং',
  'আইফোন',
  'লেভেল',
  'পর্ব',
  'অধ্যায়',
  'খণ্ড',
  'সিজন',
  'ফোন',
  'মোবাইল',
  'রোল',
  'ভার্সন',
  'সংস্করণ',
  'টাইপ',
  'গ্রুপ',
  'বাড়ি',
  'সড়ক',
  'টুয়েন্টি',
  'জিপিএ',
  'এয়ারবাস',
  'নিউজ',
  'মিরপুর',
  'উত্তরা',
  'গুলশান',
  'ধানমন্ডি',
]);

/** Before these a number is a name, a day of the Hijri calendar, or counts nothing: ১৪৪ ধারা, ৫ নম্বর ওয়ার্ড, ২১ রমজান. */
export const LABELS_AFTER: ReadonlySet<string> = foldedSet([
  'হিজরি',
  'হিজরির',
  'মহররম',
  'মুহাররম',
  'সফর',
  'রবিউল',
  'জমাদিউল',
  'রজব',
  'শাবান',
  'রমজান',
  'রমজানের',
  'শাওয়াল',
  'জিলকদ',
  'জিলহজ',
  'পদাতিক',
  'ডিভিশন',
  'ব্রিগেড',
  'ব্যাটালিয়ন',
  'রেজিমেন্ট',
  'বিজিবি',
  'ধারা',
  'ধারায়',
  'ধারার',
  'ধারামতে',
  'নম্বর',
  'নং',
  'নাম্বার',
  'অনুচ্ছেদ',
  'অনুচ্ছেদের',
  'অনুচ্ছেদে',
  'দলীয়',
  'তলায়',
  'গজি',
  'জি',
  'নম্বরে',
  'নম্বরের',
  'নাম্বারে',
  'তারিখ',
  'সাল',
  'ব্যাচের',
  'ব্যাচ',
]);

/** Latin letters spelled in Bengali: a number after one is a model or a code (এম ৯০). */
export const LETTERS: ReadonlySet<string> = foldedSet('একে এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড কেজে এমকে এসইউ মিগ এমআই'.split(' '));

/** What follows a single person who counts: একজন নিহত. */
export const FATES: ReadonlySet<string> = foldedSet(['নিহত', 'আহত', 'মারা', 'গ্রেপ্তার', 'গ্রেফতার', 'আটক', 'নিখোঁজ', 'দগ্ধ', 'গুলিবিদ্ধ', 'মৃত্যু', 'মৃত্যুর', 'উদ্ধার', 'বরখাস্ত', 'বহিষ্কার']);
