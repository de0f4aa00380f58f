import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Light modules around a code that a camera needs to find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * A link as a code for a camera. Black on white in every colour scheme, because that is what cameras read; made of
 * one path, without image, style or markup from text.
 */
export function qrCode(link: string, label: string): TemplateResult {
  const { data, size } = encode(link, { ecc: 'M', border: QUIET_ZONE });
  return html`<svg
    class="qr"
    part="qr-code"
    role="img"
    aria-label=${label}
    viewBox=${`0 0 ${size} ${size}`}
    shape-rendering="crispEdges"
  >
    <rect width="100%" height="100%" fill="#fff" />
    <path fill="#000" d=${pathOf(data)} />
  </svg>`;
}

/** Each row's dark runs as rectangles one module high. */
function pathOf(modules: boolean[][]): string {
  let path = '';
  modules.forEach((row, y) => {
    let start = -1;
    [...row, false].forEach((dark, x) => {
      if (dark && start < 0) start = x;
      if (dark || start < 0) return;
      path += `M${start} ${y}h${x - start}v1h-${x - start}z`;
      start = -1;
    });
  });
  return path;
}
