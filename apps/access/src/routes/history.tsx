import { InteractionState } from "@quintet/access/contract";
import { useSearch } from "@tanstack/react-router";
import { ContactHistory } from "../features/history/list-contacts.tsx";

export function HistoryPage() {
  const { state } = useSearch({ strict: false });
  const known = InteractionState.safeParse(state);
  return <ContactHistory state={known.success ? known.data : undefined} />;
}
