import type { Conversation } from "@quintet/access/contract";
import { SplitPane } from "@quintet/ui/parts/split-pane.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { useApi } from "../../api.ts";
import { usePaneClosed } from "../../parts/pane-state.ts";
import { useWords } from "../../words/use-words.ts";
import { type DeskAction, useOfferActions } from "../commands/desk-actions.ts";
import { Composer, type ComposerHandle } from "../composer/composer.tsx";
import { useSendReply } from "../composer/send-reply.ts";
import { ContextPanel } from "../customer/context-panel.tsx";
import { useShortcut } from "../keyboard/shortcuts.tsx";
import { useOpenRecords } from "../records/use-open-records.ts";
import { useMe } from "../session/me.tsx";
import { ConversationHead } from "./conversation-head.tsx";
import { MessageList } from "./message-list.tsx";
import styles from "./work-contact.module.css";

const OpenCaseSheet = lazy(() =>
  import("../case/open-case.tsx").then(({ OpenCaseSheet }) => ({ default: OpenCaseSheet })),
);
const WrapUpSheet = lazy(() =>
  import("../wrap-up/wrap-up-contact.tsx").then(({ WrapUpSheet }) => ({ default: WrapUpSheet })),
);

/** One contact on the desk: the conversation with its composer, and everything known around it. */
export function WorkContact({ interactionId }: { interactionId: string }) {
  const query = useQuery(useApi().access.readConversation.queryOptions({ interactionId }));
  return (
    <QueryStates query={query} skeleton={<LoadingSkeleton shape="page" />}>
      {(conversation) => <Contact conversation={conversation} />}
    </QueryStates>
  );
}

type Sheet = "case" | "wrap-up" | null;

function Contact({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const me = useMe();
  const { open } = useOpenRecords();
  const composer = useRef<ComposerHandle>(null);
  const [sheet, setSheet] = useState<Sheet>(null);
  const [closed, setClosed] = usePaneClosed("context");
  const sending = useSendReply(conversation);
  const { id, customerName, state } = conversation;
  const own = conversation.ownerName === me.name;
  const mayWrapUp = own && (state === "active" || state === "wrap-up");
  const mayOpenCase = own && conversation.customerId !== null;

  useEffect(() => open({ kind: "contact", id, title: customerName }), [open, id, customerName]);

  const actions = useMemo<readonly DeskAction[]>(
    () => [
      {
        key: "reply",
        label: words("keys.reply"),
        icon: "send",
        keys: ["r"],
        run: () => composer.current?.focus("reply"),
      },
      { key: "note", label: words("keys.note"), icon: "note", keys: ["n"], run: () => composer.current?.focus("note") },
      ...(mayOpenCase
        ? [{ key: "case", label: words("case.open"), icon: "plus", run: () => setSheet("case") } as const]
        : []),
      ...(mayWrapUp
        ? [
            {
              key: "wrap-up",
              label: words("wrapUp.title"),
              icon: "check",
              keys: ["e"],
              run: () => setSheet("wrap-up"),
            } as const,
          ]
        : []),
    ],
    [words, mayOpenCase, mayWrapUp],
  );
  useOfferActions(actions);
  useShortcut("r", () => composer.current?.focus("reply"));
  useShortcut("n", () => composer.current?.focus("note"));
  useShortcut("e", mayWrapUp ? () => setSheet("wrap-up") : undefined);

  return (
    <div className={styles.contact}>
      <SplitPane
        name="context"
        label={words("context.label")}
        sized="second"
        initial={376}
        min={280}
        max={520}
        collapsed={closed && sheet === null}
        first={
          <section className={styles.conversation} aria-label={words("conversation.with", { name: customerName })}>
            <ConversationHead
              conversation={conversation}
              contextClosed={closed}
              onToggleContext={() => setClosed(!closed)}
            />
            <MessageList
              conversation={conversation}
              sending={sending}
              onTakeBack={(text) => composer.current?.insert(text)}
            />
            <Composer
              ref={composer}
              conversation={conversation}
              own={own}
              sending={sending}
              onOpenCase={mayOpenCase ? () => setSheet("case") : undefined}
              onWrapUp={mayWrapUp ? () => setSheet("wrap-up") : undefined}
            />
          </section>
        }
        second={
          sheet === null ? (
            <ContextPanel conversation={conversation} onInsert={(text) => composer.current?.insert(text)} />
          ) : (
            <Suspense fallback={<LoadingSkeleton shape="card" />}>
              {sheet === "case" ? <OpenCaseSheet conversation={conversation} onClose={() => setSheet(null)} /> : null}
              {sheet === "wrap-up" ? <WrapUpSheet conversation={conversation} onClose={() => setSheet(null)} /> : null}
            </Suspense>
          )
        }
      />
    </div>
  );
}
