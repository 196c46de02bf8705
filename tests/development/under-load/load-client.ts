import { signedIn, type TestCms } from '@carepath/content/tests/support/open-cms.ts'

const password = 'a-long-password'

/** What clients were told was saved or published, and what went wrong. */
export interface Acknowledged {
  /** By document, the names that it was saved with. */
  saves: Map<string, string[]>
  /** Old addresses of published redirects, by document. */
  publishes: Map<string, string>
  /** How long each save and publish took, in ms. */
  times: number[]
  byStatus: Record<string, number>
  serverErrors: string[]
}

/** An editor who writes one side effect after another and publishes redirects, as fast as the server answers. */
export async function runLoadClient(
  cms: TestCms,
  { number, until, cmsUrl, into }: { number: number; until: number; cmsUrl: string; into: Acknowledged },
): Promise<void> {
  let accounts = 0
  let headers = await newAccount()
  let id: string | undefined
  for (let step = 1; Date.now() < until; step += 1) {
    if (step % 5 === 1) await publishRedirect(step)
    else await saveDraft(`Load ${number} step ${step}`)
  }

  /** Of their own, since the random requests of an admin switch accounts off and delete them. */
  async function newAccount(): Promise<Record<string, string>> {
    accounts += 1
    const email = `load-${number}-${accounts}@example.com`
    const data = { name: `Load ${number}`, email, password, role: 'editor' as const, isActive: true }
    await cms.payload.create({ collection: 'users', data, overrideAccess: true })
    return signedIn(cms, email)
  }

  async function saveDraft(name: string): Promise<void> {
    const doc = await send(id ? 'PATCH' : 'POST', `/side-effects${id ? `/${id}` : ''}?draft=true&depth=0`, {
      plainName: name,
    })
    // It was deleted by a random request.
    if (!doc) return void (id = undefined)
    id = doc.id
    into.saves.set(id, [...(into.saves.get(id) ?? []), name])
  }

  async function publishRedirect(step: number): Promise<void> {
    const from = `/load-${number}-${step}/`
    const doc = await send('POST', '/redirects?depth=0', { from, to: '/', status: '301', _status: 'published' })
    if (doc) into.publishes.set(doc.id, from)
  }

  async function send(method: string, path: string, data: object): Promise<{ id: string } | undefined> {
    const begun = performance.now()
    const response = await fetch(`${cmsUrl}/api${path}`, { method, headers, body: JSON.stringify(data) })
    const text = await response.text()
    const { status } = response
    into.byStatus[status] = (into.byStatus[status] ?? 0) + 1
    if (status >= 500)
      into.serverErrors.push(`${status} ${method} ${path} ${JSON.stringify(data)}\n  ${text.slice(0, 300)}`)
    if (status === 401 || status === 403) headers = await newAccount()
    if (!response.ok) return undefined
    into.times.push(performance.now() - begun)
    return (JSON.parse(text) as { doc: { id: string } }).doc
  }
}
