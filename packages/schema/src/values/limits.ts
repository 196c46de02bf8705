/**
 * Lengths and counts the contract allows. The CMS shows the same numbers to editors. Characters unless said otherwise.
 */
export const limits = {
  name: 250,
  /** Where menus, buttons and the tab of the browser show it. */
  shortName: 90,
  shortText: 160,
  slug: 80,
  oldAddress: 500,
  summaryWords: 60,
  paragraph: 1200,
  listItem: 240,
  listItems: 20,
  sourceTitle: 500,
  richTextHtml: 60_000,
  /** Rows are counted without the headings. */
  table: { columns: 8, rows: 40, cell: 300 },
  keyFacts: 6,
  interventions: 8,
  settings: 4,
  steps: 20,
  statuses: 12,
  /** Countries whose class of a medicine a guide tells. */
  controlClasses: 12,
  sideEffects: 60,
  /** Of one side effect with one treatment. */
  figures: 6,
  /** Of one side effect with one treatment. */
  effectTimes: 4,
  figureNote: 240,
  /** Of one result of a study, beside the group with the treatment. */
  otherGroups: 5,
  alternatives: { min: 2, max: 8 },
  careConditions: { min: 1, max: 7 },
  careCards: 8,
  clinics: 20,
  phones: 12,
  directions: 8,
  firstSteps: 8,
  prices: 12,
  emergencyCards: 4,
  safetyWarnings: 2,
  faqAnswerWords: 120,
  definitionWords: 30,
  seoTitle: 60,
  seoDescription: 160,
  altText: 200,
  wordsInPicture: 600,
  /** What is said and seen in a video. */
  transcript: 20_000,
  navigationLinks: 8,
  /** Lines of words that mean the same, and the length of one. */
  searchWords: { lines: 300, line: 600 },
} as const
