import type { ServedField } from '@member-services/contract/forms';
import { applicantFields } from '../../submission/applicant-fields.js';
import { errorSummary } from '../../submission/error-summary.js';
import type { SayFault } from '../../submission/problem.js';
import type { RequestView } from './form-view.js';
import { follow } from './other-steps.js';
import { consentsAsked } from './request-body.js';

/** Everything that is wrong with the step in view, by the names of the fields. */
export function faultSummary(view: RequestView, say: SayFault): unknown {
  const { content, flow, language, level } = view;
  return errorSummary(
    flow.problems,
    say,
    language,
    level + 2,
    (problem) => follow(flow, content, problem),
    (path) => labelAt(path, view),
  );
}

/** The name of the field or consent that a fault concerns; a signature speaks for itself. */
function labelAt(path: string, { content, flow, language }: RequestView): string {
  const [area, name = '', index, inner] = path.split('.');
  if (area === 'consent') {
    const { noticeRead } = language.words.submission.check;
    const { catalogue, service } = content;
    const asked = catalogue && consentsAsked({ service, catalogue }, flow.filled, noticeRead);
    const choices = asked ?? [];
    return choices.find(({ purpose }) => purpose === name)?.label.replace(/\.$/, '') ?? '';
  }
  const { applicant, audience, form } = content.service;
  const fields: Record<string, ServedField[]> = {
    applicant: applicantFields(applicant, audience, language.words.submission.applicant),
    answers: form.steps.flatMap((step) => step.fields),
  };
  const field = fields[area ?? '']?.find((one) => one.name === name);
  const cell = field?.type === 'repeat' ? field.fields.find((one) => one.name === inner) : undefined;
  if (!cell) return field?.label ?? '';
  // Rows ask the same: which one it is must be said.
  const { comma, field: words } = language.words.common;
  const nameOfRow = language.say(words.row, { label: field?.label ?? '', number: Number(index) + 1 });
  return `${nameOfRow}${comma}${cell.label}`;
}
