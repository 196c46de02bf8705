/** A picture of the largest size takes some 200 MB while it is decoded. */
const atOnce = 2

/** Lets two uploads in at a time; the others wait their turn, with their bodies unread. */
export class UploadQueue {
  #running = 0
  readonly #waiting: (() => void)[] = []

  async run(upload: () => Promise<void>): Promise<void> {
    if (this.#running >= atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#running += 1
    try {
      await upload()
    } finally {
      // Whoever comes next takes over this place.
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
