import { describe, expect, it } from 'vitest';
import { countries } from './countries.js';
import { holderOn, officesOf, tenures } from './offices.js';
import { personName } from './persons.js';
import { speaksFor } from './speaks-for.js';

describe('offices', () => {
  it('tells who held an office on a day', () => {
    expect(holderOn('head-of-state', 'country:RU', '2025-08-13')?.person).toBe('person:vladimir-putin');
    expect(holderOn('head-of-state', 'US', '2024-12-31')?.person).toBe('person:joe-biden');
    expect(holderOn('head-of-state', 'US', '2025-01-20')?.person).toBe('person:donald-trump');
    expect(holderOn('head', 'org:nato', '2025-01-01')?.person).toBe('person:mark-rutte');
  });

  it('tells nobody while an office is empty or not listed', () => {
    expect(holderOn('head-of-government', 'BD', '2024-08-06')).toBeNull();
    expect(holderOn('foreign-minister', 'TV', '2025-01-01')).toBeNull();
  });

  it('takes for the leader who leads: the party leader, the president of France, the prime minister of India', () => {
    expect(holderOn('leader', 'KP', '2025-08-13')?.person).toBe('person:kim-jong-un');
    expect(holderOn('leader', 'FR', '2025-08-13')?.person).toBe('person:emmanuel-macron');
    expect(holderOn('leader', 'IN', '2025-08-13')?.person).toBe('person:narendra-modi');
  });

  it('does not vouch for days beyond the list, nor for the edge of a tenure known by month only', () => {
    expect(holderOn('head-of-state', 'RU', '2025-08-13')?.known).toBe(true);
    expect(holderOn('head-of-state', 'RU', '2031-01-01')?.known).toBe(false);
    expect(holderOn('leader', 'IR', '2026-03-15')?.known).toBe(false);
  });

  it('has well-formed dates in order, and countries that are listed', () => {
    for (const { office, from, to } of tenures) {
      expect(from, office).toMatch(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u);
      if (to !== null) expect(to > from, `${office} ${from} ${to}`).toBe(true);
      const place = office.slice(office.indexOf(':', 7) + 1);
      if (!place.startsWith('org:')) expect(countries.has(`country:${place}`), office).toBe(true);
    }
  });

  it('finds the offices of a person', () => {
    expect(officesOf('person:boris-johnson', '2020-01-01').map((t) => t.office)).toEqual(['office:head-of-government:GB']);
    expect(officesOf('person:nobody')).toEqual([]);
  });
});

describe('who speaks for whom', () => {
  it('lets seats and capitals speak for their country, and nothing else', () => {
    expect(speaksFor('seat:kremlin')).toBe('country:RU');
    expect(speaksFor('place:pyongyang')).toBe('country:KP');
    expect(speaksFor('place:chattogram')).toBeNull();
  });
});

describe('names of persons', () => {
  it('comes from the list or from the key', () => {
    expect(personName('person:jd-vance')).toBe('JD Vance');
    expect(personName('person:mohammed-bin-salman')).toBe('Mohammed bin Salman');
    expect(personName('person:ahmed-al-sharaa')).toBe('Ahmed al-Sharaa');
  });
});
