/**
 * What a reader can do on an article with scripts: light up a statement in the text and in the list together, show one speaker's statements
 * only, and copy a statement with its source. The page is whole without it. Words for its controls come with the page, as data attributes.
 */
const reading = document.querySelector<HTMLElement>('article.reading');
const list = reading?.querySelector<HTMLElement>('#said');

function of(element: EventTarget | null): readonly string[] {
  return element instanceof Element ? (element.closest<HTMLElement>('[data-s]')?.dataset.s?.split(' ') ?? []) : [];
}

function light(ids: readonly string[]): void {
  if (!reading) return;
  for (const lit of reading.querySelectorAll('.lit')) lit.classList.remove('lit');
  for (const id of ids) for (const found of reading.querySelectorAll(`[data-s~="${CSS.escape(id)}"]:not(.siglum)`)) found.classList.add('lit');
}

/** The last one is the innermost: a figure inside a statement, a statement inside another. */
function innermost(ids: readonly string[]): readonly string[] {
  return ids.slice(-1);
}

function fromAddress(): void {
  const id = /^#((?:s|f|t)\d+)(?:-note)?$/u.exec(location.hash)?.[1];
  if (id) light([id]);
}

function button(label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  return made;
}

function addFilter(section: HTMLElement): void {
  const { filter = '', everyone = '' } = section.dataset;
  const notes = [...section.querySelectorAll<HTMLElement>('.note')];
  const speakers = new Map<string, string>();
  for (const note of notes) {
    const who = note.dataset.who;
    const name = note.querySelector('.speaker')?.textContent;
    if (who && name && !speakers.has(who)) speakers.set(who, name);
  }
  if (speakers.size < 2 || !filter) return;
  const label = document.createElement('label');
  label.textContent = filter;
  label.htmlFor = 'by-speaker';
  const choice = document.createElement('select');
  choice.id = 'by-speaker';
  choice.append(new Option(everyone, ''), ...[...speakers].map(([who, name]) => new Option(name, who)));
  const tools = document.createElement('p');
  tools.className = 'tools';
  tools.append(label, choice);
  section.querySelector('h2')?.after(tools);
  choice.addEventListener('change', () => {
    for (const note of notes) note.hidden = choice.value !== '' && note.dataset.who !== choice.value;
    for (const item of section.querySelectorAll<HTMLElement>('.notes > li')) item.hidden = !item.querySelector('.note:not([hidden])');
    light(notes.filter((note) => choice.value !== '' && !note.hidden).flatMap((note) => of(note)));
  });
}

function addCopy(section: HTMLElement): void {
  const { copy = '', copied = '' } = section.dataset;
  if (!copy || !navigator.clipboard) return;
  const title = reading?.querySelector('h1')?.textContent ?? '';
  for (const note of section.querySelectorAll<HTMLElement>('.note')) {
    const made = button(copy);
    made.addEventListener('click', async () => {
      const address = new URL(location.href);
      address.hash = of(note)[0] ?? '';
      const words = [...note.querySelectorAll('blockquote p')].map((p) => p.textContent).join(' … ');
      const speaker = note.querySelector('.speaker')?.textContent ?? '';
      try {
        await navigator.clipboard.writeText(`“${words}”\n— ${speaker}\n${title}\n${address.href}`);
        made.textContent = copied;
        setTimeout(() => {
          made.textContent = copy;
        }, 1500);
      } catch {
        made.remove();
      }
    });
    note.querySelector('.said-foot')?.append(made);
  }
}

if (reading && list) {
  const follow = (event: Event): void => {
    const ids = of(event.target);
    if (ids.length > 0) light(innermost(ids));
  };
  reading.addEventListener('pointerover', follow);
  reading.addEventListener('focusin', follow);
  window.addEventListener('hashchange', fromAddress);
  addFilter(list);
  addCopy(list);
  fromAddress();
}
