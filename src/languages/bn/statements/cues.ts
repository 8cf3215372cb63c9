import type { Act, Stance, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import type { Token } from '../../../text/tokens.js';
import { ofWord } from '../../../text/words.js';
import { EXPRESSED_NOUNS, EXPRESSING, LIGHT_NOUNS, type LightNoun, SAYING, SOURCE_AFTER, SOURCE_NOUNS, SOURCE_WORDS } from './cue-words.js';
import { closesClause, type VerbForm, verbForm } from './verbs.js';
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

const BALE = foldedSet(['বলে', 'বলেও', 'বলেই']);

/** Whether `word` is the complementiser বলে. */
export const isThat = (word: string | undefined): boolean => word !== undefined && BALE.has(word);

const W = (words: string): ReadonlySet<string> => foldedSet(words.split(' '));
const NOT = W('না নি নাই');
const SAID_NOUN = W('কথা কথাও তথ্য');
const RISES = W('উঠেছে উঠে উঠছে উঠল উঠেছিল ওঠে আছে রয়েছে');
const KNOWN: ReadonlySet<string> = W('গেছে যায় গিয়েছে যাচ্ছে গিয়েছিল গেল গেছিল');
const MENTION = fold('উল্লেখ');
const FEW = fold('কয়');
const AGREED = fold('একমত');
const AGREES_NOT = W('নন নয়');
/** Tidings that go round; a matter in the genitive before them is what they tell. */
const TIDINGS = W('খবর সংবাদ গুজব গুঞ্জন');
const PUBLISHED = fold('প্রকাশ');
const CHARGED = fold('অভিযোগে');
const LAWSUITS = W('মামলা জিডি ডায়েরি এফআইআর');
const FILING = fold('দায়ের');
const LAWSUIT_REACH = 24;
/** The verb of a charge that someone goes to law with. */
export const SUING = 'মামলা কর';
/** Written apart from its verb: উল্লেখ করে নি. */
const NOT_DONE = fold('নি');
const GIVING = fold('প্রদান');
const DOES: ReadonlySet<string> = new Set(['কর']);
const AS = W('হিসেবে হিসাবে');
const THROW = W('উড়িয়ে উড়িয়েও');
const SHARE = W('ভাগ শেয়ার');

/** What is offered with জানান and reports nothing: সমবেদনা জানান. */
const GREETED = W('শুভেচ্ছা শুভকামনা সমবেদনা শ্রদ্ধা শ্রদ্ধাঞ্জলি অভিনন্দন অভিবাদন শোক অভ্যর্থনা সংবর্ধনা সম্মান বিদায় আতিথ্য কুর্নিশ সহানুভূতি ভালোবাসা সালাম অস্বীকৃতি মোবারকবাদ');

/** Reporting nouns whose negation tells of something left unsaid. */
const OMITTED = W('উল্লেখ মন্তব্য স্পষ্ট নিশ্চিত প্রকাশ ব্যাখ্যা মন্তব্যও উল্লেখও তথ্য বক্তব্য');
const ASKED_FOR = W(
  'ভোট বক্তব্য ওয়াদা সহায়তা সহযোগিতা সাহায্য জামিন ক্ষমা বিচার ব্যাখ্যা দোয়া টাকা চাঁদা স্থগিত মতামত পরামর্শ প্রতিকার আশ্রয় অনুমতি ক্ষতিপূরণ ফেরত সিদ্ধান্ত সাজা শাস্তি ফাঁসি রায় নোটিশ প্রমাণ প্রত্যাহার পদত্যাগ অপসারণ মুক্তি নজরদারি নিষেধাজ্ঞা হস্তক্ষেপ প্রবেশাধিকার সময় জবাব জবাবদিহি তদন্ত রিমান্ড নিরাপত্তা নির্দেশনা নিষিদ্ধ বাতিল সংশোধন',
);
const VOTE = fold('ভোট');
const ASKED_ALOUD = W('ওয়াদা ক্ষমা দোয়া জামিন');
/** Texts that bind: what stands after them and a comma is what they say; without the comma, what is done as they say. */
const LAWS: readonly string[] = [...W('চুক্তি সংবিধান আইন হলফনামা বিধিমালা নীতিমালা সমঝোতা সংশোধনী গঠনতন্ত্র ইশতেহার')];
const SPEECH = W('মন্তব্য কথা কিছু বক্তব্য নিশ্চিত স্পষ্ট');
const SURE = W('নিশ্চিত স্পষ্ট');
const TO_SPEAK = W('করতে বলতে দিতে');
const SHOWN = SHOWING.map(fold);

/** Auxiliaries that make one verb with the participle of a verb of saying. */
const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['জানা', new Set(['দে', 'রাখ', 'আস', 'যা'])],
  ['বল', new Set(['দে', 'আস', 'যা', 'ওঠ', 'ফেল', 'রাখ'])],
  ['লেখ', new Set(['দে', 'রাখ', 'যা'])],
]);

