import { readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { CarepathError } from '@carepath/schema'
import type { StateDatabase } from '../state/state-database.ts'

/** A complete site on disk, with its state. Moving the live link switches both in one step. */
export interface Tree {
  name: string
  /** The folder with the site's files. */
  site: string
  state: StateDatabase
}

/** The folder of all trees. */
export class Trees {
  readonly #directory: string
  readonly #link: string

  constructor(directory: string, link: string) {
    this.#directory = directory
    this.#link = link
  }

  site(name: string): string {
    return join(this.#directory, name, 'site')
  }

  stateFile(name: string): string {
    return join(this.#directory, name, 'state.db')
  }

  /** Name of the live tree; undefined where none is live. */
  liveName(): string | undefined {
    let target: string
    try {
      target = readlinkSync(this.#link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw new CarepathError('storageFailed', 'The live folder is no link that the publisher made', {
        place: { file: this.#link },
        next: 'Move it away: the publisher makes a link in its place.',
        cause: error,
      })
    }
    const [name, last, ...rest] = relative(this.#directory, resolve(dirname(this.#link), target)).split('/')
    return name && name !== '..' && last === 'site' && !rest.length ? name : undefined
  }

  /** Makes a tree the live one, in one step. */
  makeLive(name: string): void {
    const draft = `${this.#link}.new`
    rmSync(draft, { force: true })
    symlinkSync(relative(dirname(this.#link), this.site(name)), draft)
    renameSync(draft, this.#link)
  }

  /** A name no tree has yet. */
  nextName(): string {
    const numbers = this.#names().map((name) => Number(name.replace(/\D/gu, '')))
    return `tree-${Math.max(0, ...numbers) + 1}`
  }

  /** Deletes every tree but one. */
  async keepOnly(name: string | undefined): Promise<void> {
    for (const other of this.#names()) if (other !== name) await this.remove(other)
  }

  async remove(name: string): Promise<void> {
    await rm(join(this.#directory, name), { recursive: true, force: true })
  }

  #names(): string[] {
    try {
      return readdirSync(this.#directory)
    } catch {
      return []
    }
  }
}
