import { claimRule } from './claim-rule.ts'

/**
 * P2: "consult a doctor" says who, when or how.
 *
 * Reason: on its own it protects the writer and leaves the patient where they were.
 * Source: PEMAT (understandability: "identifies at least one action the user can take"); NHS service manual, care cards.
 */
export const bareReferral = claimRule({
  id: 'P2',
  title: 'Say who to ask, when and how',
  levels: ['warn'],
  amountsTo: 'doesn’t say whom to ask, when or how',
  next: 'Say which doctor or nurse, when to call and on which number – or use a care card.',
})
