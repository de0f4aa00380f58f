/** The storage of this site in this browser; null where it is forbidden, which already looking at it may be. */
export function siteStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
