import type { WriteStream } from 'node:tty';

/** Shows how far long work has come. */
export interface Progress {
  readonly set: (text: string) => void;
  /** Takes the line away, so that what follows stands alone. */
  readonly clear: () => void;
}

/** Nothing is shown in the first second, nor more often than ten times a second. */
const PATIENCE = 1000;
const EVERY = 100;

/** One line on `stream` that is written over and over; silent where the stream is no terminal. `now` gives milliseconds. */
export function progressOn(stream: Pick<WriteStream, 'isTTY' | 'write'>, now: () => number = () => performance.now()): Progress {
  if (!stream.isTTY) return { set: () => {}, clear: () => {} };
  const began = now();
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  return {
    set: (text) => {
      const at = now();
      if (at - began < PATIENCE || at - last < EVERY) return;
      last = at;
      shown = true;
      stream.write(`\r\u001b[K${text}`);
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
