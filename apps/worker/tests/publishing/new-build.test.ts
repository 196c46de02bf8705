import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import type { GlossaryTerm } from '@carepath/content/model/payload-types.ts'
import { asPublished, publishReviewer, termForm } from '@carepath/content/tests/support/forms.ts'
import { openCms, type TestCms } from '@carepath/content/tests/support/open-cms.ts'
import { builtSite } from './built-site.ts'
import { freePort, startWorker, type WorkerProcess } from './worker-process.ts'

const terms = Array.from({ length: 5 }, (_, index) => `Term t${index + 1}`)

let cms: TestCms
let reviewer: string

beforeAll(async () => {
  cms = await openCms()
  reviewer = await publishReviewer(cms.payload)
})
afterAll(() => cms.close())

test(
  'an editor’s changes while a new build renders the whole site are neither shown in part nor lost',
  { timeout: 180_000 },
  async () => {
    const saved = new Map<string, GlossaryTerm>()
    for (const term of terms) saved.set(term, await publish(term))
    const former = await worker(builtSite)
    await former.untilItIs('leading')
    await vi.waitFor(async () => expect(await listed()).toHaveLength(terms.length), { timeout: 60_000 })
    await former.end('SIGTERM')

    const { siteDist, letRender } = await newBuild()
    const next = await worker(siteDist)
    await vi.waitFor(async () => expect(await trees()).toHaveLength(2), { timeout: 60_000 })
    await publish('Meanwhile')
    await save(saved.get('Term t2'), { plainDefinition: 'Changed meanwhile.' })
    await cms.payload.delete({ collection: 'glossary-terms', id: saved.get('Term t3')?.id ?? '' })
    expect(await next.health()).toBe('starting')
    expect(await glossary()).not.toContain('Second build')
    expect(await listed()).toEqual(expect.arrayContaining(terms))

    await letRender()
    await next.untilItIs('leading')
    await vi.waitFor(async () => expect(await waiting()).toBe(0), { timeout: 60_000 })
    expect(await glossary()).toContain('Second build')
    expect(await listed()).toEqual(expect.arrayContaining(['Meanwhile', 'Term t1', 'Term t2']))
    expect(await listed()).not.toContain('Term t3')
    expect(await page('term-t2')).toContain('Changed meanwhile.')
    expect(await page('term-t3')).toBe('')
    for (const slug of ['meanwhile', 'term-t1', 'term-t2', 'term-t4'])
      expect(await page(slug)).toContain('Second build')

    // One page of the new build can't be rendered: it is as it was, and its document is named.
    expect(await page('term-t5')).toContain('Term t5')
    expect(await page('term-t5')).not.toContain('Second build')
    const id = saved.get('Term t5')?.id ?? ''
    const named = { document: `glossary-term/${id}`, title: 'Term t5', path: '/glossary/term-t5/' }
    expect(await next.answer('health')).toMatchObject({ status: 'leading', problem: null, unrenderable: [named] })
    const { docs } = await cms.payload.find({
      collection: 'releases',
      where: { label: { equals: 'New build of the site' } },
      sort: '-startedAt',
    })
    expect(docs[0]?.notes).toEqual([expect.stringContaining('Term t5 (/glossary/term-t5/) is as it was')])
    await save(saved.get('Term t5'), { plainDefinition: 'Mended.', term: 'Term number five' })
    await vi.waitFor(async () => expect(await page('term-t5')).toContain('Mended.'), { timeout: 60_000 })
    expect(await next.answer('health')).toMatchObject({ unrenderable: [] })
  },
)

async function worker(siteDist: string): Promise<WorkerProcess> {
  const started = startWorker({ DATA_DIR: cms.dataDir, SITE_DIST: siteDist, WORKER_PORT: await freePort() })
  onTestFinished(() => started.end('SIGKILL').then(() => undefined))
  return started
}

/** The same site with another footer. It renders no page before a test allows it. */
async function newBuild(): Promise<{ siteDist: string; letRender: () => Promise<void> }> {
  const siteDist = await mkdtemp(join(tmpdir(), 'carepath-site-'))
  onTestFinished(() => rm(siteDist, { recursive: true }))
  await cp(builtSite, siteDist, { recursive: true })
  await symlink(join(import.meta.dirname, '../../node_modules'), join(siteDist, 'node_modules'))
  const [bundle, leave] = [join(siteDist, 'bundle.ts'), join(siteDist, 'leave-to-render')]
  const changed = (await readFile(bundle, 'utf8'))
    .replace("'test-1'", "'test-2'")
    .replace('await Promise.resolve()', `await untilThere('${leave}')`)
    .replace("term.includes('unrenderable')", "term === 'Term t5'")
    .replace('${body}</body>', '${body}<footer>Second build</footer></body>')
  await writeFile(bundle, `import { access } from 'node:fs/promises'\n${changed}\n${untilThere}`)
  return { siteDist, letRender: () => writeFile(leave, '') }
}

const untilThere = `async function untilThere(file: string): Promise<void> {
  while (await access(file).then(() => false, () => true)) await new Promise((resolve) => setTimeout(resolve, 20))
}
`

function publish(term: string): Promise<GlossaryTerm> {
  return cms.payload.create({ collection: 'glossary-terms', data: asPublished(termForm(term, reviewer)) })
}

async function save(term: GlossaryTerm | undefined, data: Partial<GlossaryTerm>): Promise<void> {
  await cms.payload.update({ collection: 'glossary-terms', id: term?.id ?? '', data: asPublished(data) })
}

const live = (path: string) => readFile(join(cms.dataDir, 'live', path, 'index.html'), 'utf8').catch(() => '')
const page = (slug: string) => live(`glossary/${slug}`)
const glossary = () => live('glossary')
const listed = async () => [...(await glossary()).matchAll(/<li>(?<term>[^<]+)<\/li>/gu)].map(([, term]) => term)

/** The tree that is served, and the one that is being built beside it. */
const trees = () => readdir(join(cms.dataDir, 'publisher/trees'))

async function waiting(): Promise<number> {
  const { totalDocs } = await cms.payload.count({ collection: 'outbox', where: { status: { equals: 'queued' } } })
  return totalDocs
}
