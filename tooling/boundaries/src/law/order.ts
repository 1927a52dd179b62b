import { forbid } from "./law.ts";
import { anyHouse, houses, library, ourCode, street, testCode } from "./map.ts";

/** Nobody looks up: one rule for each house and ground package that has something above it. */
const upwards = street.flatMap((name, place) => {
  const above = street.slice(place + 1);
  if (above.length === 0) return [];
  return forbid(`${name}-lies-below`, `${name} lies below ${above.join(", ")} and imports none of them.`, {
    from: { path: `^packages/${name}/` },
    to: { path: `^packages/(?:${above.join("|")})/` },
  });
});

/** Who stands where in the street, and through which doors they meet. */
export const order = [
  ...upwards,
  forbid("no-circular", "A ring of imports has no first file to read.", { from: {}, to: { circular: true } }),
  forbid("kernel-stands-on-zod", "The kernel imports zod and itself.", {
    from: { path: "^packages/kernel/", pathNot: testCode },
    to: { pathNot: ["^packages/kernel/", library("zod")] },
  }),
  forbid("ground-knows-no-house", "db, rpc, auth, ui and the kernel serve every house and know none.", {
    from: { path: "^packages/(?:kernel|db|rpc|auth|ui)/", pathNot: "\\.test\\.tsx?$" },
    to: { path: `^packages/(?:${anyHouse}|testkit)/` },
  }),
  forbid("auth-stands-on-kernel", "auth imports the kernel alone.", {
    from: { path: "^packages/auth/" },
    to: { path: ourCode, pathNot: "^packages/(?:auth|kernel)/" },
  }),
  // A test of a server may work a lower house to see what becomes of its own; the house itself may not.
  forbid("houses-meet-at-contracts", "A house never enters the core or the server of another.", {
    from: { path: `^packages/(${anyHouse})/`, pathNot: testCode },
    to: { path: `^packages/${anyHouse}/src/(?:core|server)/`, pathNot: "^packages/$1/" },
  }),
  forbid("tables-of-directory-only", "Foreign keys lead to the directory's tables and to no other house's.", {
    from: { path: `^packages/(${anyHouse})/` },
    to: { path: `^packages/(?:${houses.slice(1).join("|")})/src/tables/`, pathNot: "^packages/$1/" },
  }),
  forbid("server-rooms-meet-in-the-server", "Only apps/server and tooling enter the server rooms of others.", {
    from: { path: "^(?:packages|apps)/([^/]+)/", pathNot: ["^apps/server/", `^packages/${anyHouse}/`] },
    to: { path: "^packages/[^/]+/src/server/", pathNot: "^packages/$1/" },
  }),
  forbid("drizzle-through-db", "Operators come from @quintet/db; only db and tables run drizzle-orm.", {
    from: { path: "^(?:packages|apps)/", pathNot: ["^packages/db/", "^packages/[^/]+/src/tables/", "^apps/server/"] },
    to: { path: library("drizzle-orm"), dependencyTypesNot: ["type-only"] },
  }),
  forbid("server-only-migrates", "Of drizzle-orm the server runs the migrator and its connection, no operator.", {
    from: { path: "^apps/server/" },
    to: { path: library("drizzle-orm"), pathNot: "/drizzle-orm/node-postgres/", dependencyTypesNot: ["type-only"] },
  }),
  forbid("tooling-serves-only", "What runs for customers does not depend on what sets up and checks.", {
    from: { path: "^(?:packages|apps)/", pathNot: testCode },
    to: { path: "^tooling/" },
  }),
  forbid("through-the-door", "Another package is entered by its name, so that its doors hold.", {
    from: { path: "^((?:packages|apps|tooling)/[^/]+)/" },
    to: { path: ourCode, pathNot: "^$1/", dependencyTypes: ["local"] },
  }),
  forbid("tests-are-not-imported", "Nothing that runs stands on a test or on what was made for tests.", {
    from: { path: "^(?:packages|apps)/", pathNot: testCode },
    to: { path: testCode, pathNot: "(?:^|/)node_modules/" },
  }),
  forbid("every-import-resolves", "An import that leads nowhere is a door that does not exist.", {
    from: { path: ourCode, pathNot: "^apps/server/dist/" },
    to: {
      couldNotResolve: true,
      pathNot: ["^@quintet/server/router$", "^vite/client$", "\\?(?:url|raw|inline|worker)$"],
    },
  }),
];
