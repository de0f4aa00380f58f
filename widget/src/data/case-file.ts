import type { AttachmentReadBody } from '@member-services/contract/forms';
import type { Cms } from './cms.js';
import type { Outcome } from './outcome.js';

/** `POST /tracking/attachments`: one file of a case. The token stands in the body, never in an address. */
export function readCaseFile(cms: Cms, body: AttachmentReadBody): Promise<Outcome<Blob>> {
  return cms.postForFile('/tracking/attachments', body);
}

/** Hands a file to the browser to keep it under its name. */
export function keepFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read it only after the click.
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_MS);
}

const RELEASE_MS = 60_000;
