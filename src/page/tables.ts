import type { Blocks } from './blocks.js';
import { mark } from './marks.js';
import { tagId } from './tags.js';

const TABLE = tagId('table');
const TR = tagId('tr');
/** Elements that are called the article's own. */
const BODY = mark.body | mark.itemBody | mark.content;
const OTHERS =
  mark.hidden |
  mark.modal |
  mark.sidebar |
  mark.aside |
  mark.nav |
  mark.footer |
  mark.form |
  mark.comment |
  mark.related |
  mark.promo |
  mark.lead |
  mark.list |
  mark.byline |
  mark.newsletter;
/** A table of data has at least so many rows of more than one cell. */
const ROWS = 3;
/** Above this share of links it is a menu or a list of stories. */
const LINKED = 0.3;

/**
 * The blocks that are cells of tables of data in the article's own element. A single cell says too little to be judged by itself, `17` or `Kyle Busch`:
 * a table is read whole or not at all. What only lays out a page has few rows of several cells, or links in them, or stands elsewhere.
 */
export function dataCells({ blocks, tree }: Blocks): Uint8Array {
  const cells = new Uint8Array(blocks.length);
  const found: { table: number; blocks: number[]; rows: Map<number, number>; chars: number; linked: number }[] = [];
  const known = new Map<number, number>();
  for (const b of blocks) {
    if ((b.marks & mark.table) === 0) continue;
    let row = -1;
    let table = b.node;
    while (table >= 0 && tree.tag[table] !== TABLE) {
      if (row < 0 && tree.tag[table] === TR) row = table;
      table = tree.parent[table] as number;
    }
    if (table < 0 || row < 0) continue;
    let at = known.get(table);
    if (at === undefined) {
      at = found.length;
      known.set(table, at);
      found.push({ table, blocks: [], rows: new Map(), chars: 0, linked: 0 });
    }
    const entry = found[at] as (typeof found)[number];
    entry.blocks.push((b.marks & BODY) !== 0 && (b.marks & OTHERS) === 0 ? b.at : -1);
    entry.rows.set(row, (entry.rows.get(row) ?? 0) + 1);
    entry.chars += b.text.length;
    entry.linked += b.linked;
  }
  for (const { blocks: places, rows, chars, linked } of found) {
    let several = 0;
    for (const count of rows.values()) if (count > 1) several++;
    if (several < ROWS || linked > LINKED * chars || places.includes(-1)) continue;
    for (const at of places) cells[at] = 1;
  }
  return cells;
}
