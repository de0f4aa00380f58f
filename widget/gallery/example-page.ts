import { isLocale } from '@member-services/contract/forms';
import { stage } from './examples/example.js';
import { EXAMPLES } from './examples/examples.js';

/* One example by itself: `example.html?name=…&locale=ar&scheme=dark`. */

const query = new URLSearchParams(location.search);
const example = EXAMPLES.find(({ name }) => name === query.get('name'));
const locale = query.get('locale');
const place = document.querySelector('main');
if (!example || !isLocale(locale) || !place) throw new Error('There is no example of this name.');

// An element moves focus and scrolls to what is new; many frames on one page must not pull the page to and fro.
if (window.parent !== window) {
  const focus: unknown = Reflect.get(HTMLElement.prototype, 'focus');
  HTMLElement.prototype.focus = function (options) {
    if (typeof focus === 'function') focus.call(this, { ...options, preventScroll: true });
  };
  Element.prototype.scrollIntoView = () => undefined;
}

document.documentElement.lang = locale;
document.documentElement.dataset['scheme'] = query.get('scheme') ?? 'light';
document.title = example.name;
await stage(example, locale, place);
document.documentElement.dataset['stands'] = '';
