import type { Part } from '../comparison/part.ts'
import { partText } from '../comparison/part.ts'
import type { Remark, StoredRemark } from './remark.ts'

/** The place that a comment is about, so that it is found again after rows have moved. */
export function notePlace(parts: readonly Part[], remark: Remark): StoredRemark {
  if (remark.path === '') return remark
  const chain = findChain(parts, ({ path }) => path === remark.path)
  const found = chain.at(-1)
  if (found) {
    const keys = chain.flatMap(({ key }) => key ?? [])
    return { ...remark, ...(keys.length === chain.length ? { keys } : {}), words: partText(found) }
  }
  // A field that is empty is no part of the document yet. A row that is empty can't be told from another one.
  const names = remark.path.split('.')
  return names.some((name) => /^\d+$/u.test(name)) ? remark : { ...remark, keys: names, words: '' }
}

/** The part that a comment is about as it is now; undefined where it is empty or gone. */
export function findPlace(parts: readonly Part[], { path, keys }: StoredRemark): Part | undefined {
  if (!keys) return findChain(parts, (part) => part.path === path).at(-1)
  let [found, inside]: [Part | undefined, readonly Part[]] = [undefined, parts]
  for (const key of keys) {
    found = inside.find((part) => part.key === key)
    inside = found?.parts ?? []
  }
  return found
}

/** The parts from the outermost to the first that fits; empty where none does. */
function findChain(parts: readonly Part[], fits: (part: Part) => boolean): Part[] {
  for (const part of parts) {
    if (fits(part)) return [part]
    const inside = findChain(part.parts, fits)
    if (inside.length > 0) return [part, ...inside]
  }
  return []
}
