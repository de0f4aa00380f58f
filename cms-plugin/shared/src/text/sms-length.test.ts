import { describe, expect, it } from 'vitest';
import { smsLength } from './sms-length.js';

describe('the length of a text message', () => {
  it('is 160 places in Latin letters, and 153 in each part of a longer one', () => {
    expect(smsLength('a'.repeat(160))).toEqual({ encoding: 'gsm7', places: 160, segments: 1, left: 0 });
    expect(smsLength('a'.repeat(161))).toMatchObject({ segments: 2, left: 145 });
    expect(smsLength('a'.repeat(306)).segments).toBe(2);
    expect(smsLength('a'.repeat(307)).segments).toBe(3);
  });

  it('is 70 places in Arabic, and 67 in each part of a longer one', () => {
    expect(smsLength('ب'.repeat(70))).toEqual({ encoding: 'ucs2', places: 70, segments: 1, left: 0 });
    expect(smsLength('ب'.repeat(71))).toMatchObject({ segments: 2, left: 63 });
    expect(smsLength('ب'.repeat(135)).segments).toBe(3);
  });

  it('becomes Arabic-sized by one sign that Latin messages lack', () => {
    expect(smsLength(`${'a'.repeat(70)}’`)).toMatchObject({ encoding: 'ucs2', segments: 2 });
  });

  it('counts a bracket or a euro twice, and never tears one apart', () => {
    expect(smsLength('€[]').places).toBe(6);
    expect(smsLength(`${'a'.repeat(152)}€${'a'.repeat(152)}`).segments).toBe(3);
  });

  it('counts an emoji as the two places that it takes', () => {
    expect(smsLength('🙂')).toMatchObject({ encoding: 'ucs2', places: 2, segments: 1 });
    expect(smsLength(`${'ب'.repeat(66)}🙂${'ب'.repeat(66)}`).segments).toBe(3);
  });

  it('has no part where there is no text', () => {
    expect(smsLength('')).toMatchObject({ segments: 0, left: 160 });
  });
});
