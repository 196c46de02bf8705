/** The words of what a study found, and of whom it studied. */
export const enStudy = {
  comparedWith: 'Compared with',
  studiedPeople: (people: string) => `Studied in ${people}.`,
  indirectEvidence: (studied: string) => `Indirect evidence, from ${studied}.`,
  studiedIn: (what: string, whom: string) => `${what}, in ${whom}`,
  studiedAt: (setting: string) => `Studied in: ${setting}.`,
  healthyVolunteers: 'healthy volunteers',
  /** In place of how many, of a result without a figure. */
  noFigure: 'Its sources give no figure.',
  otherGroups: 'The other groups',
  /** "A placebo: 14 of 91 people (15.4%)". */
  groupResult: (group: string, result: string) => `${group}: ${result}`,
  /** How many times as often, between two groups. */
  ratioLabel: { risk: 'Risk ratio', odds: 'Odds ratio', hazard: 'Hazard ratio', rate: 'Rate ratio' },
  ratio: (value: string) => `${value}. 1 would be no difference.`,
  ratioWithin: (value: string, low: string, high: string) =>
    `${value} (confidence interval ${low} to ${high}). 1 would be no difference.`,
}

/** The same words in any language. */
export type StudyWords = typeof enStudy
