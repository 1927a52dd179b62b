export type Tally = { passed: number; failed: number };

/** The last "N passed, N failed" in what a suite said; undefined when it never said it. */
export function readTally(output: string): Tally | undefined {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}

/**
 * What a suite is worth: one that ran no test, or that ended badly without naming a failure, has failed once.
 * @param exitCode null when it was ended by a signal
 */
export function judge(tally: Tally | undefined, exitCode: number | null): Tally {
  const { passed, failed } = tally ?? { passed: 0, failed: 0 };
  const silentFailure = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silentFailure ? 1 : failed };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}

export function sentence({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** The counts in vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function readVitestReport(json: string): Tally {
  const report: {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  } = JSON.parse(json);
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded };
}
