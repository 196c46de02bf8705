import { locales } from '@carepath/schema'
import type { CmsClient } from './cms-client.ts'
import { recordCopy } from './record-copy.ts'
import { inLetters, initial } from './words.ts'

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

/**
 * Fills the CMS until the site has about `pages` pages, and returns the ids of its side effects. Documents of an earlier
 * run are kept.
 */
export async function fillCms(
  cms: CmsClient,
  { pages, dataDir, say }: { pages: number; dataDir: string; say: (line: string) => void },
): Promise<string[]> {
  const [sideEffects, treatments] = [await loadIdsBySlug(cms, 'side-effects'), await loadIdsBySlug(cms, 'treatments')]
  const samples = findSamples(sideEffects, treatments)
  const figures = await loadEffectRow(cms, samples)
  const ids: string[] = []
  const groups = Math.max(1, Math.round(pages / pagesPerGroup))
  for (let group = 0; group < groups; group++) {
    say(`Group ${group + 1} of ${groups}`)
    const ofGroup: string[] = []
    for (let index = 0; index < sideEffectsPerTreatment; index++) ofGroup.push(await ensureSideEffect(group, index))
    if (!treatments.has(`treatment-${group}`)) await writeTreatment(group, ofGroup)
    ids.push(...ofGroup)
  }
  return ids

  async function ensureSideEffect(group: number, index: number): Promise<string> {
    const slug = `effect-${group}-${index}`
    const known = sideEffects.get(slug)
    if (known !== undefined) return known
    const names = (word: string) => ({ plainName: `${initial(index)}${inLetters(group)}x${inLetters(index)} ${word}` })
    const { id } = await cms.duplicate('side-effects', samples.sideEffect, { slug, ...names('effect') })
    recordCopy(dataDir, { type: 'side-effect', id })
    await cms.publish('side-effects', id, names('efecto'), 'es')
    return id
  }

  async function writeTreatment(group: number, effects: string[]): Promise<void> {
    const names = (word: string) => ({ name: `${word} ${inLetters(group)}`, plainName: `${word} ${inLetters(group)}` })
    const { id } = await cms.duplicate('treatments', samples.treatment, {
      slug: `treatment-${group}`,
      // An editorial rule refuses a treatment without a serious side effect.
      sideEffects: [...effects, samples.seriousEffect].map((effect) => ({ ...figures, effect })),
      ...names('Treatment'),
    })
    recordCopy(dataDir, { type: 'treatment', id })
    await cms.publish('treatments', id, names('Tratamiento'), 'es')
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
