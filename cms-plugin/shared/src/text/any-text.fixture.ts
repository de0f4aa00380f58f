import fc from 'fast-check';

/** Code units of every kind, with more of those that cause trouble: Arabic, marks, invisible ones, halves of pairs. */
const codeUnit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }),
  fc.integer({ min: 0x20, max: 0x7e }),
  fc.integer({ min: 0x0600, max: 0x06ff }),
  fc.integer({ min: 0x0300, max: 0x036f }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.integer({ min: 0xfb50, max: 0xfeff }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
);

/** Any text whatever that JSON can carry. */
export const anyText = fc.array(codeUnit, { maxLength: 40 }).map((units) => String.fromCharCode(...units));
