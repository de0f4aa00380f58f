import { extensionOf, fileLimits, megabytes, typeByName, typeLabels } from '@member-services/contract/forms';
import type {
  AttachmentField,
  CatalogueLimits,
  ErrorCode,
  ErrorParams,
  FileLimits,
  UploadTarget,
} from '@member-services/contract/forms';
import type { Cms } from '../../data/cms.js';
import type { Failure } from '../../data/outcome.js';
import { randomKey } from '../filled-form.js';
import { removeFile, sendFile } from '../../data/uploads.js';
import type { FieldInputs } from '../../fields/field-input.js';
import { attachedFiles } from './attached-file.js';
import type { AttachedFile } from './attached-file.js';
import { claimedType, jpegName, shrinkImage } from './shrink-image.js';

/** Why a file did not arrive. */
export type FileFault =
  /** It cannot be taken as it is: another one must be chosen. */
  | { kind: 'refused'; code: ErrorCode; params: ErrorParams }
  /** It can be tried again. */
  | { kind: 'failed'; failure: Failure }
  /** It was moved or changed after it had been chosen. */
  | { kind: 'changed' };

export type UploadState =
  | { status: 'waiting' }
  | { status: 'preparing' }
  | { status: 'sending'; share: number }
  | { status: 'faulty'; fault: FileFault };

/** A file that is chosen and has not arrived yet. */
export interface UploadItem {
  readonly id: number;
  readonly field: string;
  readonly file: File;
  /** Names it at the CMS, however often it is sent there. */
  readonly uploadToken: string;
  state: UploadState;
}

/** The form that the files go with. It keeps them; the desk only brings them there. */
export interface DeskForm {
  readonly cms: Cms;
  readonly target: UploadTarget;
  readonly limits?: Pick<CatalogueLimits, 'fileBytes'>;
  readonly draftKey: string;
  read(field: string): AttachedFile[];
  write(field: string, files: AttachedFile[]): void;
}

/** So many are on their way at once: a phone's line is narrow. */
const AT_ONCE = 2;

type Definition = Pick<AttachmentField<unknown>, 'name' | 'accept' | 'maxFiles' | 'maxBytes'>;

/**
 * Uploads of one filled form, from being chosen until they have arrived. It outlives the fields that show them: one may
 * go on to the next step while a file is on its way. `change` is told at every move.
 */
export class UploadDesk extends EventTarget {
  items: readonly UploadItem[] = [];

  private lastId = 0;
  private readonly aborts = new Map<number, AbortController>();
  private readonly limits = new Map<number, FileLimits>();
  /** Removals that the CMS has not heard of yet: they would still count against the field. */
  private unheard: string[] = [];
  /** Those that it is being told of. */
  private telling: Promise<void> = Promise.resolve();

  /** @param send brings one file, and `takeBack` takes it back: calls of the CMS, save in tests */
  constructor(
    private readonly form: DeskForm,
    private readonly send = sendFile,
    private readonly takeBack = removeFile,
  ) {
    super();
  }

  /** Files of a field that are on their way or faulty. */
  of(field: string): readonly UploadItem[] {
    return this.items.filter((item) => item.field === field);
  }

  get busy(): readonly UploadItem[] {
    return this.items.filter(({ state }) => state.status !== 'faulty');
  }

  /** Fields with a file that did not arrive. */
  get faultyFields(): string[] {
    return this.items.filter(({ state }) => state.status === 'faulty').map(({ field }) => field);
  }

  /** Takes chosen files. @returns those that stand in the field already, by name and size */
  add(definition: Definition, files: readonly File[]): File[] {
    const limits = fileLimits(definition, this.form.limits?.fileBytes);
    const { name: field } = definition;
    const twice: File[] = [];
    for (const file of files) {
      if (this.stands(field, file)) {
        twice.push(file);
        continue;
      }
      const hopeful = this.of(field).filter(({ state }) => !isHopeless(state));
      const isFull = this.form.read(field).length + hopeful.length >= limits.maxFiles;
      const fault = refusedBefore(file, limits) ?? (isFull ? tooMany(limits) : undefined);
      // What is chosen once more takes the place of what was refused.
      for (const { id, file: earlier } of this.of(field)) if (isSame(earlier, file)) this.forget(id);
      this.lastId += 1;
      const state: UploadState = fault ? { status: 'faulty', fault } : { status: 'waiting' };
      this.limits.set(this.lastId, limits);
      this.items = [...this.items, { id: this.lastId, field, file, uploadToken: randomKey(), state }];
    }
    this.moved();
    this.work();
    return twice;
  }

