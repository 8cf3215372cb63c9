import { fold } from '../../../text/fold.js';
import { remember } from '../../../text/memo.js';
import { ofWord, type Word } from '../../../text/words.js';

/** What one verb form tells. */
export interface VerbForm {
  /** The verb's key in `ROOTS`. */
  readonly root: string;
  /** `finite` may close a sentence; `converb` is the -ইয়া participle (করে, জানিয়ে); `noun` the verbal noun (করা, জানানো). */
  readonly shape: 'finite' | 'converb' | 'infinitive' | 'conditional' | 'noun';
  readonly tense: 'present' | 'progressive' | 'perfect' | 'past' | 'future' | 'none';
  readonly person: 1 | 2 | 3;
  /** Carries -নি: the thing was not done. */
  readonly negated: boolean;
  /** A finite form that is spelled as the converb too (করে, বলে): its place in the sentence decides. */
  readonly orConverb: boolean;
}

/** A root and the stems its vowel takes: `low` in the present and verbal noun (তোল), `high` elsewhere (তুল), `perfect` in perfect and converb (রাখ : রেখ). */
interface Root {
  readonly key: string;
  readonly low: string;
  readonly high: string;
  readonly perfect: string;
  readonly kind: 'consonant' | 'causative';
}

const consonant = (key: string, high = key, perfect = high): Root => ({ key, low: key, high, perfect, kind: 'consonant' });
const causative = (key: string, perfect = key): Root => ({ key: `${key}া`, low: key, high: key, perfect, kind: 'causative' });

/** Verbs that report or lend themselves to a reporting noun. Paradigms after Chatterji 1939 § 430–460 and the press forms. */
const ROOTS: readonly Root[] = [
  consonant('বল'),
  consonant('কর'),
  consonant('লেখ', 'লিখ'),
  consonant('তোল', 'তুল'),
  consonant('শোন', 'শুন'),
  consonant('দেখ'),
  consonant('রাখ', 'রাখ', 'রেখ'),
  consonant('আন', 'আন', 'এন'),
  consonant('জান', 'জান', 'জেন'),
  consonant('মান', 'মান', 'মেন'),
  consonant('থাক', 'থাক', 'থেক'),
  consonant('আস', 'আস', 'এস'),
  consonant('ওঠ', 'উঠ'),
  consonant('ধর'),
  consonant('ছাড়', 'ছাড়', 'ছেড়'),
  consonant('ছোড়', 'ছুড়'),
  consonant('পড়'),
  consonant('ভাব', 'ভাব', 'ভেব'),
  consonant('পার', 'পার', 'পের'),
  consonant('মিল'),
  consonant('ফেল'),
  consonant('বাঁধ', 'বাঁধ', 'বেঁধ'),
  consonant('টান', 'টান', 'টেন'),
  causative('জান'),
  causative('শোন', 'শুন'),
  causative('দেখ'),
  causative('ছড়'),
  causative('চাল'),
  causative('পাঠ'),
  causative('দাঁড়'),
  causative('ওঠ', 'উঠ'),
];

/** Roots that end in a vowel keep their own paradigm: present, progressive, perfect, past and future stems, and the forms that close no sentence. */
interface VowelRoot {
  readonly key: string;
  readonly present: readonly [third: string, honorific: string, first: string, second: string];
  readonly progressive: readonly string[];
  readonly perfect: readonly string[];
  readonly past: readonly string[];
  readonly habit: string;
  readonly future: readonly string[];
  readonly converb: string;
  readonly infinitive: string;
  readonly conditional: string;
  readonly noun: readonly string[];
}

