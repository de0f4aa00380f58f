/** A signature as a finger draws it: two strokes and a dot. */
export const SIGNED =
  'M80 150L110 90L140 160L180 100L210 150L260 120L330 140M360 90L380 150L420 140L500 110M300 70L300 70';
