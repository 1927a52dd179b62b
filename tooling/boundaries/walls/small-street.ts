import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { projectRoot } from "../src/project-root.ts";
import { rooms } from "./rooms.ts";

export type SmallStreet = {
  readonly root: string;
  write(files: Record<string, string>): void;
  remove(): void;
};

// Where each library of the small street is installed in the real one.
const libraries: Record<string, string> = {
  zod: "packages/kernel",
  "drizzle-orm": "packages/db",
  pg: "packages/db",
  react: "packages/ui",
  "@types/react": "packages/ui",
  vite: "tooling/boundaries",
  "@vitejs/plugin-react": "packages/ui",
  "@types/node": ".",
};
const copied = ["tsconfig.base.json", "biome.json", ".gitignore", "tooling/typescript/browser.json"];

/**
 * A street in the temporary folder with the real manifests, and so the real doors, and rooms of one line each. What is
 * provoked here disturbs nobody; the folder is gone when removed.
 */
export function buildSmallStreet(): SmallStreet {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "quintet-walls-")));
  const write = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  for (const path of copied) cpSync(join(projectRoot, path), join(root, path));
  for (const side of ["packages", "apps", "tooling"]) {
    for (const name of readdirSync(join(projectRoot, side))) {
      if (existsSync(join(projectRoot, side, name, "package.json"))) copyManifest(root, `${side}/${name}`);
    }
  }
  for (const [name, home] of Object.entries(libraries)) {
    link(realpathSync(join(projectRoot, home, "node_modules", name)), join(root, "node_modules", name));
  }
  write(rooms);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function copyManifest(root: string, folder: string): void {
  const text = readFileSync(join(projectRoot, folder, "package.json"), "utf8");
  const { name }: { name: string } = JSON.parse(text);
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, "package.json"), text);
  link(join(root, folder), join(root, "node_modules", name));
  for (const config of readdirSync(join(projectRoot, folder)).filter((file) => /^tsconfig.*\.json$/.test(file))) {
    cpSync(join(projectRoot, folder, config), join(root, folder, config));
  }
}

function link(target: string, place: string): void {
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(target, place, "dir");
}
