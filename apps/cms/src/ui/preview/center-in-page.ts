/** Scrolls a shown page until a part of it is in the middle. `scrollIntoView` would scroll the screen around the page as well. */
export function centerInPage(part: Element): void {
  const view = part.ownerDocument.defaultView
  const { top, bottom } = part.getBoundingClientRect()
  view?.scrollTo({ top: view.scrollY + (top + bottom - view.innerHeight) / 2 })
}
