import type { Page } from 'playwright-core'

/** Finds text that overflows the screen or is cut off, and boxes split between two columns, one line each. */
export async function findLayoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const faults: string[] = []
    if (document.documentElement.scrollWidth > width)
      faults.push(`scrolls sideways to ${document.documentElement.scrollWidth} px`)
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility() || isForScreenReaders(element)) continue
      const { left, right } = element.getBoundingClientRect()
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`
      if ((right > width + 1 || left < -1) && !isInScroller(element.parentElement))
        faults.push(`${name} reaches from ${Math.round(left)} to ${Math.round(right)} px`)
      if (isCut(element)) faults.push(`${name} cuts its text off`)
      if (isSplit(element)) faults.push(`${name} is split between two columns`)
    }
    return faults.slice(0, 5)

    /**
     * In a box that scrolls sideways and takes the focus, as a table may (WCAG 1.4.10 leaves data tables out). The box itself
     * has to fit.
     */
    function isInScroller(element: Element | null): boolean {
      if (!element) return false
      const scrolls = getComputedStyle(element).overflowX === 'auto' && element.getAttribute('tabindex') === '0'
      return scrolls || isInScroller(element.parentElement)
    }

    /** Visually hidden: a box of one pixel and everything in it. */
    function isForScreenReaders(element: Element | null): boolean {
      if (!element) return false
      const { width: across, height } = element.getBoundingClientRect()
      const isDot = across <= 1 && height <= 1
      return isDot || element.classList.contains('skip-link') || isForScreenReaders(element.parentElement)
    }

    function isSplit(element: Element): boolean {
      const isBox = getComputedStyle(element).display !== 'inline'
      return isBox && element.getClientRects().length > 1
    }

    function isCut(element: Element): boolean {
      const { overflowX, overflowY } = getComputedStyle(element)
      const isHidden = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')
      if (!isHidden || element.localName === 'svg') return false
      return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
    }
  })
}

/** Finds targets smaller than 44 px. Links in a sentence are exempt: they are as large as its words. */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const smallest = 44
    return [...document.body.querySelectorAll<HTMLElement>('a[href], button, select, input')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !isForKeyboards(element) && !isInSentence(element),
      )
      .map((element) => ({ element, ...sizeOf(element) }))
      .filter(({ width, height }) => Math.round(width) < smallest || Math.round(height) < smallest)
      .map(
        ({ element, width, height }) =>
          `${Math.round(width)} × ${Math.round(height)} px: ${element.outerHTML.slice(0, 120)}`,
      )

    function isForKeyboards(element: Element): boolean {
      return element.classList.contains('skip-link')
    }

    /** The standard exempts links with words beside them in the same block, and links in an editor's text. */
    function isInSentence(element: HTMLElement): boolean {
      const block = element.closest('p, li, dd, dt, td, th, address')
      const others = (block?.textContent ?? '').replace(element.textContent, '').trim()
      return (
        getComputedStyle(element).display.startsWith('inline') &&
        !element.matches('.button, .tool, .citation') &&
        (others.length > 0 || element.closest('.prose') !== null)
      )
    }

    /** The link of a card covers the whole card. */
    function sizeOf(element: HTMLElement): { width: number; height: number } {
      const covered = getComputedStyle(element, '::after').position === 'absolute' ? element.offsetParent : null
      const box = (covered ?? element).getBoundingClientRect()
      // A link in a list may be narrower than 44 px where its word is short.
      return { width: element.localName === 'a' ? Math.max(box.width, smallest) : box.width, height: box.height }
    }
  })
}
