/**
 * What each sound of a Bengali name looks like in Latin letters, likeliest first: −ln of how often, `-` for unwritten. `*` is the unwritten vowel
 * inside a word, `.` the one at its end; `C`, `G` are c and g before e, i, y and `E` the silent e at the end. Letter-to-letter frequencies estimated
 * by expectation maximisation over Bengali–English name pairs (scripts/learn-spellings.ts), spellings rarer than 1 in 500 left out.
 */
export const SPELLINGS = `
*: - 0, o 0.4, a 0.7, oh 5.1, au 5.3, i 5.4, aw 6
.: - 0.5, a 4.4, o 4.4, y 4.8, i 6
ঁ: n 0.1, - 0.7
ং: ng 0, ngh 1.9, n 3.6
ঃ: d 0
অ: a 0.5, o 0.8, - 4.3
অ্যা: a 0.2, ee 1.6, ya 2.1, - 2.7, i 3.8, o 3.9, u 4.1
আ: a 0.3, e 1.7, u 2.2, i 3.2, - 4.6
আ.: a 0.1, E 4, u 4.2, y 4.2, o 4.4, i 4.5, - 5.9
আই: ai 0.1, y 0.5, i 1, ei 1.2, ie 2.2, igh 2.3, aye 3.1, ayee 3.1, a 3.8, e 3.9
আউ: au 0, ow 1, ou 1
ই: i 0.1, ee 1.5, y 2.1, e 2.2, ea 3, u 4.3, - 5, o 5.8, a 6.9
ই.: i 1, y 1.1, ee 1.3, e 1.9, ey 2.2, ie 2.4, u 4.3, o 4.6, a 5.1, - 6
ইউ: iu 0, u 0.1, ughE 0.4, yu 0.7, eu 0.9, you 1.1, e 3.1
ইয়: i 0, y 0.8, iy 1.4, e 2.3, j 3.1, o 3.8, l 4, - 4.2
উ: u 0, w 0, oo 0.9, i 4.3, - 4.3, e 4.4, woo 4.7, ou 4.9, ew 5.5, a 5.9
উ.: u 0, ew 2, o 2.8, oo 3.1, a 3.9, - 4.1
উয়: u 0, ew 1.7, uw 2.5
ঋ: ri 0
এ: e 0, ai 2.1, E 2.2, a 2.4, y 3.2, ay 4, u 4.3, o 4.5, i 5
এ.: E 0, e 0.2, ay 0.5, ey 1, er 2.9, a 3.8, i 3.8, u 3.8
এই: ei 0, ai 0.1, ae 0.9, ay 1, a 1.6, i 3.1, y 3.1, o 3.8
ঐ: ye 0.1, ai 0.3, aye 1.7, i 2.9, a 4, o 4
ও: o 0, - 2.9, u 3, w 3.7, e 3.9, i 3.9, a 4.6, hu 4.8, au 5.2
ও.: o 0, ow 3.2, owE 3.3, eau 3.6, y 3.8, a 4.1, i 4.2, - 4.6
ওয়: w 0, o 0.4, u 3.1, ow 3.1, ou 3.1, oy 3.5, y 3.9, i 4, - 4.5
ঔ: au 0, ou 0, ow 0.7, a 4.1
ক: q 0, k 0.2, c 0.4, ck 1, que 1.9, qu 2.7, cha 2.9, ch 3.6, C 5, g 5.6, - 6.1, l 6.3, m 6.4, s 6.4, n 6.5, t 6.6
ক্ষ: ksh 0, kh 1.1, x 1.7
ক্স: x 0
খ: kh 0, khw 3.6, ch 4.7, k 5.4, - 5.7
গ: g 0, G 0, gu 3.9, - 5.5
ঘ: gh 0
ঙ: n 0
চ: ch 0, c 2.9, tch 3.2, C 4.1, - 4.5
ছ: s 0.3, ch 0.9
জ: z 0.2, j 0.3, G 0.3, Geo 2.8, s 3.1, x 3.5, GE 3.8, dGE 4, g 4.4, - 5.8, n 6.4, m 6.5, l 6.6
জ্ঞ: 
ঝ: z 5.3
ঞ: n 0, - 3
ট: t 0, - 6, s 6.3
ঠ: th 0, t 0.4
ড: d 0, - 6
ড়: r 0, d 1.7
ণ: n 0.4
ত: t 0, th 5.3, - 5.9
থ: th 0, - 5.3
দ: d 0.1, th 4.4, - 6.1, m 6.3
ধ: dh 0, rj 0, h 2.9
ন: n 0.4, b 6.3, d 6.3, f 6.4, h 6.4, t 6.4, v 6.4, r 6.6, s 6.6, l 6.7, m 6.7, - 6.8
প: p 0, - 4.1
ফ: f 0, ph 0.9, v 3.1, - 5.6
ব: b 0, v 0.8, w 3.8, - 6.2, h 6.3, m 6.4, n 6.4, t 6.4
ভ: v 0, bh 0.3, w 3.4, b 4.5, p 5.7, - 5.7
ম: m 0.3, d 6.3, b 6.4, h 6.4, j 6.4, k 6.4, l 6.4, t 6.4, r 6.5, p 6.6, s 6.6, n 6.7, - 7.8
য: y 0, j 0.3, z 0.5
য়: y 0, - 1.6, i 1.7
র: r 0, d 6.4, h 6.4, s 6.5, - 6.5, m 6.8, n 6.8, l 6.9
ল: l 0.2, d 6.4, m 6.4, t 6.4, s 6.5, r 6.6, - 6.7, n 6.8
শ: sh 0, s 1.6, ch 2.8, sch 2.9, - 5.8
ষ: sh 0, s 1.9
স: s 0.1, C 1.6, CE 1.7, z 5.6, b 6.4, d 6.4, g 6.4, k 6.4, l 6.4, r 6.6, n 6.7, - 6.8
হ: h 0, j 2.9, G 4.3, b 6.3, k 6.5, n 6.5, m 6.6
্ব: w 0, - 1.7
্য: ya 0, y 0.3, e 0.6, - 0.9, jee 1.5
ৎ: t 0
ৎস: ts 0, c 0.2
+: E 0.9, u 2.6, h 2.6, e 3, o 3.7, a 4.1, g 4.1, w 4.1, y 4.3, G 4.9, j 5, p 5, C 5, x 5.1, l 5.2, z 5.2, q 5.3, f 5.4, k 5.4, i 5.5, d 5.6, v 5.6, t 5.9, c 6, n 6.1, b 6.2, s 6.3, r 6.4, m 6.5
`;
