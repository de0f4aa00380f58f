import { createReference } from '@member-services/contract/forms';
import { expect } from '../testing/expect.js';
import { ratingLinkOf, trackingLinkOf, trackingLinksOf, withoutLink } from './secret-link.js';
import { trackingFragment } from './tracking-fragment.js';

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
      `#ms/track/${reference}/${token}>`,
      `#ms/track/${reference}/${token}%3E.`,
      `#ms/track/${reference}/${token})،`,
      `#ms/track/${reference}/${token}"`,
      `#MS/Track/${reference}/${token}`,
      `#ms/track/${reference}/%20${token}`,
      `#ms/track/${reference.slice(0, 5)}%20${reference.slice(5)}/${token}`,
      `#ms/track/${reference}/${token.slice(0, 4)}=%0D%0A${token.slice(4)}`,
      `#ms=2Ftrack=2F${reference}=2F${token}`,
      `#ms/track/${reference.toLowerCase().slice(0, 4)}-${reference.slice(4)}/${token}%20`,
    ]) {
      expect(trackingLinkOf(hash), hash).to.deep.equal({ reference, token });
    }
  });

  it('is found behind the route of a website that tells its pages apart by the fragment', () => {
    for (const hash of [
      `#/follow?ms=track/${reference}/${token}`,
      `#!/follow?lang=en&ms=track/${reference}/${token}`,
      `#/follow?ms=track%2F${reference}%2F${token}&lang=en`,
      `#/follow?ms=3Dtrack/${reference}/${token}`,
    ]) {
      expect(trackingLinkOf(hash), hash).to.deep.equal({ reference, token });
    }
    expect(withoutLink(`#/follow?ms=track/${reference}/${token}`)).to.equal('#/follow');
    expect(withoutLink(`#ms/track/${reference}/${token}`)).to.equal('#ms/track');
    expect(withoutLink(`#ms%2Ftrack%2F${reference}%2F${token}`)).to.equal('#ms/track');
  });

  it('may lead to several cases of one person', () => {
    const other = { reference: '22222222', token: 'k1.other' };
    const links = trackingLinksOf(
      `${trackingFragment({ reference, token })}/${other.reference}/${other.token}.`,
    );
    expect(links).to.deep.equal({ first: { reference, token }, all: [{ reference, token }, other] });
    expect(trackingLinksOf(`#ms/track/${reference}/${token}/${other.reference}`)).to.equal(null);
    expect(trackingLinksOf(`#ms/track${'/a/b'.repeat(13)}`)).to.equal(null);
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
      `#forms/track/${reference}/${token}`,
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
