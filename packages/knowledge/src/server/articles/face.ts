import { Reader } from "../../contract/enums.ts";
import type { Life } from "../../core/index.ts";
import type { ArticleRecord, VersionRecord } from "./article-store.ts";
import { columnsOf } from "./life-columns.ts";
import type { Standing } from "./standing.ts";

type Face = Omit<ArticleRecord, "tenantId" | "id" | "code" | "ownerId" | "latestVersion">;

/** When what is shown came to be as it is: the end of an archived version, the beginning of a live one, else its writing. */
function changedAt(row: VersionRecord, { shown }: Standing, now: Date): Date {
  if (shown.archived !== null && shown.archived.at <= now) return shown.archived.at;
  if (shown.approvedAt === null) return row.at;
  return shown.validFrom !== null && shown.validFrom <= now ? shown.validFrom : shown.approvedAt;
}

/** What an article shows of its versions. `rows` are all of them. */
export function faceOf(rows: readonly VersionRecord[], standing: Standing, now: Date): Face {
  const row = rows.find(({ version }) => version === standing.shown.version);
  if (row === undefined) throw new Error("the shown version is not among the versions");
  const { submittedAt, approvedAt, validFrom, validUntil, noticeDays, archivedAt } = columnsOf(standing.shown);
  return {
    shownVersion: row.version,
    liveVersion: standing.live?.version ?? null,
    title: row.title,
    kind: row.kind,
    topicId: row.topicId,
    readers: Reader.options.filter((reader) => row.renditions[reader] !== null),
    submittedAt,
    approvedAt,
    validFrom,
    validUntil,
    noticeDays,
    archivedAt,
    changedAt: changedAt(row, standing, now),
  };
}

/** The life of the shown version, as far as the face tells it: enough to read its state. */
export const faceLife = (face: ArticleRecord): Life => ({
  version: face.shownVersion,
  authorId: "",
  submittedAt: face.submittedAt,
  approvedAt: face.approvedAt,
  approvedBy: null,
  validFrom: face.validFrom,
  validUntil: face.validUntil,
  watchUntil: null,
  noticeDays: face.noticeDays,
  archived: face.archivedAt === null ? null : { at: face.archivedAt, reason: "withdrawn", replacedBy: null },
});
