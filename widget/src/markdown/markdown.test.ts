import { expect, fixture, html } from '../testing/expect.js';
import { markdown } from './markdown.js';

const look = { headingLevel: 3, opensNewTab: 'opens in a new tab' };
const shown = (text: string) => fixture<HTMLElement>(html`<div>${markdown(text, look)}</div>`);

describe('a text in Markdown', () => {
  it('becomes paragraphs, lists and numbered clauses', async () => {
    const view = await shown('Two **strong** words.\n\n- one\n- two\n\n3. third\n4. fourth');
    expect(view.querySelector('p strong')?.textContent).to.equal('strong');
    expect(view.querySelectorAll('ul > li')).to.have.length(2);
    expect(view.querySelector('ol')?.getAttribute('start')).to.equal('3');
  });

  it('has headings that fit the page, the topmost at the wanted level', async () => {
    const view = await shown('## Article\n\ntext\n\n### Part');
    const levels = [...view.querySelectorAll('[role="heading"]')].map((one) =>
      one.getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal(['3', '4']);
  });

  it('shows HTML as it was typed', async () => {
    const view = await shown('<img src=x onerror=alert(1)>\n\ntext <b>bold</b> <script>alert(1)</script>');
    expect(view.querySelector('img, b, script')).to.equal(null);
    expect(view.textContent).to.contain('<img src=x onerror=alert(1)>').and.contain('<b>bold</b>');
  });

  it('links to the web, to mail and telephone, never to a script', async () => {
    const view = await shown(
      '[web](https://example.org/) [mail](mailto:a@example.org) [tel](tel:+966) [bad](javascript:alert(1)) [data](data:text/html,x) [own](/admin)',
    );
    const links = [...view.querySelectorAll('a')];
    expect(links.map((link) => link.protocol)).to.deep.equal(['https:', 'mailto:', 'tel:']);
    expect(links[0]?.rel).to.contain('noopener');
    expect(view.textContent).to.contain('bad').and.contain('own');
  });

  it('loads no picture and shows its words', async () => {
    const view = await shown('![our office](https://example.org/a.png)');
    expect(view.querySelector('img')).to.equal(null);
    expect(view.textContent).to.contain('our office');
  });

  it('reads character references as characters', async () => {
    const view = await shown('Reading &amp; writing &lt;b&gt;');
    expect(view.querySelector('p')?.textContent).to.equal('Reading & writing <b>');
  });

  it('leaves places to write where a paper form has lines of dots', async () => {
    const view = await shown('Name: .................... Date: .........');
    expect(view.querySelectorAll('.blank')).to.have.length(2);
    expect(view.textContent).to.contain('Name:').and.not.contain('..');
  });
});
