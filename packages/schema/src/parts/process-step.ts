import { z } from 'zod'
import { DurationSchema } from './duration.ts'
import { PhaseSchema, StepOptionSchema, StepVisitsSchema } from '../values/enums.ts'
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
    /** Whether some people alone have it, or have it instead of the step before; absent where everybody has it. */
    option: StepOptionSchema.optional(),
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

/** A step in place of another follows that one, in the same stage of the same visits: else no total could count one of the two. */
export function requireStepBefore({ steps }: { steps: readonly ProcessStep[] }, context: z.RefinementCtx): void {
  steps.forEach((step, index) => {
    const before = steps[index - 1]
    if (step.option !== 'instead' || (before && isOfSameVisits(step, before))) return
    const message = 'must follow a step of the same stage and visits, which it takes the place of'
    context.addIssue({ code: 'custom', message, path: ['steps', index, 'option'] })
  })
}

const isOfSameVisits = (one: ProcessStep, other: ProcessStep): boolean =>
  one.phase === other.phase && one.visits === other.visits && one.visitsInWords === other.visitsInWords
