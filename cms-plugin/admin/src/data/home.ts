import { getFetchClient } from '@strapi/strapi/admin';
import type { HomeFigures } from '@member-services/contract/forms';
import { staffClientOver, type Outcome } from './staff-client.js';

let underWay: Promise<Outcome<HomeFigures>> | null = null;

/**
 * `GET /member-services/home`. Three tiles ask at the same moment and one call answers all of them, so it belongs to
 * none of them and goes on when one is taken off the page.
 */
export function readHome(): Promise<Outcome<HomeFigures>> {
  underWay ??= staffClientOver(getFetchClient())
    .read<HomeFigures>('/member-services/home')
    .finally(() => {
      underWay = null;
    });
  return underWay;
}
