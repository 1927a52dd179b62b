import { SubmitRequest } from "../features/request/submit-request.tsx";
import body from "../parts/page-body.module.css";
import { PageHeader } from "../parts/page-header.tsx";
import type { RequestKind } from "../portal-routes.ts";
import { usePortalWords } from "../words/use-words.ts";

/** A request in writing: a fault, or whatever else the customer wants. */
export function RequestPage({ kind }: { kind: RequestKind }) {
  const words = usePortalWords();
  return (
    <>
      <PageHeader title={words(`request.title.${kind}`)} />
      <div className={body.body}>
        <SubmitRequest key={kind} kind={kind} />
      </div>
    </>
  );
}
