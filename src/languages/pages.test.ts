import { expect, it } from 'vitest';
import { languages } from './index.js';
import { pageLanguages } from './pages.js';

it('holds the page part of every pack, in the order of the packs', () => {
  expect(pageLanguages).toEqual(languages.map(({ code, writing, junk }) => ({ code, writing, junk })));
});
