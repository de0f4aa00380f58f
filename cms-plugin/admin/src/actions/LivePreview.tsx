import type { ActionPreview, CaseDetail, StaffActionBody } from '@member-services/contract/forms';
import { useEffect, useRef, useState } from 'react';
import { previewAction } from '../data/cases.js';
import { isStale, useStaffClient, type Failure } from '../data/staff-client.js';
import { PreviewPane } from './PreviewPane.js';

/** Long enough not to ask at every keystroke. */
const PAUSE_MS = 350;

interface LivePreviewProps {
  detail: CaseDetail;
  /** What would be sent if the button were pressed now. */
  body: StaffActionBody;
  /** Somebody else has brought the case further: what was shown no longer holds. */
  onStale: (failure: Failure) => void;
}

/**
 * What the applicant will see of a step, beside its form and before anything is pressed. It follows what is filled in;
 * while that makes no sense to the server yet, the last that did stays. Of a case that has moved on nothing is shown.
 */
export function LivePreview({ detail, body, onStale }: LivePreviewProps) {
  const client = useStaffClient();
  const [preview, setPreview] = useState<ActionPreview | null>(null);
  const asked = JSON.stringify(body);
  const tell = useRef(onStale);
  useEffect(() => {
    tell.current = onStale;
  });

  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      void previewAction(client, detail.reference, JSON.parse(asked) as StaffActionBody).then((outcome) => {
        if (!wanted) return;
        if (outcome.ok) setPreview(outcome.data);
        else if (isStale(outcome.failure)) tell.current(outcome.failure);
      });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, detail.reference, asked]);

  return preview && <PreviewPane preview={preview} words="" />;
}
