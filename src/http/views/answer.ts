import type { Answer, Citation, CitedStatement, Question } from '../../answer/answer.js';
import type { Span } from '../../text/span.js';
import type { AnswerItem, AskView, Beside, Understood } from '../../web/views.js';
import { passageOf } from './said.js';

/** An answer as the page shows it. `certain` tells of each cited article whether its page itself says the day. */
export function askView(question: string, answer: Answer, certain: ReadonlyMap<string, boolean>): AskView {
  const item = (c: Citation): AnswerItem => itemOf(c, certain.get(c.article) ?? true);
  return {
    question,
    understood: understoodOf(answer.question),
    language: answer.question.language,
    value: answer.value,
    answers: answer.answers.map(item),
    nearest: answer.nearest.map(item),
  };
}

function understoodOf({ text, speaker, to, of, topics }: Question): Understood {
  const words = (span: Span): string => text.slice(span.start, span.end);
  return { asker: speaker && words(speaker), asked: to && words(to), of: of && words(of), topics: topics.map(words) };
}

function itemOf(c: Citation, certain: boolean): AnswerItem {
  return {
    article: { id: c.article, title: c.title, language: c.language, outlet: c.outlet, url: c.url, published: { value: c.published, certain } },
    passage: passageOf(c.text, c.span.start, c.language, c.marks),
    statement: c.statement,
    speaker: c.speaker?.name ?? null,
    to: c.to?.name ?? null,
    channel: c.channel,
    stance: c.stance,
    act: c.act,
    reporters: c.reporters.map(beside),
    against: c.against.map(beside),
    value: c.value?.value ?? null,
    missing: c.missing,
  };
}

function beside({ id, who, stance, channel, text }: CitedStatement): Beside {
  return { id, who: who?.name ?? null, stance, channel, text };
}
