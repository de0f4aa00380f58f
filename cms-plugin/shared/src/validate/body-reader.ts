import type { ErrorCode, ErrorParams, FieldError, Validated } from '../endpoints/errors.js';
import { normaliseNumber } from '../field/number.js';
import { normaliseTypedLine, normaliseTypedText } from '../field/typed-text.js';
import { ownValue } from '../form/plain-object.js';
import { hasMoreCodePoints, isLongerThan } from '../text/text-length.js';
import { joinPath, openObject } from './opened-object.js';

/** How a line or text of a body is limited. */
export interface TextLimits {
  required?: boolean;
  maxLength: number;
  /** Most code points, where fewer can be kept than so many characters may have. */
  codePoints?: number;
  /** Must match the whole text. */
  pattern?: RegExp;
}

/**
 * Reads one object of unknown origin key by key and remembers every fault. A required line or number that is missing
 * reads as an empty stand-in, which never leaves: `outcome` hands a value out only where there was no fault.
 */
export class BodyReader {
  readonly errors: FieldError[];
  /** Whether the input was no object at all, or far too big a one. */
  readonly unusable: boolean;
  private readonly keys: Record<string, unknown>;

  constructor(
    input: unknown,
    allowed: readonly string[],
    private readonly path = '',
  ) {
    const opened = openObject(input, new Set(allowed), path);
    this.keys = opened.keys;
    this.unusable = opened.unusable;
    this.errors = opened.errors;
  }

  /** The raw value of a key. */
  raw(key: string): unknown {
    return ownValue(this.keys, key) ?? undefined;
  }

  refuse(key: string, code: ErrorCode, params: ErrorParams = {}): void {
    if (this.unusable) return;
    this.errors.push({ path: key === '' ? this.path : joinPath(this.path, key), code, params });
  }

  /** Takes over the outcome of a part that was judged on its own; its faults already say where. */
  part<Value>(outcome: Validated<Value>): Value | undefined {
    if (outcome.ok) return outcome.value;
    this.errors.push(...outcome.errors);
    return undefined;
  }

  line(key: string, limits: TextLimits): string | undefined {
    return this.limited(key, normaliseTypedLine(this.raw(key), limits.maxLength), limits);
  }

  text(key: string, limits: TextLimits): string | undefined {
    return this.limited(key, normaliseTypedText(this.raw(key), limits.maxLength), limits);
  }

  /** A line that must be there. */
  requiredLine(key: string, limits: TextLimits): string {
    return this.line(key, { ...limits, required: true }) ?? '';
  }

  flag(key: string): boolean | undefined {
    const value = this.raw(key);
    if (value === undefined || typeof value === 'boolean') return value;
    this.refuse(key, 'invalidType');
    return undefined;
  }

  whole(key: string, min: number, max: number): number | undefined {
    const read = normaliseNumber(this.raw(key));
    if (!read.ok) this.refuse(key, read.fault.code, read.fault.params);
    const value = read.ok ? read.value : undefined;
    if (value === undefined) return undefined;
    if (value >= min && value <= max) return value;
    if (value < min) this.refuse(key, 'tooSmall', { min });
    else this.refuse(key, 'tooLarge', { max });
    return undefined;
  }

  requiredWhole(key: string, min: number, max: number): number {
    const before = this.errors.length;
    const value = this.whole(key, min, max);
    if (value === undefined && this.errors.length === before) this.refuse(key, 'required');
    return value ?? min;
  }

  /** One of a list of words. */
  choice<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const value = this.raw(key);
    if (value === undefined || value === '') return undefined;
    const word = words.find((one) => one === value);
    if (word === undefined) this.refuse(key, typeof value === 'string' ? 'notAnOption' : 'invalidType');
    return word;
  }

  /** One of a list of words that must be there. */
  requiredChoice<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const before = this.errors.length;
    const word = this.choice(key, words);
    if (word === undefined && this.errors.length === before) this.refuse(key, 'required');
    return word;
  }

  /** A list of at most so many entries of any kind. */
  list(key: string, max: number): unknown[] {
    const value = this.raw(key);
    if (value === undefined) return [];
    if (!Array.isArray(value)) this.refuse(key, 'invalidType');
    else if (value.length > max) this.refuse(key, 'tooMany', { max });
    else return value;
    return [];
  }

  /** What was found wrong. */
  failure(): { ok: false; errors: FieldError[] } {
    return { ok: false, errors: this.errors };
  }

  outcome<Value>(value: Value): Validated<Value> {
    return this.errors.length === 0 ? { ok: true, value } : this.failure();
  }

  private limited(
    key: string,
    read: ReturnType<typeof normaliseTypedLine>,
    { required = false, maxLength, codePoints, pattern }: TextLimits,
  ): string | undefined {
    if (!read.ok) {
      this.refuse(key, read.fault.code, read.fault.params);
      return undefined;
    }
    if (read.value === undefined) {
      if (required) this.refuse(key, 'required');
      return undefined;
    }
    if (isLongerThan(read.value, maxLength) || hasMoreCodePoints(read.value, codePoints))
      this.refuse(key, 'tooLong', { max: maxLength });
    else if (pattern && !pattern.test(read.value)) this.refuse(key, 'patternMismatch');
    else return read.value;
    return undefined;
  }
}
