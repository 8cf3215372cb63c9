import type { Act, Stance, TokenRange } from '../../../language/statements.js';
import { fold, foldedMap, foldedSet } from '../../../text/fold.js';
import type { Token } from '../../../text/tokens.js';
import { type VerbForm, verbForm } from './verbs.js';
import { SHOWING } from './words.js';

/** Words that show a statement, and what they let stand beside them. */
export interface Cue extends TokenRange {
  /** `agent`: its subject says it. `passive`: a document or nobody does. `source`: a postposition after the source. `noun`: a noun with the source in the genitive. */
  readonly voice: 'agent' | 'passive' | 'source' | 'noun';
  /** Closes a clause; a participle leads to another verb. */
  readonly finite: boolean;
  /** Spelled as a participle, too. */
  readonly orConverb: boolean;
  readonly act: Act;
  readonly stance: Stance;
  readonly person: 1 | 2 | 3;
  /** Index of the reporting noun (দাবি in দাবি করেন), or of the verb where there is none. */
  readonly head: number;
  /** Takes a clause (`c`), the object before it (`o`), an infinitive (`i`). */
  readonly takes: string;
  /** A verb of saying by itself: বলেন, জানান, লেখেন. */
  readonly plain: boolean;
  readonly verb: string;
}

interface LightNoun {
  readonly verbs: ReadonlySet<string>;
  readonly act: Act;
  readonly takes: string;
  readonly stance: Stance;
}

/**
 * Reporting nouns and the verbs that make cues of them: noun · roots · act · what they take (c clause, o object). Counted in Bengali news;
 * the acts follow Searle's classes as far as the words tell them apart.
 */
const LIGHT = `
উল্লেখ · কর · say · co
দাবি · কর তোল · claim · co
দাবি · জানা · demand · co
দাবী · কর তোল · claim · co
দাবী · জানা · demand · co
অভিযোগ · কর তোল আন জানা দে · accuse · co
মন্তব্য · কর · say · c
মূল্যায়ন · কর · think · -
প্রচার · কর · say · -
একমত · হ · agree · -
রিকোয়েস্ট · কর · request · c
তলব · কর · order · o
আশ্বস্ত · কর · promise · c
আভাস · দে · say · co
সুপারিশ · কর · propose · co
উপদেশ · দে · advise · co
তাগাদা · দে · demand · co
আর্জি · জানা রাখ · request · co
আকুতি · জানা · request · co
ডাক · দে · request · o
হুঙ্কার · দে · warn · co
হুংকার · দে · warn · co
দায়ী · কর · accuse · o
অভিযুক্ত · কর · accuse · o
নালিশ · কর জানা · accuse · co
ভর্ৎসনা · কর · criticise · o
তিরস্কার · কর · criticise · o
বিদ্রূপ · কর · criticise · o
আপত্তি · জানা তোল · criticise · o
সম্মতি · জানা দে · agree · o
সায় · দে · agree · o
অসম্মতি · জানা · refuse · o
অপারগতা · জানা · refuse · o
কৃতিত্ব · দে · praise · o
পূর্বাভাস · দে · report · co
অবগত · কর · inform · o
নিষেধ · কর · order · oi
বারণ · কর · order · oi
অনুমান · কর · think · c
সন্দেহ · কর · think · c
মতামত · দে জানা · say · c
স্লোগান · দে · say · c
বিবেচনা · কর · think · -
আহ্বান · জানা কর রাখ · request · co
আহবান · জানা কর রাখ · request · co
আশা · কর রাখ · hope · co
আশাবাদ · কর · hope · co
প্রত্যাশা · কর · hope · co
আশঙ্কা · কর · fear · co
শঙ্কা · কর · fear · co
উদ্বেগ · জানা · fear · o
মনে · কর · think · c
ধারণা · কর · think · c
বিশ্বাস · কর · think · c
হুঁশিয়ারি · দে জানা · warn · co
হুশিয়ারি · দে জানা · warn · co
হুঁশিয়ার · কর · warn · c
সতর্ক · কর · warn · c
সাবধান · কর · warn · c
সতর্কতা · দে · warn · co
সতর্কবার্তা · দে · warn · co
হুমকি · দে · threaten · co
আলটিমেটাম · দে · threaten · co
প্রতিশ্রুতি · দে কর · promise · co
অঙ্গীকার · কর দে · promise · co
আশ্বাস · দে · promise · co
নিশ্চয়তা · দে · promise · co
ওয়াদা · কর দে · promise · co
প্রতিজ্ঞা · কর · promise · co
ঘোষণা · দে কর · announce · co
নির্দেশ · দে · order · co
নির্দেশনা · দে · order · co
আদেশ · দে কর · order · co
পরামর্শ · দে · advise · co
তাগিদ · দে · demand · co
প্রস্তাব · দে কর রাখ আন তোল · propose · co
অনুরোধ · কর জানা · request · co
আবেদন · কর জানা · request · co
প্রার্থনা · কর · request · o
আমন্ত্রণ · জানা দে · request · o
প্রশংসা · কর · praise · o
সাধুবাদ · জানা দে · praise · o
স্বাগত · জানা · praise · o
সমালোচনা · কর · criticise · o
কটাক্ষ · কর · criticise · o
নিন্দা · জানা কর · condemn · o
প্রতিবাদ · জানা কর · condemn · o
ধিক্কার · জানা · condemn · o
ধন্যবাদ · জানা দে · thank · o
কৃতজ্ঞতা · জানা · thank · o
স্বীকার · কর · admit · co
নিশ্চিত · কর · confirm · cm
শিরোনাম · কর · report · c
পুনর্ব্যক্ত · কর · say · o
ব্যক্ত · কর · say · o
অবহিত · কর · inform · o
অভিহিত · কর · say · k
আখ্যায়িত · কর · say · k
আখ্যা · দে · say · k
চিহ্নিত · কর · say · h
বর্ণনা · কর · say · k
চিত্রিত · কর · say · k
জোর · দে · say · o
গুরুত্বারোপ · কর · say · o
ইঙ্গিত · দে কর · say · co
যোগ · কর · say · c
ব্যাখ্যা · কর · say · c
প্রশ্ন · কর তোল রাখ ছোড় · ask · c
জিজ্ঞাসা · কর · ask · c
দোষারোপ · কর · accuse · o
বিরোধিতা · কর · deny · -
সমর্থন · জানা · agree · o
সংহতি · জানা · agree · o
মত · দে · say · c
অভিমত · দে · say · c
স্মরণ · কর · say · h
ঐকমত্য · কর · agree · -
ব্যাখ্যা · দে · say · c
বক্তব্য · দে · say · c
বার্তা · দে · say · co
বিবৃতি · দে · say · c
স্পষ্ট · কর · say · c
পরিষ্কার · কর · say · c
তথ্য · দে জানা · say · c
মত · জানা · say · c
`;

