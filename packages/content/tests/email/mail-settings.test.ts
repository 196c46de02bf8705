import { expect, test } from 'vitest'
import { readSettings } from '../../src/config/env.ts'

const read = (environment: Record<string, string>) =>
  readSettings({ NEXT_PHASE: 'phase-production-build', ...environment }).mail
const MAIL_FROM = 'reviews@clinic.example'

test('without a mail server no mail is sent', () => {
  expect(read({ MAIL_FROM })).toBeUndefined()
})

test('one setting holds the mail server, and one the sender', () => {
  expect(read({ SMTP_URL: 'smtp://user%40clinic:p%3Ass@mail.example.org', MAIL_FROM })).toEqual({
    ...{ host: 'mail.example.org', port: 587, isSecure: false },
    login: { user: 'user@clinic', password: 'p:ss' },
    from: { name: 'Carepath', address: MAIL_FROM },
  })
  const named = { SMTP_URL: 'smtps://[::1]:2465', MAIL_FROM: '"Our clinic" <reviews@clinic.example>' }
  expect(read(named)).toEqual({
    ...{ host: '::1', port: 2465, isSecure: true, login: undefined },
    from: { name: 'Our clinic', address: MAIL_FROM },
  })
  expect(read({ SMTP_URL: 'smtps://mail.example.org', MAIL_FROM })?.port).toBe(465)
})

test.each([
  ['https://user:secret@mail.example.org'],
  ['smtp://user:secret@'],
  ['smtp://:secret@mail.example.org'],
  ['smtp://user:secret%@mail.example.org'],
  ['smtp://user:secret@mail.example.org/?tls=no'],
  ['user:secret'],
])('%s stops the start with one line that keeps the password', (SMTP_URL) => {
  const message = refusalOf({ SMTP_URL, MAIL_FROM })
  expect(message).toMatch(/^Settings: SMTP_URL: must be like smtp:\/\/user:password@mail\.example\.org:587.*$/u)
  expect(message).not.toContain('secret')
})

test.each([
  ['Our clinic'],
  ['a@b <x>'],
  ['Our clinic, Inc <reviews@clinic.example>'],
  ['one@a.example\r\nBcc: x@y.example'],
])('nobody sends mail as %j', (from) => {
  expect(refusalOf({ SMTP_URL: 'smtp://localhost', MAIL_FROM: from })).toContain('must be like Our clinic <')
})

test('a mail server without a sender is refused', () => {
  expect(refusalOf({ SMTP_URL: 'smtp://user:secret@localhost' })).toBe(
    'Settings: MAIL_FROM is required with SMTP_URL: set it to the address that mail is sent from.',
  )
})

function refusalOf(environment: Record<string, string>): string {
  try {
    read(environment)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('The settings were taken.')
}
