import { claimRule } from './claim-rule.ts'

/**
 * C5: nothing that sells – testimonials, before and after, star ratings, superlatives, discounts, urgency.
 *
 * Reason: one person's story says nothing about the next patient, and pressure has no place in consent.
 * Source: FTC rule on consumer reviews and testimonials (2024); California B&P §651 and §17508.
 */
export const selling = claimRule({
  id: 'C5',
  title: 'Nothing that sells',
  levels: ['block', 'warn'],
  amountsTo: 'sells',
  next: 'Take it out: a patient guide informs and doesn’t sell. Prices belong in the cost note or among the clinic’s prices, as plain sums.',
})
