import type { CaseAttachment, Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import { fileSize } from '../../data/file-size.js';
import type { TrackingLanguage } from './tracking-words.js';

/** Opening a file of the case: what the person asked for, and which one could not be opened. */
export interface FileOpening {
  onOpen: (file: CaseAttachment) => void;
  /** Id of the file that could not be had. */
  failed: string | null;
  /** Id of the file that is being fetched. */
  fetching: string | null;
  /** It is printed: files are named and cannot be opened. */
  onPaper?: boolean;
}

/** The files that came with a message or a step, each to be downloaded; nothing where none did. */
export function filesView(
  ids: readonly string[] | undefined,
  { attachments }: Pick<Tracking, 'attachments'>,
  opening: FileOpening,
  language: TrackingLanguage,
): unknown {
  const files = attachments.filter(({ id }) => ids?.includes(id));
  if (files.length === 0) return nothing;
  return html`<ul class="files" aria-label=${language.words.tracking.files.title}>
    ${files.map((file) => html`<li>${fileView(file, opening, language)}</li>`)}
  </ul>`;
}

function fileView(file: CaseAttachment, opening: FileOpening, language: TrackingLanguage): unknown {
  const { files } = language.words.tracking;
  const size = fileSize(file.size, language);
  const name = html`<bdi>${file.name}</bdi><span class="muted small">${` ${size}`}</span>`;
  if (opening.onPaper) return name;
  if (!file.readable) {
    const reason = file.scan === 'infected' ? files.infected : files.notYet;
    return html`<p>${name}</p>
      <p class="small muted">${reason}</p>`;
  }
  return html`<button
      class="link-button"
      type="button"
      aria-disabled=${opening.fetching === file.id ? 'true' : nothing}
      @click=${() => opening.onOpen(file)}
    >
      <span class="visually-hidden">${files.download} </span>${name}
    </button>
    ${opening.failed === file.id ? html`<p class="small" role="alert">${files.failed}</p>` : nothing}`;
}
