import { ROOT } from "../instance.ts";
import { clearTimers } from "../leave.ts";
import { removeScope } from "../remove.ts";
import { emit, type Run } from "../run.ts";

export function cancel(run: Run): void {
  removeScope(run, null, "cancelled");
  clearTimers(run, ROOT);
  emit(run, { kind: "ended", at: run.now, by: "cancel" });
}
