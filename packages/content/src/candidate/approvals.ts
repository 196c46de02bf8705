import {
  type DocumentKey,
  documentKey,
  isClinicalType,
  type Locale,
  renditionKey,
  sourceLocale,
} from '@carepath/schema'
import type { Payload, PayloadRequest, Where } from 'payload'
import type { Approval } from '../model/payload-types.ts'
import type { WordsHash } from './words-hash.ts'

/** An approval, without the approved words. */
export type ApprovalEntry = Omit<Approval, 'content'>

/** Words of a document in one language, known by their hash. */
export interface HashedWords extends DocumentKey {
  locale: Locale
  hash: WordsHash
  /** Of a translation: the hash of the English as it is now. */
  sourceHash: WordsHash | undefined
}

/** The approvals of some documents, and which of them are in force. */
export class Approvals {
  /** Newest first. */
  readonly #entries: Map<string, ApprovalEntry[]>
  readonly #recalledAt: ReadonlyMap<string, string>

  constructor(entries: ApprovalEntry[], recalledAt: ReadonlyMap<string, string>) {
    this.#entries = Map.groupBy(entries, ({ documentType, documentId, locale }) =>
      renditionKey({ type: documentType, id: documentId, locale }),
    )
    this.#recalledAt = recalledAt
  }

  /** The newest approval of a document in a language, whether it is still in force or not. */
  newest({ type, id }: DocumentKey, locale: Locale): ApprovalEntry | undefined {
    return this.#entries.get(renditionKey({ type, id, locale }))?.[0]
  }

  /** True where the document has ever been recalled. */
  wasRecalled(key: DocumentKey): boolean {
    return this.#recalledAt.has(documentKey(key))
  }

  /**
   * The approval in force for exactly these words. A recall ends all earlier approvals, and an approval of a translation
   * ends when the English changes.
   */
  inForce({ type, id, locale, hash, sourceHash }: HashedWords): ApprovalEntry | undefined {
    const recalledAt = this.#recalledAt.get(documentKey({ type, id }))
    return this.#entries
      .get(renditionKey({ type, id, locale }))
      ?.find(
        (approval) =>
          hash.isOf(approval) &&
          (recalledAt === undefined || approval.at > recalledAt) &&
          (locale === sourceLocale || sourceHash?.isSourceOf(approval) === true),
      )
  }
}

const pageSize = 200

/** Loads every approval of some documents of one type, and when they were last recalled. */
export async function loadApprovals(
  payload: Payload,
  type: DocumentKey['type'],
  ids: readonly string[],
  req: Partial<PayloadRequest> = {},
): Promise<Approvals> {
  const entries: ApprovalEntry[] = []
  const recalledAt = new Map<string, string>()
  // Only clinical documents are signed and recalled.
  if (!isClinicalType(type)) return new Approvals(entries, recalledAt)
  for (let start = 0; start < ids.length; start += pageSize) {
    const where: Where = {
      and: [{ documentType: { equals: type } }, { documentId: { in: ids.slice(start, start + pageSize) } }],
    }
    const shared = { where, depth: 0, pagination: false, overrideAccess: true, req }
    const [approvals, recalls] = await Promise.all([
      payload.find({ collection: 'approvals', sort: '-at', select: { content: false }, ...shared }),
      payload.find({
        collection: 'withdrawals',
        sort: 'at',
        select: { kind: true, documentId: true, at: true },
        ...shared,
      }),
    ])
    entries.push(...approvals.docs)
    for (const { kind, documentId, at } of recalls.docs)
      if (kind === 'recall') recalledAt.set(documentKey({ type, id: documentId }), at)
  }
  return new Approvals(entries, recalledAt)
}
