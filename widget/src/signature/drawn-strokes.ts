import { DRAWING_LENGTH, DRAWING_PAPER, readDrawing, writeDrawing } from '@member-services/contract/forms';
import type { DrawnPoint, Stroke } from '@member-services/contract/forms';

/** Strokes on the screen, where the paper is so many pixels wide. */
export function onScreen(drawing: string, width: number): Stroke[] {
  const scale = width / DRAWING_PAPER.width;
  return (readDrawing(drawing) ?? []).map((stroke) =>
    stroke.map(({ x, y }) => ({ x: x * scale, y: y * scale })),
  );
}

/** A drawing with one more stroke from the screen; one that does not fit any more leaves it as it was. */
export function withStroke(drawing: string, stroke: readonly DrawnPoint[], width: number): string {
  const scale = DRAWING_PAPER.width / width;
  const points = stroke.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const longer = writeDrawing([...(readDrawing(drawing) ?? []), points]);
  return longer.length > DRAWING_LENGTH ? drawing : longer;
}

export function withoutLastStroke(drawing: string): string {
  return writeDrawing((readDrawing(drawing) ?? []).slice(0, -1));
}
