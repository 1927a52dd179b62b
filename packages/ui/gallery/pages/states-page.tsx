import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Panel } from "../../src/parts/panel.tsx";
import { OfflineBanner, Reconnecting } from "../../src/states/connection-notices.tsx";
import { EmptyState } from "../../src/states/empty-state.tsx";
import { Busy, ErrorState, Offline, Unavailable } from "../../src/states/failures.tsx";
import { LoadingSkeleton } from "../../src/states/loading-skeleton.tsx";
import { QueryStates } from "../../src/states/query-states.tsx";
import { Conflict, Forbidden, NotFound, Unauthorized } from "../../src/states/refusals.tsx";
import styles from "../gallery.module.css";

const nothing = () => undefined;

export function StatesPage() {
  const { t } = useTranslation();
  const refused = useQuery({
    queryKey: ["refused"],
    queryFn: () => Promise.reject(Object.assign(new Error("closed"), { data: { code: "FORBIDDEN", httpStatus: 403 } })),
  });
  return (
    <>
      <OfflineBanner />
      <Reconnecting onRetry={nothing} />
      <h1 className="sr-only">{t("states")}</h1>
      <div className={styles.page}>
        <Panel>
          <EmptyState />
        </Panel>
        <Panel>
          <Offline />
        </Panel>
        <Panel>
          <Forbidden onRequest={nothing} />
        </Panel>
        <Panel>
          <NotFound />
        </Panel>
        <Panel>
          <Conflict onSeeNewer={nothing} />
        </Panel>
        <Panel>
          <ErrorState onRetry={nothing} reference="0f3a-91c7" />
        </Panel>
        <Panel>
          <Unauthorized />
        </Panel>
        <Panel>
          <Busy onRetry={nothing} />
        </Panel>
        <Panel>
          <Unavailable onRetry={nothing} />
        </Panel>
        <Panel>
          <QueryStates query={refused} compact>
            {() => null}
          </QueryStates>
        </Panel>
        <Panel flush>
          <LoadingSkeleton rows={4} />
        </Panel>
        <Panel>
          <LoadingSkeleton shape="card" />
        </Panel>
        <LoadingSkeleton shape="page" />
      </div>
    </>
  );
}
