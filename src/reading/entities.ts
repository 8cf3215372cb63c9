import { bySpan, firstNot, indexOfSpan, type Span, sameSpan } from '../text/span.js';
import type { Analysis } from './analysis.js';
import { Coreference } from './coreference.js';
import { type MentionDraft, mentionAt } from './mentions.js';
import { type Node, nodeNames } from './nodes.js';
import { OWN } from './own-bodies.js';
import type { Entity, EntityId, Mention, MentionId, Trace } from './reading.js';
import type { StatementDraft } from './statements.js';

/** Who is who in one article. */
export interface Resolution {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** Whom the noun phrase at `span` means; `null` where it can't be told. */
  readonly who: (span: Span) => EntityId | null;
}

/**
 * Groups mentions into entities: a full name with its later parts, roles with their holder, pronouns with whom they point at. Speakers and
 * addressees of `statements` that are not among `mentions` become mentions of their own (an unnamed source is an entity, named by its description).
 */
export function resolveEntities(analysis: Analysis, mentions: readonly MentionDraft[], statements: readonly StatementDraft[], trace?: Trace): Resolution {
  const drafts = withSpeakers(analysis, mentions, statements);
  const nodes = new Coreference(analysis, drafts, statements, trace).resolve();
  const ids = new Map<Node, EntityId>();
  const mentionIds = new Map<Node, MentionId[]>();
  const out: Mention[] = drafts.map((draft, i) => {
    const node = nodes[i] ?? null;
    const id: MentionId = `m${i + 1}`;
    if (node) {
      if (!ids.has(node)) ids.set(node, `e${ids.size + 1}`);
      for (const member of node.members) if (!ids.has(member)) ids.set(member, `e${ids.size + 1}`);
      const list = mentionIds.get(node);
      if (list) list.push(id);
      else mentionIds.set(node, [id]);
    }
    const { start, end, kind, name, by } = draft;
    return { start, end, id, entity: node ? (ids.get(node) ?? null) : null, kind, name, by };
  });
  const entities = [...ids].map(([node, id]) => entityOf(analysis, node, id, ids, mentionIds.get(node) ?? []));
  const who = (span: Span): EntityId | null => {
    let at = indexOfSpan(out, span);
    if (at < 0) return nearest(out, span)?.entity ?? null;
    let known: EntityId | null = null;
    for (let mention = out[at]; mention && sameSpan(mention, span); mention = out[++at]) known = mention.entity ?? known;
    return known;
  };
  return { mentions: out, entities, who };
}

/** The mention that best stands for `span`: among those that overlap it, the one that ends nearest its end, the longest first. */
function nearest(mentions: readonly Mention[], span: Span): Mention | null {
  const past = firstNot(mentions, (mention) => mention.start < span.end);
  let best: Mention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = past - 1; i >= 0 && i > past - 40; i--) {
    const mention = mentions[i] as Mention;
    if (mention.end <= span.start || !mention.entity) continue;
    const distance = Math.abs(mention.end - span.end) * 4 + Math.abs(mention.start - span.start) * 0.01;
    if (distance < least) {
      least = distance;
      best = mention;
    }
  }
  return best;
}

/** The mentions with those speakers and addressees that are none of them, in the order of the text. */
function withSpeakers(analysis: Analysis, mentions: readonly MentionDraft[], statements: readonly StatementDraft[]): readonly MentionDraft[] {
  const spans: Span[] = [];
  for (const { speaker, to } of statements) {
    if (speaker && indexOfSpan(mentions, speaker) < 0) spans.push(speaker);
    if (to && indexOfSpan(mentions, to) < 0) spans.push(to);
  }
  spans.sort(bySpan);
  const more: MentionDraft[] = [];
  spans.forEach((span, i) => {
    const before = spans[i - 1];
    const draft = before && sameSpan(before, span) ? null : mentionAt(analysis, span);
    if (draft) more.push(draft);
  });
  return more.length === 0 ? mentions : [...mentions, ...more].sort(bySpan);
}

function entityOf(analysis: Analysis, node: Node, id: EntityId, ids: ReadonlyMap<Node, EntityId>, mentions: readonly MentionId[]): Entity {
  const { name, names, latin } = nodeNames(analysis, node);
  return {
    id,
    type: node.type,
    named: node.named,
    name,
    names,
    latin,
    roles: node.roles,
    mentions,
    members: node.members.map((member) => ids.get(member)).filter((member) => member !== undefined),
    speaksFor: node.speaksFor ? (ids.get(node.speaksFor) ?? null) : null,
    fact: node.fact?.startsWith(OWN) ? null : node.fact,
  };
}
