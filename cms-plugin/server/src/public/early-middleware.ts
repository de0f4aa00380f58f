import type { Core } from '@strapi/strapi';
import type { Context, Middleware } from 'koa';
import { givenGuard } from '../guard/suspicion.js';
import type { Installation } from '../installation.js';
import { installationOf } from '../installation.js';
import { incidentOf } from '../logging/incident.js';
import { hasHungUp } from './hung-up.js';
import { clientAddress } from './client-address.js';
import { publicBase } from './public-base.js';
import { matchPath } from './match-path.js';
import type { PathParams } from './match-path.js';
import { refusal } from './public-route.js';
import type { PublicGetRoute, PublicPostRoute, PublicUploadRoute, Refusal } from './public-route.js';
import { readJsonBody } from './read-json-body.js';
import { setCommonHeaders, writeAnswer, writeRefusal } from './write-answer.js';

/** Every public call of the plugin. */
export interface PublicRoutes {
  get: readonly PublicGetRoute[];
  post: readonly PublicPostRoute[];
  upload: readonly PublicUploadRoute[];
}

/**
 * Answers every call under `/api/member-services` before Strapi's own middlewares run: with its own CORS, limits and
 * error shape, for whoever calls. It never throws. All other paths pass by untouched.
 */
export function earlyMiddleware(
  strapi: Core.Strapi,
  routesOf: (of: Installation) => PublicRoutes,
): Middleware {
  const base = publicBase(strapi);
  let parts: Parts | undefined;
  return async (ctx, next) => {
    if (ctx.path !== base && !ctx.path.startsWith(`${base}/`)) {
      await next();
      return;
    }
    setCommonHeaders(ctx);
    try {
      parts ??= partsOf(strapi, routesOf);
      await answer(ctx, parts, ctx.path.slice(base.length));
    } catch (error) {
      if (hasHungUp(ctx, error)) return;
      refuse(ctx, failure(strapi, error), parts?.installation);
    }
    // Asked first: a line that nobody wants would still go all the way through the log.
    if (ctx.method === 'POST' && strapi.log.isLevelEnabled('http'))
      strapi.log.http(`POST ${ctx.path.slice(0, 200)} ${String(ctx.status)}`);
  };
}

/** A public call's server and its routes. */
interface Parts {
  installation: Installation;
  routes: PublicRoutes;
}

function partsOf(strapi: Core.Strapi, routesOf: (of: Installation) => PublicRoutes): Parts {
  const installation = installationOf(strapi);
  return { installation, routes: routesOf(installation) };
}

/** Refuses, and counts it for whoever watches the server. */
function refuse(ctx: Context, refused: Refusal, installation: Installation | undefined): void {
  for (const { code } of refused.errors) installation?.refusals.count(code);
  writeRefusal(ctx, refused);
}

async function answer(ctx: Context, { installation, routes }: Parts, path: string): Promise<void> {
  const get = found(routes.get, path);
  const post = found(routes.post, path);
  const upload = found(routes.upload, path);
  if (!get && !post && !upload) {
    refuse(ctx, refusal(404, 'notFound'), installation);
    return;
  }
  const allowed = [...(get ? ['GET', 'HEAD'] : []), ...(post || upload ? ['POST'] : []), 'OPTIONS'];
  if (ctx.method === 'OPTIONS') {
    preflight(ctx, allowed);
  } else if (!allowed.includes(ctx.method)) {
    ctx.set('Allow', allowed.join(', '));
    refuse(ctx, refusal(405, 'methodNotAllowed'), installation);
  } else if (ctx.method === 'POST' && post) {
    await answerPost(ctx, installation, post);
  } else if (ctx.method === 'POST' && upload) {
    await answerUpload(ctx, installation, upload.route);
  } else if (get) {
    await answerGet(ctx, installation, get);
  }
}

interface Found<Route> {
  route: Route;
  params: PathParams;
}

function found<Route extends { path: string }>(
  routes: readonly Route[],
  path: string,
): Found<Route> | undefined {
  for (const route of routes) {
    const params = matchPath(route.path, path);
    if (params) return { route, params };
  }
  return undefined;
}

