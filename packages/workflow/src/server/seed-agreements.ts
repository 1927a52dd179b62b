import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Deed } from "@quintet/rpc";
import { z } from "zod";
import { AgreementTerms } from "../contract/agreement.ts";
import { Calendar, ImportHolidays } from "../contract/calendar.ts";
import { agreement } from "../tables/agreement.ts";
import { calendar, holiday } from "../tables/calendar.ts";
import { holidaysOf } from "./calendar-store.ts";
import { SYSTEM } from "./hand.ts";

const HOUSE = join(dirname(fileURLToPath(import.meta.url)), "../..");
/** Valid for every case there is, imported histories included. */
const ALWAYS = new Date("2000-01-01T00:00:00.000Z");
const ShippedAgreement = z.strictObject({ id: z.string(), terms: AgreementTerms });

const readAll = async <T extends z.ZodType>(file: string, shape: T): Promise<z.output<T>[]> =>
  z.array(shape).parse(JSON.parse(await readFile(join(HOUSE, file), "utf8")));

/** Brings the shipped calendars, public holidays and agreements; what people have changed or imported stays as it is. */
export async function seedAgreements({ tx, actor, now: at }: Deed<unknown>): Promise<void> {
  const { tenantId } = actor;
  const by = SYSTEM.name;
  const calendars = await readAll("calendars/calendars.json", Calendar);
  await tx
    .insert(calendar)
    .values(calendars.map((body) => ({ tenantId, key: body.key, version: 1, body, at, by })))
    .onConflictDoNothing();
  const known = new Set((await holidaysOf(tx, tenantId, ["CN"])).map(({ date }) => date.slice(0, 4)));
  for (const { region, year, holidays } of await readAll("calendars/holidays-cn.json", ImportHolidays)) {
    if (!known.has(String(year)))
      await tx.insert(holiday).values(holidays.map((day) => ({ tenantId, region, ...day })));
  }
  const agreements = await readAll("agreements/agreements.json", ShippedAgreement);
  await tx
    .insert(agreement)
    .values(
      agreements.map(({ id, terms }) => {
        const { kind, provider } = terms;
        return { tenantId, id, version: 1, kind, provider, terms, validFrom: ALWAYS, validUntil: null, at, by };
      }),
    )
    .onConflictDoNothing();
}
