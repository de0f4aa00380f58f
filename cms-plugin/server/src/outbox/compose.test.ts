import { describe, expect, it } from 'vitest';
import { UnknownPlaceholder, compose, fill } from './compose.js';

describe('filling a text', () => {
  it('puts values in as plain text', () => {
    expect(fill('رقمه {{reference}} و{{ reference }}', { reference: 'ABCD-1234' })).toBe(
      'رقمه ABCD-1234 وABCD-1234',
    );
  });

  it('never expands a value again, and knows no logic', () => {
    const values = { name: '{{secret}} <%= 1 %> ${x} $& $1', secret: 'no' };
    expect(fill('Dear {{name}}', values)).toBe('Dear {{secret}} <%= 1 %> ${x} $& $1');
    expect(fill('{{#if x}} {{constructor.name}}', {})).toBe('{{#if x}} {{constructor.name}}');
  });

  it('says which placeholder is unknown, inherited names among them', () => {
    expect(() => fill('{{constructor}}', {})).toThrow(UnknownPlaceholder);
    expect(() => fill('{{refrence}}', { reference: 'x' })).toThrow('{{refrence}}');
  });
});

describe('composing a message', () => {
  const template = {
    subject: 'رقم {{reference}}',
    body: 'السلام عليكم،\n\nالرابط: {{trackingUrl}}\nشكرًا.\n\nالجمعية',
  };
  const values = { reference: 'AB-1', trackingUrl: 'https://site.example/track/#ms/track/AB-1/0123abc' };
  const message = compose(template, values, 'ar');

  it('is always text and HTML, with language and direction', () => {
    expect(message.subject).toBe('رقم AB-1');
    expect(message.text).toContain('#ms/track/AB-1/0123abc\nشكرًا.');
    expect(message.html).toContain('<html lang="ar" dir="rtl">');
    expect(compose(template, values, 'en').html).toContain('<html lang="en" dir="ltr">');
  });

  it('links addresses without the punctuation behind them', () => {
    const { html } = compose(
      { subject: 's', body: 'See https://a.example/x?y=1&z=2. Or https://b.example/،' },
      {},
      'en',
    );
    expect(html).toContain('<a href="https://a.example/x?y=1&amp;z=2" dir="ltr" ');
    expect(html).toContain('<a href="https://b.example/" dir="ltr" ');
  });

  it('escapes whatever looks like markup, in the subject, the text and the words of staff', () => {
    const { html } = compose(
      { subject: '{{s}}', body: 'a\n\n{{s}}' },
      { s: '<img src=x onerror="x">' },
      'en',
      {
        heading: 'Answer',
        words: "<script>alert('x')</script>\n\njavascript:alert(1)",
      },
    );
    expect(html).not.toMatch(/<img|<script/);
    expect(html).not.toContain('href="javascript');
  });

  it('keeps line breaks out of the subject, so that no header can be added', () => {
    expect(compose({ subject: 'a{{s}}', body: 'b' }, { s: '\r\nBcc: x@example.org' }, 'en').subject).toBe(
      'a Bcc: x@example.org',
    );
  });

  it('calls a link by its words in HTML, and shows its address in plain text', () => {
    const frame = {
      sender: 'A & B',
      footer: '<tel> +966 11 000 0000',
      linkWords: { [values.trackingUrl]: 'متابعة الطلب' },
    };
    const { html, text } = compose(template, values, 'ar', undefined, frame);
    expect(html).toMatch(/<a href="https:[^"]*" style="[^"]*">متابعة الطلب<\/a>/);
    expect(text).toContain(values.trackingUrl);
    expect(html).toContain('A &amp; B');
    expect(html).toContain('&lt;tel&gt;');
    expect(html).toMatch(/<bdi dir="ltr"[^>]*>\+966 11 000 0000<\/bdi>/);
  });

  it('sets the answer of staff behind the paragraph that announces it', () => {
    const { text } = compose(template, values, 'ar', { heading: 'الجواب:', words: 'نعم.\n\nأهلًا بكم.' });
    expect(text.split('\n\n')).toEqual([
      'السلام عليكم،',
      `الرابط: ${values.trackingUrl}\nشكرًا.`,
      'الجواب:',
      'نعم.',
      'أهلًا بكم.',
      'الجمعية\n',
    ]);
  });
});
