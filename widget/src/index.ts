/** The elements as modules, for websites that bundle their own scripts: importing this registers all of them. */
import './elements/member-request/member-request.js';
import './elements/member-services/member-services.js';

export { MemberRequest } from './elements/member-request/member-request.component.js';
export { MemberServices } from './elements/member-services/member-services.component.js';
export type { MemberEvents } from './elements/member-events.js';
