/** Far deeper than any form: a list in a list ten lists deep, in a row of a treatment, has some sixty levels. */
const mostLevels = 100

/** What is wrong with a body whose lists and objects are so deep in one another that what walks through it would fail. */
export const nestedTooDeeply = `What was sent has lists and objects more than ${mostLevels} levels deep in one another.`

/** True where lists and objects are at most `levels` deep in one another. Looks no deeper than that. */
export function isWithin(value: unknown, levels = mostLevels): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((inner) => isWithin(inner, levels - 1))
}
