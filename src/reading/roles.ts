import type { RoleClass } from '../language/names.js';
import type { Token } from '../text/tokens.js';
import { is, type Lexicon } from './lexicon.js';
import type { RolePhrase } from './nodes.js';

/** Offices that one and the same person is called by, at the head of one country. */
const HEADS: ReadonlySet<string> = new Set<RoleClass>(['head-of-state', 'head-of-government', 'leader']);

/** The offices that tokens `first` to `last` name, each with its modifiers. */
export function rolePhrases(tokens: readonly Token[], lexicon: Lexicon, first: number, last: number, asked = false): readonly RolePhrase[] {
  const { names } = lexicon;
  const found: RolePhrase[] = [];
  let words = new Set<string>();
  let facts = new Set<string>();
  for (let i = first; i < last; ) {
    const phrase = lexicon.phrase(tokens, i, last);
    if (phrase) {
      facts.add(phrase.listed.fact);
      i = phrase.after;
      continue;
    }
    const token = tokens[i] as Token;
    i++;
    if (token.kind !== 'word') continue;
    const lexeme = lexicon.look(token.word);
    const category = names.roles.get(lexeme.stem) ?? (lexeme.flags & is.role ? names.roleEndings.find(([end]) => lexeme.stem.endsWith(end))?.[1] : undefined);
    if (lexeme.listed) facts.add(lexeme.listed.fact);
    if (category && (lexeme.role !== 'genitive' || (asked && i === last))) {
      found.push({ head: lexeme.stem, category, words, facts });
      words = new Set([...words, lexeme.stem]);
      facts = new Set(facts);
    } else if (lexeme.flags & is.title && !(lexeme.flags & (is.part | is.honorific)) && lexeme.role === 'bare') {
      found.push({ head: lexeme.stem, category: 'title', words, facts });
    } else if (!lexeme.listed && !(lexeme.flags & (is.pointer | is.joiner | is.indefinite | is.back | is.vague | is.pronoun))) words.add(lexeme.stem);
  }
  return found;
}

const kindOf = (fact: string): string => fact.slice(0, fact.indexOf(':'));

/** Whether a head is the first and last word of the office held, written as one (তথ্যমন্ত্রী: তথ্য ও সম্প্রচারমন্ত্রী). */
function shortened(asked: string, held: RolePhrase): boolean {
  for (const word of held.words) {
    const rest = asked.slice(word.length);
    if (word.length > 2 && rest.length > 3 && asked.startsWith(word) && held.head.endsWith(rest)) return true;
  }
  return false;
}

/** How well an office that is spoken of fits one that is held; 0 where they cannot be the same. */
export function compareRoles(asked: RolePhrase, held: RolePhrase): number {
  const sameHead = asked.head === held.head;
  const ministry = !sameHead && asked.category === held.category && shortened(asked.head, held);
  const within = !sameHead && (asked.head.endsWith(held.head) || held.head.endsWith(asked.head));
  let shared = 0;
  let land = false;
  for (const fact of asked.facts) {
    if (held.facts.has(fact)) {
      shared++;
      land ||= kindOf(fact) === 'country';
    } else for (const other of held.facts) if (kindOf(other) === kindOf(fact) && kindOf(fact) === 'country') return 0;
  }
  let common = 0;
  for (const word of asked.words) if (held.words.has(word) || (word.length > 4 && [...held.words].some((other) => other.startsWith(word.slice(0, 5))))) common++;
  const heads = HEADS.has(asked.category) && HEADS.has(held.category);
  // A party's leader heads no country.
  const office = heads && (land || (asked.facts.size === 0 && held.category === asked.category));
  const paraphrase = shared > 0 && common > 0 && common === asked.words.size;
  if (!sameHead && !ministry && !within && !office && !paraphrase) return 0;
  if (asked.facts.size > 0 && held.facts.size > 0 && shared === 0 && common === 0) return 0;
  if (asked.words.size > 0 && held.words.size > 0 && common === 0 && shared === 0) return 0;
  // Many have a lawyer or a son: whose it is must be said of both.
  if (asked.category === 'member' && asked.words.size > 0 && held.words.size === 0 && shared === 0) return 0;
  return (sameHead || ministry ? 4 : within ? 2 : 1) + shared * 2 + common;
}
