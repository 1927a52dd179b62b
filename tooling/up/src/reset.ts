import { rmSync } from "node:fs";
import { join } from "node:path";
import { claim, Remedy, readable, removeDatabase } from "@quintet/postgres";
import { projectRoot, runDirectory, startLock } from "./project-root.ts";

try {
  if (process.env.DATABASE_URL) {
    throw new Remedy(
      "DATABASE_URL names a database of your own, which Quintet does not delete; leave it out to remove the built-in one.",
    );
  }
  const held = claim(startLock(projectRoot), "demo:reset");
  if (!held.ok) {
    const { pid, note } = held.holder;
    throw new Remedy(
      `Quintet is running here (pid ${pid}, ${note}); stop it first with Ctrl-C there, or with: kill ${pid}`,
    );
  }
  process.stdout.write(
    "正在删除内置数据库及全部演示数据 · Removing the built-in database and all demonstration data …\n",
  );
  const removed = await removeDatabase(projectRoot);
  rmSync(join(runDirectory(projectRoot), "built"), { recursive: true, force: true });
  process.stdout.write(removed.length > 0 ? `  ${removed.join("\n  ")}\n` : "  没有数据 · There was none.\n");
  process.stdout.write("npm start 会重新建立 · npm start makes it afresh.\n");
} catch (error) {
  process.stderr.write(`\n${readable(error)}\n`);
  process.exitCode = 1;
}
