import type { Core } from '@strapi/strapi';
import { installationOf } from '../installation.js';
import { makeCheckpoint } from './make-checkpoint.js';
import { verify } from './verify.js';
import type { AuditReport } from './verify.js';

/** The look at the books for other code in the same Strapi, such as the command `member-services-verify`. */
export interface AuditService {
  /** Checks every history and the checkpoints; reads only. */
  verify(): Promise<AuditReport>;
  /** Counts and signs at once, without waiting for the timer. */
  checkpoint(): Promise<{ submissions: number; entries: number }>;
}

/** `strapi.plugin('member-services').service('audit')` */
export function auditService({ strapi }: { strapi: Core.Strapi }): AuditService {
  return {
    verify: () => verify(installationOf(strapi)),
    checkpoint: () => makeCheckpoint(installationOf(strapi)),
  };
}
