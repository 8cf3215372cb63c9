import type { Reading, Statement, Time, TraceStep } from '../reading/reading.js';
import { hull, overlaps, type Span } from '../text/span.js';
import { highlight, type Marked, printable, type Style } from './style.js';

const INDENT = '    ';

/** A reading as a person reads it in a terminal: the article, then who said what in its sentences, figures, times, events, and what was left out. */
export function showReading(reading: Reading, style: Style): string {
  const { article } = reading;
  const show = shower(reading, style);
  const title = article.title ? printable(article.text.slice(article.title.start, article.title.end)) : '(no title)';
  const out: string[] = [style.strong(title), showDate(reading, style)];
  for (const note of article.notes) out.push(style.warn(`note: ${note.code}${note.detail ? ` (${printable(note.detail)})` : ''}`));
  out.push('', style.strong(`Statements (${reading.statements.length})`));
  for (const statement of reading.statements) out.push(...show.statement(statement), '');
  if (reading.statements.length === 0) out.push('  none found', '');
  out.push(style.strong(`Figures (${reading.figures.length})`));
  for (const f of reading.figures) {
    const value = typeof f.value === 'number' ? f.value.toLocaleString('en') : f.value.map((v) => v.toLocaleString('en')).join('–');
    out.push(
      `  ${f.id.padEnd(4)} ${show.text(f)}  ${style.faint(`${f.bound === 'exact' ? '' : `${f.bound} `}${value} ${f.unit} · ${f.who ? `says ${show.name(f.who)}` : 'the article’s own word'}`)}`,
    );
  }
  out.push('', style.strong(`Times (${reading.times.length})`));
  for (const t of reading.times) out.push(`  ${t.id.padEnd(4)} ${show.text(t)}  ${style.faint(`${t.value ?? 'could not tell'}${against(t)} · ${t.by}`)}`);
  out.push('', style.strong(`Events (${reading.events.length})`));
  for (const e of reading.events) {
    const when = e.time ? reading.times.find((t) => t.id === e.time)?.value : null;
    const parts = [
      `${e.actors.map(show.name).join(', ') || '?'} → ${e.recipients.map(show.name).join(', ') || '–'}`,
      when,
      e.place ? `at ${show.name(e.place)}` : null,
      e.status,
    ].filter(Boolean);
    out.push(`  ${e.id.padEnd(4)} ${e.category.padEnd(9)} ${show.text(e.predicate)}  ${style.faint(parts.join(' · '))}`);
  }
  const named = reading.entities.filter((e) => e.named);
  out.push('', style.strong(`Named (${named.length})`));
  for (const e of named) {
    const also = e.names.filter((n) => n !== e.name);
    out.push(
      `  ${e.id.padEnd(4)} ${printable(e.name)}  ${style.faint([e.type, e.latin ? `${e.latin.name}${e.latin.certain ? '' : ' (transliterated)'}` : null, also.length ? `also ${also.map(printable).join(', ')}` : null, e.speaksFor ? `speaks for ${show.name(e.speaksFor)}` : null].filter(Boolean).join(' · '))}`,
    );
  }
  const voices = countVoices(reading);
  out.push('', `${style.strong('Whose words')}  ${voices.map(([kind, share]) => `${kind} ${Math.round(share * 100)}%`).join(' · ')}`);
  if (article.dropped.length > 0) {
    out.push('', style.strong(`Left out (${article.dropped.length})`));
    for (const d of article.dropped.slice(0, 12)) out.push(`  ${style.faint(`${d.reason} · ${d.where}`)}  ${printable(d.text).replace(/\s+/gu, ' ').slice(0, 90)}`);
    if (article.dropped.length > 12) out.push(style.faint(`  … ${article.dropped.length - 12} more; all of them with --explain or --format json`));
  }
  return `${out.join('\n')}\n`;
}

/**
 * Why a reading is what it is: the evidence for the day, all that was dropped, and for each sentence the rules that fired, lost or were
 * rejected. `only` limits it to the sentence of that number, counted from 1.
 */
