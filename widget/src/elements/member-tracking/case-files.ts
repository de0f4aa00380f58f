import type { AttachmentClaim, UploadTarget } from '@member-services/contract/forms';
import type { Cms } from '../../data/cms.js';
import type { TrackingLink } from '../../navigation/secret-link.js';
import { randomKey } from '../../submission/filled-form.js';
import type { AttachedFile } from '../../submission/files/attached-file.js';
import type { FormFiles } from '../../submission/files/form-files.js';
import type { UploadDesk } from '../../submission/files/upload-desk.js';

/** Files that go with one action of the applicant: uploaded for the case, under a secret of their own. */
export class CaseFiles implements FormFiles {
  desk: UploadDesk | null = null;
  readonly draftKey = randomKey();
  readonly target: UploadTarget;

  private files: Readonly<Record<string, AttachedFile[]>> = {};

  constructor(
    readonly cms: Cms,
    { reference, token }: TrackingLink,
    private readonly onMoved: () => void,
  ) {
    this.target = { kind: 'case', reference, token };
  }

  read(field: string): AttachedFile[] {
    return this.files[field] ?? [];
  }

  write(field: string, files: AttachedFile[]): void {
    this.files = { ...this.files, [field]: files };
    this.onMoved();
  }

  /** What is sent of them. */
  get claims(): AttachmentClaim[] {
    return Object.entries(this.files).flatMap(([field, files]) =>
      files.map(({ uploadToken }) => ({ field, uploadToken })),
    );
  }

  get names(): string[] {
    return Object.values(this.files).flatMap((files) => files.map(({ name }) => name));
  }

  /** There are some, or some on their way. */
  get isBegun(): boolean {
    return this.names.length + (this.desk?.items.length ?? 0) > 0;
  }

  /** Those that were sent are no longer among them. */
  letGoOf(sent: readonly AttachmentClaim[]): void {
    const isLeft = ({ uploadToken }: AttachedFile) =>
      !sent.some((claim) => claim.uploadToken === uploadToken);
    this.files = Object.fromEntries(
      Object.entries(this.files).map(([field, files]) => [field, files.filter(isLeft)]),
    );
  }

  /** Fields with a file that did not arrive. */
  get unfinished(): string[] {
    return this.desk?.faultyFields ?? [];
  }

  /** Resolves when nothing is on its way any more. */
  async arrived(): Promise<void> {
    await this.desk?.settled();
  }

  clear(): void {
    this.desk?.clear();
  }
}
