import type { Evidence } from '../model/payload-types.ts'

/** An entry of the evidence log without the fields that chain it to the one before. */
export type EvidenceContent = Partial<Omit<Evidence, 'id' | 'sequence' | 'previousHash' | 'entryHash'>>

/** An entry as it is stored. An entry that was damaged may lack anything. */
export type EvidenceRow = EvidenceContent & Partial<Pick<Evidence, 'sequence' | 'previousHash' | 'entryHash'>>

/** Where the chain has come to: the number and the hash of an entry. */
export interface ChainHead {
  sequence: number
  hash: string
}

/** The head of a log without entries. */
export const emptyHead: ChainHead = { sequence: 0, hash: '0'.repeat(64) }
