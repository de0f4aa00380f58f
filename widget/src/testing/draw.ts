import type { MemberSignaturePad } from '../signature/signature-pad.component.js';

/** Moves a pen over the paper of a pad, by parts of its width and height. */
export async function drawStroke(pad: MemberSignaturePad, ...places: [number, number][]): Promise<void> {
  await pad.updateComplete;
  const canvas = pad.shadowRoot?.querySelector('canvas');
  const [first, ...others] = places;
  if (!canvas || !first) throw new Error('There is nothing to draw.');
  const box = canvas.getBoundingClientRect();
  const move = (target: EventTarget, type: string, [x, y]: [number, number], buttons: number) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        ...{ pointerId: 1, isPrimary: true, pointerType: 'pen', bubbles: true, cancelable: true, buttons },
        ...{ clientX: box.left + x * box.width, clientY: box.top + y * box.height },
      }),
    );
  move(canvas, 'pointerdown', first, 1);
  for (const place of others) move(window, 'pointermove', place, 1);
  move(window, 'pointerup', others.at(-1) ?? first, 0);
  await pad.updateComplete;
}

/** Signs as somebody does: up and down, and a line below. */
export async function drawSignature(pad: MemberSignaturePad): Promise<void> {
  await drawStroke(pad, [0.1, 0.6], [0.2, 0.2], [0.3, 0.7], [0.4, 0.3], [0.6, 0.6]);
  await drawStroke(pad, [0.2, 0.8], [0.5, 0.85], [0.8, 0.75]);
}
