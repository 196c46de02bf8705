import { z } from 'zod'
import { referenceTo } from '../identity/reference.ts'
import { ContraindicationKindSchema } from '../values/enums.ts'
import {
  hasDigit,
  lineUpTo,
  ListItemSchema,
  NameSchema,
  ParagraphSchema,
  ShortNameSchema,
  ShortTextSchema,
} from '../values/text.ts'
import { comparedGroupsFields } from './compared-groups.ts'
import { namesPart, scopeFields } from './scope.ts'
import { RichTextSchema } from './rich-text.ts'
import { groundsFields, optionalGroundsFields, requireGrounds, requireStatedGrounds } from './factual-block.ts'

/** One line of the key-facts box. */
export const KeyFactSchema = z
  .strictObject({
    /** What the fact is about, e.g. "How long it takes". */
    label: ShortNameSchema,
    /** The fact, e.g. "About an hour". */
    value: ListItemSchema,
    ...scopeFields,
    ...groundsFields,
  })
  .superRefine(requireGrounds)

/** The dose, the course, or both, of a part of the treatment, e.g. for one of its conditions. */
export const RegimenSchema = z
  .strictObject({
    ...scopeFields,
    /** What is given, how often and how long, there. */
    body: RichTextSchema,
    ...groundsFields,
  })
  .superRefine(requireGrounds)
  .refine(namesPart, { error: 'must name the part of the treatment that it holds for', path: ['conditions'] })

/** One measured benefit, with all that is needed to weigh it. */
export const BenefitSchema = z
  .strictObject({
    /** The finding in plain words, with its figure where it is no share of people: "fell asleep 19 minutes sooner". */
    statement: ParagraphSchema,
    /** People who got better; absent where the study counted nobody, or gives a share only. */
    numerator: z.number().int().min(0).optional(),
    /**
     * People of whom the count or the share is, in the group that had the treatment; absent where it isn't published. The size of
     * the whole study is `participants`.
     */
    denominator: z.number().int().min(1).optional(),
    /** Everybody who took part in the study or studies, whatever they had; absent where it isn't published. */
    participants: z.number().int().min(1).optional(),
    /** Share who got better, in percent, where no count was published. */
    percent: z.number().min(0).max(100).optional(),
    /** What was counted, as it stands after a number, e.g. "knees" or "eyes"; absent where people were. */
    perInWords: ShortTextSchema.optional(),
    /** True where those who looked could not tell whether, or which, is better: then it needs no figure. */
    isInconclusive: z.literal(true).optional(),
    /** True where the sources say what was found and publish no figure for it: the page says so. */
    isWithoutFigure: z.literal(true).optional(),
    /**
     * What it was compared with, e.g. "electroconvulsive therapy"; "no comparison group (open label)" where the study had
     * one group alone: "nothing" would read as a group without treatment; "not stated" where the source doesn't say.
     */
    comparator: ListItemSchema,
    ...comparedGroupsFields,
    /** When it was measured, e.g. "after 12 days"; absent where it isn't published. */
    timeframe: ListItemSchema.optional(),
    /** Limits of the study; absent where nobody has named any. */
    uncertainty: ParagraphSchema.optional(),
    ...scopeFields,
    ...groundsFields,
  })
  .superRefine(requireGrounds)
  .refine(({ numerator, denominator }) => numerator === undefined || denominator !== undefined, {
    error: 'must be given with a count',
    path: ['denominator'],
  })
  .refine(
    ({ statement, numerator, percent, ratio, isInconclusive, isWithoutFigure }) =>
      [numerator, percent, ratio, isInconclusive, isWithoutFigure].some((given) => given !== undefined) ||
      hasDigit(statement),
    {
      error:
        'must give a count, a percentage or a ratio, unless the finding itself gives its figure, no figure is published or nobody could tell',
      path: ['numerator'],
    },
  )
  .refine(
    ({ numerator, percent, ratio, isWithoutFigure }) =>
      !isWithoutFigure || [numerator, percent, ratio].every((given) => given === undefined),
    {
      error: 'must not be said of a result with a figure',
      path: ['isWithoutFigure'],
    },
  )
  .refine(({ numerator, denominator }) => numerator === undefined || numerator <= (denominator ?? Infinity), {
    error: 'must not be more than the number of people',
    path: ['numerator'],
  })
  .refine(({ denominator, participants }) => (denominator ?? 0) <= (participants ?? Infinity), {
    error: 'must not be fewer than the people in the group with the treatment',
    path: ['participants'],
  })

/** A reason not to give the treatment or a part of it, or to talk it over first. */
export const ContraindicationSchema = z
  .strictObject({
    /** How firm it is. */
    kind: ContraindicationKindSchema,
    /** The condition, in words a patient would use. */
    text: ListItemSchema,
    ...scopeFields,
    ...groundsFields,
  })
  .superRefine(requireGrounds)

/** Another way to treat the same condition; no treatment is one of them. */
export const AlternativeSchema = z
  .strictObject({
    /** What it is called. */
    name: NameSchema,
    /**
     * How it differs, in a sentence or two; of no treatment, what happens then. Absent where nobody has said so of another
     * treatment.
     */
    description: lineUpTo(400).optional(),
    /** True for the entry that says what happens without treatment. */
    isNoTreatment: z.boolean(),
    /** The treatment's own guide, where there is one. */
    treatment: referenceTo('treatment').optional(),
    /** What the description rests on. */
    ...optionalGroundsFields,
  })
  .superRefine(requireStatedGrounds)
  .refine(({ isNoTreatment, description }) => !isNoTreatment || description !== undefined, {
    error: 'must say what happens without treatment, or that this is not known',
    path: ['description'],
  })
