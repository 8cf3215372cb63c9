import { createHash } from 'node:crypto';

/**
 * JSON with the keys of every object in code-unit order and no white space: the same value gives the same characters. `undefined` fields are
 * left out. NUL and lone surrogates come out as escapes, so that the result is well-formed text.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    let out = '[';
    for (let i = 0; i < value.length; i++) out += (i > 0 ? ',' : '') + canonicalJson(value[i] ?? null);
    return `${out}]`;
  }
  if (typeof value === 'object' && value !== null) {
    let out = '{';
    for (const key of Object.keys(value).sort()) {
      const field = (value as { readonly [key: string]: unknown })[key];
      if (field !== undefined) out += `${out.length > 1 ? ',' : ''}${JSON.stringify(key)}:${canonicalJson(field)}`;
    }
    return `${out}}`;
  }
  return JSON.stringify(value ?? null);
}

/** SHA-256 of `text` in hexadecimal. Well-formed text only: a lone surrogate would be hashed as U+FFFD. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** `text` as a text column can hold it: without NUL and lone surrogates. Only for columns that are compared, never for what is shown. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
