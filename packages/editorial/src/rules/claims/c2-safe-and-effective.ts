import { claimRule } from './claim-rule.ts'

/**
 * C2: "is safe" and "is effective" need a scope and a source: for whom, at which dose, for how long, by which study.
 *
 * Reason: the bare words claim more than any trial of the treatment has shown, and long-term safety is poorly studied.
 * Source: FTC Health Products Compliance Guidance (2022): qualify beside the claim; Short, Lancet Psychiatry 2018;5:65.
 */
export const safeAndEffective = claimRule({
  id: 'C2',
  title: '“Safe” and “effective” with scope and source',
  levels: ['block', 'warn'],
  amountsTo: 'says that it works or is safe, without for whom and by which study',
  next: 'Say in the sentence for whom, compared with what and by which study it holds, and give the block that study as its source. Otherwise take the words out.',
})
