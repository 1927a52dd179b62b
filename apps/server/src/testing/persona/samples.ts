/** What a procedure needs beyond the least its shape says: where a rule spans fields, or a text is more than a text. */
export const samples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "workflow.saveAgreement": { terms: { kind: "sla", provider: "owner", receiver: "customer" } },
  "workflow.saveCalendar": {
    calendar: { zone: "Asia/Shanghai", week: Array.from({ length: 7 }, () => []) },
  },
  "workflow.attachFile": { content: "aGVsbG8=", name: "证明.txt" },
  "workflow.startPilot": { percent: 10 },
  "workflow.planMigration": { key: "complaint", from: 1, to: 1 },
  "workflow.migrateCases": { key: "complaint", from: 1, to: 1 },
  "kpi.forecastQueue": { from: "2026-03-01", until: "2026-03-02" },
  "kpi.planStaffing": { day: "2026-03-02" },
  "kpi.markDay": { date: "2026-10-01" },
  "kpi.unmarkDay": { date: "2026-10-01" },
  "kpi.setAlarmRule": { filters: {} },
  "kpi.readTargets": { period: "2026-03" },
  "kpi.proposeTarget": { period: "2026-03" },
};
