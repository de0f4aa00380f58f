import { buildCatalogue, buildService } from '../../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { MockCms } from '../../testing/mock-cms.js';
import { RequestUser } from '../../testing/request-user.js';
import type { MemberRequest } from './member-request.component.js';
import './member-request.js';

const member = { name: 'Sara Ali', membershipNumber: '10001', mobile: '٠٥١٢٣٤٥٦٧٨', preferredChannel: 'sms' };

/** A service that asks for whoever is to be supported, each in a row. */
const withRows = () =>
  buildService({
    form: {
      version: 3,
      steps: [
        {
          name: 'household',
          title: 'Household',
          fields: [
            {
              name: 'dependants',
              type: 'repeat',
              label: 'Dependants',
              required: true,
              fields: [{ name: 'age', type: 'number', label: 'Age', required: true }],
            },
          ],
        },
      ],
    },
  });

describe('<member-request>, what is said of what was entered', () => {
  let cms: MockCms;
  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('GET /services/membership-renewal', () => ({ data: withRows() }))
      .install();
  });
  afterEach(() => cms.restore());

  async function open(): Promise<RequestUser> {
    const element = await fixture<MemberRequest>(
      html`<member-request lang="en" service="membership-renewal" api=${MockCms.api}></member-request>`,
    );
    const user = new RequestUser(element);
    await waitUntil(() => user.find('form') !== null);
    await user.fill('applicant', member);
    await user.next();
    return user;
  }

  it('names the row in which something is wrong', async () => {
    const user = await open();
    await user.fill('answers', { dependants: [{ age: '9' }, {}] });
    await user.next();
    await user.press('Dependants (2), Age: ');
    expect(user.focused?.id).to.equal('field-answers.dependants');
  });

  it('reads a mobile number back as people know theirs', async () => {
    const user = await open();
    await user.fill('answers', { dependants: [{ age: '9' }] });
    await user.next();
    await user.until('051 234 5678');
  });
});
