import { expect, test } from "vitest";
import { distributionOf } from "./distribution.ts";

test("every table is spread by its tenant beside the tenants, but for log-ins, which stand everywhere", () => {
  expect(distributionOf(["task", "tenant", "login", "event"])).toEqual([
    "select create_distributed_table('tenant', 'tenant_id');",
    "select create_reference_table('login');",
    "select create_distributed_table('event', 'tenant_id', colocate_with => 'tenant');",
    "select create_distributed_table('task', 'tenant_id', colocate_with => 'tenant');",
  ]);
});
