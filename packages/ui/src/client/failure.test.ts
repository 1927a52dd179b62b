import { describe, expect, test } from "vitest";
import { failureOf, isPassing } from "./failure.ts";

describe("failures", () => {
  test("a refusal by the server keeps its kind, reason and reference", () => {
    const error = { data: { code: "CONFLICT", httpStatus: 409, reason: "already-closed", requestId: "r-7" } };
    expect(failureOf(error)).toEqual({ kind: "conflict", status: 409, reason: "already-closed", reference: "r-7" });
  });

  test("an answer by a proxy is understood by its status", () => {
    expect(failureOf({ meta: { response: { status: 502 } } }).kind).toBe("unavailable");
  });

  test("no answer at all is not taken for a fault of the server", () => {
    expect(failureOf(Object.assign(new Error("fetch failed"), { cause: new TypeError("Failed to fetch") })).kind).toBe(
      "unreachable",
    );
  });

  test("whatever else is thrown is an error without a kind of its own", () => {
    expect(failureOf("boom")).toEqual({ kind: "error" });
    expect(failureOf({ data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500 } }).kind).toBe("error");
  });

  test("a refusal is never tried again, a passing fault is", () => {
    expect(isPassing({ data: { code: "BAD_REQUEST", httpStatus: 400 } })).toBe(false);
    expect(isPassing({ data: { code: "TOO_MANY_REQUESTS", httpStatus: 429 } })).toBe(false);
    expect(isPassing({ data: { code: "SERVICE_UNAVAILABLE", httpStatus: 503 } })).toBe(true);
    expect(isPassing(new TypeError("Failed to fetch"))).toBe(true);
    expect(isPassing(new Error("a bug of ours"))).toBe(false);
  });
});
