import { existsSync } from "node:fs";
import { appendFile, mkdir, open, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CUSTOMER_ERASED, ErasureLine } from "@quintet/directory/contract";
import { eraseAgain } from "@quintet/directory/server";
import { type Ground, type Subscriber, workAsSystem } from "@quintet/rpc";
import { openGround } from "./ground.ts";

const project = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Where erasures are told when nobody says another place: outside the database, so that no restore takes them back. */
export const ERASURES = join(project, ".quintet", "erasures.jsonl");

async function append(file: string, line: ErasureLine): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(line)}\n`);
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Tells each erasure to the file, at least once, seconds after its commit; a line told twice does nothing more. */
export const keepErasures = (file: string): Subscriber => ({
  name: "erasures.keep",
  type: CUSTOMER_ERASED,
  apply: ({ input }) => append(file, ErasureLine.parse(input.payload)),
});

/** The lines of the file, each erasure once. A torn last line, of a machine that stopped while writing, is left out. */
export async function readErasures(file: string): Promise<ErasureLine[]> {
  if (!existsSync(file)) return [];
  const lines = (await readFile(file, "utf8")).split("\n").filter(Boolean);
  const read = lines.flatMap((text, index) => {
    try {
      return [ErasureLine.parse(JSON.parse(text))];
    } catch (error) {
      if (index === lines.length - 1) return [];
      throw new Error(`line ${index + 1} of ${file} is no erasure: ${(error as Error).message}`);
    }
  });
  return [...new Map(read.map((line) => [line.id, line])).values()];
}

/** Carries out every erasure of the file, each in a transaction of its own. Idempotent, so it may be broken off. */
async function reapplyOn(ground: Ground, file: string): Promise<{ erasures: number; rows: number }> {
  const lines = await readErasures(file);
  let rows = 0;
  for (const line of lines) {
    await workAsSystem(ground, line.tenantId, "erasures.again", (deed) =>
      deed.system(async () => {
        rows += await eraseAgain(deed, line);
      }),
    );
  }
  return { erasures: lines.length, rows };
}

/**
 * After a restore: takes out again whoever was erased since the copy was made. To be called before anybody may read the
 * restored database. Answers how many erasures the file holds and how many rows had come back.
 */
export async function reapplyErasures(options: {
  runtimeUrl: string;
  file?: string;
}): Promise<{ erasures: number; rows: number }> {
  const { ground, close } = await openGround({
    runtimeUrl: options.runtimeUrl,
    connections: 2,
    statementTimeout: 120_000,
  });
  try {
    return await reapplyOn(ground, options.file ?? ERASURES);
  } finally {
    await close();
  }
}
