import type { ReactNode } from "react";
import { useWords } from "../i18n/use-words.ts";
import { StateScreen } from "./state-screen.tsx";

export type EmptyStateProps = {
  /** What is not there: 没有待办工单. Without it the general sentence is said. */
  title?: string;
  sentence?: ReactNode;
  action?: ReactNode;
  compact?: boolean;
};

export function EmptyState({ title, sentence, action, compact }: EmptyStateProps) {
  const words = useWords();
  return (
    <StateScreen
      drawing="empty"
      title={title ?? words("state.emptyTitle")}
      sentence={sentence ?? words("state.emptySentence")}
      action={action}
      compact={compact}
    />
  );
}
