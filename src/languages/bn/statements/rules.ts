import type { Clause, Proposal, Quotation, Reject, Stance, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import {
  ADDRESSED,
  addresseeAt,
  addresseeLast,
  afterRelative,
  afterWhen,
  calledSomething,
  channelIn,
  clauseStart,
  clauseStartAt,
  commaBefore,
  DASHES,
  documentAt,
  emit,
  endsInfinitive,
  hasObject,
  hasVerb,
  isMark,
  isMatter,
  LEADS,
  LEFT_OUT,
  lastPronoun,
  laterStart,
  norm,
  onlyWhom,
  pointedStart,
  pointerBefore,
  quotationBefore,
  REACH,
  REJECTED,
  type Reading,
  range,
  rejects,
  shortWhom,
  skipFrame,
  speakerAfter,
  speakerBetween,
  spokenText,
  suchClause,
  suchInside,
  THAT,
  TOWARDS,
  thatBefore,
  topicOnly,
  type Window,
  warned,
} from './around.js';
import { type Cue, findCues, nounCue } from './cues.js';
import { addresseeBefore, caseOf, type Frame, frameBefore, phraseStart, skipChannel, skipOpeners, subjectFrom, subjectInside } from './speaker.js';
import { closesClause, looksFinite, verbForm } from './verbs.js';
import { ADVERBS, ASKING, FIRST_PERSON, INTERROGATIVES, NOBODY, OBLIQUE_PRONOUNS, POSTPOSITIONS, PRESS, SUBJECT_PRONOUNS } from './words.js';

const OPENING = new Set(['‘', '“', '"', "'", '«', '‛', '`', '’', '”']);

const MAX_NESTING = 6;

/** An indefinite that still speaks where it says something: কেউ বলছেন, …. */
const ANYONE = fold('কেউ');

/** What is held rather than said. */
const HELD: ReadonlySet<string> = new Set(['hope', 'think', 'fear']);

/** Acts that the first person reports as done before; hopes and thoughts are performed by saying them. */
const OWN_ACTS: ReadonlySet<string> = new Set(['say', 'inform', 'promise', 'order', 'request']);

/** Subjects of relative clauses: যারা এ কথা বলেন, তারা …. */
const RELATIVES = foldedSet(['যারা', 'যাঁরা', 'যিনি']);

/** Predicates that take no bare object: বিলুপ্ত ঘোষণা করা is no announcement. */
const GENITIVE_ONLY = foldedSet(['ঘোষণা', 'প্রশ্ন', 'মন্তব্য', 'নিশ্চিত', 'প্রস্তাব', 'প্রতিশ্রুতি', 'বার্তা', 'আদেশ', 'নির্দেশ', 'নির্দেশনা', 'আবেদন', 'অনুরোধ', 'ডাক']);

/** Adjectives of a reporting noun, which are no part of what is asked or alleged: জামিনের পৃথক আবেদন. */
const KINDS = foldedSet(['একটি', 'একাধিক', 'পৃথক', 'লিখিত', 'মৌখিক', 'আনুষ্ঠানিক', 'গুরুতর', 'বিস্ফোরক', 'নানা', 'বিভিন্ন', 'বড়', 'বিশেষ', 'জরুরি', 'সুনির্দিষ্ট', 'মারাত্মক', 'বেশ', 'কিছু']);

/** What takes up the subject of a relative clause: যাদের বিরুদ্ধে অভিযোগ করা হয়েছে, তারা …. */
const CORRELATIVES = foldedSet(['তারা', 'তাঁরা', 'তারাই', 'তাঁরাই', 'তাদের', 'তাঁদের', 'তিনি', 'তিনিই', 'তাকে', 'তাঁকে', 'তার', 'তাঁর', 'তা', 'সেটি', 'সেটা', 'সেগুলো']);
const RELATIVE_OBLIQUES = foldedSet(['যাদের', 'যাঁদের', 'যার', 'যাঁর', 'যাকে', 'যাঁকে', 'যেসব', 'যে']);

/** Words of a manner of speaking, which are a source only where someone has it: চোখের ভাষায় says nothing. */
const MANNERS = foldedSet(['ভাষায়', 'দৃষ্টিতে', 'কথায়', 'বয়ানে']);

/** Every statement that `clause` itself reports, outermost first. */
export function propose(clause: Clause, reject?: Reject): readonly Proposal[] {
  const reading: Reading = { clause, out: [], reject };
  let last = clause.last;
  while (last > clause.first && isMark(clause, last - 1) && /^[।॥৷?!|]$/u.test(norm(clause, last - 1))) last--;
  if (clause.title && headline(reading, clause.first, last)) return reading.out;
  const window: Window = { first: clause.first, last, parent: null, base: undefined, subject: null, depth: 0 };
  if (last > clause.first) parse(reading, window);
  if (clause.title) quotedOpening(reading, window);
  return reading.out;
}

/** Hidden from `window`: inside a quotation that is not its own. */
function hidden(clause: Clause, i: number, base: Quotation | undefined, nested = false): boolean {
  const q = clause.quotation(i);
  return q !== undefined && q !== base && !q.scare && !(nested && (i === q.first || !leads(clause, q)));
}

/** A quotation that a cue leads to is someone's words; another inside reported content marks words of the content. */
function leads(clause: Clause, q: Quotation): boolean {
  let i = q.first - 1;
  while (i >= clause.first && isMark(clause, i) && LEADS.has(norm(clause, i))) i--;
  return i < q.first - 1 && (i < clause.first || verbForm(norm(clause, i)) !== undefined);
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
    if (i >= window.first && NOBODY.has(norm(clause, i)) && !(norm(clause, i) === ANYONE && cue.stance === 'says' && cue.plain)) return false;
    for (let steps = 0; i > window.first && !isMark(clause, i) && steps < 12; steps++) i--;
    for (let k = i; k < cue.first; k++) if (RELATIVES.has(norm(clause, k))) return false;
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
    if (cue.stance === 'omits') return null;
    if (cue.stance === 'denies' && word === ',' && !cue.plain) return null;
    if (quote) return next;
    while (next < window.last && isMark(clause, next) && LEADS.has(norm(clause, next))) next++;
    if (next >= window.last) return null;
    if (endsWithSpeaker(clause, cue, window, before)) return null;
    return next;
  }
  // No mark between: গণমাধ্যমকে জানিয়েছেন তাদের বিরুদ্ধে … হচ্ছে.
  // শোনা যাচ্ছে বন্দর নাকি …: nobody's report opens the clause.
  if (cue.voice === 'passive' && cue.verb === 'জানা' && skipOpeners(clause, window.first, cue.first) === cue.first) return hasVerb(clause, next, window.last) ? next : null;
  if (!cue.plain || cue.orConverb || cue.stance === 'omits' || pointerBefore(clause, cue, window.first)) return null;
  if (!hasVerb(clause, next, window.last)) return null;
  const frame = frameBefore(clause, cue.first, window.first, cue.voice === 'passive');
  return frame.speaker || frame.to ? next : null;
}

