/** Of the normal distribution, for an interval of 95 %. */
const Z = 1.959963984540054;

export interface Interval {
  low: number;
  high: number;
}

/**
 * Wilson's score interval at 95 % for a share: what the true share may well be, given so many answers. Honest for
 * small numbers, never below 0 or above 1. (E. B. Wilson, "Probable inference", 1927.)
 * @param successes from 0 to `answers`
 * @param answers at least 1
 */
export function wilsonInterval(successes: number, answers: number): Interval {
  const share = successes / answers;
  const z2 = Z * Z;
  const centre = share + z2 / (2 * answers);
  const spread = Z * Math.sqrt((share * (1 - share)) / answers + z2 / (4 * answers * answers));
  const scale = 1 + z2 / answers;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
