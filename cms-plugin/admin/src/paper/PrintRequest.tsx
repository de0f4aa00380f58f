import { Button } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { CaseDetail, Catalogue, Digits } from '@member-services/contract/forms';
import { useCallback, useState } from 'react';
import { readCatalogue } from '../data/catalogue.js';
import { useStaffClient } from '../data/staff-client.js';
import { useUnderWay } from '../data/use-under-way.js';
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
  const { run } = useUnderWay();
  const [printed, setPrinted] = useState<{ catalogue: Catalogue; digits: Digits } | null>(null);
  const finish = useCallback(() => setPrinted(null), []);

  async function print() {
    const outcome = await readCatalogue(client, detail.locale);
    if (outcome.ok) setPrinted({ catalogue: outcome.data, digits: outcome.meta.digits });
    else toggleNotification({ type: 'danger', message: failureWords(outcome.failure).join(' ') });
  }

  return (
    <>
      <Button variant="tertiary" startIcon={<File />} onClick={() => run(print)}>
        {say('case.print')}
      </Button>
      {printed && (
        <PrintedPaper locale={detail.locale} digits={printed.digits} onPrinted={finish}>
          <RequestPaper catalogue={printed.catalogue} content={{ kind: 'filled', request: detail }} />
        </PrintedPaper>
      )}
    </>
  );
}
