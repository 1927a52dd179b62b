import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { appConfig } from "@quintet/ui/vite/app-config.ts";
import { build } from "vite";

/**
 * Builds a browser app of a small street by the configuration that the real apps share.
 * @param entry a module of the app, for one that is not its page
 * @returns undefined when it was built, else why not
 */
export async function buildApp(root: string, app: string, entry?: string): Promise<string | undefined> {
  const folder = join(root, app);
  const input = entry === undefined ? {} : { inputs: { entry: join(folder, entry) } };
  const { build: options, ...config } = appConfig({ name: "access", base: "/access/", ...input });
  try {
    await build({
      ...config,
      root: folder,
      configFile: false,
      logLevel: "silent",
      cacheDir: join(root, ".vite"),
      build: { ...options, outDir: join(folder, "dist") },
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The text of every script a built app sends to a browser. */
export function readScripts(dist: string): { file: string; text: string }[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(dist, file), "utf8") }));
}
