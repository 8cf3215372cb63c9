import { bn } from './bn.js';
import { en } from './en.js';
import type { Strings } from './strings.js';

export type { Strings } from './strings.js';

/** The languages the interface speaks, the first where a reader's browser asks for none of them. */
export const interfaces: readonly [Strings, ...Strings[]] = [bn, en];
