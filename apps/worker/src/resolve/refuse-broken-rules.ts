import { setImmediate as yieldToOthers } from 'node:timers/promises'
import { applyOverrides, checkDocument, ruleIds, rules, type DocumentLookup, type Finding } from '@carepath/editorial'
import { CarepathError, documentKey, type PublishedDocument, sourceLocale } from '@carepath/schema'
import type { Payload } from 'payload'
import { formFields } from '@carepath/content/candidate/stored/entity.ts'
import { clinicToday } from '@carepath/content/config/clinic-today.ts'
import { loadOverrides } from '@carepath/content/workflow/editorial/load-overrides.ts'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import { findFormPlace } from '@carepath/content/form/form-place.ts'
import { isSignatureField } from '@carepath/content/candidate/signatures/signatures.ts'
import { withoutFullStop } from '@carepath/content/model/text/without-full-stop.ts'
import type { Change } from '../kernel/change.ts'
import { logProgress } from '../kernel/log-progress.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { Refusal } from './refusal.ts'

/** R2 asks for an approval; that is checked where documents are loaded. */
const rulesOfWords = ruleIds.filter((id) => id !== 'R2')

/** So many checks take about as long as the worker may leave others without an answer. */
const maxChecksInARow = 20

/**
 * Removes from a proposed site what breaks an editorial rule, and returns the changes that had to be dropped. Documents in
 * `spared`, by `type/id`, are left out of the check: they lack only what was withdrawn, and a withdrawal of another document
 * must not cost them their page.
 */
export type RefuseBrokenRules = (proposed: ProposedSite, spared: ReadonlyMap<string, unknown>) => Promise<Refusal[]>

/**
 * Checks changed words against the editorial rules once more: nobody has checked a translation yet, nor a document that was
 * saved past the publish hook. Who may sign, and until when a signature counts, is checked when a document is published: a
 * clinician who has left and a review that has become overdue take no page down.
 */
export function refuseBrokenRules(payload: Payload, live: LiveDocuments): RefuseBrokenRules {
  const seen = new WeakSet<PublishedDocument>()
  const today = clinicToday(payload)
  const logChecked = logProgress(payload, 'check-progress')
  let checked = 0
  return async (proposed, spared) => {
    const refusals: Refusal[] = []
    const total = [...proposed.changes.values()].reduce((sum, { renditions }) => sum + renditions.size, 0)
    for (const change of [...proposed.changes.values()]) {
      if (spared.has(documentKey(change))) continue
      for (const document of [...change.renditions.values()]) {
        if (seen.has(document) || isLiveAlready(document, live)) continue
        seen.add(document)
        checked += 1
        if (checked % maxChecksInARow === 0) {
          logChecked({ done: checked, total: Math.max(checked, total) })
          await yieldToOthers()
        }
        const [finding] = await findBlocking(document, proposed)
        if (!finding) continue
        if (document.locale !== sourceLocale) proposed.removeRendition(document, toNote(payload, document, finding))
        else {
          refusals.push({ change, error: toError(change, finding) })
          proposed.dropChange(change)
          break
        }
      }
    }
    return refusals
  }

  async function findBlocking(document: PublishedDocument, proposed: ProposedSite): Promise<Finding[]> {
    const blocking = checkDocument(document, { documents: lookupIn(proposed), today }, rulesOfWords).filter(
      ({ level, path }) => level === 'block' && !isSignatureField(path),
    )
    if (blocking.length === 0) return []
    return applyOverrides(blocking, await loadOverrides(payload, document)).remaining
  }
}

/** The same saved version is live: it was checked before it went live, and nobody has changed it since. */
function isLiveAlready({ type, id, locale, updatedAt }: PublishedDocument, live: LiveDocuments): boolean {
  return live.get(type, id, locale)?.updatedAt === updatedAt
}

/** Rules about all documents of a type only warn, and nobody reads warnings here: `all` may stay empty. */
const lookupIn = (proposed: ProposedSite): DocumentLookup => ({
  get: (type, id, locale) => proposed.get(type, id, locale),
  all: () => [],
})

function toError(change: Change, { rule, path, message, next }: Finding): CarepathError {
  return new CarepathError(
    'brokenRule',
    `“${change.title}” breaks the rule “${rules[rule].title}”: ${withoutFullStop(message)}`,
    {
      place: { document: documentKey(change), title: change.title, ...(path ? { field: path } : {}) },
      next,
    },
  )
}

function toNote(payload: Payload, { type, locale }: PublishedDocument, { rule, path, message }: Finding): string {
  const isPlaced = path !== '' && type !== 'withdrawal'
  const place = isPlaced ? `“${findFormPlace(path, formFields(payload, type)).label}”` : 'the document'
  return `Not live in ${languageLabel(locale)}: ${place} breaks the rule “${rules[rule].title}”. ${message}`
}
