import type { ReferentQuestion } from './referents.js';

/** The kinds of thing a listed name can be. */
export type ListedType = 'person' | 'organisation' | 'place';

/** A name with the language-free key of the fact it stands for: `[fact, Latin name, name, other spellings…]`. The prefix of the key tells the type. */
export type ListedRow = readonly [fact: string, latin: string, name: string, ...others: string[]];

/** A country: `[ISO 3166-1 alpha-2 code, Latin name, name, other spellings, adjectives and demonyms]`. */
export type CountryName = readonly [code: string, latin: string, name: string, others: readonly string[], adjectives: readonly string[]];

/** Offices that may be the same one by another word share a class. */
export type RoleClass = 'head-of-state' | 'head-of-government' | 'leader' | 'minister' | 'chair' | 'secretary' | 'spokesperson' | 'official' | 'member';

/** What a pronoun's form tells of whom it points at. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  /** The form shows respect, which bodies and things are not given. */
  readonly respect: boolean;
  /** It stands before what is possessed (তাঁর). */
  readonly possessive?: boolean;
}

/** What a noun with a definite ending points back at, standing alone: দেশটি, the country. */
export type BackReference = 'country' | 'party' | 'organisation' | 'outlet' | 'place';

/**
 * What a language knows of names and of the words around them. All sets hold folded words or, where said, stems as `writing.stems` cuts them.
 * The order in which a word's readings are tried is the engine's: listed names, then the sets below, then verbs, then the word without its ending.
 */
