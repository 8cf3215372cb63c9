import { describe, expect, it } from 'vitest';
import { bn } from '../languages/bn/index.js';
import { en } from '../languages/en/index.js';
import { holderOf, type Identifiable, type IdentityContext, makeIdentifier } from './identify.js';

const pack = bn;
const who = makeIdentifier([bn, en]);

const entity = (name: string, more: Partial<Identifiable> = {}): Identifiable => ({ name, names: [], type: 'person', named: true, latin: null, fact: null, ...more });
const at = (published: string | null, roles: readonly string[] = []): IdentityContext => ({ article: 'a1', entity: 'e1', language: pack, published, roles });

describe('identify', () => {
  it('takes the fact of the reading, then a listed name in any script', () => {
    expect(who.identify(entity('পুতিন', { fact: 'person:vladimir-putin' }), at(null))).toEqual({ key: 'person:vladimir-putin', certain: true, by: 'fact' });
    for (const name of ['পুতিন', 'ভ্লাদিমির পুতিন', 'Vladimir Putin', 'VLADIMIR PUTIN', 'Путин', 'Владимир Путин'])
      expect(who.identify(entity(name), at(null)), name).toEqual({ key: 'person:vladimir-putin', certain: true, by: 'listed-name' });
  });

  it('does not take a person for a place of the same name', () => {
    expect(who.identify(entity('মস্কো'), at(null)).by).toBe('name');
    expect(who.identify(entity('মস্কো', { type: 'place' }), at(null)).key).toBe('place:moscow');
  });

  it('resolves an office with its country on the day of the article, and says that it is a conclusion', () => {
    const role = entity('রাশিয়ার প্রেসিডেন্ট', { named: false });
    expect(who.identify(role, at('2025-08-13'))).toEqual({ key: 'person:vladimir-putin', certain: false, by: 'office-on-day' });
    expect(who.identify(entity('মার্কিন প্রেসিডেন্ট', { named: false }), at('2024-03-01')).key).toBe('person:joe-biden');
    expect(who.identify(entity('তিনি', { named: false }), at('2025-03-01', ['মার্কিন প্রেসিডেন্ট'])).key).toBe('person:donald-trump');
    expect(who.identify(role, at(null)).by).toBe('description');
  });

  it('leaves a former holder, a minister and a mere description alone', () => {
    for (const words of ['রাশিয়ার সাবেক প্রেসিডেন্ট', 'রাশিয়ার মন্ত্রী', 'প্রেসিডেন্ট', 'রাশিয়ার এক নেতা', 'রুশ']) expect(holderOf(words, pack, '2025-08-13'), words).toBeNull();
    expect(who.identify(entity('দুই কর্মকর্তা', { named: false, type: 'group' }), at('2025-08-13'))).toEqual({ key: 'in:a1:e1', certain: true, by: 'description' });
  });

  it('gives an unlisted name one key in both scripts where they spell it the same', () => {
    const bengali = who.identify(entity('নাজমুল করিম', { latin: { name: bn.romanise.toLatin('নাজমুল করিম'), certain: false } }), at(null));
    expect(bengali).toEqual({ key: 'name:najmul-karim', certain: false, by: 'name' });
    expect(who.identify(entity('Najmul Karim'), at(null))).toEqual({ key: 'name:najmul-karim', certain: true, by: 'name' });
  });
});

describe('sameEntity', () => {
  it('finds the same person across scripts and spellings', () => {
    expect(who.sameEntity(entity('পুতিন'), entity('Vladimir Putin'))).toEqual({ score: 1, by: 'listed-name' });
    expect(who.sameEntity(entity('ফিরদৌসী কাদরী'), entity('Firdausi Qadri')).score).toBeGreaterThan(0.7);
    expect(who.sameEntity(entity('ফিরদৌসী কাদরী'), entity('Fahmida Qadir')).score).toBeLessThan(0.3);
  });

  it('knows two facts for two, and a person from a place', () => {
    expect(who.sameEntity(entity('x', { fact: 'country:RU', type: 'place' }), entity('x', { fact: 'country:US', type: 'place' })).score).toBe(0);
    expect(who.sameEntity(entity('Paris'), entity('Paris', { type: 'place' })).score).toBe(0);
  });

  it('takes a family name alone for no more than a hint', () => {
    expect(who.sameEntity(entity('কাদরী'), entity('ফিরদৌসী কাদরী'))).toEqual({ score: 0.5, by: 'part-of-name' });
    expect(who.sameEntity(entity('কাদরী'), entity('কাদরী')).score).toBe(0.5);
  });
});

describe('matchName', () => {
  const people = [
    { id: '1', names: ['ভ্লাদিমির পুতিন', 'পুতিন'], fact: 'person:vladimir-putin' },
    { id: '2', names: ['ভ্লাদিমির মেদিনস্কি'] },
    { id: '3', names: ['ফিরদৌসী কাদরী'] },
  ];
  it('finds people in any script, best first', () => {
    expect(who.matchName('Путин', people)[0]).toEqual({ id: '1', score: 0.99, name: 'ভ্লাদিমির পুতিন', by: 'fact' });
    expect(who.matchName('Firdausi Qadri', people)[0]?.id).toBe('3');
    expect(who.matchName('Vladimir Medinsky', people)[0]?.id).toBe('2');
    expect(who.matchName('Медински', people)[0]?.id).toBe('2');
    expect(who.matchName('কাদরী', people)[0]).toMatchObject({ id: '3', by: 'part-of-name' });
  });
  it('finds nobody for a name that is nobody’s', () => {
    expect(who.matchName('Barack Obama', people)).toEqual([]);
    expect(who.matchName('', people)).toEqual([]);
  });
});
