import type { NameWord, Spellings } from '../language/romanise.js';

/** Prices of what the spelling tables do not tell, in the tables' unit (−ln of a probability). Set on half of the practice names, checked on the other half. */
export const PRICES = {
  /** A consonant for one that is not listed, and a vowel for a vowel that is not. */
  wrongConsonant: 6,
  wrongVowel: 3.5,
  /** A sound left unwritten, where the table has no price. */
  lostConsonant: 5,
  lostVowel: 3.5,
  /** A letter that no sound stands for. */
  extraConsonant: 5,
  extraVowel: 2.5,
  extraSilent: 2,
  /** A whole word left out: so much, and so much more for each sound. */
  lostWord: 3,
  lostWordSound: 0.6,
  lostInitial: 2.5,
  lostLight: 1.5,
  /** A word out of order; two words written as one; a word abbreviated to its first letter. */
  disorder: 4,
  joined: 0.7,
  abbreviated: 3,
  /** A wrong initial. */
  wrongInitial: 9,
};
export type Prices = typeof PRICES;

/** How many words of a name are compared; a longer name is cut. */
const WORDS = 7;
/** The longest spelling of one sound, in letters. */
const CHUNK = 4;
const NEVER = 99;
const VOWELS = 'aeiouyE';
const CONSONANTS = 'bcdfghjklmnpqrstvwxzCG';

/** A spelling table made ready for `compareNames`. */
export interface Table {
  readonly latin: boolean;
  readonly prices: Prices;
  readonly sounds: ReadonlyMap<string, number>;
  readonly chunks: ReadonlyMap<string, number>;
  /** How many chunks: `price` has a row of so many for each sound. */
  readonly width: number;
  /** What writing a sound so costs beyond its likeliest spelling. */
  readonly price: Float32Array;
  readonly lost: Float32Array;
  readonly extra: ReadonlyMap<string, number>;
}

/** A name made ready to be compared: as sounds, as Latin letters, or both. */
export interface PreparedName {
  readonly words: readonly NameWord[];
  readonly sounds: readonly SoundWord[] | null;
  readonly letters: readonly LetterWord[] | null;
}

interface SoundWord {
  readonly word: NameWord;
  readonly sounds: Int16Array;
  readonly lost: number;
}

interface LetterWord {
  readonly word: NameWord;
  readonly letters: string;
  /** At `j * 5 + k`, the chunk of the `k` letters before `j`; −1 where the table has no such chunk. */
  readonly chunks: Int16Array;
  readonly extra: Float32Array;
  readonly lost: number;
  /** Joined with the word after it. */
  readonly joined: LetterWord | null;
}

/** How two names fit together. */
export interface Fit {
  /** All prices paid; 0 for the likeliest spelling of the same name. */
  readonly cost: number;
  /** Of these, the dearest word's, by sound. */
  readonly worst: number;
  /** Sounds of the words that found a partner: what the fit rests on. */
  readonly sounds: number;
  /** Sounds of words that found none, titles and initials aside. */
  readonly lostSounds: number;
  readonly lostWords: number;
  readonly lostSmall: number;
  readonly abbreviated: number;
  readonly disorder: number;
}

/** Makes a table of a pack's spellings. */
export function makeTable(spellings: Spellings, prices: Prices = PRICES): Table {
  const sounds = new Map<string, number>();
  const chunks = new Map<string, number>();
  for (const letter of VOWELS + CONSONANTS) chunks.set(letter, chunks.size);
  for (const [sound, written] of spellings.costs) {
    sounds.set(sound, sounds.size);
    for (const chunk of written.keys()) if (chunk !== '' && !chunks.has(chunk)) chunks.set(chunk, chunks.size);
  }
  const width = chunks.size;
  const price = new Float32Array(sounds.size * width).fill(NEVER);
  const lost = new Float32Array(sounds.size);
  for (const [sound, written] of spellings.costs) {
    const row = (sounds.get(sound) ?? 0) * width;
    const vowel = spellings.isVowel(sound);
    const likeliest = Math.min(...written.values());
    for (const letter of vowel ? VOWELS : CONSONANTS) price[row + (chunks.get(letter) ?? 0)] = vowel ? prices.wrongVowel : prices.wrongConsonant;
    for (const [chunk, cost] of written) {
      const at = row + (chunks.get(chunk) ?? 0);
      if (chunk !== '') price[at] = Math.min(price[at] ?? NEVER, cost - likeliest);
    }
    const flat = vowel ? prices.lostVowel : prices.lostConsonant;
    const unwritten = written.get('');
    lost[sounds.get(sound) ?? 0] = unwritten === undefined ? flat : Math.min(flat, unwritten - likeliest);
  }
  return { latin: spellings.latin, prices, sounds, chunks, width, price, lost, extra: spellings.extra };
}

