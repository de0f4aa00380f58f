/** What an inquiry needs after its first field stands, loaded together: judging, sending, receipt. */
export { askAnew } from '../../submission/consents-anew.js';
export { attemptToSend } from '../../submission/attempts.js';
export { sayFaults } from '../../submission/fault-words.js';
export { ReceiptKeeper } from '../../submission/receipt/receipt-keeper.js';
export { receivedView } from '../../submission/receipt/received-view.js';
export { RECEIPT_ID } from '../../submission/receipt/receipt-view.js';
export { sendingFailure, FAILURE_ID } from '../../submission/sending-failure.js';
export { CoverLater } from '../../idle/cover-later.js';
export { checkView } from './check-view.js';
export { judgeInquiry } from './judging.js';
