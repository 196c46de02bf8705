import { describe, expect, it } from 'vitest'
import { vocabulary } from './vocabulary.ts'
import { vocabularyProblems } from './vocabulary-problems.ts'

const makeGraph = (...nodes: unknown[]) => ({ '@context': 'https://schema.org', '@graph': nodes })
const id = 'https://example.org/#it'

describe('The check against schema.org’s vocabulary', () => {
  it('states the vocabulary’s release and licence', () => {
    expect(vocabulary.about).toMatchObject({ release: '30.1', licence: expect.stringContaining('CC BY-SA') as string })
  })

  it.each([
    ['a node that is right', { '@type': 'WebPage', '@id': id, name: 'Home', lastReviewed: '2026-11-16' }],
    ['a year as a date', { '@type': 'ScholarlyArticle', name: 'A trial', datePublished: '2023' }],
    ['a property of an ancestor', { '@type': 'MedicalTherapy', name: 'Infusion', howPerformed: 'Slowly.' }],
    [
      'a descendant of the range',
      { '@type': 'MedicalTherapy', adverseOutcome: { '@type': 'MedicalSign', name: 'Pain' } },
    ],
    ['a member of an enumeration', { '@type': 'OpeningHoursSpecification', dayOfWeek: ['https://schema.org/Monday'] }],
    ['a pointer to a node of the graph', { '@type': 'WebPage', '@id': id, mainEntity: { '@id': id } }],
  ])('passes %s', (_, node) => {
    expect(vocabularyProblems(makeGraph(node))).toEqual([])
  })

  it.each([
    ['an unknown type', { '@type': 'MedicalPage' }, 'MedicalPage is no known type'],
    ['a node without a type', { name: 'Home' }, 'A node without type is no known type'],
    ['an unknown property', { '@type': 'WebPage', titel: 'Home' }, 'WebPage.titel is no known property'],
    [
      'a property that is gone',
      { '@type': 'MedicalTherapy', indication: 'Depression' },
      'MedicalTherapy.indication is no known property',
    ],
    [
      'a superseded property',
      { '@type': 'MedicalWebPage', aspect: 'Overview' },
      'MedicalWebPage.aspect is superseded by mainContentOfPage',
    ],
    [
      'a property of another type',
      { '@type': 'Person', adverseOutcome: { '@type': 'MedicalSign' } },
      'Person has no property adverseOutcome',
    ],
    [
      'text where a thing belongs',
      { '@type': 'MedicalTherapy', adverseOutcome: 'Nausea' },
      'MedicalTherapy.adverseOutcome is "Nausea", not MedicalEntity',
    ],
    [
      'a thing of another type',
      { '@type': 'WebPage', reviewedBy: { '@type': 'WebPage' } },
      'WebPage.reviewedBy is a WebPage, not Organization or Person',
    ],
    [
      'words where a date belongs',
      { '@type': 'WebPage', lastReviewed: 'last week' },
      'WebPage.lastReviewed is "last week", not Date',
    ],
    ['a path where an address belongs', { '@type': 'WebPage', url: '/about/' }, 'WebPage.url is "/about/", not URL'],
    ['a number as text', { '@type': 'WebPage', name: 7 }, 'WebPage.name is 7, not Text'],
    [
      'no member of the enumeration',
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Someday' },
      'OpeningHoursSpecification.dayOfWeek is "https://schema.org/Someday", not DayOfWeek',
    ],
    ['an empty text', { '@type': 'WebPage', name: ' ' }, 'WebPage.name is " ", not Text'],
    ['an empty list', { '@type': 'WebPage', citation: [] }, 'WebPage.citation is empty'],
    [
      'a pointer to nothing',
      { '@type': 'WebPage', breadcrumb: { '@id': id } },
      `WebPage.breadcrumb points at ${id}, which the graph does not describe`,
    ],
    ['an id that is no address', { '@type': 'WebPage', '@id': '#it' }, '#it is no address'],
    [
      'a mistake deep inside',
      { '@type': 'WebPage', reviewedBy: { '@type': 'Person', nick: 'A' } },
      'Person.nick is no known property',
    ],
  ])('refuses %s', (_, node, problem) => {
    expect(vocabularyProblems(makeGraph(node))).toEqual([problem])
  })

  it('refuses a pointer to a thing of another type', () => {
    const nodes = [
      { '@type': 'WebPage', breadcrumb: { '@id': id } },
      { '@type': 'Person', '@id': id },
    ]
    expect(vocabularyProblems(makeGraph(...nodes))).toEqual([
      'WebPage.breadcrumb is a Person, not BreadcrumbList or Text',
    ])
  })

  it('refuses to describe a thing twice', () => {
    const node = { '@type': 'Person', '@id': id }
    expect(vocabularyProblems(makeGraph(node, node))).toEqual([`${id} is described twice`])
  })

  it('refuses a document that is no graph of schema.org', () => {
    expect(vocabularyProblems({ '@context': 'https://schema.org', '@type': 'WebPage' })).toHaveLength(1)
    expect(vocabularyProblems({ ...makeGraph(), '@context': 'https://example.org' })).toHaveLength(1)
  })
})
