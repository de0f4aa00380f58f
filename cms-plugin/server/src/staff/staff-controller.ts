import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { errors } from '@strapi/utils';
import { writeFile } from '../attachments/write-file.js';
import { installationOf } from '../installation.js';
import { incidentOf } from '../logging/incident.js';
import { NAME_OF } from '../public/write-answer.js';
import { actorOf } from '../roles/actor.js';
import type { StaffUser } from '../roles/actor.js';
import { receivedFile } from './received-file.js';
import type { StaffAnswer, StaffCall, StaffRefusal, StaffRoute } from './staff-call.js';
import { refused } from './staff-call.js';
import { STAFF_ROUTES } from './staff-routes.js';

/** What Strapi's sign-in leaves on a call from the panel. */
interface SignedIn {
  user: StaffUser;
  userAbility: { can(action: string): boolean };
}

/** A Koa context after Strapi's router and body parser. */
type StaffContext = Context & { params: Record<string, string>; request: { body?: unknown } };

/** Handlers of the panel's routes, by their names. */
export function staffController({ strapi }: { strapi: Core.Strapi }) {
  return Object.fromEntries(STAFF_ROUTES.map((route) => [route.name, handlerOf(strapi, route)]));
}

function handlerOf(strapi: Core.Strapi, route: StaffRoute) {
  return async (ctx: StaffContext): Promise<void> => {
    ctx.set('Cache-Control', 'no-store');
    write(ctx, await route.handle(callOf(strapi, ctx)).catch((error: unknown) => failed(strapi, error)));
  };
}

/**
 * What fails is kept without statements and values, which Strapi's own log would hold whole, and told as what it is.
 * What Strapi itself refuses, such as an entry that it does not take, it says itself.
 */
function failed(strapi: Core.Strapi, error: unknown): StaffRefusal {
  if (error instanceof errors.ApplicationError) throw error;
  const { status, code, params } = incidentOf(strapi.log, error);
  return refused(status, code, params);
}

function callOf(strapi: Core.Strapi, ctx: StaffContext): StaffCall {
  const { user, userAbility } = ctx.state as SignedIn;
  const can = (permission: string) => userAbility.can(permission);
  return {
    installation: installationOf(strapi),
    params: ctx.params,
    query: { ...ctx.query },
    body: ctx.request.body,
    file: receivedFile(ctx),
    user,
    actor: actorOf(user, can),
    can,
  };
}

function write(ctx: StaffContext, answer: StaffAnswer): void {
  if (answer.kind === 'file') {
    ctx.set('Cross-Origin-Resource-Policy', 'same-origin');
    writeFile(ctx, answer.file);
    return;
  }
  if (answer.kind === 'ok') {
    ctx.status = 200;
    ctx.body = { data: answer.data, meta: answer.meta ?? {} };
    return;
  }
  const { status, errors, present } = answer;
  const [first] = errors;
  ctx.status = status;
  ctx.body = {
    data: null,
    error: {
      status,
      name: NAME_OF[status],
      message: first?.code ?? 'internal',
      details: { errors, ...(present ? { present } : {}) },
    },
  };
}
