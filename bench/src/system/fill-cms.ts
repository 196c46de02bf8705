import { locales } from '@carepath/schema'
import type { CmsClient } from './cms-client.ts'
import type { Copies } from './copy-documents.ts'
import { recordCopy } from './record-copy.ts'
import { inLetters, initial } from '../site/words.ts'

/** So many side effects has a treatment of a real clinic. */
const sideEffectsPerTreatment = 40
/** Pages of one group of documents: a hub of six, and its side effects, in every language. */
const pagesPerGroup = (6 + sideEffectsPerTreatment) * locales.length

interface Stored {
  id: string
  slug: string
}

/** What a treatment says of one of its side effects. */
interface EffectRow {
  id?: string
  effect: string
  figures?: { note?: string }[]
}

/** The names of a copy in each language. */
const effectNames = (group: number, index: number, word: string) => ({
  plainName: `${initial(index)}${inLetters(group)}x${inLetters(index)} ${word}`,
})
const treatmentNames = (group: number, word: string) => ({
  name: `${word} ${inLetters(group)}`,
  plainName: `${word} ${inLetters(group)}`,
})
const effectSlug = (group: number, index: number): string => `effect-${group}-${index}`
const treatmentSlug = (group: number): string => `treatment-${group}`
const indexes = Array.from({ length: sideEffectsPerTreatment }, (_, index) => index)

/** The number of groups of a site with about `pages` pages. */
export const countGroups = (pages: number): number => Math.max(1, Math.round(pages / pagesPerGroup))

/** Loads the ids of all groups' side effects, in order, and which groups are complete. */
export async function loadGroups(cms: CmsClient, groups: number): Promise<{ ids: string[]; missing: number[] }> {
  const [sideEffects, treatments] = [await loadIdsBySlug(cms, 'side-effects'), await loadIdsBySlug(cms, 'treatments')]
  const all = Array.from({ length: groups }, (_, group) => group)
  const missing = all.filter((group) => !treatments.has(treatmentSlug(group)))
  const ids = all.flatMap((group) => indexes.map((index) => sideEffects.get(effectSlug(group, index)) ?? []).flat())
  return { ids, missing }
}

/** Writes the first group as editors do, through the admin: copies of the sample, published in every language. */
export async function writeFirstGroup(cms: CmsClient, dataDir: string): Promise<void> {
  const [sideEffects, treatments] = [await loadIdsBySlug(cms, 'side-effects'), await loadIdsBySlug(cms, 'treatments')]
  const samples = findSamples(sideEffects, treatments)
  const figures = await loadEffectRow(cms, samples)
  const effects: string[] = []
  for (const index of indexes) {
    const slug = effectSlug(0, index)
    effects.push(sideEffects.get(slug) ?? (await writeEffect(slug, index)))
  }
  const { id } = await cms.duplicate('treatments', samples.treatment, {
    slug: treatmentSlug(0),
    // An editorial rule refuses a treatment without a serious side effect.
    sideEffects: [...effects, samples.seriousEffect].map((effect) => ({ ...figures, effect })),
    ...treatmentNames(0, 'Treatment'),
  })
  recordCopy(dataDir, { type: 'treatment', id })
  await cms.publish('treatments', id, treatmentNames(0, 'Tratamiento'), 'es')

  async function writeEffect(slug: string, index: number): Promise<string> {
    const copy = { slug, ...effectNames(0, index, 'effect') }
    const { id: written } = await cms.duplicate('side-effects', samples.sideEffect, copy)
    recordCopy(dataDir, { type: 'side-effect', id: written })
    await cms.publish('side-effects', written, effectNames(0, index, 'efecto'), 'es')
    return written
  }
}

/** The documents of the first group, and what their copies of each other group are called. */
export async function planCopies(cms: CmsClient, groups: readonly number[]): Promise<Copies> {
  const [sideEffects, treatments] = [await loadIdsBySlug(cms, 'side-effects'), await loadIdsBySlug(cms, 'treatments')]
  const textsOf = (group: number): string[] => [
    treatmentSlug(group),
    ...['Treatment', 'Tratamiento'].map((word) => treatmentNames(group, word).name),
    ...indexes.flatMap((index) => [
      effectSlug(group, index),
      ...['effect', 'efecto'].map((word) => effectNames(group, index, word).plainName),
    ]),
  ]
  const originals = textsOf(0)
  return {
    documents: {
      side_effects: indexes.flatMap((index) => sideEffects.get(effectSlug(0, index)) ?? []),
      treatments: [treatments.get(treatmentSlug(0)) ?? []].flat(),
    },
    names: groups.map((group) => new Map(textsOf(group).map((text, place) => [originals[place] ?? '', text]))),
  }
}

/** Finds the sample documents that are copied. */
function findSamples(sideEffects: Map<string, string>, treatments: Map<string, string>) {
  const [sideEffect, seriousEffect, treatment] = [
    sideEffects.get('nausea'),
    sideEffects.get('breathing-problems'),
    [...treatments.values()][0],
  ]
  if (sideEffect !== undefined && seriousEffect !== undefined && treatment !== undefined)
    return { sideEffect, seriousEffect, treatment }
  throw new Error('The sample guide is not in the CMS.')
}

/** Loads what the sample treatment says of its side effect: figures, without their limits, which would need a translation. */
async function loadEffectRow(
  cms: CmsClient,
  { treatment, sideEffect }: { treatment: string; sideEffect: string },
): Promise<Omit<EffectRow, 'id'>> {
  const [found] = await cms.find<{ sideEffects: EffectRow[] }>(`treatments?where[id][equals]=${treatment}&depth=0`)
  const row = found?.sideEffects.find(({ effect }) => effect === sideEffect)
  if (!row) throw new Error(`The sample treatment says nothing of the side effect ${sideEffect}.`)
  const { id: _, figures = [], ...rest } = row
  return { ...rest, figures: figures.map(({ note: _limits, ...figure }) => figure) }
}

/** Loads the ids of a collection by slug, oldest first. */
async function loadIdsBySlug(cms: CmsClient, collection: string): Promise<Map<string, string>> {
  const documents = await cms.find<Stored>(`${collection}?pagination=false&depth=0&select[slug]=true&sort=createdAt`)
  return new Map(documents.map(({ slug, id }) => [slug, id]))
}
