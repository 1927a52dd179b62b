import { Button } from "@quintet/ui/parts/button.tsx";
import { Panel } from "@quintet/ui/parts/panel.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useApi } from "../../../api.ts";
import { goTo } from "../../navigation/place.ts";
import { ChoiceGroup } from "../../parts/choice-group.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { portalLinks } from "../../portal-routes.ts";
import { sayFailure } from "../../words/say-failure.ts";
import { usePortalWords } from "../../words/use-words.ts";
import { AnswerMeanwhile } from "../article/answer-meanwhile.tsx";
import form from "../request/form.module.css";

type TopicChoice = { topic: string; label: string };

export type StartChatProps = {
  /** What the customer was about when he came here. */
  first: string;
  /** Whether articles may answer before anybody is called. */
  suggesting: boolean;
};

/** What it is about, and the first words; with them the conversation begins. */
export function StartChat({ first, suggesting }: StartChatProps) {
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
        {(found) => <ChatForm topics={found.topics} first={first} suggesting={suggesting} />}
      </QueryStates>
    </Panel>
  );
}

function ChatForm({ topics, first, suggesting }: StartChatProps & { topics: readonly TopicChoice[] }) {
  const words = usePortalWords();
  const api = useApi();
  const [topic, setTopic] = useState(topics.length === 1 ? topics[0]?.topic : undefined);
  const [text, setText] = useState(first);
  const [tried, setTried] = useState(false);
  const start = useMutation(
    api.access.startChat.mutationOptions({
      onSuccess: ({ interactionId }) => goTo(portalLinks.chat(interactionId), { replace: true }),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (topic !== undefined && text.trim() !== "") start.mutate({ topic, text: text.trim() });
  };
  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <ChoiceGroup
        label={words("chat.topic")}
        choices={topics.map((one) => ({ value: one.topic, label: one.label }))}
        value={topic}
        onChange={setTopic}
        fault={tried && topic === undefined ? words("chat.topicMissing") : undefined}
      />
      <TextField
        lines={4}
        label={words("chat.first")}
        placeholder={words("chat.firstHint")}
        maxLength={2000}
        value={text}
        fault={tried && text.trim() === "" ? words("chat.firstMissing") : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      {suggesting ? <AnswerMeanwhile text={text} /> : null}
      {start.error ? (
        <p className={form.fault} role="alert">
          {words(sayFailure(start.error))}
        </p>
      ) : null}
      <Button type="submit" look="primary" disabled={start.isPending}>
        {words(start.isPending ? "chat.starting" : "chat.start")}
      </Button>
    </form>
  );
}
