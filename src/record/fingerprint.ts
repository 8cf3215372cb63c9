import { createHash } from 'node:crypto';

/**
 * JSON with the keys of every object in code-unit order and no white space: the same value gives the same characters. `undefined` fields are
 * left out. NUL and lone surrogates come out as escapes, so that the result is well-formed text.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value !== 'object' || value === null) return 'null';
  if (Array.isArray(value)) {
    let out = '[';
    for (let i = 0; i < value.length; i++) out += i > 0 ? `,${canonicalJson(value[i])}` : canonicalJson(value[i]);
    return `${out}]`;
  }
  let out = '{';
  for (const key of Object.keys(value).sort()) {
    const field = (value as { readonly [key: string]: unknown })[key];
    if (field !== undefined) out += `${out === '{' ? '' : ','}${label(key)}${canonicalJson(field)}`;
  }
  return `${out}}`;
}

const labels = new Map<string, string>();

/** A key as JSON with its colon; the few that readings have are remembered. */
function label(key: string): string {
  let known = labels.get(key);
  if (known === undefined) {
    known = `${JSON.stringify(key)}:`;
    if (labels.size < 1000) labels.set(key, known);
  }
  return known;
}

/** The fields of an object, each as canonical JSON, in the order of their names. */
export function canonicalFields(value: object): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const key of Object.keys(value).sort()) {
    const field = (value as { readonly [key: string]: unknown })[key];
    if (field !== undefined) fields.set(key, canonicalJson(field));
  }
  return fields;
}

/** The canonical JSON of the object that has these fields, in their order. */
export function joinFields(fields: ReadonlyMap<string, string>): string {
  let out = '';
  for (const [key, json] of fields) out += `${out === '' ? '{' : ','}${label(key)}${json}`;
  return out === '' ? '{}' : `${out}}`;
}

/** SHA-256 of `text` in hexadecimal. Well-formed text only: a lone surrogate would be hashed as U+FFFD. */
export function hashOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** `text` as a text column can hold it: without NUL and lone surrogates. Only for columns that are compared, never for what is shown. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}
