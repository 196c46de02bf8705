import { contentHash, contentHashVersion, type Draft } from '@carepath/editorial'
import type { Approval } from '../../model/payload-types.ts'

/** The hash of a document's words, made when it is first asked for. */
export class WordsHash {
  readonly #document: Draft
  #current: string | undefined

  constructor(document: Draft) {
    this.#document = document
  }

  /** What a new approval is bound to. */
  get current(): string {
    return (this.#current ??= contentHash(this.#document))
  }

  /** True for an approval of exactly these words. Approvals of earlier releases are bound anew before the CMS serves. */
  isOf({ hash, hashVersion }: Pick<Approval, 'hash' | 'hashVersion'>): boolean {
    return hashVersion === contentHashVersion && hash === this.current
  }

  /** True where a translation was approved beside exactly these words. */
  isSourceOf({ sourceHash, hashVersion }: Pick<Approval, 'sourceHash' | 'hashVersion'>): boolean {
    return hashVersion === contentHashVersion && sourceHash === this.current
  }
}
