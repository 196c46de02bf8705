import { setImmediate as yieldToOthers } from 'node:timers/promises'
import {
  applyOverrides,
  checkDocument,
  ruleIds,
  rules,
  type DocumentLookup,
  type Finding,
  type RuleId,
} from '@carepath/editorial'
import {
  CarepathError,
  documentKey,
  type PublishedDocument,
  type RenditionKey,
  renditionKey,
  sourceLocale,
} from '@carepath/schema'
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
import { translationKey } from './translation-key.ts'

/**
 * R2 asks for an approval; that is checked where documents are loaded. P1 grades a text by the words of the whole glossary, so
 * that a word that comes or goes would decide what is live of texts that don't refer to it: whoever signs or publishes a text has
 * been told its grade.
 */
const checkedElsewhere: ReadonlySet<RuleId> = new Set(['R2', 'P1'])
const rulesOfWords = ruleIds.filter((id) => !checkedElsewhere.has(id))

/** So many checks take about as long as the worker may leave others without an answer. */
const maxChecksInARow = 20

/** A rendition that a rule has looked up, and what it got. */
interface Read {
  key: RenditionKey
  document: PublishedDocument | undefined
}

/** What the rules have looked up for one rendition, by `renditionKey`. */
type Reads = Map<string, Read>

/** The part of a resolution that the check of rules reads and updates. */
interface RuleCheckState {
  /**
   * Documents, as `type/id`, that are left out of the check: they lack only what was withdrawn, and a withdrawal of another
   * document must not cost them their page.
   */
  readonly withdrawnTargets: ReadonlyMap<string, unknown>
  readonly waitingTranslations: Map<string, string[]>
}

/** Keeps off the proposed site what breaks an editorial rule. */
export interface RuleCheck {
  /** Drops the changes whose words in the source language break a rule, and returns them. */
  refuseChanges: (proposed: ProposedSite, state: RuleCheckState) => Promise<Refusal[]>
  /**
   * Removes the translations that break a rule. To be called once each of them has all the documents that it refers to: a
   * translation that lacks one waits for it, whatever a rule says of the gap. What a broken rule has read of other documents
   * is what the translation waits for, since it may be right once they change.
   */
  removeTranslations: (proposed: ProposedSite, state: RuleCheckState) => Promise<void>
}

/**
 * Checks changed words against the editorial rules once more: nobody has checked a translation yet, nor a document that was
 * saved past the publish hook. Who may sign, and until when a signature counts, is checked when a document is published: a
 * clinician who has left and a review that has become overdue take no page down.
 */
export function createRuleCheck(payload: Payload, live: LiveDocuments): RuleCheck {
  const passed = new WeakMap<PublishedDocument, Reads>()
  const today = clinicToday(payload)
  const logChecked = logProgress(payload, 'check-progress')
  let checked = 0
  return {
    async refuseChanges(proposed, state) {
      const refusals: Refusal[] = []
      for (const { change, document } of listUnchecked(proposed, state)) {
        if (document.locale !== sourceLocale || passed.has(document)) continue
        const { finding } = await check(document, proposed)
        if (!finding) continue
        refusals.push({ change, error: toError(change, finding) })
        proposed.dropChange(change)
      }
      return refusals
    },
    async removeTranslations(proposed, { waitingTranslations, ...state }) {
      for (const { document } of listUnchecked(proposed, state)) {
        if (document.locale === sourceLocale || isStillPassed(document, proposed)) continue
        const { finding, reads } = await check(document, proposed)
        if (!finding) continue
        proposed.removeRendition(document, toNote(payload, document, finding))
        const others = [...reads.values()].map(({ key }) => documentKey(key))
        const targets = new Set(others.filter((key) => key !== documentKey(document)))
        waitingTranslations.set(translationKey(document, document.locale), [...targets])
      }
    },
  }

  /** The changed renditions that the check is about. */
  function listUnchecked(proposed: ProposedSite, { withdrawnTargets }: Pick<RuleCheckState, 'withdrawnTargets'>) {
    return [...proposed.changes.values()]
      .filter((change) => !withdrawnTargets.has(documentKey(change)))
      .flatMap((change) => [...change.renditions.values()].map((document) => ({ change, document })))
      .filter(({ document }) => !isLiveAlready(document, live))
  }

  /** What was read of the others may have been removed since. */
  function isStillPassed(document: PublishedDocument, proposed: ProposedSite): boolean {
    const reads = passed.get(document)
    const isSame = ({ key, document: read }: Read) => proposed.get(key.type, key.id, key.locale) === read
    return reads !== undefined && [...reads.values()].every(isSame)
  }

  async function check(
    document: PublishedDocument,
    proposed: ProposedSite,
  ): Promise<{ finding: Finding | undefined; reads: Reads }> {
    checked += 1
    if (checked % maxChecksInARow === 0) {
      const total = [...proposed.changes.values()].reduce((sum, { renditions }) => sum + renditions.size, 0)
      logChecked({ done: checked, total: Math.max(checked, total) })
      await yieldToOthers()
    }
    const reads: Reads = new Map()
    const documents = lookupIn(proposed, reads)
    const blocking = checkDocument(document, { documents, today }, rulesOfWords).filter(
      ({ level, path }) => level === 'block' && !isSignatureField(path),
    )
    const remaining =
      blocking.length === 0 ? [] : applyOverrides(blocking, await loadOverrides(payload, document)).remaining
    if (remaining.length === 0) passed.set(document, reads)
    return { finding: remaining[0], reads }
  }
}

/** The same saved version is live: it was checked before it went live, and nobody has changed it since. */
function isLiveAlready({ type, id, locale, updatedAt }: PublishedDocument, live: LiveDocuments): boolean {
  return live.get(type, id, locale)?.updatedAt === updatedAt
}

/**
 * `all` may stay empty: what is compared with all documents of a type only warns, and what a side effect or a card says against a
 * guide is found with the guide, which looks it up.
 */
const lookupIn = (proposed: ProposedSite, reads: Reads): DocumentLookup => ({
  get: (type, id, locale) => {
    const document = proposed.get(type, id, locale)
    const key = { type, id, locale }
    reads.set(renditionKey(key), { key, document })
    return document
  },
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
