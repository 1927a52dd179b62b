/** The stable key of a refusal, or what else came instead. */
export const reasonOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (refusal: unknown) => refusal,
  );
  return (error as { reason?: string } | undefined)?.reason ?? String(error);
};
