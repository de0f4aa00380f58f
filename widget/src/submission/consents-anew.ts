import type { Catalogue } from '@member-services/contract/forms';
import type { Differences } from '../draft/resumed-form.js';
import { UNSIGNED } from '../signature/signature.js';
import { noticeVersions } from './consent-choices.js';
import type { FilledForm } from './filled-form.js';

/** A form with what is to be said of it. */
interface AskedForm {
  filled: FilledForm;
  differences: Differences | null;
}

/**
 * A consent and a signature are given to the words that stood there. Where other words stand there now, they are asked
 * for anew, and the person is told.
 */
export function askAnew(form: AskedForm, before: Catalogue, now: Catalogue): void {
  const { filled } = form;
  const [then, today] = [noticeVersions(before), noticeVersions(now)];
  const standing = Object.entries(filled.consents).filter(([purpose]) => then[purpose] === today[purpose]);
  const consents = Object.fromEntries(standing);
  const given = ({ consents: all }: Pick<FilledForm, 'consents'>) =>
    Object.values(all).filter(Boolean).length;
  const isSigned = before.notices.declaration.version === now.notices.declaration.version;
  const signature = isSigned ? filled.signature : UNSIGNED;
  if (given(filled) === given({ consents }) && signature === filled.signature) return;
  form.filled = { ...filled, consents, signature };
  const said = form.differences ?? { again: [], changed: false, left: [], added: [] };
  form.differences = { ...said, reworded: true };
}
