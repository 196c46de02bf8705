import { existsSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
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

  /** Name of the tree that the live link names; undefined where there is no such link. */
  liveName(): string | undefined {
    let target: string
    try {
      target = readlinkSync(this.#link)
    } catch {
      return undefined // it has been removed, or a folder has taken its place
    }
    const [name, last, ...rest] = relative(this.#directory, resolve(dirname(this.#link), target)).split('/')
    return name && name !== '..' && last === 'site' && !rest.length ? name : undefined
  }

  /** Names of the trees that are whole on disk: the live one first, then the newest. */
  usable(): string[] {
    const live = this.liveName()
    const number = (name: string) => Number(name.replace(/\D/gu, ''))
    const names = this.#names().filter((name) => this.isThere(name))
    return names.sort((a, b) => Number(b === live) - Number(a === live) || number(b) - number(a))
  }

  /** False where a tree's files or its state have been removed. */
  isThere(name: string): boolean {
    return existsSync(this.site(name)) && existsSync(this.stateFile(name))
  }

  /** Makes a tree the live one, in one step. */
  makeLive(name: string): void {
    const draft = `${this.#link}.new`
    if (isNoLink(this.#link)) renameSync(this.#link, `${this.#link}.aside-${Date.now()}`)
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

/** True where something lies at a path that is no link, and that the publisher hasn't made. */
function isNoLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === false
}
