import { applyOverrides, checkDocument, ruleIds, type Draft, type Finding } from '@carepath/editorial'
import type { PayloadRequest } from 'payload'
import { clinicToday } from '../../config/clinic-today.ts'
import { transactionOf } from '../../candidate/candidate.ts'
import type { Problem } from '../../mapping/rendition.ts'
import { loadDocumentLookup } from './document-lookup.ts'
import { loadOverrides, wordsOf } from './load-overrides.ts'

/** R2 is the approval itself, which is asked for first and by name. */
const rulesOfWords = ruleIds.filter((id) => id !== 'R2')

/** Everything the editorial rules find in words as they would be published. */
export async function checkDraft(
  req: PayloadRequest,
  document: Draft,
  inOtherLanguages: readonly Draft[] = [],
): Promise<Finding[]> {
  const documents = await loadDocumentLookup(req, document, inOtherLanguages)
  const today = clinicToday(req.payload)
  return checkDocument(document, { documents, today }, rulesOfWords)
}

/** What keeps words from being published or signed: the findings that block and that no clinician has answered. */
export async function findBrokenRules(
  req: PayloadRequest,
  document: Draft,
  inOtherLanguages: readonly Draft[] = [],
): Promise<Problem[]> {
  const blocking = (await checkDraft(req, document, inOtherLanguages)).filter(({ level }) => level === 'block')
  if (blocking.length === 0) return []
  const overrides = await loadOverrides(req.payload, wordsOf(document), transactionOf(req))
  return applyOverrides(blocking, overrides).standing.map(toProblem)
}

/** A finding as a problem of the form; the rule's id is what editors and clinicians call it by. */
const toProblem = ({ rule, path, message, next }: Finding): Problem => ({
  path,
  message: `${message} ${next} (${rule})`,
})
