import type { Clause, MeantBefore, Proposal, Quotation, Speech, StatementRules, TokenRange } from '../language/statements.js';
import { lastOf } from '../text/last-of.js';
import { firstNot, type Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import { isAfterPublication } from './after-publication.js';
import type { AnalysedSentence, Analysis } from './analysis.js';
import type { MentionDraft } from './mentions.js';
import { findQuotations, type Quotations } from './quotations.js';
import type { Statement, StatementId, StatementKind, Time, TimeId, Trace } from './reading.js';
import { phrasesOfTokens, timesOfTokens } from './statement-phrases.js';

/** A statement before it is known who its speaker and addressee are. */
export type StatementDraft = Omit<Statement, 'who' | 'toWho'>;

/** A statement in the making, in tokens. */
interface Making {
  readonly proposal: Proposal;
  content: TokenRange[];
  speaker: TokenRange | null;
  certain: boolean;
  within: Making | null;
  readonly said: TimeId | null;
  /** Where the proposal's points are still to be followed, the sentence it stands in. */
  readonly sentence: number;
}

/** Speech that may go on in the next sentence. */
interface Run {
  readonly making: Making;
  /** The quotation that is open. */
  readonly quotation: Quotation | null;
  /** It stood in quotation marks, now closed. */
  readonly quote: boolean;
  readonly paragraph: number;
  sentences: number;
}

/** Indirect speech seldom goes on for longer than this without a new cue. */
const LONGEST_RUN = 24;
/** Pointers mean the one or two sentences before. */
const POINTED = 2;
/** Statements before that tell whom a speaker's pronoun means. */
const NAMED_BEFORE = 6;
/** Sentences before a pointer that are looked at. */
const LOOKED_BACK = 3;

interface State {
  readonly analysis: Analysis;
  readonly rules: StatementRules;
  readonly quotations: Quotations;
  readonly phrases: Pick<Clause, 'phraseEnding' | 'phraseFrom' | 'phraseAt' | 'namesAlone'>;
  readonly inTime: Clause['inTime'];
  readonly timeAt: Int32Array;
  readonly times: readonly Time[];
  readonly trace: Trace | undefined;
  readonly made: Making[];
  /** Sentences that hold a cue or content. */
  readonly claimed: Uint8Array;
  /** A quotation that waits for the sentence it ends in. */
  pending: Quotation | null;
  /** The sentences that are likely the same, in order, by a number made of their words; filled when first asked for. */
  readonly alike: Map<number, number[]>;
}

/** Every act of communication that the text gives to a source, in the order of their content. `mentions` tell where noun phrases begin and end. */
export function findStatements(analysis: Analysis, mentions: readonly MentionDraft[], times: readonly Time[], trace?: Trace): readonly StatementDraft[] {
  const rules = analysis.language.statements;
  if (!rules) return [];
  const timeAt = timesOfTokens(analysis, times);
  const state: State = {
    analysis,
    rules,
    quotations: findQuotations(analysis.tokens),
    phrases: phrasesOfTokens(analysis, mentions),
    inTime: (i) => (timeAt[i] ?? -1) >= 0,
    timeAt,
    times,
    trace,
    made: [],
    claimed: new Uint8Array(analysis.sentences.length),
    pending: null,
    alike: new Map(),
  };
  let run: Run | null = null;
  analysis.sentences.forEach((sentence, index) => {
    run = readSentence(state, sentence, index, run);
  });
  return finish(state);
}

function readSentence(state: State, sentence: AnalysedSentence, index: number, before: Run | null): Run | null {
  let run = before;
  let first = sentence.first;
  if (run?.quotation) {
    const q = run.quotation;
    if (!q.closed && q.last > first) {
      // The closing mark is missing: a new source, or the page repeating itself, ends the speech.
      const own = take(state, clauseOf(state, index, sentence, false, true), index, null, true);
      if (repeats(state, index) || own.some((m) => m.proposal.within === null && !m.proposal.ownWords && m.speaker)) return readSentence(state, sentence, index, null);
    }
    if (q.last > first) {
      const last = Math.min(q.last, sentence.last);
      run.making.content.push({ first, last });
      run.sentences++;
      state.claimed[index] = 1;
      take(state, clauseOf(state, index, { first, last }, true, true), index, run.making);
      if (q.last > sentence.last) return run;
      run = quoteOver(run);
      first = last;
      if (!hasWord(state, first, sentence.last)) return run;
    } else run = quoteOver(run);
  }
  if (run && run.paragraph !== sentence.paragraph) run = null;
  // “A. B,” says X: a quotation over several sentences is read with the sentence in which it ends.
  const whole = state.pending && state.pending.last > first && state.pending.last <= sentence.last ? state.pending : null;
  if (state.pending && state.pending.last > sentence.last) return run;
  state.pending = null;
  const over = whole ? null : leadsOver(state, first, sentence);
  if (over && endsInCue(state, over, index)) {
    state.pending = over;
    return run;
  }
  const clause = clauseOf(state, index, { first: whole ? whole.first : first, last: sentence.last }, false, run !== null);
  const made = take(state, clause, index, null);
  const own = made.filter((m) => m.proposal.within === null);
  const reports = own.map((m) => m.proposal);
  const goesOn = run !== null && first === sentence.first && run.sentences < LONGEST_RUN && carries(state, run, clause, sentence, index, reports);
  if (run && goesOn) for (const m of own) m.within = run.making;
  else if (own.length > 0) {
    if (claims(own, clause)) state.claimed[index] = 1;
    return opened(state, own, clause, sentence);
  }
  if (!run || !goesOn) return null;
  const q = opensOver(state, { first, last: sentence.last });
  run.making.content.push({ first, last: sentence.last });
  run.making.certain = false;
  run.sentences++;
  state.claimed[index] = 1;
  return q ? { ...run, quotation: q } : run;
}

/** Whether statements leave no more than half of a clause in the article's own voice: less, such as what a participle tells by the way, still lets the clause be pointed at. */
function claims(own: readonly Making[], clause: Clause): boolean {
  let covered = 0;
  for (const { proposal, content, speaker } of own) {
    if (proposal.points !== null) return true;
    for (const piece of [...content, proposal.cue, speaker]) if (piece) covered += Math.max(0, Math.min(piece.last, clause.last) - Math.max(piece.first, clause.first));
  }
  return 2 * covered >= clause.last - clause.first;
}

/** Whether a sentence belongs to the speech before it. */
function carries(state: State, run: Run, clause: Clause, sentence: AnalysedSentence, index: number, own: readonly Proposal[]): boolean {
  if (run.making.proposal.whole) return own.every((p) => !p.whole);
  if (own.length === 0 && repeats(state, index)) return false;
  if (state.rules.carry(clause, speechOf(state, run), own)) return true;
  if (own.length === 0)
    state.trace?.({
      stage: 'statements',
      rule: 'run',
      verdict: 'rejected',
      reason: run.quote ? 'the quotation is closed' : 'the article’s own voice',
      start: sentence.start,
      end: sentence.end,
    });
  return false;
}

/** The run after its quotation has ended. */
function quoteOver({ making, paragraph, sentences }: Run): Run {
  return { making, quotation: null, quote: true, paragraph, sentences };
}

function speechOf(state: State, { making, quote, sentences }: Run): Speech {
  const before = making.content[making.content.length - 1] ?? making.proposal.cue ?? { first: 0, last: 0 };
  return { quote, sentences, speaker: namedSpeaker(state, making), proposal: making.proposal, before };
}

/** The speaker, or the last one named before where it is a pronoun. */
function namedSpeaker(state: State, making: Making): TokenRange | null {
  const kind = (speaker: TokenRange) => state.phrases.phraseEnding(speaker.last)?.kind;
  if (!making.speaker || kind(making.speaker) !== 'pronoun') return making.speaker;
  for (let i = state.made.length - 1, steps = 0; i >= 0 && steps < NAMED_BEFORE; i--, steps++) {
    const { speaker, sentence } = state.made[i] as Making;
    if (speaker && sentence <= making.sentence && kind(speaker) === 'name') return speaker;
  }
  return making.speaker;
}

/** The run that the last of a sentence's statements opens, if its content reaches the end. */
function opened(state: State, own: readonly Making[], clause: Clause, sentence: AnalysedSentence): Run | null {
  const making = lastOf(own, (m) => m.proposal.runs);
  if (!making) return null;
  if (making.proposal.points === 'after') {
    const next = state.quotations.at(sentence.last);
    return next?.first === sentence.last ? { making, quotation: next, quote: true, paragraph: sentence.paragraph, sentences: 0 } : null;
  }
  const last = making.content.at(-1);
  if (!last) return null;
  if (last.last < clause.last - 2) return making.proposal.continues ? { making, quotation: null, quote: true, paragraph: sentence.paragraph, sentences: 1 } : null;
  const q = state.quotations.at(Math.max(last.last - 1, last.first));
  const closes = q && !q.scare && q.first <= last.first + 2;
  if (q && q.last > sentence.last && q.first >= last.first) return { making, quotation: q, quote: true, paragraph: sentence.paragraph, sentences: 1 };
  return { making, quotation: null, quote: Boolean(closes), paragraph: sentence.paragraph, sentences: 1 };
}

/** Pages repeat their text: a sentence that stood before in the article's own voice is no speech the second time either. */
function repeats(state: State, index: number): boolean {
  const sentence = state.analysis.sentences[index];
  if (!sentence || sentence.last - sentence.first < 4) return false;
  const { sentences, tokens, text } = state.analysis;
  if (state.alike.size === 0) {
    sentences.forEach((s, i) => {
      const key = keyOf(tokens, s);
      const list = state.alike.get(key);
      if (list) list.push(i);
      else state.alike.set(key, [i]);
    });
  }
  const alike = state.alike.get(keyOf(tokens, sentence)) ?? [];
  if (alike[0] === index) return false;
  const words = text.slice(sentence.start, sentence.end);
  const earlier = alike.find((i) => text.slice(sentences[i]?.start, sentences[i]?.end) === words);
  return earlier !== undefined && earlier < index && state.claimed[earlier] === 0;
}

/** A number that equal sentences share, and others seldom. */
function keyOf(tokens: readonly Token[], { first, last }: TokenRange): number {
  let key = last - first;
  for (let i = first; i < last; i++) key = (Math.imul(key, 31) + (tokens[i] as Token).word.hash) | 0;
  return key;
}

/** The quotation that opens the sentence and goes on over its end. */
function leadsOver(state: State, first: number, sentence: AnalysedSentence): Quotation | null {
  const q = state.quotations.at(first);
  return q?.closed && !q.scare && q.first === first && q.last > sentence.last ? q : null;
}

/** Whether words follow a quotation in the sentence where it ends: the cue may be there. */
function endsInCue(state: State, q: Quotation, index: number): boolean {
  const { sentences } = state.analysis;
  for (let i = index + 1, steps = 0; i < sentences.length && steps < LONGEST_RUN; i++, steps++) {
    const s = sentences[i];
    if (!s || s.last < q.last) continue;
    if (!hasWord(state, q.last, s.last)) return false;
    const clause = clauseOf(state, i, { first: q.first, last: s.last }, false, false);
    return state.rules.propose(clause).some((p) => p.within === null && p.content.some((c) => c.first <= q.first + 1 && c.last >= q.last - 1));
  }
  return false;
}

/** A quotation that begins in `range` and is open at its end. */
function opensOver(state: State, range: TokenRange): Quotation | null {
  const q = state.quotations.at(range.last - 1);
  return q && !q.scare && q.first >= range.first && q.last > range.last ? q : null;
}

function hasWord(state: State, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (state.analysis.tokens[i]?.kind !== 'mark') return true;
  return false;
}

function clauseOf(state: State, index: number, range: TokenRange, quoted: boolean, running: boolean): Clause {
  const { quotations, phrases } = state;
  const sentence = state.analysis.sentences[index] as AnalysedSentence;
  return {
    first: range.first,
    last: range.last,
    tokens: state.analysis.tokens,
    title: sentence.paragraph < 0,
    quoted,
    running,
    quotation: (i) => {
      const q = quotations.at(i);
      return q && q.first >= range.first ? q : undefined;
    },
    phraseEnding: phrases.phraseEnding,
    phraseFrom: phrases.phraseFrom,
    phraseAt: phrases.phraseAt,
    namesAlone: phrases.namesAlone,
    inTime: state.inTime,
    meant: () => summaryOf(state, index),
  };
}

/** Takes up what the pack proposes for a clause. */
function take(state: State, clause: Clause, sentence: number, parent: Making | null, look = false): readonly Making[] {
  const { analysis } = state;
  const trace = look ? undefined : state.trace;
  const spanOf = (r: TokenRange): Span => toSpan(analysis, r);
  const proposals = state.rules.propose(clause, trace && ((range, rule, reason) => trace({ stage: 'statements', rule, verdict: 'rejected', reason, ...spanOf(range) })));
  const made: Making[] = [];
  const byIndex: Making[] = [];
  for (let index = 0; index < proposals.length; index++) {
    const proposal = proposals[index] as Proposal;
    // X says. “…”: only where a quotation follows.
    if (proposal.points === 'after' && state.quotations.at(clause.last)?.first !== clause.last) continue;
    const making: Making = {
      proposal,
      content: [...proposal.content],
      speaker: proposal.speaker,
      certain: proposal.certain && !proposal.carried && proposal.points === null,
      within: proposal.within === null ? parent : (byIndex[proposal.within] ?? parent),
      said: saidAt(state, clause, proposal),
      sentence,
    };
    if (proposal.carried) making.speaker = runningSpeaker(state, made);
    if (proposal.echoes && !making.speaker) making.speaker = echoed(state, sentence);
    made.push(making);
    byIndex[index] = making;
    if (trace) trace({ stage: 'statements', rule: proposal.by, verdict: 'fired', reason: null, ...spanOf(proposal.cue ?? proposal.content[0] ?? clause) });
  }
  if (look) return made;
  for (const making of made) {
    follow(state, making);
    state.made.push(making);
  }
  return made;
}

/** The text or side that the sentence before reports in the passive. */
function echoed(state: State, sentence: number): TokenRange | null {
  const before = lastOf(state.made, (m) => m.within === null);
  const paragraph = (i: number): number | undefined => state.analysis.sentences[i]?.paragraph;
  if (!before?.proposal.voiceless) return null;
  const last = Math.max(before.sentence, sentenceOf(state, before.content.at(-1)));
  return sentence - last <= 1 && paragraph(last) === paragraph(sentence) ? before.speaker : null;
}

/** The sentence that a stretch ends in; -1 for none. */
function sentenceOf(state: State, range: TokenRange | undefined): number {
  return range ? firstNot(state.analysis.sentences, (s) => s.last < range.last) : -1;
}

/** How many statements back someone may still be speaking. */
const RUNNING_REACH = 40;

/** The nearest earlier speaker of a statement that stands by itself. */
function runningSpeaker(state: State, siblings: readonly Making[]): TokenRange | null {
  const speaks = (m: Making): boolean => m.speaker !== null && m.within === null;
  return (lastOf(siblings.slice(-RUNNING_REACH), speaks) ?? lastOf(state.made.slice(-RUNNING_REACH), speaks))?.speaker ?? null;
}

/** Gives a statement that points the content it points at. */
function follow(state: State, making: Making): void {
  const { points } = making.proposal;
  if (points === 'matter') {
    for (let i = state.made.length - 1; i >= 0; i--) {
      const earlier = state.made[i];
      if (earlier?.within === null && earlier.content.length > 0) {
        making.content = [...earlier.content];
        return;
      }
    }
    return;
  }
  if (points === 'before')
    making.content.unshift(
      ...meantBefore(state, making.sentence).map((i) => {
        const { first, last } = state.analysis.sentences[i] as AnalysedSentence;
        return { first, last };
      }),
    );
}

/** The sentences before `index` that a pointer in it means, in order: the nearest that no statement holds, in one paragraph. */
function meantBefore(state: State, index: number): readonly number[] {
  const { sentences } = state.analysis;
  const here = sentences[index];
  const found: number[] = [];
  let paragraph: number | null = null;
  for (let i = index - 1, n = 0; i >= 0 && n < LOOKED_BACK && found.length < POINTED; i--, n++) {
    const sentence = sentences[i];
    if (!sentence || !here || sentence.paragraph < 0) break;
    if (sentence.paragraph < here.paragraph - 1 || (paragraph !== null && sentence.paragraph !== paragraph)) break;
    paragraph = sentence.paragraph;
    if (!state.claimed[i]) found.unshift(i);
  }
  return found;
}

/** What a pack may know of the sentences that a pointer in sentence `index` means. */
function summaryOf(state: State, index: number): MeantBefore {
  const found = meantBefore(state, index);
  const first = state.analysis.sentences[found[0] ?? -1];
  return {
    sentences: found.length,
    beside: found.at(-1) === index - 1,
    apart: first !== undefined && first.paragraph < (state.analysis.sentences[index]?.paragraph ?? 0),
    opening: first?.paragraph === 0 && (state.analysis.sentences[(found[0] ?? 0) - 1]?.paragraph ?? -1) < 0,
  };
}

/** How many tokens before its cue the time may stand at which something was said. */
const SAID_REACH = 200;

/** The expression of time before the cue and outside the content: when it was said. */
function saidAt(state: State, clause: Clause, proposal: Proposal): TimeId | null {
  if (!proposal.cue) return null;
  for (let i = proposal.cue.first - 1; i >= Math.max(clause.first, proposal.cue.first - SAID_REACH); i--) {
    const index = state.timeAt[i] ?? -1;
    const time = index < 0 ? undefined : state.times[index];
    // What an article reports as said was not said after it: শুক্রবার … বৈঠকের আগে তিনি বলেন names the meeting's day.
    if (time && !proposal.content.some((c) => c.first <= i && i < c.last) && !isAfterPublication(time, state.analysis.article)) return time.id;
  }
  return null;
}

function toSpan(analysis: Analysis, range: TokenRange): Span {
  const start = analysis.tokens[range.first]?.start ?? 0;
  const end = analysis.tokens[Math.max(range.first, range.last - 1)]?.end ?? start;
  return { start, end: Math.max(start, end) };
}

/** Adds a stretch over several sentences to `result`, one piece a sentence. */
function bySentence(state: State, range: TokenRange, result: TokenRange[]): void {
  const { sentences } = state.analysis;
  for (let i = firstNot(sentences, (s) => s.last <= range.first); i < sentences.length; i++) {
    const s = sentences[i];
    if (!s || s.first >= range.last) break;
    result.push({ first: Math.max(range.first, s.first), last: Math.min(range.last, s.last) });
  }
}

/** Content pieces cut to sentences' inner parts: no outer quotation marks, no final stop. */
function pieces(state: State, making: Making): readonly TokenRange[] {
  const { tokens } = state.analysis;
  const result: TokenRange[] = [];
  const whole: TokenRange[] = [];
  for (const piece of making.content) bySentence(state, piece, whole);
  for (const piece of whole) {
    let range = state.rules.trim({ tokens }, piece);
    const opening = state.quotations.at(range.first);
    if (opening?.first === range.first && opening.last >= range.last) range = { first: range.first + 1, last: range.last };
    const closing = range.last > range.first ? state.quotations.at(range.last - 1) : undefined;
    if (closing?.closed && closing.last === range.last && closing.first < range.first) range = { first: range.first, last: range.last - 1 };
    while (range.last > range.first && state.quotations.innermost(range.last - 1)?.first === range.last - 1) range = { first: range.first, last: range.last - 1 };
    range = state.rules.trim({ tokens }, range);
    if (range.last > range.first && hasWord(state, range.first, range.last)) result.push(range);
  }
  return result;
}

function kindOf(state: State, making: Making, content: readonly TokenRange[]): StatementKind {
  const cue = making.proposal.cue?.first ?? -1;
  let inside = 0;
  let outside = 0;
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (state.analysis.tokens[i]?.kind === 'mark') continue;
      const q = quotedBeside(state, i, cue);
      if (q) inside++;
      else outside++;
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}

/** Token `i` stands in a quotation that does not hold the cue, too. */
function quotedBeside(state: State, i: number, cue: number): boolean {
  const q = state.quotations.innermost(i);
  return q !== undefined && !(cue >= q.first && cue < q.last);
}

function finish(state: State): readonly StatementDraft[] {
  const rows: { readonly making: Making; readonly content: readonly TokenRange[] }[] = [];
  const seen = new Set<string>();
  for (const making of state.made) {
    const content = pieces(state, making);
    if (content.length === 0) continue;
    const key = `${content[0]?.first}-${content[content.length - 1]?.last}-${making.proposal.cue?.first ?? -1}`;
    if (seen.has(key)) continue;
    seen.add(key);
    rows.push({ making, content });
  }
  rows.sort(
    (a, b) =>
      (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0) ||
      (b.content[b.content.length - 1]?.last ?? 0) - (a.content[a.content.length - 1]?.last ?? 0) ||
      // A cited source said the same, within what cites it.
      Number(a.making.within !== null) - Number(b.making.within !== null) ||
      (a.making.proposal.cue?.first ?? 0) - (b.making.proposal.cue?.first ?? 0),
  );
  const ids = new Map<Making, StatementId>(rows.map(({ making }, i) => [making, `s${i + 1}`]));
  const outer = (making: Making): StatementId | null => {
    for (let up = making.within; up; up = up.within) {
      const id = ids.get(up);
      if (id) return id;
    }
    return null;
  };
  const span = (range: TokenRange | null): Span | null => range && toSpan(state.analysis, range);
  return rows.map(({ making, content }) => {
    const { proposal } = making;
    return {
      id: ids.get(making) ?? 's0',
      content: content.map((c) => toSpan(state.analysis, c)),
      cue: span(proposal.cue),
      speaker: span(making.speaker),
      to: span(proposal.to),
      channel: proposal.channel && { kind: proposal.channel.kind, span: toSpan(state.analysis, proposal.channel.range) },
      said: making.said,
      kind: kindOf(state, making, content),
      act: proposal.act,
      stance: proposal.stance,
      within: outer(making),
      certain: making.certain,
      by: proposal.by,
    };
  });
}
