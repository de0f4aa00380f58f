import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { pluginService } from './plugin-services.js';

/** An account as the start has drawn it; see `demo/start/accounts.mjs`. */
interface Account {
  role: string;
  firstname: string;
  lastname: string;
  email: string;
  password: string;
  language: string;
}

interface UserService {
  create(user: Record<string, unknown>): Promise<unknown>;
}

const accountsFile = (): string =>
  process.env['DEMO_ACCOUNTS_FILE'] ?? path.join(__dirname, '../../../.accounts.json');

/** Strapi's code of the role that a person of the demo plays. */
const roleCode = (role: string): string => (role === 'administrator' ? 'strapi-super-admin' : `ms-${role}`);

/** One member of staff per role, with the passwords of this installation; whoever exists is left alone. */
export async function seedAccounts(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user') as Core.Service & UserService;
  await pluginService(strapi, 'roles').ensure();
  const accounts = JSON.parse(readFileSync(accountsFile(), 'utf8')) as Account[];
  for (const { role, email, firstname, lastname, password, language } of accounts) {
    if (await strapi.db.query('admin::user').findOne({ where: { email } })) continue;
    const found = (await strapi.db.query('admin::role').findOne({ where: { code: roleCode(role) } })) as {
      id: number;
    } | null;
    if (!found) throw new Error(`There is no role "${roleCode(role)}" for the account ${email}.`);
    await users.create({
      email,
      firstname,
      lastname,
      password,
      isActive: true,
      registrationToken: null,
      roles: [found.id],
      preferedLanguage: language,
    });
  }
}
