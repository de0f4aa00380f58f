const FREED_AFTER_MS = 60_000;

/** Hands a fetched file to the browser to be kept under its name; it is not opened. */
export function keepFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(new Blob([blob], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FREED_AFTER_MS);
}
