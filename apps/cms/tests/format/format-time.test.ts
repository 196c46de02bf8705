import { describe, expect, it } from 'vitest'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import {
  formatDay,
  formatExactTime,
  formatRecentTime,
  formatTime,
  setClinicTimeZone,
} from '../../src/ui/format/format-time.ts'

const instant = '2027-03-15T02:05:09.000Z'
const timeZone = 'America/New_York'

/** Newer versions of the time formats put a narrow space before AM and PM. */
const plain = (text: string) => text.replaceAll('\u202f', ' ')

describe('a time on a screen of the admin', () => {
  it('is in American English, in the time zone that is asked for', () => {
    expect(plain(formatTime(instant, timeZone))).toBe('Mar 14, 2027, 10:05 PM EDT')
    expect(formatDay(instant, timeZone)).toBe('Mar 14, 2027')
    expect(plain(formatExactTime(instant, timeZone))).toBe('Sunday, March 14, 2027 at 10:05:09 PM EDT')
  })

  it('is without its day where it was today', () => {
    expect(plain(formatRecentTime(new Date().toISOString()))).toMatch(/^\d{1,2}:\d{2} [AP]M \S+$/u)
    expect(formatRecentTime(instant)).toBe(formatTime(instant))
  })

  it('is on the clinic’s clock, whatever the browser’s, and names its zone', () => {
    setClinicTimeZone('America/Los_Angeles')
    expect(plain(formatTime(instant))).toBe('Mar 14, 2027, 7:05 PM PDT')
    expect(plain(formatRecentTime(instant))).toBe('Mar 14, 2027, 7:05 PM PDT')
    expect(plain(formatTime('2026-11-28T19:42:00Z'))).toBe('Nov 28, 2026, 11:42 AM PST')
    expect(formatDay('2026-11-28T07:59:00Z')).toBe('Nov 27, 2026')
    setClinicTimeZone(undefined)
  })
})

describe('a language on a screen of the admin', () => {
  it('has its English name', () => {
    expect(['en', 'es'].map(languageLabel)).toEqual(['English', 'Spanish'])
  })
})
