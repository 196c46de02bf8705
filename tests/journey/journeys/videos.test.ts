import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'
import { test } from '../fixtures/test.ts'
import { cmsApi } from '../system/cms-api.ts'

/** Two seconds of moving colors, filmed by the browser itself. */
async function film(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    const paint = canvas.getContext('2d')
    const timer = setInterval(() => {
      if (paint) paint.fillStyle = `hsl(${Date.now() % 360} 40% 50%)`
      paint?.fillRect(0, 0, canvas.width, canvas.height)
    }, 40)
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' })
    const parts: Blob[] = []
    const end = new Promise((resolve) => {
      recorder.onstop = resolve
    })
    recorder.ondataavailable = ({ data }) => parts.push(data)
    recorder.start()
    await new Promise((resolve) => setTimeout(resolve, 2000))
    recorder.stop()
    await end
    clearInterval(timer)
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())]
  })
  return Buffer.from(bytes)
}

test('a video that an editor uploads plays on a page with its captions, and is loaded only then', async ({
  admin,
  editedSite,
  system,
}) => {
  const { page } = await admin('editor')
  const upload = async (collection: string, name: string, buffer: Buffer, words?: string) => {
    await page.goto(`${system.cmsUrl}/admin/collections/${collection}/create`)
    await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    if (words) await page.getByRole('textbox', { name: 'What the picture shows' }).fill(words)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.waitForURL(/\/collections\/\w+\/(?!create)[\w-]+$/u)
    return new URL(page.url()).pathname.split('/').at(-1) ?? ''
  }
  const still = sharp({ create: { width: 300, height: 150, channels: 3, background: '#357' } }).png()
  const fields = {
    ...{ id: 'a', blockType: 'video', title: 'A look at the room', transcript: 'Nurse: This is the room.' },
    video: await upload('videos', 'Room.webm', await film(page)),
    poster: await upload('media', 'still.png', await still.toBuffer(), 'A blue room'),
    captions: await upload('videos', 'Room.vtt', Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nThis is the room.\n')),
  }

  // A second person publishes a biography.
  const [editor, colleague] = await Promise.all(
    (['editor', 'admin'] as const).map((role) => {
      const account = system.accounts.find((candidate) => candidate.role === role)
      if (!account) throw new Error(`There is no try-out account for the role ${role}.`)
      return cmsApi(system, account)
    }),
  )
  const block = { type: 'block', version: 2, format: '', fields }
  const root = { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: [block] }
  const person = { name: 'Vic Video', slug: 'vic-video', role: 'nurse', isActive: true, isPlaceholder: true }
  const draft = { ...person, bio: { root }, _status: 'draft' }
  const saved = await editor?.<{ doc: { id: string } }>('POST', '/people?draft=true', draft)
  await colleague?.('PATCH', `/people/${saved?.doc.id ?? ''}`, { _status: 'published' })
  const isLive = async () => (await fetch(`${system.siteUrl}/people/vic-video/`)).ok
  while (!(await isLive())) await pause(100)

  const reader = await editedSite({ viewport: { width: 390, height: 844 } })
  const asked: string[] = []
  reader.page.on('request', (request) => asked.push(request.url()))
  await reader.open('/people/vic-video/')
  expect(asked.filter((address) => address.endsWith('.webm'))).toEqual([])
  expect(await reader.findAccessibilityFaults()).toEqual([])
  const played = await reader.page.locator('video').evaluate(async (video: HTMLVideoElement) => {
    video.muted = true
    await video.play()
    await new Promise((resolve) => video.addEventListener('timeupdate', resolve, { once: true }))
    const [track] = video.textTracks
    return { name: video.ariaLabel, mode: track?.mode, captions: track?.cues?.length, seconds: video.currentTime }
  })
  expect(played).toMatchObject({ name: 'A look at the room', mode: 'showing', captions: 1 })
  expect(played.seconds).toBeGreaterThan(0)
  expect(asked.filter((address) => address.endsWith('.webm'))).not.toEqual([])
  expect(new Set(asked.map((address) => new URL(address).origin))).toEqual(new Set([system.siteUrl]))

  await reader.page.getByText('Transcript of the video').click()
  await reader.page.getByText('Nurse: This is the room.').waitFor()
})
