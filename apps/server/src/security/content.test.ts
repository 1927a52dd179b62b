import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { directoryProcedures } from "@quintet/directory/server";
import { performCommand, refusalOf } from "@quintet/rpc";
import { memberOf, openWorld } from "@quintet/testkit";
import { workflowProcedures } from "@quintet/workflow/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHttp } from "../http.ts";
import { fillTexts } from "../testing/persona/fill-texts.ts";
import { callerOf, type Line, linesOf, personas } from "../testing/persona/matrix.ts";
import { plantSpecimens } from "../testing/persona/plant-specimens.ts";
import { sampleInput } from "../testing/persona/sample-input.ts";

const world = await openWorld({ log: () => {} });
const planted = await plantSpecimens(world);
const app = await createHttp({
  ground: world.ground,
  verify: async () => ({ ok: false, reason: "malformed" }),
  ready: async () => true,
});
afterAll(() => app.close());
const { key } = await world
  .as("admin")
  .command(directoryProcedures.createConnector, { name: "读者", role: "business-manager" });
const topicId = await world.admin(async (client) => {
  await client.query(
    "insert into queue (tenant_id, id, skill, topic, label) values ('gd', 'q-corpus', 'vas', 'corpus', '语料') on conflict do nothing",
  );
  const { rows } = await client.query<{ id: string }>(
    "select id from topic where tenant_id = 'gd' order by id limit 1",
  );
  return rows[0]?.id;
});

/** Each text stands between two words of its own, so that what became of it is found wherever it was put. */
const [FROM, TO] = ["q7x", "x7q"];
const corpus = [
  "<b onx=1>",
  "<svg onload=alert(1)>",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '"><script>alert(1)</script>',
  "</textarea><script>alert(1)</script>",
  '<form action="//evil.example"><button>x</button></form>',
  '<base href="//evil.example/">',
  '<meta http-equiv="refresh" content="0;url=//evil.example">',
  "<style>@import url(//evil.example)</style>",
  "{{constructor.constructor('alert(1)')()}}",
  ["$", "{alert(1)}<%= 7*7 %>#{7*7}"].join(""),
  "'; drop table customer; --",
  "=cmd|' /C calc'!A0",
  "[x](javascript:alert(1)) ![x](//evil.example/x.png)",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "\u202etxt.exe",
].map((text) => `${FROM}${text}${TO}`);

/** Indexes that cut texts into words on purpose; nothing of them is ever shown. */
const WORDS = new Set([
  "article_search",
  "search_posting",
  "search_sound",
  "token_frequency",
  "case_word",
  "synonym_group",
]);

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (value && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* textsIn(inner);
    }
}

