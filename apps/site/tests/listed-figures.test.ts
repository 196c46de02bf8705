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
    expect(words).toContain('People who came to need dialysis. About 1 in 190 people (uncommon)')
    expect(words).toContain('Any loss that a test showed. 1 in 10 people (very common)')
  })

  it.each(lists)('says what of the treatment a figure is of: %s', async (path, selector) => {
    const [own] = treatment.interventions
    const parts = exampleSite.filter(({ type, locale }) => type === 'intervention' && locale === 'en').slice(0, 2)
    const interventions = parts.map(({ id }) => ({
      ...own!,
      isSupporting: false,
      intervention: { type: 'intervention' as const, id },
    }))
    const studied = ({ id }: { id: string }) => [{ type: 'intervention' as const, id }]
    const figures = [
      { ...figure(16), studied: studied(parts[0]!) },
      { ...figure(300), studied: studied(parts[1]!) },
      { ...figure(900), studied: parts.flatMap(studied) },
    ]
    const site = withChange([...exampleSite, other], treatment, { interventions, sideEffects: [row(...figures)] })
    const words = await wordsOf(site, path, selector)
    const names = parts.map((part) => ('name' in part ? part.name : ''))
    expect(words.toLowerCase()).toContain(`${names[0]!}: about 1 in 190 people (uncommon)`.toLowerCase())
    expect(words.toLowerCase()).toContain(`${names[1]!}: 1 in 10 people`.toLowerCase())
    expect(words).not.toContain(': About 3 in 10')
  })

  it.each(lists)('gives what a figure is compared with: %s', async (path, selector) => {
    const comparator = { name: 'a placebo', value: figure(90).value }
    const site = withChange([...exampleSite, other], treatment, { sideEffects: [row({ ...figure(270), comparator })] })
    expect(await wordsOf(site, path, selector)).toMatch(
      /9 in 100 people \((?:very )?common\) With a placebo: 3 in 100 people\./u,
    )
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
