import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { isStaffAction, type CaseDetail, type StaffAction } from '@member-services/contract/forms';
import { useState } from 'react';
import { styled } from 'styled-components';
import { Section } from '../frame/Section.js';
import { useWords } from '../language/use-words.js';
import { MakeQuestion } from '../questions/MakeQuestion.js';
import { ActionForm } from './ActionForm.js';
import { isMain } from './action-inputs.js';
import { nextTurn } from './next-turn.js';

const Buttons = styled.div`
  display: grid;
  gap: 0.8rem;
  grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));

  button {
    block-size: auto;
    min-block-size: 3.6rem;
  }
`;

interface ActionsSectionProps {
  detail: CaseDetail;
  /** The action whose form is open. */
  chosen: StaffAction | null;
  onChoose: (action: StaffAction | null) => void;
  /** The case is another one now and is to be read again. */
  onChanged: () => void;
}

/** What may be done now, and the form of what is being done. The buttons come from the server's own table. */
export function ActionsSection({ detail, chosen, onChoose, onChanged }: ActionsSectionProps) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  // The list of actions takes the focus only when it comes back from a form, not when the page opens.
  const [returned, setReturned] = useState(false);
  const possible = detail.actions.filter(isStaffAction);
  const turn = possible.some(isMain) ? null : nextTurn(detail);
  const sorted = [...possible].sort((one, other) => Number(isMain(other)) - Number(isMain(one)));

  function leave() {
    onChoose(null);
    setReturned(true);
  }

  if (chosen !== null) {
    return (
      <Section key={chosen} takesFocus title={say(`act.${chosen}`)} hint={say(`act.${chosen}.hint`)}>
        <ActionForm
          action={chosen}
          detail={detail}
          onCancel={leave}
          onRefreshed={onChanged}
          onDone={() => {
            toggleNotification({ type: 'success', message: say(`did.${chosen}`) });
            leave();
            onChanged();
          }}
        />
      </Section>
    );
  }

  return (
    <Section
      key="list"
      takesFocus={returned}
      title={say('actions.title')}
      {...(turn !== null && { hint: say(`actions.turn.${turn}`) })}
    >
      {sorted.length === 0 && (
        <Typography tag="p" textColor="neutral600">
          {say('actions.none')}
        </Typography>
      )}
      <Buttons>
        {sorted.map((action) => (
          <Button
            key={action}
            fullWidth
            variant={isMain(action) ? 'default' : 'tertiary'}
            onClick={() => onChoose(action)}
          >
            {say(`act.${action}`)}
          </Button>
        ))}
      </Buttons>
      <MakeQuestion detail={detail} />
    </Section>
  );
}
