/** Far deeper than any form: a list in a list ten lists deep, in a row of a treatment, has some sixty levels. */
const mostLevels = 100

/** What is wrong with a body whose lists and objects are so deep in one another that what walks through it would fail. */
export const nestedTooDeeply = `What was sent has lists and objects more than ${mostLevels} levels deep in one another.`

/** True where lists and objects are at most `levels` deep in one another. Looks no deeper than that. */
export function isWithin(value: unknown, levels = mostLevels): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((inner) => isWithin(inner, levels - 1))
}

/** A body of the largest size has not half as many, unless nothing is in them. */
const mostEntries = 30_000

/** What is wrong with a body whose lists are so long that the checks of all their entries would hold up everybody else. */
export const tooManyEntries = `What was sent has more than ${mostEntries / 1000} thousand entries in its lists.`

/** True where the lists in a value have no more entries than can be worked on. Counts no further than that, however deep it is. */
export function isCountable(value: unknown): boolean {
  const waiting: unknown[] = [value]
  let entries = 0
  while (waiting.length > 0) {
    const each = waiting.pop()
    if (typeof each !== 'object' || each === null) continue
    if (Array.isArray(each)) entries += each.length
    if (entries > mostEntries) return false
    for (const inner of Object.values(each)) if (typeof inner === 'object') waiting.push(inner)
  }
  return true
}
