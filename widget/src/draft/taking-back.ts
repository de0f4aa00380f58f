import { Cms } from '../data/cms.js';
import { removeFile } from '../data/uploads.js';
import type { FilledForm } from '../submission/filled-form.js';
import { attachedFiles } from '../submission/files/attached-file.js';
import type { Draft } from './draft.js';
import type { DraftController } from './draft-controller.js';

/** A form that is wanted no longer: what was filled in, or what was offered. */
export type GivenUp = Pick<FilledForm, 'draftKey' | 'answers'> & Partial<Pick<Draft, 'id' | 'writer'>>;

/**
 * Takes back at the CMS what was uploaded for a form that is wanted no longer, unless another tab goes on with it.
 * Nobody waits for it: what cannot be taken back now is swept later.
 */
export async function takeBack(
  { begun, keeper }: DraftController,
  { draftKey, answers, id, writer }: GivenUp,
): Promise<void> {
  const files = Object.values(answers).flatMap(attachedFiles);
  if (files.length === 0) return;
  if (keeper) {
    const { surroundings } = keeper;
    if (surroundings.store.list().some((draft) => draft.draftKey === draftKey)) return;
    // What this form had put away itself is held by itself.
    const isOwn = writer === keeper.writer;
    if (id !== undefined && !isOwn && (await surroundings.locks.held()).includes(id)) return;
  }
  const [address = ''] = begun?.split(' ') ?? [];
  const cms = new Cms(address);
  for (const { uploadToken } of files) await removeFile(cms, uploadToken, draftKey);
}
