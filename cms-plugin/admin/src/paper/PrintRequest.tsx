import { Button } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { CaseDetail, Catalogue, ContentMeta } from '@member-services/contract/forms';
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
  const [read, setRead] = useState<{ data: Catalogue; meta: ContentMeta } | null>(null);
  const finish = useCallback(() => setRead(null), []);

  async function print() {
    const outcome = await readCatalogue(client, detail.locale);
    if (outcome.ok) setRead(outcome);
    else toggleNotification({ type: 'danger', message: failureWords(outcome.failure).join(' ') });
  }

  return (
    <>
      <Button variant="tertiary" startIcon={<File />} onClick={() => void print()}>
        {say('case.print')}
      </Button>
      {read && (
        <PrintedPaper locale={detail.locale} digits={read.meta.digits} onPrinted={finish}>
          <RequestPaper catalogue={read.data} content={{ kind: 'filled', request: detail }} />
        </PrintedPaper>
      )}
    </>
  );
}
