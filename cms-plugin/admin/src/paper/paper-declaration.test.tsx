import type { CaseDetail, Catalogue, Notice } from '@member-services/contract/forms';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { PaperDeclaration } from './PaperDeclaration.js';

const notice = (version: string, body: string): Notice => ({
  version,
  effectiveOn: '2026-01-01',
  title: 'Declaration',
  summary: 'How we handle your data.',
  body,
});
const catalogue: Pick<Catalogue, 'locale' | 'notices'> = {
  locale: 'en',
  notices: {
    privacy: notice('1.0', ''),
    declaration: notice('2.0', 'What I say is true.'),
    consents: [],
    committee: { version: '1.0', beforeSending: '', acknowledgement: '', tracking: '' },
  },
};
const signedIn = (version: string): Pick<CaseDetail, 'applicant' | 'declaration'> => ({
  applicant: { kind: 'member', name: 'Example', preferredChannel: 'email' },
  declaration: {
    version,
    method: 'typed',
    signedName: 'Example',
    signedAt: '2026-11-01T08:00:00.000Z',
    textHash: '0123456789abcdef'.repeat(4),
  },
});

function printed(request: Pick<CaseDetail, 'applicant' | 'declaration'> | null): string {
  return renderToStaticMarkup(
    <IntlProvider locale="en" messages={{}}>
      <PaperDeclaration catalogue={catalogue} request={request} />
    </IntlProvider>,
  );
}

describe('the declaration on a printed request', () => {
  it('stands with its text, version and fingerprint over the signature', () => {
    const paper = printed(signedIn('2.0'));
    expect(paper).toContain('What I say is true.');
    expect(paper).toContain('0123456789abcdef');
    expect(paper).toContain('1 November 2026');
  });

  it('puts nobody’s name under a text that they did not sign', () => {
    const paper = printed(signedIn('1.0'));
    expect(paper).not.toContain('What I say is true.');
    expect(paper).toContain('has changed since');
    expect(paper).toContain('>1.0<');
  });

  it('is not on a paper of which nothing was declared, and waits for a hand on a blank one', () => {
    expect(printed({ ...signedIn('2.0'), declaration: null })).toBe('');
    expect(printed(null)).toContain('What I say is true.');
  });
});
