import type { Locale, WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { EvidenceAction } from '../model/evidence-action.ts'

/** Something that was done, and to what. */
export interface EvidenceEntry {
  action: EvidenceAction
  /** One sentence for people, without the doer: “Nausea was approved in English.” */
  summary: string
  /** The doer, where it isn't the one who makes the request. */
  actor?: { id: string; name: string; role?: string | null }
  document?: { type: WrittenType; id: string }
  locale?: Locale
  /** Id of the version it was done to. */
  version?: string
  /** Hash of the clinical fields it was done to. */
  hash?: string
  details?: Record<string, unknown>
  /** Instant of the deed; now, where it is left out. */
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
