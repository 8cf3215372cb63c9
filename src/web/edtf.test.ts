import { expect, it } from 'vitest';
import { timeWords } from './edtf.js';
import { bn } from './strings/bn.js';
import { en } from './strings/en.js';
import { makeUi } from './ui.js';

it.each([
  ['2025-08-15', 'শুক্রবার, ১৫ আগস্ট, ২০২৫', 'Friday 15 August 2025'],
  ['2025-W33', '২০২৫ সালের ৩৩ নম্বর সপ্তাহ (১১–১৭ আগস্ট)', 'week 33 of 2025 (11–17 August)'],
  ['2024', '২০২৪', '2024'],
  ['2022-02', 'ফেব্রুয়ারী ২০২২', 'February 2022'],
  ['2024/2025', '২০২৪ থেকে ২০২৫', '2024 to 2025'],
  ['../2025-01-02', 'বৃহস্পতিবার, ২ জানুয়ারী, ২০২৫ পর্যন্ত', 'until Thursday 2 January 2025'],
  ['199X', '১৯৯০-এর দশক', 'the 1990s'],
  ['2025-22', 'গ্রীষ্ম ২০২৫', 'summer 2025'],
  ['2024~', 'আনুমানিক ২০২৪', 'about 2024'],
  ['XXXX-12-25', 'XXXX-12-25', 'XXXX-12-25'],
])('puts %s into words', (value, bengali, english) => {
  expect(plain(timeWords(makeUi(bn, '/'), value))).toBe(plain(bengali));
  expect(plain(timeWords(makeUi(en, '/'), value))).toBe(plain(english));
});

/** Without what differs between the ICU versions of Node releases: commas, spaces round a dash, long and short i. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/,/gu, '')
    .replace(/\s*–\s*/gu, '–')
    .replace(/ী/gu, 'ি');
}
