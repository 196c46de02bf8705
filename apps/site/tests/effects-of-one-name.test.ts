import type { SideEffect, Treatment } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { sideEffectView } from '../src/views/side-effect/side-effect.ts'
import { treatmentSideEffectsView } from '../src/views/treatment/treatment-side-effects.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite } from './support/sites.ts'

describe('Two side effects of one name', () => {
  const effect = exampleOf('side-effect')
  const renamed = exampleSite.map((document) =>
    document.type === 'side-effect' && document.locale === 'en' ? { ...document, plainName: 'Infection' } : document,
  )

  it('are told apart by what clinicians call them, in lists and titles', () => {
    const at = (document: SideEffect | Treatment, kind: string) => {
      const address = pagesOf(document).find((page) => page.kind === kind)
      return new PageContext(requireKnownPage(address!), memorySnapshot(renamed))
    }
    const treatment = exampleOf('treatment')
    const { serious, others } = treatmentSideEffectsView(at(treatment, 'treatment-side-effects')).body
    const names = [...serious, ...others].map(({ name }) => name)
    expect(names.length).toBeGreaterThan(1)
    expect(new Set(names).size).toBe(names.length)
    const { title, sidebar } = sideEffectView(at(effect, 'side-effect'))
    expect(title).toBe(`Infection (${effect.medicalName})`)
    expect(new Set(sidebar?.links.map(({ label }) => label)).size).toBe(sidebar?.links.length)
  })

  it('and one without a medical name has its plain name, with nothing beside it', () => {
    const unnamed = renamed.map((document) =>
      document.type === 'side-effect' ? { ...document, medicalName: undefined } : document,
    )
    const context = new PageContext(requireKnownPage(pagesOf(effect)[0]!), memorySnapshot(unnamed))
    expect(sideEffectView(context).title).toBe('Infection')
  })

  it('and one alone has its plain name', () => {
    const context = new PageContext(requireKnownPage(pagesOf(effect)[0]!), memorySnapshot(exampleSite))
    expect(sideEffectView(context).title).toBe(effect.plainName)
  })
})