export interface Names {
  readonly countries: readonly CountryName[];
  /** Places, seats of power, organisations and persons; `seat:` names speak for a government. */
  readonly listed: readonly ListedRow[];
  /** Given and family names. */
  readonly parts: ReadonlySet<string>;
  /** Names that are never whole without the next word (আব্দুল). */
  readonly nameOpeners: ReadonlySet<string>;
  /** Names before which the end of another name only looks like a case (বাবলুর রহমান). */
  readonly nameClosers: ReadonlySet<string>;
  /** Person words that are family names after a name (সেলিম প্রধান). */
  readonly familyRoles: ReadonlySet<string>;
  /** Names that are common words as well. */
  readonly weakParts: ReadonlySet<string>;
  /** Honorifics that belong to the name as written. */
  readonly honorifics: ReadonlySet<string>;
  /** Titles before a name that are not part of it. */
  readonly titles: ReadonlySet<string>;
  /** Case endings written apart, after a hyphen (বিবিসি-র), with their case. */
  readonly looseEndings: ReadonlyMap<string, string>;
  /** Words of address after a name that are not part of it. */
  readonly addresses: ReadonlySet<string>;
  /** Person words by office, calling or part, as stems. */
  readonly roles: ReadonlyMap<string, RoleClass>;
  /** Ends of compound person words that are in no list (নৌমন্ত্রী), longest first. */
  readonly roleEndings: readonly (readonly [ending: string, role: RoleClass])[];
  /** Person words that are plural or collective in themselves. */
  readonly groups: ReadonlySet<string>;
  /** Of these, words for several of one office, with the word for one (নেতৃবৃন্দ: নেতা). */
  readonly severalOf: ReadonlyMap<string, string>;
  readonly organisationHeads: ReadonlySet<string>;
  /** A body's head by which one named with another may be spoken of (আদালত, of a কোর্ট). */
  readonly otherHeads: ReadonlyMap<string, readonly string[]>;
  readonly placeHeads: ReadonlySet<string>;
  /** Organisation heads that only describe (সূত্র, a source): what they head is not named. */
  readonly vagueHeads: ReadonlySet<string>;
  /** Of these, words for an unnamed source. */
  readonly sources: ReadonlySet<string>;
  /** Words for what someone gives out, who is the one meant: his side, his account (ভারতের পক্ষ থেকে, পুলিশের ভাষ্য). */
  readonly proxies: ReadonlySet<string>;
  /** Words that complete a proxy and belong to its phrase (পক্ষ থেকে). */
  readonly proxyTails: ReadonlySet<string>;
  /** Documents that speak. */
  readonly documents: ReadonlySet<string>;
  /** Of these, the ones whoever was speaking puts out himself (a post, a speech), and not others about him (a report). */
  readonly ownDocuments: ReadonlySet<string>;
  /** Words of giving out between a document and whoever did so (X-এর দেওয়া তথ্য, X থেকে পাঠানো বিজ্ঞপ্তি), those of signing among them also in `signed`. */
  readonly givenOut: ReadonlySet<string>;
  readonly signed: ReadonlySet<string>;
  /** What follows a document that the subject puts out (প্রজ্ঞাপন জারি করে). */
  readonly puttingOut: ReadonlySet<string>;
  /** Words that mean both or all of those last named together, with how many; 0 where the word does not tell. */
  readonly togethers: ReadonlyMap<string, number>;
  /** Plural endings that stay with a description when its case ending is cut. */
  readonly keptEndings: readonly string[];
  /**
   * What makes of a stem, once `ending` is cut from it, the form that several stand in as a subject (নেতাদের: নেতারা), the likeliest first; empty where
   * the ending is none of several.
   */
  readonly subjectEndings: (stem: string, ending: string) => readonly string[];
  /** What the ending of a noun begins with where it means several persons, whatever its case. */
  readonly pluralEndings: readonly string[];
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Which of those whom a pronoun that speaks may mean is the likeliest, -1 for whom the engine's rules take; `null` where the pack has not learnt to tell. */
  readonly likeliestReferent: ((question: ReferentQuestion) => number) | null;
  /** Words between a name and what is so called (সেলিম নামে এক কৃষক). */
  readonly calledBy: ReadonlySet<string>;
  /** The noun between a possessive and the name that is told (তাঁর নাম সেলিম). */
  readonly nameWords: ReadonlySet<string>;
  /** Words after whoever is asked (X-এর কাছে, X-এর সঙ্গে), and the verbs of asking that a clause of its own may end in (জানতে চাইলে, যোগাযোগ করা হলে). */
  readonly askedOf: ReadonlySet<string>;
  readonly whenAsked: ReadonlySet<string>;
  /** Words for talk after whoever is talked with (X-এর সঙ্গে কথা হয়). */
  readonly talks: ReadonlySet<string>;
  /** Words that point back at a text in which something is said (এতে বলা হয়), where they are the source of what is said. */
  readonly thereins: ReadonlySet<string>;
  /** Words by which who spoke last speaks on (তিনি আরও বলেন). */
  readonly furthers: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly pointers: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  readonly backReferences: ReadonlyMap<string, BackReference>;
  /** Words that never stand inside a noun phrase. */
  readonly stops: ReadonlySet<string>;
  /** Ends of words that are such, too (-ভাবে). */
  readonly stopEndings: readonly string[];
  /** Common nouns, adjectives and adverbs, as stems: not names. */
  readonly common: ReadonlySet<string>;
  /** Ends that make a common word of any stem (-ত্ব, -ভিত্তিক). */
  readonly commonEndings: readonly string[];
  /** Ends that make a given name of any stem (-উদ্দিন, -উজ্জামান). */
  readonly partEndings: readonly string[];
  /** Ends that make the name of a place of any stem (-পুর, -গঞ্জ): no name of a person, and never cut. */
  readonly placeEndings: readonly string[];
  /** Beginnings that leave a word the kind it is (উপ-, deputy or sub-; অ-, not). */
  readonly prefixes: readonly string[];
  /** The names of letters: a word of three and more of them is the short form of a body's name (সিটিআই). */
  readonly letterNames: readonly string[];
  /** The Latin letters whose names a folded word is made of (সিটিআই: cti), or ''; and whether a folded word may begin with one of them where it is written in Latin. */
  readonly shortFormLetters: (word: string) => string;
  readonly beginsWith: (word: string, letter: string) => boolean;
  /** Small words of a body's name that its short form leaves out (of, for). */
  readonly leftOut: ReadonlySet<string>;
  /** What may stand between a body's name and its short form (or; in short). */
  readonly inShort: ReadonlySet<string>;
  readonly isVerb: (word: string) => boolean;
  /** Whether a verb form is one of saying: what stands before it bare is who says it. */
  readonly isSaying: (word: string) => boolean;
  /** Names begin with a capital: an unlisted word without one is no name. */
  readonly capitals: boolean;
  /** Words that may stand inside a noun phrase before its head's complement (English `of`); empty where modifiers come first. */
  readonly links: ReadonlySet<string>;
}
