import type { Phase, ProcessStep } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { whatHappensView } from '../src/views/treatment/what-happens.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const [stepOfExample] = exampleOf('treatment').steps as [ProcessStep]

/** The timeline of a treatment with steps in these phases. */
const timelineWith = (...phases: Phase[]) => timelineOf(phases.map((phase) => ({ phase, title: `Step of ${phase}` })))

/** The titles of the timeline of a treatment with steps in these phases, in visits told in words. */
const titlesWith = (steps: [phase: Phase, visitsInWords?: string][]) =>
  timelineOf(
    steps.map(([phase, visitsInWords]) =>
      visitsInWords ? { phase, visits: 'other', visitsInWords } : { phase, visits: 'every' },
    ),
  ).map(({ title }) => title)

function timelineOf(changes: Partial<ProcessStep>[]) {
  const treatment = exampleOf('treatment')
  const steps = changes.map((change, index) => ({ ...stepOfExample, id: `${index}-id`, ...change }))
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

  it('speaks of no visit where patients have the treatment at home', () => {
    const treatment = exampleOf('treatment')
    const steps = [{ ...stepOfExample, phase: 'before' as const, visits: 'first' as const }]
    const site = withChange(exampleSite, treatment, { steps, settings: ['home'] })
    const address = pagesOf(treatment).find(({ kind }) => kind === 'what-happens')
    const { phases, visit, gettingHomeHeading } = whatHappensView(
      new PageContext(requireKnownPage(address!), memorySnapshot(site)),
    ).body
    expect([visit.heading, gettingHomeHeading, phases[0]?.title, phases[0]?.steps[0]?.visits]).toEqual([
      'The treatment in one look',
      'Driving',
      'Before you begin',
      'First time only',
    ])
    expect(visit.sentences).toEqual(['It takes 5 to 10 minutes the first time.'])
  })

  it('names no part of the treatment again after which a step is named', () => {
    const interventions = [{ type: 'intervention' as const, id: 'intervention-support' }]
    const titled = (title: string) => timelineOf([{ interventions, title }])[0]?.steps[0]?.scope
    expect(titled('A talk')).toEqual(['For: talks before and after'])
    expect(titled('Talks before and after')).toEqual([])
  })

  it('never moves a step, even where a phase occurs twice', () => {
    expect(timelineWith('during', 'recovery', 'during').map(({ phase }) => phase)).toEqual([
      'during',
      'recovery',
      'during',
    ])
  })

  it('names a phase that goes back in time after its visits, for it is not of the visit told before', () => {
    const titlesOf = (...steps: Parameters<typeof titlesWith>[0]) => titlesWith(steps)
    expect(
      titlesOf(['arrival'], ['recovery'], ['before', 'Only for home dialysis'], ['home'], ['followUp'], ['during']),
    ).toEqual(['When you arrive', 'Right after', 'Only for home dialysis', 'At home', 'Later on', 'After that'])
    expect(titlesOf(['during'], ['home'], ['during', 'Shots only'], ['recovery', 'Shots only'])).toEqual([
      'During the treatment',
      'At home',
      'Shots only',
      'Right after',
    ])
    expect(titlesOf(['home'], ['during', 'Shots only'], ['during', 'Drops only'])).toEqual(['At home', 'After that'])
  })

  it('says the words of a title once', () => {
    const visits = { visits: 'other' as const, visitsInWords: 'Shots only' }
    const [, , shots, after] = timelineOf([
      { phase: 'during', visits: 'every' },
      { phase: 'home', visits: 'every' },
      { phase: 'during', ...visits },
      { phase: 'recovery', ...visits },
    ])
    expect([shots?.title, shots?.steps[0]?.visits]).toEqual(['Shots only', undefined])
    expect([after?.title, after?.steps[0]?.visits]).toEqual(['Right after', 'Shots only'])
  })

  it('gives each step a valid fragment, whatever its database id', () => {
    expect(timelineWith('before')[0]?.steps[0]?.id).toBe('step-0-id')
  })
})

describe('The care cards of steps', () => {
  const cardsWith = (settings: ('outpatient' | 'home')[]) => {
    const treatment = exampleOf('treatment')
    const card = exampleOf('care-advice')
    const cards = (['inClinic', 'atHome'] as const).map((setting) => ({
      ...card,
      id: setting,
      action: setting === 'inClinic' ? ('tellStaffNow' as const) : ('lookAfterYourself' as const),
      setting,
      conditions: [`you feel something ${setting}`],
    }))
    const careAdvice = cards.map(({ type, id }) => ({ type, id }))
    const steps = [{ ...stepOfExample, careAdvice }]
    const site = withChange([...exampleSite, ...cards], treatment, { steps, settings, careAdvice })
    const address = pagesOf(treatment).find(({ kind }) => kind === 'what-happens')
    const { body } = whatHappensView(new PageContext(requireKnownPage(address!), memorySnapshot(site)))
    const conditions = (list: { conditions: string[] }[]) => list.flatMap((each) => each.conditions)
    return [body.careCardsHeading, conditions(body.careCards), conditions(body.helpCards)]
  }

  it('stand under a heading that is true of their place, and once', () => {
    const [clinic, home] = [['you feel something inClinic'], ['you feel something atHome']]
    expect(cardsWith(['outpatient'])).toEqual(['While you are with us', clinic, home])
    expect(cardsWith(['outpatient', 'home'])).toEqual(['While you are with us', clinic, home])
    expect(cardsWith(['home'])).toEqual(['At home', home, clinic])
  })
})
