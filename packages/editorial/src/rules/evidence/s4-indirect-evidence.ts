import type { Product } from '@carepath/schema'
import { toFields, toText } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { findGroundedClaims, type GroundedClaim } from '../../reading/claims-with-grounds.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Subject } from '../../rule/subject.ts'

const productNames: Record<Product, string> = {
  ivRacemic: 'ketamine into a vein',
  nasalEsketamine: 'esketamine nasal spray',
  anaestheticDose: 'ketamine at anaesthetic doses',
  recreational: 'recreational use',
  notApplicable: 'no product',
}

/** What the guide's treatment is; the page labels anything else. */
const ownProduct: Product = 'ivRacemic'

/** A source on no product in particular, such as a regulator's notice, speaks of this one too. */
const fitsOwn = (product: Product | undefined): boolean =>
  product === undefined || product === ownProduct || product === 'notApplicable'

/**
 * S4: evidence from another product is labelled as indirect. A claim names the product its sources studied, and the page
 * prints "indirect" beside anything that is not the treatment's own; a claim that names another product than its sources hides it.
 *
 * Reason: numbers for the approved nasal spray, or for anaesthesia, are easily borrowed for an unapproved infusion.
 * Source: FTC Health Products Compliance Guidance (2022): evidence must match the product advertised; GRADE (indirectness).
 */
export const indirectEvidence: Rule = {
  id: 'S4',
  title: 'Indirect evidence labelled',
  levels: ['block'],
  canBeOverridden: false,
  check: (subject) => findGroundedClaims(subject.draft).flatMap((claim) => findFaults(claim, subject)),
}

function findFaults({ path, grounds, text }: GroundedClaim, subject: Subject): Finding[] {
  const claimed = grounds.product
  // What the clinic does is attested, not measured; another product than the treatment's own is labelled by the page.
  if (grounds.basis === 'clinicPolicy' || (claimed && claimed !== ownProduct && claimed !== 'notApplicable')) return []
  const studied = grounds.sources.map(
    (pointer) => toText(toFields(subject.follow(pointer)).product) as Product | undefined,
  )
  if (studied.length === 0 || studied.some(fitsOwn)) return []
  const names = [...new Set(studied)].map((product) => productNames[product ?? 'notApplicable']).join(' and ')
  return [
    {
      rule: 'S4',
      level: 'block',
      path: `${path}.product`,
      excerpt: text,
      message: `The sources studied ${names}; the block says ${claimed ? productNames[claimed] : 'nothing of it'}.`,
      next: 'Set the product that the sources studied, so that the page labels it as indirect, or use a source on this treatment.',
    },
  ]
}
