/** What went wrong, for a program to branch on. One code per cause; the message is for a person. */
export type ErrorCode =
  | 'bad-argument'
  | 'bad-input'
  | 'empty-input'
  | 'too-large'
  | 'not-text'
  | 'not-a-page'
  | 'unknown-language'
  | 'unreachable'
  | 'forbidden-address'
  | 'not-found'
  | 'no-record'
  | 'record-busy'
  | 'record-damaged'
  | 'disk-full'
  | 'internal';

/**
 * An error a caller can act on. The message names the offending value and says what to do.
 * Unreadable dates, unknown speakers and the like are not errors: they are data in the reading.
 */
export class BibritiError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BibritiError';
    this.code = code;
  }
}
