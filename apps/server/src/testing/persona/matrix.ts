import type { AnyProcedure, Caller } from "@quintet/rpc";
import { type CastName, memberOf, subjectOf } from "@quintet/testkit";
import { procedures } from "../../procedures.ts";
import type { Planted } from "./plant-specimens.ts";
import { namedIn, sampleInput } from "./sample-input.ts";
import { samples } from "./samples.ts";

/** Who is asked for in the matrix, in the order of its columns; `anonymous` has no log-in. */
export const personas = [
  "agent",
  "lead",
  "manager",
  "billing",
  "business",
  "editor",
  "analyst",
  "admin",
  "executive",
  "partner",
  "partnerManager",
  "customer",
  "anonymous",
] as const satisfies readonly (CastName | "anonymous")[];
export type Persona = (typeof personas)[number];

export interface Line {
  house: string;
  name: string;
  procedure: AnyProcedure;
  /** The fields of its input that name an object somebody owns. */
  ids: string[];
}

export type Side = "own" | "neighbour" | "foreign" | "unknown";

const IDS = /Id$/;

/** One line per procedure, in the order of the router. */
export const linesOf = (planted: Planted): Line[] =>
  Object.entries(procedures).flatMap(([house, all]) =>
    Object.entries(all as Record<string, AnyProcedure>).map(([name, procedure]) => ({
      house,
      name,
      procedure,
      ids: namedIn(procedure.input, planted.own).filter((one) => IDS.test(one) && one !== "wallId"),
    })),
  );

export const callerOf = (persona: Persona): Caller =>
  persona === "anonymous" ? { kind: "anonymous" } : { kind: "subject", subject: subjectOf(memberOf(persona)) };

export const inputOf = (line: Line, planted: Planted, side: Side): unknown => {
  const told = samples[`${line.house}.${line.name}`];
  const input = sampleInput(line.procedure.input, planted[side]);
  return told ? laidOver(input, told) : input;
};

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function laidOver(under: unknown, over: Plain): Plain {
  const both = isPlain(under) ? { ...under } : {};
  for (const [name, value] of Object.entries(over)) both[name] = isPlain(value) ? laidOver(both[name], value) : value;
  return both;
}

/** What came of asking: the mark in the matrix, and what a refusal said. */
export interface Outcome {
  mark: string;
  said: string;
}

/** Sides a line is asked on: a question without an object has one side only. */
export const sidesOf = (line: Line): Side[] => (line.ids.length ? ["own", "neighbour", "foreign"] : ["own"]);

/** The matrix as a page people can read and review: a line per procedure, a column per persona. */
export function renderMatrix(rows: readonly { line: Line; cells: readonly Outcome[][] }[]): string {
  const head = ["procedure", "objects", ...personas];
  const body = rows.map(({ line, cells }) => [
    `${line.house}.${line.name}`,
    line.ids.join(" ") || "–",
    ...cells.map((marks) => marks.map(({ mark }) => mark).join("/")),
  ]);
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[row(head), row(head.map(() => "---")), ...body.map(row)].join("\n")}\n`;
}
