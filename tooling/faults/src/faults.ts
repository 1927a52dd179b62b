import { parseArgs } from "node:util";
import { faults } from "./nemesis.ts";
import { type Round, runRound } from "./round.ts";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "30" }, json: { type: "boolean", default: false } },
});
const seconds = Number(values.seconds);
if (!(seconds >= 1)) {
  process.stderr.write("--seconds takes a number from 1\n");
  process.exit(2);
}
// A PostgreSQL that is away holds no handle of this process.
setInterval(() => {}, 60_000);

const log = values.json ? () => {} : (line: string) => process.stderr.write(`  ${line}\n`);
const red = ({ lost, doubled, orphaned }: Round) => (lost + doubled + orphaned > 0 ? "red" : "green");
const ROUND_OF_CONTROL = 12;

/** Longest recovery that is still well (REL-2), in seconds. */
const RECOVERY = 10;

log(`${seconds} s under every fault`);
const round = await runRound({ seconds, faults: Object.keys(faults), keyed: true, settings: {}, log });
// Each control takes one safeguard away; a ledger that stays green then would prove nothing.
log("control: no idempotency keys");
const unkeyed = await runRound({
  seconds: ROUND_OF_CONTROL,
  faults: ["end backends", "kill the server"],
  keyed: false,
  settings: {},
  log,
});
log("control: synchronous commit off");
const unsynchronous = await runRound({
  seconds: ROUND_OF_CONTROL,
  faults: ["slow wire", "kill the postmaster"],
  keyed: true,
  settings: { synchronous_commit: "off", wal_writer_delay: "10s", wal_writer_flush_after: "1GB" },
  log,
});
const { acknowledged, unknown, kills, lost, doubled, orphaned, recoverySeconds } = round;
const negativeControls = { idempotencyOff: red(unkeyed), synchronousCommitOff: red(unsynchronous) };
const verdict = { acknowledged, unknown, kills, lost, doubled, orphaned, recoverySeconds, negativeControls };
if (values.json) process.stdout.write(`${JSON.stringify(verdict)}\n`);
else {
  process.stdout.write(
    [
      `acknowledged ${acknowledged}, unknown ${unknown}, faults ${kills}`,
      `lost ${lost}, doubled ${doubled}, orphaned ${orphaned}`,
      `recovery: server ${recoverySeconds.server} s, database ${recoverySeconds.postgres} s`,
      `controls: without idempotency ${negativeControls.idempotencyOff}, without synchronous commit ${negativeControls.synchronousCommitOff}`,
      "",
    ].join("\n"),
  );
}
const well =
  red(round) === "green" &&
  recoverySeconds.postgres < RECOVERY &&
  negativeControls.idempotencyOff === "red" &&
  negativeControls.synchronousCommitOff === "red";
process.exit(well ? 0 : 1);
