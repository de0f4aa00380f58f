/** So often it is measured: the least of it is what the work itself takes, without what else the machine had to do. */
const MEASURED = 5;

/**
 * The processor's milliseconds that something takes here, where the server runs as well: nobody else is served so long.
 * It counts work, not time, so that a busy machine changes nothing in it.
 */
export async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < MEASURED; time += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
  }
  return Math.min(...times);
}
