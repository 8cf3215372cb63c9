import { firstNot } from '../text/span.js';
import type { Block, Blocks } from './blocks.js';
import { mark } from './marks.js';
import { tagSet } from './tags.js';

/** How far up the element stands that holds a picture and what is said below it. */
const LEVELS = 6;
/** A box with more characters of text than this is no picture's own. */
const LONGEST = 700;
const LISTS = tagSet('table tbody ul ol dl body html');

/**
 * What stands below a picture: the text of the nearest element that is called a caption in the box around it. The box is the picture's own as long as it
 * holds no second picture and no running text; what the article itself says there is no caption.
 */
export function captionOf({ tree, blocks }: Blocks, image: number, kept: ReadonlySet<number>): string | null {
  let box = tree.parent[image] as number;
  for (let level = 0; level < LEVELS && box >= 0 && LISTS[tree.tag[box] as number] !== 1; level++, box = tree.parent[box] as number) {
    const end = tree.last[box] as number;
    const pieces: string[] = [];
    let size = 0;
    for (let at = firstNot(blocks, (b) => b.first < box); at < blocks.length && size <= LONGEST; at++) {
      const b = blocks[at] as Block;
      if (b.first >= end) break;
      size += b.text.length;
      if ((b.marks & mark.caption) !== 0 && !kept.has(at) && b.linked <= 0.8 * b.text.length) pieces.push(b.text.replace(/\s+/gu, ' '));
    }
    if (size > LONGEST || hasSecond(tree.lists.images, image, box, end)) return null;
    if (pieces.length > 0) return [...new Set(pieces)].join(' ');
  }
  return null;
}

/** Whether another picture stands between two nodes. Lazy pictures stand twice, the second time for browsers without scripts: at most next to the first. */
function hasSecond(images: readonly number[], image: number, from: number, to: number): boolean {
  const at = firstNot(images, (other) => other < image);
  const before = images[at - 1];
  const after = images[at + 1];
  return (before !== undefined && before >= from && image - before > NEXT) || (after !== undefined && after < to && after - image > NEXT);
}
const NEXT = 4;