const VOWEL_ROOTS: readonly VowelRoot[] = [
  {
    key: 'দে',
    present: ['দেয়', 'দেন', 'দিই', 'দাও'],
    progressive: ['দিচ্ছ'],
    perfect: ['দিয়েছ'],
    past: ['দিল'],
    habit: 'দিত',
    future: ['দেব', 'দিব'],
    converb: 'দিয়ে',
    infinitive: 'দিতে',
    conditional: 'দিলে',
    noun: ['দেওয়া', 'দেয়া'],
  },
  {
    key: 'নে',
    present: ['নেয়', 'নেন', 'নিই', 'নাও'],
    progressive: ['নিচ্ছ'],
    perfect: ['নিয়েছ'],
    past: ['নিল'],
    habit: 'নিত',
    future: ['নেব', 'নিব'],
    converb: 'নিয়ে',
    infinitive: 'নিতে',
    conditional: 'নিলে',
    noun: ['নেওয়া', 'নেয়া'],
  },
  {
    key: 'যা',
    present: ['যায়', 'যান', 'যাই', 'যাও'],
    progressive: ['যাচ্ছ'],
    perfect: ['গেছ', 'গিয়েছ'],
    past: ['গেল'],
    habit: 'যেত',
    future: ['যাব'],
    converb: 'গিয়ে',
    infinitive: 'যেতে',
    conditional: 'গেলে',
    noun: ['যাওয়া'],
  },
  {
    key: 'পা',
    present: ['পায়', 'পান', 'পাই', 'পাও'],
    progressive: ['পাচ্ছ'],
    perfect: ['পেয়েছ'],
    past: ['পেল'],
    habit: 'পেত',
    future: ['পাব'],
    converb: 'পেয়ে',
    infinitive: 'পেতে',
    conditional: 'পেলে',
    noun: ['পাওয়া'],
  },
  {
    key: 'চা',
    present: ['চায়', 'চান', 'চাই', 'চাও'],
    progressive: ['চাইছ', 'চাচ্ছ'],
    perfect: ['চেয়েছ'],
    past: ['চাইল'],
    habit: 'চাইত',
    future: ['চাইব'],
    converb: 'চেয়ে',
    infinitive: 'চাইতে',
    conditional: 'চাইলে',
    noun: ['চাওয়া'],
  },
  {
    key: 'হ',
    present: ['হয়', 'হন', 'হই', 'হও'],
    progressive: ['হচ্ছ'],
    perfect: ['হয়েছ'],
    past: ['হল'],
    habit: 'হত',
    future: ['হব'],
    converb: 'হয়ে',
    infinitive: 'হতে',
    conditional: 'হলে',
    noun: ['হওয়া'],
  },
  {
    key: 'ক',
    present: ['কয়', 'কন', 'কই', 'কও'],
    progressive: ['কইছ'],
    perfect: ['কয়েছ'],
    past: ['কইল'],
    habit: 'কইত',
    future: ['কইব'],
    converb: 'কয়ে',
    infinitive: 'কইতে',
    conditional: 'কইলে',
    noun: ['কওয়া'],
  },
];

type Tense = VerbForm['tense'];
type Ending = readonly [ending: string, person: 1 | 2 | 3];

/** Endings of the tenses that are built on a stem in ছ, ল, ত or ব. */
const CH: readonly Ending[] = [
  ['ে', 3],
  ['েন', 3],
  ['ি', 1],
  ['', 2],
  ['ো', 2],
  ['িস', 2],
];
const CHIL: readonly Ending[] = [
  ['িল', 3],
  ['িলো', 3],
  ['িলেন', 3],
  ['িলাম', 1],
  ['িলে', 2],
];
const L: readonly Ending[] = [
  ['', 3],
  ['ো', 3],
  ['েন', 3],
  ['াম', 1],
];
const B: readonly Ending[] = [
  ['ে', 3],
  ['েন', 3],
  ['', 1],
  ['ো', 1],
];

