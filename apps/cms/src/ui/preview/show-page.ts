import { comparePages } from './page-parts.ts'

/** In the page's own head, where the page's styles are. */
const markStyles = `
[data-changed] { outline: 2px solid #b45309 !important; outline-offset: 3px; background-image: linear-gradient(#f59e0b22, #f59e0b22) !important; }
[data-in-focus] { outline: 3px solid #2563eb !important; outline-offset: 4px; }
main * { cursor: pointer; }
`

/** What a page shows beside the live one. */
export interface PageDifference {
  changedCount: number
  goneCount: number
}

/**
 * Shows a page in a frame in place of the former one, without loading the frame anew: the place that is looked at stays, and
 * styles and pictures are loaded once. Scripts are left out; the frame would run none. Marks what the live page lacks.
 */
export function showPage(frame: Document, html: string, live: string | null | undefined): PageDifference | undefined {
  const next = parse(html)
  const difference = live ? mark(next, parse(live)) : undefined
  for (const script of next.querySelectorAll('script')) script.remove()
  const root = frame.documentElement
  for (const { name } of [...root.attributes]) if (name !== 'data-theme') root.removeAttribute(name)
  for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value)
  const { scrollTop } = root
  const key = stylesOf(next)
  if (stylesOf(frame) !== key) {
    frame.head.replaceWith(frame.adoptNode(next.head))
    const style = frame.createElement('style')
    style.dataset.preview = ''
    style.textContent = markStyles
    frame.head.append(style)
  }
  frame.body.replaceWith(frame.adoptNode(next.body))
  root.scrollTop = scrollTop
  return difference
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

function mark(page: Document, live: Document): PageDifference {
  const { changed, goneCount } = comparePages(page, live)
  for (const part of changed) part.setAttribute('data-changed', '')
  return { changedCount: changed.length, goneCount }
}

/** Another set of styles is another head. */
function stylesOf(page: Document): string {
  const styles = page.head.querySelectorAll('link[rel=stylesheet], style:not([data-preview])')
  return [...styles].map(({ outerHTML }) => outerHTML).join('')
}
