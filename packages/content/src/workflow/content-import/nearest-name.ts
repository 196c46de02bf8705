import { distance } from 'fastest-levenshtein'

/** The name that somebody may have meant; undefined where none is near. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const [best] = names
    .map((name) => ({ name, apart: distance(plain(written), plain(name)) }))
    .sort((a, b) => a.apart - b.apart)
  return best && best.apart <= Math.max(2, Math.floor(written.length / 3)) ? best.name : undefined
}

/** “ Did you mean “plainName”?”, where a name is near. */
export function didYouMean(written: string, names: readonly string[]): string {
  const nearest = nearestName(written, names)
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`
}
