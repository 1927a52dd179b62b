import type { Indicator, TileData } from "../contract/indicator.ts";

type Direction = Indicator["direction"];
export type State = TileData["state"];

/** A miss by up to a tenth of the target asks for attention, by more it is an alarm; a band is twice as narrow. */
const ALARM = 0.1;

function miss(value: number, target: number, direction: Direction): number {
  const against = direction === "up" ? target - value : value - target;
  const distance =
    direction === "band" ? Math.max(0, Math.abs(value - target) * 2 - Math.abs(target) * ALARM) : against;
  if (distance <= 0) return 0;
  return target === 0 ? Number.POSITIVE_INFINITY : distance / Math.abs(target);
}

/** How a value stands to its target. Without a target every value is normal. */
export function judge(value: number | null, target: number | null, direction: Direction): State {
  if (value === null) return "no-data";
  if (target === null) return "normal";
  const missed = miss(value, target, direction);
  if (missed === 0) return "normal";
  return missed <= ALARM ? "attention" : "alarm";
}
