import type { Locale } from '@member-services/contract/forms';
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { EXAMPLES } from './examples/examples.js';
import type { Example } from './examples/example.js';

/* Every example in Arabic and English side by side, each in a frame that is as wide as a phone or a desk's screen. */

const choices = document.querySelector<HTMLFormElement>('#choices');
const place = document.querySelector<HTMLElement>('#examples');
const select = choices?.querySelector('select');
if (!choices || !place || !select) throw new Error('The page of the gallery is not whole.');

const views = [...new Set(EXAMPLES.map(({ view }) => view))];
render(
  html`<option value="">all</option>
    ${views.map((view) => html`<option>${view}</option>`)}`,
  select,
);

/** What is chosen above, kept in the address so that it can be shared. */
function chosen(): Record<'view' | 'words' | 'scheme' | 'width', string> {
  const data = new FormData(choices ?? undefined);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { view: text('view'), words: text('words'), scheme: text('scheme'), width: text('width') };
}

/** A frame is as tall as what it shows. */
function fit(frame: HTMLIFrameElement): void {
  const { contentDocument } = frame;
  if (!contentDocument) return;
  new ResizeObserver(() => {
    frame.style.blockSize = `${contentDocument.documentElement.scrollHeight}px`;
  }).observe(contentDocument.body);
}

function frame({ name }: Example, locale: Locale, scheme: string) {
  const query = new URLSearchParams({ name, locale, scheme });
  const handleLoad = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLIFrameElement) fit(currentTarget);
  };
  return html`<iframe
    loading="lazy"
    title=${`${name} (${locale})`}
    src=${`./example.html?${query}`}
    @load=${handleLoad}
  ></iframe>`;
}

function show(): void {
  const { view, words, scheme, width } = chosen();
  const shown = EXAMPLES.filter(
    (example) => (!view || example.view === view) && example.name.includes(words.toLowerCase()),
  );
  if (!place) return;
  place.dataset['width'] = width;
  render(
    repeat(
      shown,
      ({ name }) => `${name} ${scheme}`,
      (example) =>
        html`<section>
          <h2>${example.name}</h2>
          <div class="pair">${frame(example, 'ar', scheme)}${frame(example, 'en', scheme)}</div>
        </section>`,
    ),
    place,
  );
}

for (const [name, value] of new URLSearchParams(location.search)) {
  const control = choices.elements.namedItem(name);
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  if (control instanceof RadioNodeList) control.value = value;
}
choices.addEventListener('input', () => {
  history.replaceState(null, '', `?${new URLSearchParams(chosen())}`);
  show();
});
choices.addEventListener('submit', (event) => event.preventDefault());
show();
