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

  /** Those of some fields only, where they are named; also of those on their way. */
  namesIn(isMeant: (field: string) => boolean = () => true): string[] {
    const arrived = Object.entries(this.files).filter(([field]) => isMeant(field));
    const arriving = this.desk?.items.filter(({ field }) => isMeant(field)) ?? [];
    return [...arrived.flatMap(([, files]) => files), ...arriving.map(({ file }) => file)].map(
      ({ name }) => name,
    );
  }

  /** There are some, or some on their way. */
  get isBegun(): boolean {
    return this.namesIn().length > 0;
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

  /** They are wanted no longer, save where they are being sent: those that have arrived are taken back. */
  clear(sending = false): void {
    this.desk?.clear(sending ? {} : this.files);
  }

  /** The same for those of some fields. */
  clearIn(isMeant: (field: string) => boolean): void {
    for (const { id } of this.desk?.items.filter(({ field }) => isMeant(field)) ?? []) this.desk?.cancel(id);
    for (const [field, files] of Object.entries(this.files)) {
      if (isMeant(field)) for (const { uploadToken } of files) this.desk?.remove(field, uploadToken);
    }
  }
}
