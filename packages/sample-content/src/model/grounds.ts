import type { Grounds, Key, SourceEntry } from './sample-types.ts'

/** The only clinician of the sample, who is nobody. */
export const reviewer: Key = 'placeholder-reviewer'

/** Counted or compared in studies of the treatment itself. */
export const evidence = (...sources: Key[]): Grounds => ({ basis: 'evidence', sources })

/** Advised by a guideline on the treatment itself. */
export const guideline = (...sources: Key[]): Grounds => ({ basis: 'guideline', sources })

/** Said by a regulator of the treatment as such, whatever its form. */
export const regulator = (...sources: Key[]): Grounds => ({ basis: 'label', sources })

/** Said by the label of ketamine for surgery: indirect, for its doses are higher. */
export const anesthesiaLabel = (...sources: Key[]): Grounds => ({ basis: 'label', sources })

/** Said by the label of esketamine nasal spray: indirect, for it is another medicine. */
export const esketamineLabel: Grounds = { basis: 'label', sources: ['spravato-label'] }

/** Known from people who used ketamine without care: indirect. */
export const outsideCare = (...sources: Key[]): Grounds => ({ basis: 'evidence', sources })

/** How this clinic does it; the sample's reviewer attests it. */
export const clinicPolicy = (...sources: Key[]): Grounds => ({
  basis: 'clinicPolicy',
  sources,
  attestedBy: reviewer,
})

/** Explains a word or a thing to do; claims nothing. */
export const explanation: Grounds = { basis: 'explanation', sources: [] }

/** What a source studied, none of it on healthy volunteers. */
export const studied = (...interventions: Key[]): SourceEntry['shared']['subject'] => ({
  interventions,
  isHealthyVolunteers: false,
})
