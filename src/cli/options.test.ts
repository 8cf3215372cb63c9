import { Command } from 'commander';
import { expect, it } from 'vitest';
import { publishedOption } from './options.js';

const parse = (day: string): unknown =>
  publishedOption(new Command().exitOverride().configureOutput({ writeErr: () => {} }), '')
    .parse(['--published', day], { from: 'user' })
    .opts();

it('takes a day of publication and nothing else', () => {
  expect(parse('2025-08-13')).toEqual({ published: '2025-08-13' });
  for (const bad of ['foo', '2025-13-45', '13-08-2025']) expect(() => parse(bad)).toThrow('it takes a day such as 2025-08-13');
});
