/** Resident memory of this process in MiB. */
export const rssMb = (): number => Math.round(process.memoryUsage.rss() / 2 ** 20)

/** Repeats some work, and reads the memory before, after each quarter and at the end. */
export async function measureMemory(
  times: number,
  work: (index: number) => Promise<unknown>,
  read: () => number | Promise<number>,
): Promise<Record<number, number>> {
  const series: Record<number, number> = { 0: await read() }
  for (let index = 0; index < times; index++) {
    await work(index)
    if ((index + 1) % Math.ceil(times / 4) === 0 || index + 1 === times) series[index + 1] = await read()
  }
  return series
}

/** The growth over the second half of a series: none where memory is flat. */
export function growthInSecondHalf(series: Record<number, number>): number {
  const values = Object.values(series)
  return (values.at(-1) ?? 0) - (values[Math.floor(values.length / 2)] ?? 0)
}
