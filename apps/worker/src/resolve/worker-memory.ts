import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { mappingHash } from './mapping-hash.ts'
import { replaceFile } from '../kernel/replace-file.ts'
import type { WaitingTranslations } from './settle-translations.ts'
import type { Bereft } from './settle-withdrawals.ts'

const FileSchema = z.strictObject({
  /** Hash of the code that maps documents: another code may publish the same document differently. */
  mapping: z.string(),
  /** Translations that wait, as in `WaitingTranslations`. */
  waiting: z.array(z.tuple([z.string(), z.array(z.string())])),
  /** Documents that lack what is kept off the site, as in `Bereft`. */
  bereft: z.array(z.tuple([z.string(), z.array(z.string())])),
})

/** What waits for other documents to be live. */
interface Lacking {
  waiting: WaitingTranslations
  bereft: Bereft
}

/** What the worker keeps between two runs beside the publisher's state. A cache: without it every document is mapped again. */
export class WorkerMemory {
  readonly #file: string
  readonly #mapping: string
  /** False where other code has mapped what is live: then the same document may be published differently. */
  readonly isMappingKnown: boolean
  #lacking: Lacking

  private constructor(file: string, mapping: string, kept: z.infer<typeof FileSchema> | undefined) {
    this.#file = file
    this.#mapping = mapping
    this.isMappingKnown = kept?.mapping === mapping
    this.#lacking = {
      waiting: new Map(this.isMappingKnown ? kept?.waiting : []),
      bereft: new Map(this.isMappingKnown ? kept?.bereft : []),
    }
  }

  static async open(dataDir: string): Promise<WorkerMemory> {
    const file = join(dataDir, 'worker.json')
    return new WorkerMemory(file, mappingHash(), await read(file))
  }

  /** Copies, to be brought up to date by a release and {@link replace}d if it goes live. */
  lacking(): Lacking {
    return { waiting: new Map(this.#lacking.waiting), bereft: new Map(this.#lacking.bereft) }
  }

  /** Writes down what waits, and with that by which code documents were mapped. */
  keep(): Promise<void> {
    return this.#write(this.#lacking)
  }

  /** Before a release: a crash after it must not forget who lacks what. Too much in it costs a look. */
  async foresee(bereft: Bereft): Promise<void> {
    const { waiting, bereft: known } = this.#lacking
    const isNews = [...bereft].some(([key, targets]) => targets.some((target) => !known.get(key)?.includes(target)))
    if (isNews) await this.#write({ waiting, bereft: new Map([...known, ...bereft]) })
  }

  /** After a release. */
  async replace({ waiting, bereft }: Lacking): Promise<void> {
    const before = this.#lacking
    this.#lacking = { waiting, bereft }
    if (!isSame(before.waiting, waiting) || !isSame(before.bereft, bereft)) await this.keep()
  }

  #write({ waiting, bereft }: Lacking): Promise<void> {
    const kept = { mapping: this.#mapping, waiting: [...waiting], bereft: [...bereft] }
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
