import { describe, expect, it } from 'vitest'
import { block, findingsOf, person, treatment } from '../fixtures/sound-site.ts'

describe('a claim in a table', () => {
  const withTable = (rows: string, before = 'Text.') => {
    const dose = block(before)
    const html = `<p>${before}</p><table><caption>Doses</caption>${rows}</table>`
    return { ...treatment(), dose: { ...dose, body: { ...dose.body, html } } }
  }

  it('is found, and the finding names the cell', () => {
    const rows =
      '<tr><th>Dose</th><th>How often</th></tr><tr><td>56 mg</td><td>Daily</td></tr>' +
      '<tr><td>84 mg</td><td>Ketamine cures depression.</td></tr>'
    const [finding, ...more] = findingsOf('C1', withTable(rows))
    expect(more).toEqual([])
    expect(finding?.message).toMatch(/^Table “Doses”, row 2, column “How often”: /u)
    expect(finding).toMatchObject({ path: 'dose.body', excerpt: 'Ketamine cures depression.' })
  })

  it('that stands twice is named at both places, also in a heading and beside a paragraph', () => {
    const claim = 'Ketamine cures depression.'
    const rows = `<tr><th>Dose</th><th>${claim}</th></tr><tr><th>${claim}</th><td>Daily</td></tr>`
    const places = findingsOf('C1', withTable(rows, claim)).map(({ message }) => /^Table[^:]*/u.exec(message)?.[0])
    expect(places).toEqual([
      undefined,
      `Table “Doses”, the headings, column “${claim}”`,
      'Table “Doses”, row 1, column “Dose”',
    ])
  })
})

describe('words of a guide that only sound like a claim', () => {
  const levels = (rule: 'C1' | 'C2', fields: object) =>
    findingsOf(rule, { ...treatment(), ...fields }).map(({ level }) => level)

  it.each([
    ['evidence', { sources: [{ type: 'source', id: 'source-label' }] }],
    ['clinicPolicy', { attestedBy: { type: 'person', id: 'person-doctor' } }],
  ])('may say, with %s behind it, that no side effect is known', (basis, grounds) => {
    const because = 'There are no serious side effects of exercise.'
    const row = (topic: string) => ({ topic, because, basis, ...grounds })
    expect(levels('C1', { notApplicable: [row('seriousEffects')] })).not.toContain('block')
    expect(levels('C1', { notApplicable: [row('escort')] })).toContain('block')
  })

  it('may name what the treatment is given for', () => {
    expect(levels('C2', { conditions: ['Winter depression (seasonal affective disorder)'] })).not.toContain('block')
  })
})

describe('plain facts of a guide', () => {
  const claimsIn = (locale: 'en' | 'es', said: string) =>
    (['C1', 'C2', 'C3', 'C5'] as const).flatMap((rule) =>
      findingsOf(rule, { ...treatment(locale), aftercare: block(said) })
        .filter(({ level }) => level === 'block')
        .map(() => rule),
    )

  it.each([
    ['en', 'Death from any cause was 10.2% with the pump and 12.9% without it.'],
    ['en', 'Stopping smoking lowers the risk of another clot, but does not remove it.'],
    ['en', 'A bleed caused by the needle may need surgery.'],
    ['en', 'The Federal Office for Radiation Protection and Nuclear Safety grants the permit.'],
    ['en', 'The diary works on any phone.'],
    ['en', 'Rituximab is an antibody made in cells of hamsters.'],
    ['en', 'You are not contagious after the treatment.'],
    ['es', 'La muerte por cualquier causa fue del 10.2 % con la bomba y del 12.9 % sin ella.'],
    ['es', 'Dejar de fumar baja el riesgo de otro coágulo, pero no lo elimina.'],
    ['es', 'El diario funciona en cualquier teléfono.'],
    ['es', 'Usted no queda contagioso después del tratamiento.'],
  ] as const)('are no claims, in “%s”: %s', (locale, said) => {
    expect(claimsIn(locale, said)).toEqual([])
  })

  it.each([
    ['en', 'Radiation cures every breast cancer.'],
    ['en', 'This app works for all.'],
    ['es', 'La radiación cura todos los cánceres de mama.'],
  ] as const)('are not what only sounds like one, in “%s”: %s', (locale, said) => {
    expect(claimsIn(locale, said)).toContain('C1')
  })
})

describe('The page of a person', () => {
  const bioOf = (name: string, bio: string) =>
    (['C1', 'C2', 'C3', 'C4', 'C5', 'P2', 'S1'] as const).flatMap((rule) =>
      findingsOf(rule, { ...person('person-editor'), name, bio: block(bio).body }),
    )

  it.each(['Tom Price', 'Ana Sale', 'Grace Best', 'Luz Milagros Free', 'Amy Cure'])(
    'is not taken for what the name means: %s',
    (name) => {
      const last = name.split(' ').at(-1)!
      expect(bioOf(name, `${name} writes for patients of the clinic. Dr. ${last} has worked here since 2019.`)).toEqual(
        [],
      )
    },
  )

  it('sells no more than another page', () => {
    expect(bioOf('Tom Price', 'Book by Friday for our best price ever!')).not.toEqual([])
  })
})
