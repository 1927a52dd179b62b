import { DomainError } from "@quintet/kernel";
import { expect, test } from "vitest";
import { refusalOf, toTrpcError } from "./refusal.ts";

const wrapped = (cause: Error) => new Error("Failed query: insert into secret", { cause });

test("a connection that broke under a statement is the database being away, however deep the driver hides it", () => {
  for (const message of [
    "Connection terminated unexpectedly",
    "Client has encountered a connection error and is not queryable",
  ]) {
    expect(refusalOf(wrapped(new Error(message)))).toMatchObject({ code: "UNAVAILABLE", reason: "database-away" });
  }
});

test("a row that exists already is a conflict, a refused privilege looks like nothing there", () => {
  expect(refusalOf(wrapped(Object.assign(new Error("duplicate"), { code: "23505" })))).toMatchObject({
    code: "CONFLICT",
  });
  expect(refusalOf(wrapped(Object.assign(new Error("permission"), { code: "42501" })))).toMatchObject({
    code: "NOT_FOUND",
  });
});

test("what nobody foresaw keeps its text to itself", () => {
  expect(refusalOf(new Error("select password from people"))).toBeUndefined();
  expect(toTrpcError(new Error("select password from people")).message).not.toContain("password");
  expect(toTrpcError(new DomainError("CONFLICT", "x", "said aloud")).message).toBe("said aloud");
});
