import type { Clause, Proposal, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { CITED } from './around.js';
import { isMark, norm, wordAt } from './clause.js';
import { caseAt, caseOf, caseOfWord, isDocument } from './forms.js';
import { phraseStart } from './speaker.js';
import { speakerCard } from './speaker-card.js';
import { ability, VERBAL_NOUN } from './subject.js';
import { closes, formOf, verbForm } from './verbs.js';
import { weigher } from './weigh.js';
import { ADVERBS, CLAUSE_WORDS, FIRST_PERSON, JOINERS, POSTPOSITIONS, SUBJECT_PRONOUNS } from './words.js';

/** How many tokens from a cue its subject is looked for. */
const FAR = 60;
/** How many phrases are weighed for one cue. */
const MOST = 24;

/** Someone who may be the source of a proposal; `range` is `null` for nobody in the clause. */
export interface Candidate {
  readonly range: TokenRange | null;
  /** What speaks for and against it, by name. */
  readonly features: readonly string[];
}

const HE = foldedSet(['তিনি', 'তিনিও', 'তিনিই', 'ইনি', 'উনি']);
const HONORIFIC = fold('ন');

/** Whether a proposal's source is weighed anew: one with a verb of which someone is the subject. */
export function isWeighed(clause: Clause, proposal: Proposal): boolean {
  return (
    !clause.title &&
    proposal.cue !== null &&
    !proposal.voiceless &&
    !proposal.ownWords &&
    proposal.whole !== true &&
    proposal.by !== CITED &&
    verbForm(norm(clause, proposal.cue.last - 1)) !== undefined
  );
}

/** Those who may be the source of `proposal`, whose source was chosen by rule: the phrases of the clause that could be a subject of its cue, and nobody. Linear in the clause. */
export function candidatesOf(clause: Clause, proposals: readonly Proposal[], proposal: Proposal): readonly Candidate[] {
  const cue = proposal.cue as TokenRange;
  const parent = proposal.within === null ? null : proposals[proposal.within];
  const holds = (ranges: readonly TokenRange[], i: number): boolean => ranges.some((r) => r.first <= i && i < r.last);
  const verb = verbForm(norm(clause, cue.last - 1));
  const honours = verb?.person === 3 && norm(clause, cue.last - 1).endsWith(HONORIFIC);
  const form = verb ? `${verb.shape}${honours ? ' honorific' : ''}` : 'none';
  const found: { range: TokenRange; features: string[] }[] = [];
  const from = Math.max(clause.first, cue.first - FAR);
  const to = Math.min(clause.last, cue.last + FAR);
  const others: TokenRange[] = [];
  for (const other of proposals) if (other !== proposal && other !== parent && other.within !== proposals.indexOf(proposal)) others.push(...other.content);
  for (let i = from; i < to && found.length < MOST; i++) {
    if (i >= cue.first && i < cue.last) continue;
    if (isMark(clause, i)) continue;
    if (parent && !holds(parent.content, i)) continue;
    const end = i + 1;
    const chosen = proposal.speaker?.last === end;
    const inside = holds(proposal.content, i);
    const able = ability(clause, end, false);
    if (able === 0 && !chosen) continue;
    // The longest phrase only: a name inside a longer one that goes on is part of it.
    const cover = clause.phraseAt(i);
    if (!chosen && cover && cover.last > end && cover.kind !== 'pronoun') continue;
    if (inside && i - (proposal.content[0]?.first ?? i) > 14 && !chosen) continue;
    const range = chosen && proposal.speaker ? proposal.speaker : { first: phraseStart(clause, end, from), last: end };
    found.push({
      range,
      features: featuresOf(clause, proposal, range, {
        form,
        honours,
        able,
        chosen,
        inside,
        within: parent !== null,
        other: holds(others, i),
        spoken: proposals.some((p) => p !== proposal && p.speaker?.last === end),
      }),
    });
  }
  found.forEach((candidate, k) => {
    candidate.features.push(`of ${Math.min(found.length, 4)}: ${k === 0 ? 'first' : k === found.length - 1 ? 'last' : 'between'}`);
  });
  const none = proposal.speaker === null;
  const nobody: Candidate = {
    range: null,
    features: [
      'nobody',
      `nobody by ${proposal.by}${none ? ', chosen' : ''}`,
      ...(none ? ['chosen', 'chosen nobody'] : []),
      `nobody of ${Math.min(found.length, 4)}`,
      `nobody ${form}`,
    ],
  };
  return [nobody, ...found];
}

interface Standing {
  readonly form: string;
  readonly honours: boolean;
  readonly able: number;
  readonly chosen: boolean;
  readonly inside: boolean;
  readonly within: boolean;
  readonly other: boolean;
  readonly spoken: boolean;
}

function featuresOf(clause: Clause, proposal: Proposal, range: TokenRange, at: Standing): string[] {
  const cue = proposal.cue as TokenRange;
  const out: string[] = ['someone'];
  const word = norm(clause, range.last - 1);
  const phrase = clause.phraseEnding(range.last);
  const kind = SUBJECT_PRONOUNS.has(word)
    ? FIRST_PERSON.has(word)
      ? 'first person'
      : HE.has(word)
        ? 'he'
        : 'pronoun'
    : phrase
      ? `${phrase.kind} ${phrase.type}`
      : isDocument(word)
        ? 'document word'
        : 'other';
  const after = range.first >= cue.last;
  const side = after ? 'after' : 'before';
  if (at.chosen) out.push('chosen', `chosen by ${proposal.by}`, `chosen ${kind}`, `chosen ${side}, ${at.inside ? 'inside' : 'outside'}`);
  out.push(kind, `${kind} ${at.honours ? 'honoured' : 'plain'}`, `${side}`, `${side} by ${proposal.by}`, `${side} ${at.form}`, `able ${at.able}`);
  out.push(`case ${caseAt(clause, range.last - 1)}`);
  if (at.inside) out.push('inside the content', `inside by ${proposal.by}`);
  if (at.other) out.push('inside another content');
  if (at.spoken) out.push('speaks elsewhere');
  // Between it and the cue.
  const first = after ? cue.last : range.last;
  const last = after ? range.first : cue.first;
  let words = 0;
  let commas = 0;
  let finite = 0;
  let participles = 0;
  let phrases = 0;
  for (let i = first; i < last; i++) {
    const token = norm(clause, i);
    if (isMark(clause, i)) {
      if (token === ',' || token === ';') commas++;
      continue;
    }
    if (clause.inTime(i) || ADVERBS.has(token)) continue;
    words++;
    const start = clause.phraseFrom(i);
    if (start && start.kind !== 'document' && caseOfWord(wordAt(clause, start.last - 1)) === 'bare') phrases++;
    if (clause.phraseAt(i)) continue;
    const verb = formOf(wordAt(clause, i));
    if (verb ? verb.shape === 'finite' && !verb.orConverb : closes(wordAt(clause, i))) finite++;
    else if (verb?.shape === 'converb' || verb?.orConverb || verb?.shape === 'conditional' || CLAUSE_WORDS.has(token)) participles++;
  }
  const some = (n: number): string => (n === 0 ? '0' : n === 1 ? '1' : '2+');
  out.push(
    `${side}: words ${words === 0 ? 0 : words < 3 ? 2 : words < 7 ? 6 : words < 15 ? 14 : 'more'}`,
    `${side}: commas ${some(commas)}`,
    `${side}: verbs ${some(finite)}`,
    `${side}: participles ${some(participles)}`,
    `${side}: subjects ${some(phrases)}`,
  );
  if (words === 0) out.push(`${side}: next to the cue, ${kind}`);
  // Where it stands.
  const before = norm(clause, range.first - 1);
  const next = norm(clause, range.last);
  if (range.first === clause.first) out.push('opens the clause');
  else if (isMark(clause, range.first - 1)) out.push(`after ${before}`);
  else if (clause.inTime(range.first - 1)) out.push('after a time');
  else out.push(`after ${caseOf(before)}`);
  if (range.last >= clause.last - 1) out.push('ends the clause');
  else if (isMark(clause, range.last)) out.push(`then ${next}`);
  else if (clause.inTime(range.last)) out.push('then a time');
  else if (POSTPOSITIONS.has(next)) out.push('then a postposition');
  else if (JOINERS.has(next)) out.push('then a joiner');
  else if (VERBAL_NOUN.test(next)) out.push('then a verbal noun');
  else {
    const verb = verbForm(next);
    out.push(`then ${verb ? verb.shape : caseOf(next)}${clause.phraseFrom(range.last) ? ' phrase' : ''}`);
  }
  if (clause.quotation(range.last - 1) && !clause.quotation(range.last - 1)?.scare) out.push('in a quotation');
  const length = range.last - range.first;
  out.push(`length ${length < 3 ? length : length < 6 ? '3–5' : length < 10 ? '6–9' : '10+'}`);
  return out;
}

/** Rules whose content is the phrase before the cue: a source inside it parts it from what frames it. */
const OBJECTS: ReadonlySet<string> = new Set(['object of the cue', 'participle', 'tells to', 'denies what is pointed at']);

const weigh = weigher(speakerCard);

/**
 * `proposals` of a clause, each with its likeliest source by the speaker card. The rules find a source by the order of words; the card weighs all that could be
 * one, the rules' choice among them, as annotated articles taught it. Where it overrules them, what was taken for content before the source is its frame.
 */
export function chooseSpeakers(clause: Clause, proposals: readonly Proposal[]): readonly Proposal[] {
  if (proposals.length === 0 || clause.title) return proposals;
  let changed: Proposal[] | null = null;
  proposals.forEach((proposal, index) => {
    if (!isWeighed(clause, proposal) || isSettled(clause, proposal)) return;
    let best: Candidate | null = null;
    let most = -Infinity;
    for (const candidate of candidatesOf(clause, proposals, proposal)) {
      const sum = weigh(candidate.features);
      if (sum <= most) continue;
      most = sum;
      best = candidate;
    }
    if (!best || best.range?.last === proposal.speaker?.last) return;
    changed ??= [...proposals];
    changed[index] = { ...proposal, speaker: best.range, carried: best.range === null, certain: false, content: contentWithout(proposal, best.range) };
  });
  return changed ?? proposals;
}

/** A pronoun or known phrase with nothing but a time or an adverb between it and the cue speaks, whatever else the clause holds. */
function isSettled(clause: Clause, { cue, speaker }: Proposal): boolean {
  if (!cue || !speaker || !(SUBJECT_PRONOUNS.has(norm(clause, speaker.last - 1)) || clause.phraseEnding(speaker.last))) return false;
  const after = speaker.first >= cue.last;
  for (let i = after ? cue.last : speaker.last; i < (after ? speaker.first : cue.first); i++)
    if (!isMark(clause, i) && !clause.inTime(i) && !ADVERBS.has(norm(clause, i))) return false;
  return true;
}

/** The content of `proposal` without a source that opens it or, where it is an object, stands in its first half. */
function contentWithout({ content, by }: Proposal, source: TokenRange | null): readonly TokenRange[] {
  const [first, ...rest] = content;
  if (!source || !first || source.last >= first.last || source.last <= first.first) return content;
  const frames = OBJECTS.has(by) && source.first - first.first <= first.last - source.last;
  return source.first <= first.first + 1 || frames ? [{ first: source.last, last: first.last }, ...rest] : content;
}
