import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server'
import { Secret, TOTP } from 'otpauth'
import type { ConfirmationPurpose } from '../../src/model/confirmation.ts'
import type { NewApp, SecondFactorsChanged } from '../../src/workflow/confirmation/change-second-factors.ts'
import type { ConfirmationNeeded } from '../../src/workflow/confirmation/confirm.ts'
import { signedIn, type TestCms } from '../support/open-cms.ts'
import { SoftwarePasskey } from './software-passkey.ts'

export const password = 'a-long-password'
/** Of the admin, as its settings say by default. */
export const origin = 'http://localhost:3000'

/** Somebody who is signed in, and what they do about their second factors. */
export class Person {
  readonly #cms: TestCms
  readonly headers: Record<string, string>

  constructor(cms: TestCms, headers: Record<string, string>) {
    this.#cms = cms
    this.headers = headers
  }

  static async signIn(cms: TestCms, email: string): Promise<Person> {
    return new Person(cms, await signedIn(cms, email))
  }

  async get<T>(path: string): Promise<T> {
    return (await (await this.#cms.rest(path, { headers: this.headers })).json()) as T
  }

  post(path: string, body: object): Promise<Response> {
    return this.#cms.rest(path, { method: 'POST', headers: this.headers, body: JSON.stringify(body) })
  }

  confirm(purpose: ConfirmationPurpose, proof: object = {}): Promise<Response> {
    return this.post('/confirmation', { purpose, password, ...proof })
  }

  needed(purpose: ConfirmationPurpose): Promise<ConfirmationNeeded> {
    return this.get(`/confirmation?purpose=${purpose}`)
  }

  /** Adds a passkey, having confirmed with the password. */
  async addPasskey(name = 'Laptop'): Promise<{ passkey: SoftwarePasskey; recoveryCodes: string[] }> {
    await this.confirm('secondFactor')
    const passkey = new SoftwarePasskey()
    const options = await this.passkeyOptions()
    const added = await this.post('/account/second-factors/passkey', {
      name,
      response: passkey.create(options, origin),
    })
    const { recoveryCodes = [] } = (await added.json()) as SecondFactorsChanged
    return { passkey, recoveryCodes }
  }

  async passkeyOptions(): Promise<PublicKeyCredentialCreationOptionsJSON & { rp: { id: string } }> {
    const response = await this.post('/account/second-factors/new-passkey', {})
    return (await response.json()) as PublicKeyCredentialCreationOptionsJSON & { rp: { id: string } }
  }

  /** Adds an authenticator app, having confirmed with the password. Returns what makes its codes. */
  async addApp(): Promise<{ app: TOTP; offered: NewApp; recoveryCodes: string[] }> {
    await this.confirm('secondFactor')
    const offered = (await (await this.post('/account/second-factors/new-app', {})).json()) as NewApp
    const app = new TOTP({ secret: Secret.fromBase32(offered.secret) })
    const added = await this.post('/account/second-factors/app', {
      ...{ name: 'Phone', ticket: offered.ticket, code: app.generate() },
    })
    const { recoveryCodes = [] } = (await added.json()) as SecondFactorsChanged
    return { app, offered, recoveryCodes }
  }
}
