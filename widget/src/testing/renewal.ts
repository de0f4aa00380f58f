import type { MemberRequest } from '../elements/member-request/member-request.component.js';
import { buildCatalogue, buildReceipt, buildService } from './builders.js';
import { fixture, html, waitUntil } from './expect.js';
import { MockCms } from './mock-cms.js';
import { RequestUser } from './request-user.js';

/** A CMS that takes a renewal of membership; not yet installed. */
export const renewalCms = (): MockCms =>
  new MockCms()
    .on('GET /catalogue', () => ({ data: buildCatalogue() }))
    .on('GET /services/membership-renewal', () => ({ data: buildService() }))
    .on('POST /submissions', () => ({ data: buildReceipt() }));

/** Somebody in front of a renewal, or of the offer to go on with one; whoever calls brings the element's code. */
export async function visitRenewal(lang = 'en'): Promise<RequestUser> {
  const element = await fixture<MemberRequest>(
    html`<member-request lang=${lang} service="membership-renewal" api=${MockCms.api}></member-request>`,
  );
  const user = new RequestUser(element);
  await waitUntil(() => user.find('form, [part=draft-offer]') !== null, 'Nothing stood');
  return user;
}