export function explainReading(reading: Reading, steps: readonly TraceStep[], style: Style, only: number | null): string {
  const out: string[] = [];
  if (only === null) {
    out.push(style.strong('The day'), `  ${reading.article.published.value ?? 'could not tell'} by ${reading.article.published.rule}`);
    for (const e of reading.article.published.evidence)
      out.push(`  ${e.verdict.padEnd(8)} ${e.says ?? '–'}  ${printable(e.quote)}  ${style.faint(`${e.where} · ${e.reason} · weight ${e.weight}`)}`);
    out.push('', style.strong('Left out'));
    for (const d of reading.article.dropped) out.push(`  ${d.reason.padEnd(20)} ${style.faint(d.where)}  ${printable(d.text).replace(/\s+/gu, ' ')}`);
    out.push('');
  }
  reading.sentences.forEach((sentence, i) => {
    if (only !== null && i + 1 !== only) return;
    out.push(`${style.strong(`[${i + 1}]`)} ${printable(reading.article.text.slice(sentence.start, sentence.end))}`, `${INDENT}voice: ${sentence.voice.kind}`);
    for (const step of steps) {
      if (!overlaps(step, sentence)) continue;
      const words = printable(reading.article.text.slice(step.start, step.end)).slice(0, 60);
      out.push(`${INDENT}${step.verdict.padEnd(8)} ${step.stage}/${step.rule}  “${words}”${step.reason ? style.faint(`  ${step.reason}`) : ''}`);
    }
  });
  return `${out.join('\n')}\n`;
}

function showDate(reading: Reading, style: Style): string {
  const { published } = reading.article;
  if (published.value === null) return style.faint(`published: could not tell (${published.rule})`);
  return style.faint(`published ${published.value} · ${published.certain ? 'certain' : 'implied'} · ${published.rule}`);
}

function against(time: Time): string {
  if (!time.against) return '';
  return time.against.from === 'published' ? `, against the day of publication ${time.against.value}` : `, against ${time.against.from} (${time.against.value})`;
}

interface Shower {
  readonly name: (id: string) => string;
  readonly text: (span: Span) => string;
  readonly statement: (statement: Statement) => string[];
}

function shower(reading: Reading, style: Style): Shower {
  const { text } = reading.article;
  const names = new Map<string, string>(reading.entities.map((e) => [e.id, printable(e.name)]));
  const name = (id: string): string => names.get(id) ?? id;
  const statement = (s: Statement): string[] => {
    const who = s.who ? name(s.who) : s.speaker ? printable(text.slice(s.speaker.start, s.speaker.end)) : 'no source named';
    const to = s.to ? ` → ${s.toWho ? name(s.toWho) : printable(text.slice(s.to.start, s.to.end))}` : '';
    const facts = [
      s.stance === 'says' ? s.act : s.stance,
      s.kind,
      s.channel?.kind,
      s.said ? reading.times.find((t) => t.id === s.said)?.value : null,
      s.within ? `within ${s.within}` : null,
      s.certain ? null : 'implied',
    ];
    return [`  ${s.id.padEnd(4)} ${style.speaker(who)}${to}  ${style.faint(facts.filter(Boolean).join(' · '))}`, `${INDENT}   ${showWords(s)}`];
  };
  const showWords = (s: Statement): string => {
    const range = hull([
      ...s.content,
      ...(s.cue ? [s.cue] : []),
      ...(s.speaker && reading.sentences.some((x) => overlaps(x, s.speaker as Span) && s.content.some((c) => overlaps(x, c))) ? [s.speaker] : []),
    ]);
    if (!range) return '';
    const marked: Marked[] = [
      ...s.content.map((c) => ({ ...c, mark: style.content })),
      ...(s.cue ? [{ ...s.cue, mark: style.cue }] : []),
      ...(s.speaker ? [{ ...s.speaker, mark: style.speaker }] : []),
    ];
    return highlight(text, range, marked);
  };
  return { name, text: (span) => printable(text.slice(span.start, span.end)), statement };
}

/** The share of characters in each voice, largest first. */
function countVoices(reading: Reading): readonly (readonly [string, number])[] {
  const sizes = new Map<string, number>();
  let all = 0;
  for (const s of reading.sentences) {
    const key = s.voice.kind === 'article' ? 'the article’s own' : `${s.voice.kind} source`;
    sizes.set(key, (sizes.get(key) ?? 0) + s.end - s.start);
    all += s.end - s.start;
  }
  return [...sizes].map(([kind, size]) => [kind, all === 0 ? 0 : size / all] as const).sort((a, b) => b[1] - a[1]);
}
