import { createReference } from '@member-services/contract/forms';
import { expect } from '../testing/expect.js';
import { ratingLinkOf, trackingFragment, trackingLinkOf } from './secret-link.js';

const reference = createReference((count) => new Uint8Array(count).fill(7));
const token = 'ab12_cd-34';

describe('a link with a token in the fragment', () => {
  it('leads to one case', () => {
    expect(trackingLinkOf(`#ms/track/${reference}/${token}`)).to.deep.equal({ reference, token });
    expect(trackingLinkOf(trackingFragment({ reference, token }))).to.deep.equal({ reference, token });
  });

  it('survives what mail programs do to it', () => {
    for (const hash of [
      `#ms%2Ftrack%2F${reference}%2F${token}`,
      `#ms%252Ftrack%252F${reference}%252F${token}`,
      `#ms/track/${reference}/${token}.`,
      `#ms/track/${reference}/${token}/`,
      `#ms/track/${reference.toLowerCase().slice(0, 4)}-${reference.slice(4)}/${token}%20`,
    ]) {
      expect(trackingLinkOf(hash), hash).to.deep.equal({ reference, token });
    }
  });

  it('is nothing where a part is missing or the fragment is another’s', () => {
    for (const hash of [
      '',
      '#',
      '#contact',
      `#ms/track/${reference}`,
      '#ms/track',
      `#ms/rate/${reference}/x`,
      '#%',
    ]) {
      expect(trackingLinkOf(hash), hash).to.equal(null);
    }
  });

  it('names an invitation or a case to rate', () => {
    expect(ratingLinkOf('#ms/rate/inv-123')).to.deep.equal({ invitation: 'inv-123' });
    expect(ratingLinkOf(`#ms/rate/${reference}/${token}`)).to.deep.equal({ reference, token });
    expect(ratingLinkOf('#ms/rate')).to.equal(null);
  });
});
