import type { Page } from 'playwright-core'

export interface HeldAnswer {
  /** Settles once the server has answered. */
  isHeld: Promise<void>
  /** Lets the answer arrive, and all later ones at once. */
  release: () => Promise<void>
}

/** Holds the server's answer to the next change of the open form. */
export async function holdFormAnswer(page: Page): Promise<HeldAnswer> {
  const held = Promise.withResolvers<undefined>()
  const released = Promise.withResolvers<undefined>()
  const arrived = Promise.withResolvers<undefined>()
  await page.route(
    (url) => url.pathname.startsWith('/admin/collections/'),
    async (route) => {
      const isChange = route.request().postData()?.includes('"form-state"') === true
      if (!isChange) return route.fallback()
      const response = await route.fetch()
      held.resolve(undefined)
      await released.promise
      await route.fulfill({ response })
      arrived.resolve(undefined)
    },
  )
  return {
    isHeld: held.promise,
    release: () => {
      released.resolve(undefined)
      return arrived.promise
    },
  }
}
