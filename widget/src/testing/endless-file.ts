/** A file that never ends being read: it is on its way for as long as a test looks. */
export function endlessFile(name: string): File {
  const reading = { arrayBuffer: () => new Promise<ArrayBuffer>(() => undefined) };
  return Object.assign(new File(['%PDF-1.4'], name, { type: 'application/pdf' }), { slice: () => reading });
}
