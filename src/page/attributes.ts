import { decodeHTML } from 'entities/decode';
import { TEXT, tagSet } from './tags.js';
import type { Tree } from './tree.js';

/** Where the value of an attribute stands, without its quotation marks. */
export interface ValueRange {
  first: number;
  last: number;
}

/** Finds the value of the attribute whose name ends at `at`, an empty one where it has none; returns where the next attribute may begin. */
export function findValue(html: string, at: number, end: number, value: ValueRange): number {
  let i = at;
  while (i < end && html.charCodeAt(i) <= 32) i++;
  value.first = i;
  value.last = i;
  if (i >= end || html.charCodeAt(i) !== 61) return i;
  i++;
  while (i < end && html.charCodeAt(i) <= 32) i++;
  const q = html.charCodeAt(i);
  if (q === 34 || q === 39) {
    let stop = html.indexOf(q === 34 ? '"' : "'", i + 1);
    if (stop < 0 || stop > end) stop = end;
    value.first = i + 1;
    value.last = stop;
    return stop + 1;
  }
  value.first = i;
  while (i < end && html.charCodeAt(i) > 32) i++;
  value.last = i;
  return i;
}

/** The attributes of an element: names in lower case, values decoded; an attribute without a value is `''`. The first of a name counts. */
export function attributes(tree: Tree, node: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { html } = tree;
  const end = tree.end[node] as number;
  const value = { first: 0, last: 0 };
  let i = tree.start[node] as number;
  while (i < end) {
    while (i < end && (html.charCodeAt(i) <= 32 || html.charCodeAt(i) === 47)) i++;
    const from = i;
    while (i < end && html.charCodeAt(i) > 32 && html.charCodeAt(i) !== 61) i++;
    if (i === from) {
      i++;
      continue;
    }
    const name = html.slice(from, Math.min(i, from + 60)).toLowerCase();
    i = findValue(html, i, end, value);
    if (!found.has(name)) found.set(name, textBetween(tree, value.first, value.last));
  }
  return found;
}

/** The characters between two places of a page, as they are written. */
export function writtenBetween({ html, unpack }: Tree, from: number, to: number): string {
  const text = html.slice(from, to);
  return unpack === null ? text : unpack(text);
}

/** The characters between two places of a page, character references resolved. */
export function textBetween(tree: Tree, from: number, to: number): string {
  return decode(writtenBetween(tree, from, to));
}

/** `text` with its character references resolved. */
export function decode(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** All the text below a node, raw elements excepted, white space as it stands. */
export function textContent(tree: Tree, node: number, most = 100_000): string {
  let text = '';
  for (let i = node; i < (tree.last[node] as number) && text.length < most; i++) {
    if (tree.tag[i] === TEXT) {
      const from = tree.start[i] as number;
      text += decode(writtenBetween(tree, from, Math.min(tree.end[i] as number, from + most * WIDEST)).slice(0, most));
    } else if (HIDDEN_TEXT[tree.tag[i] as number] === 1 && i !== node) i = (tree.last[i] as number) - 1;
  }
  return text;
}
/** A character takes so many places of `html` at most. */
const WIDEST = 4;
const HIDDEN_TEXT = tagSet('script style template noscript');
