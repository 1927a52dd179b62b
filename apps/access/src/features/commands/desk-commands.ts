import { accessMay } from "@quintet/access/contract";
import type { PaletteCommand } from "@quintet/ui/shell/command-match.ts";
import type { RailItem } from "@quintet/ui/shell/rail.tsx";
import { useWords } from "../../words/use-words.ts";
import { useShortcuts } from "../keyboard/shortcuts.tsx";
import { choices, useSetPresence } from "../presence/use-set-presence.ts";
import { recordPath } from "../records/open-records.ts";
import { useOpenRecords } from "../records/use-open-records.ts";
import { useMay } from "../session/me.tsx";
import { useDeskActions } from "./desk-actions.ts";

/** Everything the palette can do on this desk, in groups: what is open, where to go, what to do, where I stand. */
export function useDeskCommands(sections: readonly RailItem[]): PaletteCommand[] {
  const words = useWords();
  const works = useMay(accessMay.work);
  const { setSheet, on, setOn } = useShortcuts();
  const presence = useSetPresence();
  const { records } = useOpenRecords();
  const actions = useDeskActions();

  const go = sections.map(
    ({ key, label, icon, href }): PaletteCommand => ({
      key: `go-${key}`,
      group: words("command.go"),
      label,
      icon,
      href,
    }),
  );
  const open = records.map(
    (record): PaletteCommand => ({
      key: `open-${record.id}`,
      group: words("command.open"),
      label: record.title,
      icon: record.kind === "case" ? "case" : "chat",
      href: recordPath(record),
    }),
  );
  const deeds = actions.map(
    ({ key, label, icon, keys, run }): PaletteCommand => ({
      key: `do-${key}`,
      group: words("command.do"),
      label,
      icon,
      ...(keys ? { keys } : {}),
      run,
    }),
  );
  const stands = choices.map(
    (state): PaletteCommand => ({
      key: `presence-${state}`,
      group: words("command.presence"),
      label: words(`presence.${state}`),
      icon: "person",
      run: () => presence.mutate({ state }),
    }),
  );
  const keys: PaletteCommand[] = [
    {
      key: "keys",
      group: words("command.help"),
      label: words("keys.title"),
      icon: "settings",
      keys: ["?"],
      run: () => setSheet(true),
    },
    {
      key: "keys-switch",
      group: words("command.help"),
      label: words(on ? "command.keysOff" : "command.keysOn"),
      icon: "settings",
      run: () => setOn(!on),
    },
  ];
  return [...deeds, ...open, ...go, ...(works ? stands : []), ...keys];
}
