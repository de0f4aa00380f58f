const oldest = { major: 20, minor: 19 };

/**
 * From this one on, Node ends the process when a statement of better-sqlite3 12 is collected
 * (https://github.com/WiseLibs/better-sqlite3/issues/1515). Version 13 is mended but does not run on Node 20; this goes
 * once Node 20 need not work any more.
 */
const breaksSqlite = { major: 24, minor: 19 };

/** @param {string} version @param {{ major: number, minor: number }} least */
function isAtLeast(version, least) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > least.major || (major === least.major && minor >= least.minor);
}

/**
 * Why a version of Node cannot run this, in one plain sentence; undefined where it can.
 * @param {string} version such as `20.19.0`
 */
export function whyNotNode(version) {
  if (!isAtLeast(version, oldest)) {
    return `Member Services needs Node ${oldest.major}.${oldest.minor} or newer; this is Node ${version}. Please install a newer one from your usual source and try again.`;
  }
  if (isAtLeast(version, breaksSqlite)) {
    return `Node ${version} ends the SQLite driver without warning, as every Node from ${breaksSqlite.major}.${breaksSqlite.minor} on does; please use Node 22, or Node 20 from ${oldest.major}.${oldest.minor} on, and try again.`;
  }
  return undefined;
}

/** Ends the process with one plain sentence when this Node cannot run everything here. */
export function requireNode() {
  const reason = whyNotNode(process.versions.node);
  if (reason === undefined) return;
  console.error(reason);
  process.exit(1);
}
