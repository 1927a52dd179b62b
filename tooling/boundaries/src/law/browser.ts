import { forbid } from "./law.ts";
import { browserApp, browserRooms, library, ourCode, testCode } from "./map.ts";

const served = "^apps/(?!server/)[^/]+/src/|^packages/ui/src/(?!vite/)|^packages/auth/src/(?:browser|silent)/";
const server = ["^apps/server/", "^@quintet/server(?:/|$)"];

/** What may be sent to a browser. */
export const browser = [
  forbid("browser-takes-open-rooms", "An app imports kernel, ui, auth/browser, contracts, cores and itself.", {
    from: { path: browserApp },
    to: { path: ourCode, pathNot: ["^apps/$1/", "^apps/server/", ...browserRooms] },
  }),
  forbid("ui-takes-kernel", "The interface imports the kernel, the browser's log-in and itself.", {
    from: { path: "^packages/ui/" },
    to: {
      path: ourCode,
      pathNot: ["^packages/(?:ui|kernel)/", "^packages/auth/src/(?:browser|silent)/", "^apps/server/"],
    },
  }),
  forbid("server-is-a-type", "A browser knows the server as the type of its router and as nothing that runs.", {
    from: { path: [browserApp, "^packages/ui/"] },
    to: { path: server, dependencyTypesNot: ["type-only"] },
  }),
  forbid("router-is-the-only-word", "Of the server a browser sees the router's declaration and no source file.", {
    from: { path: [browserApp, "^packages/ui/"] },
    to: { path: "^apps/server/(?!dist/app-router\\.types\\.d\\.ts$)" },
  }),
  forbid("database-stays-behind", "No table, query or driver reaches a browser, not even as a type.", {
    from: { path: served },
    to: {
      path: [
        "^packages/(?:db|rpc)/",
        "^packages/[^/]+/src/(?:tables|server)/",
        library("drizzle-orm", "pg", "graphile-worker", "fastify"),
      ],
    },
  }),
  forbid("browser-has-no-node", "There is no file system and no process in a browser.", {
    from: { path: served, pathNot: testCode },
    to: { dependencyTypes: ["core"] },
  }),
];
