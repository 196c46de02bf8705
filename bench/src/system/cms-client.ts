import { signIn } from '@carepath/journey/sign-in'

/** Payload's REST API as an editor's browser uses it. */
export class CmsClient {
  readonly #origin: string
  readonly #token: string

  private constructor(origin: string, token: string) {
    this.#origin = origin
    this.#token = token
  }

  static async signIn(origin: string, account: { email: string; password: string }): Promise<CmsClient> {
    return new CmsClient(origin, await signIn(origin, account))
  }

  /** Finds the documents of a query, e.g. `side-effects?limit=1`. */
  async find<T>(query: string): Promise<T[]> {
    return (await this.#send<{ docs: T[] }>('GET', query)).docs
  }

  /** Makes a draft copy of a document in every language, with some fields changed. */
  async duplicate(collection: string, id: string, changes: object): Promise<{ id: string }> {
    return (await this.#send<{ doc: { id: string } }>('POST', `${collection}/${id}/duplicate?locale=en`, changes)).doc
  }

  /** Changes fields in one language and publishes. */
  async publish(collection: string, id: string, changes: object, locale = 'en'): Promise<void> {
    await this.#send('PATCH', `${collection}/${id}?locale=${locale}&depth=0`, { ...changes, _status: 'published' })
  }

  /** Withdraws documents and returns the server's report. */
  async withdraw(
    documents: { type: string; id: string }[],
    reason: string,
  ): Promise<{ ms: number; changed: string[] }> {
    return this.#send('POST', 'withdraw', { documents, reason })
  }

  /** The page of a form that isn't saved; null where there is none. */
  async previewForm(form: object): Promise<string | null> {
    return (await this.#send<{ html: string | null }>('POST', 'preview/form', form)).html
  }

  #send<T>(method: string, path: string, body?: object): Promise<T> {
    return request<T>(`${this.#origin}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `JWT ${this.#token}` },
      ...(body && { body: JSON.stringify(body) }),
    })
  }
}

async function request<T>(url: string, init: RequestInit): Promise<T> {
  const response = await fetch(url, init)
  const text = await response.text()
  if (!response.ok) throw new Error(`${init.method} ${url} answered ${response.status}: ${text.slice(0, 500)}`)
  return JSON.parse(text) as T
}
