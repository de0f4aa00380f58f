import type { UploadTarget } from '@member-services/contract/forms';
import type { ReactiveControllerHost } from 'lit';
import type { Cms } from '../data/cms.js';
import type { FieldInput } from '../fields/field-input.js';
import type { AttachedFile } from './files/attached-file.js';
import type { FormFiles } from './files/form-files.js';

/** The filled form that has files. */
export interface FormWithFiles {
  /** The secret under which they are uploaded; another one for a new form. */
  draftKey: () => string;
  read: (field: string) => FieldInput;
  write: (field: string, input: FieldInput) => void;
}

/** What an attachment field holds; only the desk writes it. */
export function filesIn(input: FieldInput): AttachedFile[] {
  return (Array.isArray(input) ? input : []) as AttachedFile[];
}

/** The files of one form being filled in, and the waiting for those that are still on their way. */
export class FilesOfForm {
  /** Everything is ready to be sent but files that are still on their way. */
  awaited = false;

  private files: FormFiles | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly form: FormWithFiles,
  ) {}

  /** The files for the fields that show them; the desk that brings them comes with the first of these fields. */
  at(cms: Cms, target: UploadTarget, limits: NonNullable<FormFiles['limits']>): FormFiles {
    const { form } = this;
    const draftKey = form.draftKey();
    if (this.files?.draftKey !== draftKey || this.files.cms !== cms) {
      this.files = {
        ...{ cms, draftKey, target, limits, desk: null },
        read: (field) => filesIn(form.read(field)),
        write: (field, files) => form.write(field, files.length > 0 ? files : undefined),
      };
    }
    return this.files;
  }

  /** Fields with a file on its way. */
  get arriving(): string[] {
    return this.files?.desk?.busy.map(({ field }) => field) ?? [];
  }

  /** Fields with a file that did not arrive: sent without it, the form would be another than the person thinks. */
  get unfinished(): string[] {
    return [...new Set(this.files?.desk?.faultyFields)];
  }

  /**
   * Waits for what is on its way, and says so.
   * @returns whether it is still to be sent: not where another wait is under way, or the person has moved on meanwhile
   */
  async arrived(): Promise<boolean> {
    const { files } = this;
    if (this.awaited) return false;
    if (!files?.desk || this.arriving.length === 0) return true;
    this.wait(true);
    await files.desk.settled();
    return this.isStillAwaited() && this.files === files;
  }

  /** The person has gone to another step: nothing is to be sent yet. */
  moved(): void {
    this.awaited = false;
  }

  /** Ends everything, for a new form. */
  clear(): void {
    this.files?.desk?.clear();
  }

  private isStillAwaited(): boolean {
    const { awaited } = this;
    this.wait(false);
    return awaited;
  }

  private wait(awaited: boolean): void {
    this.awaited = awaited;
    this.host.requestUpdate();
  }
}
