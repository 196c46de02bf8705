import { describe, expect, it, vi } from 'vitest'
import { findingsOf, sound, treatment } from '../fixtures/sound-site.ts'

vi.mock('../../../schema/src/regulation/regulator-files.ts', async () => {
  const { readFile } = await import('node:fs/promises')
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(new URL(`../../../schema/${path}`, import.meta.url), 'utf8'))
  return { regulatorFiles: [await read('regulators/us-fda.json'), await read('tests/fixtures/uk-mhra.json')] }
})

describe('D3, the control classes of a medicine', () => {
  const source = { type: 'source', id: 'source-label' }
  /** Findings about a medicine with these classes, given at a clinic of a country. */
  const findings = (country: string, ...controlClasses: object[]) => {
    const clinic = { ...sound('clinic', treatment().clinics[0]!.id), address: { street: '1', city: '2', country } }
    const interventions = [{ kind: 'drug', genericName: 'x', controlClasses }]
    return findingsOf('D3', { ...treatment(), interventions }, { others: [clinic] }).map(
      ({ level, path, message }) => ({ level, path, message }),
    )
  }

  it('are asked for in the country of each clinic: that of another country says nothing of it', () => {
    const american = { controlClass: 'us-schedule-iii', sources: [source] }
    const british = { controlClass: 'uk-class-b', sources: [source] }
    expect(findings('US', american)).toEqual([])
    expect(findings('GB', american)).toEqual([
      {
        level: 'block',
        path: 'interventions',
        message: 'The page doesn’t say whether the medicine is a controlled drug under the UK Misuse of Drugs Act.',
      },
    ])
    expect(findings('GB', american, british)).toEqual([])
    expect(findings('GB', british)).toEqual([])
    // Nobody knows a law of Iceland’s here.
    expect(findings('IS', american)).toEqual([])
  })

  it('can be looked up', () => {
    expect(findings('US', { controlClass: 'us-schedule-iii', sources: [] })).toEqual([
      {
        level: 'warn',
        path: 'interventions.0.controlClasses.0.sources',
        message: 'Nobody can look up this control class: it names no source.',
      },
    ])
  })
})
