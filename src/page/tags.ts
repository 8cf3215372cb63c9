/** The tag of a run of text. */
export const TEXT = 0;

const ids = new Map<string, number>();
const names: string[] = ['#text'];
const MOST_NAMES = 4000;

/** The number of a tag name (lower case). The table is the process's own; unknown names past 4,000 share one number, so that no page can fill it. */
export function tagId(name: string): number {
  let id = ids.get(name);
  if (id === undefined) {
    if (names.length >= MOST_NAMES) return 1;
    id = names.length;
    names.push(name);
    ids.set(name, id);
  }
  return id;
}
tagId('unknown');

/** By a few letters of a tag's name, the tag that had them last: finding it there spares a copy of the name. */
const recent = new Uint16Array(1024);

/** The number of the tag whose name stands at `from`, in any case. */
export function tagAt(html: string, from: number, to: number): number {
  const length = to - from;
  const slot = (length * 11 + (html.charCodeAt(from) | 32) * 31 + (html.charCodeAt(from + (length >> 1)) | 32) * 5 + (html.charCodeAt(to - 1) | 32) * 17) & 1023;
  const known = recent[slot] as number;
  const name = names[known] as string;
  if (name.length === length) {
    let k = 0;
    while (k < length) {
      const c = html.charCodeAt(from + k);
      if ((c >= 65 && c <= 90 ? c + 32 : c) !== name.charCodeAt(k)) break;
      k++;
    }
    if (k === length) return known;
  }
  const id = tagId(html.slice(from, Math.min(to, from + 32)).toLowerCase());
  recent[slot] = id;
  return id;
}

/** The name of a tag number. */
export function tagName(id: number): string {
  return names[id] ?? 'unknown';
}

/** Tags asked for by number: 1 for those in the set. */
export type TagSet = Uint8Array;

/** The set of the tags in a list of names. */
export function tagSet(list: string): TagSet {
  const set = new Uint8Array(MOST_NAMES + 1);
  for (const name of list.split(' ')) if (name !== '') set[tagId(name)] = 1;
  return set;
}
