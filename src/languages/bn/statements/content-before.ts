import type { Clause, Proposal, Stance, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { ADDRESSED, addresseeAt, addresseeLast, filedWith, onlyWhom, shortWhom, toldTo } from './addressees.js';
import {
  afterRelative,
  afterWhen,
  channelIn,
  clauseStart,
  clauseStartAt,
  commaBefore,
  documentAt,
  lastPronoun,
  laterStart,
  quotationBefore,
  speakerAfter,
  speakerBetween,
  spokenText,
  thatBefore,
} from './around.js';
import { emit, endsInfinitive, hasVerb, isHonorific, isMark, norm, REACH, type Reading, range, type Window } from './clause.js';
import { type Cue, SUING } from './cues.js';
import { caseAt, caseOf, isDocument } from './forms.js';
import { afterMatter, calledSomething, isMatter, LEFT_OUT, pointedStart, pointerBefore, REJECTED, rejects, suchClause, suchInside, toldMatter, topicOnly } from './matters.js';
import { addresseeBefore, addresseeStart, frameBefore, isTold, skipChannel, skipOpeners } from './speaker.js';
import { subjectFrom, subjectIn, subjectInside } from './subject.js';
import { closesClause, verbForm } from './verbs.js';
import { ADVERBS, FIRST_PERSON, JOINERS, NOBODY, OBLIQUE_PRONOUNS, POSTPOSITIONS, PRESS, SUBJECT_PRONOUNS } from './words.js';

/** Predicates that take no bare object: বিলুপ্ত ঘোষণা করা is no announcement. */
const GENITIVE_ONLY = foldedSet(['ঘোষণা', 'প্রশ্ন', 'মন্তব্য', 'নিশ্চিত', 'প্রস্তাব', 'প্রতিশ্রুতি', 'বার্তা', 'আদেশ', 'নির্দেশ', 'নির্দেশনা', 'আবেদন', 'অনুরোধ', 'ডাক']);

/** Someone announces a team, a programme, the end of a meeting; in the passive what is announced is a state (ছুটি ঘোষণা করা হয়েছে). */
const ANNOUNCING = fold('ঘোষণা');
/** Before ঘোষণা, the office or state that something is declared to have; or what only points at it. */
const STATES = foldedSet(['হিসেবে', 'হিসাবে', 'বৈধ', 'অবৈধ', 'সেটাই', 'সেটি', 'তা', 'এটি']);

/** Adjectives of a reporting noun, which are no part of what is asked or alleged: জামিনের পৃথক আবেদন. */
const KINDS = foldedSet(['একটি', 'একাধিক', 'পৃথক', 'লিখিত', 'মৌখিক', 'আনুষ্ঠানিক', 'গুরুতর', 'বিস্ফোরক', 'নানা', 'বিভিন্ন', 'বড়', 'বিশেষ', 'জরুরি', 'সুনির্দিষ্ট', 'মারাত্মক', 'বেশ', 'কিছু']);

/** Reporting nouns that stand right after a finished clause: … নেমেছে মন্তব্য করেন X. */
const CLAUSAL = foldedSet(['মন্তব্য', 'উল্লেখ', 'মনে', 'দাবি', 'অভিযোগ', 'যোগ']);

/** Words of telling someone. */
const TELLING = new RegExp(fold('^(জান|অবগত|অবহিত)'), 'u');

/** What is held rather than said: a text does not go on with it (আশঙ্কা করা হচ্ছে is nobody’s). */
export const HELD: ReadonlySet<string> = new Set(['hope', 'think', 'fear']);

const BESIDE = fold('কাছে');
/** How many words the thing asked of someone has. */
const ASKED = 6;

/** What a cue with its content before it leaves of the window. */
export interface Settled {
  /** What stands before is still to be read. */
  readonly first: number;
  readonly speaker: TokenRange | null;
}

/** Finds the content before `cue`. The rules in the order in which they hold: pointer, … বলে V, quotation V, …, speaker V, infinitive, object. */
export function settle(reading: Reading, window: Window, cue: Cue, before: Cue | undefined): Settled | null {
  const { clause } = reading;
  const passive = cue.voice === 'passive';
  const follows = cue.finite ? speakerAfter(clause, cue.last, window.last) : null;
  // … আশ্বাস দেন মীর হেলালকে: who is told may stand behind the verb, too.
  const toAfter = follows && isTold(clause, follows) ? follows : null;
  let after = toAfter ? null : follows;
  if (after && passive && !spokenText(clause, after)) after = null;
  if (cue.verb === SUING) after = plaintiff(clause, cue.last, window.last);
  const that = thatBefore(clause, cue, window);
  const base = { cue: range(cue.first, cue.last), act: cue.act, stance: cue.stance, ownWords: cue.person === 1 };
  const nest = (index: number, first: number, last: number): void => reading.parse({ first, last, parent: index, base: window.base, subject: null, depth: window.depth + 1 });

  if (that !== null) {
    const found = passive ? null : speakerBetween(clause, that + 1, cue.first);
    // … বলে নেতাকর্মীদের আশ্বস্ত করেন: a plural in the oblique is whom it is said to.
    const told = found && cue.finite && /দের$/u.test(norm(clause, found.last - 1)) ? found : null;
    const between = told ? null : found;
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
    if (!passive && cue.finite && !speaker) {
      speaker = subjectIn(clause, start, that, isHonorific(clause, cue), true);
      if (speaker && speaker.first - start < speaker.last && !hasVerb(clause, start, speaker.first) && caseOf(norm(clause, speaker.first - 1)) !== 'objective')
        start = speaker.last;
    }
    start = skipOpeners(clause, afterRelative(clause, start, that), that);
    if (that <= start) return null;
    let to = passive ? null : (frameBefore(clause, cue.first, that + 1, false).to ?? told ?? toAfter);
    if (!to && PRESS.has(norm(clause, start)) && start + 2 < that) {
      to = range(start, start + 1);
      start++;
    }
    const index = emit(
      reading,
      {
        base,
        to,
        by: cue.finite ? 'content that says' : 'content that, participle',
        voiceless: passive,
        echoes: passive && !speaker && !HELD.has(cue.act) && cue.verb === 'হ',
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

  const told = cue.stance === 'says' && TELLING.test(norm(clause, cue.head)) && cue.last - cue.first <= 2 ? toldMatter(clause, cue.first, window.first) : null;
  if (told) {
    const from = Math.min(told.matter.first, told.to.first);
    const speaker = passive
      ? null
      : (after ?? window.subject ?? subjectFrom(clause, skipOpeners(clause, window.first, from), from) ?? subjectIn(clause, window.first, from, isHonorific(clause, cue)));
    emit(
      reading,
      { base, by: 'tells someone of a matter', speaker, carried: !speaker && !passive, minor: passive, voiceless: passive, content: [told.matter], to: told.to },
      window,
    );
    return { first: from, speaker };
  }
  const pointer = pointerBefore(clause, cue, window.first);
  // সেই আবেদন খারিজ করে দেন: what a court does with a plea is no denial.
  if (pointer && cue.stance === 'denies' && REJECTED.has(norm(clause, cue.head)) && !rejects(clause, window.first, cue.first)) return null;
  if (pointer) {
    const clausal = suchClause(clause, pointer, window);
    const frame = frameBefore(clause, pointer.first, window.first, passive);
    const near = cue.first > pointer.last ? frameBefore(clause, cue.first, pointer.last, passive) : frame;
    const speaker = (cue.finite ? after : null) ?? near.speaker ?? frame.speaker ?? (passive ? null : window.subject);
    if (clausal !== null) {
      const start = skipOpeners(clause, clauseStartAt(clause, before, window), clausal);
      if (clausal > start) {
        const index = emit(reading, { base, by: 'content, such a word', speaker, carried: !speaker && !passive, content: [range(start, clausal)] }, window);
        nest(index, start, clausal);
        return { first: start, speaker };
      }
    }
    if (cue.stance === 'omits' && POSTPOSITIONS.has(norm(clause, pointer.last - 1))) {
      emit(reading, { base, by: 'object of the cue', speaker, carried: !speaker && !passive, content: [range(pointer.first, pointer.last)] }, window);
      return { first: pointer.first, speaker };
    }
    if (cue.stance === 'denies' && !pointer.whole) {
      const index = emit(
        reading,
        { base, by: 'denies what is pointed at', speaker, carried: !speaker && !passive, content: [range(pointedStart(clause, pointer.first, window.first), cue.first)] },
        window,
      );
      return { first: reading.out[index]?.content[0]?.first ?? pointer.first, speaker };
    }
    if (cue.stance !== 'denies' || pointer.whole) {
      if (!cue.finite) return null;
      emit(
        reading,
        {
          base,
          by: 'pointer',
          speaker,
          carried: !speaker && !passive,
          content: [],
          points: cue.stance === 'says' ? 'before' : 'matter',
          to: near.to ?? frame.to ?? addresseeBefore(clause, window.first, frame.speaker ? frame.first : pointer.first),
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
        { base, by: 'quotation, says', speaker, carried: !speaker && !passive, content: [range(quoted.first, quoted.last)], to: quoted.frame.to, channel: quoted.frame.channel },
        window,
      );
      nest(index, quoted.first, quoted.last);
      return { first: quoted.first, speaker };
    }
    const comma = commaBefore(clause, cue, window, passive, after);
    if (comma) {
      const start = skipOpeners(clause, cue.plain ? window.first : clauseStartAt(clause, before, window), comma.at);
      if (comma.at > start) {
        const index = emit(
          reading,
          {
            base,
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
  // … হয়েছে জানান তিনি: the finished clause stands right before the cue.
  if (cue.finite && (cue.plain || CLAUSAL.has(norm(clause, cue.head))) && !passive && after && cue.stance === 'says' && finished(clause, cue.first - 1)) {
    const start = skipOpeners(clause, clauseStartAt(clause, before, window), cue.first);
    if (cue.first - start > 2) {
      const index = emit(reading, { base, by: 'content, speaker says', speaker: after, content: [range(start, cue.first)] }, window);
      nest(index, start, cue.first);
      return { first: start, speaker: after };
    }
  }
  return settleObject(reading, window, cue, before, after, toAfter);
}

/** Nouns before which a thing and what it is said to be may stand: নিজেকে নির্দোষ দাবি করেন, তাঁকে মৃত ঘোষণা করেন. */
const TAKEN_AS = foldedSet(['দাবি', 'দাবী', 'ঘোষণা']);
/** Far enough back for what is taken as something. */
const NEAR = 7;

/** প্রথম থেকেই নিজেকে নির্দোষ: where what someone is said to be begins with whom it is said of. */
function fromTaken(clause: Clause, first: number, last: number): number {
  if (caseOf(norm(clause, last - 1)) !== 'bare') return first;
  for (let i = last - 2; i > Math.max(first, last - NEAR); i--) {
    const form = verbForm(norm(clause, i));
    if (isMark(clause, i) || (form && form.shape !== 'noun')) return first;
    if (caseOf(norm(clause, i)) === 'objective') return addresseeStart(clause, i + 1, first);
  }
  return first;
}

/** Participles that are postpositions, too, or make adverbs of what stands before them. */
const DOING = foldedSet(['হয়ে', 'গিয়ে', 'এসে', 'এনে', 'গেলে', 'দিয়ে', 'নিয়ে', 'করে']);
const DONE_WITH = foldedSet(['জমা', 'জামিন', 'বৈঠক', 'সমাবেশ', 'মিছিল', 'বিক্ষোভ', 'সম্মেলন', 'অবরোধ', 'মানববন্ধন', 'সাক্ষাৎ', 'দেখা', 'যোগ', 'বক্তব্য']);
const ALONE = foldedSet(['হয়ে', 'গিয়ে', 'এসে', 'এনে', 'গেলে']);
const VERBAL = new RegExp(fold('(ার|ানোর|ওয়ার|তে)$'), 'u');
/** What is asked of others is a deed, and a participle before it may be its own: নির্ভয়ে কেন্দ্রে গিয়ে ভোট প্রদানের আহ্বান. */
const DEEDS: ReadonlySet<string> = new Set(['request', 'order', 'advise', 'demand', 'propose']);
const PLEA = fold('আবেদন');
const MAKING = fold('করে');
const BAIL = fold('জামিন');

/** What people do in order to say something, whatever it is: সংবাদ সম্মেলন করে, চিঠি দিয়ে. */
const SAID_BY = foldedSet(['সম্মেলন', 'মানববন্ধন', 'ফোন', 'মিছিল', 'সমাবেশ', 'বিক্ষোভ', 'চিঠি', 'বিবৃতি']);
const ORDER = fold('আদেশ');
/** What a court does besides what it orders. */
const RULED = foldedSet(['নামঞ্জুর', 'মঞ্জুর', 'গঠন', 'খারিজ']);
const AFTER = fold('পর');
const FROM = fold('থেকে');
const THROUGH = fold('মাধ্যমে');
/** Acts that tell what happened, so that what it happened after is told with it. */
const TELLS_WHAT_HAPPENED: ReadonlySet<string> = new Set(['accuse', 'claim', 'report', 'inform', 'confirm', 'deny', 'admit', 'fear']);

/** হাজির হয়ে জামিনের (আবেদন), সংবাদ সম্মেলন করে আন্দোলনের (ঘোষণা), মুক্তির পর প্রতিশোধের (হুমকি): what was done before, or how it is said, is no part of an object that is no deed itself. */
function afterDoing(clause: Clause, cue: Cue, first: number, last: number): number {
  if (closesClause(norm(clause, last - 1)) || clause.quotation(last - 1)) return first;
  const head = norm(clause, cue.head);
  const verbal = VERBAL.test(norm(clause, last - 1));
  const deed = DEEDS.has(cue.act) && head !== PLEA;
  for (let i = last - 2; i > first; i--) {
    const word = norm(clause, i);
    if (isMark(clause, i)) return first;
    const before = norm(clause, i - 1);
    if (DOING.has(word) && (SAID_BY.has(before) || (!verbal && !deed && (ALONE.has(word) || DONE_WITH.has(before))))) return i + 1;
    // জামিন নামঞ্জুর করে কারাগারে পাঠানোর আদেশ: a court's other rulings.
    if (head === ORDER && word === MAKING && RULED.has(before)) return i + 1;
    if (word === AFTER && caseOf(before) === 'genitive' && norm(clause, i + 1) !== FROM && !TELLS_WHAT_HAPPENED.has(cue.act) && !(deed && verbal))
      return skipChannel(clause, skipOpeners(clause, i + 1, last), last);
    if (word === THROUGH && (cue.act === 'announce' || head === PLEA || isDocument(before))) return i + 1;
  }
  return first;
}

const FOR = foldedSet(['জন্য', 'জন্যে']);

/** … করতে পুলিশ সুপার নির্দেশ দেন: the subject between what is asked of others and its cue. */
function subjectBetween(clause: Clause, cue: Cue, least: number): TokenRange | null {
  if (!cue.finite || cue.voice !== 'agent' || cue.plain || !ADDRESSED.has(cue.act) || clause.quotation(cue.first - 1)) return null;
  const phrase = clause.phraseEnding(cue.first);
  const able = phrase && phrase.type !== 'document' && phrase.type !== 'place' && phrase.first > least + 1 && caseAt(clause, cue.first - 1) === 'bare';
  return able && asked(clause, phrase.first) ? range(phrase.first, cue.first) : null;
}

/** Whether what is asked for ends before token `i`, times and adverbs apart: … করতে, … দেওয়ার জন্য. */
function asked(clause: Clause, i: number): boolean {
  let k = i - 1;
  while (k > 0 && !FOR.has(norm(clause, k)) && (clause.inTime(k) || ADVERBS.has(norm(clause, k)))) k--;
  return FOR.has(norm(clause, k)) || verbForm(norm(clause, k))?.shape === 'infinitive';
}

const PLAINTIFF = fold('বাদী');

/** অভিযোগে মামলা করেছে দুদক, অভিযোগে পুলিশ বাদী হয়ে মামলা করে: who sues, after the verb or before it. */
function plaintiff(clause: Clause, first: number, last: number): TokenRange | null {
  for (let i = first; i < last; i++) {
    const form = verbForm(norm(clause, i));
    if (norm(clause, i) === PLAINTIFF && i > first) return subjectFrom(clause, first, i) ?? subjectIn(clause, first, i, false);
    if (form?.root === 'কর' && form.shape === 'finite')
      return speakerAfter(clause, i + 1, last) ?? subjectFrom(clause, first, i) ?? subjectIn(clause, first, i, norm(clause, i).endsWith('ন'));
  }
  return null;
}

/** Whether the finite verb of a clause stands at token `i`. */
function finished(clause: Clause, i: number): boolean {
  const form = verbForm(norm(clause, i));
  return form ? form.shape === 'finite' && !form.orConverb : closesClause(norm(clause, i)) && !clause.phraseAt(i);
}

/** A cue whose content is the phrase before it: an object in the genitive, an infinitive, a clause before a participle. */
function settleObject(reading: Reading, window: Window, cue: Cue, before: Cue | undefined, follows: TokenRange | null, toAfter: TokenRange | null): Settled | null {
  const { clause } = reading;
  const between = follows ? null : subjectBetween(clause, cue, window.first);
  const after = follows ?? between;
  const passive = cue.voice === 'passive';
  // X-এর কাছে টাকা দাবি করে: what is claimed from someone is demanded.
  const act = cue.act === 'claim' && asksFrom(clause, Math.max(window.first, cue.first - REACH), cue.first) ? 'demand' : cue.act;
  const base = { cue: range(cue.first, cue.last), act, stance: cue.stance, ownWords: cue.person === 1 };
  const previous = before && (before.voice === 'agent' || before.voice === 'passive') && before.last <= cue.first ? before.last : window.first;
  const own = clauseStart(clause, cue.first, window.first);
  // No object is longer; hostile text costs linear time.
  const far = Math.max(own, cue.first - 4 * REACH);
  const least = (before && !before.finite) || before?.orConverb ? Math.max(far, previous) : far;
  const end = between?.first ?? cue.first;
  const word = norm(clause, end - 1);
  const infinitive = cue.takes.includes('i') && endsInfinitive(word) && caseOf(word) === 'locative' && !clause.phraseEnding(end);
  const clausal = !cue.finite && (closesClause(word) || (cue.takes.includes('c') && !cue.plain));
  if (!cue.finite && cue.plain && !clausal) return null;
  const called = cue.plain && cue.finite && cue.verb === 'বল' && (after !== null || clause.quotation(end - 1)?.last === end) && calledSomething(clause, window.first, end);
  if (cue.stance === 'denies' && REJECTED.has(norm(clause, cue.head)) && !rejects(clause, window.first, end)) return null;
  const tells = (cue.plain || cue.takes.includes('m')) && cue.verb !== 'বল';
  // বিষয়টি রয়টার্সকে নিশ্চিত করেছে, ঘটনাটি পুলিশকে জানায়
  const told = tells && caseOf(word) === 'objective' && !isMark(clause, end - 1) ? range(afterMatter(clause, addresseeStart(clause, end, window.first), end), end) : null;
  const matter = tells && isMatter(clause, told?.first ?? addresseeLast(clause, cue, window.first, end)?.first ?? end, window.first);
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
      if (subject && SUBJECT_PRONOUNS.has(norm(clause, subject.last - 1))) {
        speaker = subject;
        start = subject.last;
      } else if (next && next.type !== 'document' && caseOf(norm(clause, next.last - 1)) === 'bare') speaker = next;
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
  if (speaker && speaker.last === start && !SUBJECT_PRONOUNS.has(norm(clause, start - 1))) {
    // চাচাতো ভাই | করিম উদ্দিন: the name that follows is the same person's.
    const name = clause.phraseFrom(start);
    if (
      name?.kind === 'name' &&
      name.type === 'person' &&
      name.last < end - 1 &&
      caseAt(clause, name.last - 1) === 'bare' &&
      !JOINERS.has(norm(clause, name.last)) &&
      !POSTPOSITIONS.has(norm(clause, name.last))
    ) {
      start = name.last;
      speaker = range(speaker.first, name.last);
    }
  }
  start = skipOpeners(clause, start, end);
  if (cue.person === 1) while (start < end - 1 && FIRST_PERSON.has(norm(clause, start)) && caseOf(norm(clause, start)) !== 'genitive') start++;
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
      start = skipOpeners(clause, inside.last, end);
    }
  }
  if (!speaker && cue.finite && !passive && !called && cue.person === 3) {
    const outer = subjectIn(clause, start, end, isHonorific(clause, cue), true);
    if (outer && end - outer.last > 1) {
      speaker = outer;
      if (caseOf(norm(clause, outer.first - 1)) !== 'objective') start = skipOpeners(clause, outer.last, end);
    }
  }
  if (!passive && cue.finite) start = skipOpeners(clause, skipChannel(clause, start, end), end);
  if (infinitive && /দের$/u.test(norm(clause, start)) && start + 2 < end && !isMark(clause, start + 1)) {
    to = range(start, start + 1);
    start++;
  }
  const addressed =
    to || called || cue.takes === 'k' || cue.takes === 'h' || !ADDRESSED.has(act) || (act === 'say' && !cue.plain && !infinitive) ? null : addresseeAt(clause, start, end, act);
  let stop = end;
  const nearest = to || addressed || called || cue.takes === 'k' || cue.takes === 'h' ? null : matter && told && told.first > start ? told : addresseeLast(clause, cue, start, end);
  if (nearest) {
    to = nearest;
    stop = nearest.first;
  }
  if (addressed) {
    to = addressed;
    if (addressed.first === start) start = skipOpeners(clause, addressed.last, end);
    else if (addressed.last === end) stop = addressed.first;
  }
  if (!to && infinitive && ADDRESSED.has(cue.act)) to = toldTo(clause, start, stop, cue.act);
  to ??= toAfter ?? filedWith(clause, cue, window.first);
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
    stop - start < (cue.verb === 'চা' ? 2 : 4) &&
    clause.quotation(stop - 1) === undefined &&
    such === null
  )
    return null;
  if (!cue.plain && cue.stance === 'says' && stop > start) {
    start = afterDoing(clause, cue, start, stop);
    if (TAKEN_AS.has(norm(clause, cue.head))) start = fromTaken(clause, start, stop);
  }
  if (passive && cue.stance === 'omits' && !speaker) return null;
  if (
    stop > start &&
    cue.finite &&
    !matter &&
    GENITIVE_ONLY.has(norm(clause, cue.head)) &&
    !(norm(clause, cue.head) === ANNOUNCING && !passive) &&
    caseOf(norm(clause, stop - 1)) !== 'genitive' &&
    !endsInfinitive(norm(clause, stop - 1)) &&
    !POSTPOSITIONS.has(norm(clause, stop - 1)) &&
    !(norm(clause, cue.head) === PLEA && norm(clause, stop - 1) === BAIL) &&
    clause.quotation(stop - 1) === undefined &&
    such === null
  )
    return null;
  if (stop > start && norm(clause, cue.head) === ANNOUNCING && STATES.has(norm(clause, stop - 1))) return null;
  if (stop <= start) {
    if (cue.finite && cue.plain) return pointAfter(reading, window, cue, base);
    return null;
  }
  if (!cue.finite && norm(clause, cue.head) === 'জোর') return null;
  if (!cue.finite && (onlyWhom(clause, start, stop) || (stop - start === 1 && /(দের|কে)$/u.test(norm(clause, start))))) return null;
  if (!cue.finite && ADDRESSED.has(cue.act) && shortWhom(clause, start, stop)) return null;
  if (stop - start === 1 && OBLIQUE_PRONOUNS.has(norm(clause, start))) return null;
  if (passive && !speaker && (cue.act === 'order' || cue.act === 'propose') && (window.parent !== null || clause.quoted)) return null;
  if (speaker && NOBODY.has(norm(clause, speaker.first)) && speaker.last - speaker.first === 1) return null;
  if (topicOnly(clause, start, stop, cue)) {
    reading.reject?.(range(cue.first, cue.last), 'object', 'talk with a topic only');
    return null;
  }
  const index = emit(
    reading,
    {
      base,
      by: cue.finite ? (infinitive ? 'tells to' : 'object of the cue') : 'participle',
      minor: passive && !speaker,
      echoes: passive && !speaker && !HELD.has(cue.act) && cue.verb === 'হ',
      voiceless: passive,
      speaker,
      carried: !speaker && !passive,
      content: [range(start, stop)],
      to,
      channel: channelIn(clause, window.first, start),
    },
    window,
  );
  reading.parse({ first: start, last: stop, parent: index, base: window.base, subject: null, depth: window.depth + 1 });
  return { first: Math.min(start, speaker && speaker.last <= start ? speaker.first : start, to ? to.first : start), speaker };
}

/** Whether the object right before a cue is asked of someone: a few words after X-এর কাছে. */
function asksFrom(clause: Clause, first: number, end: number): boolean {
  for (let i = end - 2; i > Math.max(first, end - ASKED); i--) {
    const word = norm(clause, i);
    if (isMark(clause, i) || closesClause(word)) return false;
    if (word === BESIDE) return caseOf(norm(clause, i - 1)) === 'genitive';
  }
  return false;
}

function pointAfter(reading: Reading, window: Window, cue: Cue, base: { readonly cue: TokenRange; readonly act: Proposal['act']; readonly stance: Stance }): Settled | null {
  const { clause } = reading;
  if (cue.stance !== 'says' || cue.last < clause.last - 1 || window.parent !== null) return null;
  const frame = frameBefore(clause, cue.first, window.first, cue.voice === 'passive');
  emit(
    reading,
    {
      base,
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
