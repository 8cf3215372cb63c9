import { tenures } from '../facts/offices.js';
import { personKeys, personName, personNames } from '../facts/persons.js';
import type { Language } from '../language/language.js';
import { tokenize } from '../text/tokens.js';

/** A pack's lists, ready to look words up. */
export interface Listing {
  /** Folded names of countries and organisations, and adjectives of countries, with the key of what has the office. */
  readonly holders: ReadonlyMap<string, string>;
}

/** The words of a name as tokens give them: folded, parted by single spaces. */
function words(name: string): string {
  return tokenize(name)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm)
    .join(' ');
}

const made = new WeakMap<Language, Listing>();

/** The lists of a pack, made once. */
export function listingOf(language: Language): Listing {
  const { names } = language;
  let listing = made.get(language);
  if (!listing) {
    const holders = new Map<string, string>();
    for (const [fact, , ...forms] of names.listed) if (fact.startsWith('org:')) for (const form of forms) holders.set(words(form), fact);
    for (const [code, , name, others, adjectives] of names.countries) for (const form of [name, ...others, ...adjectives]) holders.set(words(form), `country:${code}`);
    listing = { holders };
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
    const { names } = language;
    for (const [code, latin, name, others] of names.countries) for (const form of [latin, name, ...others]) add(form, `country:${code}`);
    for (const [fact, ...forms] of names.listed) for (const form of forms) add(form, fact);
  }
  for (const key of new Set([...personKeys, ...tenures.map((tenure) => tenure.person)])) for (const form of [personName(key), ...personNames(key)]) add(form, key);
  return listed;
}
