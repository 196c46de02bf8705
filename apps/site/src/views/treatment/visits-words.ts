import type { ProcessStep } from '@carepath/schema'
import { occasionWords, type Visited } from '../../i18n/occasion.ts'
import type { PageContext } from '../../page-context/page-context.ts'

/** In which visits the step happens; undefined for every visit, which goes without saying. */
export function visitsWords(
  context: PageContext,
  treatment: Visited,
  { visits, visitsInWords }: ProcessStep,
): string | undefined {
  if (visits === undefined || visits === 'every') return undefined
  return visits === 'other' ? visitsInWords : occasionWords(context, treatment).steps[visits]
}
