import { holderOn, type OfficeKind, officesOf } from '../facts/offices.js';
import type { RoleClass } from '../language/names.js';
import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import type { Lexicon } from './lexicon.js';
import type { Naming } from './naming.js';
import type { Node, RolePhrase } from './nodes.js';
import { compareRoles, rolePhrases } from './roles.js';
import type { Seen } from './salience.js';

/** The offices the fact lists tell of, by the class of the word for them. */
const OFFICES: ReadonlyMap<string, OfficeKind> = new Map<RoleClass, OfficeKind>([
  ['head-of-state', 'head-of-state'],
  ['head-of-government', 'head-of-government'],
  ['leader', 'leader'],
]);

/** Finds who of an article holds the office or part that its words speak of. */
export class RoleHolders {
  private readonly holders: Node[] = [];
  private readonly analysis: Analysis;
  private readonly lexicon: Lexicon;
  private readonly seen: readonly Seen[];
  private readonly naming: Naming;
  /** Where each node was last spoken of, up to the mention at hand. */
  private readonly lastAt: ReadonlyMap<Node, number>;

  constructor(analysis: Analysis, lexicon: Lexicon, seen: readonly Seen[], naming: Naming, lastAt: ReadonlyMap<Node, number>) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.seen = seen;
    this.naming = naming;
    this.lastAt = lastAt;
  }

  /** Offices and parts of every person that is named with one. */
  giveRoles(nodes: readonly (Node | null)[]): void {
    this.seen.forEach((seen, at) => {
      const node = nodes[at];
      const { draft } = seen;
      if (!node || draft.kind !== 'name' || draft.by === 'joint' || node.type === 'place' || !draft.name || draft.name.start <= draft.start) return;
      const phrases = rolePhrases(this.analysis.tokens, this.lexicon, seen.first, this.naming.nameToken(seen));
      if (phrases.length === 0) return;
      node.roles.push({ start: draft.start, end: this.roleEnd(seen) });
      if (node.rolePhrases.length < 12) node.rolePhrases.push(...phrases);
      if (this.holders.length < 60 && !this.holders.includes(node)) this.holders.push(node);
    });
  }

  private roleEnd(seen: Seen): number {
    const at = this.naming.nameToken(seen);
    return (this.analysis.tokens[at - 1] as Token | undefined)?.end ?? seen.draft.start;
  }

  /** Whom a headline means by an office: the only one in the article that holds it, whatever words stand before it. */
  headlined(phrase: RolePhrase): Node | null {
    const shares = (held: RolePhrase): boolean => held.head === phrase.head || (phrase.category === 'leader' && [...phrase.facts].some((fact) => held.facts.has(fact)));
    const fitting = this.holders.filter((node) => node.type === 'person' && node.rolePhrases.some(shares));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** The person who is said to hold the office, if one does and nothing speaks against it. */
  holder(phrase: RolePhrase, seen: Seen): Node | null {
    let best: Node | null = null;
    let most = 0;
    for (const node of this.holders) {
      for (const held of node.rolePhrases) {
        const score = compareRoles(phrase, held);
        if (score === 0) continue;
        const at = this.lastAt.get(node) ?? 0;
        const recency = at <= seen.draft.start ? at / 1e7 : 0;
        if (score + recency > most) {
          most = score + recency;
          best = node;
        }
      }
    }
    return best ?? this.knownHolder(phrase);
  }

  /** Who held the office on the day of publication, by the fact lists, if the article names that person. */
  private knownHolder(phrase: RolePhrase): Node | null {
    const office = OFFICES.get(phrase.category);
    const day = this.analysis.article.published.value?.slice(0, 10);
    const country = [...phrase.facts].find((fact) => fact.startsWith('country:'));
    if (!office || !country) return null;
    if (!day) {
      // Without a day, whoever the article names of those who ever held it: of several the one who held it last.
      const key = `office:${office}:${country.slice('country:'.length)}`;
      const known = [...this.naming.byFact].filter(([fact]) => fact.startsWith('person:') && officesOf(fact).some((tenure) => tenure.office === key));
      const since = (fact: string): string => officesOf(fact).reduce((last, tenure) => (tenure.office === key && tenure.from > last ? tenure.from : last), '');
      let best = known[0];
      for (const one of known) if (best && since(one[0]) > since(best[0])) best = one;
      return best?.[1] ?? null;
    }
    const person = holderOn(office, country, day)?.person;
    return (person && this.naming.byFact.get(person)) || null;
  }
}
