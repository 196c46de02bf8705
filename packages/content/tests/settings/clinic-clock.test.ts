import { expect, test } from 'vitest'
import { clinicInstant, instantAtClinic } from '../../src/config/clinic-clock.ts'
import { parseInstant } from '../../src/workflow/trail/parse-question.ts'

const zone = 'America/Los_Angeles'

test.each([
  ['2026-11-20T10:00', '2026-11-20T18:00:00.000Z'],
  ['2026-07-04T10:00:30', '2026-07-04T17:00:30.000Z'],
  // The clock goes back at 2 on November 1, 2026: half past one comes twice, and the first is meant.
  ['2026-11-01T00:30', '2026-11-01T07:30:00.000Z'],
  ['2026-11-01T01:30', '2026-11-01T08:30:00.000Z'],
  ['2026-11-01T02:00', '2026-11-01T10:00:00.000Z'],
  // On March 8 there is no half past two.
  ['2026-03-08T02:30', '2026-03-08T10:30:00.000Z'],
  ['2026-03-08T03:00', '2026-03-08T10:00:00.000Z'],
])('%s on the clinic’s clock is one instant', (local, instant) => {
  expect(clinicInstant(zone, local).toISOString()).toBe(instant)
})

test('a time that the clock doesn’t show is no instant, and of one shown twice the first counts', () => {
  expect(instantAtClinic(zone, '2026-03-08T02:30')).toBeUndefined()
  expect(instantAtClinic(zone, '2026-02-30T10:00')).toBeUndefined()
  expect(instantAtClinic(zone, '2026-11-20T24:00')).toBeUndefined()
  expect(instantAtClinic(zone, '2026-11-01T01:30')?.toISOString()).toBe('2026-11-01T08:30:00.000Z')
  expect(instantAtClinic('Australia/Lord_Howe', '2026-10-04T02:15')).toBeUndefined()
  expect(instantAtClinic('Australia/Lord_Howe', '2026-04-05T01:45')?.toISOString()).toBe('2026-04-04T14:45:00.000Z')
})

test('the first and last moments that can be written are moments too', () => {
  expect(parseInstant('0999-12-31T10:00', zone).getUTCFullYear()).toBe(999)
  expect(parseInstant('9999-12-31T23:59', zone).toISOString()).toBe('+010000-01-01T07:59:00.000Z')
  expect(() => parseInstant('0000-01-01', zone)).not.toThrow()
})

test('a moment without a time zone is one on the clinic’s clock', () => {
  expect(parseInstant('2026-11-20T10:00', zone).toISOString()).toBe('2026-11-20T18:00:00.000Z')
  expect(parseInstant('2026-11-20 10:00', zone).toISOString()).toBe('2026-11-20T18:00:00.000Z')
  expect(parseInstant('2026-11-20', zone).toISOString()).toBe('2026-11-20T08:00:00.000Z')
  expect(parseInstant('2026-11-20T10:00Z', zone).toISOString()).toBe('2026-11-20T10:00:00.000Z')
  expect(parseInstant('2026-11-20T10:00+01:00', zone).toISOString()).toBe('2026-11-20T09:00:00.000Z')
  for (const wrong of ['soon', '2026-13-01T10:00', '2026-11-20T25:00'])
    expect(() => parseInstant(wrong, zone), wrong).toThrow('is not a date and time')
})