/** Reporting nouns that stand with প্রকাশ, ব্যক্ত, উচ্চারণ + কর. */
const EXPRESSED = `
আশা · hope · co
আশাবাদ · hope · co
প্রত্যাশা · hope · co
আশঙ্কা · fear · co
শঙ্কা · fear · co
উদ্বেগ · fear · co
ক্ষোভ · criticise · co
অসন্তোষ · criticise · co
হতাশা · criticise · co
অভিমত · say · c
মত · say · c
বিস্ময় · say · co
সন্তোষ · praise · co
কৃতজ্ঞতা · thank · co
সংহতি · agree · o
সমর্থন · agree · o
একাত্মতা · agree · o
অঙ্গীকার · promise · co
প্রত্যয় · promise · co
সংশয় · fear · co
সন্দেহ · fear · co
দ্বিমত · deny · o
অনাস্থা · criticise · o
আগ্রহ · say · o
ইচ্ছা · say · o
হুঁশিয়ারি · warn · co
নিন্দা · condemn · o
অঙ্গীকার · promise · co
প্রতিশ্রুতি · promise · co
দাবি · claim · co
আক্ষেপ · criticise · co
উষ্মা · criticise · co
উৎকণ্ঠা · fear · co
মতামত · say · c
অপারগতা · refuse · o
সংকল্প · promise · co
আকাঙ্ক্ষা · hope · co
আস্থা · say · o
`;
const EXPRESSING = foldedSet(['প্রকাশ', 'ব্যক্ত', 'উচ্চারণ', 'উত্থাপন']);

/** What the source rejects: noun or participle · roots. */
const DENIALS = `
অস্বীকার · কর
প্রত্যাখ্যান · কর
নাকচ · কর
খণ্ডন · কর
`;

