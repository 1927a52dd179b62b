/** The houses from the lowest to the highest: one may import the contract of those before it, never of those behind. */
export const houses = ["directory", "cockpit", "workflow", "knowledge", "access", "kpi"] as const;

/** The whole order of the street below the server. */
export const street = ["kernel", "db", "rpc", ...houses] as const;

export const anyHouse = `(?:${houses.join("|")})`;

/** What only tests may import: tests and what stands beside them for them alone. */
export const testCode = "\\.test\\.tsx?$|/(?:testing|scenarios)/|^packages/testkit/";

/** The path of a library wherever the package manager puts it. */
export const library = (...names: string[]): string => `(?:^|/)node_modules/(?:${names.join("|")})/`;

/** Pure libraries that a core may stand on: no clock, no network, no files, and they run in a browser. */
export const pureLibraries = ["zod", "bpmn-moddle", "moddle", "moddle-xml", "feelin", "saxen", "pinyin-pro"];

/** Doors of browser rooms: everything below these may be entered by an app. */
export const browserRooms = [
  "^packages/(?:kernel|ui)/",
  "^packages/auth/src/(?:browser|silent)/",
  `^packages/${anyHouse}/src/(?:contract|core)/`,
];

export const browserApp = "^apps/(?!server/)([^/]+)/";
export const ourCode = "^(?:packages|apps|tooling)/";
