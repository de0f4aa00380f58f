/** A format for Strapi's logger: one event, one line of JSON, without control characters and without queries. */
export function logLines(): { transform(event: { level: string; message: unknown }): object };
