import { contentHash, formerContentHash, type Draft } from '@carepath/editorial'
import type { Approval } from '../../model/payload-types.ts'

/** The hash of a document's words, under each version of the algorithm. */
export class WordsHash {
  readonly #document: Draft
  #current: string | undefined
  #former: string | undefined

  constructor(document: Draft) {
    this.#document = document
  }

  /** What a new approval is bound to. */
  get current(): string {
    return (this.#current ??= contentHash(this.#document))
  }

  /** True for an approval of exactly these words, by the version of the hash that it was made with. */
  isOf(approval: Pick<Approval, 'hash' | 'hashVersion'>): boolean {
    return this.#as(approval) === approval.hash
  }

  /** True where a translation was approved beside exactly these words. */
  isSourceOf(approval: Pick<Approval, 'sourceHash' | 'hashVersion'>): boolean {
    return this.#as(approval) === approval.sourceHash
  }

  /** Approvals from before there were versions have none. */
  #as({ hashVersion }: Pick<Approval, 'hashVersion'>): string {
    return hashVersion ? this.current : (this.#former ??= formerContentHash(this.#document))
  }
}
