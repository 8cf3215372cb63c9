import { Scale, type Sheet, upTo } from '../../../language/cards.js';
import type { Clause, Phrase, Proposal, Speech } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { ofWord, type Word } from '../../../text/words.js';
import { norm, wordAt } from './clause.js';
import { KINDS } from './feature-names.js';
import { caseOf, caseOfWord } from './forms.js';
import { runCard } from './run-card.js';
import { closesClause, formOf, looksFinite, verbForm } from './verbs.js';
import { FIRST_PERSON, SECOND_PERSON } from './words.js';

/** Words of an account of the event at which was spoken. */
const EVENT = foldedSet(['প্রমুখ', 'সঞ্চালনায়', 'সভাপতিত্বে', 'সভাপতিত্ব', 'সঞ্চালনা']);
/** A sentence that begins with a weekday tells what happened. */
const WEEKDAY = new RegExp(fold('^(শনি|রবি|রোব|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র)বার'), 'u');
/** What people meet at. */
const EVENTS = ['সভা', 'বৈঠক', 'অনুষ্ঠান', 'সমাবেশ', 'সাক্ষাৎ', 'সাক্ষাত', 'সম্মেলন', 'মানববন্ধন', 'সেমিনার', 'মতবিনিময়'].map(fold);
const HE = foldedSet(['তিনি', 'তিনিও', 'সে', 'ইনি', 'উনি']);
/** Words that open the article's own account of what happened around the speech. */
const OWN = foldedSet(['উল্লেখ্য', 'প্রসঙ্গত', 'সূত্র', 'জানা', 'এদিকে']);
const OF_THIS = fold('এর');
const BEFORE = fold('আগে');
const STRETCHES = foldedSet(['শুরুতে', 'শেষে', 'আগে', 'পর', 'পরে', 'একপর্যায়ে', 'মাঝে', 'সময়']);
/** আরও পড়ুন: a link to another story. */
const READ = foldedSet(['পড়ুন', 'দেখুন']);
/** Telephones, by which the newsroom asks. */
const PHONES = ['মুঠোফোন', 'মোবাইল', 'ফোন', 'টেলিফোন'].map(fold);
const THEY = foldedSet(['তাঁরা', 'তারা', 'তারাও', 'তাঁরাও', 'এরা', 'ওরা']);
const HIS = foldedSet(['তার', 'তাঁর', 'তাকে', 'তাঁকে', 'তাদের', 'তাঁদের']);
/** Endings of one person's name. */
const SINGULAR = foldedSet(['', 'কে', 'র', 'ের', 'য়ের', 'ও', 'ই', 'কেও', 'সহ']);
/** খবর বিবিসির: where the article has it from. */
const NEWS = fold('খবর');
/** খবর পেয়ে পুলিশ আসে is part of an account; খবর: … is not. */
const GETTING = foldedSet(['পেয়ে', 'পেয়েই', 'শুনে', 'শুনেই', 'দিলে', 'পেলে']);
const PRESENT = fold('উপস্থিত');
const WERE = foldedSet(['ছিলেন', 'ছিল']);
/** মালিকের সঙ্গে যোগাযোগের চেষ্টা করা হলে …: the newsroom's own account of asking. */
const CONTACT = fold('যোগাযোগ');
const TRY = fold('চেষ্টা');
/** The roots of বলা and জানানো. */
const SAY = 'বল';
const TELL = 'জানা';
/** How many tokens of the next sentence are looked at. */
const NEXT = 80;
const MORE = foldedSet(['আরও', 'আরো']);
/** Words of what ought to be, which speech is full of and accounts are not. */
const OUGHT = foldedSet(['উচিত', 'দরকার', 'প্রয়োজন', 'চাই', 'হবে', 'পারে', 'পারবে', 'পারি', 'যাবে', 'কেন', 'কী', 'কোনো', 'যদি', 'তাহলে', 'নেই', 'নয়', 'না']);

