import { holderOn, type OfficeKind } from '../facts/offices.js';
import { personName } from '../facts/persons.js';
import type { Language } from '../language/language.js';
import type { Entity } from '../reading/reading.js';
import { type Token, tokenize } from '../text/tokens.js';
import { listingOf } from './listed.js';
import { type NameMatcher, nameMatcher, plainName } from './match-name.js';

/** What is asked of an entity; a `reading`'s entity has it. */
export type Identifiable = Pick<Entity, 'name' | 'names' | 'type' | 'named' | 'latin' | 'fact'>;

/** Where an entity was found. */
export interface IdentityContext {
  /** The article's id: an unnamed entity is its own in each article. */
  readonly article: string;
  /** The entity's id in its article's reading. */
  readonly entity: string;
  /** The pack that read the article. */
  readonly language: Language;
  /** The day the article was published, ISO; `null` where it is not known. Who holds an office depends on it. */
  readonly published: string | null;
  /** The words of its roles in the article (রাশিয়ার প্রেসিডেন্ট), in its language. */
  readonly roles?: readonly string[];
}

/** How it was told who an entity is. */
export type IdentityRule =
  /** Its reading found it in a list of facts. */
  | 'fact'
  /** One of its names is listed. */
  | 'listed-name'
  /** An office that it bears, and who held it on the day. */
  | 'office-on-day'
  /** Its own name: whoever bears the same name is taken for the same. */
  | 'name'
  /** It has no name: it is only itself, in its article. */
  | 'description';

/** Who an entity is, across articles. */
export interface Identity {
  /**
   * Stable across articles and versions of an article: a fact's key (`person:vladimir-putin`, `country:RU`), `name:` and the name in Latin
   * letters, or `in:` with article and entity for what has no name. Equal keys are the same; different `name:` keys may be (see `sameEntity`).
   */
  readonly key: string;
  /** The words themselves say so; otherwise it was concluded (from an office and a day, or a transliterated name). */
  readonly certain: boolean;
  readonly by: IdentityRule;
}

/** Whether two entities are the same, and why that is thought. */
export interface Sameness {
  /** 0 to 1, as `NameMatch.score`; 1 for equal keys. */
  readonly score: number;
  readonly by: IdentityRule | 'spelling' | 'part-of-name' | 'different';
}

/** Tells who is who across articles and scripts. Make one and keep it: it holds the lists ready. */
export interface Identifier {
  readonly identify: (entity: Identifiable, context: IdentityContext) => Identity;
  /**
   * Whether two named entities are the same. Entities of different known facts are not, nor are a person and a place; a part of the name
   * (the family name alone) is worth no more than 0.5, since many bear it.
   */
  readonly sameEntity: (a: Identifiable, b: Identifiable) => Sameness;
  /** Candidates whose name `query` may be, in any script, best first: those that score at least `least`. */
  readonly matchName: (query: string, candidates: readonly NamedCandidate[], least?: number) => readonly RankedCandidate[];
  readonly matcher: NameMatcher;
}

/** Someone with all names they are known by, in any scripts. */
export interface NamedCandidate {
  readonly id: string;
  readonly names: readonly string[];
  /** The key of the fact it is, if any: a listed name finds it whatever its names. */
  readonly fact?: string | null;
}

export interface RankedCandidate {
  readonly id: string;
  readonly score: number;
  /** The name that fits best. */
  readonly name: string;
  readonly by: 'same' | 'fact' | 'spelling' | 'part-of-name';
}

/** The most that a part of a name is worth. */
const PART = 0.5;

