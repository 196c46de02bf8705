import type { Locale, WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { EvidenceAction } from '../model/evidence-action.ts'
import type { Role } from '../model/roles.ts'
import { cutText } from '../model/text/cut-text.ts'
import { appendEntry } from './append-entry.ts'
import { noteHeadSoon } from './noted-heads.ts'
import type { EvidenceSummary } from './say.ts'

/** One entry of the evidence log: an action, and the document it concerns. */
export interface EvidenceEntry {
  action: EvidenceAction
  /** One sentence for people, without the actor: “Nausea was approved in English.” It is read in the language of the reader. */
  summary: EvidenceSummary
  /** Who did it; the user of the request, where it is left out. */
  actor?: { id: string; name: string; role?: Role | null }
  document?: { type: WrittenType; id: string }
  locale?: Locale
  /** Id of the document's version. */
  version?: string
  /** Hash of the document's clinical fields. */
  hash?: string
  details?: Record<string, unknown>
  /** Instant of the action; now, where it is left out. */
  at?: string
}

/** The longest summary: a title in it may be of any length. */
const maxSummary = 1000

/**
 * Writes an entry into the evidence log, chained to the one before, in the request's own transaction where there is one.
 * Every entry is written here: one that is written in another way breaks the chain.
 */
export async function recordEvidence(req: PayloadRequest, entry: EvidenceEntry): Promise<void> {
  const { actor = req.user, document, at, summary, details, ...rest } = entry
  const now = new Date().toISOString()
  const content = {
    ...rest,
    summary: shorten(summary),
    at: at ?? now,
    createdAt: now,
    updatedAt: now,
    actor: actor?.name ?? 'Carepath',
    ...(actor ? { actorId: actor.id, actorRole: actor.role ?? null } : {}),
    ...(document ? { documentType: document.type, documentId: document.id } : {}),
    ...(details ? { details } : {}),
  }
  await appendEntry(req, asReadBack(content))
  noteHeadSoon(req.payload)
}

function shorten(summary: string): string {
  return summary.length > maxSummary ? `${cutText(summary, maxSummary - 1).trimEnd()}…` : summary
}

/** Values as the database will give them back, or else the hash of what is read wouldn't be that of what was written. */
function asReadBack<T>(value: T): T {
  const clean = (_name: string, part: unknown): unknown =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '') : part
  return JSON.parse(JSON.stringify(value, clean)) as T
}
