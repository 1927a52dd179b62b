import { performCommand, performQuery, refusalOf } from "@quintet/rpc";
import { memberOf, openWorld, subjectOf } from "@quintet/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { createHttp } from "./http.ts";
import { rollingBack } from "./testing/persona/ask-rolled-back.ts";
import {
  callerOf,
  inputOf,
  type Line,
  linesOf,
  type Outcome,
  type Persona,
  personas,
  renderMatrix,
  type Side,
  sidesOf,
} from "./testing/persona/matrix.ts";
import { plantSpecimens } from "./testing/persona/plant-specimens.ts";

const world = await openWorld();
const planted = await plantSpecimens(world);
const lines = linesOf(planted);
const ground = rollingBack(world.ground);
const app = await createHttp({
  ground,
  // The token of these tests is the persona's name; how real tokens are judged is tested where they are.
  verify: async (token) => {
    const name = token?.replace("Bearer ", "") as Exclude<Persona, "anonymous">;
    const { realm, id } = realmOf(name);
    return { ok: true, claims: { realm, subject: id, expiresAt: Date.now() / 1_000 + 300 } } as never;
  },
  ready: async () => true,
});
afterAll(() => app.close());

function realmOf(name: Exclude<Persona, "anonymous">) {
  const [realm, id] = subjectOf(memberOf(name)).split("_") as ["staff" | "customers", string];
  return { realm, id };
}

const marks: Record<string, string> = {
  UNAUTHORIZED: "401",
  FORBIDDEN: "403",
  NOT_FOUND: "404",
  CONFLICT: "409",
  GONE: "410",
  UNPROCESSABLE: "422",
  BAD_REQUEST: "400",
  TOO_MANY_REQUESTS: "429",
  UNAVAILABLE: "503",
};

async function ask(line: Line, persona: Persona, side: Side, over = ground): Promise<Outcome> {
  const { procedure } = line;
  const call = { caller: callerOf(persona), input: inputOf(line, planted, side), address: "192.0.2.1" };
  try {
    await (procedure.kind === "command" ? performCommand(over, procedure, call) : performQuery(over, procedure, call));
    return { mark: "✓", said: "" };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) return { mark: "500", said: String(error) };
    return { mark: marks[refusal.code] ?? refusal.code, said: `${refusal.code} ${refusal.reason} ${refusal.message}` };
  }
}

const rows: { line: Line; cells: Outcome[][] }[] = [];
for (const line of lines) {
  const cells: Outcome[][] = [];
  for (const persona of personas) {
    const asked: Outcome[] = [];
    for (const side of sidesOf(line)) asked.push(await ask(line, persona, side));
    cells.push(asked);
  }
  rows.push({ line, cells });
}
const cellsOf = (line: Line): Outcome[][] => rows.find((row) => row.line === line)?.cells ?? [];
const titled = lines.map((line) => [`${line.house}.${line.name}`, line] as const);

const PREFACE = `# Persona matrix

Who gets what from every procedure (SEC-6). Made by \`apps/server/src/persona-matrix.test.ts\` from the router; a procedure
without a line, or a line that changed, fails the tests. After a change that is meant: \`vitest -u\` and read the difference.

A cell answers, parted by "/", for an object of one's own side (agent 林悦, team one of Guangdong), of a neighbour in the same
company, and of another company. ✓ answered; 400 the sample does not fit; 401 nobody known; 403 the role may not; 404 no such
object for him; 409, 410, 422 the state does not allow it now; 429 too often. "–": the question names no object.

`;

test("the matrix is as checked in (SEC-6)", async () => {
  await expect(PREFACE + renderMatrix(rows)).toMatchFileSnapshot("../../../docs/persona-matrix.md");
});

test("no procedure answers with an unknown error", () => {
  const failed = rows.flatMap(({ line, cells }) =>
    cells.flatMap((asked) => asked.filter(({ mark }) => mark === "500").map(({ said }) => `${line.name}: ${said}`)),
  );
  expect([...new Set(failed)]).toEqual([]);
});

