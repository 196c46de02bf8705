import type { Page } from 'playwright-core'

/** Text that runs out of the screen or is cut off, and boxes torn in two by a column's end, one line each. */
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
      if (right > width + 1 || left < -1)
        faults.push(`${name} reaches from ${Math.round(left)} to ${Math.round(right)} px`)
      if (isCut(element)) faults.push(`${name} cuts its text off`)
      if (isTorn(element)) faults.push(`${name} is torn between two columns`)
    }
    return faults.slice(0, 5)

    /** Hidden from eyes alone: a box of one pixel, and all in it. */
    function isForScreenReaders(element: Element | null): boolean {
      if (!element) return false
      const { width: across, height } = element.getBoundingClientRect()
      const isDot = across <= 1 && height <= 1
      return isDot || element.classList.contains('sl-skip-link') || isForScreenReaders(element.parentElement)
    }

    function isTorn(element: Element): boolean {
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

/** Targets smaller than a thumb, but for those in a sentence: their size is that of its words. */
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
      return element.classList.contains('sl-skip-link')
    }

    /** As in the standard's exception: words stand beside it in the same block, or it is in a text that an editor wrote. */
    function isInSentence(element: HTMLElement): boolean {
      const block = element.closest('p, li, dd, dt, td, th, address')
      const others = (block?.textContent ?? '').replace(element.textContent, '').trim()
      return (
        getComputedStyle(element).display.startsWith('inline') &&
        !element.matches('.button, .tool, .citation') &&
        (others.length > 0 || element.closest('.prose') !== null)
      )
    }

    /** A card's link covers the card. */
    function sizeOf(element: HTMLElement): { width: number; height: number } {
      const covered = getComputedStyle(element, '::after').position === 'absolute' ? element.offsetParent : null
      const box = (covered ?? element).getBoundingClientRect()
      // A short word of a list needs no wider target than its line is high.
      return { width: element.localName === 'a' ? Math.max(box.width, smallest) : box.width, height: box.height }
    }
  })
}
