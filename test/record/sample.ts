import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../../src/languages/index.js';
import { type GivenArticle, givenArticle } from '../../src/page/given.js';
import type { Entity, EntityId, Mention, Reading, Statement, Time } from '../../src/reading/reading.js';
import { type OpenOptions, openRecord, type Record } from '../../src/record/record.js';
import type { Span } from '../../src/text/span.js';
import { engineVersion } from '../../src/version.js';

/** A reading written by hand: names and contents are quoted from the text, and their spans looked up. */
export interface Sample extends GivenArticle {
  readonly engine?: string;
  readonly entities?: readonly (Partial<Omit<Entity, 'id' | 'mentions' | 'roles'>> & { readonly name: string; readonly says?: string })[];
  readonly statements?: readonly SampleStatement[];
  readonly times?: readonly { readonly text: string; readonly value: string }[];
  readonly figures?: readonly { readonly text: string; readonly value: number; readonly unit: string }[];
}

export interface SampleStatement extends Partial<Pick<Statement, 'stance' | 'act' | 'kind' | 'within'>> {
  readonly content: string;
  /** Index in `entities`. */
  readonly who?: number;
  readonly to?: number;
  readonly cue?: string;
  /** Index in `times`. */
  readonly said?: number;
}

/** Makes the reading of a sample. Sentences are cut after each । . or line break. */
export function sampleReading(sample: Sample): Reading {
  const article = givenArticle(sample, 'bn');
  const { text } = article;
  const find = (words: string): Span => {
    const start = text.indexOf(words, sample.title.length);
    if (start < 0) throw new RangeError(`“${words}” is not in the sample`);
    return { start, end: start + words.length };
  };
  const id = (n: number): EntityId => `e${n + 1}`;
  const mentions: Mention[] = [];
  const entities: Entity[] = (sample.entities ?? []).map((e, n) => {
    const own: Mention[] = [];
    const names = [e.name, ...(e.names ?? [])];
    for (const name of names) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        own.push({
          id: `m${mentions.length + own.length + 1}`,
          start: at,
          end: at + name.length,
          entity: id(n),
          kind: 'name',
          name: { start: at, end: at + name.length },
          by: 'sample',
        });
      }
    }
    mentions.push(...own);
    return {
      id: id(n),
      type: e.type ?? 'person',
      named: e.named ?? true,
      name: e.name,
      names: e.names ?? [],
      latin: e.latin ?? null,
      roles: [],
      mentions: own.map((m) => m.id),
      members: e.members ?? [],
      speaksFor: e.speaksFor ?? null,
      fact: e.fact ?? null,
    };
  });
  const times: Time[] = (sample.times ?? []).map((t, n) => ({ id: `t${n + 1}`, ...find(t.text), value: t.value, says: [], against: null, by: 'sample' }));
  const statements: Statement[] = (sample.statements ?? []).map((s, n) => ({
    id: `s${n + 1}`,
    content: [find(s.content)],
    cue: s.cue === undefined ? null : find(s.cue),
    speaker: null,
    who: s.who === undefined ? null : id(s.who),
    to: null,
    toWho: s.to === undefined ? null : id(s.to),
    channel: null,
    said: s.said === undefined ? null : `t${s.said + 1}`,
    kind: s.kind ?? 'indirect',
    act: s.act ?? 'say',
    stance: s.stance ?? 'says',
    within: s.within ?? null,
    certain: true,
    by: 'sample',
  }));
  const sentences = [...text.matchAll(/[^\n।.]+[।.]?/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    paragraph: 0,
    voice: { kind: 'article' as const, who: null, statements: [] },
  }));
  return {
    engine: sample.engine ?? engineVersion,
    article,
    sentences,
    mentions: mentions.sort((a, b) => a.start - b.start),
    entities,
    statements,
    figures: (sample.figures ?? []).map((f, n) => ({
      id: `f${n + 1}`,
      ...find(f.text),
      number: find(f.text),
      value: f.value,
      bound: 'exact',
      unit: f.unit,
      counts: null,
      who: null,
      statement: null,
      by: 'sample',
    })),
    times,
    events: [],
  };
}

/** A ferry, a minister, and a company that leaves something out: the article most tests keep. */
export const ferry: Sample = {
  id: 'ferry',
  title: 'ফেরি চলাচল আবার শুরু',
  body: 'নৌপরিবহনমন্ত্রী রেহানা করিম বলেছেন, সোমবার থেকে আরিচা ঘাটে ফেরি চলবে।\nঘাট কর্তৃপক্ষের বিবৃতিতে ফেরি চলবে কি না তার উল্লেখ নেই। সভায় ৪০ জন উপস্থিত ছিলেন।',
  published: '2025-03-02',
  url: 'https://news.example/ferry',
  outlet: 'নদীর খবর',
  entities: [
    { name: 'রেহানা করিম', names: ['করিম'], latin: { name: 'Rehana Karim', certain: false } },
    { name: 'ঘাট কর্তৃপক্ষ', type: 'organisation' },
    { name: 'আরিচা ঘাট', type: 'place', names: ['আরিচা'] },
  ],
  times: [{ text: 'সোমবার', value: '2025-03-03' }],
  statements: [
    { content: 'সোমবার থেকে আরিচা ঘাটে ফেরি চলবে', cue: 'বলেছেন', who: 0 },
    { content: 'ফেরি চলবে', cue: 'উল্লেখ নেই', who: 1, stance: 'omits', act: 'omit' },
  ],
  figures: [{ text: '৪০', value: 40, unit: 'person' }],
};

/** Opens a fresh record in a folder of its own and removes both afterwards. */
export async function withRecord<T>(work: (record: Record, folder: string) => Promise<T>, options: Partial<OpenOptions> = {}): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bibriti-record-'));
  const record = await openRecord(folder, { languages, create: true, ...options });
  try {
    return await work(record, folder);
  } finally {
    await record.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
