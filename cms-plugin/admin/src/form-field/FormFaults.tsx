import { Typography } from '@strapi/design-system';
import { useWords } from '../language/use-words.js';
import type { FormReading } from './read-form.js';

/** What keeps the data from being a form, said while it is typed. */
export function FormFaults({ reading }: { reading: FormReading }) {
  const say = useWords();
  if (reading.kind === 'form') return null;
  return (
    <Typography tag="p" role="alert" textColor="danger600" paddingTop={2} paddingBottom={2}>
      {say(reading.kind === 'no-json' ? 'form.noJson' : 'form.noForm')}
    </Typography>
  );
}
