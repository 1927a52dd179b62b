const KEPT = 16;

/**
 * The server's time on a screen whose own clock may be wrong. Every message tells the server's moment; the one that
 * travelled least tells it best, so of the last sixteen the largest difference counts.
 */
export class ServerClock {
  #differences: number[] = [];

  /** @param told the server's moment as ISO text; `heard` the screen's own as epoch ms */
  hear(told: string, heard: number): void {
    const difference = Date.parse(told) - heard;
    if (Number.isFinite(difference)) this.#differences = [...this.#differences, difference].slice(-KEPT);
  }

  /** The server's time at the screen's own moment; the screen's own until the server was heard. */
  at(own: number): number {
    return this.#differences.length ? own + Math.max(...this.#differences) : own;
  }
}
