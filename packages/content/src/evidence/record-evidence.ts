import type { Locale, WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { EvidenceAction } from '../model/evidence-action.ts'

/** One entry of the evidence log: an action, and the document it concerns. */
export interface EvidenceEntry {
  action: EvidenceAction
  /** One sentence for people, without the actor: “Nausea was approved in English.” */
  summary: string
  /** Who did it; the user of the request, where it is left out. */
  actor?: { id: string; name: string; role?: string | null }
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

/** Writes an entry into the evidence log, in the request's own transaction where there is one. */
export async function recordEvidence(req: PayloadRequest, entry: EvidenceEntry): Promise<void> {
  const { actor = req.user, document, at = new Date().toISOString(), ...rest } = entry
  await req.payload.create({
    collection: 'evidence',
    data: {
      ...rest,
      at,
      actor: actor?.name ?? 'Carepath',
      ...(actor ? { actorId: actor.id, actorRole: actor.role ?? null } : {}),
      ...(document ? { documentType: document.type, documentId: document.id } : {}),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
