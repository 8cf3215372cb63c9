/**
 * What each sound of a Bengali name looks like in Latin letters, likeliest first: −ln of how often, `-` for unwritten. `*` is the unwritten vowel
 * inside a word, `.` the one at its end; `C`, `G` are c and g before e, i, y and `E` the silent e at the end. Letter-to-letter frequencies estimated
 * by expectation maximisation over Bengali–English name pairs (scripts/learn-spellings.ts), spellings rarer than 1 in 500 left out.
 */
export const SPELLINGS = `
*: - 0, o 0.2, a 1, u 2.5, oh 4.5, i 5.9
.: - 0.4, e 3.9, u 4.3, o 4.4, a 4.9, y 5.3, i 6.4
ঁ: n 0.6, - 1.6, ncoi 1.9, in 2
ং: ngh 0.2, ng 0.4, n 2.4, - 5.3
ঃ: d 0
অ: a 0.2, o 1.1, au 3.6, - 4.7
অ্যা: a 0.5, ee 0.9, ya 1.7, - 2.5, o 4, u 4, i 4.2
আ: a 0.3, e 2.1, u 2.2, y 3.1, - 5.7
আ.: a 0.5, o 4.5, y 4.7, E 4.8, u 5.1, i 5.3, - 6.6
আই: y 0, ai 0.1, ei 1, i 1.1, igh 1.1, aee 2.6, ie 2.7, ye 3.4, ayee 3.4, aye 3.7, ae 3.8, o 4, - 4.1, a 4.6
আউ: au 0, ow 0.3, ou 1.3, aw 2.2, aou 2.7, a 3.8
ই: i 0.1, y 1.3, ee 1.5, ea 2.3, e 2.7, u 5.7, - 5.8, o 6.8, a 7.6
ই.: i 1, y 1, e 1.2, ie 1.4, ey 1.8, ee 2.4, E 4.1, o 4.7, u 5.2, a 5.9, - 6.7
ইউ: iu 0, ew 0.3, u 0.4, yu 0.4, you 0.8, ughE 0.9, eu 1.4, ugh 1.7, i 3
ইয়: i 0.1, y 0.4, iy 0.7, e 2.3, j 3.4, a 3.9, uil 4.7, l 4.8, - 5.1
উ: u 0, w 0, oo 0.7, woo 3.5, o 4, y 4, - 4.7, i 4.9, ou 5, e 5.1, ew 5.3, a 6.1
উ.: u 0, ew 1.6, oo 3.1, o 3.2, y 3.9, a 4.3, - 4.4, i 4.6
উয়: u 0, ew 1.8, o 2.2, uw 2.5, ou 2.7, - 4
ঋ: ri 0, u 3.1
এ: e 0, E 1.6, ai 1.7, a 2.2, ay 3.1, y 3.9, u 4.8, o 5, i 5.5
এ.: e 0.1, E 0.1, ay 0.2, ey 1, et 2.7, er 3.5, y 3.8, ei 3.8, o 3.9, i 4.2, u 4.2, - 4.2, a 4.3
এই: ei 0, ai 0.1, ay 0.8, ae 1.4, a 2.4, y 2.8, i 3.1, e 3.9
ঐ: ye 0, ai 1.2, aye 1.5, oi 2, y 2.2, a 4.1
ও: o 0, - 2.5, w 3.2, e 4.2, i 4.2, hu 4.4, au 5, a 5.8
ও.: o 0, ow 2.3, owE 3.3, E 3.9, oe 3.9, eau 3.9, y 4.1, e 4.2, a 4.5, i 4.5, - 5.1
ওয়: w 0, o 0.3, oy 3.4, ow 3.6, i 3.9, y 3.9, ou 4.4
ঔ: au 0, ou 0, ow 0.1, a 4.9
ক: k 0.1, q 0.1, c 0.3, ck 1.2, que 1.5, cha 2.7, qu 3.2, ch 3.7, col 4.5, uq 5.5, p 6.3, r 6.3, b 6.4, f 6.4, h 6.4, l 6.4, d 6.5, m 6.5, t 6.5, g 6.7, n 6.8, - 6.8, s 7
ক্ষ: ksh 0, x 1.2, kh 1.2
ক্স: x 0, ks 2.1, cks 2.6
খ: kh 0, k 4, ch 4.7, - 5.6
গ: g 0, G 0, gu 5, gh 5.5, - 5.7, n 6.3
ঘ: gh 0, j 6.4
ঙ: n 0
চ: ch 0, tch 2.3, c 2.9, C 3.1, t 4.1, chch 4.8, - 5.3
ছ: ch 0, s 0.7
জ: j 0.3, z 0.3, G 0.6, Geo 1.4, s 3.1, x 3.2, GE 3.3, g 4.5, dGE 4.9, sE 5, k 6.3, p 6.3, b 6.4, h 6.4, l 6.4, r 6.5, t 6.5, - 6.5, m 6.6, n 6.6
জ়: 
জ্ঞ: G 5.6
ঝ: jh 0, z 5.4
ঞ: n 0, - 3.7
ট: t 0.1, ght 5.4, r 6.4, s 6.4, d 6.5, - 6.5
ঠ: th 0
ড: d 0, - 6.2, h 6.3, m 6.4, n 6.4
ড়: r 0.4, d 1.1
ণ: n 0.6, - 5.3
ত: t 0, th 5.3, h 6.3, n 6.3, r 6.3, s 6.3, - 6.3, m 6.6
থ: th 0, - 5.5, t 6.4
দ: d 0, th 3.4, m 6.3, s 6.3, c 6.4, n 6.4, r 6.6, - 6.7
ধ: dh 0, rj 0, h 3, l 3.4, d 3.8, - 5.3
ন: n 0.4, z 6.3, v 6.4, h 6.5, b 6.6, d 6.6, f 6.6, m 6.6, t 6.6, s 6.8, l 7, r 7.3, - 7.5
প: p 0, - 3.6, m 6.4, s 6.4, r 6.5
ফ: f 0, ph 0.6, v 3.2, ugh 4.7, w 5.3, - 6, m 6.3, d 6.4
ব: b 0, v 1.2, w 3.1, h 6.3, j 6.3, l 6.3, p 6.3, r 6.3, d 6.4, f 6.4, g 6.4, k 6.4, s 6.4, n 6.5, t 6.5, - 6.5, m 6.9
ভ: v 0, bh 0, w 2.9, b 4.8, ph 4.8, - 5.9, n 6.3, m 6.4
ম: m 0.2, f 6.3, g 6.4, b 6.6, l 6.6, t 6.6, j 6.7, k 6.7, s 6.7, r 6.8, n 6.9, p 6.9, d 7, h 7, - 7.8
য: y 0, j 0.1, z 0.4
য়: y 0, - 1.6, i 1.8, l 4.6
র: r 0.1, k 6.3, b 6.4, t 6.7, d 6.8, s 6.8, h 6.9, m 7, n 7.1, - 7.1, l 7.2
ল: l 0.3, k 6.3, h 6.4, b 6.5, t 6.6, d 6.7, m 6.8, s 6.8, r 7.2, n 7.3, - 7.5
শ: sh 0, s 1.8, sch 2.8, ch 2.9, r 6.3, t 6.3, l 6.4, - 6.4, m 6.5, n 6.5
ষ: sh 0, s 2.4
স: s 0, C 0.7, CE 1.1, f 6.3, j 6.3, t 6.4, w 6.4, b 6.5, d 6.5, p 6.5, k 6.6, g 6.7, m 6.7, r 6.7, n 6.8, - 7.4
হ: h 0, j 3.5, G 4.7, p 6.3, b 6.4, s 6.4, t 6.4, m 6.6, n 6.6, k 6.9, - 7
্ব: w 0, - 1.6, v 3.6
্য: ya 0, e 0.3, y 0.8, - 0.9, jee 1.7
ৎ: t 0
ৎস: ts 0, c 0.4, tz 0.8
+: E 1.4, h 2.9, e 3.3, u 3.6, w 3.7, o 3.8, a 4.2, y 4.8, j 4.8, G 4.9, C 5, g 5.2, d 5.3, q 5.4, x 5.4, z 5.4, l 5.5, i 5.7, p 5.7, k 5.8, v 6, c 6.1, f 6.2, r 6.5, b 6.6, n 6.6, t 6.6, m 6.9, s 7.2
`;
