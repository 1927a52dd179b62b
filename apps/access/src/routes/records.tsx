import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { WorkContact } from "../features/conversation/work-contact.tsx";

const ShowCase = lazy(() => import("../features/case/show-case.tsx").then(({ ShowCase }) => ({ default: ShowCase })));

/** The id in the address; routes with one are entered with it. */
function useId(): string {
  return useParams({ strict: false }).id ?? "";
}

export function ContactPage() {
  const id = useId();
  return <WorkContact key={id} interactionId={id} />;
}

export function CasePage() {
  const id = useId();
  return (
    <Suspense fallback={<LoadingSkeleton shape="page" />}>
      <ShowCase key={id} caseId={id} />
    </Suspense>
  );
}
