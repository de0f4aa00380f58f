import type { Core } from '@strapi/strapi';
import { dataFiles } from './data-files.js';
import { daysSince, withLaterDays } from './days.js';
import { pluginService } from './plugin-services.js';

/** The member directory, its days moved to today, so that some memberships always lapse next month. */
export async function seedDirectory(strapi: Core.Strapi, startedAt: number): Promise<void> {
  const { anchor, members } = dataFiles.directory();
  const days = daysSince(anchor, startedAt);
  const moved = members.map((member) => withLaterDays(member, days));
  await pluginService(strapi, 'directory').importMembers(moved);
}
