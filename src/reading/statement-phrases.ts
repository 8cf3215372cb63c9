import type { Clause, Phrase } from '../language/statements.js';
import type { Span } from '../text/span.js';
import type { Analysis } from './analysis.js';
import type { MentionDraft } from './mentions.js';
import type { Time } from './reading.js';

/** For each token, the index of the expression of time it belongs to; -1 outside. */
export function timesOfTokens(analysis: Analysis, times: readonly Time[]): Int32Array {
  const at = new Int32Array(analysis.tokens.length).fill(-1);
  mark(analysis, times, (time, first, last) => at.fill(time, first, last));
  return at;
}

/** The noun phrases of an article, asked for by token. */
export function phrasesOfTokens(analysis: Analysis, mentions: readonly MentionDraft[]): Pick<Clause, 'phraseEnding' | 'phraseFrom' | 'phraseAt' | 'namesAlone'> {
  const alone = new Set<string>();
  const count = analysis.tokens.length + 1;
  const ending: (Phrase | undefined)[] = new Array(count).fill(undefined);
  const from: (Phrase | undefined)[] = new Array(count).fill(undefined);
  const cover: (Phrase | undefined)[] = new Array(count).fill(undefined);
  const length = (p: Phrase | undefined): number => (p ? p.last - p.first : 0);
  mark(analysis, mentions, (index, first, last) => {
    const mention = mentions[index];
    if (!mention || last <= first) return;
    const phrase: Phrase = { first, last, kind: mention.kind, type: mention.type, plain: mention.type === 'person' && mention.name !== null && mention.name.end === mention.end };
    if (last === first + 1 && mention.kind === 'name' && mention.type === 'person') alone.add(analysis.tokens[first]?.norm ?? '');
    if (last - first > length(ending[last])) ending[last] = phrase;
    if (last - first > length(from[first])) from[first] = phrase;
    for (let i = first; i < last && last - first < 40; i++) if (last - first > length(cover[i])) cover[i] = phrase;
  });
  return { phraseEnding: (i) => ending[i], phraseFrom: (i) => from[i], phraseAt: (i) => cover[i], namesAlone: (i) => alone.has(analysis.tokens[i]?.norm ?? '') };
}

/** Tells the tokens of each span of a list in the order of the text. */
function mark(analysis: Analysis, spans: readonly Span[], set: (index: number, first: number, last: number) => void): void {
  const { tokens } = analysis;
  let at = 0;
  spans.forEach((span, index) => {
    while (at > 0 && (tokens[at - 1]?.end ?? 0) > span.start) at--;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= span.start) at++;
    let last = at;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < span.end) last++;
    set(index, at, last);
  });
}
