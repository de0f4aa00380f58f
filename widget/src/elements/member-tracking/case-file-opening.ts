import type { CaseAttachment } from '@member-services/contract/forms';
import type { ReactiveControllerHost } from 'lit';
import { keepFile, readCaseFile } from '../../data/case-file.js';
import type { Cms } from '../../data/cms.js';
import type { TrackingLink } from '../../navigation/secret-link.js';
import type { FileOpening } from './files-view.js';

/** Fetches a file of the case for the person to keep, one at a time. */
export class CaseFileOpening {
  /** Id of the file that is being fetched, and of the one that could not be had. */
  fetching: string | null = null;
  failed: string | null = null;

  /** Counts the cases that were let go. */
  private letGo = 0;

  /** @param onFailed told the cause */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onFailed: (code: string) => void,
  ) {}

  async open(cms: Cms, link: TrackingLink, { id, name }: CaseAttachment): Promise<void> {
    if (this.fetching) return;
    this.settle(id, null);
    const { letGo } = this;
    const outcome = await readCaseFile(cms, { ...link, attachment: id });
    if (letGo !== this.letGo) return;
    this.settle(null, outcome.ok ? null : id);
    if (outcome.ok) keepFile(outcome.data, name);
    else this.onFailed(outcome.failure.cause);
  }

  /** What the views of a case show of it. */
  of(cms: Cms | null, link: TrackingLink | null): FileOpening {
    const { fetching, failed } = this;
    return { fetching, failed, onOpen: (one) => void (cms && link && this.open(cms, link, one)) };
  }

  /** Another case is shown: a file of the one before that is still on its way is handed to nobody. */
  forget(): void {
    this.letGo += 1;
    this.settle(null, null);
  }

  private settle(fetching: string | null, failed: string | null): void {
    this.fetching = fetching;
    this.failed = failed;
    this.host.requestUpdate();
  }
}
