/** A JSON Schema (2020-12) as OpenAPI 3.1 uses it. */
export interface Schema {
  description?: string;
  type?: string | string[];
  enum?: readonly string[];
  const?: string | boolean;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  $ref?: string;
}

/** A schema that an object may be without. */
export interface OptionalSchema {
  optional: Schema;
}

type IsOptional<Shape, Key extends keyof Shape> =
  Partial<Pick<Shape, Key>> extends Pick<Shape, Key> ? true : false;

/**
 * A schema for each key of a type, optional where the type says so: what the contract gains or loses fails to compile
 * here until it is documented.
 */
export type SchemasOf<Shape extends object> = {
  [Key in keyof Shape]-?: IsOptional<Shape, Key> extends true ? OptionalSchema : Schema;
};

/** The schema of an object with exactly these keys. */
export function object<Shape extends object>(description: string, schemas: SchemasOf<Shape>): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const [key, schema] of Object.entries<Schema | OptionalSchema>(schemas)) {
    if ('optional' in schema) properties[key] = schema.optional;
    else {
      properties[key] = schema;
      required.push(key);
    }
  }
  return { description, type: 'object', properties, required, additionalProperties: false };
}

export const optional = (schema: Schema): OptionalSchema => ({ optional: schema });
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
export const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description ? { description } : {}),
});
export const text = (description?: string): Schema => ({
  type: 'string',
  ...(description ? { description } : {}),
});
export const whole = (description?: string): Schema => ({
  type: 'integer',
  ...(description ? { description } : {}),
});
export const flag = (description?: string): Schema => ({
  type: 'boolean',
  ...(description ? { description } : {}),
});
export const oneOf = (values: readonly string[], description?: string): Schema => ({
  type: 'string',
  enum: values,
  ...(description ? { description } : {}),
});

export const day: Schema = { type: 'string', format: 'date', description: 'Civil day of Asia/Riyadh.' };
export const instant: Schema = { type: 'string', format: 'date-time', description: 'UTC.' };
export const markdown: Schema = {
  type: 'string',
  description: 'Markdown: paragraphs, headings and simple lists.',
};
