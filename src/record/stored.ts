import type { IdentityRule } from '../identity/identify.js';
import type { Entity, Event, Figure, Statement, Time } from '../reading/reading.js';
import type { EntityKey } from './entity-key.js';

/* The shapes of the JSON columns. */

export interface ArticleHead {
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly certain: boolean;
  readonly bylines: readonly string[];
}

export interface EntityData extends Pick<Entity, 'id' | 'type' | 'named' | 'name' | 'names' | 'latin' | 'fact'> {
  readonly roles: readonly string[];
  readonly members: readonly EntityKey[];
  readonly speaksFor: EntityKey | null;
  readonly mentions: number;
  /** Whether its key follows from its own words, or was concluded, and how. */
  readonly certain: boolean;
  readonly by: IdentityRule;
}

export interface StatementData {
  readonly statement: Statement;
  /** The value of its `said`. */
  readonly saidValue: string | null;
}

export type SentenceData = readonly [start: number, end: number, paragraph: number];

/** Reads a JSON column back. The record wrote it, so its shape is known. */
export const stored: {
  readonly head: (json: string) => ArticleHead;
  readonly text: (json: string) => string;
  readonly sentences: (json: string) => readonly SentenceData[];
  readonly entity: (json: string) => EntityData;
  readonly statement: (json: string) => StatementData;
  readonly figure: (json: string) => Figure;
  readonly time: (json: string) => Time;
  readonly event: (json: string) => Event;
} = {
  head: (json) => JSON.parse(json) as ArticleHead,
  text: (json) => JSON.parse(json) as string,
  sentences: (json) => JSON.parse(json) as readonly SentenceData[],
  entity: (json) => JSON.parse(json) as EntityData,
  statement: (json) => JSON.parse(json) as StatementData,
  figure: (json) => JSON.parse(json) as Figure,
  time: (json) => JSON.parse(json) as Time,
  event: (json) => JSON.parse(json) as Event,
};
