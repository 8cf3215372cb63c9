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

  it('takes all that someone said for an answer where no matter is asked', () => {
    const { answers } = askShelf('পুতিন কী বলেছেন?', shelf, languages);
    expect(answers.length).toBeGreaterThan(1);
    for (const { speaker } of answers) expect(speaker?.name).toContain('পুতিন');
    expect(askShelf('করিম মিয়া কী বলেছেন?', shelf, languages).answers).toEqual([]);
  });

  it('shows who reports the answer and who leaves it out', () => {
    const [first] = askShelf('What did Putin tell Kim about the Alaska summit?', shelf, languages).answers;
    expect(first?.speaker?.name).toBe('ভ্লাদিমির পুতিন');
    expect(first?.reporters.map((r) => r.who?.name)).toEqual(['ক্রেমলিন']);
    expect(first?.against.map((o) => [o.stance, o.who?.name, o.text])).toEqual([['omits', 'উত্তর কোরিয়া', 'উত্তর কোরিয়ার সরকারী বিবৃতিতে এটি উল্লেখ করা হয়নি।']]);
  });

  it('answers the headline’s own question with all that was said, and not with the headline', () => {
    const { answers } = askShelf('উত্তর কোরিয়ার সর্বোচ্চ নেতাকে ফোন করে কী বললেন পুতিন?', shelf, languages);
    const starts = ['শুক্রবার', 'মঙ্গলবার', 'পুতিন কিমকে', 'ক্রেমলিনের এক বিবৃতিতে', 'পুতিন তার আগের'];
    expect(answers.map((a) => starts.findIndex((start) => a.text.startsWith(start)))).toEqual([0, 1, 2, 3, 4]);
    expect(answers.map((a) => a.against.map((o) => o.stance))).toEqual([[], [], ['omits'], [], []]);
    expect(answers.map((a) => a.reporters.map((r) => r.who?.name))).toEqual([[], [], ['ক্রেমলিন'], ['ক্রেমলিন'], []]);
  });

  it('shows an omission first, then what it omits', () => {
    const { answers } = askShelf('উত্তর কোরিয়ার বিবৃতিতে কি আলাস্কার কথা আছে?', shelf, languages);
    expect(answers.slice(0, 2).map((a) => a.text.split(' ').slice(0, 2).join(' '))).toEqual(['উত্তর কোরিয়ার', 'পুতিন কিমকে']);
  });

  it('never shows the headline that asks', () => {
    for (const question of ['কিম কী বললেন ট্রাম্পকে?', 'পুতিন কাকে ফোন করে কী বললেন?', 'উত্তর কোরিয়ার সর্বোচ্চ নেতাকে কে ফোন করলেন?']) {
      const { answers, nearest } = askShelf(question, shelf, languages);
      expect([...answers, ...nearest].map((a) => a.text)).not.toContain('উত্তর কোরিয়ার সর্বোচ্চ নেতাকে ফোন করে কী বললেন পুতিন?');
    }
  });

  it('names who vouches for a number, and that it is the least', () => {
    const [first] = askShelf('কতজন উত্তর কোরীয় সেনা রাশিয়ার হয়ে লড়ছে, কে বলছে?', shelf, languages).answers;
    expect(first?.value?.bound).toBe('at-least');
    expect(first?.speaker?.name).toBe('ইউক্রেনীয় এবং দক্ষিণ কোরিয়ার সূত্র');
  });

  it('gives the number asked for', () => expect(askShelf('কতজন উত্তর কোরীয় সেনা রাশিয়ার হয়ে লড়ছে, কে বলছে?', shelf, languages).value).toBe('10000'));

  it.each(['கிம் என்ன சொன்னார்?', '?? !!', '\ud800'])('refuses %s, which no pack reads', (question) => {
    expect(() => askShelf(question, shelf, languages)).toThrow(expect.objectContaining({ code: 'unknown-language' }));
  });

  it('refuses an empty question', () => expect(() => askShelf(' ', shelf, languages)).toThrow(expect.objectContaining({ code: 'bad-argument' })));

  it('answers a question of a megabyte at once', () => {
    const from = performance.now();
    askShelf('পুতিন কী বললেন কিমকে '.repeat(50_000), shelf, languages);
    expect(performance.now() - from).toBeLessThan(2000);
  });
});
