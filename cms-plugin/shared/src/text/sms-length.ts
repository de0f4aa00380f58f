/** The basic set of GSM 03.38: each takes one of a message's 160 places. */
const GSM =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Its extension: an escape and a sign, so two places. */
const GSM_EXTENDED = '^{}\\[~]|€\f';

/** Places of a message that goes alone, and of each part where it is cut into several. */
const PLACES = { gsm7: { alone: 160, part: 153 }, ucs2: { alone: 70, part: 67 } } as const;

/** How long a text message is, as the operator counts and charges it. */
export interface SmsLength {
  /** Arabic, and any sign outside of GSM's own set, makes the whole message UCS-2. */
  encoding: 'gsm7' | 'ucs2';
  /** Places that the text takes. */
  places: number;
  /** Parts that it is sent as. */
  segments: number;
  /** Places that are left in the last part. */
  left: number;
}

/** Counts a text message in parts (3GPP TS 23.038 and 23.040). */
export function smsLength(text: string): SmsLength {
  const signs = Array.from(text);
  const encoding = signs.every((sign) => GSM.includes(sign) || GSM_EXTENDED.includes(sign)) ? 'gsm7' : 'ucs2';
  const { alone, part } = PLACES[encoding];
  const widths = signs.map((sign) => widthOf(sign, encoding));
  const places = widths.reduce((sum, width) => sum + width, 0);
  if (places <= alone) return { encoding, places, segments: places === 0 ? 0 : 1, left: alone - places };
  // A sign of two places is not torn apart at the end of a part.
  let segments = 1;
  let used = 0;
  for (const width of widths) {
    if (used + width > part) {
      segments += 1;
      used = 0;
    }
    used += width;
  }
  return { encoding, places, segments, left: part - used };
}

function widthOf(sign: string, encoding: SmsLength['encoding']): number {
  if (encoding === 'ucs2') return sign.length;
  return GSM_EXTENDED.includes(sign) ? 2 : 1;
}
