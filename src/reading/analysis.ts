import type { Language } from '../language/language.js';
import type { Article } from '../page/article.js';
import { type SentenceTokens, splitSentences } from '../text/sentences.js';
import { type Token, tokenize } from '../text/tokens.js';
import { wordOf } from '../text/words.js';

/**
 * An article's text cut up once, for every stage of the reading to share. Rules look at tokens, never at the raw text with
 * regular expressions of their own: that keeps each stage linear and spans on grapheme boundaries.
 */
export interface Analysis {
  readonly article: Article;
  readonly language: Language;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly AnalysedSentence[];
}

export interface AnalysedSentence extends SentenceTokens {
  /** Index in `article.paragraphs`; -1 in the title. */
  readonly paragraph: number;
}

/** A colon written for the stop of a short title or honorific (মো: সেলিম) read as that stop, not as what leads in a quotation. */
function withStops(tokens: readonly Token[], { names, writing }: Language): readonly Token[] {
  const short = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    writing.abbreviations.has(token.norm) &&
    !names.letterNames.includes(token.norm) &&
    (names.honorifics.has(token.norm) || names.titles.has(token.norm));
  const meant = (token: Token, at: number): boolean => token.norm === ':' && !token.spaced && short(tokens[at - 1]) && tokens[at + 1]?.kind === 'word';
  if (!tokens.some(meant)) return tokens;
  const word = wordOf('.');
  return tokens.map((token, at) => (meant(token, at) ? { ...token, norm: word.norm, word } : token));
}

/** Cuts the article's text into tokens and sentences by the pack's rules. Linear in its length. */
export function analyse(article: Article, language: Language): Analysis {
  const tokens = withStops(tokenize(article.text), language);
  let paragraph = -1;
  const sentences = splitSentences(tokens, language.writing).map((sentence) => {
    while (paragraph + 1 < article.paragraphs.length && (article.paragraphs[paragraph + 1]?.start ?? Infinity) <= sentence.start) paragraph++;
    return { first: sentence.first, last: sentence.last, start: sentence.start, end: sentence.end, paragraph };
  });
  return { article, language, text: article.text, tokens, sentences };
}
