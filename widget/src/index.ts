/**
 * The classes and types of the public elements, for whoever extends or wraps them. Importing this registers none of
 * them: that is done by `define.js` for all, or by the file of an element's name (`member-request.js`) for one.
 */
export { MemberDocuments } from './elements/member-documents/member-documents.component.js';
export { MemberFaqs } from './elements/member-faqs/member-faqs.component.js';
export { MemberInquiry } from './elements/member-inquiry/member-inquiry.component.js';
export { MemberRating } from './elements/member-rating/member-rating.component.js';
export { MemberRequest } from './elements/member-request/member-request.component.js';
export { MemberServices } from './elements/member-services/member-services.component.js';
export { MemberTracking } from './elements/member-tracking/member-tracking.component.js';
export type { MemberEvents } from './elements/member-events.js';
