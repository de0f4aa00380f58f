import { formatNumber, MAX_DRAFT_BYTES, megabytes, typeLabels } from '@member-services/contract/forms';
import type { FileLimits } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../language/language.js';
import type { FilesWords } from '../../language/messages/files.js';

/**
 * What a field takes, told before anything is chosen: kinds, number, size of each, and of all together where there may
 * be several.
 * @param draftBytes greatest sum of the files of one form
 */
export function limitsInWords(
  { accept, maxFiles, maxBytes }: FileLimits,
  draftBytes: number | undefined,
  words: FilesWords,
  { say, locale, digits }: Language,
): TemplateResult {
  const size = (sentence: string, bytes: number) =>
    say(sentence, { megabytes: formatNumber(megabytes(bytes), locale, digits) });
  const told = [
    say(words.number, { count: maxFiles }),
    size(words.size, maxBytes),
    ...(maxFiles > 1 ? [size(words.sum, draftBytes ?? MAX_DRAFT_BYTES)] : []),
    ...(takesPictures(accept) ? [words.shrinking] : []),
  ];
  return html`<bdi>${typeLabels(accept)}</bdi> · ${told.join(' · ')}`;
}

/** Whether a camera helps, and a picture that is too large can be made smaller. */
export function takesPictures(accept: FileLimits['accept']): boolean {
  return accept.includes('image/jpeg');
}
