import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * One account of the demo. `role` is the plugin's own name of a staff role, or `administrator`.
 * @typedef {{ role: string, title: string, firstname: string, lastname: string, email: string, password: string, language: 'ar' | 'en' }} Account
 */

/** One account per staff role; the names say that nobody real is meant. */
const people = /** @type {const} */ ([
  ['administrator', 'Administrator', 'مدير', 'النظام', 'admin'],
  ['officer', 'Relations officer', 'موظف', 'العلاقات', 'officer'],
  ['social-researcher', 'Social researcher', 'الباحث', 'الاجتماعي', 'researcher'],
  ['secretary', 'Committee secretary', 'أمين', 'اللجنة', 'secretary'],
  ['committee', 'Committee member', 'عضو', 'اللجنة', 'committee'],
  ['provider', 'Service provider', 'مقدم', 'الخدمة', 'provider'],
  ['head', 'Head of department', 'رئيس', 'الإدارة', 'head'],
  ['quality-manager', 'Quality manager', 'مدير', 'الجودة', 'quality'],
  ['editor', 'Editor', 'محرر', 'المحتوى', 'editor'],
]);

const letters = { lower: 'abcdefghijkmnpqrstuvwxyz', upper: 'ABCDEFGHJKLMNPQRSTUVWXYZ', digit: '23456789' };
const pick = (/** @type {string} */ from) => from.charAt(randomInt(from.length));

/** Sixteen letters and digits that cannot be confused with each other, of every kind that Strapi asks for. */
function makePassword() {
  const all = letters.lower + letters.upper + letters.digit;
  const start = pick(letters.upper) + pick(letters.lower) + pick(letters.digit);
  return start + Array.from({ length: 13 }, () => pick(all)).join('');
}

/**
 * The accounts of this installation. Their passwords are drawn once and kept in `file`, which only its owner reads.
 * @param {string} file @returns {Account[]}
 */
export function ensureAccounts(file) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const accounts = people.map(([role, title, firstname, lastname, mailbox]) => ({
    role,
    title,
    firstname,
    lastname,
    email: `${mailbox}@optometry.example.org`,
    password: makePassword(),
    language: /** @type {const} */ ('ar'),
  }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  return accounts;
}
