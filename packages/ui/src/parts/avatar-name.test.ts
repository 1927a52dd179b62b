import { describe, expect, test } from "vitest";
import { avatarName, hueOf } from "./avatar-name.ts";

describe("a person's circle", () => {
  test("shows the surname, of one character or two", () => {
    expect(avatarName("林悦")).toBe("林");
    expect(avatarName("欧阳晓燕")).toBe("欧阳");
  });

  test("shows initials of a name in Latin letters", () => {
    expect(avatarName("grace hopper")).toBe("GH");
    expect(avatarName(" Ada ")).toBe("A");
  });

  test("keeps its colour for the same person", () => {
    expect(hueOf("person-7")).toBe(hueOf("person-7"));
    expect(hueOf("person-7")).not.toBe(hueOf("person-8"));
    expect(hueOf("人-1")).toBeLessThan(360);
  });
});