/** … বলেন তিনি, …: what follows the comma is not what was said where a quotation or clause stands before the verb. */
function endsWithSpeaker(clause: Clause, cue: Cue, window: Window, _before: Cue | undefined): boolean {
  const q = clause.quotation(cue.first - 1);
  return q !== undefined && !q.scare && q.last === cue.first && norm(clause, cue.last) === ',' && window.last - cue.last < 3;
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
  let speaker = frame.speaker;
  if (!speaker && cue.voice === 'agent') speaker = subjectFrom(clause, window.first, first);
  const to = frame.to ?? addresseeBefore(clause, window.first, frame.first) ?? warned(clause, cues, k, window.first);
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
        (cue.act !== 'think' && (cue.voice !== 'source' || /^(মতে|ভাষ্যমতে)$/u.test(norm(clause, cue.head))) && !THAT.has(norm(clause, cue.last))),
      act,
      stance: cue.stance,
    },
    window,
  );
  if (frame.first > window.first) parse(reading, { first: window.first, last: frame.first, parent: window.parent, base: window.base, subject: speaker, depth: window.depth + 1 });
  const q = clause.quotation(from);
  parse(reading, { first: from, last: window.last, parent: index, base: q && q.first <= from + 1 && !q.scare ? q : window.base, subject: null, depth: window.depth + 1 });
}

