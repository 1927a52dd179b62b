import type { Conversation } from "@quintet/access/contract";
import { Button } from "@quintet/ui/parts/button.tsx";
import type { CaseGrade } from "@quintet/workflow/contract";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { z } from "zod";
import { useApi } from "../../api.ts";
import form from "../../parts/form.module.css";
import { SideSheet } from "../../parts/side-sheet.tsx";
import { useWords } from "../../words/use-words.ts";
import { ArchiveField } from "../wrap-up/archive-field.tsx";
import { beginDescription, beginTitle, guessPartner } from "./case-beginning.ts";
import { useOpenCase } from "./use-open-case.ts";

const grades: readonly z.infer<typeof CaseGrade>[] = ["ordinary", "major", "public-opinion"];
const shortestTitle = 2;

export type OpenCaseSheetProps = { conversation: Conversation; onClose: () => void };

/** Opens a complaint case out of the conversation, ties the two together and shows the case as a tab. */
export function OpenCaseSheet({ conversation, onClose }: OpenCaseSheetProps) {
  const words = useWords();
  const id = useId();
  const partners = useQuery({ ...useApi().directory.readPartners.queryOptions({}), staleTime: 300_000 });
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
    <SideSheet title={words("case.openTitle")} closeLabel={words("case.close")} onClose={onClose}>
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (short) return;
          open.mutate({
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
            {words(open.opened ? "case.linkFailed" : "case.openFailed")}
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
