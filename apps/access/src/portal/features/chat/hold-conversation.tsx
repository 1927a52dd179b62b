import type { PortalChat } from "@quintet/access/contract";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { announce } from "@quintet/ui/shell/announce.ts";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useApi } from "../../../api.ts";
import { PageHeader } from "../../parts/page-header.tsx";
import { usePortalWords } from "../../words/use-words.ts";
import { phaseOf, phaseTone } from "./chat-phase.ts";
import { Compose } from "./compose.tsx";
import { EndedNotice } from "./ended-notice.tsx";
import styles from "./hold-conversation.module.css";
import { LeaveChat } from "./leave-chat.tsx";
import { ShowMessages } from "./show-messages.tsx";
import { ShowWait } from "./show-wait.tsx";
import { useOutbox } from "./use-outbox.ts";

const waitingPace = 5_000;

/** One conversation: waiting, under way or ended. Events bring it up to date; the place in the queue is asked for. */
export function HoldConversation({ interactionId }: { interactionId: string }) {
  const words = usePortalWords();
  const api = useApi();
  const chat = useQuery(
    api.access.readPortalChat.queryOptions(
      { interactionId },
      {
        // Others leave the queue without an event of this customer's own.
        refetchInterval: ({ state }) => (state.data && phaseOf(state.data.state) === "waiting" ? waitingPace : false),
      },
    ),
  );
  const phase = chat.data ? phaseOf(chat.data.state) : undefined;
  return (
    <div className={styles.page}>
      <PageHeader
        title={chat.data?.agentName ?? chat.data?.topic ?? words("chat.title")}
        aside={
          phase === "waiting" || phase === "active" ? <LeaveChat interactionId={interactionId} phase={phase} /> : null
        }
      >
        {chat.data && phase ? (
          <>
            {chat.data.agentName ? <span>{chat.data.topic}</span> : null}
            <Chip tone={phaseTone[phase]}>{words(`chat.phase.${phase}`)}</Chip>
          </>
        ) : null}
      </PageHeader>
      <QueryStates query={chat} skeleton={<LoadingSkeleton shape="list" rows={4} />}>
        {(view: PortalChat) => <Conversation chat={view} />}
      </QueryStates>
    </div>
  );
}

function Conversation({ chat }: { chat: PortalChat }) {
  const words = usePortalWords();
  const phase = phaseOf(chat.state);
  const { outbox, send, retry, drop } = useOutbox(chat.id);
  const known = useRef(phase);

  useEffect(() => {
    if (known.current === phase) return;
    known.current = phase;
    if (phase === "active" && chat.agentName) announce(words("chat.joined", { name: chat.agentName }), "assertive");
    if (phase === "ended") announce(words("chat.ended"));
  }, [phase, chat.agentName, words]);

  return (
    <>
      <ShowMessages chat={chat} outbox={outbox} onRetry={retry} onDrop={drop} />
      <div className={styles.foot}>
        {phase === "waiting" ? <ShowWait chat={chat} /> : null}
        {phase === "waiting" || phase === "active" ? (
          <Compose interactionId={chat.id} onSend={send} />
        ) : (
          <EndedNotice chat={chat} />
        )}
      </div>
    </>
  );
}
