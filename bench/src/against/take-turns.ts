/** What both sides gave, turn by turn. */
export interface Turns<T> {
  here: T[]
  other: T[]
}

/** Measures both sides in turns, so that other work of the machine slows both alike. */
export async function takeTurns<T>(turns: number, measure: (side: keyof Turns<T>) => Promise<T>): Promise<Turns<T>> {
  const results: Turns<T> = { here: [], other: [] }
  for (let turn = 0; turn < turns; turn++)
    for (const side of ['here', 'other'] as const) {
      process.stderr.write(`Turn ${turn + 1} of ${turns}, ${side === 'here' ? 'this commit' : 'the other commit'}\n`)
      results[side].push(await measure(side))
    }
  return results
}
