import type { DocumentKey, Locale, PublishedDocument } from '@carepath/schema'
import type { Payload } from 'payload'
import { loadOpenWithdrawals, type OpenWithdrawals } from '@carepath/content/candidate/stored/open-withdrawals.ts'
import { clinicDay } from '@carepath/content/config/clinic-clock.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import type { PublishedTranslations } from './published-translations.ts'
import type { RuleCheck } from './rule-check.ts'

/**
 * Translations that are complete but not live for the sake of other documents: translation (as in `translationKey`) → keys
 * of those documents. They aren't live in the language, or an editorial rule that keeps the translation back reads them.
 */
export type WaitingTranslations = Map<string, string[]>

/** Documents that refer to withdrawn ones, in the database: document → keys of the withdrawn ones, all as `type/id`. */
export type WithdrawnTargets = Map<string, string[]>

/** A document that is withdrawn because it depends on a withdrawn one. */
export interface Cascade {
  /** The document as it was, in the source language. */
  document: PublishedDocument
  /** The withdrawn documents it depends on. */
  causes: DocumentKey[]
  /** When the last of them was withdrawn. */
  at: string
}

/** The state of one resolution of dependencies: the facts it starts from, and what it finds on the way. */
export interface Resolution {
  readonly live: LiveDocuments
  /** The withdrawals in force. */
  readonly open: OpenWithdrawals
  /** The clinic's day at an instant. */
  readonly dayOf: (instant: string) => string
  /** Picks, from some documents, those that have ever been live in a language. Returns their keys, as `type/id`. */
  readonly filterPublished: (keys: DocumentKey[], locale: Locale) => ReadonlySet<string>
  /** Loads documents from the database and adds them to the changes. */
  readonly load: (keys: DocumentKey[]) => Promise<void>
  /** Checks changes against the editorial rules; absent where documents come back that were live before. */
  readonly rules?: RuleCheck
  /** True for a roll-back, whose changes include its notices. */
  readonly keepsNotices?: boolean
  /** Updated here; to be kept only if the release goes live. */
  readonly waitingTranslations: WaitingTranslations
  /** Updated here; to be kept only if the release goes live. */
  readonly withdrawnTargets: WithdrawnTargets
  /** Cascades found so far, by document, as `type/id`. */
  readonly cascades: Map<string, Cascade>
  /** Ids of documents whose notice can't be rendered: a missing notice is better than the withdrawn page. */
  readonly withoutNotice: Set<string>
}

type ResolutionFacts = Pick<Resolution, 'open' | 'dayOf' | 'filterPublished'>

/** Starts a resolution from what the database says now. It remembers nothing of earlier ones and loads no documents. */
export async function loadResolution(
  payload: Payload,
  live: LiveDocuments,
  publishedTranslations: PublishedTranslations,
): Promise<Resolution> {
  const { clinicTimeZone } = getSettings(payload)
  return startResolution(live, {
    open: await loadOpenWithdrawals(payload),
    dayOf: (instant) => clinicDay(clinicTimeZone, new Date(instant)),
    filterPublished: (keys, locale) => publishedTranslations.filter(keys, locale),
  })
}

/** Starts a resolution from given facts. */
export function startResolution(live: LiveDocuments, facts: ResolutionFacts): Resolution {
  return {
    ...facts,
    live,
    load: () => Promise.resolve(),
    waitingTranslations: new Map(),
    withdrawnTargets: new Map(),
    cascades: new Map(),
    withoutNotice: new Set(),
  }
}
