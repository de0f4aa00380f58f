import type { Locale } from '@member-services/contract/forms';
import type { Columns } from '../tables/rows.js';

export const MEMBERS = 'ms_members';

export const MEMBER_STATUSES = ['active', 'lapsed', 'suspended'] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

/** A member of the general assembly as the directory knows them. Days are `YYYY-MM-DD`. */
export interface StoredMember {
  id: number;
  membershipNumber: string;
  name: string;
  nameEn: string | null;
  nameFolded: string;
  nationalIdCipher: string | null;
  nationalIdIndex: string | null;
  mobile: string | null;
  email: string | null;
  city: string | null;
  joinedOn: string | null;
  expiresOn: string | null;
  status: MemberStatus;
  locale: Locale;
}

export const memberColumns = {
  id: ['id', 'number'],
  membershipNumber: ['membership_number', 'text'],
  name: ['name', 'text'],
  nameEn: ['name_en', 'text'],
  nameFolded: ['name_folded', 'text'],
  nationalIdCipher: ['national_id_cipher', 'text'],
  nationalIdIndex: ['national_id_index', 'text'],
  mobile: ['mobile', 'text'],
  email: ['email', 'text'],
  city: ['city', 'text'],
  joinedOn: ['joined_on', 'text'],
  expiresOn: ['expires_on', 'text'],
  status: ['status', 'text'],
  locale: ['locale', 'text'],
} as const satisfies Columns<StoredMember>;
