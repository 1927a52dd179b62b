import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { TextField } from "../../parts/text-field.tsx";
import { sayFailure } from "../../words/say-failure.ts";
import { useWords } from "../../words/use-words.ts";
import { ChoosePerson } from "./choose-person.tsx";
import styles from "./hand.module.css";
import { useColleagues } from "./use-people.ts";
import { useTaskCache } from "./use-task-cache.ts";

const tones = { planned: "neutral", active: "attention", ended: "neutral" } as const;

/** Who works one's tasks while one is away: what is set, and setting it. */
export function Substitutes({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const words = useWords();
  const format = useFormat();
  const queries = useQueryClient();
  const cache = useTaskCache();
  const people = useColleagues();
  const { data } = useQuery(api.workflow.listSubstitutes.queryOptions({}));
  const [substituteId, setSubstituteId] = useState<string | null>(null);
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const settled = {
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: api.workflow.listSubstitutes.queryKey() });
      return cache.readAgain();
    },
  };
  const setting = useMutation(
    api.workflow.setSubstitute.mutationOptions({ ...settled, onSuccess: () => toast.ok(words("hand.substituteSet")) }),
  );
  const ending = useMutation(
    api.workflow.endSubstitute.mutationOptions({
      ...settled,
      onError: (error) => toast.bad(words(sayFailure(error))),
    }),
  );
  const backwards = from !== "" && until !== "" && from >= until;
  const ready = substituteId !== null && from !== "" && until !== "" && !backwards && !setting.isPending;
  const submit = () => {
    if (!ready) return;
    const times = { from: new Date(from).toISOString(), until: new Date(until).toISOString() };
    setting.mutate({ absentId: null, substituteId, ...times, reason: reason.trim() });
  };
  return (
    <Dialog
      title={words("hand.substitutes")}
      sentence={words("hand.substitutesSentence")}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onClick={onClose}>{words("hand.close")}</Button>
          <Button look="primary" type="submit" disabled={!ready}>
            {words("hand.setSubstitute")}
          </Button>
        </>
      }
    >
      {data && data.substitutes.length > 0 ? (
        <ul className={styles.rows} aria-label={words("hand.substitutesSet")}>
          {data.substitutes.map((one) => (
            <li key={one.id}>
              <span>
                {words("hand.standsIn", { absent: one.absentName, substitute: one.substituteName })}
                <p className={styles.hint}>
                  {format.instant(one.from)} – {format.instant(one.until)} {one.reason}
                </p>
              </span>
              <Chip tone={tones[one.state]}>{words(`hand.substituteState.${one.state}`)}</Chip>
              {one.state === "ended" ? null : (
                <Button look="quiet" disabled={ending.isPending} onClick={() => ending.mutate({ id: one.id })}>
                  {words("hand.endSubstitute")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <ChoosePerson label={words("hand.substitute")} people={people} value={substituteId} onChange={setSubstituteId} />
      <div className={styles.days}>
        <TextField label={words("hand.absentFrom")} type="datetime-local" value={from} onChange={setFrom} />
        <TextField
          label={words("hand.absentUntil")}
          type="datetime-local"
          value={until}
          onChange={setUntil}
          fault={backwards ? words("hand.backwards") : undefined}
        />
      </div>
      <TextField label={words("hand.why")} value={reason} onChange={setReason} maxLength={300} />
      {setting.error ? (
        <p className={styles.fault} role="alert">
          {words(sayFailure(setting.error))}
        </p>
      ) : null}
    </Dialog>
  );
}
