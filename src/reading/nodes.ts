import { compose } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { Analysis } from './analysis.js';
import { type Listed, lexiconOf } from './lexicon.js';
import type { Entity } from './reading.js';

/** An office or part a person is given somewhere in the article, as the words around the name say it. */
export interface RolePhrase {
  /** The head noun's stem. */
  readonly head: string;
  readonly category: string;
  /** The stems of its modifiers. */
  readonly words: ReadonlySet<string>;
  /** The facts named in it: the country, the party. */
  readonly facts: ReadonlySet<string>;
}

/** An entity while mentions are being gathered into it. */
export interface Node {
  type: Entity['type'];
  named: boolean;
  /** Names and short forms as the article writes them, without endings, the fullest first once all are in. */
  readonly forms: string[];
  /** Other forms of the name of someone described: with a particle, without the ending of several. None of them is the name. */
  readonly written: string[];
  readonly words: Set<string>;
  readonly roles: Span[];
  readonly rolePhrases: RolePhrase[];
  listed: Listed | null;
  fact: string | null;
  readonly members: Node[];
  speaksFor: Node | null;
  /** Several persons, or a body. */
  plural: boolean;
}

/** A node without any mention yet. */
export function newNode(type: Node['type'], named: boolean): Node {
  return { type, named, forms: [], written: [], words: new Set(), roles: [], rolePhrases: [], listed: null, fact: null, members: [], speaksFor: null, plural: type !== 'person' };
}

/** More words before more letters. */
function score(form: string): number {
  let words = 1;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) === SPACE) words++;
  return words * 1000 + form.length;
}
const SPACE = 0x20;

/** The name, other forms and Latin name of an entity. */
export function nodeNames(analysis: Analysis, node: Node): Pick<Entity, 'name' | 'names' | 'latin'> {
  let name = node.forms[0] ?? node.listed?.names[0] ?? '';
  if (node.members.length === 0 && node.forms.length > 1) for (const form of node.forms) if (score(form) > score(name)) name = form;
  // A listed place goes by its own name, not by the area named after it (ঢাকা বিভাগ), a listed person by the whole name, not with the word after it.
  if (node.listed && node.forms.length > 1 && (node.type === 'place' || node.type === 'person')) {
    const own = node.listed.composed;
    if (node.type === 'place') {
      const first = own.find((form) => node.forms.some((other) => compose(other) === form));
      name = node.forms.find((form) => compose(form) === first) ?? name;
    } else if (!own.includes(compose(name))) {
      let whole = '';
      for (const form of node.forms) if (score(form) > score(whole) && form.includes(' ') && own.includes(compose(form))) whole = form;
      if (whole !== '') name = whole;
    }
  }
  // The same name may stand composed and decomposed.
  const names: string[] = [];
  if (!node.listed && node.forms.length === 1 && node.written.length === 0) return { name, names, latin: latinOf(analysis, node, name) };
  const seen = new Set([compose(name)]);
  const add = (form: string, plain = compose(form)): void => {
    if (plain === '' || seen.has(plain)) return;
    seen.add(plain);
    names.push(form);
  };
  for (const form of node.forms) add(form);
  for (const form of node.written) add(form);
  if (node.listed) {
    const { names: own, composed, latin } = node.listed;
    for (let i = 0; i < own.length; i++) add(own[i] as string, composed[i]);
    add(latin);
  }
  return { name, names, latin: latinOf(analysis, node, name) };
}

/** The listed Latin name, else one made from the letters; those of its members where it is several, if each has one. */
function latinOf(analysis: Analysis, node: Node, name: string): Entity['latin'] {
  if (node.listed) return { name: node.listed.latin, certain: true };
  if (!node.named) return null;
  if (node.members.length === 0) return { name: lexiconOf(analysis.language).latin(name), certain: false };
  const latins: string[] = [];
  let certain = true;
  for (const member of node.members) {
    // A member is never itself several, or its own is left out: so this ends.
    const latin = member.members.length > 0 ? null : nodeNames(analysis, member).latin;
    if (!latin) return null;
    latins.push(latin.name);
    certain &&= latin.certain;
  }
  return { name: latins.join(', '), certain };
}