/** Makes the words of a name ready: as sounds of `table` where they are in its script (`own`), and as Latin letters where they are that. */
export function prepareName(words: readonly NameWord[], table: Table, own: boolean): PreparedName {
  const kept = words.slice(0, WORDS);
  const latin = !own || table.latin;
  return { words: kept, sounds: own ? kept.map((word) => soundWord(word, table)) : null, letters: latin ? letterWords(kept, table) : null };
}

function soundWord(word: NameWord, table: Table): SoundWord {
  const known: number[] = [];
  for (const sound of word.sounds) {
    const index = table.sounds.get(sound);
    if (index !== undefined) known.push(index);
  }
  return { word, sounds: Int16Array.from(known), lost: priceOfLosing(word, known.length, table.prices) };
}

function letterWords(words: readonly NameWord[], table: Table): readonly LetterWord[] {
  return words.map((word, i) => {
    const next = words[i + 1];
    const joined = next && word.initial === '' && next.initial === '' ? letterWord(word, word.sounds.join('').toLowerCase() + next.sounds.join(''), table, null) : null;
    return letterWord(word, word.sounds.join(''), table, joined);
  });
}

function letterWord(word: NameWord, letters: string, table: Table, joined: LetterWord | null): LetterWord {
  const { length } = letters;
  const chunks = new Int16Array((length + 1) * (CHUNK + 1)).fill(-1);
  const extra = new Float32Array(length + 1);
  const { prices } = table;
  for (let j = 1; j <= length; j++) {
    for (let k = 1; k <= CHUNK && k <= j; k++) chunks[j * (CHUNK + 1) + k] = table.chunks.get(letters.slice(j - k, j)) ?? -1;
    const letter = letters.charAt(j - 1);
    extra[j] = table.extra.get(letter) ?? flatExtra(letter, prices);
  }
  return { word, letters, chunks, extra, lost: priceOfLosing(word, length, prices), joined };
}

function flatExtra(letter: string, prices: Prices): number {
  if (letter === 'h' || letter === 'E') return prices.extraSilent;
  return VOWELS.includes(letter) ? prices.extraVowel : prices.extraConsonant;
}

function priceOfLosing(word: NameWord, sounds: number, prices: Prices): number {
  if (word.light) return prices.lostLight;
  if (word.initial !== '') return prices.lostInitial;
  return prices.lostWord + prices.lostWordSound * sounds;
}

// Kept between calls: the comparison is the inner loop of every search for a name.
const pairs = new Float32Array(WORDS * WORDS);
const joinPrices = new Float32Array(WORDS * WORDS * 2);
const choices = new Int8Array(WORDS);
const bestChoices = new Int8Array(WORDS);
let above = new Float32Array(256);
let below = new Float32Array(256);

/** The price of writing `sounds` as the letters of `word`, or `limit` when it is no less. */
function priceOfSpelling(table: Table, sounds: Int16Array, word: LetterWord, limit: number): number {
  const length = word.letters.length;
  if (length >= above.length) {
    above = new Float32Array(length * 2);
    below = new Float32Array(length * 2);
  }
  const { width, price, lost } = table;
  const { chunks, extra } = word;
  let previous = above;
  let current = below;
  previous[0] = 0;
  for (let j = 1; j <= length; j++) previous[j] = (previous[j - 1] ?? 0) + (extra[j] ?? 0);
  for (let i = 0; i < sounds.length; i++) {
    const sound = sounds[i] ?? 0;
    const row = sound * width;
    const loss = lost[sound] ?? 0;
    let least = NEVER;
    for (let j = 0; j <= length; j++) {
      let best = (previous[j] ?? 0) + loss;
      const deepest = Math.min(j, CHUNK);
      for (let k = 1; k <= deepest; k++) {
        const chunk = chunks[j * (CHUNK + 1) + k] ?? -1;
        if (chunk < 0) continue;
        const cost = (previous[j - k] ?? 0) + (price[row + chunk] ?? 0);
        if (cost < best) best = cost;
      }
      if (j > 0) {
        const cost = (current[j - 1] ?? 0) + (extra[j] ?? 0);
        if (cost < best) best = cost;
      }
      current[j] = best;
      if (best < least) least = best;
    }
    if (least >= limit) return limit;
    const swap = previous;
    previous = current;
    current = swap;
  }
  return Math.min(limit, previous[length] ?? 0);
}

