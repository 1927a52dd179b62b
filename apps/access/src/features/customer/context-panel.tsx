import type { Conversation } from "@quintet/access/contract";
import { Icon } from "@quintet/ui/icons.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { useApi } from "../../api.ts";
import { useWords } from "../../words/use-words.ts";
import { SuggestArticles } from "../knowledge/suggest-articles.tsx";
import styles from "./context-panel.module.css";
import { CustomerCard } from "./customer-card.tsx";
import { OpenCases } from "./open-cases.tsx";
import { RecentContacts } from "./recent-contacts.tsx";

export type ContextPanelProps = { conversation: Conversation; onInsert: (text: string) => void };

/** Everything around a conversation: who it is, what fits, what is under way, what was. */
export function ContextPanel({ conversation, onInsert }: ContextPanelProps) {
  const words = useWords();
  const { id, customerId } = conversation;
  const customer = useQuery({
    ...useApi().access.readCustomer360.queryOptions({ interactionId: id }),
    enabled: customerId !== null,
  });
  return (
    <aside className={styles.panel} aria-label={words("context.label")}>
      {customer.data?.alerts.map((alert) => (
        <p key={alert.text} className={styles.alert} data-tone={alert.tone} role="note">
          <Icon name="warn" size={16} />
          {alert.text}
        </p>
      ))}
      {customerId === null ? (
        <EmptyState compact title={words("context.unknownTitle")} sentence={words("context.unknownSentence")} />
      ) : (
        <QueryStates
          query={customer}
          compact
          skeleton={
            <div className={styles.loading}>
              <LoadingSkeleton shape="card" />
            </div>
          }
        >
          {({ profile }) => <CustomerCard profile={profile} />}
        </QueryStates>
      )}
      <Section title={words("suggest.title")} aside={words("suggest.follows")}>
        <SuggestArticles conversation={conversation} onInsert={onInsert} />
      </Section>
      {customer.data ? (
        <>
          <Section title={words("context.cases")}>
            <OpenCases cases={customer.data.cases} linked={conversation.caseId} />
          </Section>
          <Section title={words("context.contacts")}>
            <RecentContacts contacts={customer.data.contacts} />
          </Section>
        </>
      ) : null}
    </aside>
  );
}

function Section({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {aside ? <span>{aside}</span> : null}
      </header>
      {children}
    </section>
  );
}
