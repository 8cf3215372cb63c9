/** A run of letters, marks and digits. One expression for all who look for words: one with such classes takes about as long to compile as a page to read. */
export const WORD: RegExp = /[\p{L}\p{M}\p{N}]+/gu;

/** Beyond ASCII, but for dashes, quotation marks and the like, which are no letters. */
const WIDE = /[\u0080-\u1fff\u2070-\uffff]/u;

/** Text as it is compared with other texts of the page: letters and digits alone. */
export function squeeze(text: string): string {
  if (!WIDE.test(text)) return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
  return (text.normalize('NFC').toLowerCase().match(WORD) ?? []).join('');
}

/** Whether `squeeze` makes `key` of a text: most texts differ within a few letters. */
export function squeezesTo(text: string, key: string): boolean {
  const { length } = text;
  let k = 0;
  for (let i = 0; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 128) {
      if (c >= 0x2000 && c < 0x2070) continue;
      return squeeze(text) === key;
    }
    const small = c >= 65 && c <= 90 ? c + 32 : c;
    if (!((small >= 97 && small <= 122) || (small >= 48 && small <= 57))) continue;
    const wanted = key.charCodeAt(k++);
    // a letter and the mark after it may be one letter of the key
    if (wanted !== small) return wanted > 127 && squeeze(text) === key;
  }
  return k === key.length;
}

/** Whether `squeeze` leaves anything of a text. */
export function hasWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 128 && (c < 0x2000 || c >= 0x2070)) return squeeze(text) !== '';
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57) || (c >= 65 && c <= 90)) return true;
  }
  return false;
}
