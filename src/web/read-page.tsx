import type { JSX } from 'preact';
import type { Ui } from './ui.js';
import type { ErrorView, ReadFormView } from './views.js';

/** The box that takes a text, HTML or an address. */
export function ReadForm({ ui, input }: { readonly ui: Ui; readonly input: string }): JSX.Element {
  const { s } = ui;
  return (
    <form class="read" method="post" action={ui.href('/read')} encType="application/x-www-form-urlencoded">
      <label for="input">{s.read.label}</label>
      <textarea id="input" name="input" rows={6} required aria-describedby="input-hint">
        {input}
      </textarea>
      <p id="input-hint" class="hint">
        {s.read.hint}
      </p>
      <button type="submit">{s.read.button}</button>
    </form>
  );
}

/** The page with the box, and what went wrong with what was put into it. */
export function ReadPage({ ui, view }: { readonly ui: Ui; readonly view: ReadFormView }): JSX.Element {
  const { s } = ui;
  return (
    <div class="page">
      <h1 class="hung">
        <span>{s.read.title}</span>
      </h1>
      <p class="standfirst">{s.read.lead}</p>
      {view.problem && (
        <div class="problem" role="alert">
          <p>
            <strong>{s.read.problem}.</strong> {s.errors.byCode[view.problem.code] ?? ''}
          </p>
          <p>
            <code class="code" lang="en">
              {view.problem.message}
            </code>
          </p>
        </div>
      )}
      <ReadForm ui={ui} input={view.input} />
    </div>
  );
}

/** An error, in the reader's words and the program's. */
export function ErrorPage({ ui, view }: { readonly ui: Ui; readonly view: ErrorView }): JSX.Element {
  const { s } = ui;
  return (
    <div class="page error">
      <p class="status">{ui.number(view.status)}</p>
      <h1>{s.errors.title}</h1>
      <p class="standfirst">{s.errors.byCode[view.error.code] ?? s.errors.byCode.internal}</p>
      <p>
        <code class="code" lang="en">
          {view.error.message}
        </code>
      </p>
      <p>
        <a href={ui.href('/')}>{s.errors.home}</a>
      </p>
    </div>
  );
}
