import type { LogIn } from "./parts.ts";

/** The lines shown when Quintet is up: addresses and log-ins, Chinese and English side by side. */
export function announcement(address: string, logIns: readonly LogIn[]): string {
  const lines = ["", `  Quintet  ${address}/`, ""];
  if (logIns.length > 0) {
    const rows = logIns.map((each) => [
      `${each.demonstration.zh} ${each.demonstration.en}`,
      each.username,
      each.password,
      `${address}${each.path}`,
    ]);
    const table = [["角色 Role", "账号 Log-in", "密码 Password", "地址 Address"], ...rows];
    const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => width(row[column] ?? ""))));
    for (const row of table)
      lines.push(`  ${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join("   ")}`.trimEnd());
    lines.push("");
  }
  lines.push("  Ctrl-C 停止 · stops everything", "");
  return lines.join("\n");
}

/** Columns a terminal gives to a text: Chinese characters and full-width signs take two. */
export function width(text: string): number {
  return Array.from(text).reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char)
        ? 2
        : 1),
    0,
  );
}

function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}