/** Makes an identifier for the packs. */
export function makeIdentifier(languages: readonly Language[]): Identifier {
  const matcher = nameMatcher(languages);

  const listedAs = (entity: Identifiable): string | null => {
    const found = new Set<string>();
    for (const name of [entity.name, ...entity.names]) {
      const keys = matcher.prepare(name).facts;
      for (const key of keys) if (fits(entity.type, key)) found.add(key);
      if (keys.size > 0) break;
    }
    return found.size === 1 ? ([...found][0] ?? null) : null;
  };

  const identify = (entity: Identifiable, context: IdentityContext): Identity => {
    if (entity.fact !== null) return { key: entity.fact, certain: true, by: 'fact' };
    if (entity.named) {
      const listed = listedAs(entity);
      if (listed !== null) return { key: listed, certain: true, by: 'listed-name' };
      return { key: nameKey(entity), certain: entity.latin?.certain ?? /^[\p{Script=Latin}\P{L}]+$/u.test(entity.name), by: 'name' };
    }
    if (entity.type === 'person' || entity.type === 'unknown') {
      for (const role of [entity.name, ...(context.roles ?? [])]) {
        const holder = holderOf(role, context.language, context.published);
        if (holder !== null) return { key: holder, certain: false, by: 'office-on-day' };
      }
    }
    return { key: `in:${context.article}:${context.entity}`, certain: true, by: 'description' };
  };

  const sameEntity = (a: Identifiable, b: Identifiable): Sameness => {
    const factA = a.fact ?? (a.named ? listedAs(a) : null);
    const factB = b.fact ?? (b.named ? listedAs(b) : null);
    if (factA !== null && factB !== null) return factA === factB ? { score: 1, by: a.fact !== null && b.fact !== null ? 'fact' : 'listed-name' } : { score: 0, by: 'different' };
    if (!a.named || !b.named || !compatible(a.type, b.type)) return { score: 0, by: 'different' };
    let best: Sameness = { score: 0, by: 'different' };
    const left = formsOf(a).map((name) => matcher.prepare(name));
    const right = formsOf(b).map((name) => matcher.prepare(name));
    for (const one of left)
      for (const other of right) {
        const { score, by } = matcher.compare(one, other);
        const parts = Math.min(wordCount(one.plain), wordCount(other.plain));
        const most = a.type === 'person' && parts < 2 ? PART : 1;
        if (Math.min(score, most) > best.score)
          best = { score: Math.min(score, most), by: parts < 2 && a.type === 'person' ? 'part-of-name' : by === 'spelling' ? 'spelling' : 'name' };
      }
    if (a.type === 'person' && best.score < PART && (partOf(a, b, matcher) || partOf(b, a, matcher))) return { score: PART, by: 'part-of-name' };
    return best;
  };

  const matchName = (query: string, candidates: readonly NamedCandidate[], least = 0.3): readonly RankedCandidate[] => {
    const asked = matcher.prepare(query);
    const flat: { readonly candidate: NamedCandidate; readonly name: string }[] = [];
    for (const candidate of candidates) for (const name of candidate.names) flat.push({ candidate, name });
    const ready = flat.map(({ name }) => matcher.prepare(name));
    const best = new Map<string, RankedCandidate>();
    const put = (id: string, found: Omit<RankedCandidate, 'id'>): void => {
      const before = best.get(id);
      if (!before || found.score > before.score) best.set(id, { id, ...found });
    };
    for (const candidate of candidates) if (candidate.fact && asked.facts.has(candidate.fact)) put(candidate.id, { score: 0.99, name: candidate.names[0] ?? query, by: 'fact' });
    ready.forEach((name, i) => {
      const one = flat[i];
      if (!one) return;
      const { score, by } = matcher.compare(asked, name);
      if (score > 0) put(one.candidate.id, { score, name: one.name, by });
      if (score < 0.7) {
        const part = matcher.partOf(asked, name);
        if (part > 0) put(one.candidate.id, { score: 0.7 * part, name: one.name, by: 'part-of-name' });
      }
    });
    return [...best.values()].filter((one) => one.score >= least).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  };

  return { identify, sameEntity, matchName, matcher };
}

function wordCount(plain: string): number {
  return plain === '' ? 0 : plain.split(' ').length;
}

