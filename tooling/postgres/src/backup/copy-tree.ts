import { constants } from "node:fs";
import { chmod, chown, copyFile, mkdir, readdir, readlink, stat, symlink } from "node:fs/promises";
import { join } from "node:path";

export interface Copied {
  files: number;
  bytes: number;
}

const isGone = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

/**
 * Copies a directory with owners and rights. Files that vanish meanwhile are left out, as a running PostgreSQL may remove
 * some; `emptied` names directories (relative) of which only the directory itself is wanted, `without` names files.
 */
export async function copyTree(
  from: string,
  to: string,
  rules: { emptied?: ReadonlySet<string>; without?: RegExp } = {},
  inside = "",
): Promise<Copied> {
  const copied: Copied = { files: 0, bytes: 0 };
  const own = await stat(from);
  await mkdir(to, { recursive: true });
  await chmod(to, own.mode & 0o777);
  if (process.getuid?.() === 0) await chown(to, own.uid, own.gid);
  if (rules.emptied?.has(inside)) return copied;
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const name = inside === "" ? entry.name : `${inside}/${entry.name}`;
    if (rules.without?.test(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    try {
      if (entry.isDirectory()) {
        const below = await copyTree(source, target, rules, name);
        copied.files += below.files;
        copied.bytes += below.bytes;
      } else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
      else {
        const { size, mode, uid, gid } = await stat(source);
        await copyFile(source, target, constants.COPYFILE_FICLONE);
        await chmod(target, mode & 0o777);
        if (process.getuid?.() === 0) await chown(target, uid, gid);
        copied.files += 1;
        copied.bytes += size;
      }
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  return copied;
}
