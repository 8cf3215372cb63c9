import type { CountryName, ListedRow, Names, Pronoun, RoleClass } from '../../../language/names.js';
import { foldedMap, foldedSet } from '../../../text/fold.js';
import { countries } from './countries.js';
import { isSaying, isVerb, stops } from './grammar.js';
import { listed } from './listed.js';

const words = (text: string): string[] => text.trim().split(/\s+/u);
const all = (role: RoleClass, text: string): [string, RoleClass][] => words(text).map((word) => [word, role]);
const each = (value: Pronoun, text: string): [string, Pronoun][] => words(text).map((word) => [word, value]);
const listedCountries: readonly CountryName[] = countries;
const listedNames: readonly ListedRow[] = listed;

/** What English knows of names: thin, since capitals tell most. Compiled by the authors; country names from CLDR (see NOTICE). */
export const names: Names = {
  countries: listedCountries,
  listed: listedNames,
  parts: foldedSet(
    words(
      'mohammed muhammad mohammad ahmed rahman hossain islam khan ali hasan begum singh kumar john james david michael robert maria anna ivan sergei vladimir abdul abu al bin ibn von van de la da',
    ),
  ),
  familyRoles: new Set(),
  sources: new Set(),
  nameOpeners: new Set(),
  nameClosers: new Set(),
  weakParts: foldedSet([]),
  honorifics: foldedSet(words('md mohd sheikh syed')),
  titles: foldedSet(
    words(
      'mr mrs ms miss dr prof professor sir lord lady gen general col colonel maj major capt captain lt lieutenant sgt sergeant adm admiral justice imam pope king queen prince princess rev reverend sen rep gov',
    ),
  ),
  addresses: foldedSet([]),
  looseEndings: foldedMap([['s', 'genitive']]),
  roles: foldedMap([
    ...all('head-of-state', 'president king queen emperor sultan'),
    ...all('head-of-government', 'premier chancellor pm'),
    ...all('leader', 'leader'),
    ...all('minister', 'minister adviser advisor secretary'),
    ...all('chair', 'chairman chairwoman chairperson chair head chief founder speaker'),
    ...all('spokesperson', 'spokesman spokeswoman spokesperson'),
    ...all('official', 'official officer director commissioner ambassador envoy governor mayor administrator coordinator general commander representative diplomat aide ceo'),
    ...all(
      'member',
      'member lawmaker senator mp judge lawyer attorney candidate voter activist politician supporter journalist reporter writer author actor actress singer captain coach player teacher student researcher expert analyst economist scientist doctor physician businessman owner resident witness victim relative father mother son daughter brother sister wife husband soldier fighter observer critic source',
    ),
  ]),
  roleEndings: [],
  groups: foldedSet(words('people residents locals witnesses officials police troops protesters')),
  severalOf: new Map(),
  nameWords: new Set(['name']),
  furthers: new Set(['also', 'further']),
  organisationHeads: foldedSet(
    words(
      'ministry department agency commission committee council board court tribunal parliament congress senate government administration authority authorities force forces army navy police party union alliance front movement organisation organization association foundation federation institute bank company group university college hospital embassy office bureau service network times post newspaper channel press media',
    ),
  ),
  vagueHeads: foldedSet(words('authorities media press forces')),
  proxyTails: foldedSet([]),
  proxies: foldedSet(['behalf', 'account']),
  otherHeads: new Map(),
  placeHeads: foldedSet(words('city town village district province state region island river sea strait border capital port airport valley')),
  documents: foldedSet(words('statement report letter notice study survey poll article post tweet memo document resolution verdict order ruling agreement constitution law')),
  ownDocuments: foldedSet(words('statement letter post tweet memo')),
  givenOut: new Set(),
  signed: new Set(),
  puttingOut: new Set(),
  togethers: foldedMap([['both', 2]]),
  keptEndings: ['s'],
  subjectEndings: () => [],
  pluralEndings: ['s'],
  pronouns: foldedMap([
    ...each({ person: 3, plural: false, respect: true }, 'he she him her his hers'),
    ...each({ person: 3, plural: true, respect: false }, 'they them their'),
    ...each({ person: 1, plural: false, respect: false }, 'i me my'),
    ...each({ person: 1, plural: true, respect: false }, 'we us our'),
    ...each({ person: 2, plural: false, respect: true }, 'you your'),
  ]),
  calledBy: new Set(),
  askedOf: new Set(),
  likeliestReferent: null,
  whenAsked: new Set(),
  thereins: new Set(),
  talks: new Set(),
  joiners: foldedSet(['and', '&']),
  pointers: foldedSet(['this', 'that', 'the']),
  indefinites: foldedSet(words('a an some several many another other one two three four')),
  backReferences: foldedMap([]),
  stops,
  stopEndings: [],
  common: foldedSet([]),
  commonEndings: [],
  partEndings: [],
  placeEndings: [],
  prefixes: [],
  letterNames: [],
  shortFormLetters: () => '',
  beginsWith: () => false,
  leftOut: new Set(),
  inShort: new Set(),
  isVerb,
  isSaying,
  capitals: true,
  links: foldedSet(['of', 'for', 'the']),
};
