import { Scale, type Sheet, upTo } from '../../../language/cards.js';
import type { Clause, Proposal, TokenRange } from '../../../language/statements.js';
import { fold, foldedSet } from '../../../text/fold.js';
import { CITED } from './around.js';
import { isMark, norm, wordAt } from './clause.js';
import { KINDS } from './feature-names.js';
import { caseAt, caseOfWord, isDocument } from './forms.js';
import { phraseStart } from './speaker.js';
import { speakerCard } from './speaker-card.js';
import { ability, VERBAL_NOUN } from './subject.js';
import { closes, formOf, verbForm } from './verbs.js';
import { ADVERBS, CLAUSE_WORDS, FIRST_PERSON, JOINERS, POSTPOSITIONS, SUBJECT_PRONOUNS } from './words.js';

/** How many tokens from a cue its subject is looked for. */
const FAR = 60;
/** How many phrases are weighed for one cue. */
const MOST = 24;

/** A clause with more proposals is no sentence that anyone wrote; its sources stay as the rules have them, for each proposal is compared with all others. */
const SENTENCE = 64;

/** Someone who may be the source of a proposal; `range` is `null` for nobody in the clause. */
export interface Candidate {
  readonly range: TokenRange | null;
  /** The rules chose it. */
  readonly chosen: boolean;
  /** How well it can be someone who speaks, by its form alone. */
  readonly able: number;
  /** Its first word stands in the proposal's own content, or in another's. */
  readonly inside: boolean;
  readonly other: boolean;
  /** It is the source of another proposal. */
  readonly spoken: boolean;
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
  const found: Candidate[] = [{ range: null, chosen: proposal.speaker === null, able: 0, inside: false, other: false, spoken: false }];
  const from = Math.max(clause.first, cue.first - FAR);
  const to = Math.min(clause.last, cue.last + FAR);
  const others: TokenRange[] = [];
  const index = proposals.indexOf(proposal);
  for (const other of proposals) if (other !== proposal && other !== parent && other.within !== index) others.push(...other.content);
  for (let i = from; i < to && found.length <= MOST; i++) {
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
    found.push({ range, chosen, able, inside, other: holds(others, i), spoken: proposals.some((p) => p !== proposal && p.speaker?.last === end) });
  }
  return found;
}

/** Finds what speaks for or against the `k`-th of the `candidates` being the source of `proposal`. Linear in what stands between it and the cue. */
export function speakerFeatures(clause: Clause, proposal: Proposal, candidates: readonly Candidate[], k: number, sheet: Sheet): void {
  const at = candidates[k];
  const cue = proposal.cue as TokenRange;
  if (!at) return;
  const { by } = proposal;
  const verb = formOf(wordAt(clause, cue.last - 1));
  const honours = verb?.person === 3 && norm(clause, cue.last - 1).endsWith(HONORIFIC);
  const shape = verb?.shape ?? 'none';
  const form = honours ? 'honorific' : 'plain';
  const several = upTo(candidates.length - 1, 4);
  if (!at.range) {
    sheet.add('nobody');
    sheet.add(at.chosen ? 'nobody chosen by' : 'nobody by', by);
    if (at.chosen) sheet.add('nobody chosen');
    sheet.add('nobody of', several);
    sheet.add('nobody, verb', shape, form);
    return;
  }
  const { range } = at;
  const kind = kindOf(clause, range);
  const after = range.first >= cue.last;
  const side = after ? 'after' : 'before';
  sheet.add('someone of', several, k === 1 ? 'first' : k === candidates.length - 1 ? 'last' : 'between');
  if (at.chosen) {
    sheet.add('chosen');
    sheet.add('chosen by', by);
    sheet.add('chosen kind', kind);
    sheet.add('chosen side', side, at.inside ? 'inside' : 'outside');
  }
  sheet.add('kind', kind);
  sheet.add('kind, verb', kind, form);
  sheet.add('side', side);
  sheet.add('side, by', side, by);
  sheet.add('side, verb', side, shape);
  sheet.add('able', upTo(at.able, 9));
  sheet.add('case', caseAt(clause, range.last - 1));
  if (at.inside) {
    sheet.add('inside the content');
    sheet.add('inside the content, by', by);
  }
  if (at.other) sheet.add('inside another content');
  if (at.spoken) sheet.add('speaks elsewhere');
  between(clause, after ? cue.last : range.last, after ? range.first : cue.first, side, kind, sheet);
  place(clause, range, sheet);
}

