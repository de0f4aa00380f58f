import { Field } from '@strapi/design-system';
import { addDays, DECISIONS, type CaseDetail, type StaffAction } from '@member-services/contract/forms';
import { useFormikContext } from 'formik';
import { useToday } from '../language/use-today.js';
import { useWords } from '../language/use-words.js';
import type { WordKey } from '../translations/words.js';
import { ChecklistField } from './ChecklistField.js';
import { ChoiceList } from './ChoiceList.js';
import { ConcernedField } from './ConcernedField.js';
import { CorrectionFields } from './CorrectionFields.js';
import { Labelled } from './Labelled.js';
import { ReferredQuestion } from './ReferredQuestion.js';
import { WordsField } from './WordsField.js';
import { TextArea } from './TextArea.js';
import type { ActionInput } from './action-inputs.js';
import { useFault } from './use-fault.js';
import type { ActionValues } from './action-values.js';

interface ActionFieldsProps {
  inputs: readonly ActionInput[];
  action: StaffAction;
  detail: CaseDetail;
}

/** The inputs that an action takes, in the order in which they are asked. */
export function ActionFields({ inputs, action, detail }: ActionFieldsProps) {
  return (
    <>
      {inputs.map((input) => (
        <ActionField key={input.name} input={input} action={action} detail={detail} />
      ))}
    </>
  );
}

function ActionField({
  input,
  action,
  detail,
}: {
  input: ActionInput;
  action: StaffAction;
  detail: CaseDetail;
}) {
  switch (input.name) {
    case 'checklist':
      return <ChecklistField detail={detail} />;
    case 'fields':
      return <CorrectionFields detail={detail} />;
    case 'words':
      return <WordsField action={action} detail={detail} required={input.required} />;
    case 'internalNote':
      return (
        <>
          {action === 'answerReferral' && <ReferredQuestion history={detail.history} />}
          <NoteField action={action} required={input.required} />
        </>
      );
    case 'dueOn':
      return <DueField required={input.required} />;
    case 'decision':
      return <DecisionField />;
    case 'concerned':
      return <ConcernedField current={detail.concerned} />;
    case 'purpose':
      return null;
  }
}

/** What a note is called where it is a question to the social researcher or their answer. */
const REFERRAL_NOTES = {
  refer: {
    label: 'field.referralQuestion',
    hint: 'field.referral.hint',
    missing: 'fault.required.referralQuestion',
  },
  answerReferral: {
    label: 'field.referralAnswer',
    hint: 'field.referral.hint',
    missing: 'fault.required.referralAnswer',
  },
} as const satisfies Partial<Record<StaffAction, Record<'label' | 'hint' | 'missing', WordKey>>>;

function NoteField({ action, required }: { action: StaffAction; required: boolean }) {
  const say = useWords();
  const { values, setFieldValue } = useFormikContext<ActionValues>();
  const words =
    action === 'refer' || action === 'answerReferral'
      ? REFERRAL_NOTES[action]
      : ({ label: 'field.internalNote', hint: 'field.internalNote.hint' } as const);
  return (
    <Labelled
      name="internalNote"
      label={say(words.label)}
      hint={say(words.hint)}
      required={required}
      {...('missing' in words && { missing: words.missing })}
    >
      {(id) => (
        <TextArea
          id={id}
          value={values.internalNote}
          onChange={(text) => void setFieldValue('internalNote', text)}
        />
      )}
    </Labelled>
  );
}

function DueField({ required }: { required: boolean }) {
  const say = useWords();
  const { values, setFieldValue } = useFormikContext<ActionValues>();
  const today = useToday();
  return (
    <Labelled name="dueOn" label={say('field.dueOn')} required={required}>
      {() => (
        <Field.Input
          type="date"
          min={addDays(today, 1)}
          value={values.dueOn}
          onChange={({ target }) => void setFieldValue('dueOn', target.value)}
        />
      )}
    </Labelled>
  );
}

function DecisionField() {
  const say = useWords();
  const { values, setFieldValue } = useFormikContext<ActionValues>();
  return (
    <ChoiceList
      kind="radio"
      name="decision"
      legend={say('field.decision')}
      options={DECISIONS.map((decision) => ({ value: decision, label: say(`decision.${decision}`) }))}
      chosen={values.decision === '' ? [] : [values.decision]}
      error={useFault('decision')}
      onChange={(decision) => void setFieldValue('decision', decision)}
    />
  );
}