function preflight(ctx: Context, allowed: readonly string[]): void {
  ctx.set('Allow', allowed.join(', '));
  ctx.set('Access-Control-Allow-Methods', allowed.join(', '));
  ctx.set('Access-Control-Allow-Headers', 'Content-Type');
  ctx.set('Access-Control-Max-Age', '86400');
  ctx.status = 204;
}

async function answerGet(
  ctx: Context,
  installation: Installation,
  { route, params }: Found<PublicGetRoute>,
): Promise<void> {
  const refused = route.query === 'any' ? undefined : refusedQuery(ctx, route.query);
  const outcome = refused ?? (await route.answer(ctx, params));
  if (outcome) refuse(ctx, outcome, installation);
}

async function answerPost(
  ctx: Context,
  installation: Installation,
  { route, params }: Found<PublicPostRoute>,
): Promise<void> {
  const refused = refusedQuery(ctx, []);
  if (refused) {
    refuseUnread(ctx, refused, installation);
    return;
  }
  const read = await readJsonBody(ctx.req);
  if (!read.ok) {
    refuseUnread(ctx, read.refusal, installation);
    return;
  }
  const body = read.value;
  const address = addressOf(ctx);
  const { purpose } = route;
  const { authorization } = ctx.req.headers;
  const identifiers = route.identifiers?.({ params, body }) ?? [];
  const admitted = await installation.admission.admit({
    ...{ purpose, address, identifiers },
    guard: givenGuard(body),
  });
  const outcome =
    admitted.kind === 'admitted'
      ? await route.handle({ params, body, address, proved: admitted.proved, authorization })
      : admitted;
  if (outcome.kind === 'refused') refuse(ctx, outcome, installation);
  else writeAnswer(ctx, outcome);
}

/** The address that a call came from, by Strapi's proxy settings, and never what a client wrote itself. */
export function addressOf({ app, req }: Context): string {
  const forwarded = req.headers[app.proxyIpHeader.toLowerCase()];
  return clientAddress(app, {
    forwarded: (Array.isArray(forwarded) ? forwarded.join(',') : forwarded) ?? '',
    peer: req.socket.remoteAddress ?? '',
  });
}

/** A file is counted like any call, by its address alone; its body, and the proof in it, is read by whoever takes it. */
async function answerUpload(
  ctx: Context,
  installation: Installation,
  route: PublicUploadRoute,
): Promise<void> {
  const address = addressOf(ctx);
  const { purpose } = route;
  const refused = refusedQuery(ctx, []);
  const letIn = (proof: string | null) =>
    installation.admission.admit({
      ...{ purpose, address, identifiers: [] },
      guard: { ...givenGuard(undefined), proof },
    });
  const outcome = refused ?? (await route.receive({ request: ctx.req, address, letIn }));
  if (outcome.kind === 'refused') refuseUnread(ctx, outcome, installation);
  else writeAnswer(ctx, outcome);
}

/** What was not read cannot be told from a next request on the same connection, so the connection ends. */
function refuseUnread(ctx: Context, refused: Refusal, installation: Installation): void {
  if (!ctx.req.complete) ctx.set('Connection', 'close');
  refuse(ctx, refused, installation);
}

/** Only documented keys, each once; a public answer depends on nothing else. */
function refusedQuery(ctx: Context, documented: readonly string[]): Refusal | undefined {
  if (ctx.querystring === '') return undefined;
  // Read as it was sent: what Strapi's own reading of a query leaves out would pass unseen.
  const given = [...new URLSearchParams(ctx.querystring).keys()];
  if (!given.every((key) => documented.includes(key))) return refusal(400, 'unknownQuery');
  const twice = given.find((key, index) => given.indexOf(key) !== index);
  return twice === undefined ? undefined : refusal(400, 'duplicate', twice);
}

/** The visitor learns that it is our fault; the log what it was. */
function failure(strapi: Core.Strapi, error: unknown): Refusal {
  const { status, code, params } = incidentOf(strapi.log, error);
  return refusal(status, code, '', params);
}
