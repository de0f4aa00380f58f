import type { CaseDetail } from '@member-services/contract/forms';
import { useFormikContext } from 'formik';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import { toggled } from './ChecklistField.js';
import { ChoiceList } from './ChoiceList.js';
import { correctableData, correctableFields } from './correctable-fields.js';
import { useFault } from './use-fault.js';
import type { ActionValues } from './action-values.js';

/** Which answers are to be corrected or completed; the applicant is shown exactly these. */
export function CorrectionFields({ detail }: { detail: CaseDetail }) {
  const say = useWords();
  const { locale } = usePanelLanguage();
  const { values, setFieldValue } = useFormikContext<ActionValues>();
  const error = useFault('fields');
  const fields = [...correctableFields(detail, locale), ...correctableData(say)];
  return (
    <ChoiceList
      kind="checkbox"
      name="fields"
      legend={say('field.fields')}
      options={fields.map(({ name, label, isFile }) => ({
        value: name,
        label: isFile ? say('field.file', { label }) : label,
      }))}
      chosen={values.fields}
      error={error}
      onChange={(name) => void setFieldValue('fields', toggled(values.fields, name))}
    />
  );
}
