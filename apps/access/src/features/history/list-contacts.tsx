import { InteractionState } from "@quintet/access/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Icon } from "@quintet/ui/icons.tsx";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { Link, useGo } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import form from "../../parts/form.module.css";
import page from "../../parts/page.module.css";
import { useWords } from "../../words/use-words.ts";
import { channelIcon } from "../work/channel-icon.ts";
import { useInteractionPages } from "../work/use-interaction-pages.ts";
import { VipChip } from "../work/vip-chip.tsx";
import { contactPath } from "../work/work-views.ts";

/** All contacts one may see, newest first, page by page; the state is kept in the address. */
export function ContactHistory({ state }: { state: InteractionState | undefined }) {
  const words = useWords();
  const format = useFormat();
  const go = useGo();
  const query = useInteractionPages(state);
  return (
    <section className={page.page} aria-labelledby="history-title">
      <header className={page.head}>
        <h1 id="history-title">{words("history.title")}</h1>
        <p>{words("history.hint")}</p>
      </header>
      <div className={page.tools}>
        <label htmlFor="history-state">{words("history.state")}</label>
        <select
          id="history-state"
          className={form.input}
          style={{ width: "auto" }}
          value={state ?? ""}
          onChange={(event) =>
            go(event.target.value === "" ? "/access/history" : `/access/history?state=${event.target.value}`)
          }
        >
          <option value="">{words("history.every")}</option>
          {InteractionState.options.map((one) => (
            <option key={one} value={one}>
              {words(`interaction.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <QueryStates
        query={query}
        skeleton={<LoadingSkeleton rows={10} />}
        isEmpty={({ pages }) => pages.every(({ rows }) => rows.length === 0)}
        empty={<EmptyState title={words("history.none")} />}
      >
        {({ pages }) => (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
            <section className={page.scroll} aria-label={words("work.label")} tabIndex={0}>
              <table className={page.table}>
                <thead>
                  <tr>
                    {(["arrived", "customer", "channel", "topic", "last", "state"] as const).map((column) => (
                      <th key={column} scope="col">
                        {words(`history.${column}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {pages
                    .flatMap(({ rows }) => rows)
                    .map((row) => (
                      <tr key={row.id}>
                        <td>
                          <time dateTime={row.arrivedAt}>{format.instant(row.arrivedAt)}</time>
                        </td>
                        <td>
                          <Link href={contactPath(row.id)}>{row.customerName}</Link> <VipChip vip={row.vip} />
                        </td>
                        <td>
                          <Icon name={channelIcon(row.channel)} size={14} /> {words(`channel.${row.channel}`)}
                        </td>
                        <td>{[...new Set([row.topic, row.queueName])].filter(Boolean).join(" · ")}</td>
                        <td className={page.quiet}>{row.lastMessage}</td>
                        <td>
                          <Chip tone={row.state === "closed" ? "ok" : row.state === "abandoned" ? "bad" : "accent"}>
                            {words(`interaction.${row.state}`)}
                          </Chip>
                        </td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </section>
            <div className={page.end}>
              {query.hasNextPage ? (
                <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {words("work.more")}
                </Button>
              ) : (
                words("history.end")
              )}
            </div>
          </>
        )}
      </QueryStates>
    </section>
  );
}
