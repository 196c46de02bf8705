import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LeftOut } from '../src/peers/left-out.ts'
import type { Peer } from '../src/peers/peer.ts'
import type { PeerPage } from '../src/peers/peer-page.ts'
import { WatchedBuild } from '../src/peers/watched-build.ts'

const page: PeerPage = {
  path: '/nausea/',
  locale: 'en',
  title: 'Feeling sick',
  description: '',
  html: '<p class="lede">It passes.</p>',
  headings: [],
  alternates: [],
}

/** A watcher that misses the first change that it sees. */
const forgetful = `
  const { readFileSync, writeFileSync } = require('node:fs')
  const read = () => readFileSync('page.html', 'utf8')
  let seen = read(), missed = false
  setInterval(() => {
    const now = read()
    if (now === seen || now === '') return
    seen = now
    if (missed) writeFileSync('out/nausea/index.html', now)
    missed = true
  }, 5)
`

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carepath-watched-'))
  mkdirSync(join(folder, 'out/nausea'), { recursive: true })
  writeFileSync(join(folder, 'page.html'), page.html)
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('a peer that watches for changes', () => {
  it('has its first edit measured once it answers, whatever it missed before', async () => {
    const build = await WatchedBuild.start(watcher(forgetful), page)
    try {
      expect(await build.edit(page, 'Edit number 0.')).toBeGreaterThan(0)
    } finally {
      await build.stop()
    }
  })

  it('is left out with its reason where it ends by itself, and so are all its later turns', async () => {
    const leftOut = new LeftOut('the changes')
    const start = () => leftOut.unlessFailed('Peer', () => WatchedBuild.start(watcher('process.exit(1)'), page))
    expect(await start()).toBeUndefined()
    expect(leftOut.reasons).toEqual({ Peer: 'it has ended by itself' })
    let turns = 0
    await leftOut.unlessFailed('Peer', async () => turns++)
    await leftOut.unlessFailed('Other', async () => turns++)
    expect(turns).toBe(1)
    expect(leftOut.without({ Peer: [1], Other: [2] })).toEqual({ Other: [2] })
  })
})

function watcher(source: string): Peer {
  const watch = [process.execPath, '-e', source] as const
  return {
    name: 'Peer',
    version: '1',
    build: watch,
    watch,
    folder,
    written: [],
    writePage: async ({ html }) => writeFileSync(join(folder, 'page.html'), html),
  }
}
