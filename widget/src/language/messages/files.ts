import type { CountForms } from '../language.js';

/** Words of the field for files; they come with its code, in both languages. */
export interface FilesWords<Forms extends CountForms = CountForms> {
  choose: string;
  chooseMore: string;
  photograph: string;
  drop: string;
  /** Number and size, told before choosing. */
  number: Forms;
  size: string;
  /** All files of the form together. */
  sum: string;
  /** What becomes of pictures that are larger. */
  shrinking: string;
  full: string;
  waiting: string;
  preparing: string;
  sending: string;
  attached: string;
  infected: string;
  changed: string;
  failed: string;
  cancel: string;
  retry: string;
  remove: string;
  nowAttached: string;
  nowRemoved: string;
  notAttached: string;
  alreadyThere: string;
}
