import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { replaceFile } from '../kernel/replace-file.ts'
import { mappingHash } from './mapping-hash.ts'
import type { Resolution, WithdrawnTargets } from './resolution.ts'

const TargetsSchema = z.array(z.tuple([z.string(), z.array(z.string())]))

const FileSchema = z.strictObject({
  /** Hash of the code that maps documents: other code may map the same document differently. */
  mapping: z.string(),
  waitingTranslations: TargetsSchema,
  withdrawnTargets: TargetsSchema,
})

/** References that can't be live, since their documents are not: nothing live tells of them. */
type MissingDependencies = Pick<Resolution, 'waitingTranslations' | 'withdrawnTargets'>

/**
 * Owns the file that keeps, between two runs of the worker, the dependencies that live documents lack. Only a cache: without
 * it the worker maps every document anew.
 */
export class DependencyCache {
  readonly #file: string
  readonly #mapping: string
  /** False where other code has mapped the live documents: this code may map them differently. */
  readonly isMappingCurrent: boolean
  #missing: MissingDependencies

  private constructor(file: string, mapping: string, saved: z.infer<typeof FileSchema> | undefined) {
    this.#file = file
    this.#mapping = mapping
    this.isMappingCurrent = saved?.mapping === mapping
    this.#missing = {
      waitingTranslations: new Map(this.isMappingCurrent ? saved?.waitingTranslations : []),
      withdrawnTargets: new Map(this.isMappingCurrent ? saved?.withdrawnTargets : []),
    }
  }

  static async open(dataDir: string): Promise<DependencyCache> {
    const file = join(dataDir, 'worker.json')
    return new DependencyCache(file, mappingHash(), await read(file))
  }

  /** Copies the missing dependencies: a release updates the copy, and {@link replace}s the original if it goes live. */
  copy(): MissingDependencies {
    return {
      waitingTranslations: new Map(this.#missing.waitingTranslations),
      withdrawnTargets: new Map(this.#missing.withdrawnTargets),
    }
  }

  /** Saves the file, and with it the hash of the code that has mapped the live documents. */
  save(): Promise<void> {
    return this.#write(this.#missing)
  }

  /**
   * Saves the withdrawn targets that a release is about to remove references to, so that a crash right after the release
   * doesn't lose them. A target too many only costs a look at its documents.
   */
  async saveBeforeRelease(withdrawnTargets: WithdrawnTargets): Promise<void> {
    const { waitingTranslations, withdrawnTargets: known } = this.#missing
    const hasNew = [...withdrawnTargets].some(([key, targets]) =>
      targets.some((target) => !known.get(key)?.includes(target)),
    )
    if (hasNew) await this.#write({ waitingTranslations, withdrawnTargets: new Map([...known, ...withdrawnTargets]) })
  }

  /** Takes over the missing dependencies of a release that is live. */
  async replace({ waitingTranslations, withdrawnTargets }: MissingDependencies): Promise<void> {
    const before = this.#missing
    this.#missing = { waitingTranslations, withdrawnTargets }
    if (!isSame(before.waitingTranslations, waitingTranslations) || !isSame(before.withdrawnTargets, withdrawnTargets))
      await this.save()
  }

  #write({ waitingTranslations, withdrawnTargets }: MissingDependencies): Promise<void> {
    const content: z.infer<typeof FileSchema> = {
      mapping: this.#mapping,
      waitingTranslations: [...waitingTranslations],
      withdrawnTargets: [...withdrawnTargets],
    }
    return replaceFile(this.#file, JSON.stringify(content))
  }
}

/** Undefined where there is no file, or none that this code understands. */
async function read(file: string): Promise<z.infer<typeof FileSchema> | undefined> {
  try {
    return FileSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}

function isSame(one: ReadonlyMap<string, string[]>, other: ReadonlyMap<string, string[]>): boolean {
  return one.size === other.size && [...one].every(([key, targets]) => other.get(key)?.join() === targets.join())
}
