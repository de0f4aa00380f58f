/** A mobile as its owner recognises it: country code and last three digits. */
export function maskedMobile(mobile: string): string {
  return `${mobile.slice(0, 4)}${'•'.repeat(Math.max(mobile.length - 7, 0))}${mobile.slice(-3)}`;
}

/** An address as its owner recognises it: first sign and domain. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${email.slice(0, 1)}•••${email.slice(at)}`;
}
