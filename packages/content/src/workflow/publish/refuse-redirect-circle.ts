import { locales } from '@carepath/schema'
import { ValidationError, type PayloadRequest } from 'payload'
import type { Form } from '../../candidate/stored/form.ts'
import type { Rendition } from '../../mapping/rendition.ts'
import { collectionSlugs } from '../../model/collection-names.ts'

/** More steps than any list of redirects has: each page that moves again adds one. */
const mostSteps = 50

/**
 * Refuses a redirect that comes back to where it leads away from, and one whose languages share an old address: their
 * release would fail, and nobody could read why at the form.
 */
export async function refuseRedirectCircle(
  req: PayloadRequest,
  { type, id }: Form,
  renditions: Rendition[],
): Promise<void> {
  // A release deletes the redirects from where its pages arrive, once it is live.
  if (type !== 'redirect' || req.context.isBeingReleased) return
  const own = renditions.flatMap(({ document }) => (document?.type === 'redirect' ? document : []))
  const [first, second] = own
  if (first !== undefined && first.from === second?.from)
    throw refusal(req, id, {
      path: 'from',
      message: `“${first.from}” is the old address in both languages. One address can lead to one page only: change it in one language, or leave it empty there.`,
    })
  for (const { from, to } of own) {
    const passed = [from]
    let next = to
    while (next !== undefined && passed.length <= mostSteps) {
      if (passed.includes(next))
        throw refusal(req, id, {
          path: 'to',
          message: `This would lead readers in a circle: ${[...passed, next].join(' → ')}. Choose a page as the new address, or delete the redirect from ${passed.at(-1) ?? next}.`,
        })
      passed.push(next)
      next = own.find((each) => each.from === next)?.to ?? (await findTarget(req, id, next))
    }
  }
}

/** Where a live redirect leads from an address; undefined where there is none. */
async function findTarget(req: PayloadRequest, id: string | undefined, from: string): Promise<string | undefined> {
  for (const locale of locales) {
    const row = await req.payload.db.findOne<{ id: string; to?: Partial<Record<string, string>> }>({
      collection: collectionSlugs.redirect,
      where: {
        and: [
          { [`from.${locale}`]: { equals: from } },
          { _status: { equals: 'published' } },
          ...(id ? [{ id: { not_equals: id } }] : []),
        ],
      },
      req,
    })
    if (row) return row.to?.[locale]
  }
  return undefined
}

function refusal(req: PayloadRequest, id: string | undefined, error: { path: string; message: string }) {
  const label = error.path === 'from' ? 'Old address' : 'New address'
  return new ValidationError(
    { collection: collectionSlugs.redirect, errors: [{ ...error, label }], ...(id ? { id } : {}), req },
    req.t,
  )
}
