import { setInterval } from "node:timers";
import { startScratchPostgres } from "./scratch.ts";
import { startPostgres } from "./start-postgres.ts";

// Started by tests as a process of its own that is then killed: prints where PostgreSQL runs, and stays.
const dataDir = process.argv[2];
const { url, pid, dataDir: kept } = dataDir ? await startPostgres({ dataDir }) : await startScratchPostgres();
process.stdout.write(`${JSON.stringify({ url, pid, dataDir: kept })}\n`);
setInterval(() => {}, 60_000);
