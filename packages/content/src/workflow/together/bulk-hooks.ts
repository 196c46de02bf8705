import { documentKey } from '@carepath/schema'
import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, CollectionConfig, Where } from 'payload'
import { listNames, loadNames, speakOf } from '../../candidate/document-name.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import { documentNotes } from '../../request/request-context.ts'
import { willBeTakenDown } from '../saving/effect-of-save.ts'
import { planTogether, type Member } from './plan-together.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Adds to a collection’s hooks what makes a change of many documents one change: each may rely on the others. */
export function withTogether(type: CollectionDocumentType, hooks: Hooks): Hooks {
  return {
    ...hooks,
    beforeOperation: [...(hooks.beforeOperation ?? []), noteTogether(type)],
    afterOperation: [...(hooks.afterOperation ?? []), refuseHalf(type)],
  }
}

interface BulkArgs {
  where?: Where
  id?: unknown
  draft?: boolean
  limit?: number
  data?: Record<string, unknown>
}

/** Notes which documents a request publishes, takes down or deletes, before Payload does so with one after another. */
function noteTogether(type: CollectionDocumentType): CollectionBeforeOperationHook {
  return async ({ args, req, ...hook }) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- only its value `read` is
    const { operation } = hook
    const { where, draft = false, data, limit } = args as BulkArgs
    if (req.context.together || !where || (operation !== 'update' && operation !== 'delete')) return
    const event: Member['event'] | false =
      operation === 'delete' || willBeTakenDown(req) ? 'unpublish' : data?._status === 'published' && 'publish'
    if (!event) return
    const { docs } = await req.payload.find({
      collection: collectionSlugs[type],
      where,
      draft: draft && operation === 'update',
      depth: 0,
      ...(limit ? { limit } : {}),
      pagination: false,
      overrideAccess: true,
      select: {},
      req: onlyTransaction(req),
    })
    if (docs.length < 2) return
    const members = docs.map(({ id }) => ({ type, id, event }))
    if (event === 'unpublish') {
      req.context.together = { live: new Map(), down: new Set(members.map(documentKey)), refused: new Map() }
      return
    }
    const { _status, ...changes } = data ?? {}
    req.context.together = await planTogether(req, members, { changes })
  }
}

/**
 * Undoes a change of many documents where one of them was refused after all and others rely on it: Payload collects the
 * errors and would commit the others.
 */
function refuseHalf(type: CollectionDocumentType): CollectionAfterOperationHook {
  return async ({ req, result }) => {
    const { together } = req.context
    if (!together || !isBulkResult(result) || result.errors.length === 0) return result
    const failed = new Map(result.errors.map(({ id, message }) => [documentKey({ type, id: String(id) }), message]))
    const hasLost = (key: string) => failed.has(key) && (together.live.has(key) || together.down.has(key))
    const relies = result.docs.some(({ id }) =>
      documentNotes(req, { type, id: String(id) }).reliesOn?.some((key) => hasLost(key)),
    )
    const isLeftNeeding = [...failed.keys()].some((key) => together.down.has(key))
    if (!relies && !isLeftNeeding) return result
    const names = await loadNames(
      req,
      result.errors.map(({ id }) => ({ type, id: String(id) })),
    )
    const reasons = [...failed].map(([key, message]) => {
      const name = names.get(key)
      return `${name ? speakOf(name) : 'One of them'}: ${message}`
    })
    throw publicError(`Nothing was changed, because the documents need each other. ${listNames(reasons, 3)}`, 409)
  }
}

interface BulkResult {
  docs: { id: string | number }[]
  errors: { id: string | number; message: string }[]
}

function isBulkResult(result: unknown): result is BulkResult {
  return typeof result === 'object' && result !== null && 'docs' in result && 'errors' in result
}
