import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { guestName } from '../../evidence/sentences.ts'
import { writtenLanguage } from '../../wording/current-language.ts'
import { fill } from '../../wording/fill.ts'
import { say } from '../../evidence/say.ts'
import { cleanLine, cleanText } from '../../input/clean-text.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { languageWords } from '../../languages/words.ts'
import type { SharedDraft } from '../../model/payload-types.ts'
import { evidenceOf, maxName } from './share-draft.ts'

/** The longest comment, in characters. */
export const maxComment = 2000
/** Comments that one link takes in all, and within ten minutes. */
const mostComments = 50
const mostAtOnce = 5
const soonMs = 10 * 60_000

/** Keeps what a guest has written, as plain text, and says what came of it in the language of the draft. */
export async function keepComment(
  req: PayloadRequest,
  share: SharedDraft,
  given: { name: string; text: string },
): Promise<string> {
  const words = languageWords[share.locale].sharedDraft
  const [name, text] = [cleanLine(given.name).trim(), cleanText(given.text).trim()]
  if (!name || !text || name.length > maxName || text.length > maxComment) return words.emptyComment
  return inTransaction(req, async () => {
    const count = async (since?: string) => {
      const ofShare = { share: { equals: share.id }, ...(since ? { at: { greater_than: since } } : {}) }
      const options = { where: ofShare, overrideAccess: true, req: onlyTransaction(req) }
      return (await req.payload.count({ collection: 'draft-comments', ...options })).totalDocs
    }
    if ((await count()) >= mostComments) return words.tooManyComments
    if ((await count(new Date(Date.now() - soonMs).toISOString())) >= mostAtOnce) return words.tooSoon
    await req.payload.create({
      collection: 'draft-comments',
      data: { share: share.id, name, words: text, at: new Date().toISOString() },
      depth: 0,
      overrideAccess: true,
      req: onlyTransaction(req),
    })
    await recordEvidence(req, {
      action: 'draftCommented',
      summary: say('A guest commented on a draft with the link for {name}.', { name: share.forName }),
      actor: guestOf(share),
      ...evidenceOf(share),
    })
    return words.sent
  })
}

/** Whoever has the link, in the evidence log: nothing is known of them but the name they were given. */
export function guestOf({ id, forName }: SharedDraft): { id: string; name: string; role: null } {
  return { id: `shared-draft ${id}`, name: fill(guestName, { name: forName }, writtenLanguage), role: null }
}