const bare = (word: string): string => (word.length > 4 && (word.endsWith('ও') || word.endsWith('ই')) ? word.slice(0, -1) : word);

const spoken = (form: VerbForm | undefined): form is VerbForm =>
  form !== undefined && (form.shape === 'finite' || form.shape === 'converb') && form.tense !== 'future' && form.person !== 2;

/** আহ্বান জানাচ্ছি, অনুরোধ করে যাচ্ছি: who says it, does it by saying it, and reports nothing. */
const performs = (form: VerbForm): boolean => form.person === 1 && (form.tense === 'present' || form.tense === 'progressive');

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

/** The kinds of cue that a word can begin, as bits. */
const begins = { source: 1, sourceAfter: 2, wish: 4, refusal: 8, light: 16, verb: 32, charge: 64 } as const;

/** Which kinds of cue could begin with the word: with most words none, and that costs one look. */
const beginningsOf = ofWord((word) => {
  const noun = bare(word);
  const form = verbForm(word);
  let kinds = 0;
  if (SOURCE_WORDS.has(word)) kinds |= begins.source;
  if (SOURCE_AFTER.has(word)) kinds |= begins.sourceAfter;
  if (form?.root === 'চা') kinds |= begins.wish;
  if (word === CHARGED) kinds |= begins.charge;
  if (SPEECH.has(word) || TO_SPEAK.has(word)) kinds |= begins.refusal;
  if (
    THROW.has(word) ||
    SAID_NOUN.has(word) ||
    noun === 'জানতে' ||
    word === 'তুলে' ||
    TIDINGS.has(word) ||
    [EXPRESSED_NOUNS, LIGHT_NOUNS].some((list) => list.has(word) || list.has(noun))
  )
    kinds |= begins.light;
  if (form && (form.shape === 'noun' || form.root === 'দেখ' || SAYING.has(form.root))) kinds |= begins.verb;
  return kinds;
});

function cueAt(tokens: readonly Token[], i: number, first: number, last: number): Cue | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const kinds = beginningsOf(token.word);
  return kinds === 0 ? null : cueOf(kinds, token.norm, tokens, i, first, last);
}

