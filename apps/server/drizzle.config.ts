import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "../../packages/*/src/tables/*.ts",
  out: "./drizzle",
  casing: "snake_case",
  entities: { roles: false },
});
