import { Scale, type Sheet, upTo } from '../../../language/cards.js';
import type { Clause, Proposal, Reject, TokenRange } from '../../../language/statements.js';
import { isMark, norm, wordAt } from './clause.js';
import { KINDS, SHAPES } from './feature-names.js';
import { caseOfWord } from './forms.js';
import { reportCard } from './report-card.js';
import { closes, formOf } from './verbs.js';

/** A proposal is dropped where the card gives it less than about four chances in ten of being a report. */
const LEAST = -0.4;

/** Rules whose proposals are at times no report. What the others find is one almost without exception (3 of 1,000 over 1,500 articles of news), so that weighing them costs time only. */
const DOUBTED: ReadonlySet<string> = new Set([
  'object of the cue',
  'pointer',
  'participle',
  'content that, participle',
  'content, such a word',
  'source, content',
  'source’s word, content',
  'says. “…”',
]);

/** Whether a proposal may be no report. */
export const isDoubted = ({ by, cue }: Proposal): boolean => cue !== null && DOUBTED.has(by);

/** Finds what speaks for or against a proposal's being a report. Linear in its content's length. */
export function reportFeatures(clause: Clause, proposals: readonly Proposal[], proposal: Proposal, sheet: Sheet): void {
  const { by, act, cue, speaker, within } = proposal;
  if (!cue) return;
  sheet.add('any');
  sheet.add('in', clause.title ? 'the title' : 'the body');
  sheet.add('by', by);
  sheet.add('act', act);
  sheet.add('by, act', by, act);
  if (clause.title) sheet.add('title, by', by);
  const level = within === null ? 'outer' : 'nested';
  const last = norm(clause, cue.last - 1);
  const head = norm(clause, cue.first);
  const verb = formOf(wordAt(clause, cue.last - 1));
  const shape = verb ? SHAPES[verb.shape][verb.tense] : 'none';
  sheet.add('level', level);
  sheet.add('by, level', by, level);
  sheet.add('head', head);
  sheet.add('by, head', by, head);
  sheet.add('head, verb', head, verb?.root ?? last);
  sheet.add('verb, form', verb?.root, shape);
  sheet.add('by, form', by, shape);
  sheet.add('by, person', by, verb ? upTo(verb.person, 3) : 'none');
  const who = whose(clause, proposal, speaker);
  sheet.add('who', who);
  sheet.add('by, who', by, who);
  sheet.add('act, who', act, who);
  const outer = within === null ? undefined : proposals[within];
  if (outer) {
    sheet.add('within', outer.by);
    sheet.add('within, by', outer.by, by);
    sheet.add('within act, act', outer.act, act);
  }
  const [content] = proposal.content;
  if (content) {
    const length = content.last - content.first;
    const size = length < 4 ? upTo(length, 3) : length < 7 ? '4–6' : length < 12 ? '7–11' : '12+';
    const end = wordAt(clause, content.last - 1);
    const ending = formOf(end)?.shape ?? (closes(end) ? 'closes' : caseOfWord(end));
    let finite = 0;
    for (let i = content.first; i < content.last && finite < 2; i++) {
      const inner = formOf(wordAt(clause, i));
      if (inner?.shape === 'finite' && !inner.orConverb) finite++;
    }
    sheet.add('length', size);
    sheet.add('by, length', by, size);
    sheet.add('ends', ending);
    sheet.add('by, ends', by, ending);
    sheet.add('act, ends', act, ending);
    sheet.add('verbs', upTo(finite, 2));
    sheet.add('by, verbs', by, upTo(finite, 2));
    if (length === 1) sheet.add('only', end.norm);
  } else {
    sheet.add('points', proposal.points ?? 'nowhere');
    sheet.add('points, head', head);
    if (proposal.points === 'before') {
      const { sentences, beside, apart, opening } = clause.meant();
      const where = opening ? 'the opening' : apart ? 'the paragraph before' : 'the paragraph';
      const many = `${upTo(sentences, 2)}${beside ? '' : ' further back'}`;
      sheet.add('meant', many, where);
      sheet.add('meant, act', act, many);
      sheet.add('meant in, act', act, where);
      sheet.add('meant, who', who, many);
      sheet.add('meant, head', head, many);
      sheet.add('meant, level', level, many);
    }
  }
  if (clause.quoted) sheet.add('quoted');
  if (clause.running) {
    sheet.add('running');
    sheet.add('running, by, who', by, who);
  }
  if (proposal.minor) sheet.add('minor');
  sheet.add('stance, by', proposal.stance, by);
  if (proposal.to) sheet.add('addressed');
  if (proposal.channel) sheet.add('channel');
  const word = wordAt(clause, cue.last);
  const next = cue.last >= clause.last ? 'the end' : isMark(clause, cue.last) ? word.norm : (formOf(word)?.shape ?? caseOfWord(word));
  sheet.add('then', next);
  sheet.add('by, then', by, next);
}

/** What the source of a proposal is. */
function whose(clause: Clause, { carried }: Proposal, speaker: TokenRange | null): string {
  const phrase = speaker && clause.phraseEnding(speaker.last);
  return phrase ? KINDS[phrase.kind][phrase.type] : speaker ? 'other' : carried ? 'carried' : 'none';
}

const scale = new Scale(reportCard);

/** `proposals` of a clause without those that the report card holds for no report: deeds told by verbs of saying, talk with nothing said. What a dropped one held is the outer one's. */
export function keepReports(clause: Clause, proposals: readonly Proposal[], reject?: Reject): readonly Proposal[] {
  const dropped = new Set<number>();
  proposals.forEach((proposal, index) => {
    if (!proposal.cue || !isDoubted(proposal)) return;
    reportFeatures(clause, proposals, proposal, scale);
    if (scale.take() >= LEAST) return;
    dropped.add(index);
    reject?.(proposal.cue, proposal.by, 'seldom a report by the report card');
  });
  if (dropped.size === 0) return proposals;
  const kept: Proposal[] = [];
  const places: number[] = [];
  proposals.forEach((proposal, index) => {
    places.push(dropped.has(index) ? -1 : kept.push(proposal) - 1);
  });
  const outer = (index: number | null): number | null => {
    let at = index;
    while (at !== null && dropped.has(at)) at = proposals[at]?.within ?? null;
    return at === null ? null : (places[at] ?? null);
  };
  return kept.map((proposal) => (proposal.within === null ? proposal : { ...proposal, within: outer(proposal.within) }));
}
