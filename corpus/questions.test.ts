import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askShelf } from '../src/answer/ask.js';
import { memoryShelf } from '../src/answer/shelf.js';
import { readQuestion } from '../src/answer/terms.js';
import { languages } from '../src/languages/index.js';
import { readPage } from '../src/page/read-page.js';
import { readArticle } from '../src/reading/read-article.js';
import { readCorpus } from './read-corpus.js';

const folder = join(import.meta.dirname, 'questions');

describe.each(languages.map((language) => ({ code: language.code, language })))('questions in $code', ({ code, language }) => {
  it.each(readCorpus(join(folder, `${code}.txt`)))('$line: $text', ({ file, line, text, expected, spans }) => {
    const { question } = readQuestion(text, language);
    const place = `${file}:${line} read by ${question.by}`;
    expect(question.kind, place).toBe(expected);
    const speaker = question.speaker && text.slice(question.speaker.start, question.speaker.end);
    expect(speaker, place).toBe(spans[0] ? text.slice(spans[0].start, spans[0].end) : null);
  });
});

describe('the seed page answers', () => {
  const page = readPage({ id: 'seed', plain: readFileSync(join(import.meta.dirname, 'pages/seed/page.txt'), 'utf8') }, languages);
  const language = languages.find((l) => l.code === page.language);
  if (!language) throw new RangeError(`no pack for ${page.language}`);
  const shelf = memoryShelf([{ id: 'seed', reading: readArticle(page, language) }], languages);

  it.each(readCorpus(join(folder, 'answers.txt')))('$line: $text', ({ file, line, text, expected }) => {
    const answer = askShelf(text, shelf, languages);
    const [first] = answer.answers;
    const place = `${file}:${line} read by ${answer.question.by}`;
    for (const { span, text: words } of [...answer.answers, ...answer.nearest]) expect(words, place).toBe(page.text.slice(span.start, span.end));
    if (expected === 'not in the record') expect(first?.text, place).toBeUndefined();
    else expect(first?.text ?? '', place).toSatisfy((words: string) => expected.split('|').some((start) => words.startsWith(start)));
  });
});
