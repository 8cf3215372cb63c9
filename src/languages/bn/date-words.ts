import { beginsLike } from '../../language/prefixes.js';
import type { Tag } from '../../language/time-rules.js';
import { fold } from '../../text/fold.js';
import { ofWord, type Word } from '../../text/words.js';

/** Case endings and particles on words of time. */
const ENDINGS: readonly string[] = [
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
  'য়ই',
  'তে',
  'তেই',
  'তেও',
  'কে',
  'কেই',
  'কেও',
  'কার',
  'ই',
  'ও',
  'টা',
  'টার',
  'টায়',
  'টি',
  'টিতে',
  'টির',
  'গুলোতে',
  'গুলোর',
  'গুলো',
  'জুড়ে',
  'জুড়েই',
  'ব্যাপী',
  'ভর',
  'েক',
  'সহ',
  'য়ের',
  'য়ে',
  'য়েই',
  'য়েও',
];

const tags = new Map<string, Tag>();

/** Tags `words` and their inflected forms; the first to claim a form keeps it. */
function learn(kind: string, value: number, words: string, endings: readonly string[] = ENDINGS): void {
  for (const word of words.split(' ')) {
    for (const ending of endings) {
      const form = fold(word.replaceAll('_', ' ') + ending);
      if (!tags.has(form)) tags.set(form, { kind, value, ending: fold(ending) });
    }
  }
}

const BARE = [''];

['সোমবার', 'মঙ্গলবার', 'বুধবার', 'বৃহস্পতিবার বৃহষ্পতিবার বৃহ.বার', 'শুক্রবার', 'শনিবার', 'রোববার রবিবার'].forEach((words, i) => {
  learn('weekday', i + 1, words);
});
['সোম', 'মঙ্গল', 'বুধ', 'বৃহস্পতি', 'শুক্র', 'শনি', 'রবি রোব'].forEach((words, i) => {
  learn('weekday-stem', i + 1, words, BARE);
});
[
  'জানুয়ারি জানুয়ারী জানুয়ারি জানু',
  'ফেব্রুয়ারি ফেব্রুয়ারী ফেব্রুয়ারি ফেব্রুআরি ফেব্রু',
  'মার্চ',
  'এপ্রিল',
  'মে',
  'জুন',
  'জুলাই',
  'আগস্ট আগষ্ট অগাস্ট অগস্ট আগাস্ট',
  'সেপ্টেম্বর সেপ্টেমবর',
  'অক্টোবর',
  'নভেম্বর',
  'ডিসেম্বর',
].forEach((words, i) => {
  learn('month', i + 1, words);
});
['বৈশাখ', 'জ্যৈষ্ঠ জৈষ্ঠ', 'আষাঢ়', 'শ্রাবণ', 'ভাদ্র', 'আশ্বিন', 'কার্তিক', 'অগ্রহায়ণ', 'পৌষ', 'মাঘ', 'ফাল্গুন ফাগুন', 'চৈত্র'].forEach((words, i) => {
  learn('bengali-month', i + 1, words);
});

learn('day-shift', 0, 'আজ আজকে আজকের', ['', 'ই', 'ও', 'কে', 'কের', 'কেই']);
learn('day-shift', 0, 'আইজ আইজকা আইজকে', ['']);
learn('day-shift', -1, 'গতকাল গতকল্য গতকালকে');
learn('day-shift', 1, 'আগামীকাল আগামিকাল');
learn('day-shift', -2, 'গতপরশু');
learn('day-shift', 2, 'আগামীপরশু');
learn('kal', 1, 'কাল', ['', 'কে', 'কের', 'ের', 'ই']);
learn('kal', 2, 'পরশু', ['', 'র', 'ই']);

learn('direction', -1, 'গত বিগত গেল', BARE);
learn('direction', 1, 'আগামী আগামি আসছে আসন্ন সামনের', BARE);
learn('direction', 0, 'এই এ চলতি বর্তমান চলমান', BARE);
learn('latest', -1, 'সর্বশেষ সবশেষ শেষ', BARE);
learn('that', 0, 'ওই ঐ সেই সে একই', BARE);
learn('that', 1, 'পরের পরবর্তী', BARE);
learn('that', -1, 'আগের পূর্ববর্তী', BARE);
learn('that-day', 0, 'সেদিন এদিন একইদিন ওইদিন ঐদিন সেইদিন এইদিন', ['', 'ই', 'ও', 'ের', 'কার', 'ে']);
learn('that-day', 1, 'পরদিন পরেরদিন', ['', 'ই', 'ও', 'ের', 'ে']);
learn('that-day', -1, 'আগেরদিন পূর্বদিন', ['', 'ই', 'ও', 'ের', 'ে']);
learn('this-year', 0, 'এবছর', ENDINGS);

