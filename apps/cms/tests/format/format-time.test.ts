import { describe, expect, it } from 'vitest'
import { formatLanguage } from '../../src/ui/format/format-language.ts'
import {
  formatDay,
  formatExactTime,
  formatRecentTime,
  formatTime,
  formatUtcTime,
} from '../../src/ui/format/format-time.ts'

const instant = '2027-03-15T02:05:09.000Z'
const timeZone = 'America/New_York'

/** Newer versions of the time formats put a narrow space before AM and PM. */
const plain = (text: string) => text.replaceAll('\u202f', ' ')

describe('a time on a screen of the admin', () => {
  it('is in American English, in the time zone that is asked for', () => {
    expect(plain(formatTime(instant, timeZone))).toBe('Mar 14, 2027, 10:05 PM')
    expect(formatDay(instant, timeZone)).toBe('Mar 14, 2027')
    expect(plain(formatExactTime(instant, timeZone))).toBe('Sunday, March 14, 2027 at 10:05:09 PM EDT')
  })

  it('is without its day where it was today', () => {
    expect(plain(formatRecentTime(new Date().toISOString()))).toMatch(/^\d{1,2}:\d{2} [AP]M$/u)
    expect(formatRecentTime(instant)).toBe(formatTime(instant))
  })

  it('is exact and in UTC in the trail', () => {
    expect(formatUtcTime(instant)).toBe('2027-03-15 02:05:09 UTC')
  })
})

describe('a language on a screen of the admin', () => {
  it('has its English name', () => {
    expect(['en', 'es'].map(formatLanguage)).toEqual(['English', 'Spanish'])
  })
})
