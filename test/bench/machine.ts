import { cpus, loadavg, platform, release, totalmem } from 'node:os';

/** The machine in general terms: what a reader needs to judge a number, and nothing that names it. */
export function machine() {
  return {
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${release().split(/[-+]/)[0] ?? ''}`,
    node: process.version,
    loadBefore: loadavg().map((load) => Number(load.toFixed(1))),
  };
}