/** What became of a word of the left name: a partner's column, with `WITH_NEXT_RIGHT` or `WITH_NEXT_LEFT` where two words are one, or `ALONE`. */
const ALONE = -1;
const WITH_NEXT_RIGHT = 16;
const WITH_NEXT_LEFT = 32;

/**
 * The cheapest way to lay the words of `a` (sounds) and `b` (letters) side by side: each word to one, two words to one that joins them, or to
 * none; in any order, at a price. `null` when it costs `limit` or more. Time is bounded: at most seven words a side.
 */
export function compareNames(table: Table, a: PreparedName, b: PreparedName, limit: number = Number.POSITIVE_INFINITY): Fit | null {
  const left = a.sounds ?? [];
  const right = b.letters ?? [];
  const { prices } = table;
  const rows = left.length;
  const columns = right.length;
  const pair = pairs;
  const joins = joinPrices.fill(-1, 0, rows * columns * 2);
  // Each word costs at least its cheapest partner. Two words joined may cost less than both, but then one name has more words than the other.
  let least = 0;
  for (let row = 0; row < rows; row++) {
    const sound = left[row];
    if (!sound) continue;
    let cheapest = sound.lost;
    for (let column = 0; column < columns; column++) {
      const letter = right[column];
      if (!letter) continue;
      const cost = pairPrice(table, sound, letter, limit - (rows === columns ? least : 0));
      pair[row * columns + column] = cost;
      if (cost < cheapest) cheapest = cost;
    }
    least += cheapest;
    if (rows === columns && least >= limit) return null;
  }
  const joinPrice = (row: number, column: number, way: number): number => {
    const at = (row * columns + column) * 2 + (way === WITH_NEXT_RIGHT ? 0 : 1);
    let cost = joins[at] ?? -1;
    if (cost < 0) {
      cost = priceOfJoin(table, left, right, row, column, way);
      joins[at] = cost;
    }
    return cost;
  };

  let best = limit;
  let found = false;
  const choice = choices;
  const chosen = bestChoices;
  const visit = (row: number, used: number, highest: number, cost: number, free: number): void => {
    if (row >= rows) {
      if (cost + free < best) {
        best = cost + free;
        found = true;
        chosen.set(choice);
      }
      return;
    }
    const sound = left[row];
    if (!sound || cost >= best) return;
    for (let column = 0; column < columns; column++) {
      const letter = right[column];
      if (!letter || used & (1 << column)) continue;
      const order = column < highest ? prices.disorder : 0;
      const price = pair[row * columns + column] ?? NEVER;
      if (price < sound.lost + letter.lost) {
        choice[row] = column;
        visit(row + 1, used | (1 << column), Math.max(highest, column), cost + price + order, free - letter.lost);
      }
      if (price < prices.joined) continue;
      const after = right[column + 1];
      if (after && letter.joined && !(used & (2 << column))) {
        const joined = joinPrice(row, column, WITH_NEXT_RIGHT);
        if (joined < NEVER) {
          choice[row] = column | WITH_NEXT_RIGHT;
          visit(row + 1, used | (3 << column), Math.max(highest, column + 1), cost + joined + order, free - letter.lost - after.lost);
        }
      }
      if (row + 1 < rows) {
        const joined = joinPrice(row, column, WITH_NEXT_LEFT);
        if (joined < NEVER) {
          choice[row] = column | WITH_NEXT_LEFT;
          choice[row + 1] = ALONE;
          visit(row + 2, used | (1 << column), Math.max(highest, column), cost + joined + order, free - letter.lost);
        }
      }
    }
    choice[row] = ALONE;
    visit(row + 1, used, highest, cost + sound.lost, free);
  };
  let free = 0;
  for (const word of right) free += word.lost;
  visit(0, 0, -1, 0, free);
  return found ? fitOf(best, chosen, left, right, pair, joinPrice) : null;
}

