import { directoryMay } from "@quintet/directory/contract";
import { keepPreviousData, skipToken, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api.ts";
import { TextField } from "../../parts/text-field.tsx";
import { useRested } from "../../parts/use-rested.ts";
import { useWords } from "../../words/use-words.ts";
import { useMay } from "../session/me.tsx";
import { ChoosePerson } from "../task/choose-person.tsx";

export type ChosenCustomer = { id: string; name: string };
export type ChooseCustomerProps = {
  value: ChosenCustomer | null;
  onChange: (customer: ChosenCustomer | null) => void;
  fault?: string | undefined;
};

/** The customer a case is about, found by name; not there for those who may not look customers up. */
export function ChooseCustomer({ value, onChange, fault }: ChooseCustomerProps) {
  const words = useWords();
  const api = useApi();
  const finds = useMay(directoryMay.findCustomers);
  const [text, setText] = useState("");
  const wanted = useRested(text.trim(), 300);
  const asked = finds && wanted !== "" ? { text: wanted, limit: 6 } : skipToken;
  const { data } = useQuery(api.directory.findCustomers.queryOptions(asked, { placeholderData: keepPreviousData }));
  if (!finds) return null;
  return (
    <>
      <TextField
        label={words("begin.customer")}
        type="search"
        value={text}
        onChange={(next) => {
          setText(next);
          onChange(null);
        }}
        hint={value ? words("begin.about", { name: value.name }) : words("begin.findCustomer")}
        fault={fault}
      />
      {wanted !== "" && data ? (
        <ChoosePerson
          label={words("begin.customer")}
          people={data.rows.map(({ id, name, phoneMasked, city }) => ({
            ...{ id, name, unit: [phoneMasked, city].filter(Boolean).join(" ") },
          }))}
          value={value?.id ?? null}
          onChange={(id) => onChange(data.rows.find((one) => one.id === id) ?? null)}
        />
      ) : null}
    </>
  );
}
