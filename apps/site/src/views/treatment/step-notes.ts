import type { ProcessStep, Scope, Treatment } from '@carepath/schema'
import type { PageContext } from '../../page-context/page-context.ts'
import { scopeNotes, scopeWords } from './scope.ts'

/**
 * Who has a step, where not everybody has it: "Instead of “Eye drops”", "For: heparin", "Only at home". A part of the treatment
 * after which the step is named isn't named again.
 */
export const stepNotes = (context: PageContext, treatment: Treatment, step: ProcessStep): string[] => [
  ...optionNotes(context, treatment, step),
  ...scopeNotes(context, treatment, isNamedAfterPart(context, treatment, step) ? withoutPart(step) : step),
]

function isNamedAfterPart(context: PageContext, treatment: Treatment, step: ProcessStep): boolean {
  const { part } = scopeWords(context, treatment, step)
  return part?.toLocaleLowerCase(context.locale) === step.title.toLocaleLowerCase(context.locale)
}

const withoutPart = ({ settings, conditions }: ProcessStep): Scope => ({
  ...(settings && { settings }),
  ...(conditions && { conditions }),
})

/** "Some people have this", or in place of which step it is. */
export function optionNotes({ text }: PageContext, { steps }: Treatment, step: ProcessStep): string[] {
  if (step.option === undefined) return []
  if (step.option === 'some') return [text.forSomePeople]
  const first = steps.slice(0, steps.indexOf(step)).findLast(({ option }) => option !== 'instead')
  return first ? [text.insteadOf(first.title)] : []
}
