import { describe, expect, it } from 'vitest'
import type { Treatment, TreatmentIntervention } from '@carepath/schema'
import { findingsOf, sound, treatment } from '../fixtures/sound-site.ts'

const pointAt = (id: string) => ({ type: 'intervention' as const, id })
const coil = {
  kind: 'device',
  intervention: pointAt('intervention-coil'),
  isSupporting: false,
  deviceType: 'coil',
} as const

const withRows = (...rows: TreatmentIntervention[]): Treatment => ({ ...treatment(), interventions: rows })

describe('D8, kinds of what is done', () => {
  it('lets pass rows of the kind of their intervention', () => {
    expect(findingsOf('D8', treatment())).toEqual([])
    expect(findingsOf('D8', withRows(coil))).toEqual([])
  })

  it('refuses a row of another kind, in the words of the form', () => {
    const [finding, ...more] = findingsOf('D8', withRows({ ...coil, intervention: pointAt('intervention-infusion') }))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ path: 'interventions.0.kind', level: 'block' })
    expect(finding?.message).toBe(
      'The row says “Device”, but “ketamine into a vein, at a low dose” is recorded as “Medicine”.',
    )
  })

  it('refuses another kind of an intervention that a treatment has', () => {
    const infusion = sound('intervention', 'intervention-infusion')
    expect(findingsOf('D8', infusion)).toEqual([])
    const [finding] = findingsOf('D8', { ...infusion, kind: 'device' })
    expect(finding?.message).toBe('“Ketamine infusion” has this in a row that says “Medicine”.')
    expect(findingsOf('D8', { ...sound('intervention', 'intervention-coil'), kind: 'procedure' })).toEqual([])
  })

  it('reads every row of an intervention that a treatment has twice', () => {
    const [infusion] = treatment().interventions
    const twice = withRows(coil, { ...infusion!, intervention: pointAt('intervention-coil') })
    expect(findingsOf('D8', twice).map(({ path }) => path)).toEqual(['interventions.1.kind'])
    const found = findingsOf('D8', sound('intervention', 'intervention-coil'), { others: [twice] })
    expect(found).toHaveLength(1)
  })

  it('says nothing of what isn’t filled in yet', () => {
    expect(findingsOf('D8', { ...treatment(), interventions: [{ kind: 'device' }, {}] })).toEqual([])
  })
})

describe('D1, a standing of one of several', () => {
  const other = { ...coil, deviceType: 'headband', intervention: pointAt('intervention-support') }
  const cleared = {
    status: 'us-fda/cleared' as const,
    use: 'depression',
    sources: [{ type: 'source' as const, id: 'source-label' }],
  }
  const found = (guide: Treatment) => findingsOf('D1', guide).filter(({ path }) => path.startsWith('statuses'))

  it('names which, where several could have it', () => {
    expect(found({ ...withRows(coil, other), statuses: [cleared] }).map(({ path }) => path)).toEqual([
      'statuses.0.interventions',
    ])
    const named = { ...cleared, interventions: [pointAt('intervention-coil')] }
    expect(found({ ...withRows(coil, other), statuses: [named] })).toEqual([])
  })

  it('needs to name none where one alone could have it', () => {
    const [drug] = treatment().interventions
    expect(found({ ...withRows(coil, drug!), statuses: [cleared] })).toEqual([])
    expect(found({ ...withRows(coil, { ...other, isSupporting: true }), statuses: [cleared] })).toEqual([])
  })
})
