import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/languages/index.js';
import { givenArticle } from '../src/page/given.js';
import { analyse } from '../src/reading/analysis.js';
import { resolveEntities } from '../src/reading/entities.js';
import { findMentions } from '../src/reading/mentions.js';
import { findStatements } from '../src/reading/statements.js';
import { findTimes } from '../src/reading/times.js';
import { type Example, readCorpus } from './read-corpus.js';

const folder = new URL('.', import.meta.url).pathname;

function read(code: string, text: string) {
  const language = languages.find((l) => l.code === code);
  if (!language) throw new RangeError(`no pack ${code}`);
  const analysis = analyse(givenArticle({ title: '', body: text }, code), language);
  return { analysis, mentions: findMentions(analysis) };
}

const examples = (code: string, name: string): readonly Example[] => (existsSync(`${folder}${code}/${name}`) ? readCorpus(`${folder}${code}/${name}`) : []);
const place = (example: Example): string => `${example.file.split('/').slice(-2).join('/')}:${example.line} ${example.text.slice(0, 50)}`;

for (const { code } of languages) {
  describe(`names in ${code}`, () => {
    for (const example of examples(code, 'names.txt')) {
      it(place(example), () => {
        const { analysis, mentions } = read(code, example.text);
        const shown = mentions.map((m) => `${analysis.text.slice(m.start, m.end)} (${m.kind} ${m.type}, ${m.by})`).join('; ');
        const [kind, type, ...name] = example.expected.split(' ');
        for (const span of example.spans) {
          const here = mentions.filter((m) => m.start === span.start && m.end === span.end);
          const found = here.map((m) => [m.kind, m.type, m.name ? analysis.text.slice(m.name.start, m.name.end) : '-'].join(' '));
          expect(found, shown).toContain([kind, type, name.join(' ')].join(' '));
        }
      });
    }
    for (const example of examples(code, 'not-names.txt')) {
      it(place(example), () => {
        const { analysis, mentions } = read(code, example.text);
        const persons = mentions.filter((m) => m.kind === 'name' && (m.type === 'person' || m.type === 'unknown')).map((m) => `${analysis.text.slice(m.start, m.end)} (${m.by})`);
        expect(persons).toEqual([]);
      });
    }
  });

  describe(`who is who in ${code}`, () => {
    for (const example of examples(code, 'coreference.txt')) {
      it(place(example), () => {
        const { analysis, mentions } = read(code, example.text);
        const { entities, who } = resolveEntities(analysis, mentions, findStatements(analysis, mentions, findTimes(analysis)));
        const name = (span: { start: number; end: number }): string =>
          `${analysis.text.slice(span.start, span.end)} = ${entities.find((e) => e.id === who(span))?.name ?? 'nobody'}`;
        expect(example.spans.map(name)).toEqual(example.spans.map((span) => `${analysis.text.slice(span.start, span.end)} = ${example.expected}`));
      });
    }
  });
}
