import type { SubmissionReceipt } from '@member-services/contract/forms';
import { nothing } from 'lit';
import type { Cms } from '../../data/cms.js';
import type { Language } from '../../language/language.js';
import { ReceiptKeeper } from '../../submission/receipt/receipt-keeper.js';
import { receivedView } from '../../submission/receipt/received-view.js';
import { trackedCase } from '../../submission/tracked-case.js';
import type { MemberRequest } from './member-request.component.js';
import type { RequestContent } from './request-body.js';
import type { RequestFlow } from './request-flow.js';
import type { RequestTables } from './request-words.js';

/** What stands in the form's place once the request has arrived: its receipt, or the case where it is followed here. */
export class ReceiptOfRequest {
  private tracked: SubmissionReceipt | null = null;
  private readonly keeper: ReceiptKeeper;

  /** @param onAnother the person begins another request */
  constructor(
    private readonly element: MemberRequest,
    private readonly flow: RequestFlow,
    private readonly onAnother: () => void,
  ) {
    this.keeper = new ReceiptKeeper(element);
  }

  view({ catalogue, service }: RequestContent, language: Language<RequestTables>, cms: Cms): unknown {
    const { headingLevel, trackingPage } = this.element;
    const { state } = this.flow.sending;
    if (state.status !== 'received' || !catalogue) return nothing;
    if (this.tracked) return trackedCase(this.tracked, cms.address, headingLevel);
    const received = {
      ...state,
      filled: this.flow.filled,
      service: service.title,
      serviceLevelDays: service.needsCommittee ? null : service.serviceLevelDays,
      acknowledgement: catalogue.notices.committee.acknowledgement,
      trackingPage,
      keeper: this.keeper,
      way: this.flow.way,
      onTrack: (receipt: SubmissionReceipt) => void this.track(receipt),
      onAnother: this.onAnother,
    };
    return receivedView(received, language, headingLevel);
  }

  /** Follows the case in this place; the receipt stays while the code cannot be loaded. */
  private async track(receipt: SubmissionReceipt): Promise<void> {
    if (!(await this.flow.way.take(import('../member-tracking/member-tracking.js')))) return;
    this.tracked = receipt;
    this.element.requestUpdate();
  }
}
