import { useFormikContext } from 'formik';
import { useEffect, useRef } from 'react';
import type { ActionValues } from './action-values.js';

/** Whoever pressed the button with something missing is taken to the first thing that is. */
export function FirstFault() {
  const { errors, isSubmitting, submitCount } = useFormikContext<ActionValues>();
  const place = useRef<HTMLSpanElement>(null);
  const answered = useRef(0);
  const refused = submitCount > 0 && !isSubmitting && Object.keys(errors).length > 0;
  useEffect(() => {
    // Once for each press: what is mended or emptied afterwards moves nobody away from where they write.
    if (!refused || answered.current === submitCount) return;
    answered.current = submitCount;
    place.current
      ?.closest('form')
      ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault] input')
      ?.focus();
  }, [refused, submitCount]);
  return <span ref={place} hidden />;
}
