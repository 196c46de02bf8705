import { setImmediate as breathe } from 'node:timers/promises'
import { applyOverrides, checkDocument, ruleIds, type DocumentLookup, type Finding } from '@carepath/editorial'
import { CarepathError, documentKey, type PublishedDocument, sourceLocale } from '@carepath/schema'
import type { Payload } from 'payload'
import { clinicToday } from '@carepath/content/config/clinic-today.ts'
import { loadOverrides } from '@carepath/content/workflow/editorial/overrides.ts'
import { languageName } from '@carepath/content/config/localization.ts'
import { isSignatureField } from '@carepath/content/candidate/signer.ts'
import { withoutStop } from '@carepath/content/model/without-stop.ts'
import type { ProposedSite } from '../kernel/proposed-site.ts'
import type { Change } from '../kernel/change.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import type { Refusal } from './refuse-dangling-references.ts'

/** Approvals are asked for when documents are loaded. */
const rulesOfWords = ruleIds.filter((id) => id !== 'R2')

/** So many checks take about as long as anybody may wait for the worker. */
const checksInARow = 20

/**
 * Takes out of a release what breaks a rule; gives what had to be left out whole. Documents, as `type/id`, that merely lack
 * what was withdrawn are spared: nobody may lose a page because another was recalled.
 */
export type RefuseBrokenRules = (after: ProposedSite, spared: ReadonlyMap<string, unknown>) => Promise<Refusal[]>

/**
 * Holds changed words to the editorial rules once more: a translation, or what came past the publish hook, has not been
 * checked yet. Who signs, and until when, is decided when a document is published: a clinician who has left and a review
 * that has become late take no page down.
 */
export function refuseBrokenRules(payload: Payload, live: LiveDocuments): RefuseBrokenRules {
  const seen = new WeakSet<PublishedDocument>()
  const today = clinicToday(payload)
  let checked = 0
  return async (after, spared) => {
    const refusals: Refusal[] = []
    for (const change of [...after.changes.values()]) {
      if (spared.has(documentKey(change))) continue
      for (const document of [...change.renditions.values()]) {
        if (seen.has(document) || isLiveAlready(document, live)) continue
        seen.add(document)
        checked += 1
        if (checked % checksInARow === 0) await breathe()
        const [broken] = await standing(document, after)
        if (!broken) continue
        if (document.locale !== sourceLocale) after.removeRendition(document, noteOn(document, broken))
        else {
          refusals.push({ change, error: errorOf(change, broken) })
          after.dropChange(change)
          break
        }
      }
    }
    return refusals
  }

  async function standing(document: PublishedDocument, after: ProposedSite): Promise<Finding[]> {
    const blocking = checkDocument(document, { documents: lookupIn(after), today }, rulesOfWords).filter(
      ({ level, path }) => level === 'block' && !isSignatureField(path),
    )
    if (blocking.length === 0) return []
    return applyOverrides(blocking, await loadOverrides(payload, document)).standing
  }
}

/** The same saved version is live: it was checked before it went there, and nobody has changed it since. */
function isLiveAlready({ type, id, locale, updatedAt }: PublishedDocument, live: LiveDocuments): boolean {
  return live.get(type, id, locale)?.updatedAt === updatedAt
}

/** The site as it will be. What is asked of all documents of a type only warns, and nobody reads warnings here. */
const lookupIn = (after: ProposedSite): DocumentLookup => ({
  get: (type, id, locale) => after.get(type, id, locale),
  all: () => [],
})

function errorOf(change: Change, { rule, path, message, next }: Finding): CarepathError {
  return new CarepathError('brokenRule', `“${change.title}” breaks rule ${rule}: ${withoutStop(message)}`, {
    place: { document: documentKey(change), title: change.title, ...(path ? { field: path } : {}) },
    next,
  })
}

function noteOn({ locale }: PublishedDocument, { rule, path, message }: Finding): string {
  return `Not live in ${languageName(locale)}: ${path || 'the document'} breaks rule ${rule}. ${message}`
}