function table(): ReadonlyMap<string, readonly LightNoun[]> {
  const map = new Map<string, LightNoun[]>();
  const add = (noun: string, roots: string, act: Act, takes: string, stance: Stance): void => {
    const key = fold(noun);
    const list = map.get(key) ?? [];
    list.push({ verbs: new Set(roots.split(' ')), act, takes, stance });
    map.set(key, list);
  };
  for (const line of LIGHT.trim().split('\n')) {
    const [noun = '', roots = '', act = 'say', takes = 'c'] = line.split(' · ');
    add(noun, roots, act as Act, takes, 'says');
  }
  for (const line of DENIALS.trim().split('\n')) {
    const [noun = '', roots = ''] = line.split(' · ');
    add(noun, roots, 'deny', 'co', 'denies');
  }
  return map;
}
const LIGHT_NOUNS = table();
const EXPRESSED_NOUNS = foldedMap(
  EXPRESSED.trim()
    .split('\n')
    .map((line) => {
      const [noun = '', act = 'say', takes = 'c'] = line.split(' · ');
      return [noun, `${act} ${takes}`] as const;
    }),
);

/** Verbs that report by themselves. */
const SAYING = new Map<string, Act>([
  ['বল', 'say'],
  ['জানা', 'inform'],
  ['লেখ', 'say'],
  ['ক', 'say'],
]);

/** Nouns that report with their source in the genitive and no verb: তাঁর ভাষ্য, … */
const NOUN_CUES = foldedMap<Act>([
  ['ভাষ্য', 'say'],
  ['দাবি', 'claim'],
  ['দাবী', 'claim'],
  ['অভিযোগ', 'accuse'],
  ['মত', 'think'],
  ['অভিমত', 'think'],
  ['আশা', 'hope'],
  ['প্রত্যাশা', 'hope'],
  ['আশঙ্কা', 'fear'],
  ['শঙ্কা', 'fear'],
  ['ধারণা', 'think'],
  ['বিশ্বাস', 'think'],
  ['বক্তব্য', 'say'],
  ['মন্তব্য', 'say'],
  ['প্রশ্ন', 'ask'],
  ['হুঁশিয়ারি', 'warn'],
  ['হুমকি', 'threaten'],
  ['আহ্বান', 'request'],
  ['পরামর্শ', 'advise'],
  ['নির্দেশ', 'order'],
  ['ঘোষণা', 'announce'],
  ['প্রতিশ্রুতি', 'promise'],
  ['অনুরোধ', 'request'],
  ['নিন্দা', 'condemn'],
  ['প্রস্তাব', 'propose'],
  ['যুক্তি', 'say'],
  ['ব্যাখ্যা', 'say'],
  ['সংযোজন', 'say'],
  ['কটাক্ষ', 'criticise'],
  ['আক্ষেপ', 'criticise'],
  ['বার্তা', 'say'],
  ['জবাব', 'answer'],
  ['অনুমান', 'think'],
  ['পর্যবেক্ষণ', 'think'],
  ['আর্জি', 'request'],
  ['আশ্বাস', 'promise'],
]);

/** Postpositions after a source: মতে, অনুযায়ী, …; the last ones only after a word that can be a source. */
const SOURCE_WORDS = foldedSet(['মতে', 'ভাষ্যমতে', 'তথ্যমতে', 'সূত্রমতে', 'ভাষায়', 'ভাষ্যে', 'দৃষ্টিতে', 'কথায়', 'বয়ানে']);
const SOURCE_AFTER = foldedSet(['অনুযায়ী', 'অনুসারে', 'মোতাবেক']);
/** Nouns before অনুযায়ী that make it a source and not a rule or a plan. */
const SOURCE_NOUNS = foldedSet([
  'তথ্য',
  'তথ্যানুযায়ী',
  'সূত্র',
  'সূত্রের',
  'প্রতিবেদন',
  'ভাষ্য',
  'হিসাব',
  'হিসেব',
  'জরিপ',
  'বর্ণনা',
  'বিবৃতি',
  'খবর',
  'অভিযোগ',
  'এজাহার',
  'বিবরণ',
  'রিপোর্ট',
  'পূর্বাভাস',
  'গবেষণা',
  'পরিসংখ্যান',
  'মন্ত্রণালয়',
  'মন্ত্রণালয়ের',
  'নথি',
  'ঘোষণা',
  'বক্তব্য',
  'বিবৃতির',
  'প্রতিবেদনের',
  'সমীক্ষা',
  'ধারণা',
  'দাবি',
  'উপাত্ত',
  'তথ্যের',
  'প্রজ্ঞাপন',
  'অধ্যাদেশ',
  'তফসিল',
  'নোটিশ',
  'পর্যবেক্ষণ',
  'অভিযোগপত্র',
  'জবানবন্দি',
  'সাক্ষ্য',
  'বয়ান',
  'মূল্যায়ন',
  'অনুমান',
]);

