import { useEffect, useRef, type RefObject } from 'react';

/** Marks what takes the keyboard when a form gives way to it. */
export const STAGE = { tabIndex: -1, 'data-stage': '' } as const;

/**
 * Keeps the keyboard's place: what takes the place of a form's inputs gets the focus, and the text that was being
 * written has it again when they come back.
 */
export function useStageFocus(
  form: RefObject<HTMLFormElement | null>,
  stage: 'writing' | 'preview' | 'stale',
) {
  const before = useRef(stage);
  useEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    form.current?.querySelector<HTMLElement>(stage === 'writing' ? 'textarea' : '[data-stage]')?.focus();
  }, [form, stage]);
}
