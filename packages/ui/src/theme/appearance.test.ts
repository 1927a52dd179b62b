import { describe, expect, test } from "vitest";
import { parseAppearance, resolveScheme } from "./appearance.ts";

describe("appearance", () => {
  test("a person who chose nothing follows the system, comfortably", () => {
    expect(parseAppearance(null)).toEqual({ theme: "system", density: "comfortable" });
  });

  test("a stored choice is kept", () => {
    expect(parseAppearance('{"theme":"dark","density":"compact"}')).toEqual({ theme: "dark", density: "compact" });
  });

  test("a broken or foreign value is forgotten rather than shown", () => {
    expect(parseAppearance("{")).toEqual({ theme: "system", density: "comfortable" });
    expect(parseAppearance('{"theme":"sepia"}').theme).toBe("system");
  });

  test("only the choice 'system' listens to the system", () => {
    expect(resolveScheme("system", true)).toBe("dark");
    expect(resolveScheme("light", true)).toBe("light");
  });
});
