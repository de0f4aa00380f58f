import type { Core } from '@strapi/strapi';

/** How far the filling has come; absent where this installation was never the demo's to fill. */
export interface Progress {
  /** When the filling began, milliseconds UTC: the day to which sample data are moved, also when it is resumed. */
  startedAt: number;
  done: string[];
}

const place = { type: 'demo', name: 'seed', key: 'progress' } as const;

export const readProgress = async (strapi: Core.Strapi): Promise<Progress | null> =>
  (await strapi.store.get(place)) as Progress | null;

export async function writeProgress(strapi: Core.Strapi, progress: Progress): Promise<void> {
  await strapi.store.set({ ...place, value: progress });
}

/** Whether nobody has put anything in: then, and only then, may the demo begin to fill it. */
export async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  const users = await strapi.db.query('admin::user').count();
  const services = await strapi.db.query('plugin::member-services.service').count();
  return users === 0 && services === 0;
}
