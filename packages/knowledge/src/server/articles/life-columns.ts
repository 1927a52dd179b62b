import type { Life } from "../../core/index.ts";
import type { articleVersion } from "../../tables/index.ts";

type Row = typeof articleVersion.$inferSelect;
type LifeColumns = Pick<
  Row,
  | "submittedAt"
  | "approvedAt"
  | "approvedBy"
  | "validFrom"
  | "validUntil"
  | "watchUntil"
  | "noticeDays"
  | "archivedAt"
  | "archivedReason"
  | "replacedBy"
>;

export const lifeOf = (row: LifeColumns & Pick<Row, "version" | "authorId">): Life => ({
  version: row.version,
  authorId: row.authorId,
  submittedAt: row.submittedAt,
  approvedAt: row.approvedAt,
  approvedBy: row.approvedBy,
  validFrom: row.validFrom,
  validUntil: row.validUntil,
  watchUntil: row.watchUntil,
  noticeDays: row.noticeDays,
  archived:
    row.archivedAt && row.archivedReason
      ? { at: row.archivedAt, reason: row.archivedReason, replacedBy: row.replacedBy }
      : null,
});

export const columnsOf = ({ archived, version: _, authorId: __, ...dates }: Life): LifeColumns => ({
  ...dates,
  archivedAt: archived?.at ?? null,
  archivedReason: archived?.reason ?? null,
  replacedBy: archived?.replacedBy ?? null,
});
