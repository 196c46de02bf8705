import {
  applyOverrides,
  checkDocument,
  gradeDocument,
  ruleIds,
  rules,
  type Draft,
  type Finding,
  type SectionGrade,
} from '@carepath/editorial'
import type { PayloadRequest } from 'payload'
import { clinicToday } from '../../config/clinic-today.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { Problem } from '../../mapping/rendition.ts'
import { loadDocumentLookup } from './load-document-lookup.ts'
import { loadOverrides, draftKey } from './load-overrides.ts'

/** All rules but R2, the approval itself: approving and publishing check that first and name it. */
const checkedRules = ruleIds.filter((id) => id !== 'R2')

/**
 * Checks a document as it would be published against the editorial rules. A redirect has addresses and no words: the glossary and
 * all else that rules read isn't loaded for it, which would take most of the time of importing a list.
 */
export async function checkDraft(
  req: PayloadRequest,
  document: Draft,
  otherLanguages: readonly Draft[] = [],
): Promise<Finding[]> {
  return (await examineDraft(req, document, otherLanguages)).findings
}

/** What the editorial rules say of a document as it would be published, and how hard its sections are to read. */
export async function examineDraft(
  req: PayloadRequest,
  document: Draft,
  otherLanguages: readonly Draft[],
): Promise<{ findings: Finding[]; grades: SectionGrade[] }> {
  if (document.type === 'redirect') return { findings: [], grades: [] }
  const documents = await loadDocumentLookup(req, document, otherLanguages)
  const context = { documents, today: clinicToday(req.payload) }
  return { findings: checkDocument(document, context, checkedRules), grades: gradeDocument(document, context) }
}

/** The rules that keep a document from being published or signed: findings that block and that no clinician has overridden. */
export async function findBrokenRules(
  req: PayloadRequest,
  document: Draft,
  otherLanguages: readonly Draft[] = [],
): Promise<Problem[]> {
  return (await judgeDraft(req, document, otherLanguages)).broken
}

/** What the rules say of a document. */
export interface Judgement {
  /** What keeps it from being published. */
  broken: Problem[]
  /** What is missing and keeps it from nothing. */
  worthAdding: Problem[]
}

/** The rules that a document breaks, and what it would be worth to add though nothing keeps it from being published. */
export async function judgeDraft(
  req: PayloadRequest,
  document: Draft,
  otherLanguages: readonly Draft[] = [],
): Promise<Judgement> {
  const findings = await checkDraft(req, document, otherLanguages)
  const worthAdding = findings.filter(({ level, excerpt }) => level === 'warn' && excerpt === '').map(toProblem)
  const blocking = findings.filter(({ level }) => level === 'block')
  if (blocking.length === 0) return { broken: [], worthAdding }
  const overrides = await loadOverrides(req.payload, draftKey(document), onlyTransaction(req))
  return { broken: applyOverrides(blocking, overrides).remaining.map(toProblem), worthAdding }
}

const toProblem = ({ rule, path, message, next, excerpt, coversParts }: Finding): Problem => ({
  path,
  message: `${message} ${next}`,
  ...(excerpt === '' && { isMissing: true }),
  ...(coversParts && { coversParts }),
  ...(isAllowable({ rule, excerpt }) && { allowableRule: rule }),
})

/** True of words that a clinician may allow. What is missing nobody can. */
export const isAllowable = ({ rule, excerpt }: Pick<Finding, 'rule' | 'excerpt'>): boolean =>
  rules[rule].canBeOverridden && excerpt !== ''
