import { failureOf } from "@quintet/ui/client/failure.ts";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { StateScreen } from "@quintet/ui/states/state-screen.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api.ts";
import { useSurveyWords } from "../../words/use-words.ts";
import { AnswerSurvey } from "./answer-survey.tsx";
import { Finished, type FinishedReason } from "./finished.tsx";

/** Opens the rating behind a link, or says honestly why it cannot be given. */
export function OpenSurvey({ link }: { link: string | null }) {
  if (link === null) return <BrokenLink />;
  return <KnownLink link={link} />;
}

function KnownLink({ link }: { link: string }) {
  const api = useApi();
  const survey = useQuery(
    // Nothing typed may be lost to a newer reading; a rating given elsewhere is told when this one is sent.
    api.access.readSurvey.queryOptions({ link }, { refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY }),
  );
  const { kind } = survey.error ? failureOf(survey.error) : { kind: undefined };
  const isUnknown = kind === "not-found" || (survey.error && failureOf(survey.error).status === 400);
  if (isUnknown) return <BrokenLink />;
  return (
    <QueryStates
      query={survey}
      skeleton={
        <Panel>
          <LoadingSkeleton shape="card" />
        </Panel>
      }
    >
      {(form) => {
        const reason: FinishedReason | undefined = form.answered ? "answered" : form.expired ? "expired" : undefined;
        return reason ? <Finished reason={reason} /> : <AnswerSurvey link={link} form={form} />;
      }}
    </QueryStates>
  );
}

function BrokenLink() {
  const words = useSurveyWords();
  return (
    <Panel>
      <h1 className="sr-only">{words("title")}</h1>
      <StateScreen drawing="missing" title={words("broken.title")} sentence={words("broken.sentence")} />
    </Panel>
  );
}
