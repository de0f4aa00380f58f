const oldest = { major: 20, minor: 19 };

/** Ends the process with one plain sentence when Node is older than everything here needs. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  console.error(
    `Member Services needs Node ${oldest.major}.${oldest.minor} or newer; this is Node ${process.versions.node}. Please install a newer one from your usual source and try again.`,
  );
  process.exit(1);
}
