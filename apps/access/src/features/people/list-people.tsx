import type { PersonRow } from "@quintet/directory/contract";
import { useFormat } from "@quintet/ui/i18n/use-format.ts";
import { Avatar } from "@quintet/ui/parts/avatar.tsx";
import { Button } from "@quintet/ui/parts/button.tsx";
import { Chip } from "@quintet/ui/parts/chip.tsx";
import { useGo } from "@quintet/ui/shell/navigate.tsx";
import { EmptyState } from "@quintet/ui/states/empty-state.tsx";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useApi } from "../../api.ts";
import form from "../../parts/form.module.css";
import page from "../../parts/page.module.css";
import { useWords } from "../../words/use-words.ts";
import { GiveGrantSheet } from "./give-grant.tsx";
import styles from "./list-people.module.css";
import { PersonGrants } from "./revoke-grant.tsx";

const shownAtOnce = 60;

/** Who works here and what each may do; rights are given and taken back with a reason. */
export function PeopleAndGrants({ text }: { text: string }) {
  const words = useWords();
  const format = useFormat();
  const go = useGo();
  const api = useApi();
  const people = useQuery(api.directory.readPeople.queryOptions({}));
  const grants = useQuery(api.directory.readGrants.queryOptions({}));
  const [open, setOpen] = useState<string | null>(null);
  const [giving, setGiving] = useState<PersonRow | null>(null);
  const [more, setMore] = useState(shownAtOnce);
  const wanted = text.trim().toLowerCase();
  const found = useMemo(
    () =>
      (people.data?.people ?? []).filter((person) =>
        [person.name, person.unitName, person.partnerName, ...person.roles.map((role) => words(`role.${role}`))]
          .filter(Boolean)
          .some((part) => part?.toLowerCase().includes(wanted)),
      ),
    [people.data, wanted, words],
  );

  return (
    <section className={page.page} aria-labelledby="people-title">
      <header className={page.head}>
        <h1 id="people-title">{words("people.title")}</h1>
        <p>{words("people.hint")}</p>
      </header>
      <div className={page.tools}>
        <input
          type="search"
          className={form.input}
          style={{ width: 320 }}
          aria-label={words("people.search")}
          placeholder={words("people.search")}
          value={text}
          onChange={(event) => {
            const next = event.target.value;
            go(next === "" ? "/access/people" : `/access/people?text=${encodeURIComponent(next)}`);
          }}
        />
        <span className={page.quiet}>{words("people.count", { count: format.number(found.length) })}</span>
      </div>
      <QueryStates query={people} skeleton={<LoadingSkeleton rows={10} />}>
        {() =>
          found.length === 0 ? (
            <EmptyState title={words("people.none")} sentence={words("people.noneSentence")} />
          ) : (
            <ul className={styles.people}>
              {found.slice(0, more).map((person) => (
                <li key={person.id}>
                  <div className={styles.person}>
                    <Avatar id={person.id} name={person.name} size={32} decorative />
                    <div className={styles.who}>
                      <strong>{person.name}</strong>
                      <span className={page.quiet}>{person.partnerName ?? person.unitName}</span>
                    </div>
                    <div className={styles.roles}>
                      {person.roles.map((role) => (
                        <Chip key={role}>{words(`role.${role}`)}</Chip>
                      ))}
                      {person.active ? null : <Chip tone="attention">{words("people.inactive")}</Chip>}
                    </div>
                    <Button
                      look="quiet"
                      aria-expanded={open === person.id}
                      onClick={() => setOpen(open === person.id ? null : person.id)}
                    >
                      {words("people.grants")}
                    </Button>
                    <Button label={words("people.giveTo", { name: person.name })} onClick={() => setGiving(person)}>
                      {words("people.give")}
                    </Button>
                  </div>
                  {open === person.id ? (
                    <QueryStates query={grants} compact>
                      {(data) => <PersonGrants grants={data.grants.filter((grant) => grant.personId === person.id)} />}
                    </QueryStates>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </QueryStates>
      {found.length > more ? (
        <div className={page.end}>
          <Button onClick={() => setMore(more + shownAtOnce)}>{words("work.more")}</Button>
        </div>
      ) : null}
      {giving ? <GiveGrantSheet person={giving} onClose={() => setGiving(null)} /> : null}
    </section>
  );
}
