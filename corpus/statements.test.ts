import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../src/language/language.js';
import { languages } from '../src/languages/index.js';
import { givenArticle } from '../src/page/given.js';
import { readArticle } from '../src/reading/read-article.js';
import type { TraceStep } from '../src/reading/reading.js';
import type { Span } from '../src/text/span.js';
import { type Example, readCorpus } from './read-corpus.js';

const folder = new URL('.', import.meta.url).pathname;

/** Says what is wrong with the reading of one example, with the rules that fired; empty when it is right. */
function check(example: Example, language: Language): string {
  const steps: TraceStep[] = [];
  const title = example.context.get('as') === 'title';
  const article = givenArticle(title ? { title: example.text, body: '' } : { title: '', body: example.text }, language.code);
  const { statements } = readArticle(article, language, { trace: (step) => steps.push(step) });
  const cut = (span: Span | null): string => (span ? article.text.slice(span.start, span.end) : '-');
  const all = (spans: readonly Span[]): string => spans.map(cut).join(' + ');
  const fired = steps.filter((s) => s.stage === 'statements').map((s) => `${s.rule}: ${s.verdict}${s.reason ? ` (${s.reason})` : ''}`);
  const read = statements.map((s) => `${s.by} | ${cut(s.speaker)} | ${cut(s.cue)} | ${cut(s.to)} | ${s.kind} ${s.stance} ${s.act} | ${all(s.content)}`);
  const place = `${example.file}:${example.line}\n  read: ${read.join('\n        ') || 'nothing'}\n  rules: ${fired.join(', ') || 'none fired'}`;
  if (example.expected === 'nothing') return statements.length === 0 ? '' : `${place}\n  expected nothing`;
  const [by = '', speaker = '-', cue = '-', to = '-', more = ''] = example.expected.split('|').map((part) => part.trim());
  const right = statements.some(
    (s) =>
      s.by === by &&
      cut(s.speaker) === speaker &&
      cut(s.cue) === cue &&
      cut(s.to) === to &&
      all(s.content) === all(example.spans) &&
      more
        .split(' ')
        .filter(Boolean)
        .every((word) => [s.kind, s.stance, s.act, s.channel?.kind].includes(word as never)),
  );
  return right ? '' : `${place}\n  expected: ${example.expected} | ${all(example.spans)}`;
}

for (const language of languages) {
  const own = `${folder}${language.code}`;
  const files = existsSync(own) ? readdirSync(own).filter((f) => f.startsWith('statements')) : [];
  describe.skipIf(files.length === 0)(`statements in ${language.name}`, () => {
    for (const file of files) {
      for (const example of readCorpus(`${folder}${language.code}/${file}`)) {
        it(`${file}:${example.line} ${example.text.slice(0, 40)}`, () => expect(check(example, language)).toBe(''));
      }
    }
  });
}
