import type { Clause, Proposal, Reject } from '../../../language/statements.js';
import { isMark, norm } from './clause.js';
import { caseOf } from './forms.js';
import { reportCard } from './report-card.js';
import { closesClause, verbForm } from './verbs.js';
import { weigher } from './weigh.js';

/** A proposal is dropped where the card gives it less than about three chances in ten of being a report. */
const LEAST = -0.85;

/** What speaks for or against a proposal's being a report, by name. Linear in its content's length. */
export function reportFeatures(clause: Clause, proposals: readonly Proposal[], proposal: Proposal): readonly string[] {
  const { by, act, cue, speaker, within } = proposal;
  if (!cue) return [];
  const out = ['any', clause.title ? 'title' : 'body', `by ${by}`, `act ${act}`, `${by}, act ${act}`];
  if (clause.title) out.push(`title, ${by}`);
  const level = within === null ? 'outer' : 'nested';
  const last = norm(clause, cue.last - 1);
  const head = norm(clause, cue.first);
  const verb = verbForm(last);
  const form = verb ? `${verb.shape} ${verb.tense}` : 'none';
  out.push(
    level,
    `${by}, ${level}`,
    `head ${head}`,
    `${by}, head ${head}`,
    `cue ${head} ${verb?.root ?? last}`,
    `verb ${verb?.root ?? ''} ${form}`,
    `${by}, ${form} ${verb?.person ?? 0}`,
  );
  const phrase = speaker && clause.phraseEnding(speaker.last);
  const who = phrase ? `${phrase.kind} ${phrase.type}` : speaker ? 'other' : proposal.carried ? 'carried' : 'none';
  out.push(`who ${who}`, `${by}, who ${who}`, `act ${act}, who ${who}`);
  const outer = within === null ? undefined : proposals[within];
  if (outer) out.push(`within ${outer.by}`, `within ${outer.by}, ${by}`, `within act ${outer.act}, ${act}`);
  const [content] = proposal.content;
  if (content) {
    const length = content.last - content.first;
    const size = length < 4 ? String(length) : length < 7 ? '4–6' : length < 12 ? '7–11' : '12+';
    const end = norm(clause, content.last - 1);
    const ending = verbForm(end)?.shape ?? (closesClause(end) ? 'closes' : caseOf(end));
    let finite = 0;
    for (let i = content.first; i < content.last && finite < 2; i++) {
      const inner = verbForm(norm(clause, i));
      if (inner?.shape === 'finite' && !inner.orConverb) finite++;
    }
    out.push(`length ${size}`, `${by}, length ${size}`, `ends ${ending}`, `${by}, ends ${ending}`, `act ${act}, ends ${ending}`, `verbs ${finite}`, `${by}, verbs ${finite}`);
    if (length === 1) out.push(`only ${end}`);
  } else out.push(`points ${proposal.points}`, `points, head ${head}`);
  if (clause.quoted) out.push('quoted');
  if (clause.running) out.push('running', `running, ${by}, who ${who}`);
  if (proposal.minor) out.push('minor');
  out.push(`stance ${proposal.stance}, ${by}`);
  if (proposal.to) out.push('addressed');
  if (proposal.channel) out.push('channel');
  const word = norm(clause, cue.last);
  const next = cue.last >= clause.last ? 'the end' : isMark(clause, cue.last) ? word : (verbForm(word)?.shape ?? caseOf(word));
  out.push(`then ${next}`, `${by}, then ${next}`);
  return out;
}

const weigh = weigher(reportCard);

/** `proposals` of a clause without those that the report card holds for no report: deeds told by verbs of saying, talk with nothing said. What a dropped one held is the outer one's. */
export function keepReports(clause: Clause, proposals: readonly Proposal[], reject?: Reject): readonly Proposal[] {
  const dropped = new Set<number>();
  proposals.forEach((proposal, index) => {
    if (!proposal.cue || weigh(reportFeatures(clause, proposals, proposal)) >= LEAST) return;
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
