/**
 * What goes wrong while people send.
 * @typedef {{ killed: number, frozen: number, cut: number }} Troubles
 */

/**
 * Kills, freezes and cuts off servers by turns, one at a time, until it is told to end.
 * @param {readonly import('./served.mjs').Served[]} servers
 * @param {{ everyMs: number, frozenMs: number, kinds?: readonly (keyof Troubles)[], turns?: number }} plan `kinds`: by turns,
 * `turns`: no more than so many
 */
export function makeTrouble(
  servers,
  { everyMs, frozenMs, kinds = ['cut', 'killed', 'cut', 'frozen'], turns = Infinity },
) {
  /** @type {Troubles} */
  const troubles = { killed: 0, frozen: 0, cut: 0 };
  let over = false;

  const run = async () => {
    for (let turn = 0; !over && turn < turns; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, everyMs));
      const server = servers[Math.floor(turn / kinds.length) % servers.length];
      const kind = kinds[turn % kinds.length];
      if (over || !server || !kind) return;
      troubles[kind] += 1;
      if (kind === 'killed') await server.kill();
      else if (kind === 'frozen') await server.freeze(frozenMs);
      else server.cut();
    }
  };
  const running = run();
  return {
    /** Ends after the trouble in hand. @returns {Promise<Troubles>} */
    async end() {
      over = true;
      await running;
      return troubles;
    },
  };
}
