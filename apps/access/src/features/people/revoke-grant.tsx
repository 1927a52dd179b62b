import type { GrantRow } from "@quintet/directory/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { toast } from "@quintet/ui/parts/toast.tsx";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { useApi } from "../../api.ts";
import form from "../../parts/form.module.css";
import page from "../../parts/page.module.css";
import { useWords } from "../../words/use-words.ts";
import styles from "./list-people.module.css";

type Grant = z.infer<typeof GrantRow>;
const shortest = 2;

/** The rights of one person, running and past; a running one is taken back with a reason. */
export function PersonGrants({ grants }: { grants: readonly Grant[] }) {
  const words = useWords();
  if (grants.length === 0) return <p className={styles.grants}>{words("people.noGrants")}</p>;
  return (
    <ul className={styles.grants}>
      {grants.map((grant) => (
        <GrantLine key={grant.id} grant={grant} />
      ))}
    </ul>
  );
}

function GrantLine({ grant }: { grant: Grant }) {
  const words = useWords();
  const format = useFormat();
  const units = useQuery({ ...useApi().directory.readOrganisation.queryOptions({}), staleTime: 300_000 });
  const [asking, setAsking] = useState(false);
  const nameOf = (id: string | null) => units.data?.units.find((unit) => unit.id === id)?.name;
  const place = nameOf(grant.teamId) ?? nameOf(grant.centreId) ?? words("people.wholeTenant");
  const over = grant.validUntil !== null && Date.parse(grant.validUntil) <= Date.now();
  const until = grant.validUntil ? format.instant(grant.validUntil) : words("people.noEnd");
  return (
    <li className={styles.grant}>
      <Chip tone={over ? "neutral" : "accent"}>{words(`role.${grant.role}`)}</Chip>
      <span>{place}</span>
      <span className={page.quiet}>
        {words("people.validity", { from: format.instant(grant.validFrom), until })} ·{" "}
        {words("people.by", { name: grant.grantedBy })}
      </span>
      {over ? <Chip>{words("people.over")}</Chip> : null}
      {over || asking ? null : (
        <Button look="danger" onClick={() => setAsking(true)}>
          {words("people.revoke")}
        </Button>
      )}
      {asking ? <RevokeForm grantId={grant.id} onDone={() => setAsking(false)} /> : null}
    </li>
  );
}

function RevokeForm({ grantId, onDone }: { grantId: string; onDone: () => void }) {
  const words = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const revoke = useMutation(
    api.directory.revokeGrant.mutationOptions({
      onSuccess: () => {
        toast.ok(words("people.revoked"));
        onDone();
      },
      onError: () => toast.bad(words("people.failed")),
      onSettled: () => {
        void queries.invalidateQueries({ queryKey: api.directory.readGrants.queryKey() });
        void queries.invalidateQueries({ queryKey: api.directory.readPeople.queryKey() });
      },
    }),
  );
  const ready = reason.trim().length >= shortest;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) revoke.mutate({ grantId, reason: reason.trim() });
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: it opens because somebody asked for it, to be typed into
        autoFocus
        className={form.input}
        maxLength={300}
        aria-label={words("people.revokeReason")}
        placeholder={words("people.revokeReason")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" look="danger" disabled={!ready || revoke.isPending}>
        {words("people.confirmRevoke")}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {words("people.cancel")}
      </Button>
    </form>
  );
}