/** What a word's last letters tell of a verb's tense, longer endings first. */
const TENSES = (
  [
    ['ছিলাম', 'I had'],
    ['ছিলেন', 'had'],
    ['ছিলো', 'had'],
    ['ছিল', 'had'],
    ['চ্ছে', 'is doing'],
    ['চ্ছেন', 'is doing'],
    ['চ্ছি', 'I am doing'],
    ['েছে', 'has done'],
    ['েছেন', 'has done'],
    ['েছি', 'I have done'],
    ['ছে', 'is doing'],
    ['ছেন', 'is doing'],
    ['ছি', 'I am doing'],
    ['েনি', 'has not done'],
    ['েননি', 'has not done'],
    ['য়নি', 'has not done'],
    ['লাম', 'I did'],
    ['লেন', 'did'],
    ['লো', 'did'],
    ['তেন', 'used to do'],
    ['বেন', 'will do'],
    ['বে', 'will do'],
    ['বো', 'I will do'],
    ['ব', 'I will do'],
    ['ল', 'did'],
    ['ত', 'used to do'],
  ] as const
).map(([ending, tense]) => [fold(ending), tense] as const);
const TENSE_OF_FORM = { progressive: 'is doing', perfect: 'has done', past: 'did', future: 'will do', none: 'no verb' } as const;

/** How a clause that ends in a word is told. */
const tenseOf: (word: Word) => string = ofWord((word) => {
  const form = verbForm(word);
  if (form?.shape === 'finite' && form.tense === 'present') return form.person === 1 ? 'I do' : form.root === 'আছ' ? 'is' : form.person === 2 ? 'you do' : 'does';
  if (!form && !looksFinite(word)) return closesClause(word) ? 'is not' : word.endsWith('ক') && word.endsWith(fold('ুক')) ? 'let it' : 'no verb';
  if (form && form.shape !== 'finite') return form.orConverb ? 'does' : 'no verb';
  for (const [ending, tense] of TENSES) if (word.endsWith(ending)) return tense;
  return form ? TENSE_OF_FORM[form.tense as keyof typeof TENSE_OF_FORM] : 'no verb';
});

/** The clause's last word, past its final marks. */
function lastWord(clause: Clause): number {
  let i = clause.last - 1;
  while (i > clause.first && clause.tokens[i]?.kind === 'mark') i--;
  return i;
}

/** How a stretch ends: its last word's tense, where that is a bare না the word's before it. */
function tenseAt(clause: Clause, last: number): string {
  let i = last - 1;
  while (i > 0 && clause.tokens[i]?.kind === 'mark') i--;
  const tense = tenseOf(wordAt(clause, i));
  return tense === 'is not' && norm(clause, i) === NOT ? `${tenseOf(wordAt(clause, i - 1))} not` : tense;
}
const NOT = fold('না');

/** Whether a word by itself tells anything of whose speech its clause is; most tell nothing. */
const tells = ofWord(
  (word) =>
    [READ, FIRST_PERSON, SECOND_PERSON, HE, THEY, HIS, EVENT, OUGHT].some((words) => words.has(word)) ||
    word === PRESENT ||
    [CONTACT, ...PHONES].some((stem) => word.startsWith(stem)),
);

/** Whether token `i` names what people meet at. */
const isEvent = (clause: Clause, i: number): boolean => EVENTS.some((stem) => norm(clause, i).startsWith(stem));

/** How many sentences speech has had. */
const steps = (n: number): string => (n < 4 ? upTo(n, 3) : n < 6 ? '4–5' : n < 10 ? '6–9' : '10+');

/** What several of a clause's features are told with. */
interface Told {
  /** `report` where the clause reports something itself, else `plain`. */
  readonly kind: 'report' | 'plain';
  readonly who: Phrase | undefined;
  /** What the speaker is. */
  readonly whose: string;
  readonly tense: string;
  readonly end: number;
}

/**
 * Finds what speaks for or against a clause's belonging to the speech before it. Linear in the clause's length. The clause is a whole sentence; the one
 * after it is looked at for how it begins, within the paragraph.
 */
