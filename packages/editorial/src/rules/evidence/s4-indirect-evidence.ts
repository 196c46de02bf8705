import { toFields, toText } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { findGroundedClaims, type GroundedClaim } from '../../reading/claims-with-grounds.ts'
import { readPointers, type Pointer } from '../../reading/grounds.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Subject } from '../../rule/subject.ts'

/**
 * S4: evidence from another intervention is labelled as indirect. The page prints "indirect" beside a claim where nothing
 * that was studied belongs to the treatment; what was studied are the sources' interventions, or those of them that the
 * claim names. A claim that names what none of its sources studied hides it.
 *
 * Reason: numbers for an approved form of a medicine, or for another dose, are easily borrowed for an unapproved one.
 * Source: FTC Health Products Compliance Guidance (2022): evidence must match the product advertised; GRADE (indirectness).
 */
export const indirectEvidence: Rule = {
  id: 'S4',
  title: 'Indirect evidence labeled',
  levels: ['block'],
  canBeOverridden: false,
  check: (subject) => findGroundedClaims(subject.draft).flatMap((claim) => findFaults(claim, subject)),
}

function findFaults({ path, grounds, text }: GroundedClaim, subject: Subject): Finding[] {
  // What the clinic does is attested, not measured.
  if (grounds.basis === 'clinicPolicy' || grounds.studied.length === 0) return []
  const bySources = grounds.sources.map((pointer) =>
    readPointers(toFields(toFields(subject.follow(pointer)).subject).interventions),
  )
  // A source on nothing in particular, such as a regulator's notice, speaks of this one too.
  if (bySources.length === 0 || bySources.some((studied) => studied.length === 0)) return []
  const ids = new Set(bySources.flat().map(({ id }) => id))
  if (grounds.studied.some(({ id }) => ids.has(id))) return []
  return [
    {
      rule: 'S4',
      level: 'block',
      path: `${path}.studied`,
      excerpt: text,
      message: `The sources studied ${nameAll(bySources.flat(), subject)}; the form says ${nameAll(grounds.studied, subject)}.`,
      next: 'Name under “Treatment studied” what the sources studied, or leave it empty, so that the page labels the evidence as indirect; or use a source on this treatment.',
    },
  ]
}

const nameAll = (pointers: readonly Pointer[], subject: Subject): string =>
  [...new Set(pointers.map((pointer) => toText(toFields(subject.follow(pointer)).name) ?? 'something else'))].join(
    ' and ',
  )
