import { describe, expect, it } from 'vitest'
import { examples } from '@carepath/schema/examples'
import { documentSchemas, formatFriendlyError, friendlyErrors } from '@carepath/schema'

function errorsOf(document: unknown): string[] {
  const result = documentSchemas['side-effect'].safeParse(document)
  return result.success ? [] : friendlyErrors(result.error, document).map(formatFriendlyError)
}

const nausea = examples['side-effect'].valid[0]

describe('a friendly error', () => {
  it('names path, expectation, what came and the next step for a missing field', () => {
    const { plainName: _, ...rest } = nausea!
    expect(errorsOf(rest)).toEqual(['plainName: expected a string, received nothing. Fill in “plainName”.'])
  })

  it('lists the choices of an enum', () => {
    expect(errorsOf({ ...nausea, severity: 'awful' })).toEqual([
      'severity: expected one of "mild", "moderate", "severe", received "awful". Choose one of these for “severity”.',
    ])
  })

  it('says how long a text may be', () => {
    expect(errorsOf({ ...nausea, medicalName: 'x'.repeat(300) })[0]).toMatch(
      /^medicalName: expected at most 250 characters, received "x+…\. Shorten “medicalName”\.$/u,
    )
  })

  it('names a field the contract does not know', () => {
    expect(errorsOf({ ...nausea, colour: 'red' })).toEqual([
      'document: expected only fields of the contract, received an object. Remove colour.',
    ])
  })

  it('points inside the variant that was meant', () => {
    const treatment = examples.treatment.valid[0]!
    const [effect] = treatment.sideEffects
    const [figure] = effect!.figures
    const value = { kind: 'count', numerator: 9, denominator: 5, qualifier: 'exactly' }
    const document = { ...treatment, sideEffects: [{ ...effect!, figures: [{ ...figure!, value }] }] }
    const result = documentSchemas.treatment.safeParse(document)
    const lines = result.success ? [] : friendlyErrors(result.error, document).map(formatFriendlyError)
    expect(lines.some((line) => line.startsWith('sideEffects.0.figures.0.value.numerator: '))).toBe(true)
  })
})
