import type { Duration, SideEffect } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { sideEffectView } from '../src/views/side-effect/side-effect.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

function viewWith(change: Partial<SideEffect>) {
  const effect = exampleOf('side-effect')
  const [address] = pagesOf(effect)
  if (!address) throw new Error('The side effect has no page')
  return sideEffectView(
    new PageContext(requireKnownPage(address), memorySnapshot(withChange(exampleSite, effect, change))),
  ).body
}

const lasting = (min: number, max: number): Duration => {
  return { min, max, unit: 'hours', basis: 'evidence', product: 'ivRacemic', sources: [] }
}

describe('The page of a side effect', () => {
  it('states when the effect begins and ends in words that need no context', () => {
    const { duration, onset, peak } = viewWith({ duration: lasting(0, 4), onset: lasting(0, 0), peak: lasting(1, 2) })
    expect([duration, onset, peak].map((span) => span?.words)).toEqual([
      'Up to 4 hours',
      'At once',
      'After 1 to 2 hours',
    ])
  })

  it('shows the medical name only where it differs from the plain name', () => {
    expect(viewWith({ plainName: 'Feeling sick', medicalName: 'Nausea' }).medicalName).toBe('Nausea')
    expect(viewWith({ plainName: 'Nausea', medicalName: 'nausea' }).medicalName).toBeUndefined()
  })
})
