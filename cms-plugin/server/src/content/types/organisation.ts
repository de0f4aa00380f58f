import { DIGITS } from '@member-services/contract/forms';
import { localisedText, name, presentation, searchText } from './attributes.js';

/** Who the association is and how to reach it when nothing else works. */
export const organisation = {
  kind: 'singleType',
  collectionName: 'ms_organisations',
  info: { singularName: 'organisation', pluralName: 'organisations', displayName: 'Association' },
  options: { draftAndPublish: false },
  attributes: {
    name: name(),
    searchText: searchText(),
    title: localisedText(),
    licence: { type: 'string' },
    phone: { type: 'string' },
    email: { type: 'email' },
    privacyEmail: { type: 'email' },
    hours: localisedText(),
    address: localisedText(),
    /** `[{id, name: {ar, en}}]` */
    departments: { type: 'json' },
    /** `[{value, label: {ar, en}}]`: what a field of type `city` offers. */
    cities: { type: 'json' },
    /** Digits in which numbers and days are written in Arabic. */
    digits: { type: 'enumeration', enum: [...DIGITS], default: 'latin' },
    /** Page of the website that tracking links lead to; `{{locale}}` stands for the language. */
    trackingUrl: { type: 'string' },
  },
  config: presentation(
    ['name'],
    [
      [{ name: 'title', size: 12 }],
      [
        { name: 'phone', size: 6 },
        { name: 'email', size: 6 },
      ],
      [
        { name: 'privacyEmail', size: 6 },
        { name: 'licence', size: 6 },
      ],
      [{ name: 'hours', size: 12 }],
      [{ name: 'address', size: 12 }],
      [{ name: 'departments', size: 12 }],
      [{ name: 'cities', size: 12 }],
      [
        { name: 'trackingUrl', size: 8 },
        { name: 'digits', size: 4 },
      ],
    ],
  ),
} as const;
