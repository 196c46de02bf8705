const around = 60

/** Where two texts part, with the words about the place; undefined where they are the same. */
export function firstDifference(path: string, stock: string, published: string): string | undefined {
  if (stock === published) return undefined
  let at = 0
  while (stock[at] === published[at]) at++
  const words = (text: string) => JSON.stringify(text.slice(Math.max(0, at - around), at + around))
  return `${path}, character ${at}: astro build ${words(stock)}, published ${words(published)}`
}
