/** The elements as React components, React 18 and later. Each registers its element when it is imported. */
export { MemberDocuments } from './member-documents.js';
export { MemberFaqs } from './member-faqs.js';
export { MemberInquiry } from './member-inquiry.js';
export { MemberRating } from './member-rating.js';
export { MemberRequest } from './member-request.js';
export { MemberServices } from './member-services.js';
export { MemberTracking } from './member-tracking.js';
