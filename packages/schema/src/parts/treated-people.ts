/** Whom treatments are for, to tell whether a study studied such people. */
export interface TreatedPeople {
  /** Of each treatment its conditions and its people, in its words: "Depression", "people who had surgery". */
  groups: readonly { conditions: readonly string[]; people: readonly string[] }[]
  /** True where one of the treatments is for people who have no condition. */
  isForHealthyPeople: boolean
}

/** What explains a name stands after a colon or a comma; another name of the same stands in brackets. */
const namesIn = (phrase: string): string[] =>
  [phrase.replaceAll(/\([^)]*\)/gu, ' '), ...[...phrase.matchAll(/\(([^)]*)\)/gu)].map(([, name = '']) => name)]
    .flatMap((words) => words.split(/[:;,،；：，、]|\s[-–—]\s/u)[0]?.trim() ?? [])
    .filter(Boolean)

/** Whom some treatments are for. */
export const treatedBy = (
  treatments: readonly { conditions: string[]; people?: string[] | undefined; isForHealthyPeople?: true | undefined }[],
): TreatedPeople => ({
  groups: treatments.map(({ conditions, people = [] }) => ({ conditions, people })),
  isForHealthyPeople: treatments.some((treatment) => treatment.isForHealthyPeople === true),
})

/**
 * True where the words for the people of a study name a condition or people of the treatment: "adults with treatment-resistant
 * depression" has all words of "Depression". Where the words are others, or name one of several conditions alone, a page prints
 * whom the study studied, which is true of every study.
 */
export function areTreated(population: string, { groups }: TreatedPeople): boolean {
  const studied = wordsOf(population)
  return groups.some(({ conditions, people }) => {
    const named = conditions.filter((condition) => isNamed(condition, studied))
    return named.length > 0 ? named.length === conditions.length : people.some((phrase) => isNamed(phrase, studied))
  })
}

/** True where the studied people's words have all those of one name of a phrase. */
const isNamed = (phrase: string, studied: readonly string[]): boolean =>
  namesIn(phrase).some((name) => {
    const words = wordsOf(name)
    const telling = words.filter((word) => word.length > longestJoiningWord)
    const asked = telling.length > 0 ? telling : words
    return asked.length > 0 && asked.every((word) => studied.some((other) => areForms(word, other)))
  })

/** Shorter words join others: "of", "and", "con". A short name such as "OCD" counts where it is all there is. */
const longestJoiningWord = 3
/** Forms of a word share their beginning and differ in their endings: "depression", "depressive". */
const minShared = 6
/** Longer endings make other words: "hypertension" is no form of "hyperthyroidism". */
const longestEnding = 4

function areForms(one: string, other: string): boolean {
  if (one === other) return true
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  return shared >= minShared && Math.max(one.length, other.length) - shared <= longestEnding
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
