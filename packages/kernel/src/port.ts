import type { z } from "zod";

/**
 * A door one house opens to those above it: named in the lower house's contract, answered by its server, asked with
 * `ask(port, input)` inside the asker's transaction. Who asks has already checked that its actor may know the answer.
 */
export interface Port<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  name: string;
  input: I;
  output: O;
}

export const port = <I extends z.ZodType, O extends z.ZodType>(name: string, input: I, output: O): Port<I, O> => ({
  name,
  input,
  output,
});
