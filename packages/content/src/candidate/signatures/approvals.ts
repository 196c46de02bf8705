import {
  type DocumentKey,
  documentKey,
  isClinicalType,
  type Locale,
  renditionKey,
  type RenditionKey,
  sourceLocale,
} from '@carepath/schema'
import type { Payload, PayloadRequest, Where } from 'payload'
import type { Approval, Revocation } from '../../model/payload-types.ts'
import { isBefore, type LiveSave } from './live-save.ts'

/** An approval, without the approved words. */
export type ApprovalEntry = Omit<Approval, 'content'>

/** The revocation of an approval, in short. */
export type RevocationEntry = Pick<Revocation, 'approval' | 'at' | 'by' | 'reason'>

/** Words of a document in one language, known by their hash. */
export interface HashedWords extends DocumentKey {
  locale: Locale
  hash: { isOf(approval: ApprovalEntry): boolean }
  /** Of a translation: the hash of the English as it is now. */
  sourceHash: { isSourceOf(approval: ApprovalEntry): boolean } | undefined
  /** The save that made them live, of words that patients read already; absent of words that somebody wants to publish. */
  live?: LiveSave | undefined
}

interface ApprovalRecords {
  /** Newest first. */
  entries: ApprovalEntry[]
  revocations?: RevocationEntry[]
  /** The instant of the last recall, by document. */
  recalledAt?: ReadonlyMap<string, string>
}

/** The approvals of some documents, and which of them are in force. */
export class Approvals {
  /** Newest first. */
  readonly #entries: Map<string, ApprovalEntry[]>
  readonly #revocations: ReadonlyMap<string, RevocationEntry>
  readonly #recalledAt: ReadonlyMap<string, string>
  readonly #signed: ReadonlySet<string>

  constructor({ entries, revocations = [], recalledAt = new Map() }: ApprovalRecords) {
    this.#entries = Map.groupBy(entries, ({ documentType, documentId, locale }) =>
      renditionKey({ type: documentType, id: documentId, locale }),
    )
    this.#revocations = new Map(revocations.map((revocation) => [revocation.approval, revocation]))
    this.#recalledAt = recalledAt
    this.#signed = new Set(entries.map(({ documentType: type, documentId: id }) => documentKey({ type, id })))
  }

  /** The newest approval of a document in a language, whether it is still in force or not. */
  newest({ type, id }: DocumentKey, locale: Locale): ApprovalEntry | undefined {
    return this.#entries.get(renditionKey({ type, id, locale }))?.[0]
  }

  /** The revocation of an approval; undefined where it was not revoked. */
  revocationOf({ id }: ApprovalEntry): RevocationEntry | undefined {
    return this.#revocations.get(id)
  }

  /** An approval of a document in a language by its id, or the newest one. */
  find({ type, id, locale }: RenditionKey, approval?: string): ApprovalEntry | undefined {
    const entries = this.#entries.get(renditionKey({ type, id, locale }))
    return approval === undefined ? entries?.[0] : entries?.find((entry) => entry.id === approval)
  }

  /** When the document was last recalled; undefined where it never was. */
  lastRecall(key: DocumentKey): string | undefined {
    return this.#recalledAt.get(documentKey(key))
  }

  /** True where the document has ever been recalled. */
  wasRecalled(key: DocumentKey): boolean {
    return this.#recalledAt.has(documentKey(key))
  }

  /** True where the document has ever been signed, in whichever language and whatever became of that approval. */
  wasSigned({ type, id }: DocumentKey): boolean {
    return this.#signed.has(documentKey({ type, id }))
  }

  /**
   * The approval in force for exactly these words. Only the newest approval counts, so that words which a later approval
   * has replaced never come back by themselves. Live words keep the approval that was the newest when they went live:
   * approving their successor doesn't take them off the site. A recall ends all earlier approvals, a revocation ends one,
   * and an approval of a translation ends when the English changes.
   */
  inForce(words: HashedWords): ApprovalEntry | undefined {
    const { type, id, locale, live } = words
    const entries = this.#entries.get(renditionKey({ type, id, locale })) ?? []
    const whenPublished = live && entries.find((approval) => isBefore(approval, live))
    return [entries[0], whenPublished].find((approval) => approval && this.#isFor(approval, words))
  }

  /** True where an approval is of these very words, and nothing has ended it. */
  #isFor(approval: ApprovalEntry, { type, id, locale, hash, sourceHash }: HashedWords): boolean {
    const recalledAt = this.lastRecall({ type, id })
    return (
      hash.isOf(approval) &&
      !this.#isRevoked(approval, hash) &&
      (recalledAt === undefined || approval.at > recalledAt) &&
      (locale === sourceLocale || sourceHash?.isSourceOf(approval) === true)
    )
  }

  /** A revocation is of words: it ends the earlier approvals of the same words, too. */
  #isRevoked({ documentType: type, documentId: id, locale, at }: ApprovalEntry, hash: HashedWords['hash']): boolean {
    const entries = this.#entries.get(renditionKey({ type, id, locale })) ?? []
    return entries.some((each) => this.#revocations.has(each.id) && each.at >= at && hash.isOf(each))
  }
}

const pageSize = 200

/** Loads every approval of some documents of one type, which were revoked, and when the documents were last recalled. */
export async function loadApprovals(
  payload: Payload,
  type: DocumentKey['type'],
  ids: readonly string[],
  req: Partial<PayloadRequest> = {},
): Promise<Approvals> {
  const entries: ApprovalEntry[] = []
  const revocations: RevocationEntry[] = []
  const recalledAt = new Map<string, string>()
  // Only clinical documents are signed and recalled.
  if (!isClinicalType(type)) return new Approvals({ entries, revocations, recalledAt })
  for (let start = 0; start < ids.length; start += pageSize) {
    const where: Where = {
      and: [{ documentType: { equals: type } }, { documentId: { in: ids.slice(start, start + pageSize) } }],
    }
    const shared = { where, depth: 0, pagination: false, overrideAccess: true, req }
    const [approvals, revoked, recalls] = await Promise.all([
      payload.find({ collection: 'approvals', sort: '-at', select: { content: false }, ...shared }),
      payload.find({
        collection: 'revocations',
        select: { approval: true, at: true, by: true, reason: true },
        ...shared,
      }),
      payload.find({
        collection: 'withdrawals',
        sort: 'at',
        select: { kind: true, documentId: true, at: true },
        ...shared,
      }),
    ])
    entries.push(...approvals.docs)
    revocations.push(...revoked.docs)
    for (const { kind, documentId, at } of recalls.docs)
      if (kind === 'recall') recalledAt.set(documentKey({ type, id: documentId }), at)
  }
  return new Approvals({ entries, revocations, recalledAt })
}
