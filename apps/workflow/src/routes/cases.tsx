import { Button } from "@quintet/ui/parts/button.tsx";
import { Segmented } from "@quintet/ui/parts/segmented.tsx";
import { Forbidden } from "@quintet/ui/states/refusals.tsx";
import { workflowMay } from "@quintet/workflow/contract";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useRef, useState } from "react";
import { type CasesSearch, caseStatuses, parseCases } from "../features/case/case-address.ts";
import { ListCases } from "../features/case/list-cases.tsx";
import { OpenNewCase } from "../features/case/open-new-case.tsx";
import { useMay } from "../features/session/me.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useKeys } from "../parts/use-key.ts";
import { usePageTitle } from "../parts/use-page-title.ts";
import { useWords } from "../words/use-words.ts";
import styles from "./cases.module.css";

const route = getRouteApi("/cases");

export function CasesPage() {
  const words = useWords();
  const sees = useMay(workflowMay.listCases);
  usePageTitle(words("cases.title"));
  return sees ? <Cases /> : <Forbidden />;
}

function Cases() {
  const words = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const opens = useMay(workflowMay.openCase);
  const [opening, setOpening] = useState(false);
  const find = useRef<HTMLInputElement>(null);
  const change = useCallback(
    (wish: { status?: CasesSearch["status"] | "all"; text?: string }, replace: boolean) =>
      void navigate({ replace, search: (now) => parseCases({ ...now, ...wish }) }),
    [navigate],
  );
  const look = useCallback((text: string) => change({ text }, true), [change]);
  useKeys({
    "/": () => find.current?.focus(),
    j: () => document.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus(),
  });

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words("cases.title")}</h1>
        <div className={styles.status}>
          <Segmented
            label={words("cases.status")}
            options={[
              { value: "all", label: words("cases.all") },
              ...caseStatuses.map((status) => ({ value: status, label: words(`status.${status}`) })),
            ]}
            value={search.status ?? "all"}
            onChange={(status) => change({ status }, false)}
          />
        </div>
        <div className={styles.search}>
          <SearchField ref={find} label={words("cases.search")} value={search.text ?? ""} onSearch={look} />
        </div>
        {opens ? (
          <Button look="primary" icon="plus" onClick={() => setOpening(true)}>
            {words("begin.button")}
          </Button>
        ) : null}
      </header>
      {opening ? <OpenNewCase onClose={() => setOpening(false)} /> : null}
      <ListCases search={search} />
    </div>
  );
}
