type Answer = { ok: true; answer: unknown } | { ok: false; problem: string }

/** Sends JSON to the admin's API; gives the answer, or what is wrong in words. */
export async function postTo(address: string, body: object, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  }).catch(() => undefined)
  const answer = (await response?.json().catch(() => undefined)) as { errors?: { message?: string }[] } | undefined
  if (response?.ok) return { ok: true, answer }
  return { ok: false, problem: answer?.errors?.[0]?.message ?? 'The server did not answer. Try again in a moment.' }
}
