import { type CastName, openWorld, type World } from "@quintet/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { attachFile, listAttachments, readAttachment } from "./testing/cases.ts";
import { openComplaint, readCase, shareOf, withdrawCase } from "./testing/complaint.ts";

let world: World;
let caseId: string;
let shareId: string;
beforeAll(async () => {
  world = await openWorld();
  const opened = await openComplaint(world);
  caseId = opened.id;
  shareId = (await shareOf(world, opened.number)).id;
});

const base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");
const png = base64("\x89PNG\r\n\x1a\nfew bytes");
type Told = { visibility?: "customer" | "parties" | "internal"; name?: string; content?: string };
const attach = (who: CastName, place: { caseId?: string; shareId?: string }, told: Told = {}) =>
  world.as(who).command(attachFile, { name: "扣费短信.png", content: png, ...place, ...told });
const names = async (who: CastName, place: { caseId?: string; shareId?: string }) =>
  (await world.as(who).query(listAttachments, place)).attachments.map(({ name }) => name);
const notFound = { code: "NOT_FOUND", reason: "not-found" };

describe("files of a case", () => {
  test("are seen by those whom they are for, whoever put them there", async () => {
    await attach("agent", { caseId }, { name: "内部.png" });
    await attach("agent", { caseId }, { name: "给客户.png", visibility: "customer" });
    await attach("billing", { caseId }, { name: "流水.png", visibility: "parties" });
    await attach("customer", { caseId }, { name: "客户截图.png", visibility: "internal" });
    await attach("partner", { shareId }, { name: "合作方凭证.png", visibility: "internal" });
    const all = ["内部.png", "给客户.png", "流水.png", "客户截图.png", "合作方凭证.png"];
    for (const who of ["agent", "lead", "billing", "analyst"] as const)
      expect(await names(who, { caseId })).toEqual(all);
    expect(await names("customer", { caseId })).toEqual(["给客户.png", "客户截图.png"]);
    expect(await names("partnerManager", { shareId })).toEqual(["流水.png", "合作方凭证.png"]);
    const { attachments } = await world.as("agent").query(readCase, { caseId });
    expect(attachments.map(({ name, type, visibility }) => [name, type, visibility]).at(-1)).toEqual([
      "合作方凭证.png",
      "image/png",
      "parties",
    ]);
  });

  test("come back as they were sent, to those who see them, and are unknown ids to everybody else", async () => {
    const { id: attachmentId } = await attach("agent", { caseId }, { name: "原样.png" });
    expect(await world.as("agent").query(readAttachment, { caseId, attachmentId })).toMatchObject({ content: png });
    const reading = (who: CastName, place: { caseId?: string; shareId?: string }) =>
      world.as(who).query(readAttachment, { ...place, attachmentId });
    for (const who of ["otherAgent", "network", "foreignManager", "customer", "otherCustomer"] as const)
      await expect(reading(who, { caseId })).rejects.toMatchObject(notFound);
    for (const who of ["partner", "otherPartner"] as const)
      await expect(reading(who, { shareId })).rejects.toMatchObject(notFound);
    await expect(reading("partner", { caseId })).rejects.toMatchObject(notFound);
    const other = await openComplaint(world);
    await expect(reading("agent", { caseId: other.id })).rejects.toMatchObject(notFound);
  });

  test("are put only to a case one has or works on, and to the customer only by its owner", async () => {
    for (const who of ["otherAgent", "network", "foreignAgent", "otherCustomer"] as const)
      await expect(attach(who, { caseId })).rejects.toMatchObject(notFound);
    await expect(attach("otherPartner", { shareId })).rejects.toMatchObject(notFound);
    await expect(attach("analyst", { caseId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const telling = attach("billing", { caseId }, { visibility: "customer" });
    await expect(telling).rejects.toMatchObject({ reason: "owner-speaks" });
    await expect(attach("agent", {})).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("are what their first bytes say, of a kind that is taken in, of 10 MB at the most, with a plain name", async () => {
    const disguised = attach("agent", { caseId }, { name: "photo.png", content: base64("MZ\x90\x00") });
    await expect(disguised).rejects.toMatchObject({ reason: "file-kind-refused" });
    const page = attach("agent", { caseId }, { name: "photo.png", content: base64("<html><script>alert(1)") });
    await expect(page).rejects.toMatchObject({ reason: "file-kind-refused" });
    const large = attach("agent", { caseId }, { content: Buffer.alloc(10 * 1_048_576 + 1, 65).toString("base64") });
    await expect(large).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(attach("agent", { caseId }, { content: "no base64!" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const renamed = await attach(
      "agent",
      { caseId },
      { name: "..\\..\\etc/pass\u202ewd.txt", content: base64("words") },
    );
    expect(renamed).toMatchObject({ name: "passwd.txt", type: "text/plain" });
  });

  test("are not put to a case that is over", async () => {
    const { id } = await openComplaint(world);
    await world.as("customer").command(withdrawCase, { caseId: id });
    await expect(attach("agent", { caseId: id })).rejects.toMatchObject({ code: "CONFLICT", reason: "case-closed" });
  });
});