/** Every stored text that came from the corpus, by `table.column`. */
const stored = (): Promise<Map<string, Set<string>>> =>
  world.admin(async (client) => {
    const found = new Map<string, Set<string>>();
    const { rows: tables } = await client.query<{ name: string }>(
      "select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition",
    );
    for (const { name } of tables.filter((one) => !WORDS.has(one.name))) {
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from "${name}" t where t::text like '%${FROM}%'`,
      );
      for (const { row } of rows)
        for (const [column, value] of Object.entries(row))
          for (const text of textsIn(value))
            if (text.includes(FROM))
              found.set(`${name}.${column}`, (found.get(`${name}.${column}`) ?? new Set()).add(text));
    }
    return found;
  });

/** They take rights or the customer away, and those who come after them would be refused for that alone. */
const ENDING = new Set(["revokeGrant", "eraseCustomer"]);
const commands = linesOf(planted).filter(({ procedure, name }) => procedure.kind === "command" && !ENDING.has(name));
/** What a command needs besides, to come as far as its texts. */
const besides = (turn: number): Record<string, Record<string, unknown>> => ({
  "knowledge.saveArticle": { articleId: null, baseVersion: null, code: `corpus-${turn}`, validUntil: null, topicId },
  "access.startChat": { topic: "corpus" },
});
const took = new Set<string>();
const faults: string[] = [];
const refusals = new Map<string, string>();

async function give(line: Line, turn: number): Promise<void> {
  const { procedure } = line;
  if (procedure.kind !== "command") return;
  const texts = fillTexts(procedure.input, corpus, turn);
  for (const name of Object.keys(planted.own)) delete texts[name];
  const input = sampleInput(procedure.input, {
    ...planted.own,
    ...texts,
    ...besides(turn)[`${line.house}.${line.name}`],
  });
  for (const persona of personas) {
    const role = persona === "anonymous" ? "anonymous" : memberOf(persona).role;
    if (!(procedure.permission.roles as readonly string[]).includes(role)) continue;
    try {
      await performCommand(world.ground, procedure, { caller: callerOf(persona), input, address: `192.0.2.${turn}` });
      took.add(`${line.house}.${line.name}`);
      return;
    } catch (error) {
      refusals.set(`${line.house}.${line.name}`, String(error));
      if (!refusalOf(error)) faults.push(`${line.house}.${line.name}: ${String(error)}`);
    }
  }
}

describe("the corpus through every text of every command", () => {
  beforeAll(async () => {
    for (const turn of corpus.keys()) for (const line of commands) await give(line, turn);
  });

  test("nothing of it is a fault of ours", () => {
    expect([...new Set(faults)]).toEqual([]);
  });

  test("what takes text takes it: the corpus reaches cases, entries, articles, customers, filters and conversations", () => {
    const wanted = [
      "directory.createCustomer",
      "workflow.openCase",
      "workflow.addEntry",
      "workflow.saveFilter",
      "knowledge.saveArticle",
      "access.startChat",
    ];
    const refused = wanted.filter((name) => !took.has(name)).map((name) => `${name}: ${refusals.get(name)}`);
    expect(refused).toEqual([]);
    expect([...took]).toEqual(expect.arrayContaining(wanted));
  });

  test("it is stored as text, letter by letter: neither run, nor decoded, nor half cut away", async () => {
    const found = await stored();
    expect(found.size).toBeGreaterThan(12);
    const changed: string[] = [];
    for (const [column, texts] of found)
      for (const text of texts)
        for (const piece of text.matchAll(/q7x[\s\S]*?(?:x7q|$)/g)) {
          const whole = corpus.some(
            (one) => one === piece[0] || (!piece[0].endsWith(TO) && one.startsWith(piece[0].replace(/…$/, ""))),
          );
          if (!whole) changed.push(`${column}: ${piece[0]}`);
        }
    expect(changed).toEqual([]);
    const { rows } = await world.admin((client) => client.query("select count(*) as n from customer"));
    expect(Number(rows[0].n)).toBeGreaterThan(3);
  });

  test("no answer of the interface is a page: it is JSON, and a browser must not guess", async () => {
    const headers = { authorization: `Bearer ${key}`, accept: "text/html" };
    for (const path of [
      "workflow/listCases",
      "directory/findCustomers",
      "knowledge/listArticles",
      "access/listInteractions",
    ]) {
      const answer = await app.inject({ method: "GET", url: `/api/v1/${path}?input=%7B%7D`, headers });
      expect(answer.statusCode, path).toBeLessThan(500);
      expect(answer.headers["content-type"], path).toMatch(/^application\/(problem\+)?json/);
      expect(answer.headers["x-content-type-options"]).toBe("nosniff");
    }
  });
});

const root = join(dirname(fileURLToPath(import.meta.url)), "../../../..");
const sources = ["apps", "packages"].flatMap((part) =>
  readdirSync(join(root, part)).flatMap((name) => {
    const src = join(root, part, name, "src");
    try {
      return readdirSync(src, { recursive: true, encoding: "utf8" })
        .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
        .map((path) => join(src, path));
    } catch {
      return [];
    }
  }),
);
const linesWith = (pattern: RegExp, among = sources): string[] =>
  among.flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path.slice(root.length + 1)}:${index + 1} ${line.trim()}`] : [],
      ),
  );

