import {
  fieldNamed,
  resolveText,
  type FormDefinition,
  type Locale,
  type StaffAttachment,
} from '@member-services/contract/forms';
import { useFormat, type Format } from '../language/use-format.js';
import { Line } from './Paper.js';
import type { PAPER_WORDS } from './paper-words.js';

interface PaperFilesProps {
  /** The form as it was filled. */
  form: FormDefinition;
  attachments: readonly StaffAttachment[];
  locale: Locale;
  words: (typeof PAPER_WORDS)[Locale];
}

/** Steps of the applicant that hand in files with the request itself; what goes with messages is no part of it. */
const HANDED_IN: readonly string[] = ['submit', 'supplyCorrection'];

/** The files of a request by name and size, under what each was asked for; erased ones have no name any more. */
export function PaperFiles({ form, attachments, locale, words }: PaperFilesProps) {
  const format = useFormat(locale);
  const files = attachments.filter(
    ({ from, action, erasedAt }) => from === 'applicant' && erasedAt === null && HANDED_IN.includes(action),
  );
  if (files.length === 0) return null;
  return (
    <div>
      <h3>{words.attachments}</h3>
      {files.map(({ id, field, name, size }) => (
        <Line key={id} style={{ alignItems: 'start' }}>
          <span>{resolveText(fieldNamed(form, field)?.label, locale).text || field}</span>
          <span>
            <bdi>{name}</bdi> <small>({sizeIn(size, format, words)})</small>
          </span>
        </Line>
      ))}
    </div>
  );
}

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

function sizeIn(bytes: number, { number }: Format, words: (typeof PAPER_WORDS)[Locale]): string {
  return bytes >= MEGABYTE
    ? `${number(Math.round((bytes / MEGABYTE) * 10) / 10)} ${words.megabytes}`
    : `${number(Math.max(1, Math.round(bytes / KILOBYTE)))} ${words.kilobytes}`;
}
