/** Fields of a shape: true for all of a field, or the fields inside. */
export interface SelectedFields {
  readonly [field: string]: true | SelectedFields
}

const all = (...names: string[]): SelectedFields => Object.fromEntries(names.map((name) => [name, true]))

const review = all('authors', 'sources', 'changeSummary', 'conflictsOfInterest')

/** The fields of each type that a clinician signed under version 2 of the hash. It is kept as it was. */
export const secondSignedFields: Readonly<Record<string, SelectedFields>> = {
  treatment: {
    ...all(
      'name',
      'plainName',
      'alsoKnownAs',
      'summary',
      'conditions',
      'regulatoryStatus',
      'regulatoryDisclosure',
      'drug',
      'dose',
      'course',
      'howItWorks',
      'keyFacts',
      'preparation',
      'whatToBring',
      'whatToAvoid',
      'steps',
      'aftercare',
      'gettingHome',
      'benefits',
      'uncertainties',
      'ifItDoesNotWork',
      'contraindications',
      'interactions',
      'pregnancyAndBreastfeeding',
      'misuse',
      'sideEffects',
      'alternatives',
      'costNote',
      'careAdvice',
      'safetyWarnings',
      'clinic',
    ),
    review,
    seo: true,
  },
  'side-effect': {
    ...all(
      'plainName',
      'medicalName',
      'manifestation',
      'summary',
      'frequency',
      'severity',
      'isSerious',
      'onset',
      'peak',
      'duration',
      'whatItFeelsLike',
      'whatToDo',
      'howWeManageIt',
      'whoIsAtHigherRisk',
      'careAdvice',
      'canBeReported',
    ),
    review,
    seo: true,
  },
  'care-advice': {
    ...all('name', 'urgency', 'action', 'setting', 'conditions', 'phone', 'hours', 'outOfHoursAction'),
    review,
    seo: true,
  },
  'safety-warning': { ...all('heading', 'body', 'kind'), review, seo: true },
  faq: { ...all('question', 'answer', 'treatment'), review, seo: true },
  'glossary-term': { ...all('term', 'plainDefinition', 'pronunciation', 'synonyms'), review, seo: true },
  page: { ...all('kind', 'title', 'summary', 'body'), review, seo: true },
  clinic: { ...all('phone', 'emergencyText'), review },
}