export function runFeatures(clause: Clause, speech: Speech, own: readonly Proposal[], sheet: Sheet): void {
  const { first, last } = clause;
  const { proposal } = speech;
  const end = lastWord(clause);
  const start = clause.quotation(first);
  const quoted = start !== undefined && !start.scare && start.first === first;
  const kind = own.length > 0 ? 'report' : 'plain';
  const who = speech.speaker ? clause.phraseEnding(speech.speaker.last) : undefined;
  const turned = subjectLast(clause, end);
  const tense = tenseAt(clause, turned ? (clause.phraseEnding(end + 1)?.first ?? last) : last);
  const told: Told = { kind, who, whose: who?.type ?? 'none', tense, end };

  sheet.add('any');
  sheet.add('kind', kind);
  sheet.add('kind, quotations', kind, speech.quote ? (quoted ? 'both' : 'before') : quoted ? 'here' : 'none');
  sheet.add('kind, sentence', kind, steps(speech.sentences));
  sheet.add('by', proposal.by);
  sheet.add('kind, act', kind, proposal.act);
  const cue = proposal.cue ? formOf(wordAt(clause, proposal.cue.last - 1)) : undefined;
  if (cue) sheet.add('cue', cue.root, cue.tense);
  if (proposal.voiceless) sheet.add('voiceless', kind);
  if (proposal.stance !== 'says') sheet.add('stance', proposal.stance);
  sheet.add('kind, speaker', kind, who ? KINDS[who.kind][who.type] : speech.speaker ? 'other' : proposal.carried ? 'carried' : 'none');
  if (own.length === 0) {
    const ruled = rule(clause, speech, quoted);
    sheet.add('rule', ruled);
    sheet.add('rule, speech', ruled, speech.quote ? 'quoted' : 'plain');
  }

  sheet.add('tense', tense);
  sheet.add('tense after tense', tenseAt(clause, speech.before.last), tense);
  sheet.add('cue, tense', cue?.root === SAY ? 'says' : 'else', tense);
  sheet.add('speaker, tense', told.whose, tense);
  if (turned) {
    sheet.add('subject last');
    sheet.add('subject last, tense', tense);
  }
  if (namesSpeaker(clause, speech)) sheet.add('names the speaker', kind);
  edges(clause, told, sheet);
  inside(clause, told, sheet);
  after(clause, speech, kind, sheet);
  if (own[0]) reported(clause, speech, own, own[0], told, sheet);
}

/** How a clause begins and ends, and how long it is. */
function edges(clause: Clause, { kind, tense, whose }: Told, sheet: Sheet): void {
  const { first, last } = clause;
  const opening = norm(clause, first);
  const words = last - first;
  sheet.add('opens', opening);
  sheet.add('second', norm(clause, first + 1));
  sheet.add('kind, length', kind, words < 6 ? '–5' : words < 10 ? '6–9' : words < 16 ? '10–15' : words < 25 ? '16–24' : '25+');
  const mark = norm(clause, last - 1);
  if (mark === '?' || mark === '!') sheet.add('ends', mark);
  const weekday = WEEKDAY.test(opening);
  if (weekday) sheet.add('opens with a weekday');
  if (weekday || clause.inTime(first)) {
    sheet.add('opens with a time');
    sheet.add('opens with a time, tense', tense);
  }
  const head = clause.phraseFrom(first);
  if (head) {
    const what = KINDS[head.kind][head.type];
    sheet.add('opens with, case', what, caseOfWord(wordAt(clause, head.last - 1)));
    sheet.add('opens with, tense', what, tense);
    if (head.type === 'person' && head.last - head.first > 3) {
      sheet.add('opens with a long name');
      sheet.add('opens with a long name, speaker', whose);
    }
  }
  for (let i = first; i < Math.min(last, first + 3); i++)
    if (isEvent(clause, i)) {
      sheet.add('event at the opening');
      break;
    }
  if (opening.startsWith(NEWS) && (opening === NEWS || words <= 6) && !GETTING.has(norm(clause, first + 1))) sheet.add('opens with the source');
}

