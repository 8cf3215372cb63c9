import { describe, expect, it } from 'vitest';
import { languages } from '../languages/index.js';
import { readPage } from './read-page.js';

const story = [
  'The council of Upper Marsh voted on Monday to mend the old bridge, which had been closed to carts and cars since the flood in March.',
  'Work begins in June, said the surveyor, and should be done before the first frost, if the stone from the quarry comes in time.',
].map((text) => `<p>${text}</p>`);
const captions = (picture: string): readonly (string | null)[] => {
  const html = `<html><body><main><h1>Marsh mends its bridge</h1><div class="article-body">${story[0]}${picture}${story[1]}</div></main></body></html>`;
  const article = readPage({ html }, languages);
  for (const { caption } of article.pictures) if (caption !== null) expect(article.text).not.toContain(caption);
  return article.pictures.map((p) => p.caption);
};

describe('captions', () => {
  it('stand with their pictures', () => {
    expect(captions('<figure><img src="/a.jpg"><figcaption>The bridge in March. Photo: Ann Lee</figcaption></figure>')).toEqual(['The bridge in March. Photo: Ann Lee']);
    expect(captions('<div class="wp-caption"><a href="/a"><img src="/a.jpg"></a><p class="wp-caption-text">The bridge in March</p></div>')).toEqual(['The bridge in March']);
  });
  it('belong to one picture each', () => {
    const box = (n: number): string => `<figure><img src="/${n}.jpg"><span>x</span><span>y</span><figcaption>Arch ${n} of the bridge</figcaption></figure>`;
    expect(captions(`<div>${box(1)}${box(2)}</div>`)).toEqual(['Arch 1 of the bridge', 'Arch 2 of the bridge']);
  });
  it('are not made of the text around a picture without one', () => {
    expect(captions('<p><img src="/a.jpg"></p>')).toEqual([null]);
  });
});