function generate(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (word: string, root: string, shape: VerbForm['shape'], tense: Tense, person: 1 | 2 | 3, negated = false): void => {
    const key = fold(word);
    const before = forms.get(key);
    if (!before) forms.set(key, { root, shape, tense, person, negated, orConverb: false });
    else if (before.root === root && before.shape === 'finite' && shape === 'converb') forms.set(key, { ...before, orConverb: true });
  };
  const finite = (stem: string, endings: readonly Ending[], root: string, tense: Tense): void => {
    for (const [ending, person] of endings) {
      add(stem + ending, root, 'finite', tense, person);
      if (tense !== 'future') add(`${stem}${ending}নি`, root, 'finite', 'perfect', person, true);
    }
  };
  const perfects = (stem: string, root: string): void => {
    finite(stem, CH, root, 'perfect');
    finite(stem, CHIL, root, 'past');
  };
  for (const { key, low, high, perfect, kind } of ROOTS) {
    const past = kind === 'causative' ? `${high}া` : high;
    if (kind === 'causative')
      finite(
        low,
        [
          ['ায়', 3],
          ['ান', 3],
          ['াই', 1],
          ['াও', 2],
          ['াক', 3],
        ],
        key,
        'present',
      );
    else {
      finite(
        low,
        [
          ['ে', 3],
          ['েন', 3],
          ['ো', 2],
        ],
        key,
        'present',
      );
      finite(
        high,
        [
          ['ি', 1],
          ['ুক', 3],
          ['ুন', 2],
        ],
        key,
        'present',
      );
    }
    const progressive = kind === 'causative' ? `${high}াচ্ছ` : `${high}ছ`;
    finite(progressive, CH, key, 'progressive');
    finite(progressive, CHIL, key, 'past');
    perfects(kind === 'causative' ? `${perfect}িয়েছ` : `${perfect}েছ`, key);
    finite(`${past}ল`, L, key, 'past');
    finite(`${past}ত`, L, key, 'past');
    finite(`${past}ব`, B, key, 'future');
    add(kind === 'causative' ? `${perfect}িয়ে` : `${perfect}ে`, key, 'converb', 'none', 3);
    add(`${past}তে`, key, 'infinitive', 'none', 3);
    add(`${past}লে`, key, 'conditional', 'none', 3);
    for (const ending of kind === 'causative' ? ['ানো', 'ানোর'] : ['া', 'ার']) add(low + ending, key, 'noun', 'none', 3);
  }
  for (const v of VOWEL_ROOTS) {
    finite(
      '',
      [
        [v.present[0], 3],
        [v.present[1], 3],
        [v.present[2], 1],
        [v.present[3], 2],
      ],
      v.key,
      'present',
    );
    for (const stem of v.progressive) {
      finite(stem, CH, v.key, 'progressive');
      finite(stem, CHIL, v.key, 'past');
    }
    for (const stem of v.perfect) perfects(stem, v.key);
    for (const stem of v.past) finite(stem, L, v.key, 'past');
    finite(v.habit, L, v.key, 'past');
    for (const stem of v.future) finite(stem, B, v.key, 'future');
    add(v.converb, v.key, 'converb', 'none', 3);
    add(v.infinitive, v.key, 'infinitive', 'none', 3);
    add(v.conditional, v.key, 'conditional', 'none', 3);
    for (const noun of v.noun) for (const ending of ['', 'র']) add(noun + ending, v.key, 'noun', 'none', 3);
  }
  for (const word of ['আছে', 'আছেন', 'রয়েছে', 'রয়েছেন', 'ছিল', 'ছিলেন', 'ছিলো']) add(word, 'আছ', 'finite', 'present', 3);
  for (const word of ['এল', 'এলো', 'এলেন']) add(word, 'আস', 'finite', 'past', 3);
  for (const word of ['আছি', 'ছিলাম', 'রয়েছি']) add(word, 'আছ', 'finite', 'present', 1);
  return forms;
}

const FORMS = generate();

/** What `word` (folded) is among the forms of the listed verbs; `undefined` for any other word. */
export function verbForm(word: string): VerbForm | undefined {
  return FORMS.get(word);
}

/** As `verbForm`, of a token's word. */
export const formOf: (word: Word) => VerbForm | undefined = ofWord(verbForm);

/** Endings that only finite verbs carry, for verbs that are not listed: …ছেন, …েছিল, …বে. */
const FINITE_ENDINGS = ['ছে', 'ছেন', 'ছি', 'ছিল', 'ছিলেন', 'ছিলাম', 'েনি', 'েননি', 'য়নি', 'বেন', 'লেন', 'তেন', 'বে', 'য়েছে', 'ব', 'ল', 'ত'].map(fold);
/** Nouns, names and adverbs that end as verbs do. */
const NOT_VERBS = new Set(
  [
    'কাছে',
    'পাছে',
    'বিশেষভাবে',
    'ভাবে',
    'এভাবে',
    'যেভাবে',
    'কীভাবে',
    'তবে',
    'সবে',
    'স্বভাবে',
    'প্রভাবে',
    'অভাবে',
    'হিসেবে',
    'পেন',
    'ইউক্রেন',
    'লন্ডন',
    'জবাবে',
    'প্রস্তাবে',
    'সম্ভব',
    'সচিব',
    'নাগরিকত্ব',
    'নেতৃত্ব',
    'ট্রেন',
    'ব্রিটেন',
    'হোসেন',
    'আলী',
    'মোবাইল',
    'স্কুল',
    'পাহাড়ে',
    'মাছে',
    'গাছে',
  ].map(fold),
);

/** Whether `word` (folded) looks like a finite verb, listed or not. Longer endings only, so that nouns seldom pass. */
export const looksFinite: (word: string) => boolean = remember(readFinite);

function readFinite(word: string): boolean {
  const form = FORMS.get(word);
  if (form) return form.shape === 'finite';
  if (NOT_VERBS.has(word) || word.length < 4) return false;
  return FINITE_ENDINGS.some((ending) => ending.length >= 2 && word.endsWith(ending));
}

const PREDICATES = new Set(['না', 'নয়', 'নেই', 'নাই', 'নি', 'নন', 'কিনা'].map(fold));

/** Whether `word` can close a clause: a finite verb or a negation that stands for one. */
export function closesClause(word: string): boolean {
  return PREDICATES.has(word) || looksFinite(word);
}

/** As `closesClause`, of a token's word. */
export const closes: (word: Word) => boolean = ofWord(closesClause);
