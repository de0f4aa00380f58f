import { Button } from '@strapi/design-system';
import { Download, File } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import type { CaseDetail, Catalogue, Digits, PersonalCopy } from '@member-services/contract/forms';
import { useCallback, useState } from 'react';
import { styled } from 'styled-components';
import { keepFile } from '../attachments/keep-file.js';
import { makeCopy } from '../data/cases.js';
import { readCatalogue } from '../data/catalogue.js';
import { useStaffClient } from '../data/staff-client.js';
import { useFailureWords } from '../language/use-failure-words.js';
import { useWords } from '../language/use-words.js';
import { CopyPaper } from './CopyPaper.js';
import { PrintedPaper } from './PrintedPaper.js';

const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
`;

interface CopyButtonsProps {
  detail: CaseDetail;
  onMade: () => void;
}

/** Makes the copy of a person's data: printed in their language, or as a file that machines read. */
export function CopyButtons({ detail, onMade }: CopyButtonsProps) {
  const say = useWords();
  const failureWords = useFailureWords();
  const client = useStaffClient();
  const { toggleNotification } = useNotification();
  const [printed, setPrinted] = useState<{
    copy: PersonalCopy;
    catalogue: Catalogue;
    digits: Digits;
  } | null>(null);
  const finish = useCallback(() => {
    setPrinted(null);
    onMade();
  }, [onMade]);

  async function print() {
    const catalogue = await readCatalogue(client, detail.locale);
    const copy = catalogue.ok ? await makeCopy(client, detail.reference) : catalogue;
    if (catalogue.ok && copy.ok)
      setPrinted({ copy: copy.data, catalogue: catalogue.data, digits: catalogue.meta.digits });
    else if (!copy.ok) toggleNotification({ type: 'danger', message: failureWords(copy.failure).join(' ') });
  }

  async function keep() {
    const copy = await makeCopy(client, detail.reference);
    if (!copy.ok) {
      toggleNotification({ type: 'danger', message: failureWords(copy.failure).join(' ') });
      return;
    }
    const text = JSON.stringify(copy.data, null, 2);
    keepFile(new Blob([text]), `${detail.reference}.json`);
    onMade();
  }

  return (
    <>
      <Buttons>
        <Button variant="secondary" startIcon={<File />} onClick={() => void print()}>
          {say('privacy.printCopy')}
        </Button>
        <Button variant="tertiary" startIcon={<Download />} onClick={() => void keep()}>
          {say('privacy.keepCopy')}
        </Button>
      </Buttons>
      {printed && (
        <PrintedPaper locale={detail.locale} digits={printed.digits} onPrinted={finish}>
          <CopyPaper copy={printed.copy} catalogue={printed.catalogue} />
        </PrintedPaper>
      )}
    </>
  );
}
