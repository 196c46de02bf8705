import { openFile } from './open-file.ts'

/** More trees than these are never read at once: the live one, one that is being deleted, and those of a test. */
const keptTrees = 8

/** A list of the published tree for its server, which is parsed once for each of its versions. */
export class ParsedList<T> {
  readonly #name: string
  readonly #parse: (text: string) => T
  readonly #known = new Map<string, { version: string; value: T }>()

  constructor(name: string, parse: (text: string) => T) {
    this.#name = name
    this.#parse = parse
  }

  /** The list of a tree; undefined where the tree has none. */
  async read(tree: string): Promise<T | undefined> {
    const file = await openFile(tree, this.#name, undefined)
    if (!file) return undefined
    try {
      const version = `${file.stats.ino}-${file.stats.mtimeNs}`
      const known = this.#known.get(tree)
      if (known?.version === version) return known.value
      const value = this.#parse(await file.plain.readFile('utf8'))
      this.#known.delete(tree)
      this.#known.set(tree, { version, value })
      const [oldest = tree] = this.#known.keys()
      if (this.#known.size > keptTrees) this.#known.delete(oldest)
      return value
    } finally {
      await file.close()
    }
  }
}
