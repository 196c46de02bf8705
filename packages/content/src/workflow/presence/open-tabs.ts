import type { PayloadRequest } from 'payload'
import type { OpenForm, User } from '../../model/payload-types.ts'

/** A tab that hasn't been heard of for this long is gone: a crash, a lost network, a closed laptop. */
export const goneAfterMs = 45_000

/** The open tabs of a form, the oldest first. Those that are gone are removed from the database. */
export async function loadOpenTabs(req: PayloadRequest, form: string): Promise<OpenForm[]> {
  const rows = await findTabs(req, form)
  const isSignedIn = await loadSessions(req, rows)
  const oldest = Date.now() - goneAfterMs
  const [open, gone] = [new Array<OpenForm>(), new Array<OpenForm>()]
  for (const row of rows) (Date.parse(row.seenAt) >= oldest && isSignedIn(row) ? open : gone).push(row)
  await removeTabs(req, gone)
  return open
}

export async function removeTabs(req: PayloadRequest, tabs: OpenForm[]): Promise<void> {
  const where = { id: { in: tabs.map(({ id }) => id) } }
  if (tabs.length > 0) await req.payload.db.deleteMany({ collection: 'open-forms', where, req })
}

async function findTabs(req: PayloadRequest, form: string): Promise<OpenForm[]> {
  const { docs } = await req.payload.db.find<OpenForm>({
    collection: 'open-forms',
    where: { form: { equals: form } },
    sort: 'since',
    pagination: false,
    req,
  })
  return docs
}

/**
 * Tells of a tab whether its sign-in still lasts. Sign-ins end in many ways: signing out, a new password, an account that is
 * switched off or deleted. Each ends its tabs.
 */
async function loadSessions(req: PayloadRequest, tabs: OpenForm[]): Promise<(tab: OpenForm) => boolean> {
  const ids = [...new Set(tabs.map(({ user }) => user))]
  if (ids.length === 0) return () => false
  const { docs } = await req.payload.db.find<User>({
    collection: 'users',
    where: { id: { in: ids } },
    pagination: false,
    req,
  })
  const now = Date.now()
  return ({ user, session }) => {
    const account = docs.find(({ id }) => id === user)
    if (!account || account.isActive === false) return false
    return (
      !session || (account.sessions ?? []).some(({ id, expiresAt }) => id === session && Date.parse(expiresAt) > now)
    )
  }
}
