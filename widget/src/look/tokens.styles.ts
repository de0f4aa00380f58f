import { css } from 'lit';

/**
 * The design tokens. Every `--member-*` property may be set by the page; the private `--_*` ones are what the styles
 * use. Light and dark follow the page's own `color-scheme`, so that the widget never stands dark on a light page;
 * a page that names none is light.
 */
export const tokens = css`
  :host {
    --_primary: var(--member-primary, light-dark(#0b4f5c, #7fd0d6));
    --_primary-strong: var(--member-primary-strong, light-dark(#073a44, #a9e4e7));
    --_on-primary: var(--member-on-primary, light-dark(#ffffff, #04252b));
    --_tint: var(--member-tint, light-dark(#eaf4f4, #14313a));
    --_surface: var(--member-surface, light-dark(#ffffff, #0f1f26));
    --_raised: var(--member-raised, light-dark(#f6f9f9, #162a32));
    --_text: var(--member-text, light-dark(#15262b, #eaf2f3));
    --_muted: var(--member-muted, light-dark(#4a5f66, #afc3c8));
    --_line: var(--member-line, light-dark(#d5e0e2, #2f4750));
    --_field-line: var(--member-field-line, light-dark(#64797f, #8ea6ad));
    --_danger: var(--member-danger, light-dark(#b3261e, #ffb4ab));
    --_danger-tint: var(--member-danger-tint, light-dark(#fdf1f0, #3b1a18));
    --_success: var(--member-success, light-dark(#1b6e46, #86d6a9));
    --_success-tint: var(--member-success-tint, light-dark(#ecf7f0, #10301f));
    --_notice: var(--member-notice, light-dark(#7a5200, #f0c878));
    --_notice-tint: var(--member-notice-tint, light-dark(#fdf6e7, #33270d));
    --_focus: var(--member-focus, light-dark(#0b6bcb, #8ec8ff));
    --_radius: var(--member-radius, 0.75rem);
    --_radius-small: var(--member-radius-small, 0.5rem);
    --_target: 2.75rem;
    --_gap: var(--member-gap, 1.5rem);
    --_measure: 42rem;
    --_font: var(--member-font, inherit);
    --_size: var(--member-font-size, 1.0625rem);
    --_leading: 1.6;
  }
`;
