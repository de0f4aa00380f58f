import type { FieldError, Locale, ServedField } from '@member-services/contract/forms';
import { html } from 'lit';
import { sayFaultAr } from '../../src/language/messages/faults.ar.js';
import { sayFaultEn } from '../../src/language/messages/faults.en.js';
import { Cms } from '../../src/data/cms.js';
import { fieldView } from '../../src/fields/field-view.js';
import { loadFields } from '../../src/fields/field-loaders.js';
import type { FormFiles } from '../../src/submission/files/form-files.js';
import { UploadDesk } from '../../src/submission/files/upload-desk.js';
import type { FileFault, UploadState } from '../../src/submission/files/upload-desk.js';
import { fieldLanguage } from '../../src/testing/field-language.js';
import type { Example } from './example.js';
import { serveService } from './served.js';

const refused = (code: 'fileActive' | 'fileTooLarge' | 'fileHeic'): FileFault => ({
  kind: 'refused',
  code,
  params: { megabytes: 10, max: 10_485_760 },
});

/** What may become of a file until it has arrived. */
const STATES: Readonly<Record<string, UploadState>> = {
  waiting: { status: 'waiting' },
  preparing: { status: 'preparing' },
  uploading: { status: 'sending', share: 0.42 },
  'cut off': { status: 'faulty', fault: { kind: 'failed', failure: { cause: 'offline' } } },
  intercepted: { status: 'faulty', fault: { kind: 'failed', failure: { cause: 'intercepted' } } },
  'changed on disk': { status: 'faulty', fault: { kind: 'changed' } },
  'active PDF': { status: 'faulty', fault: refused('fileActive') },
  'too large': { status: 'faulty', fault: refused('fileTooLarge') },
  HEIC: { status: 'faulty', fault: refused('fileHeic') },
};

function definitionIn(locale: Locale): ServedField {
  const fields = serveService('financial-support', locale).form.steps.flatMap((step) => step.fields);
  const field = fields.find(({ type }) => type === 'attachment');
  if (!field) throw new Error('The default content has no field for files.');
  return field;
}

async function showFile(state: UploadState, locale: Locale) {
  const definition = definitionIn(locale);
  await loadFields([definition]);
  const files: FormFiles = {
    cms: new Cms('https://cms.example'),
    target: { kind: 'service-request', service: 'financial-support' },
    draftKey: '0'.repeat(32),
    desk: null,
    read: () => [],
    write: () => undefined,
  };
  files.desk = new UploadDesk(files);
  files.desk.items = [
    {
      id: 1,
      field: definition.name,
      file: new File(['%PDF'], 'تقرير الفحص (نسخة ٢).pdf'),
      uploadToken: '1'.repeat(32),
      state,
    },
  ];
  const sayFault = locale === 'ar' ? sayFaultAr : sayFaultEn;
  const faults = (fault: FieldError) => sayFault(fault, 'latin');
  const language = { ...(await fieldLanguage(locale)), faults };
  const field = fieldView({ definition, value: undefined, error: '', language, files, id: 'field' });
  return html`<field-stand .field=${field}></field-stand>`;
}

/** A file in each state on its way. */
export const fileExamples: readonly Example[] = Object.entries(STATES).map(([name, state]) => ({
  name: `field attachment, ${name}`,
  view: 'fields',
  template: (locale: Locale) => showFile(state, locale),
  shows: '#field',
}));
