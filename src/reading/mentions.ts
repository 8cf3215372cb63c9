import { bySpan, type Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import type { Analysis } from './analysis.js';
import { is, lexiconOf } from './lexicon.js';
import { makePhrase, type NounPhrase, type PhrasedArticle, type PhrasedSentence, phraseArticle, phraseSpans, readPhrase } from './noun-phrases.js';
import type { Mention, Trace } from './reading.js';
import type { Unit } from './units.js';

/** A mention before it is known whom it means. `type` is what its form tells of the kind of entity. */
export interface MentionDraft extends Omit<Mention, 'id' | 'entity'> {
  readonly type: 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unknown';
  /** Key of the pack's fact list entry it is, such as `country:RU`. */
  readonly fact: string | null;
}

const phrased = new WeakMap<Analysis, PhrasedArticle>();

/** The noun phrases of an article by sentence, found once for all stages that ask. */
export function phrasesOf(analysis: Analysis): readonly PhrasedSentence[] {
  return phrasedOf(analysis).sentences;
}

const nameWordsOf = (analysis: Analysis): Set<string> => phrasedOf(analysis).nameWords;

function phrasedOf(analysis: Analysis): PhrasedArticle {
  let known = phrased.get(analysis);
  if (!known) {
    known = phraseArticle(analysis);
    phrased.set(analysis, known);
  }
  return known;
}

/**
 * Every noun phrase that names, describes or points at someone who could speak, be spoken to, act or be acted on: whole, with title and
 * case ending. Mentions may lie inside one another (রাশিয়া in রাশিয়ার রাষ্ট্রপতি ভ্লাদিমির পুতিন). In the order of the text.
 */
export function findMentions(analysis: Analysis, trace?: Trace): readonly MentionDraft[] {
  const found: MentionDraft[] = [];
  for (const { units, phrases } of phrasesOf(analysis)) {
    for (const phrase of phrases) mention(analysis, units, phrase, found);
  }
  found.sort(bySpan);
  if (trace) for (const { start, end, by } of found) trace({ stage: 'mentions', start, end, rule: by, verdict: 'fired', reason: null });
  return found;
}

function mention(analysis: Analysis, units: readonly Unit[], phrase: NounPhrase, found: MentionDraft[]): void {
  const draft = draftOf(analysis, units, phrase);
  if (draft) found.push(draft);
  if (phrase.members.length > 0) {
    for (const member of phrase.members) mention(analysis, units, member, found);
    return;
  }
  if (phrase.kind === 'document') {
    // Whose document it is, whole: ক্রেমলিনের in ক্রেমলিনের এক বিবৃতিতে.
    let owner = phrase.to - 2;
    while (owner >= phrase.from && (units[owner] as Unit).role !== 'genitive') owner--;
    if (owner >= phrase.from) {
      const { names } = lexiconOf(analysis.language);
      let inner = readPhrase(units, phrase.from, owner + 1, { analysis, names, second: true, nameWords: nameWordsOf(analysis) });
      const last = units[owner] as Unit;
      if (inner.kind === 'plain' && last.flags === 0)
        inner = makePhrase(inner.from, inner.to, 'name', 'organisation', owner, owner + 1, inner.listed, inner.role, 'issuer', inner.members);
      if (inner.kind === 'name' || inner.kind === 'description' || inner.kind === 'role' || inner.kind === 'back') {
        mention(analysis, units, inner, found);
        return;
      }
    }
  }
  // Names inside the phrase: its country, its body.
  let start = phrase.from;
  const until = phrase.nameFrom > phrase.from && phrase.nameTo > phrase.nameFrom ? phrase.nameFrom : phrase.to - 1;
  for (let i = phrase.from; i < until; i++) {
    const unit = units[i] as Unit;
    const { listed, adjective } = unit.lexeme;
    if (unit.flags & is.back) {
      const { start, end } = phraseSpans(analysis, units, makePhrase(i, i + 1, phrase.kind, phrase.type, i, i, phrase.listed, phrase.role, phrase.by, []));
      found.push({ start, end, kind: 'pronoun', name: null, by: 'back-reference', type: 'unknown', fact: null });
    }
    if (listed && !adjective && listed !== phrase.listed) {
      push(analysis, units, i, i + 1, listed.type, listed.fact, 'listed-name', found);
      start = i + 1;
    } else if (unit.role === 'genitive') {
      if (unit.flags & is.organisation) push(analysis, units, start, i + 1, 'organisation', null, 'body', found);
      else if (unit.flags & (is.part | is.weak | is.role) || unit.flags === 0) inner(analysis, units, phrase.from, i + 1, found);
      start = i + 1;
    }
  }
}

/** A person or office inside a phrase, as the owner of what it is about (সভাপতি রফিকুল আলমের বাড়ি). */
function inner(analysis: Analysis, units: readonly Unit[], from: number, to: number, found: MentionDraft[]): void {
  const { names } = lexiconOf(analysis.language);
  const phrase = readPhrase(units, from, to, { analysis, names, second: true, nameWords: nameWordsOf(analysis) });
  if ((phrase.kind === 'name' && phrase.type === 'person') || phrase.kind === 'role' || (phrase.kind === 'description' && phrase.type === 'person')) {
    const draft = draftOf(analysis, units, phrase);
    if (draft) found.push(draft);
  }
}

function push(
  analysis: Analysis,
  units: readonly Unit[],
  from: number,
  to: number,
  type: 'person' | 'organisation' | 'place',
  fact: string | null,
  by: string,
  found: MentionDraft[],
): void {
  const { start, end, name } = phraseSpans(analysis, units, makePhrase(from, to, 'name', type, from, to, null, 'bare', by, []));
  found.push({ start, end, kind: 'name', name, by, type, fact });
}

function draftOf(analysis: Analysis, units: readonly Unit[], phrase: NounPhrase): MentionDraft | null {
  if (phrase.kind === 'plain') return null;
  const spans = phraseSpans(analysis, units, phrase);
  const { start, name } = spans;
  let { end } = spans;
  const next = units[phrase.to];
  if (phrase.by === 'proxy' && next && lexiconOf(analysis.language).names.proxyTails.has(next.stem)) end = (analysis.tokens[next.last - 1] as Token).end;
  const kind = phrase.kind === 'back' ? 'pronoun' : phrase.kind;
  return { start, end, kind, name: kind === 'name' ? name : null, by: phrase.by, type: phrase.type, fact: phrase.listed?.fact ?? null };
}

/**
 * The mention that exactly the text at `span` makes, whatever the sentence around it suggests; `null` where no word of a sentence lies in it.
 * For stages that know by syntax where a noun phrase begins and ends.
 */
export function mentionAt(analysis: Analysis, span: Span): MentionDraft | null {
  // A mark that the span begins with may close the sentence before.
  let first = span.start;
  while (first < span.end - 1 && first < span.start + 8 && /[\p{P}\s]/u.test(analysis.text.charAt(first))) first++;
  const at = sentenceAt(analysis, first);
  const sentence = phrasesOf(analysis)[at];
  if (!sentence) return null;
  const { units } = sentence;
  let from = units.findIndex((u) => startOf(analysis, u) >= first);
  let to = from;
  while (to >= 0 && to < units.length && startOf(analysis, units[to] as Unit) < span.end) to++;
  if (from < 0 || to <= from) return null;
  const { names } = lexiconOf(analysis.language);
  while (from < to - 1 && (units[from] as Unit).kind === 'break') from++;
  // Closed words and verbs alone are nobody (… বলছেন না), but those that mean who was named together are (দুজনেই).
  const nobody = (unit: Unit): boolean =>
    unit.kind === 'word' &&
    (unit.flags === is.stop || unit.flags === is.verb) &&
    !names.togethers.has((analysis.tokens[unit.first] as Token).norm) &&
    !names.togethers.has(unit.stem);
  if (to - from === 1 && names.thereins.has((analysis.tokens[(units[from] as Unit).first] as Token).norm))
    return { start: span.start, end: span.end, kind: 'pronoun', name: null, by: 'therein', type: 'document', fact: null };
  if (units.slice(from, to).every(nobody)) return null;
  // A whole name before a possessive or a pointing word is the one meant, not what follows (ওবায়দুল কাদের তাঁর সহকর্মীর …).
  for (let i = from + 1; i < to; i++) {
    if (!((units[i] as Unit).flags & (is.pronoun | is.pointer))) continue;
    const before = readPhrase(units, from, i, { analysis, names, second: true, nameWords: nameWordsOf(analysis) });
    if (before.kind === 'name' && before.role === 'bare' && before.to === i) to = i;
    break;
  }
  const named = calledBefore(analysis, units, from, to);
  if (named) return { start: span.start, end: span.end, kind: 'name', name: named.name, by: named.by, type: named.type, fact: named.fact };
  while (to > from + 1 && ((units[to - 1] as Unit).kind !== 'word' || (units[to - 1] as Unit).flags & is.stop)) to--;
  const phrase = readPhrase(units, from, to, { analysis, names, second: false, nameWords: nameWordsOf(analysis) });
  // A subject with its object or an adverb after it (ট্রাম্প বিষয়টি) is the subject.
  const begun =
    phrase.kind === 'plain' || phrase.role === 'objective' || phrase.role === 'genitive'
      ? sentence.phrases.find((p) => p.from === from && p.to < to && p.kind !== 'plain' && (p.role === 'bare' || p.role === 'plural'))
      : undefined;
  const draft = draftOf(analysis, units, begun ?? phrase) ?? givenName(analysis, units, from, to);
  const { kind, name, by, type, fact }: Pick<MentionDraft, 'kind' | 'name' | 'by' | 'type' | 'fact'> = draft ?? {
    kind: 'description',
    name: null,
    by: 'given-span',
    type: several(analysis, units[to - 1] as Unit) ? 'group' : 'unknown',
    fact: null,
  };
  return { start: span.start, end: span.end, kind, name, by, type, fact };
}

/** The name inside সেলিম বাশার নামের এক কৃষক, of whom the whole tells. */
function calledBefore(analysis: Analysis, units: readonly Unit[], from: number, to: number): MentionDraft | null {
  const { names } = lexiconOf(analysis.language);
  for (let i = from + 1; i < to - 1; i++) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'word' || !names.calledBy.has((analysis.tokens[unit.first] as Token).norm)) continue;
    const phrase = readPhrase(units, from, i, { analysis, names, second: true, nameWords: nameWordsOf(analysis) });
    return phrase.kind === 'name' && (phrase.type === 'person' || phrase.type === 'unknown') ? draftOf(analysis, units, phrase) : null;
  }
  return null;
}

