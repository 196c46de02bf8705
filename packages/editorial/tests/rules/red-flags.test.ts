import { locales } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { redFlags } from '../../src/language/red-flag.ts'
import { redFlagIn } from '../../src/lexicon/red-flags.ts'
import { redFlagSentences } from '../fixtures/red-flag-sentences.ts'
import { careCard, findingsOf } from '../fixtures/sound-site.ts'

const pathsOf = (findings: { path: string }[]) => findings.map(({ path }) => path)

describe.each(locales)('red flags in %s', (locale) => {
  it.each(redFlagSentences[locale])('sees %s in “%s”', (flag, condition) => {
    expect(redFlagIn(condition, locale)).toBe(flag)
  })
})

it('names a page of a public body or of the 988 Lifeline for each red flag', () => {
  for (const { source } of Object.values(redFlags)) {
    expect(new URL(source).hostname).toMatch(/^(?:medlineplus\.gov|www\.cdc\.gov|988lifeline\.org)$/u)
  }
})

describe('D7, red flags', () => {
  const nurse = (fields: object, locale: 'en' | 'es' = 'en') =>
    findingsOf('D7', { ...careCard('care-nurse', locale), ...fields })

  it('blocks what needs help now under “Not urgent”, in both languages, at its line', () => {
    const tight = { conditions: ['you feel sick', 'your chest feels tight'] }
    expect(pathsOf(nurse(tight))).toEqual(['conditions.1'])
    expect(nurse(tight)[0]).toMatchObject({ excerpt: 'your chest feels tight', level: 'block' })
    expect(nurse(tight)[0]?.next).toContain('Tell staff now')
    expect(pathsOf(nurse({ conditions: ['nota algo distinto al respirar'] }, 'es'))).toEqual(['conditions.0'])
  })

  it.each([
    ['inClinic', 'tellStaffNow', 'urgent', 0],
    ['inClinic', 'tellStaffNow', 'emergency', 0],
    ['inClinic', 'tellStaff', 'nonUrgent', 1],
    ['atHome', 'call911', 'emergency', 0],
    ['atHome', 'callClinicNow', 'urgent', 1],
    ['atHome', 'callDoctor', 'nonUrgent', 1],
    ['atHome', 'lookAfterYourself', 'selfCare', 1],
    ['atHome', 'callOrText988', 'urgent', 1],
  ])('decides by the place: %s, %s, %s', (setting, action, urgency, expected) => {
    expect(nurse({ setting, action, urgency, conditions: ['your chest feels tight'] })).toHaveLength(expected)
  })

  it('sends thoughts of suicide to 988 or 911, not to the clinic', () => {
    const conditions = ['you think about suicide']
    const atHome = { setting: 'atHome', urgency: 'urgent', conditions }
    expect(nurse({ ...atHome, action: 'callOrText988' })).toEqual([])
    expect(nurse({ ...atHome, action: 'callClinicNow' })[0]?.next).toContain('988')
  })

  it('says nothing of an unfinished card', () => {
    expect(nurse({ urgency: undefined, conditions: ['your chest feels tight'] })).toEqual([])
  })
})
