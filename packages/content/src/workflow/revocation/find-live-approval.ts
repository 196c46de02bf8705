import { sourceLocale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { ApprovalEntry, Approvals } from '../../candidate/signatures/approvals.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { liveSaveOf } from '../../candidate/signatures/live-save.ts'
import { MappedLiveRows } from '../../candidate/stored/mapped-live-rows.ts'
import { WordsHash } from '../../candidate/signatures/words-hash.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** The approval that the live words of a document rest on in one language; undefined where none are live, or none are signed. */
export async function findLiveApproval(
  req: PayloadRequest,
  { type, id, locale }: ClinicalWords,
  approvals: Approvals,
): Promise<ApprovalEntry | undefined> {
  const [live] = await MappedLiveRows.of(req.payload).load(type, { ids: [id], req: onlyTransaction(req) })
  if (!live) return undefined
  const sourceHash = locale === sourceLocale ? undefined : new WordsHash(live.draft(sourceLocale).document)
  return approvals.inForce({
    ...{ type, id, locale, sourceHash },
    hash: new WordsHash(live.draft(locale).document),
    live: liveSaveOf(live.stored),
  })
}
