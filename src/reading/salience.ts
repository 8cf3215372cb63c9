import { fold } from '../text/fold.js';
import { bySpan, indexOfSpan, type Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import type { Lexicon } from './lexicon.js';
import type { MentionDraft } from './mentions.js';
import type { Node } from './nodes.js';
import type { StatementDraft } from './statements.js';

/** A mention with what resolving it asks for again and again. */
export interface Seen {
  readonly index: number;
  readonly draft: MentionDraft;
  /** The sentence it begins in. */
  readonly sentence: number;
  /** Tokens it covers, half-open. */
  readonly first: number;
  readonly last: number;
  /** The folded words of its proper name. */
  readonly words: readonly string[];
  /** It stands inside what someone says. */
  readonly quoted: boolean;
  /** It is the speaker of a statement. */
  readonly speaks: boolean;
  /** Its head carries no case ending: a subject, if anything. */
  readonly subject: boolean;
}

/** Every draft with its tokens, its name's words, and how it stands in what is said. Linear in the article. */
export function seeMentions(analysis: Analysis, lexicon: Lexicon, drafts: readonly MentionDraft[], statements: readonly StatementDraft[]): readonly Seen[] {
  const { tokens } = analysis;
  const pieces: Span[] = [];
  // What is told without a source (জানা গেছে, …) is the article's own story.
  for (const { content, speaker } of statements) if (speaker) for (const piece of content) pieces.push(piece);
  pieces.sort((a, b) => a.start - b.start);
  const speakers: Span[] = [];
  const askers: Span[] = [];
  for (const { speaker, act } of statements) if (speaker) (act === 'ask' ? askers : speakers).push(speaker);
  speakers.sort(bySpan);
  askers.sort(bySpan);
  const out: Seen[] = [];
  let token = 0;
  let sentence = 0;
  let piece = 0;
  let reach = -1;
  let together: Seen | null = null;
  for (const draft of drafts) {
    while (token < tokens.length && (tokens[token] as Token).end <= draft.start) token++;
    while (piece < pieces.length && (pieces[piece] as Span).start <= draft.start) reach = Math.max(reach, (pieces[piece++] as Span).end);
    while (sentence + 1 < analysis.sentences.length && (analysis.sentences[sentence + 1]?.start ?? Infinity) <= draft.start) sentence++;
    let last = token;
    while (last < tokens.length && (tokens[last] as Token).start < draft.end) last++;
    const words: string[] = [];
    if (draft.name) {
      for (let i = token; i < last; i++) {
        const t = tokens[i] as Token;
        if (t.kind === 'mark' || t.start < draft.name.start || t.start >= draft.name.end) continue;
        words.push(t.end > draft.name.end ? fold(analysis.text.slice(t.start, draft.name.end)) : t.norm);
      }
    }
    const head = tokens[last - 1] as Token | undefined;
    const role = head && head.kind === 'word' ? lexicon.look(head.word).role : 'bare';
    const speaks = indexOfSpan(speakers, draft) >= 0;
    // Who only asks is not who goes on to speak.
    const asks = !speaks && indexOfSpan(askers, draft) >= 0;
    const bare = draft.name
      ? draft.name.end >= draft.end || (head !== undefined && isParticle(analysis, head, draft.name.end))
      : role === 'bare' || role === 'plural' || role === 'emphatic' || role === 'definite';
    // Before “and” the case is the one of what comes after it, and of those named together the case of them all (X ও Y-র সঙ্গে).
    const undecided = !speaks && lexicon.names.joiners.has(tokens[last]?.norm ?? '');
    const oblique: boolean = together !== null && !together.subject && draft.end <= together.draft.end;
    const seen: Seen = { index: out.length, draft, sentence, first: token, last, words, quoted: reach >= draft.end, speaks, subject: bare && !asks && !undecided && !oblique };
    if (draft.by === 'joint') together = seen;
    out.push(seen);
  }
  return out;
}

/** Whether what follows its name in a mention's last word is only a particle (স্মিথও). */
function isParticle({ language, text }: Analysis, head: Token, from: number): boolean {
  const stem = fold(text.slice(head.start, from));
  return language.writing.stems(head.norm).some((cut) => cut.role === 'emphatic' && cut.stem === stem);
}

/** Who was last spoken of, in each of the ways later words can point back. */
export interface State {
  /** The last person who was a subject or spoke, outside of what anyone says. */
  person: Node | null;
  /** The same inside what someone says. */
  inner: Node | null;
  innerPlural: Node | null;
  /** The last person named, in whatever case. */
  named: Node | null;
  /** The same, but not who is the subject of what someone says. */
  told: Node | null;
  /** Who spoke last. */
  running: Node | null;
  plural: Node | null;
  joint: Node | null;
  /** The last persons named together, each with an office, who were a subject or spoke. */
  holders: Node | null;
  body: Node | null;
  speakingBody: Node | null;
  country: Node | null;
}

/** Whom a mention was found to mean, and by which rule. */
export type Found = { readonly node: Node; readonly rule: string } | null;

/** Whether those together are all named persons with an office. */
export function areHolders({ members }: Node): boolean {
  return members.length > 1 && members.every((member) => member.named && member.type === 'person' && member.rolePhrases.length > 0);
}

/** Brings the state up to date with a mention whose entity is known. */
export function remember(state: State, node: Node, seen: Seen): void {
  const { kind } = seen.draft;
  if (node.fact?.startsWith('country:')) state.country = node;
  if (node.type === 'person' && node.named) {
    state.named = node;
    if (!seen.quoted || !seen.subject) state.told = node;
  }
  if (node.members.length > 0) state.joint = node;
  if ((seen.subject || seen.speaks) && areHolders(node)) state.holders = node;
  if (seen.quoted) {
    if ((seen.subject || seen.speaks) && node.type === 'person' && kind !== 'pronoun') state.inner = node;
    if (seen.subject && node.type === 'group' && kind !== 'pronoun') state.innerPlural = node;
    return;
  }
  if (node.type === 'organisation') state.body = node;
  if (!(seen.subject || seen.speaks) || kind === 'document') {
    if (seen.speaks) state.running = node;
    return;
  }
  state.inner = null;
  state.innerPlural = null;
  if (seen.speaks) state.running = node;
  // A name of which nothing tells whose it is is a person's more often than not, where it speaks.
  if (node.type === 'person' || (node.type === 'unknown' && node.named && seen.speaks)) {
    if (node.named || seen.speaks) state.person = node;
    if (node.type === 'unknown') {
      // It may be a body all the same; those named as several stay who they are.
      if (state.plural?.type !== 'group') state.plural = node;
      state.speakingBody = node;
    }
  } else if (node.type === 'group' || node.type === 'organisation' || seen.speaks) {
    state.plural = node;
    if (node.type === 'organisation' || seen.speaks) state.speakingBody = node;
  }
}

/** তিনি আরও বলেন: whether one of the `reach` tokens from `first` on tells that who spoke last speaks on. */
export function speaksOn({ tokens }: Analysis, { names }: Lexicon, first: number, reach: number): boolean {
  for (let i = first; i < first + reach; i++) if (names.furthers.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
