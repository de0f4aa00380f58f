import type { Locale } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { lexer } from 'marked';
import type { MarkedToken, Token, Tokens } from 'marked';
import { readingOf } from './reading-of.js';
import { heading } from '../look/heading.js';
import { withBlanks } from './blank.js';
import { safeLink } from './safe-link.js';

/** How a text is to be shown. */
export interface MarkdownLook {
  /** Level of the text's topmost headings on the page, 1 to 6. */
  headingLevel: number;
  /** What is read out behind a link that leaves the page, such as "opens in a new tab". */
  opensNewTab: string;
}

/**
 * A Markdown text as templates. Nothing ever becomes markup by itself: the text is cut into tokens and each known
 * token is a template of ours, so HTML inside it is shown as it was typed, and images as their words.
 */
export function markdown(text: string, look: MarkdownLook): TemplateResult[] {
  const tokens = known(lexer(text));
  const depths = tokens.flatMap((token) => (token.type === 'heading' ? [token.depth] : []));
  const shift = look.headingLevel - Math.min(...depths, 6);
  return tokens.map((token) => block(token, { ...look, headingLevel: depths.length > 0 ? shift : 0 }));
}

/** The same in a place of its own, which says its language where it is another than that of the words around it. */
export function markdownAsWritten(text: string, look: MarkdownLook, around: Locale): TemplateResult {
  const { lang, dir } = readingOf(text, around);
  return html`<div lang=${lang} dir=${dir}>${markdown(text, look)}</div>`;
}

/** Extensions of the lexer would be tokens of other types; there are none. */
function known(tokens: Token[] | undefined): MarkedToken[] {
  return (tokens ?? []) as MarkedToken[];
}

/** `look.headingLevel` is here what has to be added to the depth of a heading. */
function block(token: MarkedToken, look: MarkdownLook): TemplateResult {
  switch (token.type) {
    case 'heading':
      return heading(
        token.depth + look.headingLevel,
        token.depth <= 2 ? 'subtitle' : 'heading',
        inlines(token.tokens, look),
      );
    case 'paragraph':
      return html`<p>${inlines(token.tokens, look)}</p>`;
    case 'blockquote':
      return html`<blockquote>${blocks(token.tokens, look)}</blockquote>`;
    case 'list':
      return list(token, look);
    case 'table':
      return table(token, look);
    case 'hr':
      return html`<hr />`;
    case 'code':
      return html`<pre><code>${token.text}</code></pre>`;
    case 'space':
    case 'def':
      return html``;
    default:
      return inline(token, look);
  }
}

function blocks(tokens: Token[] | undefined, look: MarkdownLook): TemplateResult[] {
  return known(tokens).map((token) => block(token, look));
}

function list(token: Tokens.List, look: MarkdownLook): TemplateResult {
  const items = token.items.map((item) => html`<li>${blocks(item.tokens, look)}</li>`);
  if (!token.ordered)
    return html`<ul>
      ${items}
    </ul>`;
  return html`<ol start=${token.start === '' || token.start === 1 ? nothing : token.start}>
    ${items}
  </ol>`;
}

function table(token: Tokens.Table, look: MarkdownLook): TemplateResult {
  return html`<div class="table" tabindex="0" role="group">
    <table>
      <thead>
        <tr>
          ${token.header.map(({ tokens }) => html`<th scope="col">${inlines(tokens, look)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${token.rows.map(
          (row) =>
            html`<tr>
              ${row.map(({ tokens }) => html`<td>${inlines(tokens, look)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function inlines(tokens: Token[] | undefined, look: MarkdownLook): TemplateResult[] {
  return known(tokens).map((token) => inline(token, look));
}

function inline(token: MarkedToken, look: MarkdownLook): TemplateResult {
  switch (token.type) {
    case 'strong':
      return html`<strong>${inlines(token.tokens, look)}</strong>`;
    case 'em':
      return html`<em>${inlines(token.tokens, look)}</em>`;
    case 'del':
      return html`<s>${inlines(token.tokens, look)}</s>`;
    case 'br':
      return html`<br />`;
    case 'codespan':
      return html`<code>${token.text}</code>`;
    case 'checkbox':
      return html`${token.checked ? '☑ ' : '☐ '}`;
    case 'link':
      return link(token, look);
    case 'image':
      return html`${token.text}`;
    case 'text':
      return token.tokens ? html`${inlines(token.tokens, look)}` : html`${withBlanks(plain(token.text))}`;
    case 'list_item':
      return html`${blocks(token.tokens, look)}`;
    default:
      return html`${'text' in token ? token.text : token.raw}`;
  }
}

function link(token: Tokens.Link, look: MarkdownLook): TemplateResult {
  const address = safeLink(token.href);
  const words = inlines(token.tokens, look);
  if (!address) return html`${words}`;
  if (!address.startsWith('http')) return html`<a href=${address}><bdi>${words}</bdi></a>`;
  return html`<a href=${address} target="_blank" rel="noopener noreferrer"
    ><bdi>${words}</bdi><span class="visually-hidden"> (${look.opensNewTab})</span></a
  >`;
}

const CHARACTER_REFERENCES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

/** The lexer leaves character references to whoever writes HTML; we write text. */
function plain(text: string): string {
  return text.replace(
    /&(?:amp|lt|gt|quot|#39|nbsp);/g,
    (reference) => CHARACTER_REFERENCES[reference] ?? reference,
  );
}
