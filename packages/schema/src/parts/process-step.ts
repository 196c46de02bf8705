import { z } from 'zod'
import { DurationSchema } from './duration.ts'
import { PhaseSchema, StepVisitsSchema } from '../values/enums.ts'
import { FactualBlockSchema } from './factual-block.ts'
import { scopeFields } from './scope.ts'
import { limits } from '../values/limits.ts'
import { IdSchema, referenceTo } from '../identity/reference.ts'
import { ListItemSchema, ShortNameSchema, ShortTextSchema } from '../values/text.ts'

/** One step of a treatment, from the patient's side. The order of steps is their order in the treatment's list. */
export const ProcessStepSchema = z
  .strictObject({
    /** Stays the same when steps are edited or reordered. It is the fragment of the step on its page. */
    id: IdSchema,
    /** Part of the visit. */
    phase: PhaseSchema,
    /** In which visits it happens; absent where nobody has said so, and then no total is reckoned. */
    visits: StepVisitsSchema.optional(),
    /** The visits in words, e.g. "The first visit and each tenth one"; for `other` alone. */
    visitsInWords: ShortTextSchema.optional(),
    ...scopeFields,
    /** What the step is called. */
    title: ShortNameSchema,
    /** What happens. */
    body: FactualBlockSchema,
    /** What the patient may feel. */
    youWillFeel: z.array(ListItemSchema).max(limits.listItems),
    /** What staff do. */
    staffWillDo: z.array(ListItemSchema).max(limits.listItems),
    /** What the patient is asked to do. */
    youShouldDo: z.array(ListItemSchema).max(limits.listItems),
    /** How long it takes. */
    duration: DurationSchema.optional(),
    /** What is measured or watched. */
    monitoring: z.array(ListItemSchema).max(limits.listItems),
    /** Care cards shown with the step. */
    careAdvice: z.array(referenceTo('care-advice')).max(limits.careCards),
  })
  .refine(({ visits, visitsInWords }) => (visits === 'other') === (visitsInWords !== undefined), {
    error: 'must say in words in which visits the step happens, and only where no choice fits',
    path: ['visitsInWords'],
  })
export type ProcessStep = z.infer<typeof ProcessStepSchema>
