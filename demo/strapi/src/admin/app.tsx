import type { StrapiApp } from '@strapi/strapi/admin';
import { arabicGaps } from './arabic-gaps.js';
import { betterArabic } from './better-arabic.js';
import { contentManagerGaps } from './content-manager-gaps.js';

/**
 * The panel can be used in Arabic: unless it is named here, no plugin is ever asked for its Arabic words. It asks no
 * foreign host for newer releases: that switch stands here, not in the server's configuration.
 */
const config = {
  locales: ['ar'],
  translations: { ar: { ...arabicGaps, ...contentManagerGaps, ...betterArabic } },
  notifications: { releases: false },
  tutorials: false,
};

/** Strapi keeps in the browser, per installation, that its announcement on top of every page was dismissed. */
async function dismissAnnouncement(): Promise<void> {
  const answer = await fetch('/admin/init');
  const { data } = (await answer.json()) as { data: { uuid: string } };
  localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${data.uuid}`, 'true');
}

/** Counts of tokens and webhooks say nothing to whoever answers members; the home page is for the day's work. */
const NOT_ON_THE_HOME_PAGE: readonly string[] = ['key-statistics'];

const register = (app: StrapiApp): void => {
  app.widgets.register((all) => all.filter(({ id }) => !NOT_ON_THE_HOME_PAGE.includes(id)));
};

const bootstrap = (_app: StrapiApp): void => {
  dismissAnnouncement().catch(() => undefined); // it then stands there until somebody closes it
};

export default { config, register, bootstrap };
