import { styled } from 'styled-components';

/** A sheet in black on white, sized in points; what belongs together is not torn apart by a page's end. */
export const Paper = styled.article`
  color: #000;
  background: #fff;
  font:
    10.5pt/1.55 'Noto Naskh Arabic',
    'Noto Sans Arabic',
    'Segoe UI',
    Tahoma,
    Arial,
    sans-serif;

  header {
    display: flex;
    justify-content: space-between;
    gap: 8mm;
    border-block-end: 1.5pt solid #000;
    padding-block-end: 3mm;
    margin-block-end: 5mm;
  }
  h1 {
    font-size: 15pt;
    line-height: 1.3;
    margin: 0;
    font-weight: 700;
  }
  h2 {
    font-size: 11.5pt;
    font-weight: 700;
    margin: 6mm 0 2mm;
    padding: 1mm 2mm;
    border: 0.75pt solid #000;
    break-after: avoid;
  }
  h3 {
    font-size: 10.5pt;
    font-weight: 700;
    margin: 4mm 0 1mm;
    break-after: avoid;
  }
  p {
    margin: 0 0 1.5mm;
  }
  section > p:first-of-type small {
    color: #333;
  }
  small {
    font-size: 8.5pt;
  }
  ol {
    padding-inline-start: 6mm;
    list-style: decimal;
    margin: 0 0 1.5mm;
  }
  footer {
    margin-block-start: 6mm;
    font-size: 8pt;
    border-block-start: 0.5pt solid #000;
    padding-block-start: 2mm;
  }
  @media print {
    .together {
      break-inside: avoid;
    }
  }
`;

/** A label with a dotted line to write on, or with what was written. */
export const Line = styled.div`
  display: flex;
  align-items: end;
  gap: 2mm;
  margin-block-end: 2.5mm;
  break-inside: avoid;

  > :first-child {
    flex: none;
    max-inline-size: 60%;
  }
  > :last-child {
    flex: 1;
    min-block-size: 6.5mm;
    border-block-end: 0.75pt dotted #000;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;

/** A label above what was written, which may run on to the next sheet. */
export const LongLine = styled.div`
  margin-block-end: 2.5mm;

  > :first-child {
    display: block;
    font-weight: 700;
    break-after: avoid;
  }
  > :last-child {
    display: block;
    border-block-end: 0.75pt dotted #000;
    overflow-wrap: anywhere;
    white-space: pre-line;
    orphans: 3;
    widows: 3;
  }
`;

/** Two lines beside each other. */
export const Columns = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0 8mm;
`;

/** Choices to be ticked by hand. */
export const Ticks = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 1.5mm 6mm;
  margin-block-end: 2.5mm;
  break-inside: avoid;

  span {
    display: inline-flex;
    gap: 1.5mm;
    align-items: center;
  }
  span::before {
    content: '';
    inline-size: 3.5mm;
    block-size: 3.5mm;
    border: 0.75pt solid #000;
    flex: none;
  }
  span[data-ticked='true']::before {
    content: '✓';
    line-height: 3.5mm;
    font-size: 9pt;
    text-align: center;
  }
`;

const Rule = styled.div`
  block-size: 8mm;
  border-block-end: 0.75pt solid #777;
`;

const Rules = styled.div`
  margin-block-end: 3mm;
  break-inside: avoid;
`;

/** Empty lines to write several sentences on; each a border, since a pattern of them is not printed evenly. */
export function Lines({ count }: { count: number }) {
  return (
    <Rules>
      {Array.from({ length: count }, (_, line) => (
        <Rule key={line} />
      ))}
    </Rules>
  );
}
