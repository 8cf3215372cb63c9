import { BibritiError } from '../errors.js';
import { charTest } from '../text/char-test.js';
import type { Language } from './language.js';

/** How much of a text is looked at: a page's language shows early, and a long page must not cost more. */
const SAMPLE = 1200;
/** The least share of letters that must be in a pack's script. */
const LEAST = 0.3;

const isLetter = charTest(/\p{L}/u);
const scripts = new WeakMap<RegExp, (code: number) => boolean>();

function inScript({ writing: { script } }: Pick<Language, 'writing'>): (code: number) => boolean {
  let test = scripts.get(script);
  if (!test) {
    test = charTest(script);
    scripts.set(script, test);
  }
  return test;
}

/** How often each character of a sample occurs; all nothing between calls. */
const tally = new Uint16Array(0x10000);

/** Tells each character of `text` once, with how often it occurs: a text is made of few. */
function eachCharacter(text: string, tell: (code: number, times: number) => void): void {
  const met: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    if (code > 0xffff) {
      i++;
      tell(code, 1);
      continue;
    }
    const before = tally[code] as number;
    if (before === 0) met.push(code);
    tally[code] = before + 1;
  }
  for (const code of met) {
    const times = tally[code] as number;
    tally[code] = 0;
    tell(code, times);
  }
}

/**
 * The pack whose script most letters of `text` are in, or `null` when no pack's script reaches a third of them. The script decides, so
 * two packs that share one are not told apart here: the earlier in the list wins.
 */
export function detectLanguage<L extends Pick<Language, 'writing'>>(text: string, languages: readonly L[]): L | null {
  const tests = languages.map(inScript);
  const counts = languages.map(() => 0);
  let letters = 0;
  eachCharacter(text.slice(0, SAMPLE), (code, times) => {
    if (!isLetter(code)) return;
    letters += times;
    for (let k = 0; k < tests.length; k++) if (tests[k]?.(code)) counts[k] = (counts[k] ?? 0) + times;
  });
  let best: L | null = null;
  let most = letters * LEAST;
  languages.forEach((language, i) => {
    const count = counts[i] ?? 0;
    if (letters > 0 && count > most) {
      most = count;
      best = language;
    }
  });
  return best;
}

/** As `detectLanguage`, but throws `BibritiError('unknown-language')`, which names the packs there are, where none reads the text. */
export function requireLanguage<L extends Language>(text: string, languages: readonly L[]): L {
  const language = detectLanguage(text, languages);
  if (!language) throw new BibritiError('unknown-language', `no language pack reads this text; there are packs for ${languages.map((l) => l.name).join(' and ')}`);
  return language;
}
