/** What a request needs after its first field stands, loaded together: judging, checking, sending, receipt. */
export { attachedIn, fieldsAsked } from '../../submission/files/attached-file.js';
export { ReceiptKeeper } from '../../submission/receipt/receipt-keeper.js';
export { receiptView, RECEIPT_ID } from '../../submission/receipt/receipt-view.js';
export { sendingFailure, FAILURE_ID } from '../../submission/sending-failure.js';
export { checkView } from './check-view.js';
export { judgeRequest, judgeStep } from './judging.js';
export { sayFaults } from '../../submission/fault-words.js';
export { consentsAsked, requestBody } from './request-body.js';
