import type { Faq, GlossaryTerm, PublishedDocument, Treatment } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { PageContext } from '../src/page-context/page-context.ts'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { searchSettings } from '../src/plain-files/search-settings.ts'
import { glossaryView } from '../src/views/glossary-term/glossary.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const ketamine = exampleOf('treatment')
const effect = exampleOf('side-effect')
const faq = exampleOf('faq')
const cataract: Treatment = {
  ...ketamine,
  ...{ id: 'treatment-cataract', slug: 'cataract', name: 'Cataract surgery', plainName: 'Cataract surgery' },
  sideEffects: [],
}
const question: Faq = { ...faq, id: 'faq-cataract', treatment: { type: 'treatment', id: cataract.id } }
const onlyIn = (...treatments: { id: string }[]) => ({
  treatments: treatments.map(({ id }) => ({ type: 'treatment' as const, id })),
})

function term(id: string, change: Partial<GlossaryTerm>): GlossaryTerm {
  return { ...exampleOf('glossary-term'), id, slug: id, term: 'Capsule', synonyms: [], plainDefinition: id, ...change }
}

const ofEye = term('skin-around-the-lens', onlyIn(cataract))
const ofMedicine = term('small-shell-with-medicine', onlyIn(ketamine))
const ofAll = term('small-container', {})

interface Page {
  owner: PublishedDocument
  /** The document whose text mentions the words; the page's own where it is left out. */
  from?: PublishedDocument
  terms: GlossaryTerm[]
  /** Other documents that take the place of the site's. */
  others?: PublishedDocument[]
}

/** Slugs of the terms that explain a text on a page. */
function explained(text: string, { owner, from = owner, terms, others = [] }: Page): string[] {
  const body = { html: `<p>${text}</p>`, text }
  const saying = { ...from, mentions: body } as unknown as PublishedDocument
  const changed = [saying, ...terms, ...others, cataract]
  const kept = exampleSite.filter((each) => !changed.some(({ id, locale }) => id === each.id && locale === each.locale))
  const site = [...kept, ...new Map(changed.toReversed().map((each) => [each.id, each])).values()]
  const [address] = pagesOf(owner)
  if (!address) throw new Error('The document has no page')
  const context = new PageContext(requireKnownPage(address), memorySnapshot(site))
  context.explainedWords.explain(body.html, from)
  return context.explainedWords.all.map(({ definition }) => definition)
}

describe('A glossary word of some treatments', () => {
  it('is explained on their pages, those of their questions and side effects, and on no other', () => {
    const on = (owner: PublishedDocument, from = owner) => explained('One capsule.', { owner, from, terms: [ofEye] })
    expect(on(cataract)).toEqual([ofEye.plainDefinition])
    expect(on(cataract, question)).toEqual([ofEye.plainDefinition])
    expect(on(cataract, effect)).toEqual([ofEye.plainDefinition])
    expect(on(ketamine)).toEqual([])
    expect(on(ketamine, faq)).toEqual([])
    expect(on(effect)).toEqual([])
    expect(on(exampleOf('clinic'))).toEqual([])
  })

  it('is explained on the page of an effect that one of them can cause', () => {
    expect(explained('One capsule.', { owner: effect, terms: [ofMedicine] })).toEqual([ofMedicine.plainDefinition])
  })

  it('has on each page the meaning of its treatment, whichever entry comes first', () => {
    for (const terms of [
      [ofEye, ofMedicine],
      [ofMedicine, ofEye],
    ]) {
      expect(explained('A capsule', { owner: cataract, terms })).toEqual([ofEye.plainDefinition])
      expect(explained('A capsule', { owner: ketamine, terms })).toEqual([ofMedicine.plainDefinition])
      expect(explained('A capsule', { owner: exampleOf('clinic'), terms })).toEqual([])
    }
  })

  it('goes before the same word of all treatments', () => {
    for (const terms of [
      [ofEye, ofAll],
      [ofAll, ofEye],
    ]) {
      expect(explained('A capsule', { owner: cataract, terms })).toEqual([ofEye.plainDefinition])
      expect(explained('A capsule', { owner: ketamine, terms })).toEqual([ofAll.plainDefinition])
      expect(explained('A capsule', { owner: exampleOf('clinic'), terms })).toEqual([ofAll.plainDefinition])
    }
  })

  it('is not explained where an effect’s treatments give it different meanings', () => {
    const causing = { ...cataract, sideEffects: ketamine.sideEffects }
    const on = (terms: GlossaryTerm[]) => explained('A capsule', { owner: effect, terms, others: [causing] })
    expect(on([ofEye, ofMedicine])).toEqual([])
    expect(on([ofEye, ofAll])).toEqual([])
    expect(on([{ ...ofEye, ...onlyIn(cataract, ketamine) }, ofAll])).toEqual([ofEye.plainDefinition])
  })

  it('hides no shorter word of another treatment', () => {
    const lens = { ...ofEye, term: 'Soft capsule' }
    expect(explained('One soft capsule.', { owner: ketamine, terms: [lens, ofMedicine] })).toEqual([
      ofMedicine.plainDefinition,
    ])
  })

  it('is told on the glossary page with the treatments, and by search apart from other words', () => {
    const terms = [
      { ...ofEye, synonyms: ['lens bag'] },
      { ...ofAll, synonyms: ['box'] },
    ]
    const snapshot = memorySnapshot([...exampleSite, cataract, ...terms])
    const address = { path: '/glossary/', locale: 'en', kind: 'glossary', section: 'glossary' } as const
    const { entries } = glossaryView(new PageContext(requireKnownPage(address), snapshot)).body
    const told = Object.fromEntries(entries.map(({ slug, treatments }) => [slug, treatments]))
    expect(told[ofEye.slug]).toBe('Cataract surgery')
    expect(told[ofAll.slug]).toBeUndefined()
    const settings = searchSettings({ ...address, path: '/search.json', kind: 'search-settings' }, snapshot)
    const { sameWords } = JSON.parse(settings.html) as { sameWords: string }
    expect(sameWords).toContain('Capsule,box')
    expect(sameWords).not.toContain('lens bag')
  })
})

describe('A page without words of some treatments', () => {
  it('doesn’t read which treatments an effect is of', () => {
    const body = { ...effect.whatToDo!.body, text: 'One capsule.' }
    const site = withChange(exampleSite, effect, { whatToDo: { ...effect.whatToDo!, body } })
    const snapshot = memorySnapshot([...site, ofAll])
    const [address] = pagesOf(effect)
    const context = new PageContext(requireKnownPage(address!), {
      ...snapshot,
      derive: (key, compute) => {
        expect(key).not.toContain('treatments-listing')
        return snapshot.derive(key, compute)
      },
    })
    context.explainedWords.explain('<p>One capsule.</p>', effect)
    expect(context.explainedWords.all).toHaveLength(1)
  })
})