/** A longer run of words that no list has is no name. */
const LONGEST_NAME = 4;

/** Words of which no list knows anything but that they can be in names, where syntax tells that someone is meant: a name. */
function givenName(analysis: Analysis, units: readonly Unit[], from: number, to: number): MentionDraft | null {
  if (to - from > LONGEST_NAME || lexiconOf(analysis.language).names.capitals) return null;
  const able = is.part | is.weak | is.honorific | is.acronym;
  let sure = false;
  for (let i = from; i < to; i++) {
    const unit = units[i] as Unit;
    if (unit.kind !== 'word' || unit.flags & ~able || unit.lexeme.listed || (i < to - 1 && unit.role !== 'bare')) return null;
    sure ||= unit.flags === 0 || Boolean(unit.flags & (is.part | is.acronym));
  }
  const last = units[to - 1] as Unit;
  if (!sure || several(analysis, last) || last.role === 'locative') return null;
  const type = to - from === 1 && last.flags === is.acronym ? 'organisation' : 'unknown';
  const given: NounPhrase = { from, to, kind: 'name', type, nameFrom: from, nameTo: to, listed: null, role: last.role, by: 'given-name', members: [] };
  return draftOf(analysis, units, given);
}

/** Whether a word's ending means several persons (পাঠকেরা, ভোক্তাদের). */
function several(analysis: Analysis, unit: Unit): boolean {
  const { pluralEndings } = lexiconOf(analysis.language).names;
  const token = analysis.tokens[unit.last - 1] as Token;
  return (
    token.kind === 'word' &&
    analysis.language.writing.stems(token.norm).some(({ ending, role, stem }) => stem.length > 2 && (role === 'plural' || pluralEndings.some((end) => ending.startsWith(end))))
  );
}

const startOf = (analysis: Analysis, unit: Unit): number => (analysis.tokens[unit.first] as Token).start;

function sentenceAt(analysis: Analysis, offset: number): number {
  let low = 0;
  let high = analysis.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((analysis.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
