import { and, gt, isNotNull, isNull, lte, or, type SQL, sql } from "@quintet/db";
import { assertNever } from "@quintet/kernel";
import type { ArticleState } from "../../contract/enums.ts";
import { article } from "../../tables/index.ts";

const noticed = (now: Date): SQL =>
  sql`${article.validUntil} - make_interval(days => ${article.noticeDays}) <= ${now.toISOString()}::timestamptz`;

/** A draft may wish for dates that have passed; only an approved version ends by them. */
export const isNotArchived = (now: Date): SQL | undefined =>
  and(
    or(isNull(article.archivedAt), gt(article.archivedAt, now)),
    or(isNull(article.approvedAt), isNull(article.validUntil), gt(article.validUntil, now)),
  );

const running = (now: Date): SQL | undefined => and(isNotNull(article.approvedAt), isNotArchived(now));

/** `stateAt` as a condition on the face of an article; the two agree by a test. */
export function stateIs(state: ArticleState, now: Date): SQL | undefined {
  const begun = and(running(now), lte(article.validFrom, now));
  switch (state) {
    case "draft":
      return and(isNull(article.submittedAt), isNull(article.archivedAt));
    case "review":
      return and(isNotNull(article.submittedAt), isNull(article.approvedAt), isNull(article.archivedAt));
    case "scheduled":
      return and(running(now), gt(article.validFrom, now));
    case "published":
      return and(begun, or(isNull(article.validUntil), sql`not ${noticed(now)}`));
    case "expiring":
      return and(begun, isNotNull(article.validUntil), noticed(now));
    case "archived":
      return or(lte(article.archivedAt, now), and(isNotNull(article.approvedAt), lte(article.validUntil, now)));
    default:
      return assertNever(state);
  }
}

/** What readers find at this instant. */
export const isLive = (now: Date): SQL | undefined => and(running(now), lte(article.validFrom, now));