function formsOf(entity: Identifiable): readonly string[] {
  return [...new Set([entity.name, ...entity.names, ...(entity.latin?.certain ? [entity.latin.name] : [])])].slice(0, 6);
}

function partOf(short: Identifiable, long: Identifiable, matcher: NameMatcher): boolean {
  const one = matcher.prepare(short.name);
  return formsOf(long).some((name) => matcher.partOf(one, matcher.prepare(name)) > 0.5);
}

/** `name:` and the name in plain Latin letters, so that a name has one key in every script that spells it the same. */
function nameKey(entity: Identifiable): string {
  const latin = entity.latin?.name ?? '';
  return `name:${plainName(latin !== '' ? latin : entity.name)
    .replace(/ /gu, '-')
    .slice(0, 200)}`;
}

const KINDS: Readonly<Record<string, Entity['type']>> = { person: 'person', country: 'place', place: 'place', seat: 'place', org: 'organisation' };

function fits(type: Entity['type'], key: string): boolean {
  const kind = KINDS[key.slice(0, key.indexOf(':'))];
  return type === 'unknown' || type === kind || (kind === 'place' && type === 'organisation') || (kind === 'organisation' && type === 'group');
}

function compatible(a: Entity['type'], b: Entity['type']): boolean {
  return a === b || a === 'unknown' || b === 'unknown' || (a !== 'person' && b !== 'person');
}

/** The longest name of an office or a country, in words. */
const PHRASE = 4;
/** A phrase of more words says more than an office. */
const LONGEST = 8;

/**
 * The person who held the office that `words` name (রাশিয়ার প্রেসিডেন্ট, জাতিসংঘ মহাসচিব) on `day`, as a fact's key; `null` where they name no
 * listed office, say anything more (a former or acting holder, a spokesperson), or the day is not known.
 */
export function holderOf(words: string, language: Language, day: string | null): string | null {
  if (day === null) return null;
  const { holders } = listingOf(language);
  const tokens = tokenize(words.slice(0, 200)).filter((token) => token.kind !== 'mark');
  if (tokens.length > LONGEST) return null;
  let place: string | null = null;
  let office: OfficeKind | null = null;
  let at = 0;
  while (at < tokens.length) {
    const found = phraseAt(tokens, at, language, holders);
    if (!found) return null;
    if (typeof found.is === 'string' && place === null) place = found.is;
    else if (typeof found.is === 'object' && found.is !== null && office === null) office = found.is.office;
    else if (found.is !== null) return null;
    at += found.length;
  }
  if (place === null || office === null) return null;
  const body = place.startsWith('org:');
  if (body && office !== 'head' && office !== 'leader') return null;
  return holderOn(body ? 'head' : office, place, day)?.person ?? null;
}

/** The longest name of a country, body or office that begins at `at`; `is` is `null` for a word that changes nothing. */
function phraseAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  holders: ReadonlyMap<string, string>,
): { readonly is: string | { readonly office: OfficeKind } | null; readonly length: number } | null {
  for (let length = Math.min(PHRASE, tokens.length - at); length > 0; length--) {
    const last = tokens[at + length - 1];
    if (!last) continue;
    const first = tokens.slice(at, at + length - 1).map((token) => token.norm);
    for (const { stem } of language.writing.stems(last.norm)) {
      const phrase = [...first, stem].join(' ');
      const office = language.offices.names.get(phrase);
      if (office !== undefined) return { is: { office }, length };
      const place = holders.get(phrase);
      if (place !== undefined) return { is: place, length };
    }
  }
  const word = tokens[at];
  return word && language.offices.between.has(word.norm) ? { is: null, length: 1 } : null;
}

/** The English name of a key's person, for showing who `office-on-day` means; `null` for other keys. */
export function nameOfKey(key: string): string | null {
  return key.startsWith('person:') ? personName(key) : null;
}
