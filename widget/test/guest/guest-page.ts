import type { MemberRequest } from '../../src/elements/member-request/member-request.component.js';
import '../../src/elements/member-request/member-request.js';
import { buildCatalogue, buildService } from '../../src/testing/builders.js';
import { waitUntil } from '../../src/testing/expect.js';
import { MockCms } from '../../src/testing/mock-cms.js';
import { RequestUser } from '../../src/testing/request-user.js';

/** A CMS with one service, for elements on somebody else's page. */
export function guestCms(): MockCms {
  return new MockCms()
    .on('GET /catalogue', () => ({ data: buildCatalogue() }))
    .on('GET /services/membership-renewal', () => ({ data: buildService() }));
}

/** A request's element, not yet on the page. */
export function newRequest(lang: string): MemberRequest {
  const element = document.createElement('member-request');
  element.service = 'membership-renewal';
  element.setAttribute('api', MockCms.api);
  element.lang = lang;
  return element;
}

/** Waits until an element shows its form. */
export async function standing(element: MemberRequest): Promise<RequestUser> {
  const user = new RequestUser(element);
  await waitUntil(() => element.shadowRoot?.querySelector('form'), 'The form did not appear');
  return user;
}
