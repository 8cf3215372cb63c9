import type { ListedRow } from '../../../language/names.js';

/** Buildings and seats of power that speak for a government. Compiled by the authors. */
export const seats: readonly ListedRow[] = [
  ['seat:kremlin', 'Kremlin', 'ক্রেমলিন'],
  ['seat:white-house', 'White House', 'হোয়াইট হাউস', 'হোয়াইট হাউজ'],
  ['seat:pentagon', 'Pentagon', 'পেন্টাগন'],
  ['seat:downing-street', 'Downing Street', 'ডাউনিং স্ট্রিট', '১০ ডাউনিং স্ট্রিট'],
  ['seat:capitol', 'Capitol', 'ক্যাপিটল', 'ক্যাপিটল হিল'],
  ['seat:elysee', 'Élysée', 'এলিসি প্রাসাদ'],
  ['seat:bangabhaban', 'Bangabhaban', 'বঙ্গভবন'],
  ['seat:ganabhaban', 'Ganabhaban', 'গণভবন'],
  ['seat:jamuna', 'Jamuna', 'যমুনা ভবন', 'রাষ্ট্রীয় অতিথি ভবন যমুনা'],
  ['seat:blue-house', 'Blue House', 'ব্লু হাউস'],
  ['seat:nabanna', 'Nabanna', 'নবান্ন'],
];