test("every question is really asked: its sample fits the procedure's shape", () => {
  const unfit = rows.filter(({ cells }) => cells.every((asked) => asked[0]?.mark === "400"));
  expect(unfit.map(({ line, cells }) => `${line.house}.${line.name}: ${cells[0]?.[0]?.said}`)).toEqual([]);
});

describe("what is refused by role is refused whatever the object", () => {
  test.each(titled)("%s", (_title, line) => {
    const { roles } = line.procedure.permission;
    cellsOf(line).forEach((asked, index) => {
      const persona = personas[index] as Persona;
      const role = persona === "anonymous" ? "anonymous" : memberOf(persona).role;
      const may = (roles as readonly string[]).includes(role);
      for (const { mark } of asked) {
        if (!may) expect(`${persona} ${mark}`).toMatch(/ (401|403|400)$/);
        else expect(`${persona} ${mark}`).not.toMatch(/ (401)$/);
      }
    });
  });
});

describe("another company's object is not there, and says so exactly like one that nobody has (SEC-7)", () => {
  test.each(titled.filter(([, line]) => line.ids.length))("%s", async (_title, line) => {
    for (const [index, persona] of personas.entries()) {
      const foreign = cellsOf(line)[index]?.[2];
      if (persona === "executive" || !foreign) continue;
      const unknown = await ask(line, persona, "unknown");
      expect(`${persona} ${foreign.mark} ${foreign.said}`).toBe(`${persona} ${unknown.mark} ${unknown.said}`);
    }
  });
});

const overRest = async (line: Line, persona: Persona, side: Side): Promise<string> => {
  const input = inputOf(line, planted, side);
  const get = line.procedure.kind === "query";
  const answer = await app.inject({
    method: get ? "GET" : "POST",
    url: `/api/v1/${line.house}/${line.name}${get ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ""}`,
    ...(get ? {} : { payload: input as object }),
    ...(persona === "anonymous" ? {} : { headers: { authorization: `Bearer ${persona}` } }),
  });
  return answer.statusCode === 200 ? "✓" : String(answer.statusCode);
};

const overTrpc = async (line: Line, persona: Persona, side: Side): Promise<string> => {
  const input = inputOf(line, planted, side);
  const get = line.procedure.kind === "query";
  const answer = await app.inject({
    method: get ? "GET" : "POST",
    url: `/trpc/${line.house}.${line.name}${get ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ""}`,
    ...(get ? {} : { payload: input as object }),
    ...(persona === "anonymous" ? {} : { headers: { authorization: `Bearer ${persona}` } }),
  });
  const gone = answer.statusCode === 412 ? "410" : String(answer.statusCode);
  return answer.statusCode === 200 ? "✓" : gone;
};

describe("the matrix is the same by every way in", () => {
  const calls = titled.filter(([, line]) => line.procedure.kind !== "watch");
  test.each(calls)("%s", async (_title, line) => {
    for (const [index, persona] of personas.entries()) {
      for (const [turn, side] of sidesOf(line).entries()) {
        const mark = cellsOf(line)[index]?.[turn]?.mark;
        const said = `${persona} ${side}`;
        expect(`${said} ${await overRest(line, persona, side)}`).toBe(`${said} ${mark}`);
        expect(`${said} ${await overTrpc(line, persona, side)}`).toBe(`${said} ${mark}`);
      }
    }
  });
});

describe("each gate holds alone for reads (SEC-1)", () => {
  const reads = titled.filter(([, line]) => line.procedure.kind !== "command" && line.ids.length);
  const anyRole = {
    ...ground,
    scopeOf: ((actor, permission) => {
      const roles = [...permission.roles];
      if (actor.kind === "person") roles.push(...actor.grants.map((grant) => grant.role));
      if (actor.kind === "customer") roles.push("customer");
      return ground.scopeOf(actor, { ...permission, roles });
    }) as typeof ground.scopeOf,
  };
  test.each(reads)("without permissions, rows of another company stay hidden: %s", async (_title, line) => {
    for (const persona of personas) {
      if (persona === "executive" || persona === "anonymous") continue;
      const { mark } = await ask(line, persona, "foreign", anyRole);
      expect(`${persona} ${mark}`).not.toBe(`${persona} ✓`);
    }
  });
});
