import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";

/** Every file of the project that is tracked or could be: what git would commit, or what .gitignore leaves without git. */
export function listFiles(root: string): string[] {
  const known = existsSync(join(root, ".git")) ? askGit(root) : undefined;
  return (known ?? walk(root, "", readIgnored(root))).sort();
}

function askGit(root: string): string[] | undefined {
  try {
    const told = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    });
    // A file deleted and not yet committed is still named.
    return told.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
  } catch {
    return undefined;
  }
}

function readIgnored(root: string): string[] {
  const file = join(root, ".gitignore");
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  const names = lines.map((line) => line.trim().replace(/\/$/, ""));
  return [".git", ...names.filter((name) => name !== "" && !name.startsWith("#"))];
}

function walk(root: string, folder: string, ignored: readonly string[]): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (ignored.some((pattern) => matchesGlob(entry.name, pattern))) return [];
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(root, path, ignored);
    return entry.isFile() ? [path] : [];
  });
}
