import { join } from 'node:path';
import { ensureAccounts, type Account } from '../demo/start/accounts.mjs';
import { startMailCatcher } from '../demo/start/mail-catcher.mjs';
import { freePort } from '../demo/start/ports.mjs';
import { ensureSecrets } from '../demo/start/secrets.mjs';
import { startStrapi } from '../demo/start/strapi-process.mjs';

/** A CMS under measurement, in a process of its own. */
export interface StartedCms {
  /** Address without a slash at its end. */
  url: string;
  pid: number;
  accounts: Account[];
  stop: () => Promise<void>;
}

/** Somewhere that nobody else is looking for a port at the same time. */
export const anyPort = (): Promise<number> => freePort(20_000 + Math.floor(Math.random() * 20_000));

/** The demo's CMS with its content and no submission, on SQLite as it is delivered; its mail is caught. */
export async function startOwnCms(folder: string, env: Record<string, string> = {}): Promise<StartedCms> {
  const port = await anyPort();
  const mailPort = await anyPort();
  const secrets = join(folder, '.env');
  ensureSecrets(secrets);
  const accountsFile = join(folder, '.accounts.json');
  const accounts = ensureAccounts(accountsFile);
  const catcher = await startMailCatcher({ port: mailPort, folder: join(folder, 'mail') });
  const { pid, stop } = await startStrapi({
    port,
    logFile: join(folder, 'strapi.log'),
    env: {
      ENV_PATH: secrets,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SITE_URL: 'http://localhost:4173',
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(mailPort),
      DATABASE_FILENAME: join(folder, 'strapi.db'),
      DEMO_ACCOUNTS_FILE: accountsFile,
      MEMBER_SERVICES_STORAGE: join(folder, 'attachments'),
      MEMBER_SERVICES_SEED: 'content',
      STRAPI_LOG_LEVEL: 'warn',
      // One address sends in seconds what a whole city sends in days.
      MEMBER_SERVICES_LIMIT_FACTOR: '1000000',
      ...env,
    },
  });
  return {
    url: `http://localhost:${port}`,
    pid: pid ?? 0,
    accounts,
    stop: async () => {
      await stop();
      await catcher.stop();
    },
  };
}
