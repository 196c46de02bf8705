import type { FrequencyFigure, TreatmentSideEffect } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { renderSite } from './support/render-site.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const treatment = exampleOf('treatment')
const effect = exampleOf('side-effect')
const sources = treatment.sideEffects[0]!.figures[0]!.sources
const figure = (numerator: number, note?: string): FrequencyFigure => ({
  value: { kind: 'count', numerator, denominator: 3_000, qualifier: 'exactly' },
  per: 'patient',
  sources,
  ...(note && { note }),
})
const row = (...figures: FrequencyFigure[]): TreatmentSideEffect => ({
  effect: { type: 'side-effect', id: effect.id },
  figures,
  sources: [],
})
const other = { ...treatment, id: 'other', slug: 'other', plainName: 'Lithium' }

/** The words of a list, without those that a fold holds. */
async function wordsOf(site: Parameters<typeof renderSite>[0], path: string, selector: string): Promise<string> {
  const files = await renderSite(site)
  const html = files.find(({ address }) => address.path === path)?.page.html ?? ''
  const list = html.slice(html.indexOf(`class="${selector}"`)).split('</ul>')[0] ?? ''
  return list
    .replaceAll(/<details.*?<\/details>/gsu, ' ')
    .replaceAll(/<p class="grounds".*?<\/p>/gsu, ' ')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
}

const lists = [
  ['/side-effects/', 'effect-list'],
  [`/treatments/${treatment.slug}/side-effects/`, 'effect-rows'],
  [`/side-effects/${effect.slug}/`, 'figure-list'],
] as const

describe('A list of side effects', () => {
  it.each(lists)('gives every figure with its limits: %s', async (path, selector) => {
    const figures = [figure(16, 'People who came to need dialysis.'), figure(300, 'Any loss that a test showed.')]
    const site = withChange([...exampleSite, other], treatment, { sideEffects: [row(...figures)] })
    const words = await wordsOf(site, path, selector)
    expect(words).toContain('About 1 in 190 people (uncommon) People who came to need dialysis.')
    expect(words).toContain('1 in 10 people (very common) Any loss that a test showed.')
  })

  it('names the treatment where there is no figure', async () => {
    const site = withChange([...exampleSite, other], treatment, { sideEffects: [row()] })
    const words = await wordsOf(site, '/side-effects/', 'effect-list')
    expect(words).toContain('Lithium: At least 1 in 5 people')
    expect(words).toContain(`${treatment.plainName}: We have no figure for how often`)
  })
})

describe('The page of a side effect with several figures', () => {
  it('says of each first what it is of', async () => {
    const figures = [figure(16, 'People who came to need dialysis.'), figure(300, 'Any loss that a test showed.')]
    const site = withChange(exampleSite, treatment, { sideEffects: [row(...figures)] })
    const files = await renderSite(site)
    const html = files.find(({ address }) => address.path === `/side-effects/${effect.slug}/`)?.page.html ?? ''
    const places = ['need dialysis.', '1 in 190', 'Any loss', '1 in 10 people'].map((words) => html.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })
})
