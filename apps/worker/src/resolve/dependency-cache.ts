import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { mappingHash } from './mapping-hash.ts'
import { replaceFile } from '../kernel/replace-file.ts'
import type { WaitingTranslations } from './resolve-translations.ts'
import type { WithdrawnTargets } from './resolve-withdrawals.ts'

const FileSchema = z.strictObject({
  /** Hash of the code that maps documents: another code may publish the same document differently. */
  mapping: z.string(),
  /** Translations that wait, as in `WaitingTranslations`. */
  waiting: z.array(z.tuple([z.string(), z.array(z.string())])),
  /** Documents that lack what is kept off the site, as in `Bereft`. */
  bereft: z.array(z.tuple([z.string(), z.array(z.string())])),
})

/** What waits for other documents to be live. */
interface MissingDependencies {
  waitingTranslations: WaitingTranslations
  withdrawnTargets: WithdrawnTargets
}

/** What the worker keeps between two runs beside the publisher's state. A cache: without it every document is mapped again. */
export class DependencyCache {
  readonly #file: string
  readonly #mapping: string
  /** False where other code has mapped what is live: then the same document may be published differently. */
  readonly isMappingCurrent: boolean
  #missing: MissingDependencies

  private constructor(file: string, mapping: string, kept: z.infer<typeof FileSchema> | undefined) {
    this.#file = file
    this.#mapping = mapping
    this.isMappingCurrent = kept?.mapping === mapping
    this.#missing = {
      waitingTranslations: new Map(this.isMappingCurrent ? kept?.waiting : []),
      withdrawnTargets: new Map(this.isMappingCurrent ? kept?.bereft : []),
    }
  }

  static async open(dataDir: string): Promise<DependencyCache> {
    const file = join(dataDir, 'worker.json')
    return new DependencyCache(file, mappingHash(), await read(file))
  }

  /** Copies, to be brought up to date by a release and {@link replace}d if it goes live. */
  copy(): MissingDependencies {
    return {
      waitingTranslations: new Map(this.#missing.waitingTranslations),
      withdrawnTargets: new Map(this.#missing.withdrawnTargets),
    }
  }

  /** Writes down what waits, and with that by which code documents were mapped. */
  save(): Promise<void> {
    return this.#write(this.#missing)
  }

  /** Before a release: a crash after it must not forget who lacks what. Too much in it costs a look. */
  async saveBeforeRelease(bereft: WithdrawnTargets): Promise<void> {
    const { waitingTranslations, withdrawnTargets: known } = this.#missing
    const isNews = [...bereft].some(([key, targets]) => targets.some((target) => !known.get(key)?.includes(target)))
    if (isNews) await this.#write({ waitingTranslations, withdrawnTargets: new Map([...known, ...bereft]) })
  }

  /** After a release. */
  async replace({ waitingTranslations, withdrawnTargets }: MissingDependencies): Promise<void> {
    const before = this.#missing
    this.#missing = { waitingTranslations, withdrawnTargets }
    if (!isSame(before.waitingTranslations, waitingTranslations) || !isSame(before.withdrawnTargets, withdrawnTargets))
      await this.save()
  }

  #write({ waitingTranslations, withdrawnTargets }: MissingDependencies): Promise<void> {
    const kept = { mapping: this.#mapping, waiting: [...waitingTranslations], bereft: [...withdrawnTargets] }
    return replaceFile(this.#file, JSON.stringify(kept))
  }
}

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