/** The cue that begins with `tokens[i]`, of one of the given kinds. */
function cueOf(kinds: number, word: string, tokens: readonly Token[], i: number, first: number, last: number): Cue | null {
  const at = (j: number): string => (j >= first && j < last ? (tokens[j]?.norm ?? '') : '');

  if (kinds & begins.source)
    return i > first && (/(র|রা)$/u.test(at(i - 1)) || word.length > 6) ? make(i, i + 1, i, { voice: 'source', act: word === 'মতে' ? 'think' : 'report', takes: 'c' }) : null;
  if (kinds & begins.sourceAfter) {
    const before = at(i - 1);
    const base = before.replace(/(টির|ের|র)$/u, '');
    const law = at(i + 1) === ',' && LAWS.some((stem) => before === stem || base === stem);
    return law || SOURCE_NOUNS.has(before) || SOURCE_NOUNS.has(base) ? make(i, i + 1, i, { voice: 'source', act: 'report', takes: 'c' }) : null;
  }
  const wish = kinds & begins.wish ? wishAt(word, i, at) : null;
  if (wish) return wish;
  const charge = kinds & begins.charge ? chargeAt(i, at) : null;
  if (charge) return charge;
  const refusal = kinds & begins.refusal ? refusalAt(i, at) : null;
  if (refusal) return refusal;
  const light = kinds & begins.light ? lightAt(tokens, i, first, last) : null;
  if (light) return light;
  if (!(kinds & begins.verb)) return null;

  const form = verbForm(word);
  if (form?.root === 'দেখ') return seesAs(form, i, at) ?? (form.shape === 'noun' ? passiveAt(tokens, i, i, at, { act: 'say', takes: 'c', stance: 'says' }, word === 'দেখা') : null);
  if (form?.root && SAYING.has(form.root) && spoken(form)) {
    const act = SAYING.get(form.root) as Act;
    if (form.shape === 'converb' || form.orConverb) {
      const compound = compoundAt(tokens, i, form.root, at);
      if (compound) return compound;
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
    // কয় দিন: how many.
    if (word === FEW) return null;
    if (form.root === 'জানা' && GREETED.has(at(i - 1))) return null;
    return make(i, end, i, { act: stance === 'omits' ? 'omit' : act, stance, takes: form.root === 'বল' ? 'ci' : 'c', plain: true, verb: form.root, person: form.person });
  }
  // পুলিশকে ঘটনাটি জানালে তারা আসে: told, before something else happens.
  if (form?.shape === 'conditional' && form.root === 'জানা') return make(i, i + 1, i, { act: 'inform', finite: false, takes: 'm', plain: true, verb: form.root });
  if (form?.shape === 'infinitive' && SAYING.has(form.root))
    return keepsOn(i, i, form.root, at, { act: SAYING.get(form.root) as Act, takes: form.root === 'বল' ? 'ci' : 'c', plain: true });
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

/** সফরকে সাফল্য হিসেবে দেখছে: how someone takes something. */
function seesAs(form: VerbForm, i: number, at: (j: number) => string): Cue | null {
  if (!AS.has(at(i - 1))) return null;
  if (form.shape === 'noun') {
    const aux = verbForm(at(i + 1));
    return aux?.root === 'হ' && spoken(aux) && !aux.negated && aux.person === 3 && aux.shape === 'finite'
      ? make(i, i + 2, i, { voice: 'passive', act: 'think', takes: 'h', verb: 'হ' })
      : null;
  }
  return form.shape === 'finite' && spoken(form) && form.person === 3 && !form.negated
    ? make(i, i + 1, i, { act: 'think', takes: 'h', orConverb: form.orConverb, verb: 'দেখ' })
    : null;
}

/** জানিয়ে দিয়েছেন, বলে আসছেন, জানিয়ে দেওয়া হয়েছে: a participle of saying and its auxiliary are one verb. */
function compoundAt(tokens: readonly Token[], i: number, root: string, at: (j: number) => string): Cue | null {
  const allowed = COMPOUNDS.get(root);
  const aux = verbForm(at(i + 1));
  if (!allowed || !aux || !allowed.has(aux.root)) return null;
  const act = SAYING.get(root) as Act;
  // … হবে বলে দেন: after a finite verb বলে is “that”.
  const that = root === 'বল' && closesClause(at(i - 1));
  if (that) return null;
  if (aux.shape === 'noun') return passiveAt(tokens, i, i + 1, at, { act, takes: 'c', stance: 'says' }, true);
  // এই ছবিই বলে দেয় tells without speaking.
  if (root === 'বল' && aux.root === 'দে' && aux.tense === 'present' && !at(i + 1).endsWith('ন')) return null;
  if (aux.shape !== 'finite' || !spoken(aux) || aux.orConverb || (aux.person === 1 && aux.tense !== 'perfect' && aux.tense !== 'past')) return null;
  return make(i, i + 2, i, { act, stance: aux.negated ? 'omits' : 'says', takes: root === 'বল' ? 'ci' : 'c', plain: true, verb: root, person: aux.person });
}

/** বলতে থাকেন, স্লোগান দিতে থাকেন: the infinitive at `i` and থাক or লাগ; the cue begins at `from`. */
function keepsOn(from: number, i: number, root: string, at: (j: number) => string, made: Pick<Made, 'act' | 'takes' | 'plain'>): Cue | null {
  const aux = verbForm(at(i + 1));
  return (aux?.root === 'থাক' || aux?.root === 'লাগ') && aux.shape === 'finite' && spoken(aux) && aux.person === 3 && !aux.negated && !aux.orConverb
    ? make(from, i + 2, from, { ...made, verb: root })
    : null;
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
  // কাগজে লেখা রয়েছে, ‘…’
  const stands = form?.root === 'আছ' && verbForm(word)?.root === 'লেখ';
  if (!(form?.root === 'হ' || stands) || !spoken(form) || form.person !== 3) return null;
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
  // বাজারে ভোট চাচ্ছেন: canvassing, told as what someone does.
  if (form.shape === 'finite' && bare(at(i - 1)) === VOTE) return null;
  return make(i, i + 1, i, { act: 'request', takes: 'o', finite: form.shape === 'finite', verb: 'চা' });
}

/** আত্মসাতের অভিযোগে মামলা করেছে দুদক: who goes to law tells what for. */
function chargeAt(i: number, at: (j: number) => string): Cue | null {
  if (!at(i - 1).endsWith('র')) return null;
  for (let k = i + 1; k < i + LAWSUIT_REACH; k++) {
    const word = at(k);
    if (word === '' || /^[,।!?]$/u.test(word)) return null;
    if (!LAWSUITS.has(word)) continue;
    const v = at(k + 1) === FILING ? k + 2 : k + 1;
    const form = verbForm(at(v));
    const files = form?.root === 'কর' && form.shape === 'finite' && form.person === 3 && !form.negated && spoken(form);
    return files ? make(i, i + 1, i, { act: 'accuse', takes: 'o', verb: SUING }) : null;
  }
  return null;
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
  if (noun === AGREED && AGREES_NOT.has(at(i + 1))) return make(i, i + 2, i, { act: 'deny', stance: 'denies', takes: 'o', verb: 'হ' });
  const tidings = TIDINGS.has(word) ? tidingsAt(i, at) : null;
  if (tidings) return tidings;
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

/** … মৃত্যুর খবর ছড়িয়েছে, হামলার গুজব ছড়িয়ে পড়ে, সংঘাতের খবর পাওয়া গেছে: tidings of what stands in the genitive go round, or someone brings them. */
function tidingsAt(i: number, at: (j: number) => string): Cue | null {
  if (!at(i - 1).endsWith('র')) return null;
  const told = { act: 'report', takes: 'o' } as const;
  let k = i + 1;
  if (at(k) === PUBLISHED) k++;
  const form = verbForm(at(k));
  const aux = verbForm(at(k + 1));
  if (k > i + 1) {
    if (form?.root !== 'কর' || form.shape !== 'finite' || form.negated || form.person !== 3)
      return form?.shape === 'noun' && aux?.root === 'হ' && spoken(aux) && !aux.negated ? make(i, k + 2, i, { ...told, voice: 'passive', verb: 'হ' }) : null;
    return make(i, k + 1, i, { ...told, orConverb: form.orConverb, verb: 'কর' });
  }
  if (form?.root === 'পা' && form.shape === 'noun' && KNOWN.has(at(k + 1)) && !aux?.negated) return make(i, k + 2, i, { ...told, voice: 'passive', verb: 'পা' });
  const pair = form && aux && ((form.root === 'ওঠ' && aux.root === 'আস') || (form.root === 'ছড়া' && aux.root === 'পড়')) ? aux : undefined;
  const goes = pair ?? form;
  if (!goes || !spoken(goes) || goes.shape !== 'finite' || goes.negated || goes.person !== 3 || !(goes === pair || goes.root === 'আস' || goes.root === 'ছড়া')) return null;
  return make(i, pair ? k + 2 : k + 1, i, { ...told, voice: 'passive', verb: goes.root });
}

/** The light verb at `j` (a participle and its auxiliary, a passive, a negation included) after a reporting noun at `from`. */
function verbAfter(tokens: readonly Token[], from: number, j: number, at: (k: number) => string, options: readonly LightNoun[]): Cue | null {
  let k = j;
  let negated = false;
  if (NOT.has(at(k)) || at(k) === 'না') {
    negated = true;
    k++;
  }
  // নির্দেশনা প্রদান করেন: gives.
  if (at(k) === GIVING && options.some((o) => o.verbs.has('দে')))
    return verbAfter(tokens, from, k + 1, at, [...options.filter((o) => o.verbs.has('দে')).map((o) => ({ ...o, verbs: DOES }))]);
  const form = verbForm(at(k));
  if (!form) return null;
  if (form.shape === 'noun') {
    const root = at(k) === 'পাওয়া' ? 'পা' : form.root;
    if (root === 'পা' && KNOWN.has(at(k + 1))) return make(from, k + 2, from, { voice: 'passive', act: options[0]?.act ?? 'say', takes: 'co', verb: 'পা' });
    const light = options.find((o) => o.verbs.has(root));
    return light ? passiveAt(tokens, from, k, at, light, true) : null;
  }
  const light = options.find((o) => o.verbs.has(form.root));
  if (light && form.shape === 'infinitive') return keepsOn(from, k, form.root, at, { act: light.act, takes: light.takes });
  if (!light || !spoken(form)) return null;
  const { act, takes } = light;
  const verb = form.root;
  if (form.shape === 'converb' || form.orConverb) {
    // নাকচ করে দিয়েছেন, অস্বীকার করে আসছে: participle and auxiliary are one verb.
    const aux = verbForm(at(k + 1));
    if (aux?.shape === 'infinitive') return null;
    if (aux?.root === 'দে' && aux.shape === 'converb') return make(from, k + 2, from, { act, takes, verb, finite: false, stance: light.stance });
    if (aux && (aux.root === 'দে' || aux.root === 'আস' || aux.root === 'যা' || aux.root === 'নে') && aux.shape === 'finite' && spoken(aux) && !performs(aux))
      return make(from, k + 2, from, { act, takes, verb, stance: aux.negated ? 'omits' : light.stance, person: aux.person });
    if (form.orConverb && NOT.has(at(k + 1)))
      return at(k + 1) === NOT_DONE && light.stance === 'says' && OMITTED.has(at(from)) ? make(from, k + 2, from, { act: 'omit', takes, verb, stance: 'omits' }) : null;
    return make(from, k + 1, from, { act, takes, verb, finite: form.shape === 'finite', orConverb: form.orConverb, stance: negated ? 'omits' : light.stance });
  }
  if (performs(form)) return null;
  let end = k + 1;
  negated = negated || form.negated;
  if (NOT.has(at(end))) {
    negated = true;
    end++;
  }
  if (negated && (light.stance === 'denies' || !OMITTED.has(at(from)))) return null;
  return make(from, end, from, { takes, verb, stance: negated ? 'omits' : light.stance, act: negated ? 'omit' : act, person: form.person });
}
