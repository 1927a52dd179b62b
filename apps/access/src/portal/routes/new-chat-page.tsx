import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { useMyCases } from "../features/case/use-my-cases.ts";
import { StartChat } from "../features/chat/start-chat.tsx";
import body from "../parts/page-body.module.css";
import { PageHeader } from "../parts/page-header.tsx";
import { portalLinks } from "../portal-routes.ts";
import { usePortalWords } from "../words/use-words.ts";

/** Begins a conversation; about a case, when it was opened from one. */
export function NewChatPage({ caseId, text }: { caseId: string | null; text: string }) {
  const words = usePortalWords();
  const mine = useMyCases();
  const about = caseId === null ? undefined : mine.data?.cases.find(({ id }) => id === caseId);
  const up = caseId === null ? portalLinks.home : portalLinks.case(caseId);
  // The first words name the case, so they are not shown before it is known.
  const ready = caseId === null || !mine.isPending;
  const first = about ? words("chat.aboutCase", { number: about.number, title: about.title }) : text;
  return (
    <>
      <PageHeader title={words("chat.newTitle")} up={up} />
      <div className={body.body}>
        {ready ? <StartChat first={first} suggesting={caseId === null} /> : <LoadingSkeleton shape="card" />}
      </div>
    </>
  );
}
