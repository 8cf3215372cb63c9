/**
 * What each sound of a Bengali name looks like in Latin letters, likeliest first: −ln of how often, `-` for unwritten. `*` is the unwritten vowel
 * inside a word, `.` the one at its end; `C`, `G` are c and g before e, i, y and `E` the silent e at the end. Letter-to-letter frequencies estimated
 * by expectation maximisation over Bengali–English name pairs (scripts/learn-spellings.ts), spellings rarer than 1 in 500 left out.
 */
export const SPELLINGS = `
*: - 0, o 0.5, a 0.7, oh 5, i 5.2, au 5.3
.: - 0.4, o 4.3, a 4.4, y 4.6, i 6
ঁ: n 0.1, - 0.8
ং: ng 0, ngh 1.8, n 3.7
ঃ: d 0
অ: a 0.4, o 0.9, - 4.3
অ্যা: a 0.2, ee 1.6, ya 2.1, - 2.7, o 3.9, u 4, i 4.1
আ: a 0.2, e 1.8, u 2.1, - 4.6
আ.: a 0.1, o 4.1, u 4.1, y 4.1, E 4.2, i 4.5, - 5.9
আই: ai 0, y 0.4, ei 1.2, i 1.3, ie 2.2, igh 2.3, aye 3, ayee 3.1, e 4
আউ: au 0, ow 0.9, ou 1.1, a 3.2
ই: i 0, ee 1.4, e 2.2, y 2.3, ea 3, u 4.4, - 5, o 6, a 7
ই.: i 0.8, y 1, ee 1.3, e 2.1, ie 2.1, ey 2.2, u 4.4, o 4.6, a 4.9, - 6
ইউ: iu 0, u 0.2, ughE 0.4, yu 0.7, you 1.1, e 3.1
ইয়: i 0.2, y 1, iy 1.3, e 2.4, j 2.9, a 3.9, l 3.9, - 4.3
উ: u 0, w 0, oo 0.7, o 4, - 4.2, i 4.3, woo 4.9, ou 5, e 5.1, ew 5.5, a 5.7
উ.: u 0, ew 2, o 2.8, oo 3.1, i 3.8, a 4, - 4.2
উয়: u 0, ew 1.6
ঋ: ri 0
এ: e 0, ai 2.2, E 2.3, a 2.4, - 3, y 3.2, ay 4, u 4.2, o 4.5, i 4.9
এ.: E 0, e 0.2, ay 0.4, ey 0.8, er 2.8
এই: ei 0, ai 0.1, ae 0.8, ay 1, a 1.6, y 3.1
ঐ: ye 0.2, ai 0.3, aye 1.8, i 2.9, a 3.8, o 3.9
ও: o 0, - 2.9, u 3, w 3.7, i 3.9, a 4.5, hu 4.7, au 5.1
ও.: o 0, ow 3.1, owE 3.3, eau 3.9, a 4.2, i 4.3, - 4.6
ওয়: w 0, o 0.6, ow 3, u 3.1, ou 3.3, oy 3.4, i 3.9, y 4, - 4.3
ঔ: au 0, ou 0, ow 0.5, a 4.2
ক: q 0, c 0.3, k 0.3, ck 1, que 1.9, cha 2.6, qu 2.7, ch 3.6, g 5.5, - 6.2, f 6.3, b 6.4, s 6.4, n 6.5, t 6.5
ক্ষ: ksh 0, kh 1.1, x 1.6
ক্স: x 0
খ: kh 0, khw 3.6, ch 4.6, k 5.3, - 5.5
গ: g 0, G 0, gu 4.3, - 5.6
ঘ: gh 0
ঙ: n 0
চ: ch 0, c 2.9, tch 3.2, C 4.1, - 4.5
ছ: s 0.3, ch 0.9
জ: z 0.1, j 0.2, G 0.4, Geo 2.9, s 3.2, x 3.5, GE 4, dGE 4.3, g 4.4, - 5.9, b 6.3, h 6.3, r 6.3, m 6.4, n 6.4, l 6.6
জ্ঞ: 
ঝ: z 5.3
ঞ: n 0, - 3
ট: t 0, - 6.1
ঠ: th 0, t 0.4
ড: d 0, - 5.9
ড়: r 0.1, d 1.6
ণ: n 0.5
ত: t 0, th 5.2, - 5.9
থ: th 0
দ: d 0, th 4.5, - 6.3, m 6.4
ধ: dh 0, rj 0.1, h 3
ন: n 0.4, f 6.3, h 6.3, b 6.4, d 6.4, t 6.5, r 6.6, s 6.6, m 6.7, l 6.8, - 6.8
প: p 0, - 4.1
ফ: f 0, ph 0.9, v 3, - 5.5
ব: b 0.1, v 0.8, w 3.8, - 6.2, m 6.4, n 6.4, t 6.4
ভ: v 0, bh 0.2, w 3.3, b 4.5, p 5.7, - 5.7
ম: m 0.3, d 6.3, h 6.4, j 6.4, k 6.4, l 6.4, b 6.5, r 6.5, s 6.5, n 6.7, p 6.7, - 7.9
য: y 0, j 0.3, z 0.6
য়: y 0, - 1.4, i 1.6
র: r 0.2, d 6.3, t 6.3, - 6.3, h 6.4, s 6.4, m 6.6, n 6.8, l 7
ল: l 0.2, m 6.4, t 6.4, d 6.5, s 6.5, n 6.7, r 6.8, - 6.8
শ: sh 0, s 1.8, ch 2.9, sch 3, - 5.8
ষ: sh 0, s 2
স: s 0.1, CE 1.6, C 1.8, z 5.6, g 6.3, d 6.4, m 6.4, l 6.5, r 6.6, - 6.7, n 6.9
হ: h 0, j 3, G 4.3, s 6.4, k 6.5, n 6.5, m 6.6
্ব: w 0, - 1.6
্য: ya 0, y 0.4, - 0.7, e 0.8, jee 1.5
ৎ: t 0
ৎস: ts 0, c 0.2
+: E 0.8, h 2.5, u 2.8, e 3, w 3.7, o 3.9, a 4.2, y 4.2, g 4.3, j 4.9, C 4.9, G 4.9, x 5, p 5.1, q 5.1, z 5.1, l 5.2, i 5.5, d 5.5, f 5.5, k 5.5, v 5.5, c 6, t 6, b 6.1, n 6.1, r 6.4, m 6.6, s 6.7
`;
