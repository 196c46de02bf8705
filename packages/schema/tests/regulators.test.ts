import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { RegulatorSchema, type Regulator } from '../src/regulation/regulator.ts'

const uk = JSON.parse(readFileSync(new URL('fixtures/uk-mhra.json', import.meta.url), 'utf8')) as Regulator

/** A second regulator is a file and nothing else. A clinic may have added the same one. */
vi.mock('../src/regulation/regulator-files.ts', async (original) => ({
  regulatorFiles: [
    ...(await original<{ regulatorFiles: Regulator[] }>()).regulatorFiles.filter(({ id }) => id !== uk.id),
    uk,
  ],
}))

const { findControlClass, findStatus, knownControlClasses, knownStatuses, regulators, statusLine } =
  await import('../src/regulation/regulators.ts')
const { ControlClassesSchema } = await import('../src/regulation/control-classes.ts')
const { needsNotice, TreatmentStatusSchema } = await import('../src/regulation/status.ts')

const fda = regulators.find(({ id }) => id === 'us-fda')!

describe('the files of regulators', () => {
  it('name every status, class and sentence in every language that they have their name in', () => {
    for (const locale of Object.keys(fda.name)) {
      for (const { status } of knownStatuses.filter(({ regulator }) => regulator === fda))
        expect(status.line, status.id).toHaveProperty(locale)
      for (const { line, id } of fda.controlClasses!.classes) expect(line, id).toHaveProperty(locale)
    }
  })

  it('have no two statuses of a name, and no two classes of a name in any of them', () => {
    const names = knownStatuses.map(({ regulator, status }) => `${regulator.id}/${status.id}`)
    expect(new Set(names).size).toBe(names.length)
    const classes = knownControlClasses.map(({ controlClass }) => controlClass.id)
    expect(new Set(classes).size).toBe(classes.length)
  })

  it('give an official source for each status', () => {
    const hosts = fda.statuses.map(({ source }) => new URL(source).host)
    expect(new Set(hosts)).toEqual(new Set(['www.ecfr.gov', 'uscode.house.gov', 'www.fda.gov']))
  })

  it('are refused without words in their own language, or without a place for the use', () => {
    const [first, ...others] = uk.statuses
    const without = { ...uk, statuses: [{ ...first!, line: { es: 'x {use}' } }, ...others] }
    expect(RegulatorSchema.safeParse(without).success).toBe(false)
    const noUse = { ...uk, statuses: [{ ...first!, line: { en: 'Licensed.' } }] }
    expect(RegulatorSchema.safeParse(noUse).success).toBe(false)
  })
})

describe('the FDA’s terms', () => {
  it('agree in Spanish with what stands before them, which may be feminine: “La heparina: …”', () => {
    for (const { status } of knownStatuses.filter(({ regulator }) => regulator === fda))
      expect(status.line.es, status.id).not.toMatch(/^(?:Aprobado|Autorizado|Exento|No aprobado|Ni autorizado)/u)
  })

  const kindsOf = (id: string) => findStatus(`us-fda/${id}`)?.status.kinds

  it('call no device approved that was cleared, and no drug cleared', () => {
    expect(kindsOf('cleared')).toEqual(['device'])
    expect(kindsOf('de-novo')).toEqual(['device'])
    expect(kindsOf('approved')).toEqual(['drug'])
    expect(kindsOf('licensed')).toEqual(['drug'])
    expect(statusLine(findStatus('us-fda/cleared')!, 'depression', 'en')).toBe(
      'Cleared by the FDA (510(k)) for: depression',
    )
  })

  it('ask for a notice wherever something is not authorised, or authorised with a caution', () => {
    const of = (...ids: string[]) => needsNotice(ids.map((id) => ({ status: `us-fda/${id}` })))
    expect(of('approved')).toBe(false)
    expect(of('cleared', 'de-novo', 'approved-pma', 'licensed', 'exempt')).toBe(false)
    for (const id of ['off-label', 'compounded', 'emergency-use', 'humanitarian-exemption', 'unapproved-device'])
      expect(of('approved', id), id).toBe(true)
    expect(of()).toBe(true)
  })
})

describe('a second regulator', () => {
  it('is known to documents, with its own terms, classes and reporting', () => {
    const standing = { status: 'uk-mhra/ukca', use: 'depression', sources: [] }
    expect(TreatmentStatusSchema.safeParse(standing).success).toBe(true)
    expect(findControlClass('uk-class-b')).toMatchObject({ regulator: uk, controlClass: { isControlled: true } })
    expect(regulators.at(-1)?.reporting?.address).toBe('https://yellowcard.mhra.gov.uk')
  })

  it('classes a medicine beside the law of another country, once each', () => {
    const of = (...classes: string[]) =>
      ControlClassesSchema.safeParse(classes.map((controlClass) => ({ controlClass, sources: [] }))).success
    expect(of('us-schedule-iii', 'uk-class-b')).toBe(true)
    expect(of('us-not-controlled', 'us-schedule-iii')).toBe(false)
    expect(of('zz-schedule-3')).toBe(false)
    expect(of()).toBe(false)
  })

  it('speaks its own language where it has no words in the page’s', () => {
    expect(statusLine(findStatus('uk-mhra/licensed')!, 'la depresión', 'es')).toBe(
      'Licensed in the UK (MHRA) for: la depresión',
    )
  })
})
