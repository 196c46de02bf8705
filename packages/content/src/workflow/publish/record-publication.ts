import { isClinicalType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { documentNotes } from '../../request/request-context.ts'
import { endApprovedRequests } from '../review/review-requests.ts'
import { isRowLive, wasRowLive } from '../../candidate/stored/live-row.ts'
import type { ChangedDocument } from './queue-live-change.ts'

/** Records that a document was published or taken down; saving a draft is neither. */
export async function recordPublication(
  req: PayloadRequest,
  document: ChangedDocument,
  { isNew = false } = {},
): Promise<void> {
  const { type, id, title, status } = document
  const by = scheduledBy(req)
  const key = { type, id }
  if (status === 'published') {
    if (isClinicalType(type)) await endApprovedRequests(req, { type, id })
    const { confirmed } = documentNotes(req, { type, id: isNew ? undefined : id })
    const details = { ...(confirmed ? { confirmed } : {}), ...together(req) }
    await recordEvidence(req, {
      ...{
        action: 'published',
        summary:
          by === undefined
            ? say('“{title}” was published.', { title })
            : say('“{title}” was published, as scheduled by {name}.', { title, name: by }),
        document: key,
      },
      ...(Object.keys(details).length > 0 ? { details } : {}),
    })
  } else if (req.context.isWithdrawing !== true && wasRowLive(req, key) && !(await isRowLive(req, key))) {
    await recordEvidence(req, {
      action: 'unpublished',
      summary:
        by === undefined
          ? say('“{title}” was taken down.', { title })
          : say('“{title}” was taken down, as scheduled by {name}.', { title, name: by }),
      document: key,
    })
  }
}

/** Who has set the schedule that is due: that person needn't work here any more. */
const scheduledBy = ({ context: { schedule } }: PayloadRequest): string | undefined => schedule?.by

/** The documents that went live by the same request, as `type/id`. */
function together({ context }: PayloadRequest): { together?: string[] } {
  const keys = [...(context.together?.live.keys() ?? [])]
  return keys.length > 1 ? { together: keys } : {}
}
