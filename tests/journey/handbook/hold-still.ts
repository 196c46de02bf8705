import type { Frame, Page } from 'playwright-core'

/**
 * Puts fixed moments and days in place of those on a screen, leaves its fields and goes to its top: a picture that is taken
 * again tomorrow shows the same.
 */
export async function holdStill(page: Page, language: string): Promise<void> {
  // The page beside a form is a frame of its own.
  for (const frame of page.frames()) await holdFrameStill(frame, language)
  await page.evaluate(() => scrollTo(0, 0))
}

async function holdFrameStill(frame: Frame, language: string): Promise<void> {
  await frame.evaluate((tag) => {
    const fixed = new Date(2027, 2, 14, 14, 5)
    const day = fixed.toLocaleDateString(tag, { year: 'numeric', month: 'short', day: 'numeric' })
    // The admin names the clinic’s zone; which one it is depends on the season.
    const time = `${fixed.toLocaleTimeString(tag, { hour: 'numeric', minute: '2-digit' })} PDT`
    // “Mar 14, 2027” and “14 mar 2027”; “2:05 PM PDT” and “2:05 p. m. PDT”.
    const days = String.raw`(?:\p{L}{3,10}\.? \d{1,2}, \d{4}|\d{1,2} (?:de )?\p{L}{3,10}\.? (?:de )?\d{4})`
    const times = String.raw`\d{1,2}:\d{2}\s?(?:[AP]M|[ap]\.\s?m\.)(?: (?:[A-Z]{3,4}|GMT[+-]\d+))?`
    const moments = new RegExp(`(?:${days},? )?${times}`, 'gu')
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const text = node.nodeValue ?? ''
      const still = text.replaceAll(moments, time).replaceAll(new RegExp(days, 'gu'), day)
      if (still !== text) node.nodeValue = still
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }, language)
}
