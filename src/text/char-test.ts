const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** A test of single characters, as a test of code points that asks about each character of the basic plane once: for tests made of every character of a text. */
export function charTest(pattern: RegExp): (code: number) => boolean {
  const known = new Uint8Array(0x10000);
  return (code) => {
    if (code > 0xffff) return pattern.test(String.fromCodePoint(code));
    let answer = known[code] ?? UNKNOWN;
    if (answer === UNKNOWN) {
      answer = pattern.test(String.fromCharCode(code)) ? YES : NO;
      known[code] = answer;
    }
    return answer === YES;
  };
}
