/** What division by a decimal share leaves behind: 7 ÷ 0.7 is ten, not eleven. */
const DUST = 1e-9;

/**
 * Agents to be scheduled so that `net` are at their desks: net ÷ (1 − shrinkage), rounded up once. Whoever adds up
 * intervals adds the net numbers first: rounding each would hire people for the rounding.
 */
export function grossAgents(net: number, shrinkage: number): number {
  if (!(shrinkage >= 0 && shrinkage < 1)) throw new RangeError("shrinkage is a share from 0 up to but not 1");
  return Math.ceil(net / (1 - shrinkage) - DUST);
}

/** Agents at their desks of those scheduled, not rounded. */
export const netAgents = (gross: number, shrinkage: number): number => gross * (1 - shrinkage);
