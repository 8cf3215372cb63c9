import type { Token } from '../text/tokens.js';

/** Whether the source says it, rejects it, or is reported not to have mentioned it. */
export type Stance = 'says' | 'denies' | 'omits';

/** What is done by saying it. */
export type Act =
  | 'say'
  | 'claim'
  | 'deny'
  | 'confirm'
  | 'promise'
  | 'thank'
  | 'praise'
  | 'criticise'
  | 'accuse'
  | 'demand'
  | 'order'
  | 'request'
  | 'warn'
  | 'threaten'
  | 'condemn'
  | 'advise'
  | 'announce'
  | 'propose'
  | 'agree'
  | 'refuse'
  | 'admit'
  | 'ask'
  | 'answer'
  | 'think'
  | 'hope'
  | 'fear'
  | 'report'
  | 'inform'
  | 'omit';

/** Through what it was said. */
export type ChannelKind =
  | 'statement'
  | 'press-conference'
  | 'interview'
  | 'phone-call'
  | 'meeting'
  | 'speech'
  | 'post'
  | 'report'
  | 'letter'
  | 'court'
  | 'broadcast'
  | 'briefing'
  | 'outlet';

/** Tokens `first` to `last - 1` of the article. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A noun phrase as the mentions stage found it, in tokens. */
export interface Phrase extends TokenRange {
  readonly kind: 'name' | 'role' | 'pronoun' | 'description' | 'document';
  readonly type: 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';
  /** It ends with a name that carries no case ending, whatever its letters look like. */
  readonly plain: boolean;
}

/** Text between two quotation marks that belong together, marks included; `closed` is false where the closing mark is missing. */
export interface Quotation extends TokenRange {
  readonly closed: boolean;
  /** Too short to be someone's words: “so-called” names and terms stand in quotation marks, too. */
  readonly scare: boolean;
}

/** One sentence, or the part of it inside a quotation, with what is known of its tokens. */
export interface Clause extends TokenRange {
  readonly tokens: readonly Token[];
  readonly title: boolean;
  /** It stands inside a quotation that began in an earlier sentence. */
  readonly quoted: boolean;
  /** Speech of an earlier sentence may go on in it. */
  readonly running: boolean;
  /** The quotation that holds token `i`, innermost, among those that begin in this clause; `undefined` outside. */
  readonly quotation: (i: number) => Quotation | undefined;
  /** The longest noun phrase that ends with token `i - 1`, begins with token `i`, or covers it. */
  readonly phraseEnding: (i: number) => Phrase | undefined;
  readonly phraseFrom: (i: number) => Phrase | undefined;
  readonly phraseAt: (i: number) => Phrase | undefined;
  /** Token `i` is a word that names someone by itself somewhere in the article. */
  readonly namesAlone: (i: number) => boolean;
  /** Token `i` belongs to an expression of time. */
  readonly inTime: (i: number) => boolean;
  /** The sentences before that words like “these things” could mean. */
  readonly meant: () => MeantBefore;
}

/** Sentences before a clause that no statement holds yet, near enough to be pointed at. */
export interface MeantBefore {
  /** How many. */
  readonly sentences: number;
  /** The last of them stands right before the clause. */
  readonly beside: boolean;
  /** They stand in the paragraph before. */
  readonly apart: boolean;
  /** They open the article. */
  readonly opening: boolean;
}

/** A statement that a rule of the pack proposes, in tokens. */
export interface Proposal {
  /** The rule's name. */
  readonly by: string;
  readonly cue: TokenRange | null;
  readonly speaker: TokenRange | null;
  /** The clause has no subject of its own: the running speaker is meant. */
  readonly carried: boolean;
  readonly to: TokenRange | null;
  readonly channel: { readonly kind: ChannelKind; readonly range: TokenRange } | null;
  /** What was said; empty where the clause only points. */
  readonly content: readonly TokenRange[];
  /** `before`: the content is the sentences before that no cue claims; `matter`: what the statement before said; `quotation`: the quotation that ends before; `after`: what follows. */
  readonly points: 'before' | 'matter' | 'quotation' | 'after' | null;
  /** In the first person: a speaker tells what was said before, within the own speech. */
  readonly ownWords?: boolean;
  /** Without a source of its own: the source of the statement before is meant where that was a text or a side. */
  readonly echoes?: boolean;
  /** Its source is a text or a side, not a person. */
  readonly voiceless?: boolean;
  /** Of so little weight that running speech goes on over it: a passive without a source. */
  readonly minor?: boolean;
  /** Speech that may go on in the next sentences. */
  readonly runs: boolean;
  /** It may do so although its words ended before the sentence did: “…,” said X. “… goes on.” */
  readonly continues?: boolean;
  /** It goes on to the end of the paragraph, whatever is reported in it: an answer in an interview. */
  readonly whole?: boolean;
  readonly act: Act;
  readonly stance: Stance;
  /** The words themselves say who and what; otherwise the rule concluded it. */
  readonly certain: boolean;
  /** Index, in the clause's proposals, of the statement whose content holds this one. */
  readonly within: number | null;
}

/** Speech that may go on in the next sentence. */
export interface Speech {
  /** It stood in quotation marks. */
  readonly quote: boolean;
  /** Sentences so far. */
  readonly sentences: number;
  /** Who says it, in tokens: the last one named before where it is a pronoun. */
  readonly speaker: TokenRange | null;
  /** The proposal that it began with. */
  readonly proposal: Proposal;
  /** Its words in the sentence before. */
  readonly before: TokenRange;
}

/** How a language reports speech. */
export interface StatementRules {
  /** Every statement that the clause itself reports, outermost first. Must not throw on any tokens and must be linear in the clause's length, nesting apart. */
  readonly propose: (clause: Clause, reject?: Reject) => readonly Proposal[];
  /** Whether a clause belongs to the speech before it; `own` is what it reports itself, which stands within that speech if so. */
  readonly carry: (clause: Clause, speech: Speech, own: readonly Proposal[]) => boolean;
  /** `range` without what frames it at its ends: conjunctions, marks, particles. */
  readonly trim: (clause: Pick<Clause, 'tokens'>, range: TokenRange) => TokenRange;
}

/** Told of each cue that no rule made a statement of, for `read --explain`. */
export type Reject = (range: TokenRange, rule: string, reason: string) => void;
