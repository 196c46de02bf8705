import type { DocumentType } from '../identity/document-type.ts'
import { careAndTime } from './care-and-time.ts'
import { clinics } from './clinics.ts'
import { controlClasses } from './control-classes.ts'
import { interventions } from './interventions.ts'
import type { Content, ContentStep, FindOther } from './content.ts'
import { frequencyByTreatment } from './frequency-by-treatment.ts'
import { statuses } from './statuses.ts'

/** In the order in which the contract changed. */
const steps: readonly ContentStep[] = [
  ...[careAndTime, statuses, clinics, frequencyByTreatment, interventions],
  controlClasses,
]

/**
 * The words of a document that was signed or published in an earlier shape of the contract, in the present shape; words in
 * the present shape come back as they are. Words that an earlier shape did not have can't appear: the document is then not
 * what the contract asks for, and an approval of it does not hold. Words that have moved from one document to another are
 * there only where `findOther` finds the other.
 */
export function toPresentContent(
  type: DocumentType,
  content: Content,
  findOther: FindOther = () => undefined,
): Content {
  return steps.reduce((fields, step) => step(type, fields, findOther), content)
}
