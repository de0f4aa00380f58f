import { Button } from '@strapi/design-system';
import {
  PAGE_PERMISSIONS,
  resolveText,
  type CannedReply,
  type CaseDetail,
  type Locale,
  type StaffAction,
} from '@member-services/contract/forms';
import { useFormikContext } from 'formik';
import { useCallback, useId, useState } from 'react';
import { styled } from 'styled-components';
import { readCannedReplies } from '../data/canned-replies.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { useMay } from '../frame/use-may.js';
import { Select } from '../inbox/FilterSelect.js';
import { LanguageSwitch } from '../language/LanguageSwitch.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useToday } from '../language/use-today.js';
import { useWords } from '../language/use-words.js';
import type { ActionValues } from './action-values.js';
import { bodyIn, fillReply } from './fill-reply.js';
import { placeholderName } from './placeholder-name.js';
import { replyValues } from './reply-values.js';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  align-items: end;

  > :first-child {
    flex: 1 1 100%;
    display: grid;
    gap: 0.4rem;
  }
  label {
    font-size: 1.2rem;
    font-weight: 600;
  }
`;

interface ReplyPickerProps {
  action: StaffAction;
  detail: CaseDetail;
  onPick: (text: string) => void;
}

/** Ready-made texts in the applicant's language, or the other one on demand, with what is known filled in. */
export function ReplyPicker(props: ReplyPickerProps) {
  return useMay(PAGE_PERMISSIONS.readReplies) ? <Replies {...props} /> : null;
}

function Replies(props: ReplyPickerProps) {
  const client = useStaffClient();
  const load = useCallback(() => readCannedReplies(client), [client]);
  const { loaded } = useLoaded(load);
  // Without ready-made texts one writes by hand; that is no fault of this form.
  if (loaded.state !== 'ready' || loaded.data.length === 0) return null;
  return <ReplyChoice {...props} replies={loaded.data} />;
}

function ReplyChoice({ action, detail, replies, onPick }: ReplyPickerProps & { replies: CannedReply[] }) {
  const say = useWords();
  const panel = usePanelLanguage();
  const today = useToday();
  const id = useId();
  const { values } = useFormikContext<ActionValues>();
  const [chosen, setChosen] = useState('');
  const [locale, setLocale] = useState<Locale>(detail.locale);
  const reply = replies.find((one) => one.id === chosen);
  const body = reply && bodyIn(reply.body, locale);

  return (
    <Row>
      <div>
        <label htmlFor={id}>{say('reply.pick')}</label>
        <Select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{say('reply.none')}</option>
          {replies.map((one) => (
            <option key={one.id} value={one.id}>
              {resolveText(one.title, panel.locale).text}
            </option>
          ))}
        </Select>
      </div>
      <LanguageSwitch label={say('reply.language')} value={locale} onChange={setLocale} />
      <Button
        type="button"
        variant="secondary"
        disabled={body === undefined}
        onClick={() => {
          if (body === undefined) return;
          const known = replyValues(
            detail,
            { action, fields: values.fields, dueOn: values.dueOn },
            locale,
            today,
          );
          onPick(fillReply(body, known, (name) => placeholderName(name, locale)));
        }}
      >
        {say('reply.insert')}
      </Button>
    </Row>
  );
}
