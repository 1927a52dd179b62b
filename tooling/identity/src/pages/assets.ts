import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const TYPES: Record<string, string> = { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8" };
const NAMES = [
  "story.css",
  "column.css",
  "narrow.css",
  "login.js",
  "logout.js",
  "status-frame.js",
  "third-party.js",
] as const;

export interface Asset {
  type: string;
  body: string;
  version: string;
}

const assets = new Map<string, Asset>(
  NAMES.map((name) => {
    const body = readFileSync(new URL(`./assets/${name}`, import.meta.url), "utf8");
    const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain";
    return [name, { type, body, version: createHash("sha256").update(body).digest("hex").slice(0, 12) }];
  }),
);

export function findAsset(name: string): Asset | undefined {
  return assets.get(name);
}

/** The asset's address below the realm; it changes with the content, so browsers may keep it for ever. */
export function assetAddress(prefix: string, name: (typeof NAMES)[number]): string {
  return `${prefix}/resources/${name}?v=${assets.get(name)?.version}`;
}
