import type { EnglishForms } from '../language.js';
import type { FilesWords } from './files.js';

export const filesEn: FilesWords<EnglishForms> = {
  choose: 'Choose a file',
  chooseMore: 'Choose another file',
  photograph: 'Take a photo',
  drop: 'or drop it here',
  number: { one: '1 file', other: 'up to {{count}} files' },
  size: 'up to {{megabytes}} MB per file',
  sum: 'up to {{megabytes}} MB for all files together',
  shrinking: 'larger photos are made smaller for you',
  full: 'These are all the files that can be attached here. To attach another, remove one.',
  waiting: 'Waiting its turn',
  preparing: 'Getting it ready…',
  sending: 'Uploading, {{percent}}%',
  attached: 'Attached',
  infected: 'A virus was found in this file, so nobody can open it; remove it and attach another',
  changed: 'This file was moved or changed after you chose it; remove it and choose it again',
  failed: 'It did not arrive.',
  cancel: 'Cancel {{name}}',
  retry: 'Try again: {{name}}',
  remove: 'Remove {{name}}',
  nowAttached: '{{name}} is attached',
  nowRemoved: '{{name}} was removed',
  notAttached: '{{name}} could not be attached. {{reason}}',
  alreadyThere: '{{name}} is attached already',
};
