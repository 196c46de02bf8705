/** As many as zlib and the disk can serve at once; more would only hold bytes in memory. */
const atOnce = 4

/** Like `Promise.all` over `map`, a few at a time. Waits for those under way before it reports a failure. */
export async function inParallel<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const failures: unknown[] = []
  let next = 0
  const lane = async () => {
    while (next < items.length && !failures.length) {
      const index = next++
      try {
        results[index] = await run(items[index] as T)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane))
  if (failures.length) throw failures[0]
  return results
}

/** Like `Promise.all`, but waits for every one of them: a straggler must not write into what comes next. */
export async function allDone<T extends readonly unknown[]>(promises: T): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  const outcomes = await Promise.allSettled(promises)
  const failure = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failure) throw failure.reason
  return Promise.all(promises)
}
