import type { GrantRefusal } from "@quintet/directory/contract";

const WORDS: Readonly<Record<GrantRefusal, readonly [string, string]>> = {
  "own-grant": ["不能审批自己的权限", "Nobody approves a right of his own"],
  "own-request": ["不能审批自己的申请", "Nobody approves his own request"],
  "approver-without-right": ["审批人已无审批权限", "The approver may not approve any more"],
  "wider-than-approver": ["申请的范围超出审批人自己的范围", "The right reaches wider than its approver’s own"],
  "request-expired": ["申请的有效期已过", "The right would have ended already"],
  "already-granted": ["此人已持有该权限", "This person holds this right already"],
  "place-needed": ["该角色须限定中心或班组", "This role needs its centre or team"],
  "unknown-place": ["没有这个中心或班组", "There is no such centre or team"],
  "unknown-person": ["此人没有登录账号", "This person has no log-in"],
  "wrong-kind": ["该角色与此人的登录身份不符", "This role does not fit this person’s kind of log-in"],
  "unknown-grant": ["没有这项有效的权限", "There is no such right in force"],
};

export function grantRefusalWords(refusal: GrantRefusal): { zh: string; en: string } {
  const [zh, en] = WORDS[refusal];
  return { zh, en };
}
