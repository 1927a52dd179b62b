import { expect, test } from "vitest";
import { editedWall, mayEdit } from "./edit-path.ts";

test("an editor's address names its wall, any other names none", () => {
  expect(editedWall("/cockpit/walls/network-service/edit")).toBe("network-service");
  expect(editedWall("/cockpit/")).toBeNull();
  expect(editedWall("/cockpit/walls/a/b/edit")).toBeNull();
});

test("an executive looks at walls and does not change them", () => {
  expect([mayEdit(["executive"]), mayEdit(["agent", "data-analyst"])]).toEqual([false, true]);
});
