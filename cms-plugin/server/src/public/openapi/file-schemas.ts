import { SCAN_STATES } from '@member-services/contract/forms';
import type {
  AttachmentReadBody,
  CaseAttachment,
  UploadReceipt,
  UploadRemoval,
  UploadRemovalBody,
} from '@member-services/contract/forms';
import { flag, instant, object, oneOf, optional, ref, text, whole } from './schema.js';
import type { Schema } from './schema.js';

const guard = optional(ref('Guard'));
const token = text('Tracking token: from the link in the message.');

/** What is sent and answered about files, by name. */
export const FILE_SCHEMAS = {
  UploadBody: {
    description:
      'Text fields first, one of `service`, `kind`, `reference` with `token` among them; then the file.',
    type: 'object',
    properties: {
      draftKey: text(
        'Made by the browser, one per filled form: what was uploaded belongs to whoever knows it.',
      ),
      field: text('Name of the attachment field; `message` or `appeal` for a case.'),
      service: text('Slug.'),
      kind: oneOf(['inquiry']),
      reference: text(),
      token,
      'guard.proof': text('Proof of work, where one was asked for: solution of `GET /challenge`.'),
      file: text('The file itself, under the name that it has.'),
    },
    required: ['draftKey', 'field', 'file'],
    additionalProperties: false,
  },
  UploadReceipt: object<UploadReceipt>('A file that was taken.', {
    uploadToken: text('Names the file in `attachments`; single use.'),
    name: text('As it was kept.'),
    size: whole('Bytes as stored.'),
    mediaType: text(),
    scan: oneOf(SCAN_STATES),
  }),
  UploadRemovalBody: object<UploadRemovalBody>('A file that is not wanted any more.', {
    uploadToken: text(),
    draftKey: text(),
    guard,
  }),
  UploadRemoval: object<UploadRemoval>('It is gone, if it was there.', {
    removed: { type: 'boolean', const: true },
  }),
  AttachmentReadBody: object<AttachmentReadBody>('One file of a case.', {
    reference: text(),
    token,
    attachment: text('Id of the file.'),
    guard,
  }),
  CaseAttachment: object<CaseAttachment>('A file of a case: the applicant’s, or one that staff sent them.', {
    id: text(),
    field: text(),
    from: oneOf(['applicant', 'staff']),
    name: text(),
    size: whole('Bytes.'),
    mediaType: text(),
    scan: oneOf(SCAN_STATES),
    at: instant,
    readable: flag('Whether it can be opened now.'),
  }),
} satisfies Record<string, Schema>;
