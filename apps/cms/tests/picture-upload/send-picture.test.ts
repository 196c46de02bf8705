import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeTooLarge, fetchWithProgress, type SendProgress } from '../../src/ui/picture-upload/send-picture.ts'

/** What a browser sends with: reports two steps, then answers. */
class StandInRequest extends EventTarget {
  static sent: { method: string; address: string; headers: Record<string, string> }[] = []
  readonly upload = new EventTarget()
  readonly status = 201
  readonly responseText = '{"doc":{"id":"a"}}'
  withCredentials = false
  #now = { method: '', address: '', headers: {} as Record<string, string> }

  open(method: string, address: string): void {
    this.#now = { method, address, headers: {} }
  }

  setRequestHeader(name: string, value: string): void {
    this.#now.headers[name] = value
  }

  getResponseHeader(): string {
    return 'application/json'
  }

  send(): void {
    StandInRequest.sent.push(this.#now)
    for (const loaded of [5, 10]) this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded, total: 10 }))
    this.dispatchEvent(new Event('load'))
  }
}

function form({ size = 10, alt = 'A room' }: { size?: number; alt?: string | null } = {}): FormData {
  const data = new FormData()
  data.set('_payload', JSON.stringify({ alt }))
  data.set('file', new File([new Uint8Array(size)], 'room.png', { type: 'image/png' }))
  return data
}

function open() {
  vi.stubGlobal('XMLHttpRequest', StandInRequest)
  StandInRequest.sent = []
  const passed: unknown[] = []
  const reported: (SendProgress | undefined)[] = []
  const plainly: typeof fetch = (input) => {
    passed.push(input)
    return Promise.resolve(Response.json({}))
  }
  const send = fetchWithProgress(plainly, { maxUploadMb: 1, onProgress: (progress) => reported.push(progress) })
  return { send, passed, reported }
}

afterEach(() => vi.unstubAllGlobals())

describe('a picture that a form sends', () => {
  it('is sent as the form asks, and its progress is told to the end', async () => {
    const { send, passed, reported } = open()
    const response = await send('/api/media?locale=en', {
      method: 'POST',
      headers: { 'accept-language': 'en' },
      body: form(),
    })
    expect([response.status, await response.json()]).toEqual([201, { doc: { id: 'a' } }])
    expect(reported).toEqual([{ part: 0 }, { part: 0.5 }, { part: 1 }, undefined])
    expect(StandInRequest.sent).toEqual([
      { method: 'POST', address: '/api/media?locale=en', headers: { 'accept-language': 'en' } },
    ])
    expect(passed).toEqual([])
  })

  it('is refused before a byte is sent where it is too large, with its size and what to do', async () => {
    const { send } = open()
    const response = await send('https://cms.example/api/media/5', {
      method: 'PATCH',
      body: form({ size: 3 * 2 ** 20 }),
    })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('This picture has 3 MB; the limit is 1 MB. Save it smaller')
    expect(StandInRequest.sent).toEqual([])
  })

  it.each([[''], ['  '], [null], [undefined]])(
    'is refused before a byte is sent where nobody has said what it shows: %j',
    async (alt) => {
      const { send } = open()
      const response = await send('/api/media', { method: 'POST', body: form({ alt: alt ?? null }) })
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ errors: [{ data: { errors: [{ path: 'alt' }] } }] })
      expect(StandInRequest.sent).toEqual([])
    },
  )

  it('leaves every other request alone', async () => {
    const { send, passed, reported } = open()
    await send('/api/media?limit=1')
    await send('/api/pages/1', { method: 'PATCH', body: new FormData() })
    await send('/api/media-notes', { method: 'POST', body: form() })
    expect(passed).toEqual(['/api/media?limit=1', '/api/pages/1', '/api/media-notes'])
    expect([reported, StandInRequest.sent]).toEqual([[], []])
  })
})

it('a picture of just the limit is not too large', () => {
  expect(describeTooLarge(2 ** 20, 1)).toBeUndefined()
  expect(describeTooLarge(2 ** 20 + 1, 1)).toContain('has 2 MB; the limit is 1 MB')
})
