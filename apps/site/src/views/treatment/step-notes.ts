import type { ProcessStep, Treatment } from '@carepath/schema'
import type { PageContext } from '../../page-context/page-context.ts'
import { scopeNotes } from './scope.ts'

/** Who has a step, where not everybody has it: "Instead of “Eye drops”", "For: heparin", "Only at home". */
export const stepNotes = (context: PageContext, treatment: Treatment, step: ProcessStep): string[] => [
  ...optionNotes(context, treatment, step),
  ...scopeNotes(context, treatment, step),
]

/** "Some people have this", or in place of which step it is. */
export function optionNotes({ text }: PageContext, { steps }: Treatment, step: ProcessStep): string[] {
  if (step.option === undefined) return []
  if (step.option === 'some') return [text.forSomePeople]
  const first = steps.slice(0, steps.indexOf(step)).findLast(({ option }) => option !== 'instead')
  return first ? [text.insteadOf(first.title)] : []
}
