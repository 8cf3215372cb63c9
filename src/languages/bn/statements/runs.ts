import type { Clause, Proposal, Speech } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { ofWord, type Word } from '../../../text/words.js';
import { norm, wordAt } from './clause.js';
import { caseOf } from './forms.js';
import { runCard } from './run-card.js';
import { closesClause, looksFinite, verbForm } from './verbs.js';
import { weigher } from './weigh.js';
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

const opening: (word: Word) => string = ofWord((word) => `opens ${word}`);
const second: (word: Word) => string = ofWord((word) => `second ${word}`);

const steps = (n: number): string => (n < 4 ? String(n) : n < 6 ? '4–5' : n < 10 ? '6–9' : '10+');

/**
 * What speaks for or against a clause's belonging to the speech before it, by name. Linear in the clause's length. The clause is a whole sentence;
 * the one after it is looked at for how it begins, within the paragraph.
 */
export function runFeatures(clause: Clause, speech: Speech, own: readonly Proposal[]): readonly string[] {
  const out: string[] = ['any'];
  const { first, last, tokens } = clause;
  const end = lastWord(clause);
  const { proposal } = speech;
  const start = clause.quotation(first);
  const quoted = start !== undefined && !start.scare && start.first === first;
  const kind = own.length > 0 ? 'report' : 'plain';
  out.push(`${kind}`, `${kind}: speech ${speech.quote ? 'quoted' : 'plain'}${quoted ? ', clause quoted' : ''}`);
  out.push(`${kind}: sentence ${steps(speech.sentences)}`, `by ${proposal.by}`, `${kind}: act ${proposal.act}`);
  const cue = proposal.cue ? verbForm(norm(clause, proposal.cue.last - 1)) : undefined;
  if (cue) out.push(`cue ${cue.root} ${cue.tense}`);
  if (proposal.voiceless) out.push(`${kind}: voiceless`);
  if (proposal.stance !== 'says') out.push(`stance ${proposal.stance}`);
  const who = speech.speaker && clause.phraseEnding(speech.speaker.last);
  out.push(`${kind}: speaker ${who ? `${who.kind} ${who.type}` : speech.speaker ? 'other' : proposal.carried ? 'carried' : 'none'}`);

  const ruled = own.length > 0 ? null : rule(clause, speech, quoted);
  if (ruled) out.push(`rule: ${ruled}`, `rule: ${ruled}, speech ${speech.quote ? 'quoted' : 'plain'}`);

  // How it begins and ends.
  out.push(opening(wordAt(clause, first)), second(wordAt(clause, first + 1)));
  const turned = subjectLast(clause, end);
  const tense = tenseAt(clause, turned ? (clause.phraseEnding(end + 1)?.first ?? last) : last);
  const tenseBefore = tenseAt(clause, speech.before.last);
  out.push(`tense ${tense}`, `tense ${tenseBefore} → ${tense}`, `${cue?.root === 'বল' ? 'says' : 'else'}: tense ${tense}`, `${who?.type ?? 'none'}: tense ${tense}`);
  const words = last - first;
  out.push(`${kind}: length ${words < 6 ? 5 : words < 10 ? 9 : words < 16 ? 15 : words < 25 ? 24 : 'more'}`);
  const mark = norm(clause, last - 1);
  if (mark === '?' || mark === '!') out.push(`ends ${mark}`);
  if (WEEKDAY.test(norm(clause, first))) out.push('opens with a weekday');
  const dated = clause.inTime(first) || WEEKDAY.test(norm(clause, first));
  if (dated) out.push('opens with a time', `opens with a time: tense ${tense}`);
  const head = clause.phraseFrom(first);
  if (head) {
    const how = `opens with ${head.kind} ${head.type}`;
    out.push(`${how} ${caseOf(norm(clause, head.last - 1))}`, `${how}: tense ${tense}`);
    if (head.type === 'person' && head.last - head.first > 3) out.push('opens with a long name', `opens with a long name, ${who?.type ?? 'none'}`);
  }

  // What is in it.
  let times = 0;
  let ought = 0;
  let people = 0;
  let digits = 0;
  let commas = 0;
  const seen = new Set<string>();
  const mentionOnce = (name: string): void => {
    if (!seen.has(name)) {
      seen.add(name);
      out.push(name);
    }
  };
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
    if (READ.has(word)) mentionOnce('a link');
    if (PHONES.some((stem) => word.startsWith(stem))) mentionOnce('a telephone');
    if (FIRST_PERSON.has(word)) mentionOnce(`${kind}: first person${i === first ? ' opens' : ''}`);
    else if (SECOND_PERSON.has(word)) mentionOnce('second person');
    else if (HE.has(word)) mentionOnce(`he${i === end ? ' last' : i === first ? ' first' : ''}${who ? `, ${who.type}` : ''}`);
    else if (THEY.has(word)) mentionOnce(`they${i === end ? ' last' : i === first ? ' first' : ''}`);
    else if (HIS.has(word)) mentionOnce(`his, ${who?.type ?? 'none'}`);
    else if (EVENT.has(word) || (word === PRESENT && WERE.has(norm(clause, i + 1)))) mentionOnce('event');
    else if (word.startsWith(CONTACT) && norm(clause, i + 1).startsWith(TRY)) mentionOnce('contact');
    else if (OUGHT.has(word)) ought++;
  }
  out.push(
    `times ${Math.min(times, 2)}`,
    `ought ${Math.min(ought, 3)}`,
    `people ${Math.min(people, 2)}`,
    `list ${people > 3 && commas > 2 ? 'of people' : commas > 4 ? 'of things' : 'no'}`,
    `numbers ${Math.min(digits, 3)}`,
  );
  for (let i = first; i < Math.min(last, first + 3); i++) if (EVENTS.some((stem) => norm(clause, i).startsWith(stem))) mentionOnce('event at the opening');
  if (norm(clause, first).startsWith(NEWS) && (norm(clause, first) === NEWS || words <= 6) && !GETTING.has(norm(clause, first + 1))) out.push('opens with the source');
  if (turned) out.push('subject last', `subject last: tense ${tense}`);
  if (namesSpeaker(clause, speech)) out.push(`${kind}: names the speaker`);

  // What comes after it.
  if (tokens[last]?.newline !== false || last >= tokens.length) out.push(`${kind}: last of its paragraph`, `${kind}: last, ${steps(speech.sentences)}`);
  else {
    let stop = last;
    while (stop < tokens.length && stop - last < 80 && !(tokens[stop]?.newline && stop > last) && !ENDS.has(norm(clause, stop))) stop++;
    const says = verbForm(norm(clause, stop - 1));
    const speaks = says?.shape === 'finite' && says.person === 3 && (says.root === 'বল' || says.root === 'জানা');
    const he = HE.has(norm(clause, last));
    if (speaks) out.push(he ? 'next: he says' : 'next: someone says');
    for (let i = last; i < Math.min(stop, last + 4); i++) if (MORE.has(norm(clause, i))) mentionOnce(`next: more${he ? ', he' : ''}`);
    if (FIRST_PERSON.has(norm(clause, last))) out.push('next: first person opens');
  }

  // What it reports itself.
  const report = own[0];
  if (report) {
    const by = report.speaker && clause.phraseEnding(report.speaker.last);
    const one = report.speaker && HE.has(norm(clause, report.speaker.last - 1));
    const subject = report.ownWords
      ? 'own words'
      : one
        ? 'he'
        : by
          ? `${by.kind} ${by.type}`
          : report.speaker
            ? 'other'
            : report.carried
              ? 'carried'
              : report.voiceless
                ? 'passive'
                : 'none';
    const verb = report.cue ? verbForm(norm(clause, report.cue.last - 1)) : undefined;
    const plain = verb?.root === 'বল' || verb?.root === 'জানা';
    out.push(
      `reports: ${subject}`,
      `reports by ${report.by}`,
      `reports: act ${report.act}`,
      `reports: ${subject}, ${report.by}`,
      `reports: ${subject}, ${plain ? 'says' : 'acts'} ${verb?.tense ?? 'no verb'}`,
    );
    out.push(`reports ${Math.min(own.length, 3)}`, `reports: ${subject} after ${who?.type ?? 'none'}${speech.quote ? ' quoted' : ''}`);
    if (report.minor) out.push('reports: minor');
    if (report.points) out.push('reports: points');
    if (report.echoes) out.push(`reports: echoes${proposal.voiceless && speech.speaker ? ' a text' : ''}`);
    if (report.cue && report.cue.last < end) out.push('reports: cue inside');
    if (report.speaker && speech.speaker && norm(clause, report.speaker.last - 1) === norm(clause, speech.speaker.last - 1)) out.push('reports: the same speaker');
    if (own.every((p) => p.ownWords || (p.minor && !(p.echoes && proposal.voiceless && speech.speaker)))) out.push('reports: within');
  }
  return out;
}

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
  const isEvent = (i: number): boolean => EVENTS.some((stem) => norm(clause, i).startsWith(stem));
  // এর আগে প্রতিনিধিদল … বৈঠক করে
  if (norm(clause, clause.first) === OF_THIS && norm(clause, clause.first + 1) === BEFORE) for (let i = clause.first + 2; i < clause.last; i++) if (isEvent(i)) return true;
  for (let i = clause.first; i < Math.min(clause.last, clause.first + 3); i++) {
    if (!isEvent(i)) continue;
    const shape = caseOf(norm(clause, i));
    return shape === 'locative' || (shape === 'genitive' && STRETCHES.has(norm(clause, i + 1)));
  }
  return false;
}

const ENDS = new Set(['।', '॥', '?', '!', '৷', '|']);

const weigh = weigher(runCard);

/** Whether a clause belongs to the speech before it, by the weights of the run card. */
export function carry(clause: Clause, speech: Speech, own: readonly Proposal[]): boolean {
  return weigh(runFeatures(clause, speech, own)) > 0;
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
