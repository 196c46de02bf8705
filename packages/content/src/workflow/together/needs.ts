import { documentKey, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadNames, type DocumentName } from '../../candidate/document-name.ts'
import { loadForm, formLocale, onlyTransaction } from '../../candidate/stored/form.ts'
import { loadOpenWithdrawals } from '../../candidate/stored/open-withdrawals.ts'
import { findUnliveReferences } from '../publish/find-unlive-references.ts'
import { mapForm, trialRequest } from './load-form.ts'
import { planTogether } from './plan-together.ts'

interface Key {
  type: WrittenType
  id: string
}

/** A document that must go live with another one, and what keeps it from that; null where nothing does. */
export interface NeededDocument extends DocumentName {
  lacks: string | null
}

/** What a document must go live with. */
export interface PublishNeeds {
  /** Every document that it refers to, directly or through others, and that patients can't see; itself at last. */
  documents: NeededDocument[]
  /** True where all of them can be published together now. */
  canPublish: boolean
}

/** More would be no help to whoever reads the list. */
const most = 100

/** Finds the documents that some documents can be live only with, and whether all of them could go live together now. */
export async function findPublishNeeds(req: PayloadRequest, keys: readonly Key[]): Promise<PublishNeeds> {
  const set = await collectMissing(req, keys)
  if (set.size <= keys.length) return { documents: [], canPublish: false }
  const members = [...set.values()].map((each) => ({ ...each, event: 'publish' as const }))
  const { refused } = await planTogether(req, members)
  const names = await loadNames(req, members)
  const documents = members.flatMap((each) => {
    const name = names.get(documentKey(each))
    return name ? [{ ...name, lacks: refused.get(documentKey(each))?.message ?? null }] : []
  })
  return { documents: documents.reverse(), canPublish: refused.size === 0 && documents.length === members.length }
}

/** Some documents, and every one that they refer to, directly or through others, and that patients can't see. */
export async function collectMissing(req: PayloadRequest, keys: readonly Key[]): Promise<Map<string, Key>> {
  const found = new Map(keys.map((key) => [documentKey(key), key]))
  const trial = trialRequest(req, {})
  for (const key of found.values()) {
    const form = await loadForm(req, key)
    if (!form) continue
    const mapped = await mapForm(req, form)
    const { document } = mapped.draft(formLocale(req))
    const unlive = await findUnliveReferences(trial, document as Parameters<typeof findUnliveReferences>[1])
    if (unlive.length === 0) continue
    const withdrawn = await loadOpenWithdrawals(req.payload, {
      ids: unlive.map(({ id }) => id),
      req: onlyTransaction(req),
    })
    for (const { type, id } of unlive)
      if (id && !withdrawn.isWithdrawn({ type, id }) && found.size < most)
        found.set(documentKey({ type, id }), { type, id })
  }
  return found
}
