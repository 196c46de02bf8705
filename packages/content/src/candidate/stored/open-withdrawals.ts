import { type ClinicalType, type DocumentKey, documentKey } from '@carepath/schema'
import type { Payload, PayloadRequest, Where } from 'payload'
import type { Withdrawal } from '../../model/payload-types.ts'

/** The withdrawals in force. */
export class OpenWithdrawals {
  /** Oldest first. */
  readonly #rows: Map<string, Withdrawal[]>

  constructor(rows: Iterable<Withdrawal> = []) {
    this.#rows = Map.groupBy(rows, (row) => documentKey(subjectOf(row)))
  }

  /** A document's withdrawals, oldest first. */
  entriesFor(key: DocumentKey): readonly Withdrawal[] {
    return this.#rows.get(documentKey(key)) ?? []
  }

  isWithdrawn(key: DocumentKey): boolean {
    return this.entriesFor(key).length > 0
  }

  /** True where somebody has decided to withdraw the document itself; false for a cascade. */
  isRecalledOrHeld(key: DocumentKey): boolean {
    return this.entriesFor(key).some(({ kind }) => kind !== 'cascade')
  }

  /** The withdrawn documents. */
  keys(): { type: ClinicalType; id: string }[] {
    return [...this.#rows.values()].flatMap(([row]) => (row ? subjectOf(row) : []))
  }

  add(row: Withdrawal): void {
    const key = documentKey(subjectOf(row))
    this.#rows.set(key, [...(this.#rows.get(key) ?? []), row])
  }
}

/** The document that a withdrawal is of. */
const subjectOf = ({ documentType, documentId }: Withdrawal): { type: ClinicalType; id: string } => ({
  type: documentType,
  id: documentId,
})

/** Loads the withdrawals in force, of all documents or of some. */
export async function loadOpenWithdrawals(
  payload: Payload,
  { ids, req = {} }: { ids?: string[]; req?: Partial<PayloadRequest> } = {},
): Promise<OpenWithdrawals> {
  const where: Where = {
    and: [{ endedAt: { exists: false } }, ...(ids ? [{ documentId: { in: ids } }] : [])],
  }
  const { docs } = await payload.find({
    collection: 'withdrawals',
    where,
    sort: 'at',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new OpenWithdrawals(docs)
}
