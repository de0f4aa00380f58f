import { NOBODY, type Colleague } from '@member-services/contract/forms';
import { useFormikContext } from 'formik';
import { useCallback } from 'react';
import { readColleagues } from '../data/cases.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { Waiting } from '../frame/Waiting.js';
import { useWords } from '../language/use-words.js';
import { ChoiceList } from './ChoiceList.js';
import { useFault } from './use-fault.js';
import type { ActionValues } from './action-values.js';

/** Which member of staff a complaint concerns: one of those who can see cases, or nobody. */
export function ConcernedField({ current }: { current: Colleague | null }) {
  const say = useWords();
  const client = useStaffClient();
  const load = useCallback(() => readColleagues(client), [client]);
  const { loaded, reload } = useLoaded(load);
  const { values, setFieldValue } = useFormikContext<ActionValues>();
  const error = useFault('concerned');
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={reload} />;
  if (loaded.state === 'loading') return <Waiting />;
  // Whoever was named and sees no case any more is not chosen anew, only left or taken back.
  const others = loaded.data.filter(({ id }) => id !== current?.id);
  return (
    <ChoiceList
      kind="radio"
      name="concerned"
      legend={say(current === null ? 'field.concerned' : 'field.concerned.instead', {
        name: isolated(current?.name ?? ''),
      })}
      options={[
        ...others.map(({ id, name }) => ({ value: id, label: isolated(name) })),
        { value: NOBODY, label: say('concerned.nobody') },
      ].filter(({ value }) => value !== NOBODY || current !== null)}
      chosen={values.concerned === '' ? [] : [values.concerned]}
      error={error}
      onChange={(choice) => void setFieldValue('concerned', choice)}
    />
  );
}

/** A name in whatever script it is written. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