describe("no code of ours makes a page out of text (SEC-9)", () => {
  test("the apps are looked through", () => {
    expect(sources.filter((path) => path.includes("/apps/")).length).toBeGreaterThan(300);
  });
  const ways: [string, RegExp][] = [
    ["raw HTML in a component", /dangerouslySetInnerHTML|\bsrcDoc=/],
    [
      "raw HTML in an element",
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|createContextualFragment/,
    ],
    ["text run as code", /\beval\(|new Function\(|setTimeout\(\s*["'`]/],
    ["an address that runs", /["'`]javascript:/],
  ];
  test.each(ways)("%s is nowhere, so that nothing needs a sanitiser", (_title, pattern) => {
    expect(linesWith(pattern)).toEqual([]);
  });
  test("no SQL is made of what somebody typed: raw pieces are constants", () => {
    const raw = linesWith(
      /sql\.raw\(|sql\.identifier\(/,
      sources.filter((path) => path.includes("/server/")),
    );
    expect(raw.filter((line) => /input|body|query\.|params/.test(line))).toEqual([]);
  });
  test("nothing is unpacked, so that no bomb goes off", () => {
    const server = sources.filter((path) => /\/(server|core)\//.test(path));
    expect(linesWith(/from "(node:zlib|jszip|yauzl|adm-zip|unzipper|fflate|sharp|pdfkit|puppeteer)"/, server)).toEqual(
      [],
    );
  });
});

describe("files are what their first bytes say, and are never shown", () => {
  const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
  const attach = async (name: string, content: Buffer) => {
    const { id: caseId } = await world.as("agent").command(workflowProcedures.openCase, {
      kind: "consultation",
      title: "附件",
      channel: "voice",
      customerId: "k-chen",
      customerName: "陈晓燕",
    });
    const file = { caseId, name, content: content.toString("base64") };
    return { caseId, ...(await world.as("agent").command(workflowProcedures.attachFile, file)) };
  };
  const pages: [string, string][] = [
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a page behind blanks", "\n\n  <html><body onload=alert(1)>"],
    ["a picture with script", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ["XML with an entity bomb", '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>'],
    ["a program", "MZ\u0090\u0000\u0003"],
    ["a shell script", "#!/bin/sh\nrm -rf /"],
  ];
  test.each(pages)("%s called .png is not taken in", async (_title, text) => {
    await expect(attach("harmless.png", Buffer.from(text, "latin1"))).rejects.toMatchObject({
      reason: "file-kind-refused",
    });
  });
  test("a picture with a page behind it goes out as a picture to be saved, in a frame that runs nothing", async () => {
    const both = Buffer.concat([PNG, Buffer.from("<script>alert(1)</script>")]);
    const { id, caseId } = await attach('../../\u202egnp.exe" x.png', both);
    const url = `/files/${id}?caseId=${caseId}`;
    const got = await app.inject({ method: "GET", url, headers: { authorization: `Bearer ${key}` } });
    expect(got.headers).toMatchObject({ "content-type": "image/png", "x-content-type-options": "nosniff" });
    const disposition = String(got.headers["content-disposition"]);
    expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9%._~!'()*-]+$/);
    expect(disposition).not.toMatch(/%E2%80%AE|%2F|\.\.\//);
  });
  test("a packed body is not unpacked: its bytes are no JSON", async () => {
    const { gzipSync } = await import("node:zlib");
    const payload = gzipSync(Buffer.alloc(50 * 1_048_576));
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    const answer = await app.inject({ method: "POST", url: "/trpc/directory.createCustomer", headers, payload });
    expect([400, 401, 415]).toContain(answer.statusCode);
  });
});

test("no other place writes CSV than the event log's own writer, which neutralises formulas", () => {
  expect(linesWith(/text\/csv|\.join\(","\)\s*\+\s*"\\n"/).filter((line) => !/review\//.test(line))).toEqual([]);
});
