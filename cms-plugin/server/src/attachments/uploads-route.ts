import { parseReference } from '@member-services/contract/forms';
import { validateAttachmentRead, validateUploadRemoval } from '@member-services/contract/validate';
import type { Installation } from '../installation.js';
import { refusal } from '../public/public-route.js';
import type { PublicPostRoute, PublicUploadRoute } from '../public/public-route.js';
import { findTracked } from '../tracking/find-tracked.js';
import { readAttachment } from './read-attachment.js';
import { removeUpload } from './remove-upload.js';
import { upload } from './upload.js';

/** `POST /uploads`: one file of a form that is being filled in. */
export function uploadsRoute(installation: Installation): PublicUploadRoute {
  return {
    path: '/uploads',
    purpose: 'upload',
    receive: (one) => upload(installation, one),
  };
}

/** `POST /uploads/remove`: a file that is not wanted any more; says the same whether or not there was one. */
export function uploadRemovalRoute(installation: Installation): PublicPostRoute {
  return {
    path: '/uploads/remove',
    purpose: 'upload',
    async handle({ body }) {
      const read = validateUploadRemoval(body);
      if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
      await removeUpload(installation, read.value);
      return { kind: 'ok', data: { removed: true } };
    },
  };
}

/** `POST /tracking/attachments`: one file of a case, for its applicant; the token never stands in an address. */
export function attachmentReadRoute(installation: Installation): PublicPostRoute {
  return {
    path: '/tracking/attachments',
    purpose: 'tracking',
    async handle({ body, proved }) {
      const read = validateAttachmentRead(body);
      if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
      const { reference, token, attachment } = read.value;
      const submission = await findTracked(installation, parseReference(reference) ?? '', token, proved);
      if (!submission) return refusal(404, 'notFound');
      const found = await readAttachment(installation, submission.id, attachment);
      return found.ok
        ? { kind: 'file', file: found.file }
        : refusal(found.status, found.code, '', found.params);
    },
  };
}
