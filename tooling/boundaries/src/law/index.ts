import type { ICruiseOptions, IResolveOptions } from "dependency-cruiser";
import { browser } from "./browser.ts";
import { order } from "./order.ts";
import { rooms } from "./rooms.ts";

export const rules = [...order, ...rooms, ...browser];

/**
 * The law of the street. The server's dist is looked at on purpose: leave it out, and the rule about the router is blind.
 * Types count as imports, because a wall that lets types through lets their house through.
 */
export const law: ICruiseOptions = {
  ruleSet: { forbidden: rules },
  validate: true,
  tsPreCompilationDeps: true,
  doNotFollow: { path: "(?:^|/)node_modules/" },
  exclude: {
    path: ["^apps/(?!server/)[^/]+/dist/", "^packages/.+/dist/", "/test-results/", "\\.gen\\.ts$", "\\.css$"],
  },
};

export const resolution: Partial<IResolveOptions> = {
  exportsFields: ["exports"],
  conditionNames: ["node", "types", "import", "default"],
  extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
};
