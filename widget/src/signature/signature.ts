import type { DeclarationMethod } from '@member-services/contract/forms';

/** How a visitor signs: with a typed name or a drawing, equal in standing (policy E4). */
export type SigningMethod = Exclude<DeclarationMethod, 'paper'>;

/** A signature in the making. What was typed or drawn stays when the other way is tried. */
export interface Signature {
  method: SigningMethod;
  name: string;
  /** Strokes in the contract's units; empty while the paper is blank. */
  drawing: string;
}

export const UNSIGNED: Signature = { method: 'typed', name: '', drawing: '' };

/** The part of a declaration that the signature is; only what belongs to the method is sent. */
export function signedPart({ method, name, drawing }: Signature): object {
  return method === 'typed' ? { method, signedName: name } : { method, drawing };
}
