import type { Concept, Wording } from './read-query.ts'
import type { SearchSite, WeighedPlace } from './search-site.ts'

/** A page and how well it answers. */
export interface RankedPlace {
  place: number
  score: number
}

/** A thing that is looked for, with what saying it is worth. */
export interface WeighedConcept extends Concept {
  /** The rarer its words, the more it counts. */
  importance: number
}

export interface Ranking {
  places: RankedPlace[]
  concepts: WeighedConcept[]
}

const fullWeight = 99
/** A page that says a half of what is asked counts less than a half. */
const coverage = { least: 0.25, power: 1.5 }

/** Every page that says something of what is looked for, the best first. */
export async function rankPages(concepts: readonly Concept[], site: SearchSite): Promise<Ranking> {
  const asked = concepts.flatMap((concept) => [concept, ...(concept.parts ?? [])])
  const pages = await site.pagesByWord(asked.flatMap(({ wordings }) => wordings.flatMap(({ stems }) => stems)))
  // The fewer pages say a thing, the more it is worth.
  const worth = (count: number): number => Math.log(1 + (site.pages - count + 0.5) / (count + 0.5))
  const score = (concept: Concept) => scoreConcept(concept, pages, worth)
  const scored = concepts.flatMap((concept) => {
    const whole = score(concept)
    return whole.scores.size === 0 && concept.parts ? concept.parts.map(score) : [whole]
  })
  const found = scored.filter(({ scores }) => scores.size > 0)
  const total = found.reduce((sum, { importance }) => sum + importance, 0)
  const totals = new Map<number, { score: number; covered: number }>()
  for (const { scores, importance } of found) {
    for (const [place, score] of scores) {
      const before = totals.get(place) ?? { score: 0, covered: 0 }
      totals.set(place, { score: before.score + score, covered: before.covered + importance })
    }
  }
  const places = [...totals].map(([place, { score, covered }]) => ({
    place,
    score: score * (coverage.least + (1 - coverage.least) * (covered / total) ** coverage.power),
  }))
  places.sort((a, b) => b.score - a.score || a.place - b.place)
  return { places, concepts: found.map(({ wordings, importance }) => ({ wordings, importance })) }
}

function scoreConcept(
  { wordings }: Concept,
  pages: Map<string, WeighedPlace[]>,
  worth: (count: number) => number,
): WeighedConcept & { scores: Map<number, number> } {
  const shares = new Map<number, number>()
  let best = 0
  for (const wording of wordings) {
    for (const [place, weight] of placesOf(wording, pages)) {
      shares.set(place, Math.max(shares.get(place) ?? 0, wording.share * weight))
      best = Math.max(best, wording.share)
    }
  }
  // All wordings are worth the same: a rare word for the same thing is no better than what was typed.
  const typed = placesOf(wordings[0] ?? { stems: [], share: 1 }, pages).size
  const importance = best * worth(typed > 0 ? typed : shares.size)
  const scores = new Map([...shares].map(([place, share]) => [place, share * importance]))
  return { wordings: [...wordings], importance, scores }
}

/** The pages that say all of a wording, with how much they say of it, at most 1. */
function placesOf({ stems }: Wording, pages: Map<string, WeighedPlace[]>): Map<number, number> {
  let all: Map<number, number> | undefined
  for (const stem of stems) {
    const weights = new Map((pages.get(stem) ?? []).map(({ place, weight }) => [place, weight / fullWeight]))
    const before = all
    all = before
      ? new Map([...before].flatMap(([place, weight]) => joined(place, weight, weights.get(place))))
      : weights
  }
  return all ?? new Map<number, number>()
}

const joined = (place: number, before: number, weight: number | undefined): [number, number][] =>
  weight === undefined ? [] : [[place, Math.min(before, weight)]]
