import type { InboxRow } from '@member-services/contract/forms';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { casePath } from '../frame/our-pages.js';
import { Localised } from '../language/Foreign.js';
import { useToday } from '../language/use-today.js';
import { useWords } from '../language/use-words.js';
import { AgeText } from './AgeText.js';
import { DueMark } from './DueMark.js';
import { Mark } from '../frame/Mark.js';
import { RecognitionBadge } from './RecognitionBadge.js';
import { Reference } from './Reference.js';
import { StatusBadge } from './StatusBadge.js';

/** Rows on a desktop; on a phone every row becomes a small card with the same content. */
const Table = styled.table`
  inline-size: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};

  th {
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
    text-align: start;
    padding: 1.2rem 1.6rem;
  }
  td {
    padding: 0.9rem 1.6rem;
    vertical-align: middle;
  }
  td:nth-child(n + 4) {
    white-space: nowrap;
  }
  bdi {
    overflow-wrap: anywhere;
  }
  small {
    display: block;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  tbody tr {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
    position: relative;
  }
  tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  /* The whole row is the link's target; the link itself is the one stop of the keyboard. */
  td a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  td a {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
    text-decoration: none;
  }
  td a:focus-visible {
    outline: none;
  }
  td a:focus-visible::after {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  @media (max-width: 900px) {
    thead {
      display: none;
    }
    &,
    tbody,
    tr,
    td {
      display: block;
    }
    tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 1.2rem;
      padding: 1.2rem 1.6rem;
    }
    td {
      padding: 0;
    }
    td:nth-child(2),
    td:nth-child(3) {
      flex: 1 1 100%;
    }
    td:empty,
    small {
      display: none;
    }
  }
`;

const Marks = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;
`;

const Who = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.4rem 0.8rem;
`;

/** The day of the case, or the nearer one by which a question about personal data is answered. */
function NearestDue({ row, today }: { row: InboxRow; today: string }) {
  const { dueOn, late, status, privacyDueOn } = row;
  return privacyDueOn !== null && (dueOn === null || privacyDueOn < dueOn) ? (
    <DueMark dueOn={privacyDueOn} late={privacyDueOn < today} />
  ) : (
    <DueMark dueOn={dueOn} late={late} status={status} />
  );
}

/** What arrived, a line for each. */
export function InboxTable({ rows }: { rows: InboxRow[] }) {
  const say = useWords();
  const today = useToday();
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{say('inbox.reference')}</th>
          <th scope="col">{say('inbox.applicant')}</th>
          <th scope="col">{say('inbox.matter')}</th>
          <th scope="col">{say('inbox.status')}</th>
          <th scope="col">{say('inbox.channel')}</th>
          <th scope="col">{say('inbox.age')}</th>
          <th scope="col">{say('inbox.due')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.reference}>
            <td>
              <Link to={casePath(row.reference)}>
                <Reference value={row.reference} />
              </Link>
            </td>
            <td>
              <Who>
                <bdi>{row.applicantName || say('applicant.erased')}</bdi>
                <RecognitionBadge recognition={row.recognition} kind={row.applicantKind} />
              </Who>
            </td>
            <td>{row.category ? say(`category.${row.category}`) : <Localised text={row.serviceTitle} />}</td>
            <td>
              <Marks>
                <StatusBadge status={row.status} />
                {row.privacyDueOn !== null && <Mark variant="warning">{say('inbox.privacy')}</Mark>}
              </Marks>
            </td>
            <td>{say(`channel.${row.channel}`)}</td>
            <td>
              <AgeText instant={row.submittedAt} withDay />
            </td>
            <td>
              <NearestDue row={row} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
