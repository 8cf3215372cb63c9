import type { Answer, Citation, CitedStatement } from '../answer/answer.js';
import { highlight, type Marked, printable, type Style } from './style.js';

const INDENT = '   ';

/** An answer as a person reads it in a terminal: each sentence with its source, who said it, who reports it, and who leaves it out. */
export function showAnswer(answer: Answer, style: Style): string {
  const out: string[] = [];
  if (answer.answers.length === 0) {
    out.push(style.warn('Not in the record.'));
    if (answer.nearest.length > 0) out.push('', style.faint('What comes nearest, and is no answer:'));
    answer.nearest.forEach((citation, i) => {
      out.push('', ...showCitation(citation, i + 1, style));
    });
    return `${out.join('\n')}\n`;
  }
  if (answer.value !== null) {
    const from = answer.answers.find((a) => a.value !== null);
    const bound = from?.value?.bound;
    const said = bound && bound !== 'exact' && bound !== 'range' ? `${bound.replace('-', ' ')} ` : '';
    const voucher = bound && from?.speaker ? `, ${from.stance === 'denies' ? 'denied by' : 'according to'} ${style.speaker(printable(from.speaker.name))}` : '';
    out.push(`${said}${style.strong(printable(answer.value))}${voucher}`, '');
  }
  answer.answers.forEach((citation, i) => {
    if (i > 0) out.push('');
    out.push(...showCitation(citation, i + 1, style));
  });
  return `${out.join('\n')}\n`;
}

function showCitation(citation: Citation, number: number, style: Style): readonly string[] {
  const { text, span } = citation;
  const marked: Marked[] = citation.marks.map((m) => ({ start: m.start - span.start, end: m.end - span.start, mark: style.content }));
  const lines = [`${`${number}.`.padEnd(INDENT.length)}${highlight(text, { start: 0, end: text.length }, marked)}`];
  const said = [
    citation.speaker &&
      `${citation.stance === 'denies' ? 'denied by' : citation.stance === 'omits' ? 'left out by' : 'said by'} ${style.speaker(printable(citation.speaker.name))}`,
    citation.to && `to ${printable(citation.to.name)}`,
    citation.channel && `(${citation.channel})`,
  ].filter(Boolean);
  if (said.length > 0) lines.push(`${INDENT}${said.join(' ')}`);
  for (const reporter of citation.reporters)
    lines.push(`${INDENT}as reported by ${style.speaker(printable(reporter.who?.name ?? 'a source without a name'))}${reporter.channel ? ` (${reporter.channel})` : ''}`);
  for (const other of citation.against) lines.push(`${INDENT}${style.warn(other.stance === 'omits' ? 'but not mentioned by' : 'but denied by')} ${against(other, style)}`);
  const source = [citation.title && `“${printable(citation.title)}”`, citation.outlet, citation.published, citation.article].filter(Boolean).join(' · ');
  lines.push(`${INDENT}${style.faint(source)}`);
  if (citation.missing.length > 0) lines.push(`${INDENT}${style.faint(`not found there: ${citation.missing.map(printable).join(', ')}`)}`);
  return lines;
}

const against = (other: CitedStatement, style: Style): string => `${style.speaker(printable(other.who?.name ?? 'the other side'))}: ${printable(other.text)}`;
