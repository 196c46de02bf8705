import type { Browser, CDPSession, Page } from 'playwright-core'
import { launchBrowser } from './launch-browser.ts'

/** What searches of a site cost a reader. */
export interface SearchCosts {
  /** What a first search fetches, with the code of the search, in bytes as they are transferred. */
  firstBytes: number[]
  /** From the last letter to the answer on the screen, once search is loaded, with the files that the words need. */
  typedMs: number[]
}

/** Searches a site in a browser that works as slowly as a phone: each query as a reader's first, then all of them. */
export async function timeSearches(
  url: string,
  { queries, slowdown }: { queries: readonly string[]; slowdown: number },
): Promise<SearchCosts> {
  const browser = await launchBrowser()
  try {
    const firstBytes: number[] = []
    for (const query of queries) firstBytes.push(await weighFirstSearch(browser, url, query))
    const typing = await openSlowed(browser, url, { queries, slowdown })
    const typedMs: number[] = []
    for (const query of queries) typedMs.push(await ask(typing, query, 'input'))
    return { firstBytes, typedMs }
  } finally {
    await browser.close()
  }
}

/** A page whose search has answered something else, in a browser that works more slowly from then on. */
async function openSlowed(
  browser: Browser,
  url: string,
  { queries, slowdown }: { queries: readonly string[]; slowdown: number },
): Promise<Page> {
  const { page, session } = await openSearch(browser, url)
  await ask(page, queries.at(-1) ?? '', 'submit')
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

async function weighFirstSearch(browser: Browser, url: string, query: string): Promise<number> {
  const { page, session, open } = await openSearch(browser, url, false)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await open()
  await ask(page, query, 'submit')
  await page.context().close()
  return bytes
}

async function openSearch(
  browser: Browser,
  url: string,
  isOpen = true,
): Promise<{ page: Page; session: CDPSession; open: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await page.goto(url, { waitUntil: 'networkidle' })
  const open = () => page.locator('.search-button').tap()
  if (isOpen) await open()
  return { page, session, open }
}

/** Asks, by the last letter or by Enter, and returns the milliseconds until the answer is laid out. */
async function ask(page: Page, query: string, by: 'input' | 'submit'): Promise<number> {
  return page.evaluate(
    async ({ words, isTyped }) => {
      const search = document.querySelector('carepath-search')
      const input = search?.querySelector('input')
      const results = search?.querySelector('.search__results')
      if (!input?.form || !results) throw new Error('The page has no search.')
      const shown = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          results.getBoundingClientRect()
          if (results.childElementCount === 0) return
          observer.disconnect()
          resolve(performance.now())
        })
        observer.observe(results, { childList: true })
      })
      input.value = words
      const begun = performance.now()
      if (isTyped) input.dispatchEvent(new Event('input'))
      else input.form.requestSubmit()
      return (await shown) - begun
    },
    { words: query, isTyped: by === 'input' },
  )
}
