import type { Answer, Citation, CitedStatement } from '../../answer/answer.js';
import type { AnswerItem, AskView, Beside } from '../../web/views.js';
import { passageOf } from './said.js';

/** An answer as the page shows it. */
export function askView(question: string, answer: Answer): AskView {
  return {
    question,
    language: answer.question.language,
    value: answer.value,
    answers: answer.answers.map(item),
    nearest: answer.nearest.map(item),
  };
}

function item(c: Citation): AnswerItem {
  return {
    article: { id: c.article, title: c.title, language: c.language, outlet: c.outlet, url: c.url, published: { value: c.published, certain: true } },
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
