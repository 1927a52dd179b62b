import type { ImportCounts, Profile } from "@quintet/server";

/** How the columns are understood, for the preview. */
export function mappingPreview(profile: Profile): string {
  const lines = Object.entries(profile.mapping).map(([target, source]) => `  ${target.padEnd(18)} ← ${source}`);
  return [`profile ${profile.name}: nothing is written`, ...lines].join("\n");
}

/** What was imported: one line of JSON, or words. */
export function importReport(profile: Profile, counts: ImportCounts, json: boolean): string {
  const { rows, cases, people, activities, created, skipped, errors, byChannel, byStatus } = counts;
  const told =
    profile.kind === "complaints"
      ? { rows, created, skipped, errors, byChannel, byStatus }
      : { events: rows, cases, people, activities, created, skipped, errors };
  if (json) return `${JSON.stringify(told)}\n`;
  const words = Object.entries(told).map(
    ([name, value]) => `${name} ${typeof value === "number" ? value : JSON.stringify(value)}`,
  );
  return `${words.join("\n")}\n`;
}
