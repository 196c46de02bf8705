import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '@carepath/content/tests/contract/databases.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'
import { sharing } from './guest.ts'

onEachDatabase(({ environment }) => {
  let cms: PublishingCms
  let guest: ReturnType<typeof sharing>

  beforeAll(async () => {
    cms = await openPublishingCms(environment)
    guest = sharing(cms)
  })
  afterAll(() => cms.close())

  test('a link is made, opened, commented on, listed and revoked', async () => {
    const { id } = await guest.draft('Knob')
    const { token } = await guest.share(id)
    await cms.until(async () => expect((await guest.open(token)).status).toBe(200))
    const sent = await guest.open(token, { comment: 'yes', name: 'Pat', text: 'A remark.' })
    expect(await sent.text()).toContain('Thank you.')
    const [share] = await guest.list(id)
    expect(share).toMatchObject({
      ...{ forName: 'Pat Lee', state: 'open', openings: 1, comments: [{ name: 'Pat', words: 'A remark.' }] },
    })
    const { shares } = (await (await guest.revoke(share!.id)).json()) as { shares: unknown[] }
    expect(shares).toMatchObject([{ state: 'revoked', revokedBy: 'Eli Editor' }])
    expect((await guest.open(token)).status).toBe(403)
    const { docs } = await cms.payload.find({ collection: 'evidence', where: { action: { contains: 'draft' } } })
    expect(docs.map(({ action }) => action).sort()).toEqual([
      ...['draftCommented', 'draftOpened', 'draftShareRevoked', 'draftShared'],
    ])
  })
})
