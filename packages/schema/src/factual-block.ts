import { z } from 'zod'
import { BasisSchema, ProductSchema } from './enums.ts'
import { referenceTo } from './reference.ts'
import { RichTextSchema } from './rich-text.ts'

/** What a claim rests on. Shared by every factual part of a document. */
export const groundsFields = {
  /** Kind of ground the claim stands on. */
  basis: BasisSchema,
  /** Sources that carry the claim; at least one for evidence, label and guideline. */
  sources: z.array(referenceTo('source')),
  /** Clinician who attests what happens at this clinic; for `clinicPolicy`. */
  attestedBy: referenceTo('person').optional(),
  /** The form of the medicine the claim was measured on. */
  product: ProductSchema,
}

const needsSource = new Set(['evidence', 'label', 'guideline'])

/** True where the claim names what it rests on: a source, an attesting clinician, or nothing for a mere explanation. */
export function hasGrounds(claim: { basis: string; sources: unknown[]; attestedBy?: unknown }): boolean {
  if (needsSource.has(claim.basis)) return claim.sources.length > 0
  return claim.basis !== 'clinicPolicy' || claim.attestedBy !== undefined
}

export const groundsIssue = {
  error: 'must name a source (evidence, label, guideline) or the clinician who attests it (clinic policy)',
  path: ['sources'],
}

/** Formatted text together with what it rests on. */
export const FactualBlockSchema = z
  .strictObject({
    /** The words patients read. */
    body: RichTextSchema,
    ...groundsFields,
  })
  .refine(hasGrounds, groundsIssue)
export type FactualBlock = z.infer<typeof FactualBlockSchema>
