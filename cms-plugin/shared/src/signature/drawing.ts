/** A point on the paper on which a signature is drawn, in its units. */
export interface DrawnPoint {
  x: number;
  y: number;
}

/** One movement of the pen, from where it came down to where it was lifted. */
export type Stroke = readonly DrawnPoint[];

/** The paper of every drawn signature, whatever the screen: whole units from its upper left corner. */
export const DRAWING_PAPER = { width: 600, height: 240 } as const;

/** Longest drawing that is taken, in characters; the longest of signatures needs a third of it. */
export const DRAWING_LENGTH = 30_000;

/** Each stroke: where it begins, then lines to where it goes on; a touch is a line to where it is. */
const DRAWING = /^(?:M\d{1,3} \d{1,3}(?:L\d{1,3} \d{1,3})+)+$/;

/** Less ink than this is a slip of the finger. */
const LEAST_LENGTH = 120;
/** Something smaller than this is a dot, a line of no extent or scribbling on one spot. */
const LEAST_EXTENT = 40;

/**
 * The strokes of a drawing as it travels and is kept: SVG path data of whole numbers, `M12 30L14 31L20 40M…`, and
 * nothing else. No pressure, no time: a signature is kept, not a way of moving.
 * @returns null for whatever is no such drawing
 */
export function readDrawing(drawing: unknown): Stroke[] | null {
  if (typeof drawing !== 'string' || drawing.length > DRAWING_LENGTH || !DRAWING.test(drawing)) return null;
  const strokes = drawing
    .slice(1)
    .split('M')
    .map((stroke) => stroke.split('L').map(pointOf));
  return strokes.flat().every(isOnPaper) ? strokes : null;
}

/** A drawing of strokes, which may come from any screen: whole units, within the paper, no point twice in a row. */
export function writeDrawing(strokes: readonly Stroke[]): string {
  return strokes.map(writeStroke).join('');
}

/** Whether somebody signed: enough ink, and neither a dot nor a stain (policy E4). */
export function isSignature(strokes: readonly Stroke[]): boolean {
  const points = strokes.flat();
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
  const ink = strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0);
  return (
    ink >= LEAST_LENGTH &&
    Math.max(extent(points.map(({ x }) => x)), extent(points.map(({ y }) => y))) >= LEAST_EXTENT
  );
}

function pointOf(text: string): DrawnPoint {
  const [x, y] = text.split(' ');
  return { x: Number(x), y: Number(y) };
}

function isOnPaper({ x, y }: DrawnPoint): boolean {
  return x <= DRAWING_PAPER.width && y <= DRAWING_PAPER.height;
}

function writeStroke(stroke: Stroke): string {
  const places = stroke
    .map(({ x, y }) => `${within(x, DRAWING_PAPER.width)} ${within(y, DRAWING_PAPER.height)}`)
    .filter((place, index, all) => place !== all[index - 1]);
  const [first, ...others] = places;
  if (first === undefined) return '';
  return `M${first}L${(others.length > 0 ? others : [first]).join('L')}`;
}

function within(value: number, most: number): string {
  return String(Math.min(most, Math.max(0, Math.round(value))));
}

function lengthOf(stroke: Stroke): number {
  return stroke.reduce((sum, { x, y }, index) => {
    const before = stroke[index - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : sum;
  }, 0);
}
