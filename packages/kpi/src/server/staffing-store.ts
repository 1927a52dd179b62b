import { and, asc, eq, lt, type Tx } from "@quintet/db";
import type { DayEffect } from "../contract/staffing.ts";
import { dayEffect, queueForecast } from "../tables/staffing.ts";

/** Named days of a tenant, in their order. */
export async function loadEffects(tx: Tx, tenantId: string): Promise<DayEffect[]> {
  return tx
    .select({ date: dayEffect.date, kind: dayEffect.kind, name: dayEffect.name, factor: dayEffect.factor })
    .from(dayEffect)
    .where(eq(dayEffect.tenantId, tenantId))
    .orderBy(asc(dayEffect.date), asc(dayEffect.name));
}

export async function saveEffect(tx: Tx, tenantId: string, effect: DayEffect): Promise<void> {
  const { kind, factor } = effect;
  await tx
    .insert(dayEffect)
    .values({ tenantId, ...effect })
    .onConflictDoUpdate({ target: [dayEffect.tenantId, dayEffect.date, dayEffect.name], set: { kind, factor } });
}

/** Whether there was one to remove. */
export async function removeEffect(tx: Tx, tenantId: string, date: string, name: string): Promise<boolean> {
  const removed = await tx
    .delete(dayEffect)
    .where(and(eq(dayEffect.tenantId, tenantId), eq(dayEffect.date, date), eq(dayEffect.name, name)))
    .returning({ name: dayEffect.name });
  return removed.length > 0;
}

export type KeptForecast = typeof queueForecast.$inferSelect;

export const loadForecasts = (tx: Tx, tenantId: string, day: string): Promise<KeptForecast[]> =>
  tx
    .select()
    .from(queueForecast)
    .where(and(eq(queueForecast.tenantId, tenantId), eq(queueForecast.day, day)))
    .orderBy(asc(queueForecast.queueId));

/** Keeps forecasts made before their day began to be counted; one that is kept stays as it was. */
export async function keepForecasts(tx: Tx, rows: readonly (typeof queueForecast.$inferInsert)[]): Promise<void> {
  if (rows.length)
    await tx
      .insert(queueForecast)
      .values([...rows])
      .onConflictDoNothing();
}

/** Forecasts of days before `day` that were not compared with what came. */
export const untoldForecasts = (tx: Tx, tenantId: string, day: string): Promise<KeptForecast[]> =>
  tx
    .select()
    .from(queueForecast)
    .where(and(eq(queueForecast.tenantId, tenantId), lt(queueForecast.day, day), eq(queueForecast.told, false)))
    .for("update", { skipLocked: true });

export async function markTold(tx: Tx, { tenantId, day, queueId }: KeptForecast): Promise<void> {
  await tx
    .update(queueForecast)
    .set({ told: true })
    .where(and(eq(queueForecast.tenantId, tenantId), eq(queueForecast.day, day), eq(queueForecast.queueId, queueId)));
}
