import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../src/answer/ask.js';
import { languages } from '../src/languages/index.js';
import { readPage } from '../src/page/read-page.js';
import { readArticle } from '../src/reading/read-article.js';
import { openRecord, type Record } from '../src/record/record.js';

const folder = mkdtempSync(join(tmpdir(), 'ask-'));
let record: Record;

beforeAll(async () => {
  record = await openRecord(folder, { languages, create: true });
  const plain = readFileSync(join(import.meta.dirname, 'pages/seed/page.txt'), 'utf8');
  for (const [id, text] of [
    ['seed', plain],
    ['bridge', 'সেতুর টোল নিয়ে যাত্রীদের ক্ষোভ\n\nনদীর ওপর নতুন সেতুর টোল বাড়ানো হয়েছে। যাত্রী কল্যাণ সমিতির মহাসচিব রাশেদ মাহমুদ বলেন, টোল কমাতে হবে।'],
  ] as const) {
    const page = readPage({ id, plain: text }, languages);
    const language = languages.find((l) => l.code === page.language);
    if (language) await record.add({ reading: readArticle(page, language) });
  }
});

afterAll(async () => {
  await record.close();
  rmSync(folder, { recursive: true });
});

describe('a record too large to lay out whole', () => {
  it.each([
    'উত্তর কোরিয়ার সর্বোচ্চ নেতাকে ফোন করে কী বললেন পুতিন?',
    'What did Putin tell Kim about the Alaska summit?',
    'কতজন উত্তর কোরীয় সেনা রাশিয়ার হয়ে লড়ছে, কে বলছে?',
    'সেতুর টোল নিয়ে রাশেদ মাহমুদ কী বলেছেন?',
    'What did Macron say about Ukraine?',
    'কিম কী বললেন ট্রাম্পকে?',
  ])('answers %s as a small one does', async (question) => {
    const whole = await ask(question, record, languages);
    const part = await ask(question, record, languages, { whole: 0 });
    expect(part.answers.slice(0, 2).map((a) => [a.article, a.text])).toEqual(whole.answers.slice(0, 2).map((a) => [a.article, a.text]));
    expect(part.value).toBe(whole.value);
  });
});
