import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ferry, sampleReading } from '../../test/record/sample.js';
import { ask } from '../answer/ask.js';
import { BibritiError } from '../errors.js';
import { languages } from '../languages/index.js';
import { openRecord, type Record } from '../record/record.js';
import { createApp } from './app.js';
import type { Desk } from './desk.js';
import { recordDesk } from './record-desk.js';
import { noStatics } from './statics.js';

let folder: string;
let record: Record;
let desk: Desk;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bibriti-desk-'));
  record = await openRecord(folder, { languages, create: true });
  await record.add({ reading: sampleReading(ferry), at: '2025-03-02T08:00:00Z' });
  desk = recordDesk({
    record,
    languages,
    ask: (question) => ask(question, record, languages),
    fetch: (address) => Promise.reject(new BibritiError('forbidden-address', `${address} is not public`)),
    now: () => '2025-03-03T08:00:00Z',
  });
});

afterAll(async () => {
  await record.close();
  rmSync(folder, { recursive: true, force: true });
});

it('shows on the front page what the record holds', async () => {
  const { articles, total, speakers, said } = await desk.home();
  expect(total).toBe(1);
  expect(articles[0]).toMatchObject({ id: 'ferry', title: 'ফেরি চলাচল আবার শুরু', statements: 2, speakers: ['রেহানা করিম', 'ঘাট কর্তৃপক্ষ'] });
  expect(speakers.map((p) => [p.name, p.statements])).toEqual([
    ['রেহানা করিম', 1],
    ['ঘাট কর্তৃপক্ষ', 1],
  ]);
  expect(said).toHaveLength(2);
});

it('shows a statement with the words of its sentence marked', async () => {
  const { said } = await desk.home();
  const { passage } = said.find((s) => s.id === 's1') ?? {};
  expect(passage?.text).toBe('নৌপরিবহনমন্ত্রী রেহানা করিম বলেছেন, সোমবার থেকে আরিচা ঘাটে ফেরি চলবে।');
  expect(passage?.marks.map((m) => passage.text.slice(m.start, m.end))).toEqual(['সোমবার থেকে আরিচা ঘাটে ফেরি চলবে']);
});

it('tells who says a matter and who leaves it out', async () => {
  const view = await desk.article('ferry');
  const names = new Map(view?.reading.entities.map((e) => [e.id, e.name]));
  expect(view?.ledger.map((m) => m.sides.map((s) => [s.who && names.get(s.who), s.stance]))).toEqual([
    [
      ['রেহানা করিম', 'says'],
      ['ঘাট কর্তৃপক্ষ', 'omits'],
    ],
  ]);
});

it('leads from an article to the pages of those who speak in it', async () => {
  const view = await desk.article('ferry');
  const speaker = view?.reading.statements[0]?.who ?? 'e0';
  const person = await desk.person(view?.people[speaker] ?? '');
  expect(person).toMatchObject({ person: { name: 'রেহানা করিম', statements: 1 }, articles: [{ id: 'ferry' }] });
  expect(person?.names.map((n) => [n.name, n.language])).toEqual([
    ['রেহানা করিম', 'bn'],
    ['করিম', 'bn'],
    ['Rehana Karim', 'und-Latn'],
  ]);
  expect(person?.said.map((s) => s.id)).toEqual(['s1']);
  expect(await desk.person('name:কেউ না')).toBeNull();
});

it('finds sentences, the words marked in any form', async () => {
  const { hits, more } = await desk.search('ঘাটের');
  expect(more).toBe(false);
  expect(hits.flatMap((h) => h.passage.marks.map((m) => h.passage.text.slice(m.start, m.end)))).toContain('ঘাটে');
});

it('says so when no pack reads a question', async () => {
  expect(await desk.ask('கிம் என்ன சொன்னார்?')).toMatchObject({ language: null, answers: [], nearest: [] });
});

it('answers with sentences of the record and their source', async () => {
  const view = await desk.ask('রেহানা করিম ফেরি নিয়ে কী বলেছেন?');
  expect(view.answers[0]).toMatchObject({ article: { id: 'ferry' }, statement: 's1' });
});

it('reads a page without keeping it, and keeps it when asked', async () => {
  const page = { plain: 'সেতু খুলে দেওয়া হলো\n\nমঙ্গলবার মেয়র আনিস রহমান বলেছেন, সেতুটি নিরাপদ।\n\nএর দৈর্ঘ্য ৩০০ মিটার।' };
  const view = await desk.read(page, 'draft');
  expect(view).toMatchObject({ id: null, draft: 'draft' });
  expect((await desk.home()).total).toBe(1);
  const id = await desk.add(page);
  expect(await desk.add(page)).toBe(id);
  expect((await desk.home()).total).toBe(2);
  expect((await desk.article(id))?.reading.article.text).toContain('সেতুটি নিরাপদ');
});

it('refuses what is no article and what no pack reads', async () => {
  await expect(desk.read({ plain: 'கிம் என்ன சொன்னார்' }, 'x')).rejects.toMatchObject({ code: 'unknown-language' });
  await expect(desk.read({ html: '<body><nav></nav></body>' }, 'x')).rejects.toMatchObject({ code: 'not-a-page' });
  await expect(desk.read({ plain: '%PDF-1.7\n' }, 'x')).rejects.toMatchObject({ code: 'not-text' });
});

it('lists the revisions of a page that changed, and shows the one asked for', async () => {
  const before = sampleReading({ ...ferry, id: 'changed' });
  await record.add({ reading: before, at: '2025-03-02T08:00:00Z' });
  await record.add({ reading: sampleReading({ ...ferry, id: 'changed', body: `${ferry.body} আরও জানা যাবে।` }), at: '2025-03-03T08:00:00Z' });
  const view = await desk.article('changed');
  expect(view?.revisions.map((r) => [r.number, r.shown])).toEqual([
    [1, false],
    [2, true],
  ]);
  expect((await desk.article('changed', 1))?.reading.article.text).toBe(before.article.text);
  expect(await desk.article('changed', 9)).toBeNull();
});

it('serves every article of the record as a page that holds its text', async () => {
  const app = createApp({ desk, statics: noStatics });
  for (const { id } of (await desk.articles()).articles) {
    const answer = await app.request(`http://localhost/bn/articles/${encodeURIComponent(id)}`);
    expect(answer.status).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(2000);
  }
});
