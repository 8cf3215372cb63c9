import type { Language } from '../../language/language.js';
import { dates } from './dates.js';
import { events } from './events.js';
import { figures } from './figures.js';
import { junk } from './junk.js';
import { names } from './names/index.js';
import { readNumber } from './numbers.js';
import { offices } from './offices.js';
import { questions } from './questions.js';
import { romanise } from './romanise.js';
import { statements } from './statements/index.js';
import { writing } from './writing.js';

/** The English pack. */
export const en: Language = {
  code: 'en',
  name: 'English',
  writing,
  dates,
  numbers: { readNumber, figures },
  romanise,
  events,
  junk,
  offices,
  questions,
  statements,
  names,
};
