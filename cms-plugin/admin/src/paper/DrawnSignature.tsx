import { DRAWING_PAPER, readDrawing } from '@member-services/contract/forms';
import type { CSSProperties } from 'react';

interface DrawnSignatureProps {
  /** As it was kept: strokes of whole numbers. Anything else shows nothing. */
  drawing: string;
  /** What is said of it to whoever does not see it. */
  label: string;
  style?: CSSProperties;
}

/** A drawn signature, made line by line of its numbers; what came in is never taken over as markup. */
export function DrawnSignature({ drawing, label, style }: DrawnSignatureProps) {
  const strokes = readDrawing(drawing);
  if (!strokes) return null;
  const { width, height } = DRAWING_PAPER;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} style={style}>
      {strokes.map((stroke, index) => (
        <polyline
          key={index}
          points={stroke.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="#111"
          strokeWidth={5}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
