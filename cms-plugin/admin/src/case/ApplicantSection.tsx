import type { CaseDetail, DirectoryComparison } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { Section } from '../frame/Section.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { ComparisonMark } from './ComparisonMark.js';
import { Hidden } from './Hidden.js';
import { comparedRows } from './compared-rows.js';
import { recognitionWords } from './recognition-words.js';

const Table = styled.table`
  inline-size: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    text-align: start;
    padding: 0.8rem 1.2rem 0.8rem 0;
    padding-inline: 0 1.2rem;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  td:last-child,
  thead th {
    white-space: nowrap;
  }
  thead th {
    border: 0;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  tbody th {
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  @media (max-width: 560px) {
    thead {
      display: none;
    }
    &,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    th,
    td {
      border: 0;
      padding: 0.2rem 0;
    }
    td[data-label]::before {
      content: attr(data-label) ': ';
      color: ${({ theme }) => theme.colors.neutral600};
    }
    tr {
      padding-block: 0.8rem;
      border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
    }
  }
`;

/** The applicant's data beside the directory's, field by field, the result in words (policy E2). */
export function ApplicantSection({ detail }: { detail: CaseDetail }) {
  const say = useWords();
  const format = useFormat();
  const { membership, applicant } = detail;
  return (
    <Section title={say('applicant.title')} hint={recognitionWords(detail, say, format)}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{say('applicant.datum')}</th>
            <th scope="col">{say('applicant.submitted')}</th>
            {membership && <th scope="col">{say('applicant.directory')}</th>}
            {membership && <th scope="col">{say('applicant.result')}</th>}
          </tr>
        </thead>
        <tbody>
          {comparedRows(detail).map((row) => (
            <ComparisonRow key={row.datum} row={row} inDirectory={membership !== null} />
          ))}
          <tr>
            <th scope="row">{say('applicant.kind')}</th>
            <td colSpan={membership ? 3 : 1}>{say(`applicantKind.${applicant.kind}`)}</td>
          </tr>
          <tr>
            <th scope="row">{say('applicant.preferredChannel')}</th>
            <td colSpan={membership ? 3 : 1}>{say(`preferredChannel.${applicant.preferredChannel}`)}</td>
          </tr>
        </tbody>
      </Table>
    </Section>
  );
}

function ComparisonRow({ row, inDirectory }: { row: DirectoryComparison; inDirectory: boolean }) {
  const say = useWords();
  const label = say(`applicant.${row.datum}`);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-label={say('applicant.submitted')}>
        <Datum label={label} row={row} value={row.submitted} />
      </td>
      {inDirectory && (
        <td data-label={say('applicant.directory')}>
          <Datum label={label} row={row} value={row.directory} />
        </td>
      )}
      {inDirectory && (
        <td>
          <ComparisonMark result={row.result} />
        </td>
      )}
    </tr>
  );
}

/** Numbers and addresses read from left to right in every language; an identity number stays covered. */
function Datum({ label, row, value }: { label: string; row: DirectoryComparison; value: string | null }) {
  const say = useWords();
  if (value === '' && row.datum === 'name') return <>{say('applicant.erased')}</>;
  if (value === null || value === '') return <>{say('applicant.none')}</>;
  if (row.datum === 'name') return <bdi>{value}</bdi>;
  const text = <span dir="ltr">{value}</span>;
  return row.datum === 'nationalId' ? <Hidden about={label}>{text}</Hidden> : text;
}
