import { forbid } from "./law.ts";
import { anyHouse, library, ourCode, pureLibraries, testCode } from "./map.ts";

const room = (name: string) => `^packages/(${anyHouse})/src/${name}/`;
const own = (...rooms: string[]) => `^packages/$1/src/(?:${rooms.join("|")})/`;
const contracts = `^packages/${anyHouse}/src/contract/`;
const kernel = "^packages/kernel/src/";

/** What each room of a house may import. Whose contract lies lower is said by the order of the street. */
export const rooms = [
  forbid("contract-stands-on-zod-and-kernel", "A contract imports zod, the kernel and contracts, nothing else.", {
    from: { path: room("contract"), pathNot: testCode },
    to: { pathNot: [contracts, kernel, library("zod")] },
  }),
  forbid("core-is-pure", "A core imports its own core, contracts, the kernel, zod and pure libraries.", {
    from: { path: room("core"), pathNot: testCode },
    to: { pathNot: [own("core"), contracts, kernel, library(...pureLibraries)] },
  }),
  forbid("tests-of-open-rooms-stay-inside", "What a test of a contract or core needs lies in the contract and core.", {
    from: { path: `^packages/(${anyHouse})/src/(?:contract|core)/.*(?:${testCode})` },
    to: { path: ourCode, pathNot: [own("contract", "core"), contracts, kernel] },
  }),
  forbid("tables-stand-on-db", "Tables import db, drizzle-orm, their own contract/enums.ts and directory/tables.", {
    from: { path: room("tables"), pathNot: testCode },
    to: {
      pathNot: [
        own("tables"),
        "^packages/$1/src/contract/",
        "^packages/(?:db|kernel)/src/",
        "^packages/directory/src/tables/",
        library("drizzle-orm"),
      ],
    },
  }),
  forbid(
    "tables-take-words-only",
    "Of a contract a table runs the words (enums.ts) and the facts it is made of; other shapes are imported as types.",
    {
      from: { path: room("tables"), pathNot: testCode },
      to: { path: contracts, pathNot: "/contract/(?:enums|facts|absent)\\.ts$", dependencyTypesNot: ["type-only"] },
    },
  ),
  forbid("server-stays-at-home", "A server room imports its own rooms, db, rpc, the kernel and lower contracts.", {
    from: { path: room("server") },
    to: {
      path: ourCode,
      pathNot: [
        own("tables"),
        "^packages/(?:db|rpc|kernel|testkit)/src/",
        // Cores and servers of other houses have a rule of their own in the order of the street.
        `^packages/${anyHouse}/src/(?:contract|core|server)/`,
      ],
    },
  }),
  forbid("server-speaks-through-db-and-rpc", "Driver, queue and transport belong to db, rpc and apps/server.", {
    from: { path: room("server"), pathNot: testCode },
    to: {
      path: library("pg", "graphile-worker", "fastify", "@trpc/[^/]+"),
      dependencyTypesNot: ["type-only"],
    },
  }),
];
