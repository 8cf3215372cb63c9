import type { Clause, Proposal, Reject, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { warned } from './addressees.js';
import { CITED, channelIn, citedBefore, hasObject, thatBefore } from './around.js';
import { DASHES, emit, hasVerb, isHonorific, isMark, LEADS, norm, REACH, type Reading, range, THAT, type Window, wordAt } from './clause.js';
import { HELD, settle } from './content-before.js';
import { NOUN_ADJECTIVES, nounCue, nounCueAfter } from './cue-words.js';
import { type Cue, findCues, isThat } from './cues.js';
import { caseOf } from './forms.js';
import { headline, quotedOpening } from './headlines.js';
import { pointerBefore } from './matters.js';
import { hidden, quotedClosing } from './quoted.js';
import { addresseeBefore, addresseeStart, type Frame, frameBefore, isTold, phraseStart, skipOpeners } from './speaker.js';
import { ability, subjectFrom, subjectIn } from './subject.js';
import { looksFinite, verbForm } from './verbs.js';
import { ADVERBS, FIRST_PERSON, INTERROGATIVES, JOINERS, NOBODY, OBLIQUE_PRONOUNS, POSTPOSITIONS, SUBJECT_PRONOUNS } from './words.js';

const OPENING = new Set(['‘', '“', '"', "'", '«', '‛', '`', '’', '”']);

/** Marks that end a sentence. */
const STOPS: ReadonlySet<string> = new Set(['।', '॥', '৷', '?', '!', '|']);

const MAX_NESTING = 6;

/** How near its end a clause is closed by a reporting noun. */
const CLOSING = 8;

/** An indefinite that still speaks where it says something: কেউ বলছেন, …. */
const ANYONE = fold('কেউ');

/** Before কথা: the same, such words. */
const SAME = foldedSet(['একই', 'এই', 'এ', 'এমন', 'এসব']);
const WORDS = fold('কথা');

const COPULAS = foldedSet(['ছিল', 'হলো', 'হল', 'হচ্ছে']);
const AGAINST = fold('বিরুদ্ধে');

/** Acts that the first person reports as done before; hopes and thoughts are performed by saying them. */
const OWN_ACTS: ReadonlySet<string> = new Set(['say', 'inform', 'promise', 'order', 'request', 'propose', 'demand', 'condemn', 'accuse', 'warn', 'announce', 'ask', 'answer']);

/** Subjects of relative clauses: যারা এ কথা বলেন, তারা …. */
const RELATIVES = foldedSet(['যারা', 'যাঁরা', 'যিনি']);

/** What takes up the subject of a relative clause: যাদের বিরুদ্ধে অভিযোগ করা হয়েছে, তারা …. */
const CORRELATIVES = foldedSet(['তারা', 'তাঁরা', 'তারাই', 'তাঁরাই', 'তাদের', 'তাঁদের', 'তিনি', 'তিনিই', 'তাকে', 'তাঁকে', 'তার', 'তাঁর', 'তা', 'সেটি', 'সেটা', 'সেগুলো']);
const RELATIVE_OBLIQUES = foldedSet(['যাদের', 'যাঁদের', 'যার', 'যাঁর', 'যাকে', 'যাঁকে', 'যেসব', 'যে']);

/** What takes up the clause before: যা বলেন, তা …; যখন বলেন, তখন …. */
const TAKING_UP = foldedSet(['তা', 'তার', 'তাতে', 'তাকে', 'তাদের', 'সেটা', 'সেটি', 'সেটাই', 'সেটিই', 'সেই', 'সে', 'সেসব', 'তখন', 'তখনই', 'সেখানে', 'তাহলে', 'ততই', 'তত', 'অমনি']);
const RELATED = foldedSet(['যা', 'যে', 'যেটা', 'যেটি', 'যেসব', 'যাকে', 'যাদের', 'যার', 'যখন', 'যদি', 'যত', 'যতই', 'যেভাবে', 'যেখানে', 'যেই', 'কেউ']);

const WHICH = foldedSet(['যা', 'যেটি', 'যেটা', 'যেগুলো']);
const TALK = fold('কথা');
const WITH = foldedSet(['সঙ্গে', 'সাথে']);

/** Words of a manner of speaking, which are a source only where someone has it: চোখের ভাষায় says nothing. */
const MANNERS = foldedSet(['ভাষায়', 'দৃষ্টিতে', 'কথায়', 'বয়ানে']);

/** Every statement that `clause` itself reports, outermost first, as the rules find it. */
export function proposeByRule(clause: Clause, reject?: Reject): readonly Proposal[] {
  const reading: Reading = { clause, out: [], reject, parse: (window) => parse(reading, window) };
  let last = clause.last;
  while (last > clause.first && STOPS.has(norm(clause, last - 1))) last--;
  if (clause.title && headline(reading, clause.first, last)) return reading.out;
  const window: Window = { first: clause.first, last, parent: null, base: undefined, subject: null, depth: 0 };
  if (last > clause.first && !interviewed(reading, window)) parse(reading, window);
  if (clause.title) quotedOpening(reading, window);
  else quotedClosing(reading, window);
  if (clause.running) for (const draft of reading.out) if (draft.to && FIRST_PERSON.has(norm(clause, draft.to.last - 1))) draft.ownWords = true;
  return reading.out;
}

function parse(reading: Reading, window: Window): void {
  if (window.depth > MAX_NESTING || window.last <= window.first) return;
  const { clause } = reading;
  const cues = findCues(clause.tokens, window.first, window.last).filter((c) => !hidden(clause, c.head, window.base, window.parent !== null) && counts(clause, c, window));
  for (let k = 0; k < cues.length; k++) {
    const cue = cues[k] as Cue;
    if (cue.orConverb && !isFinal(clause, cue, window)) cues[k] = { ...cue, finite: false };
  }
  if (cues.length === 0) {
    nounOrClosing(reading, window);
    return;
  }
  for (let k = 0; k < cues.length; k++) {
    const cue = cues[k] as Cue;
    const from = forwardFrom(clause, cue, window, cues[k - 1]);
    if (from !== null) {
      forward(reading, window, cues, k, from);
      return;
    }
  }
  if (nounOrClosing(reading, window)) return;
  backward(reading, window, cues);
}

/** জয়নুল আবেদীন: …: a paragraph that opens with a person's name and a colon is that person's answer. */
function interviewed(reading: Reading, window: Window): boolean {
  const { clause } = reading;
  const { first, last } = window;
  if (clause.title || clause.quoted || (first > 0 && clause.tokens[first]?.newline !== true)) return false;
  const phrase = clause.phraseFrom(first);
  if (phrase?.kind !== 'name' || phrase.type !== 'person' || norm(clause, phrase.last) !== ':' || caseOf(norm(clause, phrase.last - 1)) !== 'bare') return false;
  const from = phrase.last + 1;
  // নায়ক: শাকিব খান is a label; a sentence has its stop.
  if (from >= last || !(looksFinite(norm(clause, last - 1)) || last < clause.last)) return false;
  const index = emit(
    reading,
    { by: 'speaker: answer', act: 'answer', speaker: range(first, phrase.last), content: [range(from, last)], runs: true, whole: true, certain: true },
    window,
  );
  parse(reading, { first: from, last, parent: index, base: window.base, subject: null, depth: 1 });
  return true;
}

/** Whether করে, বলে close the clause: a comma, যে or quotation follows, or no other verb does. */
function isFinal(clause: Clause, cue: Cue, window: Window): boolean {
  const next = norm(clause, cue.last);
  if (cue.last >= window.last) return window.last >= clause.last - 1 || window.subject === null;
  if (THAT.has(next) || LEADS.has(next) || (OPENING.has(next) && clause.quotation(cue.last)?.first === cue.last)) return true;
  for (let i = cue.last; i < Math.min(clause.last, cue.last + REACH); i++) {
    if (isMark(clause, i) && norm(clause, i) === ',') return true;
    const form = verbForm(norm(clause, i));
    if (form && !clause.phraseAt(i)) return false;
    if (!form && !isMark(clause, i) && looksFinite(norm(clause, i)) && !clause.phraseAt(i)) return false;
  }
  return true;
}

/** First-person performatives are one's own speech going on; the first person counts only as nested report of what was said before. */
function counts(clause: Clause, cue: Cue, window: Window): boolean {
  if (cue.voice === 'agent' && cue.finite) {
    let i = cue.first - 1;
    while (i > window.first && ADVERBS.has(norm(clause, i))) i--;
    // কেউ কেউ বলছেন: some do.
    const some = norm(clause, i) === ANYONE && norm(clause, i - 1) === ANYONE;
    if (!some && i >= window.first && NOBODY.has(norm(clause, i)) && !(norm(clause, i) === ANYONE && cue.stance === 'says' && cue.plain)) return false;
    for (let steps = 0; i > window.first && !isMark(clause, i) && steps < 12; steps++) i--;
    for (let k = i; k < cue.first; k++) if (RELATIVES.has(norm(clause, k))) return false;
    // …, যা নতুন সম্পর্কের ইঙ্গিত দেয়: what shows something is nobody.
    if (!cue.plain && cue.last >= window.last && thatBefore(clause, cue, window) === null)
      for (let k = Math.max(i, window.first); k < cue.first; k++)
        if (
          WHICH.has(norm(clause, k)) &&
          (k === window.first || norm(clause, k - 1) === ',') &&
          !POSTPOSITIONS.has(norm(clause, k + 1)) &&
          !subjectIn(clause, k + 1, cue.first, false)
        )
          return false;
  }
  if (cue.voice === 'source' && MANNERS.has(norm(clause, cue.head)) && !someone(clause, cue.head)) return false;
  if (cue.voice === 'passive' && cue.last < window.last && inRelative(clause, cue, window)) return false;
  if (cue.person !== 1) return true;
  return (window.parent !== null || clause.quoted || clause.running) && (cue.plain || OWN_ACTS.has(cue.act)) && cue.stance === 'says';
}

/** যাদের বিরুদ্ধে অভিযোগ আনা হয়েছে তারাই …: the cue ends a relative clause. */
function inRelative(clause: Clause, cue: Cue, window: Window): boolean {
  const next = norm(clause, cue.last) === ',' ? cue.last + 1 : cue.last;
  if (!CORRELATIVES.has(norm(clause, next))) return false;
  for (let i = cue.first - 1; i >= Math.max(window.first, cue.first - 12); i--) if (RELATIVE_OBLIQUES.has(norm(clause, i))) return true;
  return false;
}

/** যা বলেন, তা …; কী প্রতিশ্রুতি দেন, সেটা …: the clause of the cue is a relative or a question that the next one takes up. */
function takenUp(clause: Clause, cue: Cue, window: Window): boolean {
  if (!TAKING_UP.has(norm(clause, cue.last + 1))) return false;
  for (let i = cue.first - 1; i >= Math.max(window.first, cue.first - 14) && norm(clause, i) !== ','; i--)
    if (RELATED.has(norm(clause, i)) || INTERROGATIVES.has(norm(clause, i))) return true;
  return false;
}

/** Where the content after `cue` begins; `null` where it does not follow. */
function forwardFrom(clause: Clause, cue: Cue, window: Window, before: Cue | undefined): number | null {
  let next = cue.last;
  if (!cue.finite || !cue.takes.includes('c') || next >= window.last) return null;
  if (cue.voice === 'source') {
    if (norm(clause, next) === ',' || DASHES.has(norm(clause, next))) next++;
    return next < window.last && cue.first > window.first ? next : null;
  }
  const word = norm(clause, next);
  if (THAT.has(word)) {
    next++;
    if (norm(clause, next) === ',' || DASHES.has(norm(clause, next))) next++;
    return next < window.last ? next : null;
  }
  if (thatBefore(clause, cue, window) !== null) return null;
  if (isMark(clause, next)) {
    const quote = OPENING.has(word) && clause.quotation(next)?.first === next;
    if (!LEADS.has(word) && !quote) return null;
    // An object before the noun (যুদ্ধ চালানোর হুঁশিয়ারি দেন, …) is the content itself.
    if (!cue.plain && cue.takes.includes('o') && caseOf(norm(clause, cue.head - 1)) === 'genitive' && cue.head - 1 > window.first && !quote && norm(clause, next) === ',')
      return null;
    if (cue.stance === 'omits' || (word === ',' && takenUp(clause, cue, window))) return null;
    if (cue.stance === 'denies' && word === ',' && !cue.plain) return null;
    if (quote) return next;
    while (next < window.last && isMark(clause, next) && LEADS.has(norm(clause, next))) next++;
    if (next >= window.last) return null;
    if (endsWithSpeaker(clause, cue, window, before)) return null;
    return next;
  }
  // বলেছেন একই কথা, ‘…’
  if (cue.plain && SAME.has(word) && norm(clause, next + 1).startsWith(WORDS) && LEADS.has(norm(clause, next + 2)) && OPENING.has(norm(clause, next + 3))) return next + 3;
  if (JOINERS.has(word) || isThat(word) || verbForm(word)?.shape === 'finite') return null;
  // No mark between: গণমাধ্যমকে জানিয়েছেন তাদের বিরুদ্ধে … হচ্ছে.
  // শোনা যাচ্ছে বন্দর নাকি …: nobody's report opens the clause.
  if (cue.voice === 'passive' && (cue.verb === 'জানা' || cue.act === 'think') && skipOpeners(clause, window.first, cue.first) === cue.first)
    return hasVerb(clause, next, window.last) ? next : null;
  const thinks = cue.act === 'think' && cue.finite && !cue.orConverb;
  const told = cue.voice === 'passive' && cue.verb === 'হ' && cue.takes.includes('c') && cue.stance === 'says';
  if (!(cue.plain || thinks || told) || cue.orConverb || cue.stance === 'omits' || pointerBefore(clause, cue, window.first)) return null;
  if (!hasVerb(clause, next, window.last)) return null;
  if (told && caseOf(norm(clause, cue.first - 1)) === 'genitive') return null;
  const frame = frameBefore(clause, cue.first, window.first, cue.voice === 'passive');
  return frame.speaker || frame.to ? next : null;
}

/** … বলেন তিনি, …: what follows the comma is not what was said where a quotation or clause stands before the verb. */
function endsWithSpeaker(clause: Clause, cue: Cue, window: Window, _before: Cue | undefined): boolean {
  const q = clause.quotation(cue.first - 1);
  return q !== undefined && !q.scare && q.last === cue.first && norm(clause, cue.last) === ',' && window.last - cue.last < 3;
}

/** পুলিশের সঙ্গে কথা বলে জানা গেছে, …: whom the newsroom has it from. */
function talkedTo(clause: Clause, end: number, least: number): TokenRange | null {
  let i = end - 1;
  while (i > least && (norm(clause, i) === ',' || ADVERBS.has(norm(clause, i)))) i--;
  if (!isThat(norm(clause, i)) || norm(clause, i - 1) !== TALK || !WITH.has(norm(clause, i - 2)) || i - 3 < least) return null;
  return range(phraseStart(clause, i - 2, least), i - 2);
}

function forward(reading: Reading, window: Window, cues: readonly Cue[], k: number, from: number): void {
  const { clause } = reading;
  const cue = cues[k] as Cue;
  let first = cue.first;
  let act = cue.act;
  let left: Cue | undefined = cues[k - 1];
  // সতর্ক করে বলেছেন, হুঁশিয়ারি উচ্চারণ করে বলেছে: one cue where the participle has no content of its own.
  if (left && left.last === cue.first && !(left.finite && !left.orConverb) && left.voice === 'agent' && !hasObject(clause, left, window.first)) {
    first = left.first;
    act = left.act;
    left = cues[k - 2];
  }
  let frame: Frame;
  if (cue.voice === 'source') {
    let end = cue.first;
    while (end > window.first && isMark(clause, end - 1)) end--;
    const start = phraseStart(clause, end, window.first);
    frame = { speaker: range(start, end), to: null, channel: null, first: start };
  } else {
    const least = left?.finite && left.voice !== 'source' ? left.last : window.first;
    frame = frameBefore(clause, first, least, cue.voice === 'passive');
  }
  let speaker = frame.speaker ?? (cue.voice === 'passive' ? talkedTo(clause, cue.first, window.first) : null);
  if (cue.voice === 'agent') {
    const least = left?.finite && left.voice !== 'source' ? left.last : window.first;
    const honours = isHonorific(clause, cue);
    if (speaker && ability(clause, speaker.last, honours) === 0) {
      const told = isTold(clause, speaker) ? speaker : null;
      speaker = subjectIn(clause, least, speaker.first, honours) ?? (told ? null : speaker);
      // নেতাকর্মীদের বলে এসেছি, …
      if (told) frame = { ...frame, to: frame.to ?? told };
    }
    speaker ??= subjectFrom(clause, window.first, first) ?? subjectIn(clause, least, first, honours);
  }
  // কেউ কেউ
  if (speaker && norm(clause, speaker.first) === ANYONE && norm(clause, speaker.first - 1) === ANYONE) speaker = range(speaker.first - 1, speaker.last);
  const heard = cue.voice === 'passive' ? heardSaying(clause, cue.first, window.first) : null;
  if (heard) {
    speaker = heard;
    frame = { ...frame, to: null };
  }
  const to = frame.to ?? addresseeBefore(clause, window.first, heard ? heard.first : frame.first) ?? warned(clause, cues, k, window.first);
  // তিনি আশা করেন, … inside X's own words is X speaking on.
  if (window.parent !== null && HELD.has(act) && speaker && SUBJECT_PRONOUNS.has(norm(clause, speaker.first))) return;
  const index = emit(
    reading,
    {
      by: cue.voice === 'source' ? 'source, content' : cue.voice === 'passive' ? 'passive, content' : 'speaker says, content',
      voiceless: cue.voice === 'passive',
      echoes: cue.voice === 'passive' && !speaker && cue.verb === 'হ',
      cue: range(first, cue.last),
      speaker,
      carried: !speaker && cue.voice === 'agent',
      to,
      channel: frame.channel ?? channelIn(clause, window.first, first),
      content: [range(from, window.last)],
      ownWords: cue.person === 1,
      runs:
        clause.quotation(from)?.first === from ||
        (cue.act !== 'think' && (cue.voice !== 'source' || /^(মতে|ভাষ্যমতে|সূত্রমতে|তথ্যমতে)$/u.test(norm(clause, cue.head))) && !THAT.has(norm(clause, cue.last))),
      act,
      stance: cue.stance,
    },
    window,
  );
  const cited = citedBefore(clause, window.first, first);
  if (cited) emit(reading, { by: CITED, act: 'report', cue: cited.cue, speaker: cited.source, content: [range(from, window.last)], within: index }, window);
  if (frame.first > window.first) parse(reading, { first: window.first, last: frame.first, parent: window.parent, base: window.base, subject: speaker, depth: window.depth + 1 });
  const q = clause.quotation(from);
  parse(reading, { first: from, last: window.last, parent: index, base: q && q.first <= from + 1 && !q.scare ? q : window.base, subject: null, depth: window.depth + 1 });
}

/** পুতিনকে (আরও) বলতে শোনা যায়: who is heard saying it. */
function heardSaying(clause: Clause, end: number, least: number): TokenRange | null {
  if (norm(clause, end - 1) !== TO_SAY) return null;
  let i = end - 1;
  while (i > least && ADVERBS.has(norm(clause, i - 1))) i--;
  return i > least && caseOf(norm(clause, i - 1)) === 'objective' ? range(addresseeStart(clause, i, least), i) : null;
}

const TO_SAY = fold('বলতে');

function backward(reading: Reading, window: Window, cues: readonly Cue[]): void {
  let last = window.last;
  let shared = window.subject;
  const from = reading.out.length;
  for (let k = cues.length - 1; k >= 0; k--) {
    const cue = cues[k] as Cue;
    if (cue.first >= last) continue;
    const before = cues[k - 1];
    const done = settle(reading, { ...window, last, subject: shared }, cue, before);
    if (done) {
      last = Math.min(last, done.first);
      if (done.speaker && !shared && !cue.finite) shared = done.speaker;
    } else {
      reading.reject?.(range(cue.first, cue.last), 'backward', 'no content beside the cue');
      last = Math.min(last, cue.first);
    }
  }
  // পুতিন কিমকে … অবহিত করেছেন এবং … জানিয়েছেন: joined clauses share the subject of the first, and whom it speaks to.
  const joined = reading.out.slice(from).filter((d) => d.within === window.parent && d.cue !== null && d.by === 'object of the cue');
  joined.sort((a, b) => (a.cue?.first ?? 0) - (b.cue?.first ?? 0));
  joined.forEach((draft, k) => {
    const before = joined[k - 1];
    if (!before?.speaker || !draft.carried || draft.speaker) return;
    draft.speaker = before.speaker;
    draft.carried = false;
    if (draft.act === 'inform') draft.to ??= before.to;
  });
}

/** Whether the genitive before token `i` is someone's: a mention, a pronoun or a plural of persons. */
function someone(clause: Clause, i: number): boolean {
  const word = norm(clause, i - 1);
  return word.endsWith('দের') || OBLIQUE_PRONOUNS.has(word) || clause.phraseEnding(i) !== undefined || /^(ভাষ্য|বক্তব্য)/u.test(norm(clause, i));
}

/** … বলে অভিযোগ (মমতার): a reporting noun after বলে that closes the clause, with its source in the genitive or none. */
function closingNoun(reading: Reading, window: Window): boolean {
  const { clause } = reading;
  for (let i = window.last - 1; i > Math.max(window.first + 2, window.last - CLOSING); i--) {
    const act = nounCue(wordAt(clause, i));
    if (!act || hidden(clause, i, window.base)) continue;
    // … বলে তাঁর অভিযোগ: the source before its word.
    if (i + 1 === window.last && !isThat(norm(clause, i - 1)) && caseOf(norm(clause, i - 1)) === 'genitive') {
      const owner = phraseStart(clause, i, window.first);
      const start = skipOpeners(clause, window.first, owner - 1);
      if (!isThat(norm(clause, owner - 1)) || start >= owner - 2) continue;
      const index = emit(reading, { by: 'content that, word of the source', act, cue: range(i, i + 1), speaker: range(owner, i), content: [range(start, owner - 1)] }, window);
      parse(reading, { first: start, last: owner - 1, parent: index, base: window.base, subject: null, depth: window.depth + 1 });
      return true;
    }
    if (!isThat(norm(clause, i - 1))) continue;
    const source = i + 1 < window.last ? range(i + 1, window.last) : null;
    if (source && (caseOf(norm(clause, source.last - 1)) !== 'genitive' || hasVerb(clause, source.first, source.last))) return false;
    const start = skipOpeners(clause, window.first, i - 1);
    if (start >= i - 2) return false;
    const index = emit(reading, { by: 'content that, word of the source', act, cue: range(i, i + 1), speaker: source, content: [range(start, i - 1)] }, window);
    parse(reading, { first: start, last: i - 1, parent: index, base: window.base, subject: null, depth: window.depth + 1 });
    return true;
  }
  return false;
}

/** X-এর ভাষ্য, …: a reporting noun after a genitive, with a comma or colon and the content after it. */
function nounOrClosing(reading: Reading, window: Window): boolean {
  if (closingNoun(reading, window)) return true;
  const { clause } = reading;
  for (let i = window.first + 1; i + 2 < window.last; i++) {
    const act = nounCue(wordAt(clause, i)) ?? nounCueAfter(norm(clause, i), norm(clause, i - 1));
    if (!act || hidden(clause, i, window.base)) continue;
    // তাঁর দাবি ছিল, …
    const lead = COPULAS.has(norm(clause, i + 1)) && i + 3 < window.last ? i + 2 : i + 1;
    const next = norm(clause, lead);
    if (!(next === ',' || next === ':' || DASHES.has(next) || OPENING.has(next))) continue;
    // দাবি-দাওয়া is one word; গ্রামবাসীর অভিযোগ-প্রতিবারই … leads to a clause.
    if (DASHES.has(next) && !clause.tokens[lead]?.spaced && !clause.tokens[lead + 1]?.spaced && (act !== 'accuse' || lead > i + 1 || window.last - lead < CLOSING)) continue;
    // সাহিলের মায়ের আরও অভিযোগ, …
    let whose = i;
    while (whose > window.first + 1 && (ADVERBS.has(norm(clause, whose - 1)) || NOUN_ADJECTIVES.has(norm(clause, whose - 1)))) whose--;
    // সূত্রে খবর, …: a source needs no genitive.
    const sourced = act === 'report' && whose === i;
    // X-এর বিরুদ্ধে অভিযোগ, …: nobody's.
    const against = act === 'accuse' && norm(clause, whose - 1) === AGAINST && next === ',';
    if (against) {
      if (!hasVerb(clause, i + 2, window.last)) continue;
      const index = emit(reading, { by: 'charge, content', act, cue: range(i, i + 1), content: [range(i + 2, window.last)], voiceless: true, runs: true }, window);
      parse(reading, { first: i + 2, last: window.last, parent: index, base: window.base, subject: null, depth: window.depth + 1 });
      return true;
    }
    if (
      sourced
        ? FIRST_PERSON.has(norm(clause, whose - 1))
        : caseOf(norm(clause, whose - 1)) !== 'genitive' || FIRST_PERSON.has(norm(clause, whose - 1)) || (!sourced && !(someone(clause, whose) || someone(clause, i)))
    )
      continue;
    if (!looksFinite(norm(clause, window.last - 1)) && !OPENING.has(next) && next !== ',') continue;
    const start = phraseStart(clause, whose, window.first);
    const from = OPENING.has(next) ? lead : lead + 1;
    const index = emit(
      reading,
      { by: 'source’s word, content', act, cue: range(whose, i + 1), speaker: range(start, whose), content: [range(from, window.last)], runs: act === 'think' || !HELD.has(act) },
      window,
    );
    // … দাবি করেন এবং তাঁর দাবি ছিল, …: what is reported before goes by itself.
    if (JOINERS.has(norm(clause, start - 1))) parse(reading, { ...window, last: start - 1, depth: window.depth + 1 });
    parse(reading, { first: from, last: window.last, parent: index, base: window.base, subject: null, depth: window.depth + 1 });
    return true;
  }
  return false;
}
