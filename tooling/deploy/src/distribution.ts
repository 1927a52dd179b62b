/** Found before the tenant is known, so it stands whole on every node. */
const REFERENCE = new Set(["login"]);

/**
 * The statements that spread the tables of a prepared database over a Citus cluster: every table by `tenant_id`, all
 * side by side with `tenant`, so that no transaction of a tenant leaves its node.
 */
export function distributionOf(tables: readonly string[]): string[] {
  const others = tables.filter((table) => table !== "tenant" && !REFERENCE.has(table)).sort();
  return [
    "select create_distributed_table('tenant', 'tenant_id');",
    ...tables.filter((table) => REFERENCE.has(table)).map((table) => `select create_reference_table('${table}');`),
    ...others.map((table) => `select create_distributed_table('${table}', 'tenant_id', colocate_with => 'tenant');`),
  ];
}
