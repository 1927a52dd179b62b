import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { Forbidden } from "@quintet/ui/states/refusals.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { getRouteApi } from "@tanstack/react-router";
import { ListIncidents } from "../features/incident/list-incidents.tsx";
import { useMay } from "../features/session/me.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./cases.module.css";

const route = getRouteApi("/incidents");

/** Steps of the system that failed for good, waiting for somebody. */
export function IncidentsPage() {
  const words = useWords();
  const { state = "open" } = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(words("incident.title"));
  if (!useMay(workflowMay.repairIncidents)) return <Forbidden />;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words("incident.title")}</h1>
        <div className={styles.status}>
          <Segmented
            label={words("incident.state")}
            options={[
              { value: "open", label: words("incident.open") },
              { value: "resolved", label: words("incident.resolved") },
            ]}
            value={state}
            onChange={(next) => void navigate({ search: next === "open" ? {} : { state: next } })}
          />
        </div>
      </header>
      <ListIncidents key={state} state={state} />
    </div>
  );
}
