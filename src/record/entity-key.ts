import { type Identifier, type Identity, makeIdentifier } from '../identity/identify.js';
import type { Language } from '../language/language.js';
import type { EntityId, Reading } from '../reading/reading.js';
import { fold } from '../text/fold.js';
import { storable } from './fingerprint.js';

/**
 * Names an entity across articles: a fact's key (`country:RU`, `person:vladimir-putin`), `name:` and the name in Latin letters, or `in:` with
 * article and entity for one without a name, which is only itself.
 */
export type EntityKey = string;

/** Tells who the entities of readings are across articles. */
export interface Namer {
  readonly identifier: Identifier;
  /** Who each entity of article `id`'s reading is, and why. */
  readonly keysOf: (id: string, reading: Reading) => ReadonlyMap<EntityId, Identity>;
  /** How the words of a name sound, roughly: the consonants of their Latin letters. Names that sound alike in other scripts share them. */
  readonly soundsOf: (name: string) => readonly string[];
}

/** The longest name that is told apart; a hostile text may call a megabyte a name. */
const LONGEST = 200;
/** Words of a name that are looked up. */
const MOST_WORDS = 8;
/** Roles that are asked for an office. */
const MOST_ROLES = 12;

/** Makes a namer of the packs. */
export function makeNamer(languages: readonly Language[]): Namer {
  const identifier = makeIdentifier(languages);
  const [first] = languages;
  return {
    identifier,
    keysOf: (id, reading) => {
      const { article, entities } = reading;
      const language = languages.find((l) => l.code === article.language) ?? first;
      const keys = new Map<EntityId, Identity>();
      for (const entity of entities) {
        if (!language) continue;
        const roles = entity.roles.slice(0, MOST_ROLES).map((r) => article.text.slice(r.start, r.end));
        const short = { ...entity, name: entity.name.slice(0, LONGEST), names: entity.names.slice(0, MOST_ROLES).map((n) => n.slice(0, LONGEST)) };
        const identity = identifier.identify(short, { article: id, entity: entity.id, language, published: article.published.value?.slice(0, 10) ?? null, roles });
        keys.set(entity.id, { ...identity, key: storable(identity.key) });
      }
      return keys;
    },
    soundsOf: (name) => {
      const short = name.slice(0, LONGEST);
      const language = languages.find((l) => l.writing.script.test(short));
      const latin = language ? language.romanise.toLatin(short) : short;
      return [...new Set(foldedName(latin).split(' ').slice(0, MOST_WORDS).map(consonants))].filter((sound) => sound.length > 1);
    },
  };
}

/** The consonants of a word in Latin letters, those that scripts mix up made one, each once where it is doubled. */
function consonants(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^a-z]/gu, '')
    .replace(/ph/gu, 'f')
    .replace(/[csz]h|c(?=[eiy])|z|j/gu, 's')
    .replace(/[ckq]+h?/gu, 'k')
    .replace(/x/gu, 'ks')
    .replace(/[vw]/gu, 'b')
    .replace(/[aeiouyh]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

/** A name as it is looked up: folded, single spaces, at most 200 units. */
export function foldedName(name: string): string {
  return storable(
    fold(name.slice(0, 2 * LONGEST))
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, LONGEST),
  );
}

/** The words of a folded name that are looked up on their own. */
export function wordsOfName(folded: string): readonly string[] {
  return folded.split(' ').slice(0, MOST_WORDS);
}