/** What stands in a clause: persons and pronouns, times, numbers, lists, words of an event or of asking. */
function inside(clause: Clause, { kind, who, whose, end }: Told, sheet: Sheet): void {
  const { first, last, tokens } = clause;
  let times = 0;
  let ought = 0;
  let people = 0;
  let digits = 0;
  let commas = 0;
  const seen = new Set<string>();
  const once = (group: string, a = '', b = ''): void => {
    const key = group + a;
    if (seen.has(key)) return;
    seen.add(key);
    sheet.add(group, a, b);
  };
  const where = (i: number): string => (i === end ? 'last' : i === first ? 'first' : 'inside');
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) continue;
    const word = token.norm;
    if (token.kind === 'mark') {
      if (word === ',') commas++;
      continue;
    }
    if (token.kind === 'number') digits++;
    if (clause.inTime(i) && !clause.inTime(i - 1)) times++;
    const phrase = clause.phraseFrom(i);
    if (phrase?.kind === 'name' && phrase.type === 'person') people++;
    if (!tells(token.word)) continue;
    if (READ.has(word)) once('a link');
    if (PHONES.some((stem) => word.startsWith(stem))) once('a telephone');
    if (FIRST_PERSON.has(word)) once('first person', i === first ? 'opens' : 'inside', kind);
    else if (SECOND_PERSON.has(word)) once('second person');
    else if (HE.has(word)) once('he', where(i), who?.type ?? 'nobody');
    else if (THEY.has(word)) once('they', where(i));
    else if (HIS.has(word)) once('his', whose);
    else if (EVENT.has(word) || (word === PRESENT && WERE.has(norm(clause, i + 1)))) once('event');
    else if (word.startsWith(CONTACT) && norm(clause, i + 1).startsWith(TRY)) once('contact');
    else if (OUGHT.has(word)) ought++;
  }
  sheet.add('times', upTo(times, 2));
  sheet.add('ought', upTo(ought, 3));
  sheet.add('people', upTo(people, 2));
  sheet.add('list', people > 3 && commas > 2 ? 'of people' : commas > 4 ? 'of things' : 'none');
  sheet.add('numbers', upTo(digits, 3));
}

/** What comes after a clause in its paragraph. */
function after(clause: Clause, speech: Speech, kind: string, sheet: Sheet): void {
  const { last, tokens } = clause;
  if (tokens[last]?.newline !== false || last >= tokens.length) {
    sheet.add('last of its paragraph', kind);
    sheet.add('last, sentence', kind, steps(speech.sentences));
    return;
  }
  let stop = last;
  while (stop < tokens.length && stop - last < NEXT && !(tokens[stop]?.newline && stop > last) && !ENDS.has(norm(clause, stop))) stop++;
  const says = formOf(wordAt(clause, stop - 1));
  const he = HE.has(norm(clause, last)) ? 'he' : 'someone';
  if (says?.shape === 'finite' && says.person === 3 && (says.root === SAY || says.root === TELL)) sheet.add('next says', he);
  for (let i = last; i < Math.min(stop, last + 4); i++)
    if (MORE.has(norm(clause, i))) {
      sheet.add('next: more', he);
      break;
    }
  if (FIRST_PERSON.has(norm(clause, last))) sheet.add('next: first person opens');
}

/** What a clause reports itself. */
function reported(clause: Clause, { proposal, quote, speaker }: Speech, own: readonly Proposal[], report: Proposal, { whose, end }: Told, sheet: Sheet): void {
  const by = report.speaker ? clause.phraseEnding(report.speaker.last) : undefined;
  const one = report.speaker !== null && HE.has(norm(clause, report.speaker.last - 1));
  const subject = report.ownWords
    ? 'own words'
    : one
      ? 'he'
      : by
        ? KINDS[by.kind][by.type]
        : report.speaker
          ? 'other'
          : report.carried
            ? 'carried'
            : report.voiceless
              ? 'passive'
              : 'none';
  const verb = report.cue ? formOf(wordAt(clause, report.cue.last - 1)) : undefined;
  sheet.add('reports', subject);
  sheet.add('reports by', report.by);
  sheet.add('reports act', report.act);
  sheet.add('reports, by', subject, report.by);
  sheet.add(verb?.root === SAY || verb?.root === TELL ? 'reports saying, tense' : 'reports doing, tense', subject, verb?.tense ?? 'none');
  sheet.add('reports several', upTo(own.length, 3));
  sheet.add(quote ? 'reports after quoted' : 'reports after plain', subject, whose);
  if (report.minor) sheet.add('reports: minor');
  if (report.points) sheet.add('reports: points');
  if (report.echoes) sheet.add('reports: echoes', proposal.voiceless && speaker ? 'a text' : 'nobody');
  if (report.cue && report.cue.last < end) sheet.add('reports: cue inside');
  if (report.speaker && speaker && norm(clause, report.speaker.last - 1) === norm(clause, speaker.last - 1)) sheet.add('reports: the same speaker');
  if (own.every((p) => p.ownWords || (p.minor && !(p.echoes && proposal.voiceless && speaker)))) sheet.add('reports: within');
}

