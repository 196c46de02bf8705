import type { Endpoint } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'
import { sharing, words } from './guest.ts'
import { strangers } from './strangers.ts'

/** Words that stand in a draft and nowhere else. */
const secret = 'A quicksilver wording.'

let cms: PublishingCms
let id: string
let token: string

beforeAll(async () => {
  cms = await openPublishingCms()
  const guest = sharing(cms)
  id = (await guest.draft('Quicksilver', { plainDefinition: secret })).id
  token = (await guest.share(id)).token
})
afterAll(() => cms.close())

/** What answers whoever asks, and why; a collection's route goes by its path below the collection. */
const ofEverybody: Record<string, string> = {
  'get /health': 'whether the admin runs',
  'get /ready': 'whether the admin is ready',
  'get /shared-draft': 'the page that takes the token out of a link',
  'get /shared-draft/page': 'the same',
  'get /access': 'what somebody may do: a stranger nothing',
  'post /access': 'the same, of a global',
  'post /access/:id?': 'the same, of a document',
  'get /init': 'whether there are accounts',
  'get /me': 'who is signed in: nobody',
  'post /login': 'asks for a password',
  'post /logout': 'there is nobody to sign out',
  'post /forgot-password': 'asks for an address',
  'post /reset-password': 'asks for a password',
  'get /payload-preferences': 'a stranger has none',
}

interface Route {
  method: Endpoint['method']
  /** Where its requests go. */
  address: string
  /** Whether it is one of those that answer everybody. */
  isOpen: boolean
}

/** Every route that the admin's API has: the project's own, and those that Payload gives each collection and global. */
function routes(): Route[] {
  const { endpoints, collections, globals } = cms.payload.config
  const below = (base: string, list: false | Omit<Endpoint, 'root'>[] | undefined): Route[] =>
    (list === false ? [] : (list ?? [])).map(({ method, path }) => {
      const filled = path
        .replace(/\/$/u, '')
        .replaceAll(/:id\??/gu, id)
        .replaceAll(/:\w+(?:\(.*?\))?\??/gu, 'x')
      const isOpen = Object.hasOwn(ofEverybody, `${method} ${path}`) || Object.hasOwn(ofEverybody, `${method} ${base}`)
      return { method, address: base + filled, isOpen }
    })
  return [
    ...below('', endpoints),
    ...collections.flatMap((each) => below(`/${each.slug}`, each.endpoints)),
    ...globals.flatMap((each) => below(`/globals/${each.slug}`, each.endpoints)),
  ]
}

test('no route of the admin tells a stranger of a draft, and none answers one unless it is meant to', async () => {
  const notes = ['info', 'warn', 'error'] as const
  const written = notes.map((level) => vi.spyOn(cms.payload.logger, level).mockImplementation(() => undefined))
  const asked = { ...words(id), draft: 'true', depth: '2', 'where[id][equals]': id }
  const query = new URLSearchParams(asked).toString()
  const answered: string[] = []
  for (const [name, sent] of Object.entries(await strangers(cms, token))) {
    const headers = { 'content-type': 'application/json', ...sent }
    for (const { method, address, isOpen } of routes()) {
      const body = method === 'get' ? {} : { body: JSON.stringify(words(id)) }
      const response = await cms.rest(`${address}?${query}`, { method: method.toUpperCase(), headers, ...body })
      const place = `${name}: ${method} ${address}`
      expect((await response.text()).toLowerCase(), place).not.toContain('quicksilver')
      if (!isOpen && ![401, 403, 404].includes(response.status)) answered.push(`${place} (${response.status})`)
    }
  }
  expect(answered).toEqual([])
  for (const each of written) each.mockRestore()
})
