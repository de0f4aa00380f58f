import { expect, fixture, html } from '../../src/testing/expect.js';
import type { MockCms } from '../../src/testing/mock-cms.js';
import { guestCms, newRequest, standing } from './guest-page.js';

/** What pages do to everything on them. */
const LOUD = `
  html { font-size: 62.5%; }
  body, div, section { text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em; direction: rtl;
    text-align: justify; line-height: 0.8; font-style: italic; font-weight: 900; white-space: pre;
    text-indent: 3em; visibility: hidden; cursor: wait; color: red; }
  * { margin: 40px; padding: 40px; box-sizing: content-box; border: 5px solid lime; float: left; }
  h2, p, label, input, button { display: none !important; font-size: 99px !important; }
  .button, .form, .panel, .label { transform: rotate(90deg); }
`;

const READ = [
  'textTransform',
  'letterSpacing',
  'wordSpacing',
  'textAlign',
  'fontStyle',
  'whiteSpace',
  'textIndent',
  'visibility',
  'display',
  'transform',
  'float',
  'color',
  'marginBlockStart',
  'paddingInlineStart',
] as const;

describe('a page with loud styles', () => {
  let cms: MockCms;
  const loud = new CSSStyleSheet();

  beforeEach(() => {
    cms = guestCms().install();
    loud.replaceSync(LOUD);
  });
  afterEach(() => {
    cms.restore();
    document.adoptedStyleSheets = [];
  });

  async function looks(): Promise<string[]> {
    const element = newRequest('en');
    const page = await fixture<HTMLElement>(html`<section>${element}</section>`);
    const user = await standing(element);
    const seen = ['.root', '.title', '.lead', '.button', 'form', '.start'].map((selector) => {
      const part = user.find(selector);
      if (!part) throw new Error(`There is no ${selector}.`);
      const style = getComputedStyle(part);
      return `${selector} ${READ.map((name) => `${name}: ${style[name]}`).join('; ')} ${style.direction}`;
    });
    page.remove();
    return seen;
  }

  it('changes nothing inside an element but the typeface', async () => {
    const quiet = await looks();
    document.adoptedStyleSheets = [loud];
    expect(await looks()).to.deep.equal(quiet);
  });

  it('may make its own rem small without making our text unreadable', async () => {
    document.adoptedStyleSheets = [loud];
    const element = newRequest('ar');
    await fixture<HTMLElement>(html`<section>${element}</section>`);
    const user = await standing(element);
    const root = user.find('.root');
    if (!root) throw new Error('There is no root.');
    expect(parseFloat(getComputedStyle(root).fontSize)).to.be.at.least(16);
    expect(getComputedStyle(root).direction).to.equal('rtl');
  });
});
