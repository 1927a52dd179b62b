import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { announce } from "@quintet/ui/shell/announce.ts";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useApi } from "../../../api.ts";
import { goTo } from "../../navigation/place.ts";
import { ChoiceGroup } from "../../parts/choice-group.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { portalLinks, type RequestKind } from "../../portal-routes.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { AnswerMeanwhile } from "../article/answer-meanwhile.tsx";
import form from "./form.module.css";

type TopicChoice = { topic: string; label: string };

/** A request in writing; it is answered in a conversation of its own, which the customer finds again any time. */
export function SubmitRequest({ kind }: { kind: RequestKind }) {
  const words = usePortalWords();
  const api = useApi();
  const topics = useQuery(api.access.listTopics.queryOptions({}, { staleTime: 300_000 }));
  return (
    <Panel>
      <QueryStates
        query={topics}
        skeleton={<LoadingSkeleton shape="card" />}
        isEmpty={(found) => found.topics.length === 0}
        empty={<p className={form.hint}>{words("chat.noTopics")}</p>}
      >
        {(found) => <RequestForm kind={kind} topics={found.topics} />}
      </QueryStates>
    </Panel>
  );
}

function RequestForm({ kind, topics }: { kind: RequestKind; topics: readonly TopicChoice[] }) {
  const words = usePortalWords();
  const api = useApi();
  const [topic, setTopic] = useState(topics.length === 1 ? topics[0]?.topic : undefined);
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const submit = useMutation(
    api.access.submitRequest.mutationOptions({
      onSuccess: ({ interactionId }) => {
        announce(words("request.taken"));
        goTo(portalLinks.chat(interactionId), { replace: true });
      },
    }),
  );
  const short = (value: string) => value.trim().length < 2;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (topic === undefined || short(title) || short(text)) return;
    submit.mutate({ topic, title: title.trim(), text: text.trim() });
  };
  return (
    <form className={form.form} onSubmit={send} noValidate>
      <ChoiceGroup
        label={words("chat.topic")}
        choices={topics.map((one) => ({ value: one.topic, label: one.label }))}
        value={topic}
        onChange={setTopic}
        fault={tried && topic === undefined ? words("chat.topicMissing") : undefined}
      />
      <TextField
        label={words("request.name")}
        placeholder={words(`request.nameHint.${kind}`)}
        maxLength={120}
        value={title}
        fault={tried && short(title) ? words("request.nameMissing") : undefined}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextField
        lines={6}
        label={words("request.text")}
        placeholder={words(`request.textHint.${kind}`)}
        maxLength={4000}
        value={text}
        fault={tried && short(text) ? words("request.textMissing") : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <AnswerMeanwhile text={title} />
      {submit.error ? (
        <p className={form.fault} role="alert">
          {words(sayFailure(submit.error))}
        </p>
      ) : null}
      <Button type="submit" look="primary" disabled={submit.isPending}>
        {words(submit.isPending ? "frame.sending" : "request.send")}
      </Button>
      <p className={form.hint}>{words("request.next")}</p>
    </form>
  );
}
