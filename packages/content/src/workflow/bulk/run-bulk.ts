import { documentKey, isClinicalType, type Locale } from '@carepath/schema'
import { formPath, kindOf, loadNames } from '../../candidate/document-name.ts'
import { formLocale } from '../../candidate/stored/form.ts'
import { clinicTimeOf } from '../../config/clinic-clock.ts'
import { getSettings } from '../../config/get-settings.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { submit } from '../review/submit.ts'
import { publishTogether } from '../together/publish-together.ts'
import { scheduleRelease } from '../together/schedule-release.ts'
import type { BulkAction, BulkResult } from './bulk-result.ts'
import { moveToTrash } from './move-to-trash.ts'
import { inOwnRequest, oneByOne, type Outcomes } from './one-by-one.ts'

/** Something that is to be done with several documents of a type. */
export interface BulkInput {
  type: CollectionDocumentType
  ids: string[]
  action: BulkAction
  /** When a release is to be made, on the clinic's clock. */
  at?: string | undefined
  /** The language that is submitted. */
  locale?: Locale | undefined
}

/** Does it, each document by the rules of doing it alone, and tells for each what was done or why not. */
export async function runBulk(req: SignedInRequest, input: BulkInput): Promise<BulkResult[]> {
  const { type } = input
  const ids = [...new Set(input.ids)]
  const names = await loadNames(
    req,
    ids.map((id) => ({ type, id })),
  )
  const there = ids.filter((id) => names.has(documentKey({ type, id })))
  const { failed, done } = await actions[input.action](req, { ...input, ids: there })
  return ids.map((id): BulkResult => {
    const name = names.get(documentKey({ type, id }))
    const { title, kind, path } = name ?? { title: kindOf(type), kind: kindOf(type), path: formPath({ type, id }) }
    const error = name ? failed.get(id) : publicError('It no longer exists.')
    return { id, title, kind, path, isDone: error === undefined, text: error ? error.message : done }
  })
}

interface Done {
  /** Why it couldn't be done, by the id of the document. */
  failed: Outcomes
  /** What was done with the others. */
  done: string
}

const actions: Record<BulkAction, (req: SignedInRequest, input: BulkInput) => Promise<Done>> = {
  submit: async (req, { type, ids, locale = formLocale(req) }) => {
    if (!isClinicalType(type)) throw publicError('Nobody reviews documents of this kind: publish them.')
    const failed = await oneByOne(ids, (id) =>
      // A request of its own: the transaction of one that is refused is over.
      inOwnRequest(req, (own) => inTransaction(own, () => submit(own, { type, id, locale }))),
    )
    return { failed, done: `Submitted for review in ${languageLabel(locale)}.` }
  },
  publish: async (req, { type, ids }) => {
    const refused = await publishTogether(
      req,
      ids.map((id) => ({ type, id, event: 'publish' as const })),
    )
    return { failed: byId(type, ids, refused), done: 'Published.' }
  },
  schedule: async (req, { type, ids, at }) => {
    if (at === undefined) throw publicError('Choose a day and a time.')
    const { refused, instant } = await scheduleRelease(req, { documents: ids.map((id) => ({ type, id })), at })
    const failed = byId(type, ids, refused)
    if (failed.size > 0) {
      const others = publicError('Not scheduled, because the release goes live as one.')
      for (const id of ids) if (!failed.has(id)) failed.set(id, others)
    }
    return { failed, done: `Goes live on ${clinicTimeOf(getSettings(req.payload).clinicTimeZone, instant)}.` }
  },
  trash: async (req, { type, ids }) => ({ failed: await moveToTrash(req, { type, ids }), done: 'Moved to the trash.' }),
}

const byId = (type: CollectionDocumentType, ids: readonly string[], refused: ReadonlyMap<string, Error>): Outcomes =>
  new Map(
    ids.flatMap((id) => {
      const error = refused.get(documentKey({ type, id }))
      return error ? [[id, error] as const] : []
    }),
  )
