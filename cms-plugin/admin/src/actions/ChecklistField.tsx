import { VERIFICATION_CHECKS, type CaseDetail } from '@member-services/contract/forms';
import { useFormikContext } from 'formik';
import { Typography } from '@strapi/design-system';
import { useWords } from '../language/use-words.js';
import { useFormat } from '../language/use-format.js';
import { ChoiceList } from './ChoiceList.js';
import { useFault } from './use-fault.js';
import type { ActionValues } from './action-values.js';

/** Every item is confirmed by hand before a request moves on (policy E2); mismatches are said once more. */
export function ChecklistField({ detail }: { detail: CaseDetail }) {
  const say = useWords();
  const { number } = useFormat();
  const { values, setFieldValue } = useFormikContext<ActionValues>();
  const mismatches = detail.comparison.filter((row) => row.result === 'mismatch').length;
  return (
    <>
      {mismatches > 0 && (
        <Typography tag="p" textColor="danger600">
          {say('checklist.mismatches', { count: mismatches, number: number(mismatches) })}
        </Typography>
      )}
      <ChoiceList
        kind="checkbox"
        name="checklist"
        legend={say('field.checklist')}
        options={VERIFICATION_CHECKS.map((check) => ({ value: check, label: say(`check.${check}`) }))}
        chosen={values.checklist}
        error={useFault('checklist')}
        onChange={(check) => void setFieldValue('checklist', toggled(values.checklist, check))}
      />
    </>
  );
}

/** The list with an entry added, or taken out where it was in. */
export function toggled(list: readonly string[], entry: string): string[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}
