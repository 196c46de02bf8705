import type { PayloadRequest, Where } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { loadLiveRows } from '../../candidate/stored/load-live-rows.ts'
import { loadNewestWords, loadVersionForm } from '../../candidate/stored/newest-words.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { hasRole } from '../../model/access/has-role.ts'
import { publicError } from '../../model/public-error.ts'
import { documentNotes } from '../../request/request-context.ts'
import { loadWordAuthors } from '../second-person/word-authors.ts'

/** Fields that say who somebody is and what they may sign. The biography, the portrait and the address are not among them. */
const protectedFields: Readonly<Record<string, string>> = {
  name: 'the name',
  title: 'the title',
  credentials: 'the credentials',
  role: 'the role',
  jobTitle: 'the job title',
  licence: 'the license',
  npi: 'the NPI',
  isActive: '“Works here”',
  isPlaceholder: '“Placeholder, not a real person”',
}

/** A person's entry, before and after a save; without `after` where the entry is deleted or taken off the site. */
interface PersonChange {
  id: string
  before?: FormValues
  after?: FormValues
}

/**
 * Refuses, to everybody but admins, what would change who has signed: another name, other credentials or a licence in the
 * entry of a person who has an account, has signed a document or stands in for clinicians.
 */
export async function refuseSignerChange(req: PayloadRequest, { id, before = {}, after }: PersonChange): Promise<void> {
  // Without a user it is the system itself, which also loads the sample guide in the name of an editor.
  if (!req.user || req.context.isLoadingSample || hasRole(req.user, 'admin')) return
  const changed = after && Object.keys(protectedFields).filter((name) => isChanged(before[name], after, name))
  if (changed?.length === 0 || !(await isSigner(req, id))) return
  const what = changed
    ? `change ${new Intl.ListFormat('en').format(changed.map((name) => protectedFields[name] ?? name))}`
    : 'remove this profile'
  throw publicError(
    `This person has an account or is credited on pages, so only an admin can ${what}. You can still change the short biography and the portrait.`,
    403,
  )
}

/** The same for a version that is restored, in every language: a hook is handed its English words alone. */
export async function refuseRestoredSigner(req: PayloadRequest, id: string): Promise<void> {
  const { broughtFrom } = req.context
  if (!broughtFrom || 'document' in broughtFrom) return
  const newest = await loadNewestWords(req, { type: 'person', id })
  const restored = await loadVersionForm(req, 'person', broughtFrom.id)
  if (newest && restored) await refuseSignerChange(req, { id, before: newest.form, after: restored })
}

/**
 * The same for a draft that goes live: of what it changes in the live entry, in any language, nothing may be from somebody else
 * than an admin. The person may have got an account, or signed, after the draft was written.
 */
export async function refuseSignerDraft(req: PayloadRequest, id: string): Promise<void> {
  if (!req.user || req.context.isLoadingSample || hasRole(req.user, 'admin')) return
  const [live] = await loadLiveRows(req.payload, 'person', [id], onlyTransaction(req))
  const going = documentNotes(req, { type: 'person', id }).checked?.form
  if (!live || !going) return
  const authors = (await loadWordAuthors(req, { type: 'person', id })).filter(({ role }) => role && role !== 'admin')
  const before = { ...live } as FormValues
  const after = Object.fromEntries(
    Object.entries(going).filter(([name]) => authors.some(({ fields }) => fields.includes(name))),
  )
  await refuseSignerChange(req, { id, before, after })
}

/** A field that the form leaves out stays as it is. */
function isChanged(old: unknown, after: FormValues, name: string): boolean {
  return name in after && JSON.stringify(normalised(old)) !== JSON.stringify(normalised(after[name]))
}

/** Empty values are equal, and so are groups that hold nothing else. */
function normalised(value: unknown): unknown {
  if (value === undefined || value === null || value === '' || value === false) return null
  if (typeof value !== 'object' || Array.isArray(value)) return value
  const filled = Object.entries(value)
    .map(([name, inner]) => [name, normalised(inner)] as const)
    .filter(([, inner]) => inner !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return filled.length > 0 ? filled : null
}

/** True for the entry of a person who has an account, has signed, or came with the sample content. */
async function isSigner(req: PayloadRequest, id: string): Promise<boolean> {
  const wheres: { collection: 'users' | 'approvals' | 'samples'; where: Where }[] = [
    { collection: 'users', where: { person: { equals: id } } },
    { collection: 'approvals', where: { person: { equals: id } } },
    { collection: 'samples', where: { documentId: { equals: id } } },
  ]
  for (const each of wheres) {
    const { totalDocs } = await req.payload.count({ ...each, overrideAccess: true, req: onlyTransaction(req) })
    if (totalDocs > 0) return true
  }
  return false
}
