import type { Phase } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { whatHappensView } from '../src/views/treatment/what-happens.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

/** The timeline of a treatment with steps in these phases. */
function timelineWith(...phases: Phase[]) {
  const treatment = exampleOf('treatment')
  const [step] = treatment.steps
  if (!step) throw new Error('The example has no step')
  const steps = phases.map((phase, index) => ({ ...step, id: `${index}-id`, title: `Step of ${phase}`, phase }))
  const address = pagesOf(treatment).find(({ kind }) => kind === 'what-happens')
  if (!address) throw new Error('The treatment has no such page')
  const context = new PageContext(
    requireKnownPage(address),
    memorySnapshot(withChange(exampleSite, treatment, { steps })),
  )
  return whatHappensView(context).body.phases
}

describe('The timeline of a treatment', () => {
  it('keeps the order of its steps and groups those of one phase', () => {
    const timeline = timelineWith('before', 'arrival', 'arrival', 'during', 'home')
    expect(timeline.map(({ title, steps }) => [title, steps.map(({ number }) => number)])).toEqual([
      ['Before your visit', [1]],
      ['When you arrive', [2, 3]],
      ['During the treatment', [4]],
      ['At home', [5]],
    ])
  })

  it('never moves a step, even where a phase occurs twice', () => {
    expect(timelineWith('during', 'recovery', 'during').map(({ phase }) => phase)).toEqual([
      'during',
      'recovery',
      'during',
    ])
  })

  it('gives each step a valid fragment, whatever its database id', () => {
    expect(timelineWith('before')[0]?.steps[0]?.id).toBe('step-0-id')
  })
})
