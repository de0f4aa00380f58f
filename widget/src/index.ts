/** The elements as modules, for websites that bundle their own scripts: importing this registers all of them. */
import './elements/member-documents/member-documents.js';
import './elements/member-faqs/member-faqs.js';
import './elements/member-inquiry/member-inquiry.js';
import './elements/member-rating/member-rating.js';
import './elements/member-tracking/member-tracking.js';
import './elements/member-request/member-request.js';
import './elements/member-services/member-services.js';

export { MemberDocuments } from './elements/member-documents/member-documents.component.js';
export { MemberFaqs } from './elements/member-faqs/member-faqs.component.js';
export { MemberInquiry } from './elements/member-inquiry/member-inquiry.component.js';
export { MemberRating } from './elements/member-rating/member-rating.component.js';
export { MemberTracking } from './elements/member-tracking/member-tracking.component.js';
export { MemberRequest } from './elements/member-request/member-request.component.js';
export { MemberServices } from './elements/member-services/member-services.component.js';
export type { MemberEvents } from './elements/member-events.js';
