import type { PersonRow } from "@quintet/directory/contract";
import { PARTNERS, type Role, STAFF } from "@quintet/kernel";
import { failureOf } from "@quintet/ui/client/failure.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useApi } from "../../api.ts";
import form from "../../parts/form.module.css";
import { SideSheet } from "../../parts/side-sheet.tsx";
import { useWords } from "../../words/use-words.ts";
import { dayAfter } from "../wrap-up/missing-fields.ts";
import styles from "./list-people.module.css";

type GivenRole = Exclude<Role, "customer" | "anonymous" | "system">;
const shortest = 2;

export type GiveGrantSheetProps = { person: PersonRow; onClose: () => void };

/** Gives one person a role within a part of the organisation, for a time, for a reason. */
export function GiveGrantSheet({ person, onClose }: GiveGrantSheetProps) {
  const words = useWords();
  const id = useId();
  const api = useApi();
  const units = useQuery({ ...api.directory.readOrganisation.queryOptions({}), staleTime: 300_000 });
  const roles: readonly GivenRole[] = person.partnerName ? PARTNERS : STAFF;
  const [role, setRole] = useState<GivenRole>(roles[0] ?? "agent");
  const [unitId, setUnitId] = useState("");
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const give = useGiveGrant(person.name, onClose);
  const places = (units.data?.units ?? []).filter(({ kind }) => kind === "centre" || kind === "team");
  const ready = reason.trim().length >= shortest;
  const submit = () => {
    if (!ready) return;
    const place = places.find((unit) => unit.id === unitId);
    const centre = place?.kind === "centre" ? place.id : centreAbove(units.data?.units ?? [], place?.id);
    give.mutate({
      personId: person.id,
      role,
      centreId: centre,
      teamId: place?.kind === "team" ? place.id : null,
      validUntil: until === "" ? null : new Date(`${until}T23:59:59`).toISOString(),
      reason: reason.trim(),
    });
  };

  return (
    <div className={styles.frame}>
      <SideSheet
        title={words("people.giveTo", { name: person.name })}
        closeLabel={words("people.cancel")}
        onClose={onClose}
      >
        <form
          className={form.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <div className={form.field}>
            <label htmlFor={`${id}-role`}>{words("people.role")}</label>
            <select
              id={`${id}-role`}
              className={form.input}
              value={role}
              onChange={(event) => setRole(roles.find((one) => one === event.target.value) ?? role)}
            >
              {roles.map((one) => (
                <option key={one} value={one}>
                  {words(`role.${one}`)}
                </option>
              ))}
            </select>
          </div>
          <div className={form.field}>
            <label htmlFor={`${id}-place`}>{words("people.place")}</label>
            <select
              id={`${id}-place`}
              className={form.input}
              value={unitId}
              onChange={(event) => setUnitId(event.target.value)}
            >
              <option value="">{words("people.wholeTenant")}</option>
              {places.map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {unit.name}
                </option>
              ))}
            </select>
          </div>
          <div className={form.field}>
            <label htmlFor={`${id}-until`}>{words("people.until")}</label>
            <input
              id={`${id}-until`}
              type="date"
              className={form.input}
              min={dayAfter(new Date(), 0)}
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
            <p className={form.hint}>{words("people.untilHint")}</p>
          </div>
          <div className={form.field}>
            <label htmlFor={`${id}-reason`}>
              {words("people.reason")} <em aria-hidden="true">*</em>
            </label>
            <textarea
              id={`${id}-reason`}
              className={form.input}
              rows={3}
              maxLength={300}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <p className={form.hint}>{words("people.reasonHint")}</p>
          </div>
          {give.isError ? (
            <p className={form.problems} role="alert">
              {words(failureOf(give.error).kind === "forbidden" ? "people.mayNot" : "people.failed")}
            </p>
          ) : null}
          <div className={form.actions}>
            <Button onClick={onClose}>{words("people.cancel")}</Button>
            <Button type="submit" look="primary" disabled={!ready || give.isPending}>
              {words("people.give")}
            </Button>
          </div>
        </form>
      </SideSheet>
    </div>
  );
}

type Place = { id: string; parentId: string | null; kind: string };

/** The centre a unit lies in; null for what lies in none. */
function centreAbove(units: readonly Place[], id: string | undefined): string | null {
  let unit = units.find((one) => one.id === id);
  for (let steps = 0; unit && steps < units.length; steps += 1) {
    if (unit.kind === "centre") return unit.id;
    const above: string | null = unit.parentId;
    unit = units.find((one) => one.id === above);
  }
  return null;
}

function useGiveGrant(name: string, onDone: () => void) {
  const api = useApi();
  const words = useWords();
  const queries = useQueryClient();
  return useMutation(
    api.directory.giveGrant.mutationOptions({
      onSuccess: () => {
        toast.ok(words("people.given", { name }));
        onDone();
      },
      onSettled: () => {
        void queries.invalidateQueries({ queryKey: api.directory.readGrants.queryKey() });
        void queries.invalidateQueries({ queryKey: api.directory.readPeople.queryKey() });
      },
    }),
  );
}
