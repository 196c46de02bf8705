import type { Page, Request } from 'playwright-core'

/** What somebody may be about to press on a screen of the admin, and the heading above it. */
const pressed = 'h1, .nav a, .doc-controls__controls :is(button, a), .doc-tabs a, main :is(button, a)'

/** Of the window that screens are looked at in. */
export const screenHeight = 900

interface Place {
  x: number
  y: number
}

/** Where each thing is, by what it says. */
type Places = Record<string, Place>

/** What is elsewhere once a screen is ready, of what somebody sees without scrolling. */
export function findMoved([first, ready]: [first: Places, ready: Places]): string[] {
  return Object.entries(first).flatMap(([name, { x, y }]) => {
    const now = ready[name]
    if (!now || y > screenHeight || (Math.abs(now.x - x) <= 1 && Math.abs(now.y - y) <= 1)) return []
    return [`“${name}” from ${Math.round(x)}, ${Math.round(y)} to ${Math.round(now.x)}, ${Math.round(now.y)}`]
  })
}

/**
 * Opens a screen as it comes from the server, before any of its scripts runs, and gives where its parts are; then lets the scripts
 * run, and gives where they are once the screen is ready.
 */
export async function drawTwice(page: Page, address: string): Promise<[first: Places, ready: Places]> {
  const { promise: isMeasured, resolve: letThrough } = Promise.withResolvers<undefined>()
  const scripts = /\/_next\/static\/.*\.js/u
  await page.route(scripts, async (route) => {
    await isMeasured
    await route.continue()
  })
  const asked = new Set<Request>()
  page.on('request', (request) => {
    if (request.resourceType() !== 'fetch') return
    asked.add(request)
    void request.response().finally(() => asked.delete(request))
  })
  await page.goto(address, { waitUntil: 'commit' })
  // The last part of the page that the server sends.
  await page.locator('h1').first().waitFor({ state: 'attached' })
  // Nobody sees a page before its styles are there.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await page.waitForFunction(() => document.readyState !== 'loading')
  const first = await placesOn(page)
  letThrough(undefined)
  // Payload lets its menu glide from then on.
  await page.locator('.template-default--nav-animate').waitFor()
  // What the parts of the page ask for has come.
  do await page.evaluate(() => new Promise(requestAnimationFrame))
  while (asked.size > 0)
  const ready = await placesOn(page)
  await page.unroute(scripts)
  page.removeAllListeners('request')
  return [first, ready]
}

function placesOn(page: Page): Promise<Places> {
  return page.evaluate(async (selector) => {
    // Asked for before the styles are there, a button's border goes over to its style in a tenth of a second.
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
    await Promise.allSettled(transitions.map(({ finished }) => finished))
    const shown = [...document.querySelectorAll(selector)].filter((part) =>
      part.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    )
    // Where several say the same, the first.
    return Object.fromEntries(
      shown.toReversed().map((part): [string, Place] => {
        const { x, y } = part.getBoundingClientRect()
        const name = part.localName === 'h1' ? 'the heading' : part.textContent.trim()
        return [name, { x, y }]
      }),
    )
  }, pressed)
}
