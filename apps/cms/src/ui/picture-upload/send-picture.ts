import { translate } from '@carepath/content/wording/translate.ts'
/** How far the sending of a picture is. */
export interface SendProgress {
  /** From 0 to 1. All is sent at 1, and the server makes the smaller versions. */
  part: number
}

export interface SendOptions {
  /** The most that an upload may have, in megabytes. */
  maxUploadMb: number
  onProgress: (progress: SendProgress | undefined) => void
}

type Fetch = typeof fetch

const megabyte = 2 ** 20

/**
 * A `fetch` that says how far the sending of a picture is, and refuses what the server would refuse before a byte is sent. Payload's
 * form sends with `fetch`, which can't tell. All other requests are passed on.
 */
export function fetchWithProgress(fetchPlainly: Fetch, options: SendOptions): Fetch {
  return async (input, init) => {
    const body = init?.body
    const isUpload = typeof input === 'string' && isMediaAddress(input) && body instanceof FormData
    const file = isUpload ? body.get('file') : null
    if (!isUpload || !(file instanceof File)) return fetchPlainly(input, init)
    const refusal = findRefusal(file, body, { ...options, isNew: init?.method?.toUpperCase() === 'POST' })
    if (refusal) return refusal
    try {
      return await send(input, { ...init, body }, options)
    } finally {
      options.onProgress(undefined)
    }
  }
}

/** Why a picture is too large, and what to do; undefined where it isn't. */
export function describeTooLarge(bytes: number, maxUploadMb: number): string | undefined {
  if (bytes <= maxUploadMb * megabyte) return undefined
  return translate(
    'This picture has {size} MB; the limit is {maxUploadMb} MB. Save it smaller, for example 2560 pixels wide, then choose it again.',
    { size: Math.ceil(bytes / megabyte), maxUploadMb },
  )
}

const isMediaAddress = (address: string): boolean => /\/api\/media(?:\/[^/?]+)?(?:\?|$)/u.test(address)

function findRefusal(
  file: File,
  body: FormData,
  { maxUploadMb, isNew }: SendOptions & { isNew: boolean },
): Response | undefined {
  const tooLarge = describeTooLarge(file.size, maxUploadMb)
  if (tooLarge) return Response.json({ errors: [{ message: tooLarge }] }, { status: 413 })
  if (!isNew || isDescribed(body.get('_payload'))) return undefined
  const errors = [
    {
      path: 'alt',
      label: translate('What the picture shows'),
      message: translate('Say what the picture shows, or that it is decorative, then save again.'),
    },
  ]
  const message = translate('Say what the picture shows, for people who can’t see it, or that it is decorative.')
  return Response.json({ errors: [{ name: 'ValidationError', message, data: { errors } }] }, { status: 400 })
}

/** A form of another shape is the server's to judge. */
function isDescribed(payload: FormDataEntryValue | null): boolean {
  try {
    const { alt, isDecorative } = JSON.parse(typeof payload === 'string' ? payload : '') as Record<string, unknown>
    return (
      isDecorative === true || !(alt === undefined || alt === null || (typeof alt === 'string' && alt.trim() === ''))
    )
  } catch {
    return true
  }
}

function send(
  address: string,
  { method = 'POST', headers, body, signal }: RequestInit & { body: FormData },
  { onProgress }: SendOptions,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const abort = () => {
      request.abort()
    }
    request.open(method.toUpperCase(), address)
    request.withCredentials = true
    for (const [name, value] of new Headers(headers)) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress({ part: total > 0 ? loaded / total : 0 })
    })
    request.addEventListener('load', () => {
      const answered = new Headers({ 'content-type': request.getResponseHeader('content-type') ?? 'application/json' })
      resolve(new Response(request.responseText, { status: request.status, headers: answered }))
    })
    request.addEventListener('error', () => {
      reject(new TypeError(translate('The picture could not be sent.')))
    })
    request.addEventListener('abort', () => {
      reject(new DOMException(translate('The sending was stopped.'), 'AbortError'))
    })
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort, { once: true })
    onProgress({ part: 0 })
    request.send(body)
  })
}
