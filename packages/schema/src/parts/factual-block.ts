import { z } from 'zod'
import { BasisSchema } from '../values/enums.ts'
import { referenceTo } from '../identity/reference.ts'
import { RichTextSchema } from './rich-text.ts'

/** The grounds of a claim: fields of every factual part of a document. */
export const groundsFields = {
  /** Kind of grounds. */
  basis: BasisSchema,
  /** Sources of the claim; at least one for evidence, label, guideline, law and a mixed text. */
  sources: z.array(referenceTo('source')),
  /** Clinician who attests what happens at this clinic; for `clinicPolicy` and `mixed`. */
  attestedBy: referenceTo('person').optional(),
  /** What the claim was measured on, where not all of what its sources studied; absent where they say it. */
  studied: z.array(referenceTo('intervention')).min(1).optional(),
}

/** Grounds of words about another treatment, which may stand without: an editor adds them where the words make a claim. */
export const optionalGroundsFields = {
  /** Kind of grounds; absent where the words name none. */
  basis: BasisSchema.optional(),
  /** Sources of the claim. */
  sources: z.array(referenceTo('source')).min(1).optional(),
  /** Clinician who attests what happens at this clinic; for `clinicPolicy`. */
  attestedBy: referenceTo('person').optional(),
}

const needsSource = new Set(['evidence', 'label', 'guideline', 'law', 'mixed'])
const needsWitness: ReadonlySet<unknown> = new Set(['clinicPolicy', 'mixed'])

/** True for grounds that are what the clinic does, if only in part: a clinician attests it. */
export const isAttested = (basis: unknown): boolean => needsWitness.has(basis)

interface Claim {
  basis: string
  sources: unknown[]
  attestedBy?: unknown
}

/** True where the claim names a source, or its kind of grounds needs none. */
export function hasSource({ basis, sources }: Pick<Claim, 'basis' | 'sources'>): boolean {
  return !needsSource.has(basis) || sources.length > 0
}

/** Requires the grounds of a claim: a source, an attesting clinician, or none for an explanation. */
export function requireGrounds(claim: Claim, context: z.RefinementCtx): void {
  if (!hasSource(claim)) {
    context.addIssue({ code: 'custom', message: 'must name a source that supports the claim', path: ['sources'] })
  }
  if (isAttested(claim.basis) && claim.attestedBy === undefined) {
    context.addIssue({ code: 'custom', message: 'must name the clinician who confirms it', path: ['attestedBy'] })
  }
}

/** Requires the grounds of a claim that says what it rests on. */
export function requireStatedGrounds(
  {
    basis,
    sources = [],
    attestedBy,
  }: { basis?: string | undefined; sources?: unknown[] | undefined; attestedBy?: unknown },
  context: z.RefinementCtx,
): void {
  if (basis !== undefined) requireGrounds({ basis, sources, attestedBy }, context)
  else if (sources.length > 0)
    context.addIssue({ code: 'custom', message: 'must say what kind of grounds the sources are', path: ['basis'] })
}

/** Formatted text with its grounds. */
export const FactualBlockSchema = z
  .strictObject({
    /** The words patients read. */
    body: RichTextSchema,
    ...groundsFields,
  })
  .superRefine(requireGrounds)
export type FactualBlock = z.infer<typeof FactualBlockSchema>
