import type { Romanise } from '../../language/romanise.js';

/** English names are in Latin letters already. */
export const romanise: Romanise = { toLatin: (name) => name.trim() };
