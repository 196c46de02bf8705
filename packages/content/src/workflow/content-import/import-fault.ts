import type { RuleId } from '@carepath/editorial'
import type { Node } from 'jsonc-parser'

/** A place in a file, for people: lines and columns count from 1. */
export interface FilePlace {
  file: string
  line: number
  column: number
}

/** Something in a file that has to be mended, or that would keep a document from being published. */
export interface ImportFault extends FilePlace {
  /** The field in the words of the form; empty for the file as a whole. */
  field: string
  message: string
  /** The editorial rule that words break, where a clinician may allow them. */
  allowableRule?: RuleId
}

/** The text of a file, for the place of what is in it. */
export class SourceText {
  readonly file: string
  readonly text: string
  readonly #starts: number[]

  constructor(file: string, text: string) {
    this.file = file
    this.text = text
    this.#starts = [0]
    for (const { 0: lineEnd, index } of text.matchAll(/\r\n?|\n/gu)) this.#starts.push(index + lineEnd.length)
  }

  placeAt(offset: number): FilePlace {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file: this.file, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 }
  }
}

/** Collects what is wrong in all files, each only once. */
export class Faults {
  readonly #found = new Map<string, ImportFault>()

  add(
    source: SourceText,
    node: Pick<Node, 'offset'> | undefined,
    field: string,
    message: string,
    allowableRule?: RuleId,
  ): void {
    const fault = { ...source.placeAt(node?.offset ?? 0), field, message, ...(allowableRule && { allowableRule }) }
    const key = JSON.stringify([fault.file, fault.line, fault.column, message])
    if (!this.#found.has(key)) this.#found.set(key, fault)
  }

  /** In the order of the files. */
  list(): ImportFault[] {
    const files = [...new Set([...this.#found.values()].map(({ file }) => file))]
    return [...this.#found.values()].sort(
      (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
    )
  }
}
