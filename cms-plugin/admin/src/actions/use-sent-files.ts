import {
  DEFAULT_MAX_FILES,
  MAX_FILE_BYTES,
  megabytes,
  type AttachmentClaim,
  type FieldError,
} from '@member-services/contract/forms';
import { useState } from 'react';
import { removeUpload, uploadFile } from '../data/uploads.js';
import type { Failure, StaffClient } from '../data/staff-client.js';

/** A file that was chosen for the applicant. */
export interface ChosenFile {
  id: number;
  name: string;
  size: number;
  state:
    | { status: 'uploading' }
    | { status: 'ready'; uploadToken: string }
    | { status: 'faulty'; failure: Failure };
}

/** What of an action's body are its files. */
export interface SentFiles {
  attachments: AttachmentClaim[];
  draftKey: string;
}

/** The field under which files stand that go with words of staff. */
const FIELD = 'message';

/** The files that go with one action: uploaded as soon as they are chosen, let go of where it is not taken. */
export class FileTray {
  private files: readonly ChosenFile[] = [];
  private readonly draftKey = crypto.randomUUID();
  private readonly underWay = new Set<Promise<void>>();
  private lastId = 0;

  constructor(
    private readonly client: StaffClient,
    private readonly reference: string,
    private readonly onMoved: (files: readonly ChosenFile[]) => void,
  ) {}

  add(chosen: readonly File[]): void {
    for (const file of chosen) {
      this.lastId += 1;
      const { lastId: id } = this;
      const { name, size } = file;
      const fault = faultBefore(file, this.files.length);
      const state: ChosenFile['state'] = fault
        ? { status: 'faulty', failure: { kind: 'refused', status: 400, errors: [fault] } }
        : { status: 'uploading' };
      this.set([...this.files, { id, name, size, state }]);
      if (fault) continue;
      const sending = this.send(id, file).finally(() => this.underWay.delete(sending));
      this.underWay.add(sending);
    }
  }

  remove(id: number): void {
    const file = this.files.find((one) => one.id === id);
    this.set(this.files.filter((one) => one.id !== id));
    if (file?.state.status === 'ready') this.letGo(file.state.uploadToken);
  }

  /** The action was given up: nothing of its files is to stay. */
  discard(): void {
    for (const { id } of this.files) this.remove(id);
  }

  /** Waits for what is under way. @returns null where a file did not arrive */
  async settled(): Promise<SentFiles | null> {
    await Promise.all(this.underWay);
    const tokens = this.files.flatMap(({ state }) => (state.status === 'ready' ? [state.uploadToken] : []));
    if (tokens.length < this.files.length) return null;
    const attachments = tokens.map((uploadToken) => ({ field: FIELD, uploadToken }));
    return { attachments, draftKey: this.draftKey };
  }

  private async send(id: number, file: File): Promise<void> {
    const outcome = await uploadFile(this.client, this.reference, this.draftKey, file);
    if (!this.files.some((one) => one.id === id)) {
      // Removed while it was under way.
      if (outcome.ok) this.letGo(outcome.data.uploadToken);
      return;
    }
    const change: Partial<ChosenFile> = outcome.ok
      ? { name: outcome.data.name, state: { status: 'ready', uploadToken: outcome.data.uploadToken } }
      : { state: { status: 'faulty', failure: outcome.failure } };
    this.set(this.files.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }

  private letGo(uploadToken: string): void {
    void removeUpload(this.client, this.reference, { uploadToken, draftKey: this.draftKey });
  }

  private set(files: readonly ChosenFile[]): void {
    this.files = files;
    this.onMoved(files);
  }
}

/** The files of a form that is being filled in, and what stands in it now. */
export function useSentFiles(client: StaffClient, reference: string) {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [tray] = useState(() => new FileTray(client, reference, setFiles));
  return { files, tray };
}

/** What can be told without sending a byte; the rest is the server's to say. */
function faultBefore({ size }: File, count: number): FieldError | undefined {
  const fault = (code: FieldError['code'], params: FieldError['params'] = {}) => ({
    path: 'file',
    code,
    params,
  });
  if (count >= DEFAULT_MAX_FILES) return fault('tooMany', { max: DEFAULT_MAX_FILES });
  if (size === 0) return fault('fileEmpty');
  return size > MAX_FILE_BYTES
    ? fault('fileTooLarge', { max: MAX_FILE_BYTES, megabytes: megabytes(MAX_FILE_BYTES) })
    : undefined;
}
