import { type Sheet, upTo } from '../language/cards.js';
import type { Pronoun } from '../language/names.js';
import type { ReferentQuestion } from '../language/referents.js';
import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import type { Lexicon } from './lexicon.js';
import { type Node, nodeNames } from './nodes.js';
import { type Found, type Seen, type State, speaksOn } from './salience.js';

/** How many mentions before a pronoun are looked through, and how many of those they mean are weighed. */
const FAR = 60;
const MOST = 10;
/** Tokens after a pronoun that may hold the word by which its person speaks on. */
const FURTHER = 2;

/** Someone a pronoun may mean, as the mentions before it tell of him. */
interface Referent {
  readonly node: Node;
  /** The last mention. */
  readonly last: Seen;
  /** How many others were spoken of since. */
  readonly rank: number;
  mentions: number;
  spoke: number;
  /** How often he was a subject outside of what anyone says. */
  subject: number;
  /** The last mention as a subject or speaker. */
  lastSubject: Seen | null;
}

const apart = (n: number): string => (n <= 2 ? upTo(n, 2) : n <= 4 ? '3–4' : n <= 8 ? '5–8' : '9+');

/** Weighs whom a pronoun means by what the article tells of each before it, where the pack has learnt to. */
export class Referents {
  private readonly past: { readonly node: Node; readonly seen: Seen }[] = [];
  private readonly analysis: Analysis;
  private readonly lexicon: Lexicon;
  private readonly replaced: ReadonlyMap<Node, Node>;

