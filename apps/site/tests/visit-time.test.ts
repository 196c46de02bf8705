import type { ProcessStep, Treatment } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import type { OtherStepsView } from '../src/views/treatment/visit-bar.ts'
import { whatHappensView } from '../src/views/treatment/what-happens.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { exampleOf, exampleSite, withChange } from './support/sites.ts'

const [stepOfExample] = exampleOf('treatment').steps as [ProcessStep]

/** One line a step: its time, its visits, and of which part of the treatment it is. */
const linesOf = (others: OtherStepsView[], hasTimes = true): string[] =>
  others.flatMap(({ scope, steps }) =>
    steps.map(({ title, words, visits }) =>
      [title, ...(hasTimes ? [words] : []), ...(visits ? [visits] : []), ...scope].join(' | '),
    ),
  )

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
  const visitOf = (locale: 'en' | 'es', ...steps: Step[]) => visitIn(exampleOf('treatment').settings, locale, steps)
  const visitIn = (settings: Treatment['settings'], locale: 'en' | 'es', steps: Step[]) => {
    const treatment = exampleOf('treatment', locale)
    const all = steps.map((step, index) => ({ ...stepOfExample, phase: 'during' as const, id: `s${index}`, ...step }))
    const address = pagesOf(treatment).find(({ kind }) => kind === 'what-happens')
    const site = withChange(exampleSite, treatment, { steps: all as ProcessStep[], settings })
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

  it('is told step by step where steps with a time are of some visits only', () => {
    const lesson: Step = {
      title: 'A lesson',
      visits: 'other',
      visitsInWords: 'Every second session',
      duration: minutes(30, 30),
    }
    const last: Step = { title: 'Stitches out', visits: 'last', duration: minutes(5, 5) }
    const session: Step = { title: 'In the cabin', visits: 'every', duration: minutes(45, 45) }
    const told = (...steps: Step[]) => {
      const { sentences, others, bars } = visitOf('en', ...steps)
      expect(bars).toHaveLength(sentences.length)
      return [...sentences, ...linesOf(others)]
    }
    expect(told(session, lesson, last)).toEqual([
      'In the cabin | 45 minutes | Every visit',
      'A lesson | 30 minutes | Every second session',
      'Stitches out | 5 minutes | Last visit only',
    ])
    expect(told({ ...assessment, title: 'Talk' }, session, last)).toEqual([
      'The first visit takes 1 hour 15 minutes, all its steps added up.',
      'In the cabin | 45 minutes | Every visit',
      'Stitches out | 5 minutes | Last visit only',
    ])
    const check: Step = { ...lesson, title: 'Check-up', phase: 'followUp', visitsInWords: 'Every 3 months' }
    expect(told({ ...assessment, title: 'Talk' }, { ...session, visits: 'later' }, check)).toEqual([
      'The first visit takes 30 minutes.',
      'Each later treatment visit takes 45 minutes.',
      'Check-up | 30 minutes | Every 3 months',
    ])
    expect(told(session, check)).toEqual([
      'Each treatment visit takes 45 minutes.',
      'Check-up | 30 minutes | Every 3 months',
    ])
    expect(told(session, lesson, check)[0]).toBe('In the cabin | 45 minutes | Every treatment visit')
    expect(told({ ...assessment, title: 'Talk' }, lesson)).toEqual([
      'Talk | 30 minutes | First visit only',
      'A lesson | 30 minutes | Every second session',
    ])
    expect(told(session, { ...lesson, phase: 'home' })).toEqual(['Each visit takes 45 minutes.'])
    expect(told(session, { ...lesson, duration: undefined })).toEqual(['Each visit takes 45 minutes.'])
  })

  it('is told step by step where a step is of a part of the treatment, or in one of its places', () => {
    const told = (...steps: Step[]) => {
      const { sentences, others } = visitOf('en', ...steps)
      return [...sentences, ...linesOf(others)]
    }
    const support = [{ type: 'intervention' as const, id: 'intervention-support' }]
    const talk: Step = { title: 'Talk', visits: 'every', duration: minutes(30, 30), interventions: support }
    const drip: Step = { title: 'Drip', visits: 'every', duration: minutes(45, 45) }
    const night: Step = { ...drip, title: 'Night watch', settings: ['inpatient'] }
    expect(told(drip, talk, night)).toEqual([
      'Drip | 45 minutes | Every visit',
      'Talk | 30 minutes | Every visit | For: talks before and after',
      'Night watch | 45 minutes | Every visit | Only if you stay overnight',
    ])
    expect(told(drip, talk, night, { ...talk, title: 'Talk again' }, { ...drip, title: 'Check' })).toEqual([
      'Drip | 45 minutes | Every visit',
      'Talk | 30 minutes | Every visit | For: talks before and after',
      'Talk again | 30 minutes | Every visit | For: talks before and after',
      'Night watch | 45 minutes | Every visit | Only if you stay overnight',
      'Check | 45 minutes | Every visit',
    ])
    expect(told({ ...drip, visits: 'first' }, { ...talk, visits: 'later' })).toEqual([
      'The first visit takes 45 minutes.',
      'Talk | 30 minutes | From the second visit on | For: talks before and after',
    ])
    expect(told(drip, { ...drip, settings: ['inpatient', 'outpatient'] })).toEqual([
      'Each visit takes 1 hour 30 minutes, all its steps added up.',
    ])
  })

  it('is that at the clinic, where a session at home is a step of its own', () => {
    const session: Step = { title: 'Cleaning', visits: 'every', duration: minutes(180, 240), settings: ['outpatient'] }
    const atHome: Step = { ...session, title: 'A session at home', phase: 'home', settings: ['home'] }
    const { sentences, others } = visitIn(['outpatient', 'home'], 'en', [session, atHome])
    expect([...sentences, ...linesOf(others, false)]).toEqual([
      'Each visit takes 3 to 4 hours.',
      'A session at home | Every visit | Only at home',
    ])
  })

  it('is a range where a step is had instead of another, or by some alone, and never a sum of both', () => {
    const laser: Step = { title: 'Laser', visits: 'every', duration: minutes(20, 30) }
    const drops: Step = { title: 'Drops', visits: 'every', duration: minutes(5, 10), option: 'instead' }
    const sedation: Step = { title: 'Sedation', visits: 'every', duration: minutes(15, 15), option: 'some' }
    const rested: Step = { ...rest, visits: 'every', duration: minutes(10, 10) }
    expect(timesOf('en', laser, drops, rested)).toEqual(['Each visit takes 15 to 40 minutes.'])
    expect(timesOf('en', sedation, laser)).toEqual(['Each visit takes 20 to 45 minutes.'])
    expect(timesOf('en', sedation, laser, { ...drops, duration: minutes(5) })).toEqual([
      'Each visit takes 5 minutes or longer.',
    ])
    const [bar] = visitOf('en', laser, drops, rested).bars
    expect(bar?.map(({ width, extra }) => Math.round(width + extra))).toEqual([75, 25])
  })

  it('is no sum of steps for one condition and steps for another', () => {
    const drip: Step = { title: 'Drip', visits: 'every', duration: minutes(45, 45), conditions: ['Depresión'] }
    expect(timesOf('es', drip, { ...rest, visits: 'every' })).toEqual([])
  })

  it('names a part of one step after the step, and one of several after their phase', () => {
    const talk: Step = { ...assessment, title: 'Test and plan' }
    const titles = (...steps: Step[]) => visitOf('en', ...steps).parts.map(({ title }) => title)
    expect(titles(talk, { ...infusion, title: 'The drip' }, rest, rest)).toEqual([
      'Test and plan',
      'The drip',
      'Right after',
    ])
  })

  it('is in seconds where it is less than a minute', () => {
    const shot: Step = { visits: 'every', duration: { ...minutes(30, 30), unit: 'seconds' } }
    expect(visitOf('en', shot, rest).parts[0]?.words).toBe('30 seconds')
    expect(timesOf('en', shot)).toEqual(['Each visit takes 30 seconds.'])
  })

  it('is told step by step where it can’t be added up, so that no part of it seems to be all there is', () => {
    const told = (...steps: Step[]) => {
      const { sentences, others } = visitOf('en', ...steps)
      return [...sentences, ...linesOf(others)]
    }
    const shots: Step = { title: 'Shots', visits: undefined, duration: minutes(10, 10) }
    const check: Step = { ...shots, title: 'Check-up', phase: 'followUp', visits: 'last' }
    expect(told(shots, check)).toEqual(['Shots | 10 minutes', 'Check-up | 10 minutes | Last visit only'])
    const surgery: Step = { title: 'Surgery', visits: 'first', duration: minutes(60, 90) }
    const ward: Step = { title: 'On the ward', visits: 'first', duration: { ...minutes(1, 2), unit: 'days' } }
    const later: Step = { title: 'Stitches', visits: 'later', duration: minutes(20, 20) }
    expect(told(surgery, ward, later)).toEqual([
      'Each later visit takes 20 minutes.',
      'Surgery | 60 to 90 minutes | First visit only',
      'On the ward | 1 to 2 days | First visit only',
    ])
  })
})
