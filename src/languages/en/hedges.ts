import type { Bound } from '../../language/numbers.js';

/** Hedges before a number; those of several words are written with single spaces. */
export const HEDGES_BEFORE: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['some', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['close to', 'about'],
  ['circa', 'about'],
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['a maximum of', 'at-most'],
  ['within', 'at-most'],
  ['more than', 'over'],
  ['over', 'over'],
  ['above', 'over'],
  ['upwards of', 'over'],
  ['greater than', 'over'],
  ['in excess of', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['under', 'under'],
  ['below', 'under'],
]);

/** Hedges after a number: 500 or more, 20 or so. */
export const HEDGES_AFTER: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
]);

/** Words that may stand between a hedge and its number. */
export const BETWEEN: ReadonlySet<string> = new Set(['a', 'an', 'another', 'the', 'total', 'of', 'us', 'u', 's', '.', 'au', 'gb', 'about']);
