import { defineHastPlugin } from 'satteri'

/**
 * Links between pages name their files, so that they lead somewhere wherever the Markdown is read. Here they become addresses:
 * a page is a folder of its own, except the first of a folder.
 */
export const pageLinks = defineHastPlugin({
  name: 'page-links',
  element: {
    filter: ['a'],
    visit(node, context) {
      const { href } = node.properties
      if (typeof href === 'string') context.setProperty(node, 'href', pageAddress(href, context.fileURL))
    },
  },
})

/** The address for a link to a file, on the page of another one. */
export function pageAddress(href: string, from: URL | undefined): string {
  const { file, place = '' } = /^(?<file>[^#:]+)\.md(?<place>#.*)?$/u.exec(href)?.groups ?? {}
  if (file === undefined) return href
  const up = from?.pathname.endsWith('/index.md') ? '' : '../'
  return `${up}${file.replace(/(?:^|(?<=\/))index$/u, '')}/${place}`.replaceAll(/\/{2,}/gu, '/')
}
