import { css } from 'lit';

/** A document alone on A4: black on white, numbered pages, no page break inside a clause. */
export const printStyles = css`
  @page {
    size: A4;
    margin: 18mm 17mm;
    @bottom-center {
      font-size: 9pt;
    }
  }
  :root {
    color-scheme: light;
  }
  body {
    margin: 0 auto;
    max-inline-size: 176mm;
    padding: 0;
    background: #fff;
    color: #000;
    font-size: 11.5pt;
    line-height: 1.6;
  }
  body:lang(ar) {
    line-height: 1.8;
  }
  @media screen {
    body {
      padding: 10mm 5mm;
    }
  }
  * {
    box-sizing: border-box;
  }
  .title,
  .subtitle,
  .heading {
    font-weight: 700;
    break-after: avoid;
    margin-block: 1.1em 0.4em;
  }
  .title {
    font-size: 17pt;
    margin-block-start: 0;
  }
  .subtitle {
    font-size: 13pt;
  }
  p {
    margin: 0.4em 0;
  }
  .words {
    white-space: pre-line;
  }
  .meta {
    font-size: 10pt;
    border-block-end: 1px solid #000;
    padding-block-end: 0.6em;
    margin-block-end: 1em;
  }
  blockquote {
    margin: 0.6em 0;
    padding: 0.3em 0.9em;
    border: 1px solid #000;
    break-inside: avoid;
  }
  ul,
  ol {
    margin: 0.3em 0;
    padding-inline-start: 1.6em;
  }
  li {
    break-inside: avoid;
    margin-block: 0.3em;
  }
  .blank {
    display: inline-block;
    inline-size: 38mm;
    max-inline-size: 100%;
    block-size: 1em;
    border-block-end: 1px dotted #000;
  }
  .blank.long {
    inline-size: 100%;
    block-size: 1.9em;
  }
  a {
    color: inherit;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    border: 1px solid #000;
    padding: 0.2em 0.6em;
    text-align: start;
  }
  .reference {
    font-size: 24pt;
    font-weight: 700;
  }
  .qr {
    inline-size: 40mm;
    block-size: 40mm;
    break-inside: avoid;
  }
  .together {
    break-inside: avoid;
  }
  .facts > span + span::before {
    content: ' · ';
  }
  .visually-hidden {
    display: none;
  }
`;
