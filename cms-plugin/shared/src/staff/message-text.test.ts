import { describe, expect, it } from 'vitest';
import { messageTextFaults } from './message-text.js';
import type { MessageText, MessageWording } from './message-text.js';

const good: MessageWording = {
  subject: 'رقم {{reference}}',
  body: 'بين {{earliest}} و{{latest}}: {{trackingUrl}}',
  sms: 'رُفع: {{trackingUrl}}',
};
const faults = (changed: Partial<MessageWording>, filled: (sms: string) => string = (sms) => sms) => {
  const text: MessageText = { ar: { ...good, ...changed }, en: good };
  return messageTextFaults('raised', text, filled).map(({ path, code, params }) =>
    [path, code, ...Object.values(params)].join(' '),
  );
};

describe('the wording of a message', () => {
  it('is kept when it names what it must and nothing that nobody fills', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ body: `${good.body} {{ service }} {{contactPhone}}` })).toEqual([]);
  });

  it('is refused with a placeholder that this event does not have', () => {
    expect(faults({ body: `${good.body} {{appealUntil}}` })).toEqual([
      'ar.body unknownPlaceholder {{appealUntil}}',
    ]);
    expect(faults({ subject: '{{refrence}}' })).toEqual(['ar.subject unknownPlaceholder {{refrence}}']);
  });

  it('is refused with logic, an inherited name or half a placeholder', () => {
    expect(faults({ body: `${good.body} {{#if x}}` })).toEqual(['ar.body unknownPlaceholder {{']);
    expect(faults({ body: `${good.body} {{constructor}}` })).toEqual([
      'ar.body unknownPlaceholder {{constructor}}',
    ]);
    expect(faults({ body: `${good.body} {{reference` })).toEqual(['ar.body unknownPlaceholder {{']);
  });

  it('keeps its link, and the days that the policy promises', () => {
    expect(faults({ body: 'بين {{earliest}}' })).toEqual([
      'ar.body missingPlaceholder {{trackingUrl}}',
      'ar.body missingPlaceholder {{latest}}',
    ]);
    expect(faults({ sms: 'رُفع' })).toEqual(['ar.sms missingPlaceholder {{trackingUrl}}']);
  });

  it('has no link in a subject and no answer in a text message', () => {
    expect(faults({ subject: '{{trackingUrl}}' })).toEqual(['ar.subject unknownPlaceholder {{trackingUrl}}']);
    expect(faults({ sms: '{{trackingUrl}} {{nextStep}}' })).toEqual([
      'ar.sms unknownPlaceholder {{nextStep}}',
    ]);
  });

  it('may be no more than five parts as a text message, counted as it leaves', () => {
    const long = (sms: string) => sms.replace('{{trackingUrl}}', 'ب'.repeat(67 * 5));
    expect(faults({}, long)).toEqual(['ar.sms tooManySegments 5', 'en.sms tooManySegments 5']);
  });

  it('has words in every part', () => {
    expect(faults({ subject: '  ' })).toEqual(['ar.subject required']);
  });
});