const BALE = foldedSet(['বলে', 'বলেও', 'বলেই']);

/** Whether `word` is the complementiser বলে. */
export const isThat = (word: string | undefined): boolean => word !== undefined && BALE.has(word);

const W = (words: string): ReadonlySet<string> => foldedSet(words.split(' '));
const NOT = W('না নি নাই');
const SAID_NOUN = W('কথা কথাও তথ্য');
const RISES = W('উঠেছে উঠে উঠছে উঠল উঠেছিল ওঠে আছে রয়েছে');
const KNOWN: ReadonlySet<string> = W('গেছে যায় গিয়েছে যাচ্ছে গিয়েছিল গেল গেছিল');
const MENTION = fold('উল্লেখ');
const THROW = W('উড়িয়ে উড়িয়েও');
const SHARE = W('ভাগ শেয়ার');

/** Reporting nouns whose negation tells of something left unsaid. */
const OMITTED = W('উল্লেখ মন্তব্য স্পষ্ট নিশ্চিত প্রকাশ ব্যাখ্যা মন্তব্যও উল্লেখও তথ্য বক্তব্য');
const ASKED_FOR = W('ভোট বক্তব্য ওয়াদা সহায়তা সহযোগিতা সাহায্য জামিন ক্ষমা বিচার ব্যাখ্যা দোয়া টাকা চাঁদা স্থগিত মতামত পরামর্শ প্রতিকার আশ্রয় অনুমতি ক্ষতিপূরণ');
const ASKED_ALOUD = W('ভোট ওয়াদা ক্ষমা দোয়া জামিন');
const SPEECH = W('মন্তব্য কথা কিছু বক্তব্য নিশ্চিত স্পষ্ট');
const SURE = W('নিশ্চিত স্পষ্ট');
const TO_SPEAK = W('করতে বলতে দিতে');
const SHOWN = SHOWING.map(fold);

const bare = (word: string): string => (word.length > 4 && (word.endsWith('ও') || word.endsWith('ই')) ? word.slice(0, -1) : word);

const spoken = (form: VerbForm | undefined): form is VerbForm =>
  form !== undefined && (form.shape === 'finite' || form.shape === 'converb') && form.tense !== 'future' && form.person !== 2;

/**
 * Every cue among `tokens[first]` to `tokens[last - 1]`, in order, none inside another. Verbs count in the third person of present and past, and in
 * the first of the past; wishes, questions to the reader and the future report nothing.
 */
export function findCues(tokens: readonly Token[], first: number, last: number): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = first; i < last; i++) {
    const cue = cueAt(tokens, i, first, last);
    if (!cue) continue;
    cues.push(cue);
    i = cue.last - 1;
  }
  return cues;
}

