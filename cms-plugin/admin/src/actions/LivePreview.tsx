import type { ActionPreview, CaseDetail, StaffActionBody } from '@member-services/contract/forms';
import { useEffect, useState } from 'react';
import { previewAction } from '../data/cases.js';
import { useStaffClient } from '../data/staff-client.js';
import { PreviewPane } from './PreviewPane.js';

/** Long enough not to ask at every keystroke. */
const PAUSE_MS = 350;

interface LivePreviewProps {
  detail: CaseDetail;
  /** What would be sent if the button were pressed now. */
  body: StaffActionBody;
}

/**
 * What the applicant will see of a step, beside its form and before anything is pressed. It follows what is filled in;
 * while that makes no sense to the server yet, the last that did stays.
 */
export function LivePreview({ detail, body }: LivePreviewProps) {
  const client = useStaffClient();
  const [preview, setPreview] = useState<ActionPreview | null>(null);
  const asked = JSON.stringify(body);

  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      void previewAction(client, detail.reference, JSON.parse(asked) as StaffActionBody).then((outcome) => {
        if (wanted && outcome.ok) setPreview(outcome.data);
      });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, detail.reference, asked]);

  return preview && <PreviewPane preview={preview} words="" />;
}
