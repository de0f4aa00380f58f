/** How many a gate lets wait. */
export interface WaitingLimits {
  inAll: number;
  /** Of one and the same sender, so that nobody fills the queue alone. */
  ofOne: number;
}

/** Thrown at whoever comes when enough are waiting. */
export class GateFull extends Error {
  override readonly name = 'GateFull';
}

/** Lets so many through at once; so many others wait, in the order in which they came. */
export class Gate {
  private readonly waiting: { whose: string; enter: () => void }[] = [];
  private inside = 0;

  constructor(
    private readonly most: number,
    private readonly limits: WaitingLimits,
  ) {}

  /**
   * @param whose who would have to wait
   * @throws {GateFull} where enough wait already, in all or of this one
   */
  async through<Result>(whose: string, work: () => Promise<Result>): Promise<Result> {
    if (this.inside >= this.most) await this.turn(whose);
    else this.inside += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // The place goes straight to the next one.
      if (next) next.enter();
      else this.inside -= 1;
    }
  }

  private turn(whose: string): Promise<void> {
    const { inAll, ofOne } = this.limits;
    const own = this.waiting.filter((one) => one.whose === whose);
    if (this.waiting.length >= inAll || own.length >= ofOne) throw new GateFull();
    return new Promise((resolve) => this.waiting.push({ whose, enter: resolve }));
  }
}
