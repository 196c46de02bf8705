import { WebAddressSchema } from '@carepath/schema'
import { expect, test } from 'vitest'
import { isSafeAddress } from '../../src/mapping/rich-text/safe-address.ts'

test.each([
  'https://example.org',
  'https://www.example.org/a/b?c=d@e#f',
  'https://example.org:443/',
  'https://clínica.es/información',
  'https://doi.org/10.1001/jama.2026.1',
])('%s says where it leads', (address) => {
  expect([isSafeAddress(address), WebAddressSchema.safeParse(address).success]).toEqual([true, true])
})

test.each([
  'http://example.org',
  'https://clinic@evil.example/',
  'https://clinic:secret@evil.example/',
  'https://clinic.org%40evil.example/',
  'https://clinic.org\\@evil.example/',
  'https:/\\evil.example/',
  '//evil.example/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://example.org',
  'java\nscript:alert(1)',
  'data:text/html,hi',
  'vbscript:x',
  'file:///etc/passwd',
  'https://раураl.com/',
  'https://pаypal.com/',
  'https://ɡoogle.com/',
  'https://xn--80ak6aa92e.com/',
  'https://example.org/\u202etxt.exe',
  'https://exam\u200bple.org/',
  'https://example.org/a b',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://0x7f.1/',
  'https://example.org:8443/',
  'https://',
])('%s is refused, in links and for sources alike', (address) => {
  expect([isSafeAddress(address), WebAddressSchema.safeParse(address).success]).toEqual([false, false])
})

test.each(['tel:911', 'sms:988', 'tel:+1-310-555-0142', 'mailto:hello@clinic.example'])(
  '%s reaches somebody',
  (address) => {
    expect(isSafeAddress(address)).toBe(true)
  },
)

test.each(['mailto:a@b.example?bcc=c@d.example', 'mailto:a@b', 'tel:call me', 'tel:<b>'])('%s doesn’t', (address) => {
  expect(isSafeAddress(address)).toBe(false)
})
