import type { IconName } from "../icon-paths.ts";

export type PaletteCommand = {
  key: string;
  label: string;
  /** Heading under which it stands: 客户, 前往, 命令. */
  group?: string;
  /** Beside the label, quieter: a case's state, a person's team. */
  hint?: string;
  icon?: IconName;
  /** Other words it answers to, such as its English or pinyin name. */
  keywords?: readonly string[];
  /** A shortcut to show: `["Mod", "Enter"]`. */
  keys?: readonly string[];
} & ({ href: string; run?: never } | { run: () => void; href?: never });

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function scattered(term: string, text: string): number {
  let at = -1;
  let gaps = 0;
  for (const character of term) {
    const next = text.indexOf(character, at + 1);
    if (next === -1) return 0;
    if (at !== -1) gaps += next - at - 1;
    at = next;
  }
  return Math.max(1, 20 - gaps);
}

/** How well one term answers to a text: 0 not at all, 1–20 letters in order, up to 100 within, 200 from the start. */
export function matchScore(term: string, text: string): number {
  const folded = fold(text);
  const at = folded.indexOf(fold(term));
  if (at === 0) return 200;
  return at > 0 ? Math.max(21, 100 - at) : scattered(fold(term), folded);
}

function commandScore(command: PaletteCommand, terms: readonly string[]): number {
  let total = 0;
  for (const term of terms) {
    const label = matchScore(term, command.label) * 2;
    const others = [command.hint ?? "", command.group ?? "", ...(command.keywords ?? [])].map((text) =>
      matchScore(term, text),
    );
    const best = Math.max(label, ...others);
    if (best === 0) return 0;
    total += best;
  }
  return total;
}

/** The commands that answer to every word of the query, best first; all of them, in their own order, for an empty query. */
export function matchCommands(commands: readonly PaletteCommand[], query: string): PaletteCommand[] {
  const terms = query.trim().split(/\s+/).filter(Boolean);
  if (terms.length === 0) return [...commands];
  return commands
    .map((command) => ({ command, score: commandScore(command, terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ command }) => command);
}

/** Brings commands of one group together, groups in the order in which they first appear. */
export function groupCommands(commands: readonly PaletteCommand[]): { group: string; commands: PaletteCommand[] }[] {
  const groups = new Map<string, PaletteCommand[]>();
  for (const command of commands) {
    const group = command.group ?? "";
    groups.set(group, [...(groups.get(group) ?? []), command]);
  }
  return [...groups].map(([group, members]) => ({ group, commands: members }));
}