function cueAt(tokens: readonly Token[], i: number, first: number, last: number): Cue | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const word = token.norm;
  const at = (j: number): string => (j >= first && j < last ? (tokens[j]?.norm ?? '') : '');

  if (SOURCE_WORDS.has(word))
    return i > first && (/(র|রা)$/u.test(at(i - 1)) || word.length > 6) ? make(i, i + 1, i, { voice: 'source', act: word === 'মতে' ? 'think' : 'report', takes: 'c' }) : null;
  if (SOURCE_AFTER.has(word)) {
    const before = at(i - 1);
    const base = before.replace(/(টির|ের|র)$/u, '');
    return SOURCE_NOUNS.has(before) || SOURCE_NOUNS.has(base) ? make(i, i + 1, i, { voice: 'source', act: 'report', takes: 'c' }) : null;
  }
  const wish = wishAt(word, i, at);
  if (wish) return wish;
  const refusal = refusalAt(i, at);
  if (refusal) return refusal;
  const light = lightAt(tokens, i, first, last);
  if (light) return light;

  const form = verbForm(word);
  if (form?.root && SAYING.has(form.root) && spoken(form)) {
    const act = SAYING.get(form.root) as Act;
    if (form.shape === 'converb' || form.orConverb) {
      if (form.root === 'বল')
        return form.orConverb && !at(i + 1).match(/\p{L}/u) && i > first ? make(i, i + 1, i, { act, takes: 'ci', plain: true, verb: form.root, person: 3, orConverb: true }) : null;
      return make(i, i + 1, i, { act, finite: false, takes: 'c', plain: true, verb: form.root });
    }
    let end = i + 1;
    let stance: Stance = form.negated ? 'omits' : 'says';
    if (NOT.has(at(end)) && (form.root === 'বল' || form.root === 'জানা')) {
      stance = 'omits';
      end++;
    }
    if (form.person === 1 && form.tense !== 'perfect' && form.tense !== 'past') return null;
    return make(i, end, i, { act: stance === 'omits' ? 'omit' : act, stance, takes: form.root === 'বল' ? 'ci' : 'c', plain: true, verb: form.root, person: form.person });
  }
  if (form?.shape === 'noun')
    return passiveAt(
      tokens,
      i,
      i,
      at,
      { act: SAYING.get(form.root) ?? 'say', takes: 'c', stance: 'says' },
      SAYING.has(form.root) || word === 'জানা' || word === 'শোনা' || word === 'দেখা',
    );
  return null;
}

interface Made {
  readonly voice?: Cue['voice'];
  readonly finite?: boolean;
  readonly orConverb?: boolean;
  readonly act: Act;
  readonly stance?: Stance;
  readonly person?: 1 | 2 | 3;
  readonly takes: string;
  readonly plain?: boolean;
  readonly verb?: string;
}

function make(first: number, last: number, head: number, m: Made): Cue {
  return {
    first,
    last,
    head,
    voice: m.voice ?? 'agent',
    finite: m.finite ?? true,
    orConverb: m.orConverb ?? false,
    act: m.act,
    stance: m.stance ?? 'says',
    person: m.person ?? 3,
    takes: m.takes,
    plain: m.plain ?? false,
    verb: m.verb ?? '',
  };
}

/** বলা হয়েছে, দাবি করা হয়, জানা গেছে: the verbal noun at `i` with হ or যা. `from` is where the cue begins. */
function passiveAt(
  tokens: readonly Token[],
  from: number,
  i: number,
  at: (j: number) => string,
  light: { readonly act: Act; readonly takes: string; readonly stance: Stance },
  reports: boolean,
): Cue | null {
  if (!reports) return null;
  const next = at(i + 1);
  const form = verbForm(next);
  const word = tokens[i]?.norm ?? '';
  if (word === 'জানা' || word === 'শোনা' || word === 'দেখা') {
    if (!KNOWN.has(next)) return null;
    const shown = word === 'দেখা';
    if (shown && !showsBefore(at, i)) return null;
    return make(from, i + 2, from, { voice: 'passive', act: 'report', takes: shown ? 'c' : light.takes, verb: shown ? 'দেখা' : 'জানা' });
  }
  if (form?.root !== 'হ' || !spoken(form) || form.person !== 3) return null;
  if (form.shape === 'converb' || next === 'হন') return null;
  let end = i + 2;
  let stance: Stance = form.negated ? 'omits' : light.stance;
  if (NOT.has(at(end))) {
    stance = 'omits';
    end++;
  }
  const takes = word === 'বলা' && from === i ? 'ci' : light.takes;
  return make(from, end, from, { voice: 'passive', act: stance === 'omits' ? 'omit' : light.act, stance, takes, verb: 'হ' });
}

/** জরিপে, তদন্তে, … right before দেখা যায়. */
function showsBefore(at: (j: number) => string, i: number): boolean {
  for (let j = i - 1; j >= i - 3; j--) if (SHOWN.some((stem) => at(j).startsWith(stem)) && /[েয়়]$/u.test(at(j))) return true;
  return false;
}

/** What is asked for in words: ভোট চেয়ে, বক্তব্য চেয়েছে. Wanting alone reports nothing, so only before nouns of what one asks others for. */
function wishAt(word: string, i: number, at: (j: number) => string): Cue | null {
  const form = verbForm(word);
  if (form?.root !== 'চা' || !spoken(form) || form.person !== 3 || form.negated || !ASKED_FOR.has(bare(at(i - 1)))) return null;
  if (form.shape === 'finite' && form.tense === 'present' && !ASKED_ALOUD.has(bare(at(i - 1)))) return null;
  return make(i, i + 1, i, { act: 'request', takes: 'o', finite: form.shape === 'finite', verb: 'চা' });
}

