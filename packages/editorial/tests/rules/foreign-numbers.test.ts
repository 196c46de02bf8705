import { describe, expect, it } from 'vitest'
import { block, findingsOf, nausea, sound, treatment } from '../fixtures/sound-site.ts'

const clinicIn = (country: string) => {
  const clinic = sound('clinic', 'clinic-sample')
  return { ...clinic, address: { street: 'Street 1', city: 'City', country }, emergencyText: 'Call 112.' }
}
const effect = (words: string) => ({ ...nausea(), whatToDo: block(words) })
const found = (words: string, ...countries: string[]) =>
  findingsOf('D5', effect(words), { others: countries.map(clinicIn) }).map(({ path }) => path)

describe('D5, the number of another country', () => {
  it.each(['Call 911.', 'If you faint, call 911 or come to us.'])('is found where nobody answers it: %s', (words) => {
    expect(found(words, 'IE')).toEqual(['whatToDo.body'])
    expect(findingsOf('D5', { ...treatment(), aftercare: block(words) }, { others: [clinicIn('ES')] })).toHaveLength(1)
  })

  it('is none where it is the country’s own, nor within a longer number', () => {
    expect(found('Call 911.', 'MX')).toEqual([])
    expect(found('Call 911.')).toEqual([])
    expect(found('Call 960 911 123.', 'ES')).toEqual([])
    expect(found('Call 112.', 'ES')).toEqual([])
  })
})
