import type { Names } from '../../../language/names.js';
import { foldedMap, foldedSet } from '../../../text/fold.js';
import { adverbs, common } from './common.js';
import { countries } from './countries.js';
import { backReferences, indefinites, isSaying, isVerb, joiners, pointers, pronouns, stops, togethers } from './grammar.js';
import { leaders } from './leaders.js';
import { organisations } from './organisations.js';
import { honorifics, parts, titles, weakParts } from './parts.js';
import { persons } from './persons.js';
import { places } from './places.js';
import { documents, groups, organisationHeads, ownDocuments, placeHeads, roleEndings, roles } from './roles.js';
import { seats } from './seats.js';

/** What Bengali knows of names. */
export const names: Names = {
  countries,
  listed: [...places, ...seats, ...organisations, ...persons, ...leaders],
  parts,
  weakParts,
  honorifics,
  titles,
  addresses: foldedSet(['সাহেব', 'ভাই', 'আপা', 'বাবু', 'মহোদয়', 'স্যার', 'দাদা', 'দিদি', 'জি', 'সাহেবা']),
  looseEndings: foldedMap([
    ['এর', 'genitive'],
    ['র', 'genitive'],
    ['কে', 'objective'],
    ['তে', 'locative'],
    ['এ', 'locative'],
    ['এও', 'locative'],
    ['ও', 'emphatic'],
    ['ই', 'emphatic'],
    ['সহ', 'with'],
  ]),
  roles,
  roleEndings,
  groups,
  organisationHeads,
  vagueHeads: foldedSet(['সূত্র', 'পক্ষ', 'মহল', 'কর্তৃপক্ষ', 'প্রশাসন', 'বিরোধীপক্ষ', 'সংবাদমাধ্যম', 'গণমাধ্যম', 'মিডিয়া', 'সংগঠন', 'সংস্থা', 'দল', 'প্রতিষ্ঠান']),
  proxyTails: foldedSet(['থেকে', 'হতে']),
  proxies: foldedSet(['পক্ষ', 'ভাষ্য', 'তথ্য', 'বরাত', 'ভাষা', 'মত', 'বক্তব্য', 'তরফ', 'দৃষ্টি', 'মুখ', 'কণ্ঠ']),
  otherHeads: foldedMap([['আদালত', ['কোর্ট', 'হাইকোর্ট', 'ট্রাইব্যুনাল']]]),
  placeHeads,
  documents,
  ownDocuments,
  togethers,
  keptEndings: ['গুলো', 'গুলি'],
  pluralEndings: ['দের', 'গুলো', 'গুলি'],
  pronouns,
  joiners,
  pointers,
  indefinites,
  backReferences,
  stops: new Set([...stops, ...foldedSet(adverbs)]),
  stopEndings: ['ভাবে', 'কালে', 'ক্রমে', 'স্বরূপ', 'পূর্বক'],
  common,
  commonEndings: [
    'ত্ব',
    'করণ',
    'মূলক',
    'জনক',
    'হীন',
    'যোগ্য',
    'তন্ত্র',
    'শীল',
    'কেন্দ্রিক',
    'ভিত্তিক',
    'বিরোধী',
    'পন্থী',
    'পন্থি',
    'সংক্রান্ত',
    'সম্পর্কিত',
    'বিষয়ক',
    'জনিত',
    'প্রাপ্ত',
    'ীয়',
    'বিহীন',
    'সহ',
    'মুখী',
    'ব্যাপী',
  ].map((end) => end.normalize('NFC')),
  isVerb,
  isSaying,
  capitals: false,
  links: new Set(),
};
