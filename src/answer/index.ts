export type { Answer, Citation, CitedName, CitedStatement, Question } from './answer.js';
export { type AskOptions, ask, askShelf } from './ask.js';
export { type Held, memoryShelf, type Shelf } from './shelf.js';
