import { describe, expect, test } from "vitest";
import { judge, readTally, readVitestReport, sentence, sum } from "./tally.ts";

describe("what a suite is worth", () => {
  test("the last closing line counts", () => {
    expect(readTally("a: 1 passed, 1 failed\n…\n12 passed, 3 failed\n")).toEqual({ passed: 12, failed: 3 });
    expect(readTally("nothing said")).toBeUndefined();
  });

  test("a suite that ran no test has failed", () => {
    expect(judge({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(judge(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test("a suite that ends badly has failed, whatever it counted", () => {
    expect(judge({ passed: 9, failed: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
    expect(judge({ passed: 9, failed: 0 }, null)).toEqual({ passed: 9, failed: 1 });
    expect(judge({ passed: 9, failed: 2 }, 1)).toEqual({ passed: 9, failed: 2 });
    expect(judge({ passed: 9, failed: 0 }, 0)).toEqual({ passed: 9, failed: 0 });
  });

  test("a test file that could not be loaded is a failure", () => {
    const testResults = [
      { status: "passed", assertionResults: [{}] },
      { status: "failed", assertionResults: [] },
    ];
    const report = { numPassedTests: 1, numFailedTests: 0, testResults };
    expect(readVitestReport(JSON.stringify(report))).toEqual({ passed: 1, failed: 1 });
  });

  test("the sum of all suites is one sentence", () => {
    expect(
      sentence(
        sum([
          { passed: 3, failed: 0 },
          { passed: 2, failed: 1 },
        ]),
      ),
    ).toBe("5 passed, 1 failed");
  });
});
