import { failureOf } from "@quintet/ui/client/failure.ts";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { StateScreen } from "@quintet/ui/states/state-screen.tsx";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api.ts";
import { useAnswerWords } from "../../words/use-words.ts";
import { AnswerQuestion } from "./answer-question.tsx";
import { Finished } from "./finished.tsx";

/** The question behind a link, or an honest word why it cannot be answered any more. */
export function OpenQuestion({ link }: { link: string | null }) {
  return link === null ? <BrokenLink /> : <KnownLink link={link} />;
}

function KnownLink({ link }: { link: string }) {
  const question = useQuery(
    // Nothing typed may be lost to a newer reading; an answer given elsewhere is told when this one is sent.
    useApi().workflow.readAnswerLink.queryOptions(
      { link },
      { refetchOnWindowFocus: false, staleTime: Number.POSITIVE_INFINITY },
    ),
  );
  const failure = question.error ? failureOf(question.error) : undefined;
  if (failure?.kind === "not-found" || failure?.status === 400) return <BrokenLink />;
  return (
    <QueryStates
      query={question}
      skeleton={
        <Panel>
          <LoadingSkeleton shape="card" />
        </Panel>
      }
    >
      {(asked) =>
        asked.state === "open" ? <AnswerQuestion link={link} asked={asked} /> : <Finished reason={asked.state} />
      }
    </QueryStates>
  );
}

function BrokenLink() {
  const words = useAnswerWords();
  return (
    <Panel>
      <h1 className="sr-only">{words("title")}</h1>
      <StateScreen drawing="missing" title={words("broken.title")} sentence={words("broken.sentence")} />
    </Panel>
  );
}
