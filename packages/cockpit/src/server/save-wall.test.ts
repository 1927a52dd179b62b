import { openWorld, type World } from "@quintet/testkit";
import { beforeAll, expect, test } from "vitest";
import { startingWall } from "../core/starting-wall.ts";
import { listWalls } from "./list-walls.ts";
import { readWallDefinition, saveWall } from "./save-wall.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const own = { ...startingWall, id: "night", title: "夜班", version: 0 };

test("a wall is put up, changed, and a change from an older version is refused", async () => {
  const admin = world.as("admin");
  expect(await admin.command(saveWall, own)).toEqual({ version: 1 });
  const [first = own.tiles[0]] = own.tiles;
  const smaller = { ...own, version: 1, width: 6656, height: 1792, tiles: first ? [first] : [] };
  expect(await admin.command(saveWall, smaller)).toEqual({ version: 2 });
  expect(await admin.query(readWallDefinition, { wallId: "night" })).toMatchObject({ version: 2, width: 6656 });
  for (const version of [0, 1, 3])
    await expect(admin.command(saveWall, { ...smaller, version })).rejects.toMatchObject({
      code: "CONFLICT",
      reason: "wall-changed",
    });
  expect((await admin.query(listWalls, {})).walls.map(({ id }) => id)).toContain("night");
});

test("tiles on each other are refused", async () => {
  const [first] = own.tiles;
  const twice = { ...own, id: "two", tiles: first ? [first, { ...first, id: "other" }] : [] };
  await expect(world.as("admin").command(saveWall, twice)).rejects.toMatchObject({
    code: "UNPROCESSABLE",
    reason: "tiles-overlap",
  });
});

test("only those who care for walls change them, each those of his own company", async () => {
  await expect(world.as("agent").command(saveWall, own)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(world.as("partner").query(readWallDefinition, { wallId: "night" })).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await expect(world.as("admin").query(readWallDefinition, { wallId: "none" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});
