import { asc, eq } from "@quintet/db";
import { query } from "@quintet/rpc";
import { Scripts } from "../contract/desk.ts";
import { Nothing } from "../contract/interaction.ts";
import { accessMay } from "../contract/permissions.ts";
import { script } from "../tables/desk.ts";

/** The scripts of the desk, by scene as they are ordered. */
export const readScripts = query({
  permission: accessMay.work,
  input: Nothing,
  output: Scripts,
  run: async ({ tx, actor }) => ({
    scripts: await tx
      .select({ code: script.code, scene: script.scene, title: script.title, text: script.text })
      .from(script)
      .where(eq(script.tenantId, actor.tenantId))
      .orderBy(asc(script.position), asc(script.code)),
  }),
});
