import type { Phase, ProcessStep } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { whatHappensView } from '../src/views/treatment/what-happens.ts'
import { renderSite } from './support/render-site.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const [stepOfExample] = exampleOf('treatment').steps as [ProcessStep]

/** The timeline of a treatment with steps in these phases. */
function timelineWith(...phases: Phase[]) {
  const treatment = exampleOf('treatment')
  const steps = phases.map((phase, index) => ({
    ...stepOfExample,
    id: `${index}-id`,
    title: `Step of ${phase}`,
    phase,
  }))
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

describe('What doesn’t apply', () => {
  it('stands under the heading that it belongs to: fasting with how to prepare, driving with the way home', async () => {
    const treatment = exampleOf('treatment')
    const reason = (topic: 'fasting' | 'whatToBring' | 'driving') => ({
      topic,
      because: `No ${topic} here.`,
      basis: 'explanation' as const,
      sources: [],
    })
    const notApplicable = (['fasting', 'whatToBring', 'driving'] as const).map(reason)
    const files = await renderSite(withChange(exampleSite, treatment, { notApplicable, whatToBring: [] }))
    const path = `/treatments/${treatment.slug}/what-happens/`
    const html = files.find(({ address }) => address.path === path)?.page.html ?? ''
    const place = (words: string) => html.indexOf(words)
    expect(place('No driving here.')).toBeGreaterThan(place('id="getting-home"'))
    expect(place('No driving here.')).toBeLessThan(place('id="steps"'))
    for (const words of ['No fasting here.', 'No whatToBring here.']) {
      expect(place(words), words).toBeGreaterThan(place('id="prepare"'))
      expect(place(words), words).toBeLessThan(place('id="aftercare"'))
    }
  })
})

describe('The time of a visit', () => {
  type Step = { [Field in keyof ProcessStep]?: ProcessStep[Field] | undefined }
  const { basis, sources } = stepOfExample.body
  const groundsOfExample = { basis, sources }
  const minutes = (min: number, max?: number) => ({
    ...groundsOfExample,
    min,
    ...(max !== undefined && { max }),
    unit: 'minutes' as const,
  })
  const visitOf = (locale: 'en' | 'es', ...steps: Step[]) => {
    const treatment = exampleOf('treatment', locale)
    const all = steps.map((step, index) => ({ ...stepOfExample, phase: 'during' as const, id: `s${index}`, ...step }))
    const address = pagesOf(treatment).find(({ kind }) => kind === 'what-happens')
    const site = withChange(exampleSite, treatment, { steps: all as ProcessStep[] })
    return whatHappensView(new PageContext(requireKnownPage(address!), memorySnapshot(site))).body.visit
  }
  const timesOf = (locale: 'en' | 'es', ...steps: Step[]) => visitOf(locale, ...steps).sentences
  const assessment: Step = { visits: 'first', phase: 'arrival', duration: minutes(30, 30) }
  const infusion: Step = { visits: 'every', duration: minutes(37.5, 40) }
  const rest: Step = { visits: 'every', phase: 'recovery', duration: { ...minutes(1, 2), unit: 'hours' } }
  const home: Step = { visits: 'every', phase: 'home', duration: { ...minutes(24), unit: 'hours' } }

  it('is added up from the steps at the clinic, for the first visit and for later ones', () => {
    expect(timesOf('en', assessment, infusion, rest, home)).toEqual([
      'The first visit takes 2 hours 8 minutes to 3 hours 10 minutes, all its steps added up.',
      'Each later visit takes 1 hour 38 minutes to 2 hours 40 minutes.',
    ])
    expect(timesOf('es', infusion, rest, home)).toEqual([
      'Cada visita dura de 1 hora 38 minutos a 2 horas 40 minutos, sumados todos sus pasos.',
    ])
  })

  it('is no sum of steps where there is one', () => {
    expect(timesOf('es', infusion, home)).toEqual(['Cada visita dura de 38 a 40 minutos.'])
  })

  it('has no longest time where a step has none, or doesn’t say how long it takes', () => {
    expect(timesOf('en', infusion, { visits: 'every', duration: undefined })[0]).toContain('38 minutes or longer')
    expect(timesOf('en', { ...infusion, duration: minutes(40) })[0]).toContain('40 minutes or longer')
  })

  it('has times below its bar that a phone has room for, in one unit', () => {
    const ticksOf = (...steps: Step[]) => visitOf('en', ...steps).ticks.map(({ words }) => words)
    expect(ticksOf({ visits: 'every', duration: minutes(90, 90) })).toEqual(['30 minutes', '60 minutes', '90 minutes'])
    expect(ticksOf({ visits: 'every', duration: minutes(45, 120) })).toEqual(['1 hour', '2 hours'])
    expect(ticksOf({ visits: 'every', duration: minutes(7.5, 7.5) })).toEqual(['5 minutes'])
  })

  it('names the steps of some visits only, which it doesn’t count', () => {
    const lesson: Step = {
      title: 'A lesson',
      visits: 'other',
      visitsInWords: 'Every second session',
      duration: minutes(30),
    }
    const last: Step = { title: 'Stitches out', visits: 'last', duration: minutes(5) }
    expect(timesOf('en', { visits: 'every', duration: minutes(45, 45) }, lesson, last)).toEqual([
      'Each visit takes 45 minutes. Not counted: A lesson (Every second session) and Stitches out (Last visit only).',
    ])
    expect(timesOf('es', assessment, infusion, lesson).map((sentence) => sentence.includes('Sin contar'))).toEqual([
      false,
      true,
    ])
    expect(timesOf('en', lesson)).toEqual([])
    expect(timesOf('en', infusion, { ...lesson, phase: 'home' })[0]).not.toContain('Not counted')
  })

  it('is in seconds where it is less than a minute', () => {
    const shot: Step = { visits: 'every', duration: { ...minutes(30, 30), unit: 'seconds' } }
    expect(visitOf('en', shot, rest).parts[0]?.words).toBe('30 seconds')
    expect(timesOf('en', shot)).toEqual(['Each visit takes 30 seconds.'])
  })

  it('is left out where a step doesn’t say in which visits it happens', () => {
    expect(timesOf('en', infusion, { ...rest, visits: undefined })).toEqual([])
  })
})
