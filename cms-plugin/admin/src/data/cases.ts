import type {
  ActionPreview,
  CaseDetail,
  Colleague,
  PersonalCopy,
  QuestionDraft,
  StaffActionBody,
} from '@member-services/contract/forms';
import type { Outcome, StaffClient } from './staff-client.js';

const path = (reference: string, rest = '') =>
  `/member-services/cases/${encodeURIComponent(reference)}${rest}`;

/** `GET /member-services/cases/:reference` */
export function readCase(client: StaffClient, reference: string): Promise<Outcome<CaseDetail>> {
  return client.read(path(reference));
}

/** `POST /member-services/cases/:reference/actions` */
export function takeAction(
  client: StaffClient,
  reference: string,
  body: StaffActionBody,
): Promise<Outcome<Pick<CaseDetail, 'reference' | 'version'>>> {
  return client.send(path(reference, '/actions'), body);
}

/** `GET /member-services/colleagues`: those whom a complaint can be said to concern. */
export function readColleagues(client: StaffClient): Promise<Outcome<Colleague[]>> {
  return client.read('/member-services/colleagues');
}

/** `POST /member-services/cases/:reference/preview`: exactly what the applicant will see. */
export function previewAction(
  client: StaffClient,
  reference: string,
  body: StaffActionBody,
): Promise<Outcome<ActionPreview>> {
  return client.send(path(reference, '/preview'), body);
}

/** `POST /member-services/cases/:reference/copy`: the whole of a person's data; who made the copy is kept. */
export function makeCopy(client: StaffClient, reference: string): Promise<Outcome<PersonalCopy>> {
  return client.send(path(reference, '/copy'), {});
}

/** `POST /member-services/cases/:reference/to-question`: a draft FAQ entry of an answered inquiry (policy C3). */
export function makeQuestion(client: StaffClient, reference: string): Promise<Outcome<QuestionDraft>> {
  return client.send(path(reference, '/to-question'), {});
}

/** `GET /member-services/cases/:reference/attachments/:attachment`: the bytes; that they were opened is kept. */
export function readAttachment(client: StaffClient, reference: string, id: string): Promise<Outcome<Blob>> {
  return client.file(path(reference, `/attachments/${id}`));
}
