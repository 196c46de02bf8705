/** The words of a person’s page. */
export const enPerson = {
  roleLabel: 'Role',
  licence: (number: string, state: string) => `${number} (${state})`,
  /** What the number of a clinician is called, by the country of its register. */
  licenceLabel: {
    US: 'License',
    CA: 'Licence',
    elsewhere: 'Registration number',
    none: 'License or registration',
  } as Record<string, string> & { elsewhere: string; none: string },
  npi: 'National Provider Identifier (NPI)',
  disclosures: 'Declared interests',
  placeholderPerson: 'This entry is a placeholder. It is not a real person.',
  formerStaff: 'No longer works here.',
}

/** The same words in any language. */
export type PersonWords = typeof enPerson
