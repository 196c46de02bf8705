import type { Page, Request } from 'playwright-core'

export interface HeldAnswer {
  /** Settles once the server has answered. */
  isHeld: Promise<unknown>
  /** Lets the answer arrive, and all later ones at once. */
  release: () => Promise<void>
}

/** Holds the server's answer to the next of these requests. */
export async function holdAnswer(page: Page, isOne: (request: Request) => boolean): Promise<HeldAnswer> {
  const held = Promise.withResolvers<undefined>()
  const released = Promise.withResolvers<undefined>()
  const arrived = Promise.withResolvers<undefined>()
  await page.route('**', async (route) => {
    if (!isOne(route.request())) return route.fallback()
    const response = await route.fetch()
    held.resolve(undefined)
    await released.promise
    await route.fulfill({ response })
    arrived.resolve(undefined)
  })
  return {
    isHeld: held.promise,
    release: async () => {
      released.resolve(undefined)
      await arrived.promise
    },
  }
}

/** Payload's form asks about a change. */
export const asksForm = (request: Request): boolean => request.postData()?.includes('"form-state"') === true

/** A stored document is saved with so many rows of a list. */
export const savesRows =
  (list: string, count: number) =>
  (request: Request): boolean => {
    if (request.method() !== 'PATCH') return false
    const values = request.postDataJSON() as Record<string, unknown[] | undefined>
    return values[list]?.length === count
  }
