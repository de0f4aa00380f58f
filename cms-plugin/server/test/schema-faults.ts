import type { Schema } from '../src/public/openapi/schema.js';

/**
 * What a value has beyond or short of a schema of ours, as dotted paths; empty when it fits. Knows exactly the part of
 * JSON Schema that our own schemas use, so that the description can be held against real answers.
 */
export function schemaFaults(
  schema: Schema,
  named: Readonly<Record<string, Schema>>,
  value: unknown,
  path = '$',
): string[] {
  if (schema.$ref !== undefined) {
    const target = named[schema.$ref.replace('#/components/schemas/', '')];
    return target ? schemaFaults(target, named, value, path) : [`${path}: ${schema.$ref} is not described`];
  }
  if (schema.anyOf) {
    const outcomes = schema.anyOf.map((one) => schemaFaults(one, named, value, path));
    return outcomes.some((faults) => faults.length === 0) ? [] : (outcomes[0] ?? []);
  }
  const own = ownFaults(schema, value, path);
  if (own.length > 0) return own;
  if (Array.isArray(value) && schema.items) {
    const { items } = schema;
    return value.flatMap((inner, index) => schemaFaults(items, named, inner, `${path}.${String(index)}`));
  }
  return isObject(value) ? objectFaults(schema, named, value, path) : [];
}

function ownFaults(schema: Schema, value: unknown, path: string): string[] {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(type, value)))
    return [`${path}: not ${types.join(' or ')}`];
  if (schema.enum && !schema.enum.some((one) => one === value)) return [`${path}: not one of its values`];
  if (schema.const !== undefined && schema.const !== value) return [`${path}: not ${String(schema.const)}`];
  return [];
}

function objectFaults(
  schema: Schema,
  named: Readonly<Record<string, Schema>>,
  value: Record<string, unknown>,
  path: string,
): string[] {
  const missing = (schema.required ?? [])
    .filter((key) => !(key in value))
    .map((key) => `${path}.${key}: missing`);
  const inner = Object.entries(value).flatMap(([key, one]) => {
    const described = schema.properties?.[key] ?? schema.additionalProperties;
    if (described === false) return [`${path}.${key}: not described`];
    return typeof described === 'object' ? schemaFaults(described, named, one, `${path}.${key}`) : [];
  });
  return [...missing, ...inner];
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
