import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import type { ReviewView, VariantView } from "@quintet/workflow/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useApi, useClient } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./review.module.css";
import { useAmount } from "./use-amount.ts";
import type { Asked } from "./use-review.ts";
import { Way } from "./way.tsx";

export type ShowVariantsProps = {
  review: ReviewView;
  asked: Asked;
  nameOf: (activity: string) => string;
  /** Whether the reader may open a case to look at. */
  opens: boolean;
};

const few = 8;

function useVariants(asked: Asked, enabled: boolean) {
  const api = useApi();
  const client = useClient();
  return useInfiniteQuery({
    queryKey: [...api.workflow.reviewVariants.queryKey(asked), "pages"],
    queryFn: ({ pageParam, signal }) =>
      client.workflow.reviewVariants.query({ ...asked, after: pageParam, limit: 100 }, { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled,
  });
}

/** The ways that were really gone, with their share; the first few, then all of them page by page. */
export function ShowVariants({ review, asked, nameOf, opens }: ShowVariantsProps) {
  const words = useWords();
  const amount = useAmount();
  const [all, setAll] = useState(false);
  const pages = useVariants(asked, all);
  const rows: readonly VariantView[] =
    all && pages.data ? pages.data.pages.flatMap((page) => page.rows) : review.variants.slice(0, few);
  const more = all ? pages.hasNextPage : review.variantCount > few;
  return (
    <Panel
      title={words("review.variants")}
      aside={words("review.ways", { count: amount.number(review.variantCount) })}
      flush
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached and scrolled by keyboard */}
      <section className={styles.scroll} aria-label={words("review.variants")} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words("review.column.way")}</th>
              <th scope="col">{words("review.column.share")}</th>
              <th scope="col">{words("review.column.cases")}</th>
              <th scope="col">{words("review.column.median")}</th>
              {opens ? <th scope="col">{words("review.column.example")}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ path, share, cases, median, example }) => (
              <tr key={path.join(" ")}>
                <td>
                  {path.length > 0 ? <Way path={path} nameOf={nameOf} /> : words("review.nothingDone")}
                  <span className={styles.bar} aria-hidden="true">
                    <i style={{ width: `${share * 100}%` }} />
                  </span>
                </td>
                <td>{amount.share(share)}</td>
                <td>{amount.number(cases)}</td>
                <td>{amount.time(median)}</td>
                {opens ? (
                  <td>
                    <Link to="/cases/$caseId" params={{ caseId: example }}>
                      {words("review.look")}
                    </Link>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more ? (
        <Button
          look="quiet"
          disabled={pages.isFetching}
          onClick={() => (all ? void pages.fetchNextPage() : setAll(true))}
        >
          {words("review.moreWays")}
        </Button>
      ) : null}
    </Panel>
  );
}
