import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** What a browser sends in answer to a question for a passkey. */
interface Answer {
  id: string
  rawId: string
  type: 'public-key'
  clientExtensionResults: object
  response: Record<string, string>
}

/** The question as the CMS sends it. */
interface Question {
  challenge: string
  rp?: { id: string }
  rpId?: string
}

/** A passkey without a device, which can also do what no browser does: answer in another site's name, or twice. */
export class SoftwarePasskey {
  readonly id = randomBytes(32)
  readonly #privateKey: KeyObject
  readonly #publicKey: KeyObject
  #counter = 0

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.#privateKey = privateKey
    this.#publicKey = publicKey
  }

  /** Answers the question that makes the passkey. */
  create({ challenge, rp }: Question, origin: string, rpId = rp?.id ?? ''): Answer {
    const { x = '', y = '' } = this.#publicKey.export({ format: 'jwk' })
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ])
    const length = Buffer.from([0, this.id.length])
    const credential = [Buffer.alloc(16), length, this.id, Buffer.from(isoCBOR.encode(key))]
    const authData = Buffer.concat([this.#head(rpId, 0x45), ...credential])
    const attestation = new Map<string, string | Map<string, string> | Uint8Array>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ])
    return this.#answer({
      clientDataJSON: clientData('webauthn.create', challenge, origin).toString('base64url'),
      attestationObject: Buffer.from(isoCBOR.encode(attestation)).toString('base64url'),
    })
  }

  /** Answers a question by signing it. */
  confirm({ challenge, rpId = '' }: Question, origin: string): Answer {
    const data = clientData('webauthn.get', challenge, origin)
    const authData = this.#head(rpId, 0x05)
    const digest = createHash('sha256').update(data).digest()
    const signature = sign('sha256', Buffer.concat([authData, digest]), this.#privateKey)
    return this.#answer({
      clientDataJSON: data.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    })
  }

  #head(rpId: string, flags: number): Buffer {
    this.#counter += 1
    const rest = Buffer.alloc(5)
    rest.writeUInt8(flags, 0)
    rest.writeUInt32BE(this.#counter, 1)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), rest])
  }

  #answer(response: Record<string, string>): Answer {
    const id = this.id.toString('base64url')
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'))
