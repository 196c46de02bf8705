import { describe, expect, it } from 'vitest'
import type { Locale, Treatment } from '@carepath/schema'
import { block, findingsOf, treatment } from '../fixtures/sound-site.ts'

const coil = (locale: Locale): Treatment => {
  const made = treatment(locale)
  const words = {
    en: {
      name: 'Magnetic stimulation for depression',
      plainName: 'Magnetic stimulation',
      deviceType: 'magnetic coil held against the head',
      cleared: 'depression in adults whom two medicines have not helped',
      offLabel: 'anxiety',
    },
    es: {
      name: 'Estimulación magnética para la depresión',
      plainName: 'Estimulación magnética',
      deviceType: 'bobina magnética que se apoya en la cabeza',
      cleared: 'la depresión en adultos a quienes dos medicamentos no ayudaron',
      offLabel: 'la ansiedad',
    },
  }[locale]
  return {
    ...made,
    ...{ name: words.name, plainName: words.plainName, alsoKnownAs: ['TMS'] },
    interventions: [
      {
        kind: 'device',
        intervention: { type: 'intervention', id: 'intervention-coil' },
        isSupporting: false,
        deviceType: words.deviceType,
      },
    ],
    statuses: [
      { status: 'us-fda/cleared', use: words.cleared, sources: [] },
      { status: 'us-fda/off-label-device', use: words.offLabel, sources: [] },
    ],
  }
}

const withMigraine = (): Treatment => {
  const use = 'preventing headaches in adults with chronic migraine'
  return { ...treatment('en'), statuses: [{ status: 'us-fda/approved', use, sources: [] }] }
}

const withAnesthesia = (): Treatment => {
  const made = treatment('en')
  return { ...made, statuses: [...made.statuses, { status: 'us-fda/approved', use: 'anesthesia', sources: [] }] }
}

const talks = (locale: Locale): Treatment => ({
  ...treatment(locale),
  ...(locale === 'en'
    ? { name: 'Cognitive therapy for depression', plainName: 'Cognitive therapy', alsoKnownAs: ['CBT'] }
    : { name: 'Terapia cognitiva para la depresión', plainName: 'Terapia cognitiva', alsoKnownAs: ['TCC'] }),
  interventions: [],
  statuses: [],
})

/** Messages about approvals in a text of the guide. */
const found = (guide: Treatment, text: string) =>
  findingsOf('C1', { ...guide, howItWorks: block(text) }).filter(({ path }) => path.startsWith('howItWorks'))

