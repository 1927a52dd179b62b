import { principalOf } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { ArticleStateChanged, PublishArticle } from "../contract/article.ts";
import { knowledgeMay } from "../contract/permissions.ts";
import { approve, type Life, type LifeStep, publish, stateAt, submit } from "../core/index.ts";
import { loadVersions, lockArticle, saveLife } from "./articles/article-store.ts";
import { columnsOf, lifeOf } from "./articles/life-columns.ts";
import { settleArticle } from "./articles/settle-article.ts";
import { conflict, notFound } from "./refusals.ts";

/** Days in which questions and handling time are watched after publication (KNW-17). */
const WATCH_DAYS = 21;

/** A draft is approved for its own dates by whoever publishes it; one that waits for its day is brought forward to now. */
function released(life: Life, approverId: string, now: Date): LifeStep {
  if (stateAt(life, now) === "scheduled") return publish(life, now);
  const submitted = stateAt(life, now) === "draft" ? submit(life, now) : ({ ok: true, life } as const);
  if (!submitted.ok) return submitted;
  const dates = { validFrom: life.validFrom ?? now, validUntil: life.validUntil };
  return approve(submitted.life, { approverId, ...dates, watchDays: WATCH_DAYS }, now);
}

/** Publishes a version now, or on its day when that is to come; never by its own author (four eyes). */
export const publishArticle = command({
  permission: knowledgeMay.publish,
  input: PublishArticle,
  output: ArticleStateChanged,
  run: async (deed) => {
    const { tx, actor, input, now } = deed;
    const record = await lockArticle(tx, actor.tenantId, input.articleId);
    if (record === null) throw notFound();
    const rows = await loadVersions(tx, actor.tenantId, record.id);
    const row = rows.find(({ version }) => version === input.version);
    if (row === undefined) throw notFound();
    if (rows.some(({ version, approvedAt }) => version > row.version && approvedAt !== null))
      throw conflict("superseded", "a later version has been published");
    const step = released(lifeOf(row), principalOf(actor), now);
    if (!step.ok) throw conflict(step.reason, `version ${row.version} cannot be published: ${step.reason}`);
    const life = columnsOf(step.life);
    await saveLife(tx, row, life);
    const { lives } = await settleArticle(
      deed,
      record,
      rows.map((one) => (one === row ? { ...one, ...life } : one)),
    );
    const after = lives.find(({ version }) => version === row.version) ?? step.life;
    const state = stateAt(after, now);
    deed.audit({
      subject: record.id,
      before: { live: record.liveVersion },
      after: { version: row.version, state, validFrom: after.validFrom, validUntil: after.validUntil },
    });
    return { articleId: record.id, state };
  },
});
