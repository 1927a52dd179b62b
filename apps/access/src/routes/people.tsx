import { useSearch } from "@tanstack/react-router";
import { PeopleAndGrants } from "../features/people/list-people.tsx";

export function PeoplePage() {
  const { text } = useSearch({ strict: false });
  return <PeopleAndGrants text={typeof text === "string" ? text : ""} />;
}
