import type { OfficeWords } from '../../language/offices.js';
import { foldedMap, foldedSet } from '../../text/fold.js';

/** English words for offices of state. */
export const offices: OfficeWords = {
  names: foldedMap([
    ['president', 'head-of-state'],
    ['head of state', 'head-of-state'],
    ['king', 'head-of-state'],
    ['queen', 'head-of-state'],
    ['emperor', 'head-of-state'],
    ['emir', 'head-of-state'],
    ['prime minister', 'head-of-government'],
    ['premier', 'head-of-government'],
    ['chancellor', 'head-of-government'],
    ['chief adviser', 'head-of-government'],
    ['head of government', 'head-of-government'],
    ['foreign minister', 'foreign-minister'],
    ['foreign secretary', 'foreign-minister'],
    ['secretary of state', 'foreign-minister'],
    ['external affairs minister', 'foreign-minister'],
    ['leader', 'leader'],
    ['supreme leader', 'leader'],
    ['secretary general', 'head'],
    ['director general', 'head'],
  ]),
  between: foldedSet(['of', 'the', 's']),
};
