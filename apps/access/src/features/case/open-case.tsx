import type { Conversation } from "@quintet/access/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import { CaseData, type CaseGrade } from "@quintet/workflow/contract";
import { acceptForm, validateForm } from "@quintet/workflow/core";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { z } from "zod";
import { useApi } from "../../api.ts";
import form from "../../parts/form.module.css";
import { SideSheet } from "../../parts/side-sheet.tsx";
import { sayRefusal } from "../../words/say-refusal.ts";
import { useWords } from "../../words/use-words.ts";
import { ArchiveField } from "../wrap-up/archive-field.tsx";
import { beginDescription, beginTitle, guessPartner } from "./case-beginning.ts";
import { FillOpening } from "./fill-opening.tsx";
import { useKindName, useKinds } from "./use-kinds.ts";
import { useOpenCase } from "./use-open-case.ts";

const grades: readonly z.infer<typeof CaseGrade>[] = ["ordinary", "major", "public-opinion"];
const shortestTitle = 2;
/** What a conversation at the desk becomes most often. */
const COMPLAINT = "complaint";

export type OpenCaseSheetProps = { conversation: Conversation; onClose: () => void };

/** Opens a case of any kind about a customer out of the conversation, ties the two together and shows the case as a tab. */
export function OpenCaseSheet({ conversation, onClose }: OpenCaseSheetProps) {
  const words = useWords();
  const id = useId();
  const partners = useQuery({ ...useApi().directory.readPartners.queryOptions({}), staleTime: 300_000 });
  const kindName = useKindName();
  const kinds = useKinds()?.filter(({ kind, opens, customer }) => opens && customer !== "none" && kind !== "imported");
  const [kind, setKind] = useState<string>(COMPLAINT);
  const [data, setData] = useState<Record<string, unknown>>({});
  const [tried, setTried] = useState(false);
  const asked = kinds?.find((one) => one.kind === kind)?.form ?? null;
  const problems = asked ? validateForm(asked, data) : [];
  const [title, setTitle] = useState(() => beginTitle(conversation));
  const [description, setDescription] = useState(() => beginDescription(conversation));
  const [archiveCode, setArchiveCode] = useState<string | null>(null);
  const [grade, setGrade] = useState<(typeof grades)[number]>("ordinary");
  const [chosen, setChosen] = useState<string | null>(null);
  const guess = guessPartner(partners.data?.partners ?? [], conversation);
  // Until somebody chooses, the partner of whom the conversation speaks stands there; an empty choice is a choice.
  const partner = chosen ?? guess?.id ?? "";
  const open = useOpenCase(conversation, onClose);
  const short = title.trim().length < shortestTitle;

  return (
    <SideSheet
      title={kind === COMPLAINT ? words("case.openTitle") : words("case.openKind", { kind: kindName(kind) })}
      closeLabel={words("case.close")}
      onClose={onClose}
    >
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (short || problems.length > 0) return;
          open.mutate({
            kind,
            data: asked ? CaseData.parse(acceptForm(asked, data)) : {},
            title: title.trim(),
            description: description.trim(),
            archiveCode,
            grade,
            partnerId: partner === "" ? null : partner,
          });
        }}
      >
        <p className={form.hint}>{words("case.openAbout", { name: conversation.customerName })}</p>
        <div className={form.field}>
          <label htmlFor={`${id}-kind`}>{words("case.kind")}</label>
          <select
            id={`${id}-kind`}
            className={form.input}
            value={kind}
            onChange={(event) => {
              setKind(event.target.value);
              setData({});
              setTried(false);
            }}
          >
            {(kinds?.map((one) => one.kind) ?? [COMPLAINT]).map((one) => (
              <option key={one} value={one}>
                {kindName(one)}
              </option>
            ))}
          </select>
        </div>
        <div className={form.field}>
          <label htmlFor={`${id}-title`}>
            {words("case.title")} <em aria-hidden="true">*</em>
          </label>
          <input
            id={`${id}-title`}
            className={form.input}
            maxLength={120}
            required
            aria-invalid={short}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <div className={form.field}>
          <label htmlFor={`${id}-description`}>{words("case.description")}</label>
          <textarea
            id={`${id}-description`}
            className={form.input}
            rows={5}
            maxLength={4000}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        </div>
        {asked ? <FillOpening schema={asked} data={data} problems={tried ? problems : []} onChange={setData} /> : null}
        <ArchiveField id={`${id}-archive`} value={archiveCode} onChange={setArchiveCode} />
        <fieldset className={form.field}>
          <legend>{words("case.grade")}</legend>
          <div className={form.choices}>
            {grades.map((one) => (
              <label key={one} className={form.choice}>
                <input type="radio" name={`${id}-grade`} checked={grade === one} onChange={() => setGrade(one)} />
                {words(`grade.${one}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <div className={form.field}>
          <label htmlFor={`${id}-partner`}>{words("case.partner")}</label>
          <select
            id={`${id}-partner`}
            className={form.input}
            value={partner}
            aria-describedby={`${id}-partner-hint`}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{words("case.noPartner")}</option>
            {partners.data?.partners.map(({ id: value, name, products }) => (
              <option key={value} value={value}>
                {[name, products.join("、")].filter(Boolean).join(" · ")}
              </option>
            ))}
          </select>
          <p id={`${id}-partner-hint`} className={form.hint}>
            {guess && chosen === null ? words("case.guessed", { word: guess.word }) : words("case.partnerHint")}
          </p>
        </div>
        {open.isError ? (
          <p className={form.problems} role="alert">
            {words(open.opened ? "case.linkFailed" : (sayRefusal(open.error) ?? "case.openFailed"))}
          </p>
        ) : null}
        <div className={form.actions}>
          <Button onClick={onClose}>{words("case.cancel")}</Button>
          <Button type="submit" look="primary" disabled={short || open.isPending}>
            {words(open.opened ? "case.linkAgain" : "case.submit")}
          </Button>
        </div>
      </form>
    </SideSheet>
  );
}
