import { describe, expect, it } from 'vitest';
import { matchPath } from './match-path.js';

describe('which path a pattern names', () => {
  it('names itself and nothing near it', () => {
    expect(matchPath('/faqs', '/faqs')).toEqual({});
    for (const near of ['/faqs/', '//faqs', '/FAQS', '/faqs%2f', '/faq', '/faqs;x', '/faqs.']) {
      expect(matchPath('/faqs', near), near).toBeUndefined();
    }
  });

  it('takes what stands in its places, decoded', () => {
    expect(matchPath('/services/:slug', '/services/data-update')).toEqual({ slug: 'data-update' });
    expect(matchPath('/faqs/:id/feedback', '/faqs/a%20b/feedback')).toEqual({ id: 'a b' });
  });

  it('takes no empty place, no escaped slash and no broken escape', () => {
    for (const path of ['/services/', '/services/a%2fb', '/services/%zz', '/services/%']) {
      expect(matchPath('/services/:slug', path), path).toBeUndefined();
    }
  });

  it('takes any rest where its end is open', () => {
    expect(matchPath('/widget/*', '/widget/chunks/a.js')).toEqual({ rest: 'chunks/a.js' });
    expect(matchPath('/widget/*', '/widget')).toBeUndefined();
  });
});
