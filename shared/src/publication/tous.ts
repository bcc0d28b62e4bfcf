/** Waits for every one of them, then throws what stopped the first that failed: nothing goes on writing behind. */
export async function tous(travaux: readonly Promise<void>[]): Promise<void> {
  for (const fin of await Promise.allSettled(travaux))
    if (fin.status === 'rejected') throw fin.reason;
}
