export { demonstrationLogIns, type LogIn } from "./demonstration-log-ins.ts";
export { type Loading, loadDemonstration } from "./load-demonstration.ts";