  /** Ends an upload, or puts a faulty file away. */
  cancel(id: number): void {
    this.aborts.get(id)?.abort();
    this.takeBackLost(this.items.filter((item) => item.id === id));
    this.forget(id);
    this.moved();
    this.work();
  }

  retry(id: number): void {
    this.enter(id, { status: 'waiting' });
    this.work();
  }

  /** Takes a file that has arrived out of the form. */
  remove(field: string, uploadToken: string): void {
    this.form.write(
      field,
      this.form.read(field).filter((file) => file.uploadToken !== uploadToken),
    );
    this.unheard.push(uploadToken);
    void this.tellRemovals();
    this.moved();
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    while (this.busy.length > 0) {
      await new Promise((resolve) => this.addEventListener('change', resolve, { once: true }));
    }
  }

  /**
   * Ends everything, for a new form.
   * @param erased the answers of a form that is wanted no longer: its files are taken back, and nobody waits for that
   */
  clear(erased: FieldInputs = {}): void {
    for (const { id } of this.items) this.aborts.get(id)?.abort();
    this.takeBackLost(this.items);
    this.items = [];
    const attached = Object.values(erased).flatMap(attachedFiles);
    this.unheard.push(...attached.map(({ uploadToken }) => uploadToken));
    void this.tellRemovals();
    this.moved();
  }

  /** One that failed may stand at the CMS although the answer never came, and would leave no room for another. */
  private takeBackLost(items: readonly UploadItem[]): void {
    const lost = items.filter(({ state }) => state.status === 'faulty' && state.fault.kind === 'failed');
    this.unheard.push(...lost.map(({ uploadToken }) => uploadToken));
    void this.tellRemovals();
  }

  private stands(field: string, file: File): boolean {
    return (
      this.of(field).some((item) => isSame(item.file, file) && !isHopeless(item.state)) ||
      this.form.read(field).some((attached) => isSame(attached, file))
    );
  }

  private work(): void {
    const free = AT_ONCE - this.aborts.size;
    const next = this.items.filter(({ state }) => state.status === 'waiting').slice(0, Math.max(0, free));
    for (const item of next) {
      const abort = new AbortController();
      this.aborts.set(item.id, abort);
      void this.bring(item, abort.signal).finally(() => {
        this.aborts.delete(item.id);
        this.work();
      });
    }
  }

  private async bring(
    { id, field, file, uploadToken: drawn }: UploadItem,
    signal: AbortSignal,
  ): Promise<void> {
    const limits = this.limits.get(id) ?? fileLimits({});
    this.enter(id, { status: 'preparing' });
    const blob = await prepared(file, limits);
    const isGivenUp = () => signal.aborted;
    if (isGivenUp()) return;
    if (!blob) {
      this.enter(id, { status: 'faulty', fault: { kind: 'changed' } });
      return;
    }
    const fault = faultBefore(blob, file, limits);
    if (fault) {
      this.enter(id, { status: 'faulty', fault });
      return;
    }
    await this.tellRemovals();
    if (isGivenUp()) return;
    this.enter(id, { status: 'sending', share: 0 });
    const { cms, target, draftKey } = this.form;
    const name = blob === file ? file.name : jpegName(file.name);
    const outcome = await this.send(
      cms,
      { draftKey, field, target, uploadToken: drawn, file: blob, name },
      { signal, onProgress: (share) => this.enter(id, { status: 'sending', share }) },
    );
    if (isGivenUp()) {
      // It may have arrived at the very moment in which it was given up.
      this.unheard.push(outcome.ok ? outcome.data.uploadToken : drawn);
      await this.tellRemovals();
      return;
    }
    if (!outcome.ok) {
      const fault = (await canBeRead(file)) ? faultOf(outcome.failure) : ({ kind: 'changed' } as const);
      this.enter(id, { status: 'faulty', fault });
      return;
    }
    const { uploadToken, size, mediaType, scan } = outcome.data;
    this.forget(id);
    this.form.write(field, [
      ...this.form.read(field),
      { uploadToken, name: outcome.data.name, size, mediaType, scan },
    ]);
    this.moved();
  }

