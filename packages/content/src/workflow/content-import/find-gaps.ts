import type { Draft } from '@carepath/editorial'
import { documentKey, locales, sourceLocale, type Locale } from '@carepath/schema'
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
import { judgeDraft, type Judgement } from '../editorial/broken-rules.ts'
import { isWrittenIn, nodeOf, type ReadEntry } from './entry.ts'
import { withoutFollowUps } from './follow-ups.ts'
import { Faults, type ImportFault } from './import-fault.ts'
import { importedFields } from './import-sections.ts'

/** What the forms of the documents would say of them. */
interface Gaps {
  /** What would keep them from being published as they stand: what is missing, and what breaks an editorial rule. */
  gaps: ImportFault[]
  /** What is missing and keeps them from nothing. */
  worthAdding: ImportFault[]
}

/** Checks the documents as if all of them went live together. */
export async function findGaps(req: PayloadRequest, entries: readonly ReadEntry[]): Promise<Gaps> {
  const now = new Date().toISOString()
  const mapped = new Map<ReadEntry, MappedDocument>()
  for (const entry of entries) {
    const stored = { ...entry.form, id: entry.id, updatedAt: now }
    mapped.set(entry, await mapDocument(req.payload, entry.type, stored, onlyTransaction(req)))
  }
  const live = new Map([...mapped].map(([{ type, id }, row]) => [documentKey({ type, id }), row]))
  req.context.together = { live, down: new Set(), refused: new Map() }
  const checked: CheckedLanguage[] = []
  for (const [entry, row] of mapped) checked.push(...(await checkEntry(req, entry, row)))
  delete req.context.together
  return listGaps(req, checked)
}

/** One language of a document, and all that is wrong with it. */
interface CheckedLanguage {
  entry: ReadEntry
  locale: Locale
  document: Draft
  isComplete: boolean
  problems: Problem[]
  judged: Judgement
}

async function checkEntry(req: PayloadRequest, entry: ReadEntry, row: MappedDocument): Promise<CheckedLanguage[]> {
  const source = row.rendition(sourceLocale, findPendingSignature)
  const found: CheckedLanguage[] = []
  // What is stored beside the form says of each language when it was saved.
  const texts = importedFields(formFields(req.payload, entry.type)).map(({ name }) => entry.form[name])
  for (const locale of locales.filter((each) => each === sourceLocale || isWrittenIn(texts, each))) {
    const rendition = row.rendition(locale, findPendingSignature)
    const document = rendition.document ?? row.draft(locale).document
    const problems = rendition.error ? [...rendition.problems] : []
    const others = locale === sourceLocale ? [] : [source.document ?? row.draft(sourceLocale).document]
    const judged = await judgeDraft(req, document, others)
    found.push({ entry, locale, document, isComplete: !rendition.error, problems, judged })
  }
  return found
}

function listGaps(req: PayloadRequest, checked: readonly CheckedLanguage[]): Gaps {
  const [gaps, worthAdding] = [new Faults(), new Faults()]
  const entries = new Map(
    [...Map.groupBy(checked, ({ entry: { type, id } }) => documentKey({ type, id }))].map(([key, languages]) => [
      key,
      {
        isComplete: languages.every(({ isComplete }) => isComplete),
        messages: new Set(languages.flatMap(({ judged }) => judged.broken.map(({ message }) => message))),
      },
    ]),
  )
  for (const { entry, locale, document, problems, judged } of checked) {
    const fields = formFields(req.payload, entry.type)
    const addTo = (found: Faults, { path, message, say, allowableRule }: Problem): void => {
      const place = findFormPlace(path, fields)
      const label = `${kindOf(entry.type)} “${entry.title}” › ${place.label}${locale === sourceLocale ? '' : ` (${languageLabel(locale)})`}`
      found.add(entry.source, nodeOf(entry, place.path, locale), label, say?.(place.label) ?? message, allowableRule)
    }
    const own = withoutFollowUps(oneEach(problems, judged.broken, locale), document, entries)
    for (const problem of own.filter((each) => !isSignatureField(each.path))) addTo(gaps, problem)
    for (const problem of judged.worthAdding) addTo(worthAdding, problem)
  }
  return { gaps: gaps.list(), worthAdding: worthAdding.list() }
}

/**
 * One message for one gap: what a rule says is missing, the contract need not say as well, nor of each part of an empty text. Of
 * a translation the contract knows that the text is there in the source language, and the rule doesn't.
 */
function oneEach(problems: readonly Problem[], rules: readonly Problem[], locale: Locale): Problem[] {
  const told = locale === sourceLocale ? rules : rules.filter((rule) => !problems.some(isPartOf(rule)))
  const isTold = (problem: Problem) =>
    told.some(
      (rule) =>
        (rule.isMissing === true && textPaths(rule).includes(problem.path)) ||
        (rule.coversParts === true && problem.path.startsWith(`${rule.path}.`)),
    )
  const paths = new Set(problems.map(({ path }) => path))
  const isOfEmptyText = ({ path }: Problem) => path.endsWith('.basis') && paths.has(path.replace(/\.basis$/u, '.body'))
  return [...problems.filter((problem) => !isTold(problem) && !isOfEmptyText(problem)), ...told]
}

/** The places at which the contract misses a text that a rule misses: the words of a text with grounds are inside. */
const textPaths = ({ path }: Problem): string[] => [path, `${path}.body`]

/** Whether a problem is of what a rule says is missing, or of a part of it. */
const isPartOf =
  (rule: Problem) =>
  ({ path }: Problem): boolean =>
    rule.isMissing === true && rule.path !== '' && (path === rule.path || path.startsWith(`${rule.path}.`))