  constructor(analysis: Analysis, lexicon: Lexicon, replaced: ReadonlyMap<Node, Node>) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.replaced = replaced;
  }

  /** Takes note of a mention whose entity is known, in the order in which the text is gone through. */
  note(node: Node, seen: Seen): void {
    this.past.push({ node, seen });
  }

  /** Whom `pronoun` at `seen` means: whom the rules took, or whoever the pack holds for likelier. At most `FAR` mentions are looked at. */
  choose(seen: Seen, pronoun: Pronoun, state: State, ruled: Found): Found {
    const { likeliestReferent } = this.lexicon.names;
    if (!likeliestReferent) return ruled;
    const found = this.before(seen, pronoun, ruled?.node ?? null);
    const chosen = found.findIndex(({ node }) => node === ruled?.node);
    if (found.length === 0 || (ruled && chosen < 0)) return ruled;
    const form = pronoun.plural ? 'several' : pronoun.respect ? 'one' : 'plain one';
    const question: ReferentQuestion = {
      start: seen.draft.start,
      end: seen.draft.end,
      count: found.length,
      ruled: chosen,
      describe: (k, sheet) => this.describe(found, k, seen, state, form, pronoun.possessive === true, ruled, sheet),
      names: (k) => {
        const { name, names } = nodeNames(this.analysis, (found[k] as Referent).node);
        return [name, ...names];
      },
    };
    const best = likeliestReferent(question);
    return best < 0 || best === chosen ? ruled : { node: (found[best] as Referent).node, rule: 'weighed' };
  }

  private before(seen: Seen, { plural }: Pronoun, ruled: Node | null): readonly Referent[] {
    const found: Referent[] = [];
    const known = new Map<Node, Referent>();
    for (let i = this.past.length - 1; i >= 0 && i >= this.past.length - FAR; i--) {
      const { node: meant, seen: at } = this.past[i] as (typeof this.past)[number];
      const node = this.replaced.get(meant) ?? meant;
      if ((at.draft.kind === 'document' && !at.speaks) || (node !== ruled && !canBe(node, plural))) continue;
      // Not a phrase that holds the pronoun.
      if (at.first <= seen.first && seen.last <= at.last) continue;
      let referent = known.get(node);
      if (!referent) {
        if (found.length >= MOST && node !== ruled) continue;
        referent = { node, last: at, rank: found.length, mentions: 0, spoke: 0, subject: 0, lastSubject: null };
        known.set(node, referent);
        found.push(referent);
      }
      referent.mentions++;
      if (at.speaks) referent.spoke++;
      if (at.subject && !at.quoted) referent.subject++;
      if (at.subject || at.speaks) referent.lastSubject ??= at;
    }
    return found;
  }

  private describe(found: readonly Referent[], k: number, seen: Seen, state: State, form: string, possessive: boolean, ruled: Found, sheet: Sheet): void {
    const referent = found[k] as Referent;
    const { node, last, lastSubject } = referent;
    const here = this.paragraph(seen);
    const sentences = apart(seen.sentence - last.sentence);
    const paragraphs = upTo(here - this.paragraph(last), 2);
    const stand = this.stand(last);
    const opens = this.opens(seen);
    const voice = seen.quoted ? 'quoted' : 'own';
    const add = (group: string, a: string): void => {
      sheet.add(group, a);
      sheet.add(group, a, form);
    };
    if (ruled?.node === node) {
      sheet.add('ruled');
      add('ruled by', ruled.rule);
    }
    add('rank', upTo(referent.rank, 5));
    sheet.add('of', upTo(found.length, 4), referent.rank === 0 ? 'latest' : 'earlier');
    add('sentences', sentences);
    add('paragraphs', paragraphs);
    add('stand', stand);
    sheet.add('stand, sentences', stand, sentences);
    sheet.add('stand, paragraphs', stand, paragraphs);
    add('kind', last.draft.kind);
    add('type', node.members.length > 0 ? (node.named ? 'joint named' : 'joint') : node.named ? `${node.type} named` : node.type);
    if (node === state.running) {
      sheet.add('spoke last');
      add('spoke last, paragraphs', paragraphs);
      add('spoke last, opens', opens);
    }
    if (node === state.person) add('last person', voice);
    if (node === state.told) add('last told of', paragraphs);
    if (node === state.inner) sheet.add('last person in what is said');
    if (node === state.named) sheet.add('last person named');
    if (node === state.plural) sheet.add('last several');
    if (node === state.joint) sheet.add('last together');
    if (node === state.holders) sheet.add('last holding offices together');
    if (node === state.body) sheet.add('last body');
    if (node === state.speakingBody) sheet.add('last body to speak');
    add('mentions', referent.mentions < 3 ? upTo(referent.mentions, 2) : referent.mentions < 6 ? '3–5' : '6+');
    add('spoke', upTo(referent.spoke, 3));
    add('subject', upTo(referent.subject, 3));
    sheet.add('voice', voice, last.quoted ? 'quoted' : 'own');
    sheet.add('voice, who', voice, node === state.running ? 'spoke last' : 'other');
    if (lastSubject) {
      let since = 0;
      for (const other of found) if (other !== referent && other.lastSubject && !other.lastSubject.quoted && other.lastSubject.first > lastSubject.first) since++;
      add('subjects since', upTo(since, 3));
      add('subject, sentences', apart(seen.sentence - lastSubject.sentence));
      sheet.add('subject, paragraphs', upTo(here - this.paragraph(lastSubject), 2), lastSubject.quoted ? 'quoted' : 'own');
      sheet.add('subject, kind', lastSubject.draft.kind, lastSubject.speaks ? 'speaks' : 'subject');
    } else sheet.add('never subject');
    sheet.add('opens, sentences', opens, sentences);
    sheet.add('opens, stand', opens, stand);
    sheet.add('possessive', possessive ? 'yes' : 'no', stand);
    sheet.add('opened', this.opens(last), sentences);
    if (this.closes(last)) sheet.add('closed', sentences, stand);
    if (this.closes(seen)) {
      add('closes, sentences', sentences);
      add('closes, stand', stand);
    }
    if (this.goesFurther(seen)) {
      add('further', node === state.running ? 'spoke last' : 'other');
      add('further, spoke', upTo(referent.spoke, 2));
    }
    if (this.paragraph(last) < 0) sheet.add('in the title');
    if (this.opensParagraph(seen)) sheet.add('opens a paragraph', stand, paragraphs);
    if (node.rolePhrases.length > 0) sheet.add('holds an office');
  }

  /** As what someone was last spoken of. */
  private stand(last: Seen): string {
    const head = this.analysis.tokens[last.last - 1] as Token | undefined;
    const stand = last.speaks ? 'speaks' : last.subject ? 'subject' : head ? this.lexicon.look(head.word).role : 'none';
    return last.quoted ? `${stand} quoted` : stand;
  }

  private paragraph({ sentence }: Seen): number {
    return this.analysis.sentences[sentence]?.paragraph ?? -1;
  }

  private opens({ sentence, first }: Seen): string {
    const before = first - (this.analysis.sentences[sentence]?.first ?? 0);
    return before === 0 ? 'first' : before < 4 ? 'near the front' : 'later';
  }

  private opensParagraph({ sentence, first }: Seen): boolean {
    const { sentences } = this.analysis;
    return sentences[sentence]?.first === first && sentences[sentence - 1]?.paragraph !== sentences[sentence]?.paragraph;
  }

  private closes({ last }: Seen): boolean {
    const token = this.analysis.tokens[last];
    return !token || token.newline || this.analysis.language.writing.terminators.has(token.norm);
  }

  private goesFurther({ last }: Seen): boolean {
    return speaksOn(this.analysis, this.lexicon, last, FURTHER);
  }
}

/** Whether the form of a pronoun can mean `node`. */
function canBe(node: Node, plural: boolean): boolean {
  if (node.type === 'document') return false;
  if (!plural) return node.type === 'person' || (node.type === 'unknown' && node.members.length === 0);
  // A country, of places.
  return node.type !== 'person' && (node.type !== 'place' || node.fact !== null);
}
