import type { Normalised } from './normalised.js';
import { normaliseNumber } from './number.js';

const DECIMALS = 2;
/** What people write beside an amount. */
const CURRENCY =
  /^\s*(?:sar|sr|ريال|ر\.?\s?س\.?|\ufdfc|\u20c1)\s*|\s*(?:sar|sr|ريالا?ً?|ر\.?\s?س\.?|\ufdfc|\u20c1)\s*$/giu;

/** An amount of Saudi riyals with at most two decimals (halalas), as people type it. */
export function normaliseMoney(raw: unknown): Normalised<number> {
  return normaliseNumber(
    typeof raw === 'string' && raw.length < 100 ? raw.replace(CURRENCY, '') : raw,
    DECIMALS,
  );
}
