import type { ServedField, Tracking } from '@member-services/contract/forms';
import type { ReactiveControllerHost } from 'lit';
import { TaskController } from '../../async/task-controller.js';
import type { Cms } from '../../data/cms.js';
import { WayOn } from '../../submission/way-on.js';
import { readCorrectionFields } from './correction-fields.js';
import type { NotArrived } from './late-part.js';
import type { TrackingLanguage } from './tracking-words.js';

/** The fields of what a case asks to be corrected, as they are read for the page of that case. */
export class CorrectionReading {
  private readonly task: TaskController<ServedField[]>;

  /** By which the code of the fields comes. */
  private readonly way: WayOn;

  /** @param onFailed told why the code of the fields did not come */
  constructor(host: ReactiveControllerHost, onFailed: (code: string) => void) {
    this.way = new WayOn(host, onFailed);
    this.task = new TaskController<ServedField[]>(host);
  }

  /** As far as they are there. */
  get fields(): readonly ServedField[] {
    const { state } = this.task;
    return state.status === 'complete' ? state.value : [];
  }

  /** Why they could not be read, and the way to try again; null where nothing went wrong. */
  get unread(): NotArrived | null {
    const { state } = this.task;
    if (state.status !== 'error') return null;
    return {
      failure: state.failure,
      needsReload: this.way.needsReload,
      onRetry: () => this.task.retry(),
    };
  }

  /** Reads them, where the case asks for any; those of another language stay until theirs are there. */
  begin(cms: Cms, tracking: Tracking, { locale, words }: TrackingLanguage): void {
    if (!tracking.correction?.fields.length) return;
    const { applicant } = words.submission;
    void this.task.run(
      (signal) => readCorrectionFields(cms, tracking, locale, applicant, signal, this.way),
      true,
    );
  }

  /** Another case asks for something else. */
  clear(): void {
    this.task.clear();
  }
}
