import { describe, expect, it } from 'vitest'
import { findingsOf, nausea, sound } from '../fixtures/sound-site.ts'

const pathsOf = (findings: { path: string }[]) => findings.map(({ path }) => path)

describe('D5, calling for help', () => {
  const clinic = (fields: object) => findingsOf('D5', { ...sound('clinic', 'clinic-sample'), ...fields })
  const settings = (introduction: string, locale: 'en' | 'es' = 'en') =>
    findingsOf('D5', { ...sound('site-settings', 'site-settings', locale), introduction })

  it('passes an emergency text that names 911 and 988, in each language', () => {
    expect(clinic({})).toEqual([])
    expect(findingsOf('D5', sound('clinic', 'clinic-sample', 'es'))).toEqual([])
  })

  it.each([
    'Call us at any hour.',
    'In an emergency, call 911.',
    'In a crisis, call or text 988.',
    'We are 911 and 988 certified.',
  ])('blocks the emergency text “%s”', (emergencyText) => {
    expect(new Set(pathsOf(clinic({ emergencyText })))).toEqual(new Set(['emergencyText']))
  })

  it('asks a clinic abroad for no number of the US', () => {
    const address = { street: 'Calle 5', city: 'Tijuana', country: 'MX' }
    const emergencyText = 'Call 065 for an ambulance.'
    expect(clinic({ address, emergencyText })).toEqual([])
    expect(clinic({ address, emergencyText: 'Never call 911.' })).toHaveLength(1)
  })

  it.each([
    'Do not call 911.',
    'Don’t ever text 988.',
    'Never dial 9-1-1.',
    '988 is not for you.',
    '911 won’t help you.',
    'You do not need to call 911.',
    'There is no need to call 911 or 988.',
    'Call us, not 911.',
    'Call the clinic instead of 911.',
    'Please call us before you call 911.',
    'Avoid calling an ambulance.',
    'Do not, under any circumstances, call 911.',
    'Call 911 only if we tell you to.',
    '988 is only for other people.',
  ])('blocks “%s” wherever it stands', (text) => {
    expect(settings(text)).toHaveLength(1)
    expect(pathsOf(clinic({ accessibility: [text] }))).toEqual(['accessibility.0'])
    expect(pathsOf(clinic({ name: text }))).toEqual(['name'])
    expect(findingsOf('D5', { ...nausea(), summary: text })).toHaveLength(1)
  })

  it.each([
    'No llame al 911.',
    'Nunca escriba al 988.',
    'El 988 no es para usted.',
    'No hace falta llamar al 911.',
    'Llámenos en vez de llamar al 911.',
    'Llame a la clínica antes de llamar al 911.',
    'El 911 no le ayudará.',
  ])('blocks “%s” in Spanish', (text) => {
    expect(settings(text, 'es')).toHaveLength(1)
  })

  it.each([
    ['en', 'Do not wait to call 911.'],
    ['en', 'Don’t hesitate to text 988.'],
    ['en', 'If you cannot breathe, call 911.'],
    ['en', 'Do not drive yourself: call 911.'],
    ['en', '911 is not only for accidents.'],
    ['en', 'You can call 988 without giving your name.'],
    ['es', 'No dude en llamar al 911.'],
    ['es', 'No deje de llamar al 988.'],
    ['es', 'La clínica no atiende emergencias: llame al 911.'],
  ] as const)('passes, in %s, “%s”', (locale, text) => {
    expect(settings(text, locale)).toEqual([])
  })

  it.each(['Call 310-555-0199.', 'Call (310) 555 0199 at night.', 'Call 1-800-SUICIDE.', 'Dial +1 310 555 0199.'])(
    'blocks “%s” where no clinician signs it',
    (text) => {
      expect(settings(text)).toHaveLength(1)
      expect(findingsOf('D5', { ...nausea(), summary: text })).toEqual([])
    },
  )

  it.each([
    ['phones.0.hours', { phones: [{ hours: 'Closed. Call 310-555-0199 instead.' }] }],
    ['phones.0.hours', { phones: [{ hours: 'Call +1 310.555.0199' }] }],
    ['directions.0', { directions: ['At night call 310 555 0199.'] }],
    ['parking', { parking: 'No place? (310) 555-0199' }],
    ['address.street', { address: { street: '1 Main Street, or 310-555-0199', city: 'Napa', country: 'US' } }],
    ['address.city', { address: { street: '1 Main Street', city: 'Napa, 310-555-0199', country: 'US' } }],
  ])('blocks a number in %s of a clinic, for which nobody answers', (path, fields) => {
    expect(pathsOf(clinic(fields))).toEqual([path])
  })

  it('blocks a number in the name of another treatment', () => {
    expect(
      pathsOf(findingsOf('D5', { ...sound('intervention', 'intervention-coil'), name: 'Talk: 310-555-0199' })),
    ).toEqual(['name'])
  })

  it.each([
    { phones: [{ hours: 'Monday to Friday, 8:00–17:00' }] },
    { phones: [{ hours: 'Lunes a viernes, de 08.00-17.00 y 18.30-19.30' }] },
    { phones: [{ hours: '24 hours, 7 days a week' }] },
    { address: { street: '1234 567th Avenue, Suite 8', city: 'Napa', postalCode: '94559-1234', country: 'US' } },
  ])('takes hours and addresses for no number: %j', (fields) => {
    expect(clinic(fields)).toEqual([])
  })

  it('takes the id of a linked document for no number', () => {
    const person = sound('person', 'person-placeholder')
    const html = '<p>Ask <a href="doc:person/0c2a39a4-1234-4567-8901-93e1c3520eff">her</a>.</p>'
    expect(findingsOf('D5', { ...person, bio: { ...person.bio, html, text: 'Ask her.' } })).toEqual([])
  })

  it.each([
    [
      'a picture',
      '<figure><img src="/media/room-1234567890.webp" width="1280" height="1280720" alt="A room"></figure>',
    ],
    [
      'a video',
      '<figure><video src="/media/room-1234567890.mp4" poster="/media/a-2345678901.webp" data-bytes="8200123"><track src="/media/a-3456789012.vtt"></video></figure>',
    ],
  ])('takes what markup says of %s for no number', (_, html) => {
    const person = sound('person', 'person-placeholder')
    expect(findingsOf('D5', { ...person, bio: { ...person.bio, html } })).toEqual([])
  })

  it('blocks a link that calls a number, in a biography', () => {
    const person = sound('person', 'person-placeholder')
    const bio = { ...person.bio, html: '<p>Call <a href="tel:+13105550199">me</a>.</p>', text: 'Call me.' }
    expect(pathsOf(findingsOf('D5', { ...person, bio }))).toEqual(['bio'])
    expect(findingsOf('D5', { ...person, bio: { ...bio, html: '<p>At work from 2005-2019.</p>' } })).toEqual([])
  })
})
