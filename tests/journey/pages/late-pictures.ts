import type { Page, Route } from 'playwright-core'

/** Loads the page anew with its pictures held back, and finds those whose box changes once they come, one line each. */
export async function findLatePictures(page: Page): Promise<string[]> {
  const held: Route[] = []
  let isHeld = true
  const hold = (route: Route) => {
    if (isHeld) held.push(route)
    return isHeld ? undefined : route.continue()
  }
  await page.route('**/media/**', hold)
  try {
    await page.reload({ waitUntil: 'domcontentloaded' })
    const before = await readBoxes(page)
    isHeld = false
    await Promise.all(held.map((route) => route.continue()))
    await page.evaluate(async () => {
      const pictures = [...document.querySelectorAll('img')]
      for (const picture of pictures) picture.loading = 'eager'
      await Promise.all(pictures.map((picture) => picture.decode()))
    })
    const after = await readBoxes(page)
    return before.flatMap((box, index) => (box === after[index] ? [] : [`${box} becomes ${after[index]}`]))
  } finally {
    await page.unroute('**/media/**', hold)
  }
}

/** Name and size of the box of each picture, once the styles are there. */
async function readBoxes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    const missing = links.filter(({ sheet }) => !sheet)
    await Promise.all(missing.map(async (link) => new Promise((resolve) => (link.onload = resolve))))
    return [...document.querySelectorAll('img')].map((picture) => {
      const { width, height } = picture.getBoundingClientRect()
      return `${picture.alt}: ${Math.round(width)} × ${Math.round(height)} px`
    })
  })
}
