import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CarepathError } from '@carepath/schema'
import { replaceDurably } from '../disk/durable-file.ts'

/** The earlier release that the site is held at. */
export interface Pin {
  release: number
  /** ISO 8601. */
  since: string
  /** Name of the person who rolled back. */
  by: string
  /** A crash came between the pin and the roll-back's release: the roll-back must be repeated. */
  isUnfinished?: boolean
}

/**
 * Stores a pin in a file of its own: neither a damaged tree nor a damaged archive may unpin the site. A pin file that
 * can't be read stops the publisher.
 */
export class PinFile {
  readonly #file: string
  #pin: Pin | undefined

  constructor(stateDir: string) {
    this.#file = join(stateDir, 'pin.json')
    this.#pin = existsSync(this.#file) ? this.#read() : undefined
  }

  get pin(): Pin | undefined {
    return this.#pin
  }

  /** Stores a pin and waits until it would survive a power cut; undefined unpins. */
  async set(pin: Pin | undefined): Promise<void> {
    if (pin) await replaceDurably(this.#file, Buffer.from(`${JSON.stringify(pin)}\n`))
    else rmSync(this.#file, { force: true })
    this.#pin = pin
  }

  #read(): Pin {
    try {
      const { release, since, by, isUnfinished } = JSON.parse(readFileSync(this.#file, 'utf8')) as Partial<Pin>
      if (Number.isInteger(release) && typeof since === 'string' && typeof by === 'string') {
        return { release: Number(release), since, by, ...(isUnfinished && { isUnfinished }) }
      }
      throw new Error('It names no release.')
    } catch (cause) {
      throw new CarepathError('corruptState', 'The site is pinned to an earlier release, but to which can’t be read', {
        place: { file: this.#file },
        next: 'Delete this file to let the newest documents go live, then roll back again if you need to.',
        cause,
      })
    }
  }
}
