import { Id, port, Role } from "@quintet/kernel";
import { z } from "zod";

const Colleagues = z.array(z.strictObject({ id: Id, name: z.string() }));

/** Who holds one of these roles now, in this team or centre where one is named; active people only, by pinyin. */
export const holdersOf = port(
  "directory.holders-of",
  z.strictObject({
    wanted: z
      .array(z.strictObject({ role: Role, teamId: Id.nullable(), centreId: Id.nullable() }))
      .min(1)
      .max(30),
  }),
  Colleagues,
);

/** Who could stand in for somebody: holds one of his roles in the same team or centre. He himself is not among them. */
export const standInsOf = port("directory.stand-ins-of", z.strictObject({ personId: Id }), Colleagues);