/** A refusal to speak: (মন্তব্য করতে) রাজি হননি, কিছু বলতে চাননি, মন্তব্য করতে অস্বীকৃতি জানান. */
function refusalAt(i: number, at: (j: number) => string): Cue | null {
  let from = i;
  if (SPEECH.has(at(i)) && TO_SPEAK.has(at(i + 1))) i += 2;
  else if (TO_SPEAK.has(at(i))) i += 1;
  else return null;
  if (at(from - 1) === 'কোনো' || at(from - 1) === 'কোন') from--;
  const form = verbForm(at(i));
  const aux = verbForm(at(i + 1));
  if (at(i) === 'রাজি' && aux?.root === 'হ' && aux.negated) return make(from, i + 2, from, { act: 'refuse', stance: 'omits', takes: 'o' });
  if ((form?.root === 'চা' || (form?.root === 'পার' && SURE.has(at(from)))) && form.negated && form.person === 3)
    return make(from, i + 1, from, { act: 'refuse', stance: 'omits', takes: 'o' });
  if (at(i) === 'অস্বীকৃতি' && aux?.root === 'জানা' && spoken(aux)) return make(from, i + 2, from, { act: 'refuse', stance: 'omits', takes: 'o' });
  return null;
}

/** A reporting noun with its verb, beginning at `i`. */
function lightAt(tokens: readonly Token[], i: number, first: number, last: number): Cue | null {
  const at = (j: number): string => (j >= first && j < last ? (tokens[j]?.norm ?? '') : '');
  const word = at(i);
  if (THROW.has(word)) {
    const form = verbForm(at(i + 1));
    return form?.root === 'দে' && spoken(form) ? make(i, i + 2, i, { act: 'deny', stance: 'denies', takes: 'co', finite: form.shape === 'finite' }) : null;
  }
  const noun = bare(word);
  const expressed = EXPRESSED_NOUNS.get(word) ?? EXPRESSED_NOUNS.get(noun);
  if (expressed && EXPRESSING.has(at(i + 1))) {
    const [act = 'say', takes = 'c'] = expressed.split(' ');
    return verbAfter(tokens, i, i + 2, at, [{ verbs: new Set(['কর']), act: act as Act, takes, stance: act === 'deny' ? 'denies' : 'says' }]);
  }
  if (SAID_NOUN.has(word)) {
    // কথা উল্লেখ করেন, তথ্য ভাগ করে নিয়েছেন: the noun belongs to the cue that follows it.
    if (SHARE.has(at(i + 1))) return verbAfter(tokens, i, i + 2, at, [{ verbs: new Set(['কর']), act: 'inform', takes: 'o', stance: 'says' }]);
    const inner = LIGHT_NOUNS.get(at(i + 1)) ? lightAt(tokens, i + 1, first, last) : null;
    if (inner && word.startsWith('কথা')) return { ...inner, first: i, head: i, takes: 'o' };
    const form = verbForm(at(i + 1));
    if (form?.orConverb && /\p{L}/u.test(at(i + 2))) return null;
    if (form && word.startsWith('কথা') && (form.root === 'জানা' || form.root === 'বল')) {
      const end = i + 2;
      if (form.shape === 'noun') {
        const passive = passiveAt(tokens, i, i + 1, at, { act: 'say', takes: 'o', stance: 'says' }, true);
        return passive;
      }
      if (spoken(form) && form.shape === 'finite' && form.person === 3)
        return make(i, end, i, { act: form.negated ? 'omit' : 'say', stance: form.negated ? 'omits' : 'says', takes: 'o', verb: form.root, orConverb: form.orConverb });
    }
    return null;
  }
  if (noun === 'জানতে') {
    const form = verbForm(at(i + 1));
    if (form?.root === 'পার' && spoken(form) && form.person === 3 && form.shape === 'finite' && !form.negated)
      return make(i, i + 2, i, { act: 'report', takes: 'c', plain: true, verb: 'জানা' });
    return form?.root === 'চা' && spoken(form) && form.person === 3 && form.shape === 'finite'
      ? make(i, i + 2, i, { act: 'ask', takes: 'co', stance: form.negated ? 'omits' : 'says' })
      : null;
  }
  if (word === 'তুলে') {
    const form = verbForm(at(i + 1));
    if (form?.root !== 'ধর' || form.person !== 3) return null;
    if (form.negated) return make(i, i + 2, i, { act: 'omit', stance: 'omits', takes: 'o' });
    return spoken(form) && form.shape === 'finite' && !form.orConverb ? make(i, i + 2, i, { act: 'say', takes: 'm', verb: 'ধর' }) : null;
  }
  const options = LIGHT_NOUNS.get(word) ?? LIGHT_NOUNS.get(noun);
  if (!options) return null;
  const found = verbAfter(tokens, i, i + 1, at, options);
  if (found) return found;
  // The source-less অভিযোগ উঠেছে, দাবি উঠেছে.
  if ((noun === 'অভিযোগ' || noun === 'দাবি') && RISES.has(at(i + 1)) && (noun === 'অভিযোগ' || at(i + 1).startsWith('উঠ'))) {
    const two = verbForm(at(i + 2));
    return make(i, at(i + 1) === 'উঠে' && two ? i + 3 : i + 2, i, { voice: 'passive', act: noun === 'অভিযোগ' ? 'accuse' : 'claim', takes: 'co', verb: 'ওঠ' });
  }
  // নোটিশে উল্লেখ রয়েছে: a text holds it.
  if (noun === MENTION && verbForm(at(i + 1))?.root === 'আছ') return make(i, i + 2, i, { voice: 'passive', act: 'say', takes: 'co', verb: 'আছ' });
  return null;
}

