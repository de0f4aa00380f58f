import type { CatalogueLimits, UploadTarget } from '@member-services/contract/forms';
import type { Cms } from '../../data/cms.js';
import type { AttachedFile } from './attached-file.js';
import type { UploadDesk } from './upload-desk.js';

/**
 * The files of a form, for the fields that show them. The form makes it; the desk, and with it all the code of
 * uploading, comes with the first field for files.
 */
export interface FormFiles {
  readonly cms: Cms;
  readonly target: UploadTarget;
  /** What the CMS takes, as far as it has said so; absent where it was not asked: then what it takes as delivered. */
  readonly limits?: Pick<CatalogueLimits, 'fileBytes' | 'draftBytes'>;
  /** The secret under which they are uploaded; another one for a new form. */
  readonly draftKey: string;
  read(field: string): AttachedFile[];
  write(field: string, files: AttachedFile[]): void;
  desk: UploadDesk | null;
}
