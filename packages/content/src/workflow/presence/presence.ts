import { startWriting } from '../../config/transactions/start-writing.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import type { OpenForm } from '../../model/payload-types.ts'
import { publicError } from '../../model/public-error.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { loadRevision, savedKey, type Saved } from '../revision/stored-revision.ts'
import { loadOpenTabs, removeTabs } from './open-tabs.ts'

/** Somebody who has a form open. Times are ISO 8601. */
export interface Person {
  name: string
  since: string
  /** The same account as the one that asks, in another tab. */
  isYou: boolean
}

/** Who has a form open, as one of its tabs is told. */
export interface Presence {
  /** The tab that asks may edit the form. */
  isYours: boolean
  /** Who may edit it: one tab at a time. */
  holder: Person | null
  /** The other tabs, the oldest first. */
  others: (Person & { isEditing: boolean })[]
  /** Who has taken the form over from the tab that asks. */
  takenOver?: { by: string; isYou: boolean; at: string }
  /** The newest revision of the document. */
  revision: number
}

interface Tab {
  form: Saved
  tab: string
  /** `beat`: still open. `takeOver`: edits from now on, whoever did so far. `leave`: closed. */
  action: 'beat' | 'takeOver' | 'leave'
}

/**
 * Notes that a tab has a form open, and says who else has. One tab at a time may edit: the first one, until it leaves, is
 * gone, or another takes over. That is for forms only: what is stored is guarded by its revision, whoever saves.
 */
export async function keepPresence(req: SignedInRequest, { form, tab, action }: Tab): Promise<Presence> {
  const revision = await loadRevision(req, form)
  if (revision === undefined) throw publicError('This document was deleted.', 404)
  const key = savedKey(form)
  return inTransaction(req, async () => {
    await startWriting(req, `presence ${key}`)
    const name = `${key} ${req.user.id} ${tab}`
    const open = await loadOpenTabs(req, key)
    const known = open.find((each) => each.name === name)
    const others = open.filter((each) => each !== known)
    if (action === 'leave') {
      await removeTabs(req, known ? [known] : [])
      return toPresence(req, { others, revision })
    }
    const holder = others.find(({ holdsLease }) => holdsLease === true)
    const isTaken = action === 'takeOver' && holder !== undefined
    if (isTaken) await takeOver(req, holder)
    const own = await keepTab(req, known, { name, form: key, holdsLease: isTaken || !holder })
    return toPresence(req, { own, others, revision })
  })
}

/** Takes the lease from a tab, which is told when it asks the next time. */
async function takeOver(req: SignedInRequest, holder: OpenForm): Promise<void> {
  const { id, name } = req.user
  const taken = { takenOverBy: name, takenOverByUser: id, takenOverAt: new Date().toISOString() }
  Object.assign(holder, { holdsLease: false, ...taken })
  await write(req, holder)
}

async function keepTab(
  req: SignedInRequest,
  known: OpenForm | undefined,
  { name, form, holdsLease }: Pick<OpenForm, 'name' | 'form'> & { holdsLease: boolean },
): Promise<OpenForm> {
  const now = new Date().toISOString()
  const { _sid: session } = req.user as { _sid?: string }
  const kept = { name, form, personName: req.user.name, user: req.user.id, session: session ?? null }
  const taken = holdsLease ? { takenOverBy: null, takenOverByUser: null, takenOverAt: null } : {}
  const row = { ...known, ...kept, ...taken, holdsLease, since: known?.since ?? now, seenAt: now }
  if (known) return write(req, { ...row, id: known.id })
  return (await req.payload.db.create({ collection: 'open-forms', data: row, req })) as OpenForm
}

async function write(req: SignedInRequest, { id, ...data }: OpenForm): Promise<OpenForm> {
  await req.payload.db.updateOne({ collection: 'open-forms', id, data, req, returning: false })
  return { id, ...data }
}

function toPresence(
  req: SignedInRequest,
  { own, others, revision }: { own?: OpenForm; others: OpenForm[]; revision: number },
): Presence {
  const isYou = (user: string | null | undefined) => user === req.user.id
  const toPerson = ({ personName, since, user }: OpenForm): Person => ({
    name: personName,
    since: new Date(since).toISOString(),
    isYou: isYou(user),
  })
  const holder = [...others, ...(own ? [own] : [])].find(({ holdsLease }) => holdsLease === true)
  const { takenOverBy, takenOverByUser, takenOverAt } = own ?? {}
  return {
    isYours: own?.holdsLease === true,
    holder: holder ? toPerson(holder) : null,
    others: others.map((each) => ({ ...toPerson(each), isEditing: each.holdsLease === true })),
    ...(takenOverBy && takenOverAt
      ? { takenOver: { by: takenOverBy, isYou: isYou(takenOverByUser), at: new Date(takenOverAt).toISOString() } }
      : {}),
    revision,
  }
}
