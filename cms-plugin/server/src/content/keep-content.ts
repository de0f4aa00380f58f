import type { Core, Modules } from '@strapi/strapi';
import type { FormDefinition } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { canonicalJson } from '../domain/canonical-json.js';
import { installationOf } from '../installation.js';
import { raiseContentVersion } from './content-version.js';
import { keepFormVersion } from './form-versions.js';
import { foldedSearch, keptNames } from './kept-names.js';
import type { EntryData } from './kept-names.js';
import { refuseMalformedForm } from './malformed-form.js';
import { CONTENT_UIDS } from './types/content-types.js';

type DocumentMiddleware = Modules.Documents.Middleware.Middleware;
type MiddlewareContext = Parameters<DocumentMiddleware>[0];

/** What Strapi hands to the work of a transaction; its own types leave the callback open. */
interface StrapiTransaction {
  trx: Knex.Transaction;
  onCommit: (callback: () => void) => void;
}

const OURS: readonly string[] = Object.values(CONTENT_UIDS);
const WRITES: readonly string[] = ['create', 'update', 'clone'];
const SEARCHES: readonly string[] = ['findMany', 'findFirst', 'count'];
const CHANGES: readonly string[] = [...WRITES, 'delete', 'publish', 'unpublish', 'discardDraft'];

/**
 * Goes along with every change of our content: keeps what editors need not type (name, search words, address, form
 * version) and raises the content version in the same transaction, so that kept answers are dropped everywhere. A
 * search of Strapi's list is spelt as the kept words are, so that it finds an Arabic word in any spelling.
 */
export function keepContent(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    if (!OURS.includes(context.uid)) return next();
    if (SEARCHES.includes(context.action)) foldSearch(context);
    if (!CHANGES.includes(context.action)) return next();
    return strapi.db.transaction(async ({ trx, onCommit }: StrapiTransaction) => {
      if (WRITES.includes(context.action)) await complete(strapi, context);
      const result = await next();
      const { clock, content } = installationOf(strapi);
      const at = await clock.now(trx);
      if (context.uid === CONTENT_UIDS.service)
        await keepPublishedForm(strapi, trx, documentIdIn(result), at);
      await raiseContentVersion(trx, at);
      onCommit(() => content.forget());
      return result;
    });
  };
}

function foldSearch(context: MiddlewareContext): void {
  const params = context.params as { _q?: unknown };
  if (typeof params._q === 'string') params._q = foldedSearch(params._q);
}

async function complete(strapi: Core.Strapi, context: MiddlewareContext): Promise<void> {
  const params = context.params as { data?: EntryData; documentId?: string };
  if (!params.data) return;
  const before = params.documentId === undefined ? {} : await draftOf(strapi, context.uid, params.documentId);
  const after = { ...before, ...params.data };
  params.data = { ...params.data, ...keptNames(after, 'slug' in context.contentType.attributes) };
  if (context.uid === CONTENT_UIDS.service) params.data = { ...params.data, ...formVersionOf(before, after) };
}

async function draftOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<EntryData> {
  const query = strapi.db.query(uid);
  const draft: unknown = await query.findOne({ where: { documentId, publishedAt: null } });
  return (draft ?? (await query.findOne({ where: { documentId } })) ?? {}) as EntryData;
}

/** Raised whenever the form changes; what a caller sends for it counts for nothing. */
function formVersionOf(before: EntryData, after: EntryData): EntryData {
  const version = Number(before['formVersion'] ?? 0);
  const changed = canonicalJson(before['form'] ?? null) !== canonicalJson(after['form'] ?? null);
  return { formVersion: changed || version === 0 ? version + 1 : version };
}

function documentIdIn(result: unknown): string | undefined {
  const { documentId } = (result ?? {}) as { documentId?: unknown };
  return typeof documentId === 'string' ? documentId : undefined;
}

async function keepPublishedForm(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  documentId: string | undefined,
  at: number,
): Promise<void> {
  if (documentId === undefined) return;
  const published: unknown = await strapi.db
    .query(CONTENT_UIDS.service)
    .findOne({ where: { documentId, publishedAt: { $notNull: true } } });
  const { form, formVersion } = (published ?? {}) as { form?: FormDefinition; formVersion?: number };
  if (!form || !formVersion) return;
  refuseMalformedForm(form);
  await keepFormVersion(trx, { serviceDocumentId: documentId, version: formVersion, definition: form }, at);
}
