import type { PayloadRequest } from 'payload'
import { collectionSlugs } from '../../model/collection-names.ts'
import type { User } from '../../model/payload-types.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { refusal } from '../../model/refusal.ts'
import { isLiveNow } from './preview.ts'
import { namedDocument, type NamedDocument } from './live-document.ts'
import { takeOff, type TakenOff } from './take-off.ts'

/** What a reviewer wants off the site. */
export interface Recall {
  documents: ClinicalKey[]
  reason: string
  by: User
}

/**
 * Withdraws documents: off the site at once, until a clinician has approved each anew and it has been published. Their rows
 * become drafts, so that form and list say so.
 */
export async function withdraw(req: PayloadRequest, { documents, reason, by }: Recall): Promise<TakenOff> {
  const named: NamedDocument[] = []
  for (const key of documents) named.push(await namedDocument(req, key))
  for (const document of named) {
    if (!document.isPublished && !(await isLiveNow(req.payload, document)))
      throw refusal(`“${document.title}” isn’t live: there is nothing to withdraw.`)
  }
  const taken = await takeOff(req, named, { kind: 'recall', action: 'recalled', reason, by })
  for (const document of named) if (document.isPublished) await becomeDraft(req, document)
  return taken
}

/** What it leaves on the site is seen to already. */
const context = { isWithdrawing: true, isBeingReleased: true }

async function becomeDraft({ payload, user }: PayloadRequest, { type, id }: NamedDocument): Promise<void> {
  await payload.update({
    collection: collectionSlugs[type],
    id,
    data: { _status: 'draft' },
    draft: false,
    context,
    user,
    depth: 0,
    overrideAccess: true,
  })
}
