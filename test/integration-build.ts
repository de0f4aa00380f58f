import { buildServerSide } from '../demo/start/builds.mjs';

/** What an instance is booted from must be up to date. */
export default async function build(): Promise<void> {
  await buildServerSide();
}
