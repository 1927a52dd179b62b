import { parseArgs } from "node:util";
import { cruiseStreet } from "./cruise-street.ts";
import { inspectHouse } from "./house/inspect-house.ts";
import { sayHouse } from "./house/say-house.ts";
import { projectRoot } from "./project-root.ts";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const { breaches } = await cruiseStreet(projectRoot);
const report = inspectHouse(projectRoot, breaches);
process.stdout.write(`${values.json ? JSON.stringify(report, undefined, 2) : sayHouse(report)}\n`);
process.exitCode = report.findings.length === 0 ? 0 : 1;
