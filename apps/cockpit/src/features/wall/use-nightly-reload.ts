import { useEffect } from "react";
import { midnightOf } from "./course.ts";

const DAY = 86_400_000;
const HALF_PAST_THREE = 3.5 * 3_600_000;
const SPREAD = 600_000;

/** Milliseconds from a moment to the next half past three at night in Asia/Shanghai. */
export const untilNight = (now: number): number => {
  const tonight = midnightOf(now) + HALF_PAST_THREE;
  return (tonight > now ? tonight : tonight + DAY) - now;
};

/** Loads the page anew once a night, when nobody looks, so that a screen that is never closed gets new releases. */
export function useNightlyReload(serverNow: (own: number) => number): void {
  useEffect(() => {
    const wait = untilNight(serverNow(Date.now())) + Math.random() * SPREAD;
    const timer = setTimeout(() => {
      if (navigator.onLine) location.reload();
    }, wait);
    return () => clearTimeout(timer);
  }, [serverNow]);
}
