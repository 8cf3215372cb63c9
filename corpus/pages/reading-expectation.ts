import type { EntityId, Reading } from '../../src/reading/reading.js';
import { overlaps, quote, type Span } from '../../src/text/span.js';

/** A reading as its expectation is written: each sentence, whose word it is, and the statements that begin in it; then figures, times, events and names. */
export function readingExpectation(reading: Reading): string {
  const { text } = reading.article;
  const cut = (span: Span | null): string => (span ? quote(text, span) : '–');
  const name = (id: EntityId | null): string => reading.entities.find((e) => e.id === id)?.name ?? '–';
  const names = (ids: readonly EntityId[]): string => ids.map(name).join(', ') || '–';
  const value = (id: string | null): string => reading.times.find((t) => t.id === id)?.value ?? '–';
  const rows: string[] = [];
  for (const sentence of reading.sentences) {
    rows.push(`${cut(sentence)}`, `  (${sentence.voice.kind}${sentence.voice.who ? `: ${name(sentence.voice.who)}` : ''})`);
    for (const s of reading.statements) {
      // A statement is shown where its cue stands, or its content where it has none.
      const at = s.cue ?? s.content[0];
      if (!at || !overlaps(at, sentence)) continue;
      const facts = [s.stance, s.act, s.kind, s.channel?.kind, s.said ? value(s.said) : null, s.within ? `within ${s.within}` : null, s.certain ? null : 'implied']
        .filter(Boolean)
        .join(' ');
      rows.push(`  - ${s.id} ${name(s.who)}${s.toWho ? ` → ${name(s.toWho)}` : ''} | ${cut(s.speaker)} | ${cut(s.cue)} | ${facts} | ${s.content.map(cut).join(' … ')}`);
    }
    rows.push('');
  }
  return [
    ...rows,
    '## figures',
    ...reading.figures.map((f) => `- ${cut(f)}: ${typeof f.value === 'number' ? f.value : f.value.join('–')} ${f.bound} ${f.unit}, vouched for by ${name(f.who)}`),
    '',
    '## times',
    ...reading.times.map((t) => `- ${cut(t)}: ${t.value ?? 'unknown'} (${t.by})`),
    '',
    '## events',
    ...reading.events.map((e) => `- ${cut(e.predicate)}: ${e.category} ${e.status}, ${names(e.actors)} → ${names(e.recipients)}, ${value(e.time)}, ${name(e.place)}`),
    '',
    '## names',
    ...reading.entities.filter((e) => e.named).map((e) => `- ${e.name} (${e.type}${e.latin ? `, ${e.latin.name}` : ''}${e.speaksFor ? `, speaks for ${name(e.speaksFor)}` : ''})`),
    '',
  ].join('\n');
}
