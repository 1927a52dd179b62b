import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import type { AwaitedView, PlaceView } from "@quintet/workflow/contract";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";
import { useKnown } from "../../words/use-known.ts";
import { useWords } from "../../words/use-words.ts";
import styles from "./waits-here.module.css";

/** Why the case stands on a step and what it waits for there, as the engine itself explains it. */
export function WaitsHere({ caseId, elementId }: { caseId: string; elementId: string }) {
  const words = useWords();
  const { data } = useQuery(useApi().workflow.explainCase.queryOptions({ caseId }));
  const places = data?.places.filter((place) => place.elementId === elementId) ?? [];
  if (places.length === 0) return null;
  return (
    <section className={styles.waits}>
      <h4>{words("await.title")}</h4>
      {places.map((place) => (
        <Place key={place.tokenId} place={place} />
      ))}
    </section>
  );
}

function Place({ place: { since, why, conditions, awaits } }: { place: PlaceView }) {
  const words = useWords();
  const format = useFormat();
  const { language } = useLanguage();
  return (
    <div className={styles.place}>
      <p>
        {language === "en" ? why.en : why.zh} <small>{words("await.since", { at: format.instant(since) })}</small>
      </p>
      {conditions.length > 0 ? (
        <ul aria-label={words("await.conditions")}>
          {conditions.map(({ flowId, flowName, expression, inputs, value }) => (
            <li key={flowId}>
              {flowName ? `${flowName}：` : ""}
              <code>{expression.replace(/^=\s*/, "")}</code>
              {Object.entries(inputs).map(([name, held]) => (
                <small key={name}>
                  {name} = {JSON.stringify(held)}
                </small>
              ))}
              <Chip tone={value ? "ok" : "neutral"}>{words(value ? "await.holds" : "await.fails")}</Chip>
            </li>
          ))}
        </ul>
      ) : null}
      <ul>
        {awaits.map((awaited) => (
          <Awaited key={`${awaited.kind} ${awaited.elementId}`} awaited={awaited} />
        ))}
      </ul>
    </div>
  );
}

// The engine knows neither the reader's zone nor his way to write a time.
const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z/;

function Awaited({ awaited: { kind, sentence, dueAt, who, outcomes } }: { awaited: AwaitedView }) {
  const words = useWords();
  const known = useKnown();
  const format = useFormat();
  const { language } = useLanguage();
  const said = language === "en" ? sentence.en : sentence.zh;
  const sayTime = dueAt !== null && !instant.test(said);
  return (
    <li>
      <Chip tone={kind === "incident" ? "bad" : "accent"}>{words(`await.kind.${kind}`)}</Chip>
      <span>
        {said.replace(instant, (at) => format.instant(at))}
        {sayTime ? ` ${format.instant(dueAt)}` : ""}
        {who && !said.includes(who.party) ? (
          <small>
            {who.assignee
              ? words("await.whoHas", { party: who.party, name: who.assignee })
              : words("await.who", { party: who.party })}
          </small>
        ) : null}
        {outcomes.length > 0 ? (
          <small>
            {words("await.outcomes")}：{outcomes.map((outcome) => known("outcome", outcome)).join("、")}
          </small>
        ) : null}
      </span>
    </li>
  );
}
