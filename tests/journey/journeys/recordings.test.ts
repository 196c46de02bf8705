import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, vi } from 'vitest'
import { keepRecordings, startRecording } from '../fixtures/record-session.ts'
import { test } from '../fixtures/test.ts'

describe('a failed browser test', () => {
  test('leaves a trace of each session, and a picture of each page', async ({ browser, sampleUrl }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'carepath-recordings-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const says = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const context = await browser.newContext()
    await startRecording(context)
    const page = await context.newPage()
    await page.goto(sampleUrl)
    await keepRecordings([context], 'Finds “nausea” again', folder).finally(() => says.mockRestore())
    await context.close()
    expect(await readdir(folder)).toEqual(['finds-nausea-again-1-1.png', 'finds-nausea-again-1.zip'])
  })
})
