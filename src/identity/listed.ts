import { personKeys, personName, personNames } from '../facts/persons.js';
import type { Language } from '../language/language.js';
import { fold } from '../text/fold.js';

/** The part of a pack's lists of names that identity needs. */
interface ListedNames {
  readonly countries: readonly (readonly [code: string, latin: string, name: string, others: readonly string[], adjectives: readonly string[]])[];
  readonly listed: readonly (readonly [fact: string, latin: string, ...names: string[]])[];
  readonly roles: ReadonlyMap<string, string>;
}

/** A pack's lists, ready to look words up. */
export interface Listing {
  /** Folded names and adjectives of countries of one word, with the country's key. */
  readonly countryWords: ReadonlyMap<string, string>;
  /** Folded role words with the class of their office. */
  readonly roles: ReadonlyMap<string, string>;
}

function namesOf(language: Language): ListedNames | null {
  return (language as Language & { readonly names?: ListedNames }).names ?? null;
}

const made = new WeakMap<Language, Listing>();

/** The lists of a pack, made once; `null` for a pack without lists. */
export function listingOf(language: Language): Listing | null {
  const names = namesOf(language);
  if (!names) return null;
  let listing = made.get(language);
  if (!listing) {
    const countryWords = new Map<string, string>();
    for (const [code, , name, others, adjectives] of names.countries) for (const word of [name, ...others, ...adjectives]) countryWords.set(fold(word), `country:${code}`);
    listing = { countryWords, roles: names.roles };
    made.set(language, listing);
  }
  return listing;
}

/** Every listed name, as `plain` makes it, with the keys of all that bear it. */
export function listedNames(languages: readonly Language[], plain: (name: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>();
  const add = (name: string, key: string): void => {
    const form = plain(name);
    if (form === '') return;
    const keys = listed.get(form);
    if (keys) keys.add(key);
    else listed.set(form, new Set([key]));
  };
  for (const language of languages) {
    const names = namesOf(language);
    if (!names) continue;
    for (const [code, latin, name, others] of names.countries) for (const form of [latin, name, ...others]) add(form, `country:${code}`);
    for (const [fact, ...forms] of names.listed) for (const form of forms) add(form, fact);
  }
  for (const key of personKeys) for (const form of [personName(key), ...personNames(key)]) add(form, key);
  return listed;
}
