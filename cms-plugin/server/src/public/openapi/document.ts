import { FIRST_LOCALE, LOCALES } from '@member-services/contract/forms';
import { CASE_SCHEMAS } from './case-schemas.js';
import { CONTENT_SCHEMAS } from './content-schemas.js';
import { FILE_SCHEMAS } from './file-schemas.js';
import { GUARD_SCHEMAS } from './guard-schemas.js';
import { OPERATIONS } from './operations.js';
import type { Operation } from './operations.js';
import { ref } from './schema.js';
import type { Schema } from './schema.js';

/** The public interface as OpenAPI 3.1. @param base address that its paths begin with */
export function openapiDocument(base: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Member Services',
      version: '1',
      description:
        'What a website may ask of the association’s CMS. Names only grow. Unknown keys and query keys are refused; of a key that stands twice in a body, the last counts. Refusals carry codes and parameters, no sentences and no submitted value.',
    },
    servers: [{ url: base }],
    paths: pathItems(),
    components: { schemas: { ...CONTENT_SCHEMAS, ...CASE_SCHEMAS, ...FILE_SCHEMAS, ...GUARD_SCHEMAS } },
  };
}

function pathItems(): Record<string, Record<string, object>> {
  const items: Record<string, Record<string, object>> = {};
  for (const operation of OPERATIONS) {
    const path = documentedPath(operation.path);
    items[path] = { ...items[path], [operation.method]: operationObject(operation) };
  }
  return items;
}

/** `/faqs/:id` as OpenAPI writes it: `/faqs/{id}`. */
export function documentedPath(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}').replace(/\*$/, '{file}');
}

function operationObject(operation: Operation): object {
  const parameters = parametersOf(operation);
  return {
    summary: operation.summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.method === 'post'
      ? {
          requestBody: {
            required: true,
            content: { [operation.bodyType ?? 'application/json']: { schema: ref(operation.body) } },
          },
        }
      : {}),
    responses: { ...successes(operation), ...refusals(operation) },
  };
}

function parametersOf(operation: Operation): object[] {
  const inPath = [...documentedPath(operation.path).matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const localised = operation.method === 'get' && operation.localised;
  const locale = {
    name: 'locale',
    in: 'query',
    schema: { type: 'string', enum: LOCALES, default: FIRST_LOCALE },
  };
  return localised ? [...inPath, locale] : inPath;
}

function successes(operation: Operation): Record<string, object> {
  if (operation.method === 'post') {
    const content =
      operation.data === 'file' ? {} : { content: json(envelope(ref(operation.data), ref(operation.meta))) };
    return Object.fromEntries(
      Object.entries(operation.successes).map(([status, description]) => [
        status,
        { description, ...content },
      ]),
    );
  }
  if (operation.data === 'file')
    return { 200: { description: 'The file.' }, 304: { description: 'Unchanged.' } };
  const meta = operation.localised ? ref('ContentMeta') : ref('Nothing');
  const found = { description: 'Found.', content: json(envelope(ref(operation.data), meta)) };
  return operation.localised ? { 200: found, 304: { description: 'Unchanged.' } } : { 200: found };
}

function refusals(operation: Operation): Record<string, object> {
  return Object.fromEntries(
    operation.refusals.map((status) => [
      status,
      { description: 'Refused.', content: json(ref('ErrorBody')) },
    ]),
  );
}

function envelope(data: Schema, meta: Schema): Schema {
  return {
    type: 'object',
    properties: { data, meta },
    required: ['data', 'meta'],
    additionalProperties: false,
  };
}

function json(schema: Schema): object {
  return { 'application/json': { schema } };
}
