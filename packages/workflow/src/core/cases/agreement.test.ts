import { describe, expect, test } from "vitest";
import {
  type AgreementInForce,
  escalationsOf,
  inForce,
  limitOf,
  partyWords,
  type Question,
  returnsAllowed,
  warningRules,
} from "./agreement.ts";

type Told = Partial<Omit<AgreementInForce, "terms">> & { terms?: Partial<AgreementInForce["terms"]> };
const agreement = (id: string, { terms, ...told }: Told = {}): AgreementInForce => ({
  id,
  version: 1,
  validFrom: "2026-01-01T00:00:00Z",
  validUntil: null,
  ...told,
  terms: {
    name: id,
    nameEn: "",
    kind: "ola",
    provider: "department:billing",
    receiver: "owner",
    caseKinds: [],
    accepts: "",
    requiredFacts: [],
    firstLineDuties: [],
    targets: [{ kind: "solution", grade: null, element: null, duration: "PT8H" }],
    calendarKey: null,
    warn: [{ share: 0.25 }],
    escalation: [],
    leadershipAfter: null,
    records: "",
    returns: 1,
    ...terms,
  },
});
const question = (told: Partial<Question> = {}): Question => ({
  words: ["department:billing"],
  kind: "complaint",
  grade: "ordinary",
  element: "billingCheck",
  target: "solution",
  ...told,
});

describe("which agreement gives the time", () => {
  test("the one of that party, else none", () => {
    expect(limitOf([agreement("a")], question())?.duration).toBe("PT8H");
    expect(limitOf([agreement("a")], question({ words: ["department:network"] }))).toBeNull();
    expect(limitOf([agreement("a")], question({ target: "result" }))).toBeNull();
  });

  test("the element comes before the grade, the grade before the kind, the kind before what is general", () => {
    const target = (told: object) => [
      { kind: "solution" as const, grade: null, element: null, duration: "PT1H", ...told },
    ];
    const all = [
      agreement("general"),
      agreement("kind", { terms: { caseKinds: ["complaint"], targets: target({ duration: "PT7H" }) } }),
      agreement("grade", { terms: { targets: target({ grade: "major", duration: "PT2H" }) } }),
      agreement("element", { terms: { targets: target({ element: "recheck", duration: "PT3H" }) } }),
    ];
    const durations = [
      question({ kind: "query" }),
      question(),
      question({ grade: "major" }),
      question({ grade: "major", element: "recheck" }),
    ].map((one) => limitOf(all, one)?.agreement.id);
    expect(durations).toEqual(["general", "kind", "grade", "element"]);
  });

  test("a partner's own contract comes before the one for all partners", () => {
    const any = agreement("any", { terms: { provider: "partner", returns: 1 } });
    const own = agreement("own", { terms: { provider: "partner:yueting", returns: 2 } });
    const words = partyWords("partner", "yueting");
    expect(limitOf([any, own], question({ words }))?.agreement.id).toBe("own");
    expect(limitOf([any, own], question({ words: partyWords("partner", "beichen") }))?.agreement.id).toBe("any");
    expect(returnsAllowed([any, own], { words, kind: "complaint" })).toBe(2);
    expect(returnsAllowed([], { words, kind: "complaint" })).toBe(1);
  });

  test("of several versions the highest that is valid at that moment is in force", () => {
    const versions = [
      agreement("a", { validUntil: "2026-06-01T00:00:00Z" }),
      agreement("a", { version: 2, validFrom: "2026-06-01T00:00:00Z" }),
      agreement("a", { version: 3, validFrom: "2027-01-01T00:00:00Z" }),
    ];
    const at = (text: string) => inForce(versions, Date.parse(text)).map(({ version }) => version);
    expect([at("2025-12-31T00:00:00Z"), at("2026-05-31T00:00:00Z"), at("2026-06-01T00:00:00Z")]).toEqual([
      [],
      [1],
      [2],
    ]);
  });
});

test("warnings and escalations are read from the terms, leadership comes last", () => {
  expect(warningRules([{ share: 0.5 }, { left: "PT30M" }])).toEqual([
    { share: 0.5, left: null },
    { share: null, left: 1_800_000 },
  ]);
  expect(warningRules(undefined)).toHaveLength(2);
  const { terms } = agreement("a", {
    terms: {
      escalation: [
        { after: "PT1H", to: "operations-manager", how: "task" },
        { after: "PT0S", to: "team-lead", how: "notice" },
      ],
      leadershipAfter: "PT4H",
    },
  });
  expect(escalationsOf(terms).map(({ after, to }) => [after / 3_600_000, to])).toEqual([
    [0, "team-lead"],
    [1, "operations-manager"],
    [4, "business-manager"],
  ]);
  expect(escalationsOf(null)).toEqual([]);
});
