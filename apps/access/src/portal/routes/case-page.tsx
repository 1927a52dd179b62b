import { FollowCase } from "../features/case/follow-case.tsx";

export function CasePage({ caseId, adding }: { caseId: string; adding: boolean }) {
  return <FollowCase caseId={caseId} adding={adding} />;
}
