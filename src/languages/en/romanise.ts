import type { Romanise, Spellings } from '../../language/romanise.js';
import { latinWords } from './latin.js';

/** How the same name differs between spellings in Latin letters: Zelensky and Zelenskiy, Mohammad and Muhammed, Kiev and Kyiv. Set by hand. */
const SPELLINGS: Readonly<Record<string, string>> = {
  a: 'a 0, e 1.5, o 2, u 2, ae 2.5, ah 2.5, aa 1, ai 3, i 3',
  b: 'b 0, v 3, p 4',
  c: 'c 0, k 1, ck 1, ch 2, q 2, s 3, C 1',
  C: 'C 0, c 1, s 1.5, k 2, ts 2, z 2.5, ch 2',
  d: 'd 0, dh 1, t 4, th 3',
  e: 'e 0, i 1.5, a 1.5, E 0.5, ee 1, y 2.5, ei 2, ie 2, ay 2, ai 2, o 3',
  E: 'E 0, e 0.5, a 2, i 2, y 2.5',
  f: 'f 0, ph 1, v 2.5, ff 0',
  g: 'g 0, G 1, gh 1, j 3, q 3, h 4',
  G: 'G 0, g 1, j 1, z 3, gh 2, dj 2',
  h: 'h 0, kh 2, j 3, x 3',
  i: 'i 0, e 1.5, y 1, ee 1, ii 0.5, ie 1.5, iy 1, ea 2, a 3',
  j: 'j 0, G 1, y 2, zh 2, z 3, dj 1, dzh 1.5, kh 2.5, h 3, x 3, i 2.5',
  k: 'k 0, c 1, q 1, ck 0.5, kh 1.5, C 2, ch 2, x 3, g 4',
  l: 'l 0',
  m: 'm 0',
  n: 'n 0, gn 2.5, ng 3',
  o: 'o 0, u 1.5, a 2, ou 1.5, oo 1.5, au 2, ow 2, oh 2',
  p: 'p 0, b 4, ph 2.5',
  q: 'q 0, k 1, c 1.5, g 3, kh 2, gh 2',
  r: 'r 0, rh 1.5, l 6',
  s: 's 0, z 1.5, sh 2, c 3, C 1, ts 3, x 3',
  t: 't 0, th 1, d 4, tt 0',
  u: 'u 0, o 1.5, oo 0.7, ou 1, a 2, w 2, uu 0.5, ew 2, yu 1.5, iu 1.5, y 2.5',
  v: 'v 0, w 1, b 3, f 2, u 2.5',
  w: 'w 0, v 1, u 1.5, o 2.5, ou 2, hu 3',
  x: 'x 0, ks 1, z 2, sh 2, kh 2.5, h 3, s 3',
  y: 'y 0, i 0.8, j 2, e 2, iy 1, ij 1, ii 1, ey 1.5, ie 1.5, u 2.5',
  z: 'z 0, s 1.5, j 3, ts 2, zh 2, dz 1.5, x 3, C 3',
};

const spellings: Spellings = {
  latin: true,
  costs: new Map(
    Object.entries(SPELLINGS).map(([sound, row]) => [
      sound,
      new Map(
        row.split(', ').map((entry) => {
          const [chunk = '', cost = '0'] = entry.split(' ');
          return [chunk, Number(cost)] as const;
        }),
      ),
    ]),
  ),
  extra: new Map(),
  isVowel: (sound) => 'aeiouyE'.includes(sound),
};

/** English names are in Latin letters already. */
export const romanise: Romanise = { toLatin: (name) => name.trim(), words: latinWords, spellings };
