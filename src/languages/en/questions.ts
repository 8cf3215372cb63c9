import { compileLexicon, type QuestionKind, type QuestionRules, type QuestionWord, type SentenceFlag, type Understanding, type WordRange } from '../../language/questions.js';
import { fold, foldedMap, foldedSet } from '../../text/fold.js';
import { lexiconSource } from './lexicon.js';

function roots(word: string): readonly string[] {
  const found = new Set<string>([word]);
  const add = (cut: number, end = ''): void => {
    if (word.length - cut >= 3) found.add(word.slice(0, word.length - cut) + end);
  };
  if (word.endsWith('ies') || word.endsWith('ied')) add(3, 'y');
  if (word.endsWith('es')) add(2);
  if (word.endsWith('s') && !word.endsWith('ss')) add(1);
  if (word.endsWith('ed')) {
    add(2);
    add(1);
    if (word.at(-3) === word.at(-4)) add(3);
  }
  if (word.endsWith('ing')) {
    add(3);
    add(3, 'e');
    if (word.at(-4) === word.at(-5)) add(4);
  }
  if (word.endsWith('er')) {
    add(2);
    add(1);
  }
  if (word.endsWith('ly')) add(2);
  return [...found];
}

/** How the letters of an abbreviation are called, as other scripts write it: GDI, জিডিআই. */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'e',
  b: 'bi',
  c: 'si',
  d: 'di',
  e: 'i',
  f: 'if',
  g: 'ji',
  h: 'ic',
  i: 'ai',
  j: 'ji',
  k: 'ki',
  l: 'il',
  m: 'im',
  n: 'in',
  o: 'u',
  p: 'pi',
  q: 'kiu',
  r: 'ar',
  s: 'is',
  t: 'ti',
  u: 'iu',
  v: 'bi',
  w: 'dablu',
  x: 'iks',
  y: 'uai',
  z: 'jid',
};

/** Consonants alone where there are three or more, with their vowels where there are fewer. */
function sound(raw: string): { readonly far: string; readonly near: string } | null {
  const plain = raw.normalize('NFD').replace(/\p{M}/gu, '');
  const letters = /^[A-Z]{2,5}$/u.test(plain) ? [...plain.toLowerCase()].map((c) => LETTERS[c] ?? '').join('') : plain.toLowerCase();
  let text = letters.replace(/[^a-z]/gu, '');
  text = text
    .replace(/sch|sh|tio/gu, 's')
    .replace(/tch|ch/gu, 'C')
    .replace(/ph/gu, 'f')
    .replace(/ck|q|kh/gu, 'k')
    .replace(/ng/gu, 'n')
    .replace(/x/gu, 'ks')
    .replace(/c(?=[eiy])/gu, 's')
    .replace(/c/gu, 'k')
    .replace(/C/gu, 'c')
    .replace(/[zj]/gu, 'j')
    .replace(/[vb]/gu, 'b')
    .replace(/w/gu, '')
    .replace(/(?!^)h/gu, '')
    .replace(/ee|ea/gu, 'i')
    .replace(/oo|ou|au|ow/gu, 'u')
    .replace(/[eyi]/gu, 'i')
    .replace(/[ou]/gu, 'u');
  let skeleton = '';
  let full = '';
  let last = '';
  for (const char of text) {
    if (!'aiu'.includes(char) && last !== char) skeleton += char;
    last = char;
    if (full.at(-1) !== char) full += char;
  }
  if (full.length < 3) return null;
  return { far: skeleton.length >= 3 ? skeleton : `${full}.`, near: full };
}

const STOP = foldedSet(
  `a an the this that these those of in on at to for from by with about into over under after before during between against as and or but if than then so not no nor
  is are was were be been being am do does did done has have had having will would can could should may might must shall
  who whom whose what which when where why how many much long far
  he she it they his her its their him them we us our you your i my me there here
  say says said saying tell tells told telling according claim claims claimed mention mentions mentioned state states stated
  any some all also just only ever yet still now please could s d re ve ll t kind sort thing things regarding concerning whether
  make made makes get got let put one ones`.split(/\s+/u),
);