const scale = new Scale(runCard);

/** Whether a clause belongs to the speech before it, by the weights of the run card. */
export function carry(clause: Clause, speech: Speech, own: readonly Proposal[]): boolean {
  runFeatures(clause, speech, own, scale);
  return scale.take() > 0;
}

const ENDS = new Set(['।', '॥', '?', '!', '৷', '|']);

/** What the words that open a clause, or tell of the event, say by rule. */
function rule(clause: Clause, speech: Speech, quoted: boolean): 'goes on' | 'ends' | 'unclear' {
  let own = false;
  for (let i = clause.first; i < clause.last; i++) {
    if (!tells(wordAt(clause, i))) continue;
    const word = norm(clause, i);
    if (FIRST_PERSON.has(word) || SECOND_PERSON.has(word)) return 'goes on';
    if (EVENT.has(word) || (word === PRESENT && WERE.has(norm(clause, i + 1))) || (word.startsWith(CONTACT) && norm(clause, i + 1).startsWith(TRY))) own = true;
  }
  if (speech.quote && quoted) return 'goes on';
  if (own || speech.quote) return 'ends';
  const first = norm(clause, clause.first);
  if (first.startsWith(NEWS) && (first === NEWS || clause.last - clause.first <= 6) && !GETTING.has(norm(clause, clause.first + 1))) return 'ends';
  if (OWN.has(first) || WEEKDAY.test(first) || tellsOfEvent(clause)) return 'ends';
  return !speech.proposal.voiceless && (subjectLast(clause, lastWord(clause)) || namesSpeaker(clause, speech)) ? 'ends' : 'unclear';
}

/** সভার শুরুতে … দেন, সাক্ষাতে … আলোচনা হয়: the event at which was spoken, in the historic present. */
function tellsOfEvent(clause: Clause): boolean {
  const verb = verbForm(norm(clause, lastWord(clause)));
  if (verb?.shape !== 'finite' || verb.tense !== 'present' || verb.person !== 3) return false;
  // এর আগে প্রতিনিধিদল … বৈঠক করে
  if (norm(clause, clause.first) === OF_THIS && norm(clause, clause.first + 1) === BEFORE) for (let i = clause.first + 2; i < clause.last; i++) if (isEvent(clause, i)) return true;
  for (let i = clause.first; i < Math.min(clause.last, clause.first + 3); i++) {
    if (!isEvent(clause, i)) continue;
    const shape = caseOf(norm(clause, i));
    return shape === 'locative' || (shape === 'genitive' && STRETCHES.has(norm(clause, i + 1)));
  }
  return false;
}

/** …সংগ্রহ করেছেন মোরশেদ আলম, … সময় দেন তিনি: reports put the person they tell of after the verb; speech seldom does. */
function subjectLast(clause: Clause, end: number): boolean {
  const phrase = clause.phraseEnding(end + 1);
  if (!phrase || phrase.first - 1 <= clause.first) return false;
  const word = norm(clause, end);
  const able = phrase.kind === 'pronoun' ? HE.has(word) || THEY.has(word) : phrase.type === 'person' && caseOf(word) === 'bare';
  if (!able) return false;
  const before = norm(clause, phrase.first - 1);
  const form = verbForm(before);
  return form ? form.shape === 'finite' && !form.negated && form.person === 3 : looksFinite(before);
}

/** The speaker's own name in the third person: nobody speaks of himself by name. */
function namesSpeaker(clause: Clause, { speaker }: Speech): boolean {
  const phrase = speaker && clause.phraseEnding(speaker.last);
  if (!speaker || phrase?.kind !== 'name' || phrase.type !== 'person') return false;
  const name = norm(clause, speaker.last - 1);
  if (name.length < 4) return false;
  for (let i = clause.first; i < clause.last; i++) {
    const word = norm(clause, i);
    if (word.startsWith(name) && SINGULAR.has(word.slice(name.length)) && clause.quotation(i) === undefined) return true;
  }
  return false;
}
