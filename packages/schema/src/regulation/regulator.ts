import { z } from 'zod'
import { InterventionKindSchema } from '../values/enums.ts'
import { lineUpTo, NameSchema, WebAddressSchema } from '../values/text.ts'

const inLanguages = <T extends z.ZodType>(words: T) => z.record(z.string(), words)

/** Where a status ends and the use begins, in a status's line. */
export const usePlaceholder = '{use}'

/** Where patients report a side effect. */
const ReportingSchema = z.strictObject({
  /** As it stands after "to", e.g. "the FDA’s MedWatch program". */
  name: inLanguages(NameSchema),
  address: WebAddressSchema,
  phone: z.strictObject({ display: NameSchema, dial: z.string().regex(/^\+?\d+$/u) }).optional(),
})
export type Reporting = z.infer<typeof ReportingSchema>

/** One standing that a use can have with the regulator, in the regulator's own terms. */
export const RegulatorStatusSchema = z.strictObject({
  /** Name of the status in documents, e.g. `cleared`. Never changed once documents use it. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  /** Its name for editors, e.g. "cleared, 510(k)". */
  label: inLanguages(NameSchema),
  /** The line that pages print, with `{use}` where the use stands: "Cleared by the FDA (510(k)) for: {use}". */
  line: inLanguages(
    lineUpTo(160).refine((line) => line.split(usePlaceholder).length === 2, { error: 'must hold {use} once' }),
  ),
  /** What it can be said of. */
  kinds: z.array(InterventionKindSchema).min(1),
  /** True where the regulator has let the product be sold for this use. */
  isAuthorised: z.boolean(),
  /** True where patients must be told what the status means, before anything else. */
  needsNotice: z.boolean(),
  /** Where the regulator or the law says what the status is. */
  source: WebAddressSchema,
  /** What that source says of it, in a sentence. For whoever checks the file. */
  sourceSays: lineUpTo(240),
  /** Where its side effects are reported, if elsewhere than those of other products. */
  reporting: ReportingSchema.optional(),
})
export type RegulatorStatus = z.infer<typeof RegulatorStatusSchema>

/** One class of a law on controlled drugs. */
export const ControlClassSchema = z.strictObject({
  /** Name of the class in documents, different from every class of every regulator, e.g. `us-schedule-iii`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  /** Its name for editors, e.g. "Schedule III". */
  label: inLanguages(NameSchema),
  /** The sentence that pages print. */
  line: inLanguages(lineUpTo(160)),
  /** True where the drug is controlled: a page then speaks of misuse. */
  isControlled: z.boolean(),
})
export type ControlClass = z.infer<typeof ControlClassSchema>

/** Who decides in a country what may be sold for which use, as one file of `packages/schema/regulators`. */
export const RegulatorSchema = z
  .strictObject({
    /** Name of the regulator in documents, and of its file, e.g. `us-fda`. */
    id: z.string().regex(/^[a-z]{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    /** The country, two letters of ISO 3166-1, or EU. */
    country: z.string().regex(/^[A-Z]{2}$/u),
    /** The language in which every text is given: other languages fall back to it. */
    language: z.string().regex(/^[a-z]{2}$/u),
    /** Its full name. */
    name: inLanguages(NameSchema),
    /** The name that people use, e.g. "FDA". */
    shortName: inLanguages(NameSchema),
    /** Other names by which texts speak of it. */
    alsoCalled: inLanguages(z.array(NameSchema)),
    /** Every standing a use can have, in the order editors choose from. */
    statuses: z.array(RegulatorStatusSchema).min(1),
    /** The law on controlled drugs, and its classes. */
    controlClasses: z
      .strictObject({
        law: inLanguages(NameSchema),
        source: WebAddressSchema,
        classes: z.array(ControlClassSchema).min(1),
      })
      .optional(),
    /** Where patients report a side effect. */
    reporting: ReportingSchema.optional(),
  })
  .superRefine(requireOwnLanguage)
export type Regulator = z.infer<typeof RegulatorSchema>

/** Every text is given in the regulator's own language, so that no page is without one. */
function requireOwnLanguage(regulator: object & { language: string }, context: z.RefinementCtx): void {
  for (const [path, texts] of textsIn(regulator)) {
    if (regulator.language in texts) continue
    context.addIssue({ code: 'custom', message: `must be given in “${regulator.language}”`, path })
  }
}

const localisedFields = new Set(['name', 'shortName', 'alsoCalled', 'label', 'line', 'law'])

function textsIn(value: unknown, path: (string | number)[] = []): [(string | number)[], object][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const place = [...path, Array.isArray(value) ? Number(name) : name]
    if (localisedFields.has(name) && typeof inner === 'object' && inner !== null) return [[place, inner]]
    return textsIn(inner, place)
  })
}
