import type { SentenceLanguage } from "@quintet/workflow/core";
import { closingLine, nothingRan } from "./closing-line.ts";
import type { Deployed } from "./deploy.ts";
import { play } from "./play.ts";
import { newPlayer, refuse } from "./player.ts";
import { readStep } from "./steps.ts";

export interface RunSettings {
  auto: boolean;
  language: SentenceLanguage;
  print(line: object): void;
}

/**
 * Plays a script over a process: a line per event, refusals among them, and last how things stand. False when the
 * process could not be deployed.
 */
export function runScript(deployed: Deployed, script: readonly unknown[], settings: RunSettings): boolean {
  if (!deployed.ok) {
    for (const { element, code, reason } of deployed.refused)
      settings.print({ type: "refused", element, code, reason });
    settings.print(nothingRan);
    return false;
  }
  const { definition } = deployed;
  const steps = script.map(readStep);
  const startsByTimer = !steps.some(({ kind }) => kind === "start");
  const player = newPlayer({ ...settings, definition, startsByTimer });
  for (const step of steps) play(player, step);
  if (player.instance.status === "blank") refuse(player, null, "not-started");
  settings.print(closingLine(definition, player.instance));
  return true;
}
