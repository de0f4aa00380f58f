import { describe, expect, it } from 'vitest';
import { TrackingPageMissing, ratingLink, trackingLink, trackingPage } from './links.js';

describe('links in messages', () => {
  it('lead to the page of the language, the entry of the association before the configuration', () => {
    const configured = { ar: 'https://site.example/track/', en: 'https://site.example/en/track/' };
    expect(trackingPage({ ofOrganisation: null, configured }, 'en')).toBe('https://site.example/en/track/');
    expect(trackingPage({ ofOrganisation: 'https://a.example/{{locale}}/t', configured }, 'en')).toBe(
      'https://a.example/en/t',
    );
    expect(() => trackingPage({ ofOrganisation: null, configured: {} }, 'ar')).toThrow(TrackingPageMissing);
  });

  it('carry what is secret in the fragment alone', () => {
    const link = new URL(trackingLink('https://site.example/track/?a=1#old', 'AB12', 'k1.abc_-'));
    expect(link.hash).toBe('#ms/track/AB12/k1.abc_-');
    expect(link.origin + link.pathname + link.search).toBe('https://site.example/track/?a=1');
    expect(ratingLink('https://site.example/', 'k1.x')).toBe('https://site.example/#ms/rate/k1.x');
  });
});