learn('all-year', 0, 'বছরজুড়ে সারাবছর', ['', 'ই']);
learn('unit-minute', 0, 'মিনিট');
learn('unit-hour', 0, 'ঘণ্টা ঘন্টা');
learn('unit-day', 0, 'দিন');
learn('unit-week', 0, 'সপ্তাহ');
learn('unit-month', 0, 'মাস');
learn('unit-year', 0, 'বছর বৎসর');
learn('unit-decade', 0, 'দশক');
learn('unit-century', 0, 'শতাব্দী শতাব্দি শতক');
learn('era', 1, 'খ্রিষ্টাব্দ খ্রিস্টাব্দ খ্রীষ্টাব্দ খ্রীস্টাব্দ');
learn('era', -1, 'খ্রিষ্টপূর্ব খ্রিস্টপূর্ব খ্রিষ্টপূর্বাব্দ খ্রিস্টপূর্বাব্দ খ্রীষ্টপূর্ব');
learn('year-word', 0, 'সাল সন খ্রি খ্রিঃ ইং', [...ENDINGS]);
learn('date-word', 0, 'তারিখ');
learn('fiscal', 0, 'অর্থবছর অর্থবৎসর');

/** Parts of the day; the value indexes `PARTS`. */
learn('all-day', 0, 'রাতভর দিনভর সারাদিন সারারাত দিনব্যাপী', ['', 'ই', 'ের']);
learn('part', 0, 'ভোর ভোরবেলা ভোররাত');
learn('part', 1, 'সকাল সকালবেলা');
learn('part', 2, 'দুপুর দুপুরবেলা মধ্যাহ্ন');
learn('part', 3, 'বিকেল বিকাল অপরাহ্ণ অপরাহ্ন বিকেলবেলা বিকালবেলা');
learn('part', 4, 'সন্ধ্যা সন্ধ্যে সন্ধে সন্ধ্যাবেলা');
learn('part', 5, 'রাত রাতে রাত্রি রাত্র মধ্যরাত মাঝরাত গভীররাত');
learn('daytime', 6, 'বেলা', ['']);
learn('part-word', 0, 'দিবাগত গভীর মধ্য শেষ', BARE);
learn('whole', 0, 'সারা পুরো', BARE);

learn('clock-mark', 0, 'টায় টার টা টাতে টায়ও টার', BARE);
['পহেলা পয়লা পয়লা', 'দোসরা', 'তেসরা', 'চৌঠা'].forEach((words, i) => {
  learn('first-day', i + 1, words, BARE);
});
learn('century-name', 20, 'বিংশ', BARE);
learn('century-name', 21, 'একবিংশ', BARE);
learn('century-name', 19, 'ঊনবিংশ উনবিংশ', BARE);
learn('century-name', 18, 'অষ্টাদশ', BARE);
/** 1952 and 1971 are named by their last two digits alone. */
learn('famous-year', 1971, 'একাত্তর', ['ে', 'ের', 'েই', 'েও']);
learn('famous-year', 1952, 'বায়ান্ন', ['র', 'তে']);
learn('season', 21, 'বসন্ত বসন্তকাল');
learn('season', 22, 'গ্রীষ্ম গ্রীষ্মকাল');
learn('season', 24, 'শীত শীতকাল');
learn('holiday', 1225, 'বড়দিন');
/** Before or after a bare year these show that it is one: the names of what is held in certain years. */
learn('yearly', 1, 'বিশ্বকাপ অলিম্পিক অলিম্পিকস ফিফা চ্যাম্পিয়নস ইউরো কোপা এশিয়াকাপ আইপিএল বিপিএল পিএসএল এসএসসি এইচএসসি');
learn('yearly', -1, 'স্বাগত বিদায় সুস্বাগত', BARE);
learn('new-year', 101, 'নববর্ষ বর্ষবরণ', ['ের', 'ে']);

const couldBegin = beginsLike(tags.keys());

/** The tag of a word; `null` where it is no word of time. */
export const tagOf: (word: Word) => Tag | null = ofWord((norm) => (couldBegin(norm) ? (tags.get(norm) ?? null) : null));