function backward(reading: Reading, window: Window, cues: readonly Cue[]): void {
  const { clause } = reading;
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

interface Settled {
  /** What stands before is still to be read. */
  readonly first: number;
  readonly speaker: TokenRange | null;
}

/** Finds the content before `cue`. The rules in the order in which they hold: pointer, … বলে V, quotation V, …, speaker V, infinitive, object. */
function settle(reading: Reading, window: Window, cue: Cue, before: Cue | undefined): Settled | null {
  const { clause } = reading;
  const passive = cue.voice === 'passive';
  let after = cue.finite ? speakerAfter(clause, cue.last, window.last) : null;
  if (after && passive && !spokenText(clause, after)) after = null;
  const that = thatBefore(clause, cue, window);
  const base = { cue: range(cue.first, cue.last), act: cue.act, stance: cue.stance, ownWords: cue.person === 1 };
  const nest = (index: number, first: number, last: number): void => parse(reading, { first, last, parent: index, base: window.base, subject: null, depth: window.depth + 1 });

  if (that !== null) {
    const between = passive ? null : speakerBetween(clause, that + 1, cue.first);
    let start = afterWhen(clause, before?.finite && before.voice === 'agent' && before.last < that ? laterStart(clause, before, window.first) : window.first, that);
    let speaker = cue.finite ? (between ?? after) : (between ?? window.subject);
    if (passive) {
      const source = frameBefore(clause, cue.first, that + 1, true).speaker ?? after ?? documentAt(clause, window.first, that);
      speaker = source;
      if (source && source.last <= that) start = Math.max(start, source.last);
    } else if (!speaker || (speaker === window.subject && !cue.finite)) {
      const subject = subjectFrom(clause, start, that);
      if (subject && (!speaker || speaker.first >= subject.first) && !between) {
        if (!speaker) speaker = subject;
        if (speaker === subject || subject.first === speaker.first) start = subject.last;
      }
    }
    start = skipFrame(clause, afterRelative(clause, start, that), that);
    if (that <= start) return null;
    let to = passive ? null : frameBefore(clause, cue.first, that + 1, false).to;
    if (!to && PRESS.has(norm(clause, start)) && start + 2 < that) {
      to = range(start, start + 1);
      start++;
    }
    const index = emit(
      reading,
      {
        ...base,
        to,
        by: cue.finite ? 'content that says' : 'content that, participle',
        speaker,
        carried: !speaker && !passive,
        content: [range(start, that)],
        channel: channelIn(clause, Math.max(that, window.first), cue.first),
      },
      window,
    );
    nest(index, start, that);
    return { first: Math.min(start, speaker && speaker.last <= start ? speaker.first : start), speaker };
  }

  const pointer = pointerBefore(clause, cue, window.first);
  if (pointer) {
    const clausal = suchClause(clause, pointer, window);
    const frame = frameBefore(clause, pointer.first, window.first, passive);
    const near = cue.first > pointer.last ? frameBefore(clause, cue.first, pointer.last, passive) : frame;
    const speaker = (cue.finite ? after : null) ?? near.speaker ?? frame.speaker ?? (passive ? null : window.subject);
    if (clausal !== null) {
      const start = skipFrame(clause, clauseStartAt(clause, before, window), clausal);
      if (clausal > start) {
        const index = emit(reading, { ...base, by: 'content, such a word', speaker, carried: !speaker && !passive, content: [range(start, clausal)] }, window);
        nest(index, start, clausal);
        return { first: start, speaker };
      }
    }
    if (cue.stance === 'omits' && POSTPOSITIONS.has(norm(clause, pointer.last - 1))) {
      emit(reading, { ...base, by: 'object of the cue', speaker, carried: !speaker && !passive, content: [range(pointer.first, pointer.last)] }, window);
      return { first: pointer.first, speaker };
    }
    if (cue.stance === 'denies' && !pointer.whole) {
      const index = emit(
        reading,
        { ...base, by: 'denies what is pointed at', speaker, carried: !speaker && !passive, content: [range(pointedStart(clause, pointer.first, window.first), cue.first)] },
        window,
      );
      return { first: reading.out[index]?.content[0]?.first ?? pointer.first, speaker };
    }
    if (cue.stance !== 'denies' || pointer.whole) {
      if (!cue.finite) return null;
      emit(
        reading,
        {
          ...base,
          by: 'pointer',
          speaker,
          carried: !speaker && !passive,
          content: [],
          points: cue.stance === 'says' ? 'before' : 'matter',
          to: near.to ?? frame.to ?? addresseeBefore(clause, window.first, frame.first),
          channel: frame.channel ?? channelIn(clause, window.first, pointer.first),
        },
        window,
      );
      return { first: Math.min(frame.first, pointer.first), speaker };
    }
  }

  if (cue.finite && cue.takes.includes('c')) {
    const quoted = quotationBefore(clause, cue, window);
    if (quoted) {
      const speaker = quoted.frame.speaker ?? after;
      const index = emit(
        reading,
        { ...base, by: 'quotation, says', speaker, carried: !speaker && !passive, content: [range(quoted.first, quoted.last)], to: quoted.frame.to, channel: quoted.frame.channel },
        window,
      );
      nest(index, quoted.first, quoted.last);
      return { first: quoted.first, speaker };
    }
    const comma = commaBefore(clause, cue, window, passive, after);
    if (comma) {
      const start = skipFrame(clause, cue.plain ? window.first : clauseStartAt(clause, before, window), comma.at);
      if (comma.at > start) {
        const index = emit(
          reading,
          {
            ...base,
            by: 'content, speaker says',
            speaker: comma.speaker,
            carried: !comma.speaker && !passive,
            content: [range(start, comma.at)],
            to: comma.frame.to,
            channel: comma.frame.channel,
          },
          window,
        );
        nest(index, start, comma.at);
        return { first: start, speaker: comma.speaker };
      }
    }
  }
  return settleObject(reading, window, cue, before, after);
}

/** A cue whose content is the phrase before it: an object in the genitive, an infinitive, a clause before a participle. */
function settleObject(reading: Reading, window: Window, cue: Cue, before: Cue | undefined, after: TokenRange | null): Settled | null {
  const { clause } = reading;
  const passive = cue.voice === 'passive';
  const base = { cue: range(cue.first, cue.last), act: cue.act, stance: cue.stance, ownWords: cue.person === 1 };
  const previous = before && (before.voice === 'agent' || before.voice === 'passive') && before.last <= cue.first ? before.last : window.first;
  const own = clauseStart(clause, cue.first, window.first);
  const least = before && !before.finite ? Math.max(own, previous) : before?.orConverb ? Math.max(own, previous) : own;
  const end = cue.first;
  const word = norm(clause, end - 1);
  const infinitive = cue.takes.includes('i') && endsInfinitive(word) && caseOf(word) === 'locative' && !clause.phraseEnding(end);
  const clausal = !cue.finite && (closesClause(word) || (cue.takes.includes('c') && !cue.plain));
  if (!cue.finite && cue.plain && !clausal) return null;
  const called = cue.plain && cue.finite && cue.verb === 'বল' && after !== null && calledSomething(clause, window.first, end);
  if (cue.stance === 'denies' && REJECTED.has(norm(clause, cue.head)) && !rejects(clause, window.first, end)) return null;
  const matter = (cue.plain || cue.takes.includes('m')) && cue.verb !== 'বল' && isMatter(clause, addresseeLast(clause, cue, window.first, end)?.first ?? end, window.first);
  const held = cue.takes === 'h' && (word === 'হিসেবে' || word === 'হিসাবে');
  if (!infinitive && !clausal && !called && !matter && !held && !(cue.takes.includes('o') || cue.takes.includes('k') || cue.stance === 'omits')) {
    if (cue.finite && cue.plain && cue.last >= clause.last - 1) return pointAfter(reading, window, cue, base);
    return null;
  }
  let start = skipOpeners(clause, least, end);
  let speaker: TokenRange | null = cue.finite ? after : null;
  const inner = cue.finite && !speaker && !passive && caseOf(word) === 'genitive' ? lastPronoun(clause, start, end) : null;
  const subject = inner ?? subjectFrom(clause, start, end);
  if (!cue.finite && !passive) {
    // The participle shares the subject of the verb it leads to.
    if (window.subject) speaker = window.subject;
    else {
      const next = clause.phraseFrom(cue.last);
      if (next && caseOf(norm(clause, next.last - 1)) === 'bare') speaker = next;
      else if (SUBJECT_PRONOUNS.has(norm(clause, cue.last))) speaker = range(cue.last, cue.last + 1);
      else if (subject) {
        speaker = subject;
        start = subject.last;
      }
    }
    if (subject && window.subject?.first === subject.first) start = subject.last;
  } else if (subject && !speaker && !passive) {
    speaker = subject;
    start = subject.last;
  } else if (passive) {
    const source = documentAt(clause, start, end);
    if (source) {
      speaker = source;
      start = source.last;
    }
  }
  start = skipFrame(clause, start, end);
  let to: TokenRange | null = null;
  const pronoun = cue.finite && !speaker && !passive ? lastPronoun(clause, start, end) : null;
  if (pronoun) {
    speaker = pronoun;
    if (pronoun.last < end - 1 || caseOf(word) === 'genitive') start = pronoun.last < end ? pronoun.last : start;
  }
  if (!speaker && cue.finite && !passive && !called) {
    const inside = subjectInside(clause, start, end);
    if (inside && end - inside.last > 1) {
      speaker = inside;
      start = skipFrame(clause, inside.last, end);
    }
  }
  if (!passive && cue.finite) start = skipFrame(clause, skipChannel(clause, start, end), end);
  if (infinitive && /দের$/u.test(norm(clause, start)) && start + 2 < end && !isMark(clause, start + 1)) {
    to = range(start, start + 1);
    start++;
  }
  const addressed =
    to || called || cue.takes === 'k' || cue.takes === 'h' || !ADDRESSED.has(cue.act) || (cue.act === 'say' && !cue.plain && !infinitive)
      ? null
      : addresseeAt(clause, start, end, TOWARDS.has(cue.act));
  let stop = end;
  const nearest = to || addressed || called || cue.takes === 'k' || cue.takes === 'h' ? null : addresseeLast(clause, cue, start, end);
  if (nearest) {
    to = nearest;
    stop = nearest.first;
  }
  if (addressed) {
    to = addressed;
    if (addressed.first === start) start = skipFrame(clause, addressed.last, end);
    else if (addressed.last === end) stop = addressed.first;
  }
  const such = suchInside(clause, start, end);
  if (such !== null) stop = such;
  if (cue.stance === 'omits') {
    for (let steps = 0; stop > start && steps < 6; steps++) {
      const end = norm(clause, stop - 1);
      if (SUBJECT_PRONOUNS.has(end)) speaker = range(stop - 1, stop);
      else if (!LEFT_OUT.has(end) && !ADVERBS.has(end)) break;
      if (stop - 1 === start) break;
      stop--;
    }
  }
  const kinds = cue.takes.includes('o') && !cue.plain;
  while (
    stop > start &&
    (ADVERBS.has(norm(clause, stop - 1)) || (kinds && KINDS.has(norm(clause, stop - 1))) || isMark(clause, stop - 1)) &&
    clause.quotation(stop - 1) === undefined
  )
    stop--;
  if (
    stop > start &&
    cue.finite &&
    cue.takes === 'o' &&
    !passive &&
    cue.stance === 'says' &&
    caseOf(norm(clause, stop - 1)) === 'bare' &&
    stop - start < 4 &&
    clause.quotation(stop - 1) === undefined &&
    such === null
  )
    return null;
  if (passive && cue.stance === 'omits' && !speaker) return null;
  if (
    stop > start &&
    cue.finite &&
    !matter &&
    GENITIVE_ONLY.has(norm(clause, cue.head)) &&
    caseOf(norm(clause, stop - 1)) !== 'genitive' &&
    !endsInfinitive(norm(clause, stop - 1)) &&
    !POSTPOSITIONS.has(norm(clause, stop - 1)) &&
    clause.quotation(stop - 1) === undefined &&
    such === null
  )
    return null;
  if (stop <= start) {
    if (cue.finite && cue.plain) return pointAfter(reading, window, cue, base);
    return null;
  }
  if (!cue.finite && norm(clause, cue.head) === 'জোর') return null;
  if (!cue.finite && (onlyWhom(clause, start, stop) || (stop - start === 1 && /(দের|কে)$/u.test(norm(clause, start))))) return null;
  if (!cue.finite && ADDRESSED.has(cue.act) && shortWhom(clause, start, stop)) return null;
  if (stop - start === 1 && OBLIQUE_PRONOUNS.has(norm(clause, start))) return null;
  if (passive && !speaker && (cue.act === 'order' || cue.act === 'propose') && (window.parent !== null || clause.quoted)) return null;
  if (cue.person === 1 && !infinitive) return null;
  if (speaker && NOBODY.has(norm(clause, speaker.first)) && speaker.last - speaker.first === 1) return null;
  if (topicOnly(clause, start, stop, cue)) {
    reading.reject?.(range(cue.first, cue.last), 'object', 'talk with a topic only');
    return null;
  }
  const index = emit(
    reading,
    {
      ...base,
      by: cue.finite ? (infinitive ? 'tells to' : 'object of the cue') : 'participle',
      minor: passive && !speaker,
      voiceless: passive,
      speaker,
      carried: !speaker && !passive,
      content: [range(start, stop)],
      to,
      channel: channelIn(clause, window.first, start),
    },
    window,
  );
  parse(reading, { first: start, last: stop, parent: index, base: window.base, subject: null, depth: window.depth + 1 });
  return { first: Math.min(start, speaker && speaker.last <= start ? speaker.first : start, to ? to.first : start), speaker };
}

function pointAfter(reading: Reading, window: Window, cue: Cue, base: { readonly cue: TokenRange; readonly act: Proposal['act']; readonly stance: Stance }): Settled | null {
  const { clause } = reading;
  if (cue.stance !== 'says' || cue.last < clause.last - 1 || window.parent !== null) return null;
  const frame = frameBefore(clause, cue.first, window.first, cue.voice === 'passive');
  emit(
    reading,
    {
      ...base,
      by: 'says. “…”',
      speaker: frame.speaker,
      carried: !frame.speaker && cue.voice === 'agent',
      to: frame.to,
      channel: frame.channel,
      content: [],
      points: 'after',
      runs: true,
    },
    window,
  );
  return { first: frame.first, speaker: frame.speaker };
}

/** Whether the genitive before token `i` is someone's: a mention, a pronoun or a plural of persons. */
function someone(clause: Clause, i: number): boolean {
  const word = norm(clause, i - 1);
  return word.endsWith('দের') || OBLIQUE_PRONOUNS.has(word) || clause.phraseEnding(i) !== undefined || /^(ভাষ্য|বক্তব্য)/u.test(norm(clause, i));
}

/** X-এর ভাষ্য, …: a reporting noun after a genitive, with a comma or colon and the content after it. */
function nounOrClosing(reading: Reading, window: Window): boolean {
  const { clause } = reading;
  for (let i = window.first + 1; i + 2 < window.last; i++) {
    const act = nounCue(norm(clause, i));
    if (!act || hidden(clause, i, window.base)) continue;
    const next = norm(clause, i + 1);
    if (!(next === ',' || next === ':' || DASHES.has(next) || OPENING.has(next)) || (DASHES.has(next) && !clause.tokens[i + 1]?.spaced && !clause.tokens[i + 2]?.spaced)) continue;
    // সাহিলের মায়ের আরও অভিযোগ, …
    let whose = i;
    while (whose > window.first + 1 && ADVERBS.has(norm(clause, whose - 1))) whose--;
    if (caseOf(norm(clause, whose - 1)) !== 'genitive' || FIRST_PERSON.has(norm(clause, whose - 1)) || !(someone(clause, whose) || someone(clause, i))) continue;
    if (!looksFinite(norm(clause, window.last - 1)) && !OPENING.has(next) && next !== ',') continue;
    const start = phraseStart(clause, whose, window.first);
    const from = OPENING.has(next) ? i + 1 : i + 2;
    const index = emit(
      reading,
      { by: 'source’s word, content', act, cue: range(whose, i + 1), speaker: range(start, whose), content: [range(from, window.last)], runs: !HELD.has(act) },
      window,
    );
    parse(reading, { first: from, last: window.last, parent: index, base: window.base, subject: null, depth: window.depth + 1 });
    return true;
  }
  return false;
}

/** Headlines: `content: speaker`, `speaker: content`, `content দাবি X-এর`, a headline in quotation marks. */
function headline(reading: Reading, first: number, last: number): boolean {
  const { clause } = reading;
  const window: Window = { first, last, parent: null, base: undefined, subject: null, depth: 0 };
  for (let i = first; i < last; i++) {
    const word = norm(clause, i);
    if (ASKING.has(word) && i + 1 < last && findCues(clause.tokens, i + 1, last).length > 0 && (word !== 'যে' || i < first + 6) && i + 5 >= last) return true;
  }
  if (asksWhat(clause, first, last)) return true;
  const q = clause.quotation(first);
  if (q && q.first === first && q.last >= last && !q.scare) {
    emit(reading, { by: 'headline in quotation marks', act: 'say', content: [range(first, last)], certain: false }, window);
    return true;
  }
  for (let i = last - 2; i > first; i--) {
    if (norm(clause, i) !== ':' || hidden(clause, i, undefined)) continue;
    return split(reading, window, i);
  }
  // … দাবি হেফাজতের
  for (let i = last - 2; i > first; i--) {
    const act = nounCue(norm(clause, i));
    if (act && caseOf(norm(clause, last - 1)) === 'genitive' && last - i <= 7 && !findCues(clause.tokens, i, last).length) {
      let start = first;
      for (let j = i - 1; j > first; j--) {
        if (norm(clause, j) === ',') {
          start = j + 1;
          break;
        }
      }
      // X-এর আশা: a subject phrase is no headline report, an object is.
      if (i - start < 2) return true;
      const index = emit(reading, { by: 'content, word of the source', act, cue: range(i, i + 1), speaker: range(i + 1, last), content: [range(start, i)] }, window);
      parse(reading, { first: start, last: i, parent: index, base: undefined, subject: null, depth: 1 });
      return true;
    }
  }
  return false;
}

/** ‘…’, অনশন ভাঙতেই বার্তা মোদীর: a headline that opens with someone's words and closes with whose they are. */
function quotedOpening(reading: Reading, window: Window): void {
  const { clause } = reading;
  const q = clause.quotation(window.first);
  if (!q?.closed || q.scare || q.first !== window.first || q.last >= window.last) return;
  if (reading.out.some((p) => p.within === null && p.content.some((c) => c.first < q.last))) return;
  if (!isMark(clause, q.last) && !/^[!?…]$/u.test(norm(clause, q.last - 2)) && !hasVerb(clause, q.first, q.last - 1)) return;
  const told = reading.out.find((p) => p.within === null && p.speaker !== null && p.speaker.first >= q.last)?.speaker ?? null;
  const phrase = clause.phraseEnding(window.last);
  const closing = phrase && phrase.first >= q.last && (phrase.type === 'person' || phrase.type === 'organisation' || phrase.type === 'group') ? phrase : null;
  const speaker = told ?? (closing && range(closing.first, closing.last));
  emit(reading, { by: 'headline opens with a quotation', act: 'say', speaker, content: [range(q.first, q.last)], certain: false }, window);
}

/** কেমন ছিল, জানালেন …: a headline that asks and lets the article answer. */
function asksWhat(clause: Clause, first: number, last: number): boolean {
  let asks = false;
  for (let i = first; i < last; i++) {
    if (norm(clause, i) === ':' || clause.quotation(i)) return false;
    if (INTERROGATIVES.has(norm(clause, i))) asks = true;
  }
  return asks && findCues(clause.tokens, first, last).length > 0;
}

function nounPhrase(clause: Clause, first: number, last: number): boolean {
  if (last <= first || last - first > 9) return false;
  for (let i = first; i < last; i++) {
    const form = verbForm(norm(clause, i));
    if (form && form.shape === 'finite' && !clause.phraseAt(i)) return false;
  }
  const end = norm(clause, last - 1);
  return !looksFinite(end) || clause.phraseAt(last - 1) !== undefined;
}

/** The two sides of a headline's colon: which is the speaker. */
function split(reading: Reading, window: Window, colon: number): boolean {
  const { clause } = reading;
  const left = range(window.first, colon);
  const right = range(colon + 1, window.last);
  const rightNoun = nounPhrase(clause, right.first, right.last);
  const leftNoun = nounPhrase(clause, left.first, left.last);
  const leftLength = left.last - left.first;
  const rightLength = right.last - right.first;
  const known = clause.phraseFrom(left.first) ?? clause.phraseEnding(left.last);
  const speakerLeft = leftNoun && known !== undefined && (!rightNoun || (leftLength <= 5 && leftLength < rightLength));
  if (!speakerLeft && !rightNoun) return false;
  const side = speakerLeft ? left : right;
  const content = speakerLeft ? right : left;
  let speaker: TokenRange | null = side;
  let cue: TokenRange | null = null;
  let to: TokenRange | null = null;
  let act: Proposal['act'] = 'say';
  for (let i = side.first; i < side.last; i++) {
    const found = nounCue(norm(clause, i));
    if (!found) continue;
    cue = range(i, i + 1);
    act = found;
    speaker = i === side.first ? (i + 1 < side.last ? range(i + 1, side.last) : null) : range(side.first, i);
    break;
  }
  if (speaker && caseOf(norm(clause, speaker.first)) === 'objective' && speaker.last - speaker.first > 1) {
    to = range(speaker.first, speaker.first + 1);
    speaker = range(speaker.first + 1, speaker.last);
  }
  const index = emit(reading, { by: speakerLeft ? 'speaker: content' : 'content: speaker', act, cue, speaker, to, content: [content] }, window);
  parse(reading, { first: content.first, last: content.last, parent: index, base: undefined, subject: null, depth: 1 });
  return true;
}
