const around = 60

/** Finds the first difference of two texts, with the text around it; undefined where they are equal. */
export function firstDifference(path: string, stock: string, published: string): string | undefined {
  if (stock === published) return undefined
  let at = 0
  while (stock[at] === published[at]) at++
  const words = (text: string) => JSON.stringify(text.slice(Math.max(0, at - around), at + around))
  return `${path}, character ${at}: astro build ${words(stock)}, published ${words(published)}`
}
