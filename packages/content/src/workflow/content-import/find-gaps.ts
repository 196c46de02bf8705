import { documentKey, locales, sourceLocale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import { findPendingSignature, isSignatureField } from '../../candidate/signatures/signatures.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { mapDocument } from '../../candidate/stored/map-documents.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { findFormPlace } from '../../form/form-place.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import type { Problem } from '../../mapping/rendition.ts'
import { findBrokenRules } from '../editorial/broken-rules.ts'
import { isWrittenIn, nodeOf, type ReadEntry } from './entry.ts'
import { Faults, type ImportFault } from './import-fault.ts'

/**
 * What would keep the documents from being published as they stand: what is missing, and what breaks an editorial rule. They
 * are checked as if all of them went live together.
 */
export async function findGaps(req: PayloadRequest, entries: readonly ReadEntry[]): Promise<ImportFault[]> {
  const now = new Date().toISOString()
  const mapped = new Map<ReadEntry, MappedDocument>()
  for (const entry of entries) {
    const stored = { ...entry.form, id: entry.id, updatedAt: now }
    mapped.set(entry, await mapDocument(req.payload, entry.type, stored, onlyTransaction(req)))
  }
  const live = new Map([...mapped].map(([{ type, id }, row]) => [documentKey({ type, id }), row]))
  req.context.together = { live, down: new Set(), refused: new Map() }
  const found = new Faults()
  for (const [entry, row] of mapped) await findGapsOf(req, entry, row, found)
  delete req.context.together
  return found.list()
}

async function findGapsOf(req: PayloadRequest, entry: ReadEntry, row: MappedDocument, found: Faults): Promise<void> {
  const fields = formFields(req.payload, entry.type)
  const source = row.rendition(sourceLocale, findPendingSignature)
  for (const locale of locales.filter((each) => each === sourceLocale || isWrittenIn(entry.form, each))) {
    const rendition = row.rendition(locale, findPendingSignature)
    const others = locale === sourceLocale ? [] : [source.document ?? row.draft(sourceLocale).document]
    const checked = rendition.document ?? row.draft(locale).document
    const problems = oneEach(rendition.error ? rendition.problems : [], await findBrokenRules(req, checked, others))
    for (const { path, message, say, allowableRule } of problems.filter((each) => !isSignatureField(each.path))) {
      const place = findFormPlace(path, fields)
      const label = `${kindOf(entry.type)} “${entry.title}” › ${place.label}${locale === sourceLocale ? '' : ` (${languageLabel(locale)})`}`
      found.add(entry.source, nodeOf(entry, place.path, locale), label, say?.(place.label) ?? message, allowableRule)
    }
  }
}

/** One message for one gap: what a rule says is missing, the contract need not say as well, nor of each part of an empty text. */
function oneEach(problems: readonly Problem[], rules: readonly Problem[]): Problem[] {
  const isTold = ({ path }: Problem) =>
    rules.some(
      (rule) =>
        (rule.isMissing === true && rule.path === path) ||
        (rule.coversParts === true && path.startsWith(`${rule.path}.`)),
    )
  const paths = new Set(problems.map(({ path }) => path))
  const isOfEmptyText = ({ path }: Problem) => path.endsWith('.basis') && paths.has(path.replace(/\.basis$/u, '.body'))
  return [...problems.filter((problem) => !isTold(problem) && !isOfEmptyText(problem)), ...rules]
}
