import { Button, Typography } from '@strapi/design-system';
import type { CaseDetail, StaffAction } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { Entries, HistoryLine } from '../case/HistorySection.js';
import { changesSince } from '../case/case-changes.js';
import { useWords } from '../language/use-words.js';
import { STAGE } from './use-stage-focus.js';

const Notice = styled.div`
  display: grid;
  gap: 1.2rem;
  justify-items: start;
  padding: 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.warning200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.warning100};

  &:focus {
    outline: none;
  }
`;

interface StaleNoticeProps {
  seen: CaseDetail;
  fresh: CaseDetail;
  action: StaffAction;
  onAccept: () => void;
}

/** Somebody else was faster: what they did, what it means for this action, and the way on. */
export function StaleNotice({ seen, fresh, action, onAccept }: StaleNoticeProps) {
  const say = useWords();
  const changes = changesSince(seen, fresh);
  const stillPossible = fresh.actions.includes(action);
  return (
    <Notice role="alert" {...STAGE}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('stale.title')}
      </Typography>
      <Typography tag="p">{say(stillPossible ? 'stale.goOn' : 'stale.overtaken')}</Typography>
      <Entries>
        {changes.map((entry) => (
          <li key={`${entry.at}-${entry.action}`}>
            <HistoryLine entry={entry} />
          </li>
        ))}
      </Entries>
      <Button type="button" variant="secondary" onClick={onAccept}>
        {say('stale.reload')}
      </Button>
    </Notice>
  );
}
