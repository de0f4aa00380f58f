/**
 * Reads that the embed script has begun for an element while the element's code was still on its way. The symbol is
 * a registered one because the script and the elements share no module, so that the script may be served under
 * several names.
 */
const BEGUN_READS = Symbol.for('member-services.begun-reads');

type WithBegunReads = Element & { [BEGUN_READS]?: Map<string, Promise<Response>> };

export function begunReadsOf(element: Element): Map<string, Promise<Response>> | undefined {
  return (element as WithBegunReads)[BEGUN_READS];
}
