/** Most characters that are kept of a sentence. */
const LENGTH = 300;

/**
 * What a log may keep of an error: which one, and where in our code. A failed statement brings its SQL along, on some
 * databases with the values in it, and a text that is no JSON its beginning; neither is kept.
 */
export function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'an error that is none';
  return [headOf(error), ...framesOf(error)].join('\n');
}

function headOf(error: Error): string {
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code === 'string' || typeof code === 'number') return `${error.name} ${code}`;
  if (error instanceof SyntaxError) return error.name;
  return `${error.name}: ${withoutStatement(error.message).slice(0, LENGTH)}`;
}

const framesOf = ({ stack = '' }: Error): string[] =>
  stack.split('\n').filter((line) => /^\s+at /.test(line));

/** Knex puts a failed statement, with its values, before what the database says. */
export function withoutStatement(message: string): string {
  if (!/^\s*(insert|update|delete|select|with|begin|commit|alter|create|drop)\b/i.test(message))
    return message;
  return message.split(' - ').at(-1) ?? '';
}
