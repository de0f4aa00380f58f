import { useFormikContext } from 'formik';
import { useEffect, useRef } from 'react';
import type { ActionValues } from './action-values.js';

/** Whoever pressed the button with something missing is taken to the first thing that is. */
export function FirstFault() {
  const { errors, isSubmitting, submitCount } = useFormikContext<ActionValues>();
  const place = useRef<HTMLSpanElement>(null);
  const refused = submitCount > 0 && !isSubmitting && Object.keys(errors).length > 0;
  useEffect(() => {
    if (!refused) return;
    place.current
      ?.closest('form')
      ?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault] input')
      ?.focus();
  }, [refused, submitCount]);
  return <span ref={place} hidden />;
}
