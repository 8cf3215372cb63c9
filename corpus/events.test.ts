import { describe, expect, it } from 'vitest';
import type { Language } from '../src/language/language.js';
import { languages } from '../src/languages/index.js';
import { givenArticle } from '../src/page/given.js';
import { readArticle } from '../src/reading/read-article.js';
import type { EntityId, TraceStep } from '../src/reading/reading.js';
import { type Example, readCorpus } from './read-corpus.js';

const folder = new URL('.', import.meta.url).pathname;

/** Says what is wrong with the events of one example, with the rules that fired; empty when they are right. */
function check(example: Example, language: Language): string {
  const steps: TraceStep[] = [];
  const published = example.context.get('reference');
  const reading = readArticle(givenArticle({ title: '', body: example.text, ...(published ? { published } : {}) }, language.code), language, { trace: (step) => steps.push(step) });
  const name = (id: EntityId | null): string => reading.entities.find((e) => e.id === id)?.name ?? '-';
  const rows = reading.events.map((e) => ({
    start: e.predicate.start,
    row: [
      e.category,
      e.actors.map(name).join(', ') || '-',
      e.recipients.map(name).join(', ') || '-',
      reading.times.find((t) => t.id === e.time)?.value ?? '-',
      name(e.place),
      e.status,
    ].join(' | '),
  }));
  const fired = steps.filter((s) => s.stage === 'events').map((s) => `${s.rule}: ${s.verdict}${s.reason ? ` (${s.reason})` : ''}`);
  const said = `${example.file}:${example.line}\n  read: ${rows.map((r) => r.row).join('\n        ') || 'nothing'}\n  rules: ${fired.join(', ') || 'none fired'}`;
  if (example.expected === 'nothing') return rows.length === 0 ? '' : `${said}\n  expected nothing`;
  return rows.some((r) => r.row === example.expected && r.start === example.spans[0]?.start) ? '' : `${said}\n  expected: ${example.expected}`;
}

for (const language of languages) {
  describe(`events in ${language.name}`, () => {
    for (const example of readCorpus(`${folder}${language.code}/events.txt`)) {
      it(`events.txt:${example.line} ${example.text.slice(0, 40)}`, () => expect(check(example, language)).toBe(''));
    }
  });
}
