import { join } from 'node:path';
import { ensureAccounts } from './start/accounts.mjs';
import { strapiApp, repository } from './start/paths.mjs';
import { freePort } from './start/ports.mjs';
import { ensureSecrets } from './start/secrets.mjs';

/**
 * Where one installation keeps what is its own.
 * @typedef {{ data: string, secrets: string, accounts: string }} Places
 */

/** The installation of this checkout, which `npm start` uses. @type {Places} */
export const ownPlaces = {
  data: join(repository, 'demo/.data'),
  secrets: join(strapiApp, '.env'),
  accounts: join(strapiApp, '.accounts.json'),
};

/** An installation that lives in one folder, as tests use it. @param {string} folder @returns {Places} */
export const placesIn = (folder) => ({
  data: folder,
  secrets: join(folder, '.env'),
  accounts: join(folder, '.accounts.json'),
});

/**
 * @typedef {object} Demo
 * @property {string} site address of the website, without a slash at its end
 * @property {string} cms address of the CMS, likewise
 * @property {string} mail page of the caught mail
 * @property {import('./start/accounts.mjs').Account[]} accounts
 * @property {number[]} moved preferred ports that were taken
 * @property {Promise<string>} failed resolves with plain words when a part ends by itself
 * @property {() => Promise<void>} stop ends every part
 */

/**
 * Starts the catchers of mail and text messages, website and CMS, in this order, and resolves when all of them answer. Everything must be
 * installed and built before. If one part cannot start, the others are ended again and the reason is thrown.
 * @param {object} [settings]
 * @param {Places} [settings.places]
 * @param {{ cms: number, site: number, mail: number }} [settings.ports] preferred ones; taken → the next free one
 * @param {Record<string, string>} [settings.env] further variables for the CMS
 * @returns {Promise<Demo>}
 */
export async function launch({
  places = ownPlaces,
  ports = { cms: 1337, site: 4173, mail: 2525 },
  env = {},
} = {}) {
  // These bring packages along, so they are loaded only now: what runs before them may have installed those.
  const { startMailCatcher } = await import('./start/mail-catcher.mjs');
  const { startSiteServer } = await import('./start/site-server.mjs');
  const { startSmsCatcher } = await import('./start/sms-catcher.mjs');
  const { startStrapi } = await import('./start/strapi-process.mjs');

  ensureSecrets(places.secrets);
  const accounts = ensureAccounts(places.accounts);

  const cmsPort = await freePort(ports.cms);
  const sitePort = await freePort(ports.site, [cmsPort]);
  const mailPort = await freePort(ports.mail, [cmsPort, sitePort]);
  const smsPort = await freePort(ports.mail + 1, [cmsPort, sitePort, mailPort]);
  const cms = `http://localhost:${cmsPort}`;
  const site = `http://localhost:${sitePort}`;

  /** @type {(() => Promise<unknown>)[]} */
  const stops = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };

  try {
    const catcher = await startMailCatcher({ port: mailPort, folder: join(places.data, 'mail') });
    stops.push(catcher.stop);
    const texts = await startSmsCatcher({ port: smsPort, folder: join(places.data, 'sms') });
    stops.push(texts.stop);
    const mails = () =>
      [...catcher.messages(), ...texts.messages()].sort((one, other) =>
        other.receivedAt.localeCompare(one.receivedAt),
      );
    const website = await startSiteServer({ port: sitePort, cms, mails });
    stops.push(website.stop);
    const logFile = join(places.data, 'strapi.log');
    const strapi = await startStrapi({
      port: cmsPort,
      logFile,
      env: {
        ENV_PATH: places.secrets,
        HOST: '127.0.0.1',
        PORT: String(cmsPort),
        PUBLIC_URL: cms,
        SITE_URL: site,
        SMTP_HOST: '127.0.0.1',
        SMTP_PORT: String(mailPort),
        SMS_GATEWAY_URL: `http://127.0.0.1:${smsPort}/messages`,
        SMS_GATEWAY_ID_PATH: 'messageId',
        SMS_SENDER: 'COOP-OPT',
        DATABASE_FILENAME: join(places.data, 'strapi.db'),
        DEMO_ACCOUNTS_FILE: places.accounts,
        MEMBER_SERVICES_STORAGE: join(places.data, 'attachments'),
        ...env,
      },
    });
    stops.push(strapi.stop);

    return {
      site,
      cms,
      mail: `${site}/mail/`,
      accounts,
      moved: [
        ...(cmsPort === ports.cms ? [] : [ports.cms]),
        ...(sitePort === ports.site ? [] : [ports.site]),
        ...(mailPort === ports.mail ? [] : [ports.mail]),
      ],
      failed: strapi.ended.then(
        ({ code, signal }) =>
          `The CMS has ended by itself (${signal ?? `code ${code}`}). Its last words, all of them in ${logFile}:\n${strapi.lastWords()}`,
      ),
      stop,
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
}