const SAYS = foldedSet(
  'said says say told tells stated claimed claims announced added noted according warned urged called accused denied confirmed insisted wrote posted asked argued declared vowed promised praised condemned'.split(
    ' ',
  ),
);
const DENIES = foldedSet('denied denies deny rejected rejects dismissed refuted false baseless untrue'.split(' '));
const TELLS = foldedSet('mention comment say respond specify elaborate disclose confirm clarify reply statement details'.split(' '));
const NOT = foldedSet('not no declined refused without t nothing'.split(' '));

/** Told Reuters, told the newspaper. */
function toldIn(words: readonly string[]): WordRange | null {
  const told = words.indexOf('told');
  if (told < 0) return null;
  const first = words[told + 1] === 'the' ? told + 2 : told + 1;
  return first < words.length ? { first, last: first + 1 } : null;
}

const POINTERS = foldedSet('this it that these such'.split(' '));

function flags(words: readonly string[]): readonly SentenceFlag[] {
  const found: SentenceFlag[] = [];
  if (words.some((w) => SAYS.has(w))) found.push('says');
  if (words.some((w) => DENIES.has(w))) found.push('denies');
  if (words.some((w) => TELLS.has(w)) && words.some((w) => NOT.has(w))) found.push('silent');
  if (words.some((w) => POINTERS.has(w))) found.push('points');
  if (toldIn(words)) found.push('addresses');
  return found;
}

const AUX = foldedSet('did does do has have had is are was were will would can could'.split(' '));
const SPEECH = foldedSet(
  `say says said tell tells told claim claims claimed admit admits admitted announce announces announced accuse accused accuses deny denies denied reject rejected rejects dismiss dismissed confirm confirmed confirms
  warn warned warns promise promised promises vow vowed call called calls urge urged urges demand demanded demands describe described describes react reacted respond responded reply replied answer answered comment commented
  mention mentioned mentions state stated declare declared declares write wrote post posted ask asked propose proposed suggest suggested suggests praise praised condemn condemned criticise criticised criticize criticized thank thanked
  threaten threatened think thinks believe believes expect estimate estimated estimates insist insisted acknowledge acknowledged explain explained disclose disclosed reveal revealed speak spoke talk talked label labelled brand branded advise advised hail hailed
  order ordered pledge pledged express expressed refuse refused report reported reports blame blamed put`.split(/\s+/u),
);
const DENIAL = foldedSet('deny denied denies reject rejected rejects dismiss dismissed refute refuted admit admitted accept accepted'.split(' '));
const TO_SPEECH = foldedSet('tell told inform informed warn warned thank thanked urge urged assure assured ask asked call accuse'.split(' '));
/** Marks inside a name: Bangladesh's, Jean-Noël, J. Smith. */
const GLUE = new Set(["'", '’', '-', '.']);
const PLACES = foldedSet('city town country place venue district state village area region province building hospital hotel airport stadium'.split(' '));
const TIMES = foldedSet('date day time year month week night morning evening weekday hour'.split(' '));
/** The part of a date that a question word asks for; “what night and time” asks for the hour. */
const TIME_UNITS: ReadonlyMap<string, string> = foldedMap([
  ['year', 'year'],
  ['month', 'month'],
  ['date', 'day'],
  ['day', 'day'],
  ['weekday', 'day'],
  ['time', 'hour'],
  ['hour', 'hour'],
  ['night', 'hour'],
]);
const OUTLETS = foldedSet('outlet channel newspaper broadcaster agency network media magazine paper station journalist'.split(' '));
const ENDS = foldedSet('about that regarding concerning on over after in during when if whether of with for to against as by following at because'.split(' '));

