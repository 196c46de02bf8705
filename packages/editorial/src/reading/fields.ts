import type { DocumentType } from '@carepath/schema'
import type { PassageKind } from './passage.ts'

/** How a field of a document holds words that readers see. */
export type FieldReading =
  /** One line or paragraph of plain text. */
  | { holds: 'text'; kind: PassageKind; grounds?: GroundsPlace }
  /** A list of plain texts. */
  | { holds: 'list'; kind: PassageKind; grounds?: GroundsPlace }
  /** Formatted text that carries its own grounds. */
  | { holds: 'block' }
  /** Formatted text on its own. */
  | { holds: 'richText'; kind?: PassageKind; grounds?: GroundsPlace }
  /** Blocks of a plain text. */
  | { holds: 'blocks' }
  /** An object, or a list of objects, with fields of their own. */
  | { holds: 'fields'; fields: FieldReadings }

/** Where the grounds of a plain text are: in the object itself, in a block beside it, or in the review of the document. */
export type GroundsPlace = { in: 'self' } | { in: 'block'; field: string } | { in: 'review' }

export type FieldReadings = Record<string, FieldReading>

const text = (kind: PassageKind = 'body', grounds?: GroundsPlace): FieldReading => ({
  holds: 'text',
  kind,
  ...(grounds && { grounds }),
})
const list = (kind: PassageKind = 'item', grounds?: GroundsPlace): FieldReading => ({
  holds: 'list',
  kind,
  ...(grounds && { grounds }),
})
const fields = (inner: FieldReadings): FieldReading => ({ holds: 'fields', fields: inner })
const block: FieldReading = { holds: 'block' }
const self: GroundsPlace = { in: 'self' }
const review: GroundsPlace = { in: 'review' }
const beside = (field: string): GroundsPlace => ({ in: 'block', field })

const clinical: FieldReadings = {
  seo: fields({ title: text('aside'), description: text('aside') }),
  review: fields({ changeSummary: text('aside'), conflictsOfInterest: text('aside') }),
}

const time = fields({ inWords: text('item', self) })

const step = fields({
  title: text('heading'),
  visitsInWords: text('aside'),
  body: block,
  youWillFeel: list('item', beside('body')),
  staffWillDo: list('item', beside('body')),
  youShouldDo: list('item', beside('body')),
  monitoring: list('item', beside('body')),
  duration: time,
})

/** The fields whose words readers see, by type, in the order of the page. */
export const readerFacingFields = {
  treatment: {
    name: text('heading'),
    plainName: text('heading'),
    alsoKnownAs: list('heading'),
    summary: text(),
    conditions: list('heading'),
    /** Only a plain text under check has a body: see plain-text.ts. */
    body: { holds: 'blocks' },
    statuses: fields({ use: text('heading', self) }),
    regulatoryDisclosure: block,
    interventions: fields({
      otherRoute: text('aside'),
      deviceType: text('aside'),
      settings: text('aside'),
      performedBy: text('aside'),
      anaesthesia: text('aside'),
      description: text('aside'),
    }),
    keyFacts: fields({ label: text('heading', self), value: text('item', self) }),
    howItWorks: block,
    dose: block,
    course: block,
    regimens: fields({ body: { holds: 'richText', grounds: self } }),
    preparation: block,
    whatToBring: list('item', beside('preparation')),
    whatToAvoid: list('item', beside('preparation')),
    steps: step,
    aftercare: block,
    gettingHome: block,
    benefits: fields({
      statement: text('body', self),
      comparator: text('item', self),
      perInWords: text('aside'),
      otherGroups: fields({ name: text('aside') }),
      timeframe: text('item', self),
      uncertainty: text('body', self),
    }),
    uncertainties: block,
    ifItDoesNotWork: block,
    contraindications: fields({ text: text('item', self) }),
    interactions: block,
    pregnancyAndBreastfeeding: block,
    misuse: block,
    notApplicable: fields({ because: text('body', self) }),
    sideEffects: fields({
      note: text('body', self),
      times: fields({ name: text('aside'), onset: time, duration: time }),
      figures: fields({
        note: text('body', self),
        perInWords: text('aside'),
        comparator: fields({ name: text('aside') }),
      }),
    }),
    alternatives: fields({ name: text('heading', self), description: text('body', self) }),
    costNote: block,
    ...clinical,
  },
  'side-effect': {
    plainName: text('heading'),
    shortName: text('heading'),
    medicalName: text('heading'),
    summary: text(),
    onset: time,
    peak: time,
    duration: time,
    whatItFeelsLike: block,
    whatToDo: block,
    howWeManageIt: block,
    whoIsAtHigherRisk: block,
    ...clinical,
  },
  'care-advice': {
    conditions: list('item', review),
    hours: text('aside'),
    outOfHoursAction: text('body', review),
    ...clinical,
  },
  'safety-warning': { heading: text('heading', beside('body')), body: block, ...clinical },
  faq: { question: text('question', beside('answer')), answer: block, ...clinical },
  person: { bio: { holds: 'richText', kind: 'aside' }, disclosures: list('aside') },
  source: {},
  intervention: {},
  clinic: {
    address: fields({ inWords: text('aside') }),
    interpreter: text('aside'),
    accessibility: list('aside'),
    emergencyText: text('aside'),
    directions: list('aside'),
    parking: text('aside'),
    firstSteps: fields({ title: text('aside'), text: text('aside') }),
    prices: fields({ item: text('aside'), note: text('aside') }),
    insurance: text('aside'),
    cancellation: text('aside'),
  },
  'glossary-term': {
    term: text('heading'),
    plainDefinition: text('body', review),
    synonyms: list('heading'),
    ...clinical,
  },
  page: {
    title: text('heading'),
    summary: text('body', review),
    body: { holds: 'richText', grounds: review },
    ...clinical,
  },
  'site-settings': { tagline: text('aside'), introduction: text('aside') },
  redirect: {},
  withdrawal: {},
} satisfies Record<DocumentType, FieldReadings>
