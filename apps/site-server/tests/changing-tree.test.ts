import { rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { serveTree, writeTree } from './serve-tree.ts'

const before = 'before '.repeat(200)
const after = 'after '.repeat(300)

describe('a compressed variant', () => {
  it('is sent to a browser that accepts it, the best one first', async () => {
    const { get } = await serveTree({
      'index.html': before,
      'index.html.br': brotliCompressSync(before),
      'index.html.gz': gzipSync(before),
    })
    const best = await get('/', { 'accept-encoding': 'gzip, deflate, br' })
    expect(best.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' })
    expect(brotliDecompressSync(best.body).toString()).toBe(before)
    expect((await get('/', { 'accept-encoding': 'gzip;q=0.5, br;q=0' })).headers['content-encoding']).toBe('gzip')
    const plain = await get('/')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.etag).not.toBe(best.headers.etag)
  })

  it('is never sent when it is older than its file', async () => {
    const { get, folder } = await serveTree({ 'index.html': after, 'index.html.br': brotliCompressSync(before) })
    await utimes(path.join(folder, 'index.html.br'), new Date(0), new Date(0))
    const answer = await get('/', { 'accept-encoding': 'br' })
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.body.toString()).toBe(after)
  })
})

describe('a tree that changes while it is served', () => {
  it('serves a page replaced by rename at once, with a new entity tag', async () => {
    const { get, folder } = await serveTree({ 'index.html': before })
    const { etag = '' } = (await get('/')).headers
    await writeFile(path.join(folder, 'index.tmp'), after)
    await rename(path.join(folder, 'index.tmp'), path.join(folder, 'index.html'))
    const answer = await get('/', { 'if-none-match': etag })
    expect(answer.status).toBe(200)
    expect(answer.body.toString()).toBe(after)
  })

  it('follows the tree’s symlink when it changes', async () => {
    const { get, home, folder } = await serveTree({})
    await writeTree(path.join(home, 'first'), { 'index.html': before })
    await writeTree(path.join(home, 'second'), { 'index.html': after })
    await rename(folder, path.join(home, 'unused')).catch(() => undefined)
    await symlink('first', folder)
    expect((await get('/')).body.toString()).toBe(before)
    await symlink('second', path.join(home, 'next'))
    await rename(path.join(home, 'next'), folder)
    expect((await get('/')).body.toString()).toBe(after)
  })

  it('never sends a torn page while pages are replaced', async () => {
    const { get, folder } = await serveTree({ 'index.html': before, 'index.html.br': brotliCompressSync(before) })
    const replacing = replaceOften(folder)
    for (let asked = 0; asked < 100; asked += 1) {
      const answer = await get('/', { 'accept-encoding': 'br' })
      const isPacked = answer.headers['content-encoding'] === 'br'
      const text = (isPacked ? brotliDecompressSync(answer.body) : answer.body).toString()
      expect([before, after]).toContain(text)
    }
    await replacing
  })
})

/** A release of new code: each build has a page under another address, and its own headers. */
const treeOf = (build: number) => ({
  'index.html': `build ${build}`,
  _headers: `/*\n  X-Build: ${build}\n`,
  ...(build % 2 ? { 'old/index.html': `build ${build}` } : { _redirects: '/old/ / 301\n' }),
})

describe('a tree that another one takes the place of', () => {
  it('never answers with the headers of one and the page of the other, nor says that a page is missing', async () => {
    const { get, home, folder } = await serveTree({})
    await rm(folder, { recursive: true, force: true })
    const makeLive = async (build: number) => {
      const tree = path.join(home, `tree-${build}`)
      await writeTree(tree, treeOf(build))
      await symlink(`tree-${build}`, path.join(home, 'next'))
      await rename(path.join(home, 'next'), folder)
      await rm(path.join(home, `tree-${build - 1}`), { recursive: true, force: true })
    }
    await makeLive(0)
    let isOver = false
    const read = async (url: string, statuses: number[]) => {
      const builds = new Set<string>()
      while (!isOver) {
        const { status, headers, body } = await get(url)
        expect(statuses, `${url}: ${body.toString()}`).toContain(status)
        if (status === 200) expect(body.toString(), url).toBe(`build ${String(headers['x-build'])}`)
        builds.add(String(headers['x-build']))
      }
      return builds.size
    }
    const readers = ['/', '/', '/old/', '/old/'].map((url) => read(url, url === '/' ? [200] : [200, 301]))
    const releases = 60
    for (let build = 1; build < releases; build += 1) await Promise.race([makeLive(build), Promise.all(readers)])
    isOver = true
    for (const seen of await Promise.all(readers)) expect(seen).toBeGreaterThan(releases / 10)
  })
})

async function replaceOften(folder: string): Promise<void> {
  for (let round = 0; round < 60; round += 1) {
    const text = round % 2 ? before : after
    await writeFile(path.join(folder, 'page.tmp'), text)
    await writeFile(path.join(folder, 'twin.tmp'), brotliCompressSync(text))
    await rename(path.join(folder, 'page.tmp'), path.join(folder, 'index.html'))
    await rename(path.join(folder, 'twin.tmp'), path.join(folder, 'index.html.br'))
  }
}
