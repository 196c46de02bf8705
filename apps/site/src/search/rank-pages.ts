import type { WeighedPlaces } from '@carepath/schema/search-files'
import type { Concept, Wording } from './read-concepts.ts'
import type { PlaceTable } from './place-table.ts'
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
  /** Places that say it, and how well each does. */
  places: readonly number[]
  scores: readonly number[]
}

/** A page that says a half of what is asked counts less than a half. */
const coverage = { least: 0.25, power: 1.5 }
const nameShare = 0.5
const lightShare = 0.25
const partShare = 0.2
const togetherShare = 0.8
/** Each further wording of the same thing on a page. */
const furtherShare = 0.5

/** The pages that say most of what is looked for, the best first. */
export async function rankPages(concepts: readonly Concept[], site: SearchSite, most: number): Promise<Ranking> {
  const pages = await readPages(concepts, site)
  // The fewer pages say a thing, the more it is worth.
  const worth = (count: number): number => Math.log(1 + (site.pages - count + 0.5) / (count + 0.5))
  const score = (concept: Concept) => scoreConcept(concept, pages, worth, site.table)
  const scored = concepts.flatMap((concept) => {
    const whole = score(concept)
    const parts = (concept.parts ?? []).map(score)
    return whole.places.length === 0 ? parts : [whole, ...parts.map((part) => weaken(part, partShare))]
  })
  const found = lessenNames(scored.filter(({ places }) => places.length > 0))
  return {
    places: bestPlaces(found, site.table, most),
    concepts: found.map(({ places: _, scores: __, ...concept }) => concept),
    treatments: found.length > 1 ? [...new Set(found.flatMap(({ treatments }) => treatments ?? []))] : [],
  }
}

/** The pages of each word: what was typed first, then what says it as well. */
function readPages(concepts: readonly Concept[], site: SearchSite): Promise<Map<string, WeighedPlaces>> {
  const asked = concepts.flatMap((concept) => [concept, ...(concept.parts ?? [])])
  const typed = asked.flatMap(({ wordings }) => wordings.slice(0, 1))
  const others = asked.flatMap(({ wordings }) => wordings.slice(1)).toSorted((a, b) => b.share - a.share)
  const stemsOf = (wordings: readonly Wording[]) => wordings.flatMap(({ stems }) => stems)
  return site.pagesByWord(stemsOf(typed), stemsOf(others))
}

/** The places that say most of it all, the best first. */
function bestPlaces(found: readonly ScoredConcept[], table: PlaceTable, most: number): RankedPlace[] {
  const total = found.reduce((sum, { importance }) => sum + importance, 0)
  const { first: sums, second: covered } = table
  for (const { places, scores, importance } of found) {
    // Thousands of places: an iterator of entries would make an array for each.
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0
      table.begin(place, 0, 0)
      sums[place] = (sums[place] ?? 0) + (scores[index] ?? 0)
      covered[place] = (covered[place] ?? 0) + importance
    }
  }
  const best: RankedPlace[] = []
  for (const place of table.takePlaces()) {
    const share = (covered[place] ?? 0) / total
    const score = (sums[place] ?? 0) * (coverage.least + (1 - coverage.least) * share ** coverage.power)
    const last = best[most - 1]
    if (last && !isBetter(score, place, last)) continue
    const at = best.findIndex((other) => isBetter(score, place, other))
    best.splice(at === -1 ? best.length : at, 0, { place, score })
    best.length = Math.min(best.length, most)
  }
  return best
}

const isBetter = (score: number, place: number, than: RankedPlace): boolean =>
  score > than.score || (score === than.score && place < than.place)

/** A treatment's name says where to look, if something else is asked for: all pages of its guide have it in their titles. */
function lessenNames(found: ScoredConcept[]): ScoredConcept[] {
  const asksMore = found.some(({ treatments, isLight }) => !treatments?.length && !isLight)
  if (!asksMore) return found
  return found.map((concept) => (concept.treatments?.length ? weaken(concept, nameShare) : concept))
}

const weaken = (concept: ScoredConcept, share: number): ScoredConcept => ({
  ...concept,
  importance: concept.importance * share,
  scores: concept.scores.map((score) => score * share),
})

function scoreConcept(
  concept: Concept,
  pages: ReadonlyMap<string, WeighedPlaces>,
  worth: (count: number) => number,
  table: PlaceTable,
): ScoredConcept {
  const { wordings, isLight } = concept
  // A rare word for the same thing is no better than what was typed, and one that many pages say for other reasons is worse.
  const worths = wordings
    .map((wording) => ({ wording, list: placesOf(wording, pages) }))
    .filter(({ list }) => list.places.length > 0)
    .map((found) => ({ ...found, worth: worth(found.list.places.length) }))
  const typed = worths.find(({ wording }) => wording === wordings[0])
  const most = typed?.worth ?? Math.max(...worths.map((each) => each.worth), 0)
  let best = 0
  const weighed = worths.map(({ wording, list, worth: own }): Wording => {
    const share = wording.share * Math.min(1, own / most)
    best = Math.max(best, share)
    // Whether a page says several words together is seen once its text is read.
    addWording(list, wording.isTogether ? share * togetherShare : share, table)
    return { ...wording, share }
  })
  const importance = best * most * (isLight ? lightShare : 1)
  const { first, second } = table
  const places = table.takePlaces()
  const scores = places.map((place) => together(first[place] ?? 0, second[place] ?? 0) * importance)
  return { ...concept, wordings: weighed, importance, places, scores }
}

/** Adds the pages of a wording: for each place the best that its page says, and what is left where all it says counts by half. */
function addWording({ places, weights }: WeighedPlaces, share: number, table: PlaceTable): void {
  const { first: bests, second: lefts } = table
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0
    const said = share * shareOfStep(weights[index] ?? 0)
    const left = 1 - furtherShare * said
    if (table.begin(place, said, left)) continue
    bests[place] = Math.max(bests[place] ?? 0, said)
    lefts[place] = (lefts[place] ?? 0) * left
  }
}

/** A page that says a thing in several words speaks of it more surely than one that says it in a single word. */
function together(best: number, left: number): number {
  const more = left / (1 - furtherShare * best)
  return 1 - (1 - best) * more
}

/** The pages that say all of a wording, with how much they say of it. */
function placesOf({ stems: [first, ...others] }: Wording, pages: ReadonlyMap<string, WeighedPlaces>): WeighedPlaces {
  const listOf = (stem = '') => pages.get(stem) ?? none
  return others.reduce((list, stem) => sayBoth(list, listOf(stem)), listOf(first))
}

const none: WeighedPlaces = { places: new Int32Array(), weights: new Uint8Array() }

/** The places of two lists, both in order, that are in both. */
function sayBoth(one: WeighedPlaces, two: WeighedPlaces): WeighedPlaces {
  const places: number[] = []
  const weights: number[] = []
  let at = 0
  for (let index = 0; index < one.places.length; index++) {
    const place = one.places[index] ?? 0
    while (at < two.places.length && (two.places[at] ?? 0) < place) at++
    if (two.places[at] !== place) continue
    places.push(place)
    weights.push(Math.min(one.weights[index] ?? 0, two.weights[at] ?? 0))
  }
  return { places: Int32Array.from(places), weights: Uint8Array.from(weights) }
}
