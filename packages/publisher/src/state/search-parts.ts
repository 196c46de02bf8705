import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** What a block of pages says by word: the part that a file of words takes from it. */
export interface SearchPart {
  block: number
  /** Number of the file of words; {@link vocabularyFile} where the part lists all words of the block. */
  file: number
  json: string
}

/** In place of a file's number: the part is the list of the block's words. */
export const vocabularyFile = -1

/** What each block of pages says by word, so that one changed page doesn't have every page read again. */
export class SearchParts {
  readonly #sizes: StatementSync
  readonly #ofBlock: StatementSync
  readonly #ofFile: StatementSync
  readonly #put: StatementSync
  readonly #remove: StatementSync
  readonly #clear: StatementSync

  constructor(database: DatabaseSync) {
    this.#sizes = database.prepare('SELECT sizes FROM search_parts WHERE name = ? LIMIT 1')
    this.#ofBlock = database.prepare('SELECT block, file, json FROM search_parts WHERE name = ? AND block = ?')
    this.#ofFile = database.prepare(
      'SELECT block, file, json FROM search_parts WHERE name = ? AND file = ? ORDER BY block',
    )
    this.#put = database.prepare(
      `INSERT INTO search_parts (name, block, file, sizes, json) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (name, block, file) DO UPDATE SET sizes = excluded.sizes, json = excluded.json`,
    )
    this.#remove = database.prepare('DELETE FROM search_parts WHERE name = ? AND block = ? AND file = ?')
    this.#clear = database.prepare('DELETE FROM search_parts WHERE name = ?')
  }

  /** The sizes that the parts of a search index were cut by; undefined where there are none. */
  sizesOf(group: string): string | undefined {
    const row = this.#sizes.get(group)
    return row && String(row.sizes)
  }

  ofBlock(group: string, block: number): SearchPart[] {
    return this.#ofBlock.all(group, block).map(toPart)
  }

  /** The parts of one file of words, by block. */
  ofFile(group: string, file: number): SearchPart[] {
    return this.#ofFile.all(group, file).map(toPart)
  }

  put(group: string, sizes: string, { block, file, json }: SearchPart): void {
    this.#put.run(group, block, file, sizes, json)
  }

  remove(group: string, { block, file }: Pick<SearchPart, 'block' | 'file'>): void {
    this.#remove.run(group, block, file)
  }

  clear(group: string): void {
    this.#clear.run(group)
  }
}

const toPart = (row: Record<string, unknown>): SearchPart => ({
  block: Number(row.block),
  file: Number(row.file),
  json: String(row.json),
})