function kindOf(clause: Clause, range: TokenRange): string {
  const word = norm(clause, range.last - 1);
  if (SUBJECT_PRONOUNS.has(word)) return FIRST_PERSON.has(word) ? 'first person' : HE.has(word) ? 'he' : 'pronoun';
  const phrase = clause.phraseEnding(range.last);
  return phrase ? KINDS[phrase.kind][phrase.type] : isDocument(word) ? 'document word' : 'other';
}

/** What stands between a source and the cue. */
function between(clause: Clause, first: number, last: number, side: string, kind: string, sheet: Sheet): void {
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
  sheet.add('words between', side, words === 0 ? '0' : words < 3 ? '1–2' : words < 7 ? '3–6' : words < 15 ? '7–14' : '15+');
  sheet.add('commas between', side, upTo(commas, 2));
  sheet.add('verbs between', side, upTo(finite, 2));
  sheet.add('participles between', side, upTo(participles, 2));
  sheet.add('subjects between', side, upTo(phrases, 2));
  if (words === 0) sheet.add('beside the cue', side, kind);
}

/** Where a source stands, and how long it is. */
function place(clause: Clause, range: TokenRange, sheet: Sheet): void {
  const before = wordAt(clause, range.first - 1);
  const next = wordAt(clause, range.last);
  if (range.first === clause.first) sheet.add('after', 'the start');
  else if (isMark(clause, range.first - 1)) sheet.add('after', before.norm);
  else sheet.add('after', clause.inTime(range.first - 1) ? 'a time' : caseOfWord(before));
  if (range.last >= clause.last - 1) sheet.add('then', 'the end');
  else if (isMark(clause, range.last)) sheet.add('then', next.norm);
  else if (clause.inTime(range.last)) sheet.add('then', 'a time');
  else if (POSTPOSITIONS.has(next.norm)) sheet.add('then', 'a postposition');
  else if (JOINERS.has(next.norm)) sheet.add('then', 'a joiner');
  else if (VERBAL_NOUN.test(next.norm)) sheet.add('then', 'a verbal noun');
  else sheet.add('then', formOf(next)?.shape ?? caseOfWord(next), clause.phraseFrom(range.last) ? 'phrase' : 'word');
  const quotation = clause.quotation(range.last - 1);
  if (quotation && !quotation.scare) sheet.add('in a quotation');
  const length = range.last - range.first;
  sheet.add('length', length < 3 ? upTo(length, 2) : length < 6 ? '3–5' : length < 10 ? '6–9' : '10+');
}

/** Rules whose content is the phrase before the cue: a source inside it parts it from what frames it. */
const OBJECTS: ReadonlySet<string> = new Set(['object of the cue', 'participle', 'tells to', 'denies what is pointed at']);

const scale = new Scale(speakerCard);

/**
 * `proposals` of a clause, each with its likeliest source by the speaker card. The rules find a source by the order of words; the card weighs all that could be
 * one, the rules' choice among them, as annotated articles taught it. Where it overrules them, what was taken for content before the source is its frame.
 */
export function chooseSpeakers(clause: Clause, proposals: readonly Proposal[]): readonly Proposal[] {
  if (proposals.length === 0 || proposals.length > SENTENCE || clause.title) return proposals;
  let changed: Proposal[] | null = null;
  proposals.forEach((proposal, index) => {
    if (!isWeighed(clause, proposal) || isSettled(clause, proposal)) return;
    const candidates = candidatesOf(clause, proposals, proposal);
    const best = candidates[scale.likeliest(candidates.length, (k, sheet) => speakerFeatures(clause, proposal, candidates, k, sheet))];
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

/** The content of `proposal` without a source that opens it or, where it is an object, has at least two of its words behind it. */
function contentWithout({ content, by }: Proposal, source: TokenRange | null): readonly TokenRange[] {
  const [first, ...rest] = content;
  if (!source || !first || source.last >= first.last || source.last <= first.first) return content;
  const frames = OBJECTS.has(by) && first.last - source.last > 1;
  return source.first <= first.first + 1 || frames ? [{ first: source.last, last: first.last }, ...rest] : content;
}
