import type { Random } from "./random.ts";

/** Makes ids shaped like the server's (UUID version 7), so that they sort by time as real ones do. */
export type NewId = (at: Date) => string;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");

export function seededIds(random: Random): NewId {
  let running = 0;
  return (at) => {
    running = (running + 1) % 0x1000;
    const time = hex(at.getTime(), 12);
    const low = () => hex(Math.floor(random.next() * 0x100000000), 8);
    const [left, right] = [low(), low()];
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(running, 3)}-b${left.slice(0, 3)}-${left.slice(3)}${right.slice(1)}`;
  };
}
