import { expect, test } from 'vitest'
import { readSettings } from '../../src/config/env.ts'
import { publisherOptions } from '../../src/config/publisher-options.ts'
import { securityTxt } from '../../src/config/security-txt.ts'

const build = { NEXT_PHASE: 'phase-production-build', SITE_URL: 'https://www.clinic.test' }

test('the site says where to report a vulnerability, where a contact is set', () => {
  const settings = readSettings({ ...build, SECURITY_CONTACT: 'security@clinic.test' })
  const [file] = publisherOptions(settings).givenFiles ?? []
  expect(file?.path).toBe('/.well-known/security.txt')
  expect(file?.text).toMatch(/^Contact: mailto:security@clinic\.test\nExpires: \d{4}-\d\d-01T00:00:00\.000Z\n/u)
  expect(file?.text).toContain('Canonical: https://www.clinic.test/.well-known/security.txt\n')
  expect(publisherOptions(readSettings(build)).givenFiles).toEqual([])
})

test('it is good for less than a year from any day', () => {
  for (const day of ['2026-01-31T23:59:59Z', '2026-12-01T00:00:00Z', '2028-02-29T12:00:00Z']) {
    const { text } = securityTxt({ securityContact: 'https://clinic.test/security', siteUrl: '' }, new Date(day))
    const days = (Date.parse(/Expires: (.*)/u.exec(text)?.[1] ?? '') - Date.parse(day)) / 86_400_000
    expect(days).toBeGreaterThan(300)
    expect(days).toBeLessThan(366)
  }
})

test.each([['http://clinic.test'], ['javascript:alert(1)'], ['a b@clinic.test'], ['security@clinic.test\nContact: x']])(
  'a contact like %j is refused',
  (SECURITY_CONTACT) => {
    expect(() => readSettings({ ...build, SECURITY_CONTACT })).toThrow('SECURITY_CONTACT: must be')
  },
)
