import { claimRule } from './claim-rule.ts'

/**
 * C4: no vague attribution – "most patients report", "studies show", "experts agree".
 * A block with a source names them beside the words, so it passes.
 *
 * Reason: readers can't check what has no name, and "most patients" here is nobody's count.
 * Source: JAMA benchmarks (attribution); DISCERN question 4; HONcode principle of justifiability.
 */
export const vagueAttribution = claimRule({
  id: 'C4',
  title: 'Attribution that can be checked',
  levels: ['warn'],
  amountsTo: 'names nobody whom a reader could check',
  next: 'Name the study and its number of people, and add it as the block’s source. Otherwise leave the attribution out.',
})
