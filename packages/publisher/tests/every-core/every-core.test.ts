import { expect, it } from 'vitest'
import { changesOf } from '../changes.ts'
import { page, person, settings } from '../documents.ts'
import { siteFolder } from '../site-folder.ts'

const kinds = ['about', 'privacy', 'contact', 'accessibility', 'other'] as const
const many = Array.from({ length: 420 }, (_, index) => page(`p${index}`, { kind: kinds[index % 5]! }))

it('renders a large site on every core, with the same bytes as on one', { timeout: 120_000 }, async () => {
  const folder = await siteFolder()
  const progress: number[] = []
  const publisher = await folder.open({ onProgress: ({ done }) => progress.push(done) })
  const start = changesOf(settings(), person('dr'), ...many)
  const report = await publisher.publish({ changes: start })
  expect(report.error?.toSentence()).toBeUndefined()
  expect(report.added).toHaveLength(many.length + 2)
  expect(progress.at(-1)).toBe(many.length + 2)
  expect(progress).toEqual(progress.toSorted((a, b) => a - b))
  // The state holds the reads of the other processes: a changed body touches one page, a changed title every page.
  const body = await publisher.publish({ changes: changesOf(page('p7', { kind: kinds[2], html: '<p>New</p>' })) })
  expect(body).toMatchObject({ rendered: 1, changed: ['/p7/'] })
  const title = await publisher.publish({ changes: changesOf(page('p7', { kind: kinds[2], title: 'Seven' })) })
  expect(title.changed).toHaveLength(many.length + 2)
  expect(await folder.read('p419/index.html')).toContain('Seven')
})

it('names the page that could not be rendered on another core', { timeout: 120_000 }, async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const broken = page('p7', { summary: 'BOOM' })
  const report = await publisher.publish({
    changes: changesOf(settings(), person('dr'), ...many.slice(8), ...many.slice(0, 7), broken),
  })
  expect(report).toMatchObject({
    status: 'failed',
    error: { code: 'renderFailed', place: { document: 'page/p7', page: '/p7/' } },
  })
})

it('reports a render process that ends by itself', { timeout: 120_000 }, async () => {
  const folder = await siteFolder()
  const publisher = await folder.open()
  const deadly = page('p7', { summary: 'OUT OF MEMORY' })
  const report = await publisher.publish({ changes: changesOf(settings(), person('dr'), ...many.slice(8), deadly) })
  expect(report).toMatchObject({ status: 'failed', error: { code: 'renderFailed' } })
  expect(report.error?.message).toContain('a program that makes them has stopped (reference ')
  expect(report.error?.detail).toContain('A render process ended by itself (SIGKILL)')
})
