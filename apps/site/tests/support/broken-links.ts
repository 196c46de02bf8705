import { PageContent } from './page-content.ts'

/** Links of pages that lead to no page or fragment among them, one line each. */
export function brokenLinks(pages: readonly { path: string; html: string }[]): string[] {
  const ids = new Map<string, Set<string>>()
  const contents = pages.map(({ path, html }) => ({ path, content: new PageContent(html) }))
  for (const { path, content } of contents) ids.set(path, new Set(content.attributes('id')))
  return contents.flatMap(({ path, content }) =>
    content
      .attributes('href', ['a'])
      // A feed is for programs and has tests of its own.
      .filter((href) => !/^(?:https:|tel:|sms:)|\/feed\.xml$/u.test(href))
      .filter((href) => {
        const [target = '', fragment] = href.split('#', 2)
        const found = ids.get(target || path)
        return !found || (fragment && !found.has(fragment))
      })
      .map((href) => `${path} → ${href}`),
  )
}