describe('An approval that the standing of the treatment contradicts', () => {
  it.each([
    ['Ketamine is approved by the FDA for depression.', treatment('en')],
    ['The FDA also approves ketamine for depression.', treatment('en')],
    ['La FDA también ha aprobado la ketamina para la depresión.', treatment('es')],
    ['La FDA la aprueba para la depresión.', treatment('es')],
    ['Approved by the FDA for depression.', treatment('en')],
    ['Our infusions are FDA-approved for severe depression.', treatment('en')],
    ['The Food and Drug Administration has approved ketamine to treat depression.', treatment('en')],
    ['This treatment is FDA-approved for depression.', treatment('en')],
    ['The FDA has cleared this coil for anxiety.', coil('en')],
    ['TMS is FDA-cleared for anxiety.', coil('en')],
    ['Cognitive therapy is approved by the FDA for depression.', talks('en')],
    ['Ketamine and esketamine are FDA-approved for depression.', treatment('en')],
    ['La ketamina y la esketamina están aprobadas por la FDA para la depresión.', treatment('es')],
    ['Ketamine, unlike esketamine, is approved by the FDA for depression.', treatment('en')],
    ['TMS is approved by the European Medicines Agency for depression.', coil('en')],
    ['TMS is EMA-approved for depression.', coil('en')],
    ['TMS has approval from Health Canada for depression.', coil('en')],
    ['TMS is cleared for anxiety by the FDA.', coil('en')],
    ['TMS won FDA clearance for anxiety.', coil('en')],
    ['TMS has the FDA’s clearance for anxiety.', coil('en')],
    ['TMS is FDA–cleared for anxiety.', coil('en')],
    ['La ketamina está aprobada por la FDA para la depresión.', treatment('es')],
    ['La bobina magnética está aprobada por la EMA para la depresión.', coil('es')],
    ['La ketamina recibió el visto bueno de la FDA para la depresión.', treatment('es')],
    ['Nuestra bobina está autorizada por la FDA para la ansiedad.', coil('es')],
    ['La FDA ha aprobado la terapia cognitiva para la depresión.', talks('es')],
  ])('is found: %s', (text, guide) => {
    expect(found(guide, text).map(({ excerpt }) => excerpt)).toEqual([text])
  })

  it.each([
    ['TMS is FDA-approved for depression in adults.', coil('en'), 'cleared, 510(k)'],
    ['La bobina magnética está aprobada por la FDA para la depresión.', coil('es'), 'autorizado, 510(k)'],
  ])('also where only the regulator’s term is another: %s', (text, guide, term) => {
    const [finding] = found(guide, text)
    expect(finding?.message).toContain(term)
  })

  it.each([
    ['This coil is cleared by the FDA for depression in adults whom two medicines have not helped.', coil('en')],
    ['TMS is FDA-cleared for depression.', coil('en')],
    ['The FDA has approved esketamine for adults with treatment-resistant depression.', treatment('en')],
    ['Esketamine, a nasal spray, is FDA-approved for depression.', treatment('en')],
    ['Ketamine is given here, and two nasal sprays are FDA-approved for depression.', treatment('en')],
    ['Read the FDA-approved patient leaflet.', treatment('en')],
    ['Lea el prospecto aprobado por la FDA.', treatment('es')],
    ['Unlike ketamine, esketamine is FDA-approved for depression.', treatment('en')],
    ['Esketamine, unlike ketamine, is approved by the FDA for depression.', treatment('en')],
    ['Esketamine is approved by Health Canada for depression.', treatment('en')],
    ['TMS has clearance from the FDA for depression.', coil('en')],
    ['TMS is cleared for depression by the FDA.', coil('en')],
    ['Infliximab is FDA approved for Crohn’s disease.', treatment('en')],
    ['Ketamine is FDA-approved as an anesthetic, not for depression.', treatment('en')],
    ['Ketamine is FDA-approved for anesthesia.', withAnesthesia()],
    ['The FDA has approved this medicine to prevent headaches in chronic migraine.', withMigraine()],
    ['The FDA approved ketamine to prevent chronic migraine.', withMigraine()],
    ['Ketamine is FDA-approved for preventing chronic migraine.', withMigraine()],
    ['The FDA has not approved cognitive therapy for depression.', talks('en')],
    ['Is TMS approved by the FDA for anxiety?', coil('en')],
    ['La bobina magnética está autorizada por la FDA para la depresión en adultos.', coil('es')],
    ['A diferencia de la ketamina, la esketamina está aprobada por la FDA para la depresión.', treatment('es')],
    ['La esketamina está aprobada por la EMA para la depresión.', treatment('es')],
    ['La FDA ha aprobado la esketamina para adultos con depresión resistente.', treatment('es')],
  ])('is told from one that the standing has, and from that of something else: %s', (text, guide) => {
    expect(found(guide, text)).toEqual([])
  })

  it('hides no other claim of its sentence', () => {
    expect(found(coil('en'), 'TMS is FDA-cleared for depression and cures it, guaranteed.')).toHaveLength(1)
  })

  it('isn’t seen in what is said of another choice', () => {
    const guide = treatment('en')
    const [first, ...others] = guide.alternatives
    const description = 'The FDA has approved it for some adults with depression.'
    const alternatives = [{ ...first!, description }, ...others]
    expect(findingsOf('C1', { ...guide, alternatives })).toEqual([])
  })
})

describe('An approval without what for', () => {
  it.each(['We give FDA-approved ketamine.', 'FDA-approved.', 'Our treatment is approved by the FDA.'])(
    'is found: %s',
    (text) => {
      expect(found(treatment('en'), text)).toHaveLength(1)
    },
  )
})
