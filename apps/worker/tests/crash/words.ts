/** Says its version at the top and at the end, so that a reader can tell a page of two versions. */
export const versionedTerm = (word: string, version: number) => `${word} v${version}v`
export const versionedDefinition = (word: string, version: number) => `What ${word} means, w${version}w.`

/** Version of a page, by its title and by its text; undefined where it is not whole. */
export function versionsIn(html: string): { title: number; text: number } | undefined {
  const title = /<title>[^<]* v(\d+)v<\/title>/u.exec(html)?.[1]
  const text = /, w(\d+)w\.<\/p>/u.exec(html)?.[1]
  if (title === undefined || text === undefined || !html.endsWith('</body></html>')) return undefined
  return { title: Number(title), text: Number(text) }
}
