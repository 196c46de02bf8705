import type { WeighedPlace } from '@carepath/schema/search-files'
import type { Concept, Wording } from './read-concepts.ts'
import { shareOfStep } from './weigh-steps.ts'
import type { SearchSite } from './search-site.ts'

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
  /** Guides of the treatments that are named, where something else is asked for too. */
  treatments: string[]
}

interface ScoredConcept extends WeighedConcept {
  scores: Map<number, number>
}

/** A page that says a half of what is asked counts less than a half. */
const coverage = { least: 0.25, power: 1.5 }
const nameShare = 0.5
const lightShare = 0.25
const partShare = 0.2
const togetherShare = 0.8
/** Each further wording of the same thing on a page. */
const furtherShare = 0.5

/** Every page that says something of what is looked for, the best first. */
export async function rankPages(concepts: readonly Concept[], site: SearchSite): Promise<Ranking> {
  const asked = concepts.flatMap((concept) => [concept, ...(concept.parts ?? [])])
  const pages = await site.pagesByWord(asked.flatMap(({ wordings }) => wordings.flatMap(({ stems }) => stems)))
  // The fewer pages say a thing, the more it is worth.
  const worth = (count: number): number => Math.log(1 + (site.pages - count + 0.5) / (count + 0.5))
  const score = (concept: Concept) => scoreConcept(concept, pages, worth)
  const scored = concepts.flatMap((concept) => {
    const whole = score(concept)
    const parts = (concept.parts ?? []).map(score)
    return whole.scores.size === 0 ? parts : [whole, ...parts.map((part) => weaken(part, partShare))]
  })
  const found = lessenNames(scored.filter(({ scores }) => scores.size > 0))
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
  return {
    places,
    concepts: found.map(({ scores: _, ...concept }) => concept),
    treatments: found.length > 1 ? [...new Set(found.flatMap(({ treatments }) => treatments ?? []))] : [],
  }
}

/** A treatment's name says where to look, if something else is asked for: all pages of its guide have it in their titles. */
function lessenNames(found: ScoredConcept[]): ScoredConcept[] {
  const asksMore = found.some(({ treatments, isLight }) => !treatments?.length && !isLight)
  if (!asksMore) return found
  return found.map((concept) => (concept.treatments?.length ? weaken(concept, nameShare) : concept))
}

const weaken = (concept: ScoredConcept, share: number): ScoredConcept => ({
  ...concept,
  importance: concept.importance * share,
  scores: new Map([...concept.scores].map(([place, score]) => [place, score * share])),
})

function scoreConcept(
  concept: Concept,
  pages: Map<string, WeighedPlace[]>,
  worth: (count: number) => number,
): ScoredConcept {
  const { wordings, isLight } = concept
  const found = wordings
    .map((wording) => ({ wording, places: placesOf(wording, pages) }))
    .filter(({ places }) => places.size > 0)
  // A rare word for the same thing is no better than what was typed, and one that many pages say for other reasons is worse.
  const worths = found.map(({ wording, places }) => ({ wording, places, worth: worth(places.size) }))
  const typed = worths.find(({ wording }) => wording === wordings[0])
  const most = typed?.worth ?? Math.max(...worths.map((each) => each.worth), 0)
  const shares = new Map<number, number[]>()
  let best = 0
  const weighed = worths.map(({ wording, places, worth: own }): Wording => {
    const share = wording.share * Math.min(1, own / most)
    best = Math.max(best, share)
    // Whether a page says several words together is seen once its text is read.
    const sure = wording.isTogether ? share * togetherShare : share
    for (const [place, weight] of places) shares.set(place, [...(shares.get(place) ?? []), sure * weight])
    return { ...wording, share }
  })
  const importance = best * most * (isLight ? lightShare : 1)
  const scores = new Map([...shares].map(([place, said]) => [place, together(said) * importance]))
  return { ...concept, wordings: weighed, importance, scores }
}

/** A page that says a thing in several words speaks of it more surely than one that says it in a single word. */
function together(said: readonly number[]): number {
  const best = Math.max(...said)
  const more = said.reduce((left, share) => left * (1 - furtherShare * share), 1) / (1 - furtherShare * best)
  return 1 - (1 - best) * more
}

/** The pages that say all of a wording, with how much they say of it, at most 1. */
function placesOf({ stems }: Wording, pages: Map<string, WeighedPlace[]>): Map<number, number> {
  let all: Map<number, number> | undefined
  for (const stem of stems) {
    const weights = new Map((pages.get(stem) ?? []).map(({ place, weight }) => [place, shareOfStep(weight)]))
    const before = all
    all = before
      ? new Map([...before].flatMap(([place, weight]) => joined(place, weight, weights.get(place))))
      : weights
  }
  return all ?? new Map<number, number>()
}

const joined = (place: number, before: number, weight: number | undefined): [number, number][] =>
  weight === undefined ? [] : [[place, Math.min(before, weight)]]
