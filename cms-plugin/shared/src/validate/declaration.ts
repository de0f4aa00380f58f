import type { Validated } from '../endpoints/errors.js';
import type { Declaration, DeclarationMethod } from '../endpoints/submissions.js';
import { isPlainObject } from '../form/plain-object.js';
import { DRAWING_LENGTH, isSignature, readDrawing as strokesOf } from '../signature/drawing.js';
import { BodyReader } from './body-reader.js';
import { NAME_LENGTH } from './applicant.js';
import { given, readVersion } from './common-parts.js';

/** What a visitor may sign with; `paper` is for staff. */
const VISITOR_METHODS = ['typed', 'drawn'] as const satisfies readonly DeclarationMethod[];
/**
 * The declaration of correctness (policy E4), signed by a typed name or a drawing, equally valid. Nothing but such an
 * object is a signature: no `true`, no `"true"`, no empty name, no blank paper and no dot.
 * @param currentVersion version of the text in force; null where any is taken
 */
export function validateDeclaration(
  input: unknown,
  currentVersion: string | null,
  path = '',
  methods: readonly DeclarationMethod[] = VISITOR_METHODS,
): Validated<Declaration> {
  if (!isPlainObject(input))
    return { ok: false, errors: [{ path, code: 'declarationRequired', params: {} }] };
  const reader = new BodyReader(input, ['version', 'method', 'signedName', 'drawing'], path);
  const version = readVersion(reader);
  if (currentVersion !== null && version !== '' && version !== currentVersion)
    reader.refuse('version', 'versionOutdated');
  const method = reader.requiredChoice('method', methods);
  if (!method) return reader.failure();
  const signedName = readSignedName(reader, method);
  const drawing = readDrawing(reader, method);
  return reader.outcome<Declaration>({
    version,
    method,
    ...given('signedName', signedName),
    ...given('drawing', drawing),
  });
}

function readSignedName(reader: BodyReader, method: DeclarationMethod): string | undefined {
  const name = reader.line('signedName', { maxLength: NAME_LENGTH });
  const needed = method === 'typed' || name !== undefined;
  if (needed && !/\p{L}/u.test(name ?? '') && !alreadyRefused(reader, 'signedName')) {
    reader.refuse('signedName', 'signatureRequired');
  }
  return name;
}

function readDrawing(reader: BodyReader, method: DeclarationMethod): string | undefined {
  const raw = reader.raw('drawing');
  if (method !== 'drawn') {
    if (raw !== undefined) reader.refuse('drawing', 'notAsked');
    return undefined;
  }
  if (typeof raw === 'string' && raw.length > DRAWING_LENGTH) {
    reader.refuse('drawing', 'tooLong', { max: DRAWING_LENGTH });
  } else if (typeof raw === 'string' && isSignature(strokesOf(raw) ?? [])) return raw;
  else reader.refuse('drawing', 'signatureRequired');
  return undefined;
}

function alreadyRefused(reader: BodyReader, key: string): boolean {
  return reader.errors.some(({ path }) => path === key || path.endsWith(`.${key}`));
}