/** The light verb at `j` (a participle and its auxiliary, a passive, a negation included) after a reporting noun at `from`. */
function verbAfter(tokens: readonly Token[], from: number, j: number, at: (k: number) => string, options: readonly LightNoun[]): Cue | null {
  let k = j;
  let negated = false;
  if (NOT.has(at(k)) || at(k) === 'না') {
    negated = true;
    k++;
  }
  const form = verbForm(at(k));
  if (!form) return null;
  if (form.shape === 'noun') {
    const root = at(k) === 'পাওয়া' ? 'পা' : form.root;
    if (root === 'পা' && KNOWN.has(at(k + 1))) return make(from, k + 2, from, { voice: 'passive', act: options[0]?.act ?? 'say', takes: 'co', verb: 'পা' });
    const light = options.find((o) => o.verbs.has(root));
    return light ? passiveAt(tokens, from, k, at, light, true) : null;
  }
  const light = options.find((o) => o.verbs.has(form.root));
  if (!light || !spoken(form)) return null;
  const voiced = { act: light.act, takes: light.takes, verb: form.root };
  if (form.shape === 'converb' || form.orConverb) {
    // নাকচ করে দিয়েছেন, অস্বীকার করে আসছে: participle and auxiliary are one verb.
    const aux = verbForm(at(k + 1));
    if (aux?.shape === 'infinitive') return null;
    if (aux?.root === 'দে' && aux.shape === 'converb') return make(from, k + 2, from, { ...voiced, finite: false, stance: light.stance });
    if (aux && (aux.root === 'দে' || aux.root === 'আস' || aux.root === 'যা' || aux.root === 'নে') && aux.shape === 'finite' && spoken(aux))
      return make(from, k + 2, from, { ...voiced, stance: aux.negated ? 'omits' : light.stance, person: aux.person });
    if (form.orConverb && NOT.has(at(k + 1))) return null;
    return make(from, k + 1, from, { ...voiced, finite: form.shape === 'finite', orConverb: form.orConverb, stance: negated ? 'omits' : light.stance });
  }
  if (form.person === 1 && (form.tense === 'present' || form.tense === 'progressive')) return null;
  let end = k + 1;
  negated = negated || form.negated;
  if (NOT.has(at(end))) {
    negated = true;
    end++;
  }
  if (negated && (light.stance === 'denies' || !OMITTED.has(at(from)))) return null;
  return make(from, end, from, { ...voiced, stance: negated ? 'omits' : light.stance, act: negated ? 'omit' : light.act, person: form.person });
}

/** The act of a noun that reports with its source in the genitive; `undefined` for other words. */
export function nounCue(word: string): Act | undefined {
  return NOUN_CUES.get(word);
}
