import { iso, obey, type Player, ROUNDS, refuse } from "./player.ts";
import { nextTimerStart } from "./starts.ts";

/** Jumps, and then fires what is due, until nothing more is. */
export function moveClock(player: Player, instant: number): void {
  if (instant < player.now) {
    refuse(player, null, "backwards", { now: iso(player.now) });
    return;
  }
  player.now = instant;
  if (player.instance.status === "blank" && player.startsByTimer) {
    const start = nextTimerStart(player.definition, instant);
    if (start !== null) obey(player, { kind: "start", startId: start });
  }
  for (let round = 0; Object.values(player.instance.timers).some(({ dueAt }) => dueAt <= instant); round += 1) {
    if (round >= ROUNDS) {
      refuse(player, null, "never-quiet", { now: iso(instant) });
      return;
    }
    if (!obey(player, { kind: "tick" })) return;
  }
}
