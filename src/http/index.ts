export { type AppOptions, createApp } from './app.js';
export type { Desk } from './desk.js';
export { type DeskOptions, recordDesk } from './record-desk.js';
export { loadStatics, noStatics, type Statics } from './statics.js';
