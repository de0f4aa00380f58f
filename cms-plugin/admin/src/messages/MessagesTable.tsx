import { Button } from '@strapi/design-system';
import { PAGE_PERMISSIONS, formatReference, type MessageRow } from '@member-services/contract/forms';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { UnderWay } from '../data/use-under-way.js';
import { PlainTable } from '../frame/PlainTable.js';
import { casePath } from '../frame/our-pages.js';
import { useMay } from '../frame/use-may.js';
import { Reference } from '../inbox/Reference.js';
import { useWords } from '../language/use-words.js';
import { ByHand } from './ByHand.js';
import { useMessageWords } from './message-words.js';

/** On a phone every row becomes a small card with the same content. */
const Table = styled(PlainTable)`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};

  th,
  td {
    padding-inline: 1.6rem;
  }
  th:last-child,
  td:last-child {
    inline-size: 1%;
    overflow-wrap: normal;
  }
  th:last-child,
  td:last-child button {
    white-space: nowrap;
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
      padding-block: 1.2rem;
    }
    td {
      padding-block: 0.2rem;
    }
    td:last-child {
      inline-size: auto;
    }
    td:empty {
      display: none;
    }
  }
`;

interface MessagesTableProps {
  rows: readonly MessageRow[];
  /** Null where the reader may not send again. */
  onResend: ((id: number) => void) | null;
  run: UnderWay['run'];
  onDone: () => void;
}

/** Messages with what became of them and what can be done about it. */
export function MessagesTable({ rows, onResend, run, onDone }: MessagesTableProps) {
  const say = useWords();
  const words = useMessageWords();
  const mayByHand = useMay(PAGE_PERMISSIONS.sendByHand);
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{say('messages.case')}</th>
          <th scope="col">{say('messages.about')}</th>
          <th scope="col">{say('messages.way')}</th>
          <th scope="col">{say('messages.state')}</th>
          <th scope="col">{say('messages.do')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const about = aboutOf(row, words.event(row.event));
          return (
            <tr key={row.id}>
              <td>
                {row.reference !== null && (
                  <Link to={casePath(row.reference)}>
                    <Reference value={row.reference} />
                  </Link>
                )}
              </td>
              <td>{words.event(row.event)}</td>
              <td>{words.channel(row.channel)}</td>
              <td>{words.outcome(row)}</td>
              <td>
                {onResend && (row.state === 'failed' || row.state === 'held') && (
                  <Button
                    size="S"
                    variant="tertiary"
                    aria-label={say(
                      row.state === 'failed' ? 'messages.resendAbout' : 'messages.releaseAbout',
                      {
                        about,
                      },
                    )}
                    onClick={() => onResend(row.id)}
                  >
                    {say(row.state === 'failed' ? 'messages.resend' : 'messages.release')}
                  </Button>
                )}
                {mayByHand && row.state === 'by-hand' && (
                  <ByHand id={row.id} channel={row.channel} about={about} run={run} onDone={onDone} />
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** Tells one row's button from another's, for whoever hears them. */
function aboutOf({ reference }: MessageRow, event: string): string {
  return reference === null ? event : `${event}, ${formatReference(reference)}`;
}
