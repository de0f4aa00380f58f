/** What a request needs after its first field stands, loaded together: judging, checking, sending, receipt. */
export { attachedIn, fieldsAsked } from '../../submission/files/attached-file.js';
export { StepHistory } from '../../navigation/step-history.js';
export { ReceiptKeeper } from '../../submission/receipt/receipt-keeper.js';
export { receiptView, RECEIPT_ID } from '../../submission/receipt/receipt-view.js';
export { sendingFailure, FAILURE_ID } from '../../submission/sending-failure.js';
export { SUMMARY_ID } from '../../submission/error-summary.js';
export { checkView } from './check-view.js';
export { faultSummary } from './fault-summary.js';
export { judgeRequest, judgeStep } from './judging.js';
export { attemptToSend } from '../../submission/attempts.js';
export { sayFaults } from '../../submission/fault-words.js';
export { consentsAsked, requestBody } from './request-body.js';
