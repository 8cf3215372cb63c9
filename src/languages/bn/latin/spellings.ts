/**
 * What each sound of a Bengali name looks like in Latin letters, likeliest first: −ln of how often, `-` for unwritten. `*` is the unwritten vowel
 * inside a word, `.` the one at its end; `C`, `G` are c and g before e, i, y and `E` the silent e at the end. The prices were estimated by
 * expectation maximisation over Bengali–English pairs of name words and then moved by logistic loss so that the right word is told from those that look
 * like it; they are about letters, and hold no name. `+` is the price of a Latin letter that no sound stands for.
 */
export const SPELLINGS = `
*: - 0, o 0.3, a 1, u 2.5, oh 4.5, i 5.8
.: - 0.4, e 3.9, o 4.4, u 4.4, a 4.8, y 5.4, i 6.4
ঁ: n 0.3, - 1.5, in 2
ং: ngh 0.2, ng 0.6, n 2.7
ঃ: - 0, h 0.7
অ: a 0.4, o 1, au 3.3, - 4.7
অ্যা: a 0.3, ee 0.9, ya 1.9, - 2.7, e 3.9, o 4.1, u 4.2, i 4.4
আ: a 0.3, e 2, u 2.2, y 2.5, - 5.8
আ.: a 0.3, o 4.6, y 4.6, E 4.8, u 5.2, i 5.3, - 6.8
আই: y 0, ai 0, ei 1, i 1.1, igh 1.1, aee 2.7, ie 2.8, ye 3.3, ayee 3.4, e 3.8, aye 3.8, ae 3.8, - 4, o 4.1, a 4.6
আউ: au 0, ow 0.4, ou 1.1, aw 2, aou 2.8, a 3.9
ই: i 0.1, y 1.2, ee 1.6, ea 2.3, e 2.6, u 5.7, - 5.8, o 6.5, a 7.8
ই.: i 1, e 1.1, y 1.1, ie 1.3, ey 1.8, ee 2.6, E 4.2, o 4.7, u 5.1, a 5.8, - 6.6
ইউ: iu 0, u 0.3, ew 0.4, yu 0.4, you 0.9, ughE 1, eu 1, ugh 1.8, i 3
ইয়: i 0, y 0.2, iy 0.7, e 2, j 3.4, o 3.8, a 3.9, uil 4.8, l 4.9, - 4.9
উ: u 0, w 0, oo 0.6, woo 3.5, - 4.6, ou 4.8, e 4.9, i 4.9, ew 5.1, a 6
উ.: u 0, ew 1.6, o 3.1, oo 3.2, y 4, - 4.3, a 4.4, i 4.7
উয়: u 0, ew 1.9, o 2.3, uw 2.4, ou 3, - 4
ঋ: ri 0, u 3.1
এ: e 0, E 1.7, ai 1.7, a 2.1, ay 3.1, o 4.7, u 4.7, i 5.5
এ.: e 0, E 0.1, ay 0.2, ey 1.1, et 2.7, ei 3.8, er 3.8, o 4, u 4, y 4, i 4.1, - 4.2, a 4.3
এই: ei 0, ai 0.1, ay 0.8, ae 1.4, a 2.6, y 2.8, e 4
ঐ: ye 0, ai 1.2, aye 1.6, oi 2, y 2.2, a 4
ও: o 0, - 2.6, w 3.3, i 4, e 4.2, hu 4.5, au 5, a 5.8
ও.: o 0, ow 2.4, owE 3.3, oe 3.8, eau 3.8, e 4, y 4.1, i 4.4, a 4.6, - 4.8
ওয়: w 0, o 0.3, oy 3.1, u 3.2, ow 3.5, i 3.9, y 4, ou 4
ঔ: au 0, ou 0, ow 0.2, a 4.9
ক: k 0.1, q 0.1, c 0.2, ck 1.4, que 1.6, cha 2.9, qu 3, ch 3.6, col 4.5, uq 5.6, C 5.7, j 6.3, l 6.3, h 6.4, r 6.4, f 6.5, b 6.6, d 6.6, g 6.6, t 6.6, m 6.8, - 6.8, n 6.9, s 7
ক্ষ: ksh 0, x 1.2, kh 1.2
ক্স: x 0, ks 2.3, cks 2.7
খ: kh 0, k 4.2, ch 4.7, - 5.6, v 6.4
গ: g 0, G 0.1, gu 4.7, - 5.6, n 6.4
ঘ: gh 0, j 6.3
ঙ: n 0, - 5.3
চ: ch 0, tch 2.4, c 3, C 3, t 4, chch 4.8, cz 4.8
ছ: ch 0, s 0.4
জ: z 0.1, j 0.3, G 0.8, Geo 1.3, GE 2.9, s 3, x 3.2, dGE 4.4, g 4.7, sE 5, v 6.3, b 6.4, h 6.4, p 6.4, t 6.4, - 6.4, r 6.6, m 6.7, n 6.7
জ়: 
জ্ঞ: 
ঝ: jh 0
ঞ: n 0, - 3.6
ট: t 0, ght 5.4, d 6.5, s 6.5, - 6.5
ঠ: th 0
ড: d 0, - 6, k 6.3, m 6.3, r 6.3, n 6.6
ড়: r 0.3, d 1.1
ণ: n 0.7, - 5.4
ত: t 0, th 5.4, n 6.3, m 6.4, s 6.4, - 6.4
থ: th 0, - 5.5, t 6.4
দ: d 0.1, th 3.3, c 6.4, m 6.4, s 6.4, n 6.5, r 6.6, - 6.9
ধ: dh 0, rj 0, h 3.1, l 3.4, d 3.9, - 5.5
ন: n 0.4, k 6.3, v 6.3, j 6.4, b 6.5, d 6.6, f 6.6, h 6.6, t 6.6, m 6.7, l 6.9, s 6.9, r 7.2, - 7.3
প: p 0, - 3.8, s 6.3, m 6.4, r 6.5
ফ: f 0, ph 0.4, v 3.2, ugh 4.7, w 5.4, - 5.8, d 6.3, m 6.3
ব: b 0.1, v 1.3, w 3.3, l 6.3, r 6.3, s 6.3, p 6.4, - 6.4, d 6.5, h 6.5, n 6.5, t 6.5, k 6.6, m 6.8
ভ: v 0, bh 0, w 3, b 4.9, ph 4.9, - 5.9, n 6.3
ম: m 0.2, g 6.3, f 6.4, z 6.4, b 6.6, l 6.6, j 6.7, k 6.7, s 6.7, p 6.8, t 6.8, h 6.9, n 6.9, r 6.9, d 7, - 7.8
য: y 0, j 0.2, z 0.5
য়: y 0, - 1.3, i 1.7, l 4.2
র: r 0, p 6.3, k 6.4, b 6.5, s 6.8, t 6.8, d 6.9, h 6.9, m 7, - 7.1, n 7.2, l 7.3
ল: l 0.4, h 6.4, b 6.5, d 6.6, t 6.6, m 6.8, s 6.8, r 7.2, n 7.3, - 7.4
শ: sh 0.1, s 1.5, sch 2.8, ch 2.9, r 6.3, - 6.3, l 6.4, m 6.5, n 6.5
ষ: sh 0, s 2.4
স: s 0, C 0.6, CE 1.1, c 5.7, t 6.4, b 6.5, m 6.5, p 6.5, d 6.6, g 6.6, k 6.6, r 6.7, n 6.9, - 7.1
হ: h 0, j 3.4, G 4.8, t 6.3, - 6.3, b 6.4, p 6.4, s 6.4, m 6.6, n 6.6, k 6.8
্ব: w 0, - 1.5, v 3.6
্য: ya 0, e 0.2, y 0.5, - 0.8, jee 1.7
ৎ: t 0
ৎস: ts 0, c 0.4, tz 0.7
+: E 1.3, h 2.9, e 3.3, u 3.7, o 3.8, w 3.8, a 4.3, j 4.7, y 4.8, C 4.9, G 4.9, d 5.3, g 5.3, l 5.4, q 5.4, x 5.4, k 5.5, p 5.5, z 5.5, i 5.7, f 6, v 6, c 6.1, r 6.5, b 6.6, n 6.6, t 6.7, m 6.8, s 7.1
`;
