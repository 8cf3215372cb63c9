import type { Person } from '../../record/people.js';
import type { ArticleLine, KeptStatement, Party } from '../../record/views.js';
import type { Span } from '../../text/span.js';
import { nameLanguage } from '../../web/name-language.js';
import type { ArticleRef, Passage, PersonCard, PersonRef, Said } from '../../web/views.js';

/** An article of the record as lists name it. */
export function articleRef(line: ArticleLine): ArticleRef {
  const { id, title, language, outlet, url, published, certain } = line;
  return { id, title, language, outlet, url, published: { value: published, certain } };
}

/** Someone in an article as lists name them; `null` where nobody is told. */
export function personRef(party: Party | null, language: string): PersonRef | null {
  return party && { key: party.key, name: party.name, language: nameLanguage(party.name, language), type: party.type };
}

/** Someone across articles as lists name them. `language` is that of the articles, where one is known. */
export function personCard(person: Person, language: string): PersonCard {
  const { key, name, type, latin, statements, articles } = person;
  return { key, name, language: nameLanguage(name, language), type, latin, statements, articles };
}

/** `text`, which stands at `start` of its article, with those of `spans` marked that lie in it. */
export function passageOf(text: string, start: number, language: string, spans: readonly Span[]): Passage {
  const marks: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const mark = { start: Math.max(span.start - start, marks.at(-1)?.end ?? 0), end: Math.min(span.end - start, text.length) };
    if (mark.start < mark.end) marks.push(mark);
  }
  return { text, language, marks };
}

/** A statement of the record, away from its article, with the sentence of its cue where that is the next or the one before. */
export function saidOf(kept: KeptStatement): Said {
  const { article, statement, sentence, cueSentence } = kept;
  const [first, second] = cueSentence && cueSentence.start < sentence.start ? [cueSentence, sentence] : [sentence, cueSentence];
  const near = second !== null && Math.abs(second.n - first.n) === 1 && second.start - first.end < 4 && second.start >= first.end;
  const text = near ? first.text + ' '.repeat(second.start - first.end) + second.text : sentence.text;
  return {
    article: articleRef(article),
    id: statement.id,
    passage: passageOf(text, near ? first.start : sentence.start, article.language, statement.content),
    speaker: kept.speaker?.text ?? null,
    who: personRef(kept.who, article.language),
    cue: kept.cue?.text ?? null,
    to: kept.to?.name ?? null,
    channel: statement.channel?.kind ?? null,
    act: statement.act,
    stance: statement.stance,
    kind: statement.kind,
    certain: statement.certain,
    said: kept.said,
  };
}
