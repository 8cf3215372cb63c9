import type { Clause, Proposal, Reject, TokenRange } from '../../../language/statements.js';
import type { Token } from '../../../text/tokens.js';
import { type Cue, cues } from './cues.js';
import { AUXILIARIES, CHANNELS, CIRCUMSTANCE, DETERMINERS, OPENERS, PREPOSITIONS, PRONOUNS } from './words.js';

const CLOSING = /^["”’]$/u;
const OPENING = /^["“‘]$/u;
const STOP = /^[,;:.!?—–()]$/u;
/** A subject has rarely more words than this; a longer run is a clause of its own. */
const LONGEST_SUBJECT = 24;

const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

/**
 * Every statement an English sentence reports: by a reporting verb with its subject before it (X said …), after it (“…,” said X), or both cut into the
 * quote; by *according to X*; and by a participle (…, saying that …).
 */
export function propose(clause: Clause, reject?: Reject): readonly Proposal[] {
  const proposals: Proposal[] = [];
  let subject: TokenRange | null = null;
  for (let i = clause.first; i < clause.last; i++) {
    const quotation = clause.quotation(i);
    // Words inside a quotation are the speaker's: a verb there reports speech within speech, which English news seldom annotates.
    if (quotation && !quotation.scare && i > quotation.first) {
      i = Math.max(i, quotation.last - 1);
      continue;
    }
    const according = accordingTo(clause, i);
    if (according) {
      proposals.push(according);
      continue;
    }
    const cue = clause.tokens[i]?.kind === 'word' ? cues.get(norm(clause.tokens, i)) : undefined;
    if (!cue || isNoun(clause, i, cue)) continue;
    const made = verbStatement(clause, i, cue, subject);
    if (made) {
      proposals.push(made);
      subject = made.speaker ?? subject;
    } else reject?.({ first: i, last: i + 1 }, 'reporting-verb', 'no-subject-or-content');
  }
  return nest(proposals);
}

/** Words that cannot stand right before a finite verb show that the form is a noun here: the report, his claims, of concern. */
function isNoun(clause: Clause, i: number, cue: Cue): boolean {
  const before = norm(clause.tokens, i - 1);
  if (i > clause.first && DETERMINERS.has(before) && before !== 'that') return true;
  if (!cue.noun) return false;
  if (PREPOSITIONS.has(before)) return before !== 'to';
  const next = norm(clause.tokens, i + 1);
  if (next === 'of' || next === 'by' || next === 's') return true;
  return !(PRONOUNS.has(before) || AUXILIARIES.has(before) || looksLikeSubject(clause, i));
}

function looksLikeSubject(clause: Clause, i: number): boolean {
  const next = norm(clause.tokens, i + 1);
  return i > clause.first && clause.tokens[i - 1]?.kind === 'word' && (next === 'that' || OPENING.test(next) || DETERMINERS.has(next) || PRONOUNS.has(next));
}

function verbStatement(clause: Clause, at: number, cue: Cue, running: TokenRange | null): Proposal | null {
  const { tokens } = clause;
  const form = norm(tokens, at);
  const cueRange = wholeCue(clause, at);
  const participle = form.endsWith('ing') && !/^(?:is|are|was|were|be|been)$/u.test(norm(tokens, at - 1));
  const before = subjectBefore(clause, cueRange.first);
  const base = { cue: cueRange, points: null, runs: cue.frame === 'clause' || cue.frame === 'person-clause', act: cue.act, within: null } as const;
  const negated = hasNegation(clause, cueRange);
  const stance = negated && cue.stance === 'says' ? ('omits' as const) : cue.stance;
  const channel = findChannel(clause, cueRange, before);

  // “…,” said X: the subject follows, what was said stands before.
  const after = invertedSubject(clause, cueRange);
  if (after && (!before || before.last - before.first === 0 || endsContent(clause, cueRange.first - 1))) {
    const content = contentBefore(clause, cueRange.first);
    const rest = quotedAfter(clause, after.last);
    if (content || rest) {
      return {
        ...base,
        by: 'said-subject',
        speaker: after,
        carried: false,
        to: null,
        channel,
        content: [content, rest].filter((c) => c !== null),
        stance,
        certain: true,
        continues: true,
      };
    }
  }
  if (participle) {
    const who = running ?? openingPhrase(clause, at);
    if (!who) return null;
    const content = contentAfter(clause, cueRange.last, cue);
    if (!content.content) return null;
    return {
      ...base,
      by: 'participle',
      speaker: who,
      carried: false,
      to: content.to,
      channel,
      content: [content.content],
      stance,
      certain: running !== null,
    };
  }
  if (!before) return null;
  // …, X said: what was said stands before, and after the verb at most when and where it was said.
  if (endsContent(clause, before.first - 1) && (cue.frame === 'clause' || cue.frame === 'person-clause')) {
    const tail = contentAfter(clause, cueRange.last, cue);
    const quoted = CLOSING.test(norm(tokens, before.first - 1));
    if (!tail.content || isCircumstance(clause, tail.content) || (quoted && OPENING.test(norm(tokens, tail.content.first)))) {
      const content = contentBefore(clause, before.first);
      const rest = quotedAfter(clause, cueRange.last, quoted);
      if (content)
        return {
          ...base,
          by: 'subject-said',
          speaker: before,
          carried: false,
          to: tail.to,
          channel,
          content: rest ? [content, rest] : [content],
          stance,
          certain: true,
          continues: true,
        };
    }
  }
  const { to, content } = contentAfter(clause, cueRange.last, cue);
  if (!content) return null;
  if (isCircumstance(clause, content) && cue.frame === 'clause' && !OPENING.test(norm(tokens, content.first))) {
    const quote = quotedAfter(clause, cueRange.last);
    const trailing = afterComma(clause, content);
    if (!quote && !trailing) return null;
    return { ...base, by: 'subject-verb', speaker: before, carried: false, to, channel, content: [quote ?? (trailing as TokenRange)], stance, certain: true };
  }
  return { ...base, by: 'subject-verb', speaker: before, carried: false, to, channel, content: [content], stance, certain: true };
}

/** The noun phrase that the sentence begins with, its likely subject, if it ends before `limit`. */
function openingPhrase(clause: Clause, limit: number): TokenRange | null {
  const known = clause.phraseFrom(clause.first);
  if (known && known.last < limit) return { first: known.first, last: known.last };
  const word = norm(clause.tokens, clause.first);
  const last = clause.first + (DETERMINERS.has(word) ? 2 : 1);
  return last < limit && clause.tokens[last - 1]?.kind === 'word' && !PREPOSITIONS.has(word) && !OPENERS.has(word) ? { first: clause.first, last } : null;
}

/** The verb with what belongs to it: has said, called on, pointed out. */
function wholeCue(clause: Clause, at: number): TokenRange {
  let first = at;
  while (first > clause.first && /^(?:has|have|had|is|are|was|were|be|been|did|not|would|will)$/u.test(norm(clause.tokens, first - 1))) first--;
  const next = norm(clause.tokens, at + 1);
  const particle = /^(?:call|point|speak|lash)/u.test(norm(clause.tokens, at)) && /^(?:on|for|out)$/u.test(next);
  return { first, last: particle ? at + 2 : at + 1 };
}

function hasNegation(clause: Clause, cue: TokenRange): boolean {
  for (let i = Math.max(clause.first, cue.first - 2); i < cue.last; i++) if (/^(?:not|never)$/u.test(norm(clause.tokens, i))) return true;
  return false;
}

/** The noun phrase that ends before the verb, back to the mark or word that begins its clause. An apposition between commas belongs to it. */
function subjectBefore(clause: Clause, verb: number): TokenRange | null {
  const { tokens } = clause;
  let last = verb;
  while (last > clause.first && (AUXILIARIES.has(norm(tokens, last - 1)) || /ly$/u.test(norm(tokens, last - 1)))) last--;
  if (last <= clause.first) return null;
  if (norm(tokens, last - 1) === ',') {
    // X, the mayor of Y, said: the comma closes an apposition, whose head stands before the comma that opens it.
    const opening = previousComma(clause, last - 1);
    if (opening === null || last - 1 - opening > LONGEST_SUBJECT) return null;
    const head = subjectBefore(clause, opening);
    return head ? { first: head.first, last: last - 1 } : null;
  }
  const known = clause.phraseEnding(last);
  if (known && known.last === last && known.kind !== 'document') return { first: known.first, last };
  let first = last;
  while (first > clause.first && last - first < LONGEST_SUBJECT) {
    const word = norm(tokens, first - 1);
    if (STOP.test(word) || CLOSING.test(word) || OPENING.test(word)) break;
    if (OPENERS.has(word) && !(word === 'and' && first < last && isNameLike(tokens[first]) && isNameLike(tokens[first - 2]))) break;
    first--;
    if (first === last - 1 && PRONOUNS.has(word)) break;
  }
  return first < last && tokens[last - 1]?.kind === 'word' ? { first, last } : null;
}

function isNameLike(token: Token | undefined): boolean {
  return token?.kind === 'word';
}

function previousComma(clause: Clause, before: number): number | null {
  for (let i = before - 1; i > clause.first && before - i <= LONGEST_SUBJECT; i--) {
    const word = norm(clause.tokens, i);
    if (word === ',') return i;
    if (/^[";:”“.]$/u.test(word)) return null;
  }
  return null;
}

/** Whether a quotation or a clause that a comma closes ends with token `i`. */
function endsContent(clause: Clause, i: number): boolean {
  if (i <= clause.first + 1) return false;
  const word = norm(clause.tokens, i);
  return CLOSING.test(word) || word === ',' || word === '?' || word === '!';
}

/** said X: the phrase right after the verb that ends at a mark or a verb of its own. */
function invertedSubject(clause: Clause, cue: TokenRange): TokenRange | null {
  const { tokens } = clause;
  if (!/^(?:said|says|asked|added|wrote|explained|replied|tweeted|noted|recalled|continued|warned|argued|insisted|declared)$/u.test(norm(tokens, cue.last - 1))) return null;
  if (!endsContent(clause, cue.first - 1)) return null;
  const first = cue.last;
  const word = norm(tokens, first);
  if (first >= clause.last || STOP.test(word) || OPENING.test(word) || CIRCUMSTANCE.has(word) || word === 'that') return null;
  let last = first;
  while (
    last < clause.last &&
    last - first < LONGEST_SUBJECT &&
    !STOP.test(norm(tokens, last)) &&
    !OPENING.test(norm(tokens, last)) &&
    !(last > first && /^(?:in|on|at|during|after|when|who|as|while|to)$/u.test(norm(tokens, last)))
  )
    last++;
  return last > first ? { first, last } : null;
}

/** What was said, before the verb: the quotation that ends there, or the clause from the sentence's beginning. */
function contentBefore(clause: Clause, at: number): TokenRange | null {
  let last = at;
  while (last > clause.first && /^[,]$/u.test(norm(clause.tokens, last - 1))) last--;
  const quotation = clause.quotation(last - 1);
  if (quotation && !quotation.scare && quotation.last >= last - 1) return { first: Math.max(quotation.first, clause.first), last };
  return last - clause.first >= 3 ? { first: clause.first, last } : null;
}

/** A quotation that follows somewhere after `from` in the sentence; one of few words only where `short` says that the quote before goes on in it. */
function quotedAfter(clause: Clause, from: number, short = false): TokenRange | null {
  for (let i = from; i < clause.last; i++) {
    const quotation = clause.quotation(i);
    if (quotation && quotation.first === i && (short || !quotation.scare)) return { first: i, last: Math.min(quotation.last, clause.last) };
  }
  return null;
}

interface After {
  readonly to: TokenRange | null;
  readonly content: TokenRange | null;
}

function contentAfter(clause: Clause, from: number, cue: Cue): After {
  const { tokens } = clause;
  let first = from;
  let to: TokenRange | null = null;
  if (cue.frame === 'person-clause' || cue.frame === 'infinitive') {
    const person = personAfter(clause, first, cue.frame);
    if (person) {
      to = person;
      if (cue.frame === 'person-clause') first = person.last;
    }
  }
  while (first < clause.last && /^(?:that|,|:)$/u.test(norm(tokens, first))) first++;
  let last = clause.last;
  while (last > first && /^[.!?,;]$/u.test(norm(tokens, last - 1))) last--;
  return { to, content: last - first >= (cue.frame === 'topic' ? 1 : 2) ? { first, last } : null };
}

/** told REPORTERS that …, urged CONGRESS to …: a short phrase before *that*, *to*, a quote or a comma. */
function personAfter(clause: Clause, from: number, frame: 'person-clause' | 'infinitive'): TokenRange | null {
  const { tokens } = clause;
  for (let i = from; i < clause.last && i - from <= 9; i++) {
    const word = norm(tokens, i);
    if (
      frame === 'infinitive'
        ? word === 'to'
        : word === 'that' || word === 'to' || OPENING.test(word) || STOP.test(word) || CIRCUMSTANCE.has(word) || (i > from && (PRONOUNS.has(word) || DETERMINERS.has(word)))
    ) {
      return i > from ? { first: from, last: i } : null;
    }
    if (STOP.test(word)) return null;
  }
  return null;
}

/** Only when, where or to whom it was said. */
function isCircumstance(clause: Clause, range: TokenRange): boolean {
  const word = norm(clause.tokens, range.first);
  return CIRCUMSTANCE.has(word) || /ly$/u.test(word) || clause.inTime(range.first);
}

/** In *X said Monday, after the vote, Y is …* what comes after the circumstance's comma. */
function afterComma(clause: Clause, range: TokenRange): TokenRange | null {
  for (let i = range.first; i < range.last - 3; i++) {
    const word = norm(clause.tokens, i);
    if (word === 'that' && i > range.first) return { first: i + 1, last: range.last };
  }
  const day = clause.inTime(range.first) || CIRCUMSTANCE.has(norm(clause.tokens, range.first));
  if (!day) return null;
  let i = range.first;
  while (i < range.last && (clause.inTime(i) || /^(?:on|late|early|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(norm(clause.tokens, i)))) i++;
  if (norm(clause.tokens, i) === ',') i++;
  return i > range.first && range.last - i >= 3 && !CIRCUMSTANCE.has(norm(clause.tokens, i)) ? { first: i, last: range.last } : null;
}

/** according to X: what was said is the rest of the sentence. */
function accordingTo(clause: Clause, i: number): Proposal | null {
  const { tokens } = clause;
  if (norm(tokens, i) !== 'according' || norm(tokens, i + 1) !== 'to') return null;
  const first = i + 2;
  let last = first;
  while (last < clause.last && !STOP.test(norm(tokens, last)) && !OPENING.test(norm(tokens, last))) last++;
  if (last === first) return null;
  const atStart = i - clause.first <= 1;
  let from = atStart ? last : clause.first;
  let to = atStart ? clause.last : i;
  while (from < to && /^[,]$/u.test(norm(tokens, from))) from++;
  while (to > from && /^[,.!?]$/u.test(norm(tokens, to - 1))) to--;
  if (to - from < 2) return null;
  return {
    by: 'according-to',
    cue: { first: i, last: i + 2 },
    speaker: { first, last },
    carried: false,
    to: null,
    channel: findChannel(clause, { first, last }, null),
    content: [{ first: from, last: to }],
    points: null,
    runs: false,
    act: 'say',
    stance: 'says',
    certain: true,
    within: null,
  };
}

/** in a statement, at a news conference, on Twitter: the noun after a preposition near the verb, or the subject itself (a statement said). */
function findChannel(clause: Clause, cue: TokenRange, subject: TokenRange | null): Proposal['channel'] {
  const { tokens } = clause;
  for (let i = cue.last; i < Math.min(clause.last, cue.last + 14); i++) {
    const kind = CHANNELS.get(norm(tokens, i));
    if (kind && hasPreposition(tokens, i)) return { kind, range: { first: i, last: i + 1 } };
  }
  if (subject) {
    for (let i = subject.first; i < subject.last; i++) {
      const kind = CHANNELS.get(norm(tokens, i));
      if (kind) return { kind, range: { first: i, last: i + 1 } };
    }
  }
  return null;
}

function hasPreposition(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i >= noun - 5; i--) {
    const word = norm(tokens, i);
    if (/^(?:in|on|at|during|through|via|by)$/u.test(word)) return true;
    if (STOP.test(word)) return false;
  }
  return false;
}

/** A statement whose cue lies in another's content is within it. */
function nest(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.map((p, i) => {
    let within: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    proposals.forEach((outer, j) => {
      const cue = p.cue;
      if (i === j || !cue) return;
      const holder = outer.content.find((c) => c.first <= cue.first && cue.last <= c.last);
      if (holder && holder.last - holder.first < least) {
        least = holder.last - holder.first;
        within = j;
      }
    });
    return { ...p, within };
  });
}
