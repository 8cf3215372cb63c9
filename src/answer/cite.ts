import type { Statement } from '../reading/reading.js';
import { bySpan, overlaps, type Span, trimSpan } from '../text/span.js';
import type { Citation, CitedStatement } from './answer.js';
import type { Scored } from './score.js';
import type { Shelved } from './shelf.js';
import type { Asked } from './terms.js';
import { citeName, findValue } from './value.js';

/** A scored sentence as the reader is shown it, with who said it, who reports it and who leaves it out. */
export function cite(scored: Scored, asked: Asked): Citation {
  const { article, sentence, statement } = scored;
  const source = article.reading.article;
  const span = trimSpan(source.text, sentence);
  const value = findValue(scored, asked);
  return {
    article: article.id,
    title: source.title && source.text.slice(source.title.start, source.title.end),
    url: source.url,
    outlet: source.outlet,
    published: source.published.value,
    language: source.language,
    text: source.text.slice(span.start, span.end),
    span,
    marks: marksOf(scored, value?.span ?? null),
    statement: statement?.id ?? null,
    speaker: statement && citeName(scored, statement.who, statement.speaker),
    to: statement && citeName(scored, statement.toWho, statement.to),
    channel: statement?.channel?.kind ?? null,
    stance: statement?.stance ?? null,
    act: statement?.act ?? null,
    reporters: statement ? reporters(scored, statement) : [],
    against: against(scored),
    value,
    score: Math.round(Math.max(0, Math.min(1, scored.score)) * 1000) / 1000,
    missing: scored.missing,
  };
}

function marksOf(scored: Scored, value: Span | null): readonly Span[] {
  const spans: Span[] = scored.hits.flatMap((i) => {
    const token = scored.article.tokens[i];
    return token ? [{ start: token.start, end: token.end }] : [];
  });
  if (value && overlaps(value, scored.sentence)) spans.push(value);
  spans.sort(bySpan);
  const merged: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end + 1) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** The statements that hold this one, outermost first. */
function reporters(scored: Scored, statement: Statement): readonly CitedStatement[] {
  const chain: CitedStatement[] = [];
  const seen = new Set([statement.id]);
  let outer = statement.within ? scored.article.statements.get(statement.within) : undefined;
  while (outer && !seen.has(outer.id)) {
    seen.add(outer.id);
    chain.unshift(citeStatement(scored, outer));
    outer = outer.within ? scored.article.statements.get(outer.within) : undefined;
  }
  return chain;
}

function citeStatement(scored: Scored, statement: Statement): CitedStatement {
  const { article } = scored;
  const at = sentenceOf(article, statement);
  const span = trimSpan(article.reading.article.text, article.sentences[at] ?? statement.content[0] ?? scored.sentence);
  return {
    id: statement.id,
    who: citeName(scored, statement.who, statement.speaker),
    stance: statement.stance,
    channel: statement.channel?.kind ?? null,
    text: article.reading.article.text.slice(span.start, span.end),
    span,
  };
}

function sentenceOf(article: Shelved, statement: Statement): number {
  const anchor = statement.cue ?? statement.content[0];
  return anchor ? article.sentences.findIndex((s) => overlaps(s, anchor)) : -1;
}

/** The share of a denial's own words that must stand in the sentence for it to speak of the same matter. */
const SAME = 0.6;

/**
 * Statements by others that leave this sentence's matter out or deny it: those whose content covers it (“their statement does not mention it”),
 * and denials whose content shares its words. What is left out is one statement's matter, so sharing a topic with it is not enough.
 */
function against(scored: Scored): readonly CitedStatement[] {
  const { article, sentence, at, statement } = scored;
  const found: CitedStatement[] = [];
  for (const other of article.reading.statements) {
    if (other.stance === 'says' || other.id === statement?.id) continue;
    if (other.who !== null && other.who === statement?.who) continue;
    const place = sentenceOf(article, other);
    if (place < 0 || place === at) continue;
    const covers = other.content.some((c) => (statement?.content.length ? statement.content.some((own) => overlaps(c, own)) : overlaps(c, sentence)));
    if (covers || (other.stance === 'denies' && sharesWords(article, other, sentence))) found.push(citeStatement(scored, other));
  }
  return found;
}

function sharesWords(article: Shelved, statement: Statement, sentence: { readonly first: number; readonly last: number }): boolean {
  const rules = article.language?.questions;
  const here = new Set<string>();
  for (let i = sentence.first; i < sentence.last; i++) for (const key of article.keys[i] ?? []) if (!/^[#=-]/u.test(key)) here.add(key);
  let words = 0;
  let shared = 0;
  article.tokens.forEach((token, i) => {
    if (token.kind !== 'word' || rules?.stop.has(token.norm) || !statement.content.some((c) => c.start <= token.start && token.end <= c.end)) return;
    words++;
    if ((article.keys[i] ?? []).some((key) => here.has(key))) shared++;
  });
  return words >= 3 && shared / words >= SAME;
}
