import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Manifest = {
  name: string;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};

/** A package of the workspace; `folder` is relative to the root and written with slashes. */
export type Workspace = { name: string; folder: string; scripts: Record<string, string>; needs: readonly string[] };

/** Every package of the workspace, each behind those it needs, so that the first fault shown is the lowest. */
export function listWorkspaces(root: string): Workspace[] {
  return inOrder(["packages", "apps", "tooling"].flatMap((side) => readSide(root, side)));
}

function readSide(root: string, side: string): Workspace[] {
  if (!existsSync(join(root, side))) return [];
  return readdirSync(join(root, side)).flatMap((entry) => {
    const file = join(root, side, entry, "package.json");
    if (!existsSync(file)) return [];
    const manifest: Manifest = JSON.parse(readFileSync(file, "utf8"));
    const needs = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    return { name: manifest.name, folder: `${side}/${entry}`, scripts: manifest.scripts ?? {}, needs };
  });
}

/** Depth first; where packages need each other for their tests alone, the one met first comes behind the other. */
export function inOrder(workspaces: readonly Workspace[]): Workspace[] {
  const byName = new Map(workspaces.map((workspace) => [workspace.name, workspace]));
  const ordered = new Set<Workspace>();
  const entered = new Set<Workspace>();
  const visit = (workspace: Workspace) => {
    if (entered.has(workspace)) return;
    entered.add(workspace);
    for (const name of workspace.needs) {
      const needed = byName.get(name);
      if (needed) visit(needed);
    }
    ordered.add(workspace);
  };
  for (const workspace of workspaces) visit(workspace);
  return [...ordered];
}
