import { locales } from '@carepath/schema'
import type { CmsClient } from './cms-client.ts'

/** As many as a treatment of a real clinic lists. */
const sideEffectsPerTreatment = 40
/** Pages a filled group of documents gives rise to: a hub of six, and its side effects, in every language. */
const pagesPerGroup = (6 + sideEffectsPerTreatment) * locales.length

interface Stored {
  id: string
}

/** Fills the CMS until the site has about `pages` pages; gives the ids of the side effects it made. */
export async function fill(cms: CmsClient, pages: number, say: (line: string) => void): Promise<string[]> {
  const [sideEffect] = await cms.find<Stored>('side-effects?where[slug][equals]=nausea&depth=0')
  const [treatment] = await cms.find<Stored>('treatments?limit=1&depth=0')
  if (!sideEffect || !treatment) throw new Error('The sample guide is not in the CMS.')
  const samples = { sideEffect: sideEffect.id, treatment: treatment.id }

  const made: string[] = []
  const groups = Math.max(1, Math.round(pages / pagesPerGroup))
  for (let group = 0; group < groups; group++) {
    say(`Writing group ${group + 1} of ${groups}`)
    const ids: string[] = []
    for (let index = 0; index < sideEffectsPerTreatment; index++) ids.push(await copySideEffect(group, index))
    await copyTreatment(group, ids)
    made.push(...ids)
  }
  return made

  async function copySideEffect(group: number, index: number): Promise<string> {
    const name = `${initial(index)} effect ${group}.${index}`
    const { id } = await cms.duplicate('side-effects', samples.sideEffect, {
      slug: `effect-${group}-${index}`,
      plainName: name,
    })
    await cms.publish('side-effects', id, { plainName: `${initial(index)} efecto ${group}.${index}` }, 'es')
    return id
  }

  async function copyTreatment(group: number, sideEffects: string[]): Promise<void> {
    const names = (word: string) => ({ name: `${word} ${group}`, plainName: `${word} ${group}` })
    const { id } = await cms.duplicate('treatments', samples.treatment, {
      slug: `treatment-${group}`,
      sideEffects,
      ...names('Treatment'),
    })
    await cms.publish('treatments', id, names('Tratamiento'), 'es')
  }
}

/** Spreads the names over the alphabet, as real ones are. */
function initial(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (index % 26))
}