  /** One after the other: whoever waits for it waits for those of others, too. */
  private tellRemovals(): Promise<void> {
    this.telling = this.telling.then(async () => {
      const { cms, draftKey } = this.form;
      for (const token of this.unheard.splice(0)) {
        const outcome = await this.takeBack(cms, token, draftKey);
        if (!outcome.ok) this.unheard.push(token);
      }
    });
    return this.telling;
  }

  private enter(id: number, state: UploadState): void {
    this.items = this.items.map((item) => (item.id === id ? { ...item, state } : item));
    this.moved();
  }

  private forget(id: number): void {
    this.items = this.items.filter((item) => item.id !== id);
    this.limits.delete(id);
  }

  private moved(): void {
    this.dispatchEvent(new Event('change'));
  }
}

const isSame = (one: Pick<File, 'name' | 'size'>, other: File): boolean =>
  one.name === other.name && one.size === other.size;

/** It will not arrive as it is, so it takes nobody's place. */
const isHopeless = (state: UploadState): boolean =>
  state.status === 'faulty' && state.fault.kind !== 'failed';

/** What can be told without sending a byte. */
function refusedBefore(file: File, limits: FileLimits): FileFault | undefined {
  if (file.size === 0) return { kind: 'refused', code: 'fileEmpty', params: {} };
  const claimed = typeByName(file.name);
  const wanted = claimed === 'image/heic' ? 'image/jpeg' : claimed;
  // A picture becomes JPEG where it is not taken as it is.
  const isPicture = wanted?.startsWith('image/') === true && limits.accept.includes('image/jpeg');
  const unknown = wanted === undefined && extensionOf(file.name) !== '';
  if (unknown || (wanted !== undefined && !limits.accept.includes(wanted) && !isPicture)) {
    return wrongType(limits);
  }
  return !isPicture && file.size > limits.maxBytes ? tooLarge(limits) : undefined;
}

function wrongType({ accept }: FileLimits): FileFault {
  return { kind: 'refused', code: 'fileTypeNotAllowed', params: { types: typeLabels(accept) } };
}

/** A picture of a type that is not taken and that this browser could not make anew; a phone's own the CMS may read. */
function isStillWrong(file: File, { accept }: FileLimits): boolean {
  const claimed = claimedType(file);
  return /^image\/(?!hei[cf])/.test(claimed) && !accept.some((type) => type === claimed);
}

function tooLarge({ maxBytes }: FileLimits): FileFault {
  return { kind: 'refused', code: 'fileTooLarge', params: { max: maxBytes, megabytes: megabytes(maxBytes) } };
}

function faultBefore(blob: Blob, file: File, limits: FileLimits): FileFault | undefined {
  if (blob === file && isStillWrong(file, limits)) return wrongType(limits);
  return blob.size > limits.maxBytes ? tooLarge(limits) : undefined;
}

function tooMany({ maxFiles }: FileLimits): FileFault {
  return { kind: 'refused', code: 'tooMany', params: { max: maxFiles } };
}

function faultOf(failure: Failure): FileFault {
  const [first] = failure.cause === 'refused' ? failure.errors : [];
  // A line that was cut reads as an incomplete sending: it can be tried again.
  if (!first || first.code === 'lengthRequired') return { kind: 'failed', failure };
  return { kind: 'refused', code: first.code, params: first.params };
}

async function prepared(file: File, limits: FileLimits): Promise<Blob | undefined> {
  if (!(await canBeRead(file))) return undefined;
  return limits.accept.includes('image/jpeg') ? shrinkImage(file, limits) : file;
}

/** A file that was moved or changed on the disk after it was chosen cannot be read any more. */
async function canBeRead(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
