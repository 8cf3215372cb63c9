import type { NameWord } from '../../language/romanise.js';

/** Letters that do not come apart into a base letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ß: 'ss', ı: 'i', ə: 'a', ð: 'd', đ: 'd', þ: 'th', æ: 'ae', œ: 'oe', ŋ: 'ng' };

/**
 * A lower-case word in the letters that spelling tables know: doubled consonants once, `C` and `G` before e, i and y (where they are mostly
 * soft), `E` for the e that only lengthens at the end (Blake, James).
 */
export function latinLetters(word: string): string {
  return word
    .replace(/([bcdfghjklmnpqrstvwxz])\1+/gu, '$1')
    .replace(/c(?=[eiy])/gu, 'C')
    .replace(/g(?=[eiy])/gu, 'G')
    .replace(/(?<=[aeiouy][a-zCG]{0,12}[bcdfghjklmnpqrstvwxzCG])e(?=s?$)/u, 'E');
}

/** Words that names translate, and the one word for all that say the same (see `NameWord.means`). */
const MEANS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    north: 'north',
    northern: 'north',
    south: 'south',
    southern: 'south',
    east: 'east',
    eastern: 'east',
    west: 'west',
    western: 'west',
    central: 'central',
    middle: 'central',
    island: 'island',
    islands: 'island',
    isle: 'island',
    isles: 'island',
    archipelago: 'island',
    republic: 'republic',
    democratic: 'democratic',
    united: 'united',
    state: 'state',
    states: 'state',
    province: 'province',
    district: 'district',
    sea: 'sea',
    ocean: 'ocean',
    gulf: 'gulf',
    bay: 'gulf',
    river: 'river',
    lake: 'lake',
    city: 'city',
    town: 'city',
    territory: 'territory',
    territories: 'territory',
    region: 'territory',
    base: 'base',
    station: 'station',
    saint: 'saint',
    st: 'saint',
    mount: 'mount',
    mt: 'mount',
    mountain: 'mount',
    mountains: 'mount',
    desert: 'desert',
    strait: 'strait',
    valley: 'valley',
    border: 'border',
    arab: 'arab',
    emirates: 'emirates',
    european: 'european',
    french: 'french',
    british: 'british',
    american: 'american',
    equatorial: 'equatorial',
    australian: 'australian',
    china: 'china',
    and: 'and',
    md: 'mohammad',
    mohd: 'mohammad',
    mohammad: 'mohammad',
    mohammed: 'mohammad',
    muhammad: 'mohammad',
    muhammed: 'mohammad',
    mohamed: 'mohammad',
    mohamad: 'mohammad',
    mohammadu: 'mohammad',
    dr: 'doctor',
    doctor: 'doctor',
    i: 'first',
    ii: 'second',
    iii: 'third',
    iv: 'fourth',
    v: 'fifth',
    vi: 'sixth',
    vii: 'seventh',
    viii: 'eighth',
    first: 'first',
    second: 'second',
    third: 'third',
    jr: 'junior',
    junior: 'junior',
    king: 'king',
    queen: 'queen',
    emperor: 'emperor',
  }),
);

const LIGHT: ReadonlySet<string> = new Set(
  (
    'md mohd mr mrs ms miss mister sir dr doctor professor prof justice maulana mawlana allama haji hajji alhaj barrister advocate engineer general gen colonel col major captain capt lieutenant ' +
    'prince princess lord lady sri shri jr junior sr senior king queen emperor al el the de da du la le von van der den bin ibn bint of and island islands isle isles archipelago station base province district state'
  ).split(' '),
);

/** The words of a name in Latin script. Diacritics and apostrophes do not count; a full stop or hyphen parts words. */
export function latinWords(name: string): readonly NameWord[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff’'‘ʻʼ\u0060]/gu, '')
    .replace(/&/gu, ' and ');
  const allCapitals = !/[a-z]/u.test(plain);
  const words: NameWord[] = [];
  for (const written of plain.match(/[\p{Script=Latin}]+/gu) ?? []) {
    const word = written.toLowerCase().replace(/[łøßıəðđþæœŋ]/gu, (char) => PLAIN[char] ?? '');
    // A.K.M. written AKM: two to four capitals without a vowel to say them by, in a name that is not all in capitals.
    const initials = !allCapitals && word.length > 1 && word.length < 5 && /^[A-Z]+$/u.test(written) && !MEANS.has(word);
    for (const part of initials ? word : [word]) words.push(wordOf(part));
  }
  return words;
}

function wordOf(text: string): NameWord {
  return { text, sounds: [...latinLetters(text)], initial: text.length === 1 ? text : '', means: MEANS.get(text) ?? '', light: LIGHT.has(text) };
}
