import { Button } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { CaseDetail, Catalogue } from '@member-services/contract/forms';
import { useCallback, useState } from 'react';
import { readCatalogue } from '../data/catalogue.js';
import { useStaffClient } from '../data/staff-client.js';
import { useFailureWords } from '../language/use-failure-words.js';
import { useWords } from '../language/use-words.js';
import { PrintedPaper } from './PrintedPaper.js';
import { RequestPaper } from './RequestPaper.js';

/** Prints a request as it was sent, in the applicant's language, with its declaration and signature (policy E4). */
export function PrintRequest({ detail }: { detail: CaseDetail }) {
  const say = useWords();
  const failureWords = useFailureWords();
  const client = useStaffClient();
  const { toggleNotification } = useNotification();
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const finish = useCallback(() => setCatalogue(null), []);

  async function print() {
    const outcome = await readCatalogue(client, detail.locale);
    if (outcome.ok) setCatalogue(outcome.data);
    else toggleNotification({ type: 'danger', message: failureWords(outcome.failure).join(' ') });
  }

  return (
    <>
      <Button variant="tertiary" startIcon={<File />} onClick={() => void print()}>
        {say('case.print')}
      </Button>
      {catalogue && (
        <PrintedPaper locale={detail.locale} onPrinted={finish}>
          <RequestPaper catalogue={catalogue} content={{ kind: 'filled', request: detail }} />
        </PrintedPaper>
      )}
    </>
  );
}
