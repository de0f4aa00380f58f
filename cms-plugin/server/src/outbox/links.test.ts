import { describe, expect, it } from 'vitest';
import { TrackingPageMissing, pagesFor, previewPagesFor, ratingLink, trackingLink } from './links.js';

const nobody = {
  title: null,
  licence: null,
  phone: null,
  email: null,
  privacyEmail: null,
  hours: null,
  address: null,
  departments: null,
  cities: null,
  digits: null,
};

describe('links in messages', () => {
  it('lead to the page of the language, the entry of the association before the configuration', () => {
    const settings = {
      trackingPages: { ar: 'https://site.example/track/', en: 'https://site.example/en/track/' },
      ratingPages: { ar: 'https://site.example/rate/' },
    };
    expect(pagesFor({ organisation: null }, settings, 'en').tracking).toBe('https://site.example/en/track/');
    expect(pagesFor({ organisation: null }, settings, 'ar').rating).toBe('https://site.example/rate/');
    const own = { organisation: { ...nobody, trackingUrl: 'https://a.example/{{locale}}/t' } };
    expect(pagesFor(own, settings, 'en').tracking).toBe('https://a.example/en/t');
  });

  it('lead to the tracking page where no page for ratings is set, and nowhere without either', () => {
    const trackingPages = { en: 'https://site.example/' };
    expect(pagesFor({ organisation: null }, { trackingPages, ratingPages: {} }, 'ar').rating).toBe(
      'https://site.example/',
    );
    expect(() => pagesFor({ organisation: null }, { trackingPages: {}, ratingPages: {} }, 'ar')).toThrow(
      TrackingPageMissing,
    );
  });

  it('lead where the configuration says when the entry holds no whole address', () => {
    const half = { organisation: { ...nobody, trackingUrl: 'site.example/track' } };
    const trackingPages = { ar: 'https://site.example/track/' };
    expect(pagesFor(half, { trackingPages, ratingPages: {} }, 'ar').tracking).toBe(trackingPages.ar);
    expect(() => pagesFor(half, { trackingPages: {}, ratingPages: {} }, 'ar')).toThrow(TrackingPageMissing);
  });

  it('are shown in a preview before the website stands', () => {
    const shown = previewPagesFor({ organisation: null }, { trackingPages: {}, ratingPages: {} }, 'ar');
    expect(URL.canParse(shown.tracking) && URL.canParse(shown.rating)).toBe(true);
  });

  it('carry what is secret in the fragment alone', () => {
    const link = new URL(
      trackingLink('https://site.example/track/?a=1#old', [{ reference: 'AB12', token: 'k1.abc_-' }]),
    );
    expect(link.hash).toBe('#ms/track/AB12/k1.abc_-');
    expect(link.origin + link.pathname + link.search).toBe('https://site.example/track/?a=1');
    expect(ratingLink('https://site.example/', 'k1.x')).toBe('https://site.example/#ms/rate/k1.x');
  });

  it('lead to several cases of one person, the first of them shown', () => {
    const cases = [
      { reference: 'AB12', token: 'k1.a' },
      { reference: 'CD34', token: 'k1.c' },
    ];
    expect(trackingLink('https://site.example/', cases)).toBe(
      'https://site.example/#ms/track/AB12/k1.a/CD34/k1.c',
    );
  });

  it('keep the route of a website that tells its pages apart by the fragment', () => {
    const one = [{ reference: 'AB12', token: 'k1.a' }];
    expect(trackingLink('https://site.example/#/follow', one)).toBe(
      'https://site.example/#/follow?ms=track/AB12/k1.a',
    );
    expect(trackingLink('https://site.example/#!/follow?lang=en', one)).toBe(
      'https://site.example/#!/follow?lang=en&ms=track/AB12/k1.a',
    );
  });
});
