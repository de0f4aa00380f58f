/** What a request needs after its first field stands, loaded together: judging, checking, sending, receipt. */
export { attachedIn, fieldsAsked } from '../../submission/files/attached-file.js';
export { StepHistory } from '../../navigation/step-history.js';
export { RECEIPT_ID } from '../../submission/receipt/receipt-view.js';
export { sendingFailure, FAILURE_ID } from '../../submission/sending-failure.js';
export { SUMMARY_ID } from '../../submission/error-summary.js';
export { closingStyles } from '../../submission/closing.styles.js';
export { CoverLater } from '../../idle/cover-later.js';
export { checkContents } from './check-contents.js';
export { faultSummary } from './fault-summary.js';
export { askAnew } from '../../submission/consents-anew.js';
export { goOn } from './going-on.js';
export { reviewChanged, show } from './other-steps.js';
export { sayFaults } from '../../submission/fault-words.js';
export { ReceiptOfRequest } from './receipt-of-request.js';
