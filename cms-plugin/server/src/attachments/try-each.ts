/**
 * Does each, whatever becomes of the others: one that fails holds up none behind it.
 * @throws the first failure, in the end
 */
export async function tryEach<One>(all: readonly One[], work: (one: One) => Promise<unknown>): Promise<void> {
  let failure: Error | undefined;
  for (const one of all) {
    try {
      await work(one);
    } catch (error) {
      failure ??= error instanceof Error ? error : new Error('It failed without an error.');
    }
  }
  if (failure) throw failure;
}