function fitOf(
  cost: number,
  chosen: Int8Array,
  left: readonly SoundWord[],
  right: readonly LetterWord[],
  pair: Float32Array,
  joinPrice: (row: number, column: number, way: number) => number,
): Fit {
  let worst = 0;
  let sounds = 0;
  let lostSounds = 0;
  let lostWords = 0;
  let lostSmall = 0;
  let abbreviated = 0;
  let disorder = 0;
  let used = 0;
  let highest = -1;
  const lose = (word: NameWord, size: number): void => {
    if (word.light || word.initial !== '') lostSmall++;
    else {
      lostWords++;
      lostSounds += size;
    }
  };
  for (let row = 0; row < left.length; row++) {
    const sound = left[row];
    const code = chosen[row] ?? ALONE;
    if (!sound) continue;
    if (code === ALONE) {
      lose(sound.word, sound.sounds.length);
      continue;
    }
    const column = code & 15;
    const way = code & ~15;
    let size = sound.sounds.length;
    if (column < highest) disorder++;
    highest = Math.max(highest, column + (way === WITH_NEXT_RIGHT ? 1 : 0));
    used |= (way === WITH_NEXT_RIGHT ? 3 : 1) << column;
    let price: number;
    if (way === 0) {
      price = pair[row * right.length + column] ?? 0;
      const other = right[column];
      if (other && (sound.word.initial === '') !== (other.word.initial === '') && price > 0) {
        abbreviated++;
        size = 1;
      } else if (sound.word.initial !== '') size = 1;
    } else {
      price = joinPrice(row, column, way);
      if (way === WITH_NEXT_LEFT) {
        size += left[row + 1]?.sounds.length ?? 0;
        row++;
      }
    }
    sounds += size;
    worst = Math.max(worst, price / (size + 1));
  }
  right.forEach((word, column) => {
    if (!(used & (1 << column))) lose(word.word, word.letters.length);
  });
  return { cost, worst, sounds, lostSounds, lostWords, lostSmall, abbreviated, disorder };
}

function priceOfJoin(table: Table, left: readonly SoundWord[], right: readonly LetterWord[], row: number, column: number, way: number): number {
  const sound = left[row];
  const letter = right[column];
  if (!sound || !letter) return NEVER;
  if (way === WITH_NEXT_RIGHT) {
    const after = right[column + 1];
    if (!letter.joined || !after || letter.joined.letters.length > sound.sounds.length * 2 + 3) return NEVER;
    const limit = sound.lost + letter.lost + after.lost;
    const price = priceOfSpelling(table, sound.sounds, letter.joined, limit) + table.prices.joined;
    return price < limit ? price : NEVER;
  }
  const below = left[row + 1];
  if (!below || sound.word.initial !== '' || below.word.initial !== '' || letter.word.initial !== '') return NEVER;
  const size = sound.sounds.length;
  if (size + below.sounds.length > letter.letters.length * 2 + 3) return NEVER;
  const limit = sound.lost + below.lost + letter.lost;
  const both = new Int16Array(size + below.sounds.length);
  both.set(sound.sounds);
  both.set(below.sounds, size);
  const price = priceOfSpelling(table, both, letter, limit) + table.prices.joined;
  return price < limit ? price : NEVER;
}

function pairPrice(table: Table, sound: SoundWord, letter: LetterWord, most: number): number {
  const { prices } = table;
  const a = sound.word;
  const b = letter.word;
  if (a.means !== '' && a.means === b.means) return 0;
  const limit = Math.min(most, sound.lost + letter.lost);
  if (a.initial !== '' && b.initial !== '') return a.initial === b.initial ? 0 : prices.wrongInitial;
  let cost = limit;
  if (b.initial !== '') {
    const first = sound.sounds[0];
    const chunk = table.chunks.get(letter.letters);
    if (first !== undefined && chunk !== undefined) cost = Math.min(cost, (table.price[first * table.width + chunk] ?? NEVER) + prices.abbreviated);
    return cost;
  }
  if (a.initial !== '' && letter.letters.toLowerCase().startsWith(a.initial)) cost = Math.min(cost, prices.abbreviated);
  return priceOfSpelling(table, sound.sounds, letter, cost);
}