const UNITS: ReadonlyMap<string, string> = foldedMap([
  ['people', 'person'],
  ['soldiers', 'person'],
  ['troops', 'person'],
  ['percent', 'percent'],
  ['percentage', 'percent'],
  ['share', 'percent'],
  ['proportion', 'percent'],
  ['kilometres', 'km'],
  ['kilometers', 'km'],
  ['km', 'km'],
  ['hours', 'hour'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['years', 'year'],
  ['minutes', 'minute'],
  ['taka', 'bdt'],
  ['dollars', 'usd'],
  ['rupees', 'inr'],
  ['money', 'money'],
  ['tonnes', 'tonne'],
  ['tons', 'tonne'],
  ['kilograms', 'kg'],
]);

function understand(words: readonly QuestionWord[]): Understanding {
  const norms = words.map((w) => w.token.norm);
  const make = (kind: QuestionKind, by: string, more: Partial<Understanding> = {}): Understanding => ({ kind, by, speaker: null, to: null, of: null, unit: null, ...more });
  const at = (list: ReadonlySet<string>, from = 0): number => norms.findIndex((n, i) => i >= from && list.has(n));
  const wh = norms.findIndex((n) => ['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how'].includes(n));
  const first = norms[wh] ?? '';
  const next = norms[wh + 1] ?? '';
  const after = norms[wh + 2] ?? '';
  const { speaker, verb } = subject(words, norms, Math.max(0, wh));
  const to = addressee(words, norms, verb);

  if (first === 'how' && ['many', 'much', 'long', 'far', 'big', 'large', 'old', 'often', 'high', 'tall', 'deep', 'fast'].includes(next)) {
    let unit = UNITS.get(after) ?? null;
    if (after === 'square') unit = 'km2';
    if (next === 'much' && norms.some((n) => ['spend', 'spending', 'spent', 'cost', 'costs', 'pay', 'paid', 'worth', 'money', 'price', 'receive'].includes(n))) unit = 'money';
    if (next === 'much' && after === 'of') unit = 'percent';
    if (next === 'long') unit = 'duration';
    if (next === 'far') unit = 'km';
    return make('how-many', `how-${next}`, { of: { first: wh + 2, last: Math.min(words.length, wh + 4) }, unit, speaker });
  }
  if ((first === 'what' || first === 'which') && ['percentage', 'share', 'proportion', 'percent', 'number', 'amount'].includes(next)) {
    return make('how-many', 'what-number', { of: { first: wh + 1, last: Math.min(words.length, wh + 4) }, unit: UNITS.get(next) ?? null, speaker });
  }
  if (first === 'when') return make('when', 'when', { speaker: speechOnly(norms, verb, speaker) });
  if ((first === 'what' || first === 'which') && (TIMES.has(next) || (next === 'exact' && TIMES.has(after))))
    return make('when', 'which-day', { unit: TIME_UNITS.get(norms.find((n) => TIME_UNITS.has(n)) ?? '') ?? null });
  if (first === 'where') return make('where', 'where', { speaker: null });
  if ((first === 'what' || first === 'which') && PLACES.has(next) && (wh > 0 || AUX.has(after) === false))
    return make('where', 'which-place', { unit: next === 'country' ? 'country' : null });
  if (first === 'why') return make('why', 'why', { speaker: null });
  if (
    first === 'whom' ||
    (first === 'who' && AUX.has(next) && norms.some((n) => TO_SPEECH.has(n)) && at(AUX, wh) === wh + 1 && ['did', 'does', 'has', 'had'].includes(next) && speaker !== null)
  ) {
    return make('to-whom', 'whom', { speaker });
  }
  if (first === 'which' && OUTLETS.has(next) && norms.some((n) => AUX.has(n))) return make('to-whom', 'which-outlet', { speaker });
  if (norms[0] === 'to' && (first === 'who' || first === 'whom' || first === 'which')) return make('to-whom', 'to-whom', { speaker });
  if (first === 'who' || first === 'whose') {
    const said = norms.some((n) => SPEECH.has(n));
    const verbAt = norms.findIndex((n, i) => i > wh && SPEECH.has(n));
    return make(said ? 'who-said' : 'who', 'who', { to: said ? addressee(words, norms, verbAt) : null });
  }
  if (first === 'which') {
    if (speaker) return make('who', 'which-one', { speaker });
    return make(at(SPEECH) >= 0 ? 'who-said' : 'who', 'which-one', { of: { first: wh + 1, last: Math.min(words.length, wh + 3) } });
  }
  const reaction = norms.some((n) => ['react', 'reacted', 'reaction', 'respond', 'response', 'responded', 'reply'].includes(n));
  if (wh >= 0 && reaction) return make('reaction', 'reaction', { speaker: speaker ?? possessor(words, norms), to });
  if (first === 'what' && (verb >= 0 || norms.some((n) => SPEECH.has(n)))) return make('what-said', 'what-said', { speaker: speaker ?? possessor(words, norms), to });
  if (wh < 0 || AUX.has(norms[0] ?? '')) {
    const denial = norms.some((n) => DENIAL.has(n));
    const statement = possessor(words, norms);
    return make(denial ? 'did-deny' : 'did-say', denial ? 'did-deny' : 'did-say', { speaker: speaker ?? statement, to });
  }
  return make('what', 'any', { speaker: null });
}

/** The noun phrase between an auxiliary and a verb of saying, or after “according to”. */
function subject(words: readonly QuestionWord[], norms: readonly string[], from: number): { readonly speaker: WordRange | null; readonly verb: number } {
  const accordingTo = norms.indexOf('according');
  if (accordingTo >= 0 && norms[accordingTo + 1] === 'to') {
    let last = accordingTo + 2;
    while (last < words.length && (words[last]?.token.kind !== 'mark' || GLUE.has(norms[last] ?? ''))) last++;
    let first = accordingTo + 2;
    if (norms[first] === 'the' || norms[first] === 'a') first++;
    return { speaker: last > first ? { first, last } : null, verb: -1 };
  }
  for (let i = from; i < norms.length; i++) {
    if (!AUX.has(norms[i] ?? '')) continue;
    for (let j = i + 1; j < norms.length && j < i + 12; j++) {
      if (AUX.has(norms[j] ?? '') || (words[j]?.token.kind === 'mark' && !GLUE.has(norms[j] ?? ''))) break;
      if (ENDS.has(norms[j] ?? '') && norms[j] !== 'of' && norms[j] !== 'for' && norms[j] !== 'in') break;
      if (!SPEECH.has(norms[j] ?? '') || j === i + 1) continue;
      let first = i + 1;
      if (['the', 'a', 'an'].includes(norms[first] ?? '')) first++;
      return first < j ? { speaker: { first, last: j }, verb: j } : { speaker: null, verb: j };
    }
  }
  return { speaker: null, verb: -1 };
}

const speechOnly = (norms: readonly string[], verb: number, speaker: WordRange | null): WordRange | null =>
  verb >= 0 && ['say', 'claim', 'announce', 'admit'].includes(norms[verb] ?? '') ? speaker : null;

function addressee(words: readonly QuestionWord[], norms: readonly string[], verb: number): WordRange | null {
  if (verb < 0) return null;
  let first = verb + 1;
  if (norms[first] === 'to') first++;
  else if (!TO_SPEECH.has(norms[verb] ?? '')) return null;
  if (norms[first] === 'the') first++;
  let last = first;
  while (last < words.length && words[last]?.token.kind === 'word' && !ENDS.has(norms[last] ?? '')) last++;
  return last > first && last - first <= 5 ? { first, last } : null;
}

/** North Korea's statement, the Kremlin's reaction. */
function possessor(words: readonly QuestionWord[], norms: readonly string[]): WordRange | null {
  const mark = norms.findIndex((n, i) => n === 's' && i > 1 && (norms[i - 1] === "'" || norms[i - 1] === '’'));
  if (mark < 0) return null;
  let first = mark - 2;
  while (first > 0 && words[first - 1]?.token.kind === 'word' && !STOP.has(norms[first - 1] ?? '')) first--;
  return { first, last: mark - 1 };
}

/** A word with a capital that does not merely begin the question. */
function isName(words: readonly QuestionWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && /^\p{Lu}/u.test(word.raw) && !STOP.has(word.token.norm);
}

const lexicon = compileLexicon(lexiconSource, fold);

/** How English asks. */
export const questions: QuestionRules = {
  stop: STOP,
  and: foldedSet(['and']),
  speech: SPEECH,
  roots,
  verbRoots: () => [],
  sound,
  lexicon,
  understand,
  isName,
  flags,
  addressee: toldIn,
};
