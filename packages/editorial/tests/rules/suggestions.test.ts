import { describe, expect, it } from 'vitest'
import { careCard, findingsOf, nausea, sound, treatment } from '../fixtures/sound-site.ts'

describe('S3, compared with nothing', () => {
  const compared = (locale: 'en' | 'es', comparator: string) =>
    findingsOf('S3', {
      ...treatment(locale),
      benefits: [{ ...treatment(locale).benefits[0]!, comparator }],
    }).map(({ path, level }) => [path, level])

  it.each([
    ['en', 'nothing'],
    ['en', 'Nothing.'],
    ['en', 'none'],
    ['en', 'with nothing else'],
    ['en', 'N/A'],
    ['en', '—'],
    ['es', 'nada'],
    ['es', 'Nada'],
    ['es', 'con nada más'],
    ['es', 'ninguno'],
    ['es', 'no aplica'],
  ] as const)('is asked what it means, in “%s”: %s', (locale, comparator) => {
    expect(compared(locale, comparator)).toEqual([['benefits.0.comparator', 'warn']])
  })

  it.each([
    ['en', 'no comparison group (open label)'],
    ['en', 'no treatment'],
    ['en', 'nothing but advice'],
    ['en', 'a placebo'],
    ['es', 'sin grupo de comparación'],
    ['es', 'ningún tratamiento'],
    ['es', 'nada más que consejos'],
  ] as const)('is not, in “%s”: %s', (locale, comparator) => {
    expect(compared(locale, comparator)).toEqual([])
  })
})

describe('P3, an urgent number at other times', () => {
  const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
  const open = (days: string[], opens: string, closes: string) => days.map((day) => ({ day, opens, closes }))
  const found = (locale: 'en' | 'es', card: object, clinic: object = {}) => {
    const urgent = { urgency: 'urgent', action: 'callClinicNow', setting: 'atHome', outOfHoursAction: undefined }
    const others = [{ ...sound('clinic', 'clinic-sample', locale), ...clinic }]
    return findingsOf(
      'P3',
      { ...careCard('care-nurse', locale), hours: undefined, ...urgent, ...card },
      {
        others: others,
      },
    ).map(({ path, level }) => [path, level])
  }
  it('asks it of a card that only a side effect of the treatment shows, and on the treatment itself', () => {
    const card = { urgency: 'urgent', action: 'callClinicNow', setting: 'atHome', outOfHoursAction: undefined }
    const clinic = { ...sound('clinic', 'clinic-sample'), id: 'clinic-own', hours: open(['monday'], '09:00', '17:00') }
    const own = { ...clinic, ...phone() }
    const silent = { ...careCard('care-nurse'), name: 'Call us now', hours: undefined, id: 'card-of-effect', ...card }
    const effect = { ...nausea(), careAdvice: [{ type: 'care-advice', id: silent.id }] }
    const guide = {
      ...treatment(),
      careAdvice: [],
      steps: [],
      sideEffects: [{ effect: { type: 'side-effect', id: effect.id }, figures: [] }],
      clinics: [{ type: 'clinic', id: own.id }],
    }
    const others = [own, effect, guide, silent] as never[]
    expect(findingsOf('P3', silent as never, { others }).map(({ path }) => path)).toEqual(['outOfHoursAction'])
    expect(findingsOf('P3', guide as never, { others })).toEqual([
      expect.objectContaining({ level: 'warn', path: 'careAdvice', excerpt: 'Call us now' }),
    ])
    const answered = { ...own, ...phone('Day and night') }
    expect(findingsOf('P3', guide as never, { others: [answered, effect, silent] as never[] })).toEqual([])
  })

  it('asks of an urgent call to the clinic, not of one that can wait', () => {
    const weekdays = { phones: [{ number: '+1-310-555-0142', purpose: 'main', isUrgent: true, hours: 'Weekdays' }] }
    expect(found('en', { action: 'callClinic' }, weekdays)).toHaveLength(1)
    expect(found('en', { action: 'callClinic', urgency: 'nonUrgent' }, weekdays)).toEqual([])
  })

  it('asks the clinics of the treatment whose step shows the card, not of another', () => {
    const card = { urgency: 'urgent', action: 'callClinicNow', setting: 'atHome', outOfHoursAction: undefined }
    const own = { ...sound('clinic', 'clinic-sample'), id: 'clinic-own', ...phone('Day and night') }
    const made = treatment()
    const steps = [{ ...made.steps[0]!, careAdvice: [{ type: 'care-advice', id: 'card-of-step' }] }]
    const clinics = [{ type: 'clinic', id: own.id }]
    const guide = { ...made, id: 'treatment-own', careAdvice: [], sideEffects: [], steps, clinics }
    const document = { ...careCard('care-nurse'), hours: undefined, id: 'card-of-step', ...card }
    const busy = { ...sound('clinic', 'clinic-sample'), ...phone('Weekdays') }
    expect(findingsOf('P3', document as never, { others: [own, guide, busy] as never[] })).toEqual([])
  })

  const phone = (hours?: string) => ({
    phones: [{ number: '+1-310-555-0142', purpose: 'main', isUrgent: true, hours }],
  })

  it.each([
    ['en', { hours: 'Monday, Wednesday and Friday' }, {}],
    ['es', { hours: 'De lunes a viernes' }, {}],
    ['en', {}, { ...phone(), hours: open(['monday', 'wednesday', 'friday'], '09:00', '17:00') }],
    ['en', {}, phone('Monday to Friday')],
    ['en', { phone: '+1-310-555-0143', hours: 'Weekdays' }, phone('Day and night')],
    ['es', {}, phone('De 9:00 a 14:00')],
  ] as const)('asks what to do then, in “%s”: %j %j', (locale, card, clinic) => {
    expect(found(locale, card, clinic)).toEqual([['outOfHoursAction', 'warn']])
  })

  it.each([
    ['en', { hours: 'Day and night' }, {}],
    ['en', { hours: '24 hours a day, 7 days a week' }, {}],
    ['es', { hours: 'Día y noche' }, {}],
    ['es', { hours: 'Las 24 horas' }, {}],
    ['en', {}, phone('Around the clock')],
    ['en', {}, { ...phone(), hours: open(week, '00:00', '23:59') }],
    ['en', { hours: 'Weekdays', outOfHoursAction: 'Go to an emergency room.' }, {}],
    ['en', { urgency: 'nonUrgent', action: 'callDoctor', hours: 'Weekdays' }, {}],
  ] as const)('asks nothing, in “%s”: %j %j', (locale, card, clinic) => {
    expect(found(locale, card, clinic)).toEqual([])
  })
})
