import { locales, type Locale, type PublishedDocument, type Source, type Treatment } from '@carepath/schema'
import { examples } from '@carepath/schema/examples'

/**
 * Documents of the dump beside the examples: a treatment that gives no medicine, with sources of its own.
 */
export function moreDocuments(): PublishedDocument[] {
  return locales.flatMap((locale) => [
    spray(locale),
    { ...spray(locale), id: 'source-street', doi: '10.1000/street', title: 'Street use' },
    {
      ...spray(locale),
      id: 'source-coil',
      doi: '10.1000/coil',
      title: 'Magnetic stimulation',
    },
    coil(locale),
  ])
}

const spray = (locale: Locale): Source => ({
  ...find(examples.source.valid, locale),
  id: 'source-spray',
  doi: '10.1000/spray',
  title: 'A nasal spray',
})

function coil(locale: Locale): Treatment {
  const treatment = find(examples.treatment.valid, locale)
  const grounds = {
    basis: 'evidence' as const,
    sources: [{ type: 'source' as const, id: 'source-coil' }],
  }
  return {
    ...treatment,
    id: 'treatment-coil',
    slug: 'magnetic-stimulation',
    name: locale === 'en' ? 'Magnetic stimulation' : 'Estimulación magnética',
    interventions: [
      {
        kind: 'device',
        intervention: { type: 'intervention', id: 'intervention-coil' },
        isSupporting: false,
        deviceType: locale === 'en' ? 'magnetic coil' : 'bobina magnética',
      },
    ],
    steps: treatment.steps.map((step) => ({ ...step, id: `coil-${step.id}` })),
    benefits: treatment.benefits.map((benefit) => ({ ...benefit, ...grounds })),
    uncertainties: {
      ...treatment.uncertainties!,
      ...grounds,
      sources: [
        { type: 'source', id: 'source-spray' },
        { type: 'source', id: 'source-street' },
      ],
    },
  }
}

function find<T extends { locale: Locale }>(documents: readonly T[], locale: Locale): T {
  const found = documents.find((document) => document.locale === locale)
  if (!found) throw new Error(`There is no example in ${locale}.`)
  return found
}
