import { Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { HomeFigures, InboxRow } from '@member-services/contract/forms';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { readHome } from '../data/home.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { casePath } from '../frame/our-pages.js';
import { AgeText } from '../inbox/AgeText.js';
import { DueMark } from '../inbox/DueMark.js';
import { Reference } from '../inbox/Reference.js';
import { Localised } from '../language/Foreign.js';
import { PanelLanguage } from '../language/PanelLanguage.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import type { WordKey } from '../translations/words.js';

const Wide = styled(PanelLanguage)`
  inline-size: 100%;
`;

const List = styled.ul`
  list-style: none;
  margin: 0.8rem 0 0;
  padding: 0;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral800};

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1.2rem;
    align-items: center;
    padding-block: 0.6rem;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  li > :nth-child(2) {
    grid-row: 1 / 3;
    grid-column: 2;
  }
  li > :last-child {
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  li > :first-child {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
    text-decoration: none;
  }
`;

interface TileProps {
  pick: (figures: HomeFigures) => { rows: InboxRow[]; count: number };
  /** What a tile says when there is nothing. */
  nothing: WordKey;
  /** Whether a line tells when it is due or when it arrived. */
  mark: 'due' | 'age';
}

/** As many lines as a tile of Strapi's holds without cutting one. */
const LINES = 4;

/** How many, and the first few of them. */
function Tile({ pick, nothing, mark }: TileProps) {
  const say = useWords();
  const { number } = useFormat();
  const { loaded, reload } = useLoaded(readHome);
  if (loaded.state === 'loading') return <Widget.Loading>{say('waiting')}</Widget.Loading>;
  if (loaded.state === 'failed') {
    return (
      <Wide>
        <FailureNotice failure={loaded.failure} onRetry={reload} />
      </Wide>
    );
  }
  const { rows, count } = pick(loaded.data);
  if (count === 0) {
    return (
      <Wide>
        <Widget.NoData>{say(nothing)}</Widget.NoData>
      </Wide>
    );
  }
  return (
    <Wide>
      <Typography variant="beta" tag="p">
        {say('inbox.count', { count, number: number(count) })}
      </Typography>
      <List>
        {rows.slice(0, LINES).map((row) => (
          <li key={row.reference}>
            <span>
              <Link to={casePath(row.reference)}>
                <Reference value={row.reference} />
              </Link>{' '}
              <bdi>{row.applicantName}</bdi>
            </span>
            {mark === 'due' && row.dueOn !== null ? (
              <DueMark dueOn={row.dueOn} late={row.late} status={row.status} />
            ) : (
              <AgeText instant={row.submittedAt} />
            )}
            <span>
              {row.category ? say(`category.${row.category}`) : <Localised text={row.serviceTitle} />}
            </span>
          </li>
        ))}
      </List>
    </Wide>
  );
}

/** What waits for somebody in the roles of the person who looks. */
export function WaitingForMe() {
  return (
    <Tile
      nothing="home.nothingWaiting"
      mark="due"
      pick={({ waitingForMe, waitingForMeCount }) => ({ rows: waitingForMe, count: waitingForMeCount })}
    />
  );
}

/** What is late or has three days left. */
export function LateOrNearlyLate() {
  return (
    <Tile
      mark="due"
      nothing="home.nothingLate"
      pick={({ late, lateCount }) => ({ rows: late, count: lateCount })}
    />
  );
}

/** What arrived since yesterday. */
export function NewSinceYesterday() {
  return (
    <Tile
      nothing="home.nothingNew"
      mark="age"
      pick={({ newSinceYesterday, newSinceYesterdayCount }) => ({
        rows: newSinceYesterday,
        count: newSinceYesterdayCount,
      })}
    />
  );
}
