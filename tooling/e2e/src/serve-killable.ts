import { resolve } from "node:path";
import { numberedProgress, orderlyEnd, startQuintet, startSteps } from "@quintet/up";

// The whole of Quintet but its database, as `npm start` begins it, so that a journey can kill it.
const [databaseUrl = "", port = "0"] = process.argv.slice(2);
const root = resolve(import.meta.dirname, "../../..");
const ending = orderlyEnd(process, (line) => process.stderr.write(`${line}\n`));
const progress = numberedProgress(process.stdout, startSteps, () => performance.now());
await startQuintet({ root, surroundings: { port: Number(port), databaseUrl }, progress, ending });
