import { useFormikContext } from 'formik';
import type { CaseDetail, StaffAction } from '@member-services/contract/forms';
import { useWords } from '../language/use-words.js';
import { Labelled } from './Labelled.js';
import { ReplyPicker } from './ReplyPicker.js';
import { TextArea } from './TextArea.js';
import { joined } from './fill-reply.js';
import type { ActionValues } from './action-values.js';

interface WordsFieldProps {
  action: StaffAction;
  detail: CaseDetail;
  required: boolean;
}

/** What the applicant will read, begun from a ready-made courteous text where one helps (policy E1). */
export function WordsField({ action, detail, required }: WordsFieldProps) {
  const say = useWords();
  const { values, setFieldValue } = useFormikContext<ActionValues>();
  const label = action === 'recordDecision' ? say('field.reason') : say('field.words');
  return (
    <>
      <ReplyPicker
        action={action}
        detail={detail}
        onPick={(reply) => void setFieldValue('words', joined(values.words, reply))}
      />
      <Labelled
        name="words"
        label={label}
        hint={say('field.words.hint', { language: say(`language.${detail.locale}`) })}
        required={required}
      >
        {(id) => (
          <TextArea id={id} value={values.words} onChange={(text) => void setFieldValue('words', text)} />
        )}
      </Labelled>
    </>
  );
}
