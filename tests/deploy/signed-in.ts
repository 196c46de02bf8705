import { randomUUID } from 'node:crypto'
import { signIn } from '@carepath/journey/sign-in'

/** Somebody who is signed in, and the admin that is asked; another admin on the same database knows the session too. */
export class SignedIn {
  /** The browser's tab, for the presence of people in a form. */
  readonly tab = randomUUID()
  readonly port: string
  readonly #token: string

  private constructor(port: string, token: string) {
    this.port = port
    this.#token = token
  }

  /** Signs somebody in at the admin of a port of this machine. Throws where it is refused. */
  static async at(port: string, account: { email: string; password: string }): Promise<SignedIn> {
    return new SignedIn(port, await signIn(`http://127.0.0.1:${port}`, account))
  }

  /** The same session, at another admin. */
  through(port: string): SignedIn {
    return new SignedIn(port, this.#token)
  }

  /** Sends a request. `version` is the one that was read of what is saved. */
  async ask(
    method: string,
    address: string,
    data?: object,
    version?: string,
  ): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`http://127.0.0.1:${this.port}/api${address}`, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `JWT ${this.#token}`,
        ...(version && { 'if-match': version }),
      },
      ...(data && { body: JSON.stringify(data) }),
    })
    return { status: response.status, body: await response.json().catch(() => undefined) }
  }
}
