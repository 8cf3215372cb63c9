import { describe, expect, it } from 'vitest';
import { languages } from '../languages/index.js';
import { nameMatcher } from './match-name.js';

const matcher = nameMatcher(languages);
const best = (query: string, ...candidates: string[]): string | null => {
  const [first] = matcher.rank(
    matcher.prepare(query),
    candidates.map((name) => matcher.prepare(name)),
  );
  return first ? (candidates[first.index] ?? null) : null;
};
const score = (a: string, b: string): number => matcher.compare(matcher.prepare(a), matcher.prepare(b)).score;

describe('nameMatcher', () => {
  it('finds the same name in the other script', () => {
    expect(best('সাকিব আল হাসান', 'Nasib Al Hossain', 'Shakib Al Hasan', 'Shahid Al Hasan')).toBe('Shakib Al Hasan');
    expect(best('Jacinda Ardern', 'জাসিন্ডা আরডার্ন', 'জেসিকা অ্যালেন', 'জুলিয়া গিলার্ড')).toBe('জাসিন্ডা আরডার্ন');
    expect(best('এ কে ফজলুল হক', 'A. K. Fazlul Huq', 'M. Fazlul Karim', 'A. K. Khandker')).toBe('A. K. Fazlul Huq');
  });

  it('finds it within one script too, differently spelled', () => {
    expect(best('Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Vladimir Zelinsky', 'Valery Zaluzhnyi')).toBe('Volodymyr Zelenskyy');
    expect(score('শেখ মুজিবুর রহমান', 'শেখ মুজিবর রহমান')).toBeGreaterThan(score('শেখ মুজিবুর রহমান', 'শেখ হাবিবুর রহমান'));
  });

  it('takes the very name for sure, whatever its composition, case and diacritics', () => {
    expect(score('নওয়াজ শরীফ'.normalize('NFC'), 'নওয়াজ শরীফ'.normalize('NFD'))).toBe(1);
    expect(score('RECEP TAYYIP ERDOĞAN', 'Recep Tayyip Erdogan')).toBe(1);
  });

  it('is less sure where a word is lost, the order is another, or a rival fits as well', () => {
    const whole = score('ফাহমিদা খাতুন', 'Fahmida Khatun');
    expect(score('ফাহমিদা খাতুন', 'Fahmida Akhter Khatun')).toBeLessThan(whole);
    expect(score('ফাহমিদা খাতুন', 'Khatun Fahmida')).toBeLessThan(whole);
    const rank = (names: string[]) =>
      matcher.rank(
        matcher.prepare('ফাহমিদা খাতুন'),
        names.map((name) => matcher.prepare(name)),
      )[0]?.score ?? 0;
    expect(rank(['Fahmida Khatun', 'Fahmida Khatoon'])).toBeLessThan(rank(['Fahmida Khatun', 'Rokeya Sultana']));
  });

  it('knows no name without letters, nor in a script that no pack reads', () => {
    for (const name of ['', '…', '123', '\ud800', 'Ωνάσης']) expect(score(name, 'Vladimir Putin')).toBe(0);
    expect(score('Путин', 'путин')).toBe(1);
  });

  it('takes time within bounds on hostile names', () => {
    const long = matcher.prepare('কা '.repeat(5000));
    const started = performance.now();
    matcher.compare(long, matcher.prepare('ka '.repeat(5000)));
    matcher.compare(matcher.prepare('ক'.repeat(5000)), matcher.prepare('k'.repeat(5000)));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
