/** Registers all public elements, for websites that bundle their own scripts; one alone: its own file. */
import './elements/member-documents/member-documents.js';
import './elements/member-faqs/member-faqs.js';
import './elements/member-inquiry/member-inquiry.js';
import './elements/member-rating/member-rating.js';
import './elements/member-request/member-request.js';
import './elements/member-services/member-services.js';
import './elements/member-tracking/member-tracking.js';
