import { describe, expect, it } from 'vitest'
import { block, findingsOf, sound, treatment } from '../fixtures/sound-site.ts'

const pathsOf = (findings: { path: string }[]) => findings.map(({ path }) => path)

describe('D1, off-label use', () => {
  it('passes a disclosure that says so', () => {
    expect(findingsOf('D1', treatment())).toEqual([])
    expect(findingsOf('D1', treatment('es'))).toEqual([])
  })

  it('blocks where it is missing, says something else, or stands in a heading only', () => {
    const document = treatment()
    const { regulatoryDisclosure: _, ...without } = document
    expect(findingsOf('D1', without as never)).toHaveLength(1)
    expect(findingsOf('D1', { ...document, regulatoryDisclosure: block('Ask us about the rules.') })).toHaveLength(1)
    const heading = {
      html: '<h3 id="a">Not approved by the FDA</h3><p>Read on.</p>',
      text: '',
      headings: [],
      references: [],
    }
    expect(findingsOf('D1', { ...document, regulatoryDisclosure: { ...block('x'), body: heading } })).toHaveLength(1)
  })

  it('blocks one that says it too late for the first screen', () => {
    const said = 'The FDA has not approved this use.'
    const more = 'More words follow here. '.repeat(25)
    const disclosed = (text: string) => findingsOf('D1', { ...treatment(), regulatoryDisclosure: block(text) })
    expect(disclosed(`${more}${said}`)).toHaveLength(1)
    expect(disclosed(`${said} ${more}`)).toEqual([])
  })

  const source = [{ type: 'source' as const, id: 'source-label' }]
  const standing = (status: string, use = 'depression', sources = source) => ({ status, use, sources })
  const device = { interventions: [{ kind: 'device' }] }
  const { regulatoryDisclosure: _notice, ...withoutNotice } = treatment()

  it('asks for no notice where each use is authorised', () => {
    expect(findingsOf('D1', { ...withoutNotice, statuses: [standing('us-fda/approved')] })).toEqual([])
    const cleared = { ...withoutNotice, ...device, statuses: [standing('us-fda/cleared')] }
    expect(findingsOf('D1', cleared as never)).toEqual([])
  })

  it('lets a guide whose uses are authorised tell more, in any order', () => {
    const more = 'The law asks the clinic for a permit, which it shows at the door. '.repeat(6)
    const text = `${more} The camera is cleared for this. No agency approves the procedure itself.`
    const told = { ...device, statuses: [standing('us-fda/cleared')], regulatoryDisclosure: block(text) }
    expect(findingsOf('D1', { ...treatment(), ...told })).toEqual([])
    const denied = { ...told, statuses: [standing('us-fda/off-label-device')] }
    expect(findingsOf('D1', { ...treatment(), ...denied })).toHaveLength(1)
  })

  it('asks for a notice as soon as one of several uses is not authorised, or authorised with a caution', () => {
    const both = [standing('us-fda/approved', 'anesthesia'), standing('us-fda/off-label')]
    expect(findingsOf('D1', { ...withoutNotice, statuses: both })).toHaveLength(1)
    const caution = { ...withoutNotice, ...device, statuses: [standing('us-fda/humanitarian-exemption')] }
    expect(findingsOf('D1', caution as never)).toHaveLength(1)
  })

  const lensSurgery = {
    ...withoutNotice,
    statuses: [],
    interventions: [{ kind: 'procedure' }, { kind: 'device' }, { kind: 'drug', isSupporting: true }],
  } as never as ReturnType<typeof treatment>
  const clinicIn = (country: string) => [
    { ...sound('clinic', treatment().clinics[0]!.id), address: { street: '1', city: '2', country } } as never,
  ]

  it('asks for no row where the site knows no regulator of the country, but for a notice', () => {
    const told = { ...lensSurgery, regulatoryDisclosure: block('The artificial lens has a CE mark for cataract.') }
    expect(findingsOf('D1', told, { others: clinicIn('FR') })).toEqual([])
    expect(findingsOf('D1', lensSurgery, { others: clinicIn('FR') }).map(({ path }) => path)).toEqual([
      'regulatoryDisclosure',
    ])
    expect(findingsOf('D1', told, { others: clinicIn('US') }).map(({ path }) => path)).toContain('statuses')
  })

  it('asks for no row of a medicine that only goes with the treatment', () => {
    const [procedure, , drops] = lensSurgery.interventions
    const numbed = { ...lensSurgery, interventions: [procedure!, drops!] }
    expect(findingsOf('D1', numbed).map(({ path }) => path)).toEqual(['regulatoryDisclosure'])
    const alone = { ...lensSurgery, interventions: [{ ...drops!, isSupporting: false }] }
    expect(findingsOf('D1', alone as never).map(({ path }) => path)).toContain('statuses')
  })

  it('takes a notice about a clearance as one about an approval', () => {
    const said = (text: string) =>
      findingsOf('D1', {
        ...treatment(),
        ...device,
        statuses: [standing('us-fda/off-label-device')],
        regulatoryDisclosure: block(text),
      })
    expect(said('The FDA has not cleared this coil for anxiety.')).toEqual([])
    expect(said('It is not cleared for anxiety.')).toEqual([])
    expect(said('The coil is made in Ohio.')).toHaveLength(1)
  })

  it.each([
    ['en', 'It is not licensed for migraine on few days.'],
    ['en', 'This medicine is licensed only for chronic migraine.'],
    ['en', 'Use for fewer headache days is outside its licence.'],
    ['en', 'The label does not mention children.'],
    ['en', 'It is an unlicensed medicine in this country.'],
    ['en', 'The FDA has not tested, cleared, or approved such lamps.'],
    ['en', 'The drug is given here without a licence for depression.'],
    ['es', 'No tiene licencia: no está autorizada para la migraña de pocos días.'],
    ['es', 'Solo está aprobada para la migraña crónica.'],
    ['es', 'La ficha no menciona este uso.'],
    ['es', 'La FDA revisa el aparato. Para la manía no lo ha autorizado.'],
  ] as const)('understands other words that it is not authorised, in “%s”: %s', (locale, text) => {
    const statuses = [standing('us-fda/off-label')]
    expect(findingsOf('D1', { ...treatment(locale), statuses, regulatoryDisclosure: block(text) })).toEqual([])
  })

  it.each([
    ['en', 'It is licensed in the UK for chronic migraine.'],
    ['en', 'The FDA has approved it to treat chronic migraine.'],
    ['es', 'Está autorizada para la migraña crónica.'],
  ] as const)('takes “%s: %s” as the notice where such a use is listed, and only there', (locale, text) => {
    const said = (statuses: object[]) =>
      findingsOf('D1', { ...treatment(locale), statuses, regulatoryDisclosure: block(text) })
    expect(said([standing('us-fda/licensed', 'chronic migraine'), standing('us-fda/off-label')])).toEqual([])
    expect(said([standing('us-fda/off-label')])).toHaveLength(1)
  })

  it('blocks a standing without a source, one of another kind of product, and a medicine or device without any', () => {
    const paths = (fields: object) => pathsOf(findingsOf('D1', { ...treatment(), ...fields }))
    expect(paths({ statuses: [standing('us-fda/off-label', 'depression', [])] })).toEqual(['statuses.0.sources'])
    expect(paths({ ...device, statuses: [standing('us-fda/off-label')] })).toEqual(['statuses.0.status'])
    expect(paths({ ...device, statuses: [] })).toEqual(['statuses'])
  })

  it('takes any words on a talking therapy, which no regulator reviews', () => {
    const therapy = { interventions: [{ kind: 'psychologicalTherapy' }], statuses: [] }
    const notice = block('No regulator approves talking therapies. The state licenses the therapist.')
    expect(findingsOf('D1', { ...treatment(), ...therapy, regulatoryDisclosure: notice })).toEqual([])
    expect(findingsOf('D1', { ...withoutNotice, ...therapy }).map(({ message }) => message)).toEqual([
      'The top of the guide does not tell patients that no regulator reviews this kind of treatment.',
    ])
  })
})
