import { EditedSite } from '../site/edited-site.ts'
import { BareUpdates } from './bare-updates.ts'
import { addUp } from './multiples.ts'
import { measurePage, type PageTimes } from './page-yardstick.ts'

/** One page renders alike in a site of any size. */
const pages = 100

/** What a publish costs at least: a bare update of the document, one page's render, and one file. */
export class UpdateYardstick {
  readonly bareUpdate: number[] = []
  readonly page: PageTimes = { render: [], file: [] }
  readonly #updates: BareUpdates
  readonly #site: EditedSite
  readonly #dataDir: string

  private constructor(updates: BareUpdates, site: EditedSite, dataDir: string) {
    this.#updates = updates
    this.#site = site
    this.#dataDir = dataDir
  }

  /** Starts beside a system that has its data in a folder, and where given its documents on MongoDB. */
  static async start(dataDir: string, mongoUrl?: string): Promise<UpdateYardstick> {
    const updates = await BareUpdates.start(dataDir, mongoUrl)
    try {
      return new UpdateYardstick(updates, await EditedSite.publish(pages), dataDir)
    } catch (error) {
      await updates.stop()
      throw error
    }
  }

  /** Milliseconds of all three, measurement by measurement. */
  get sums(): number[] {
    return addUp(this.bareUpdate, this.page.render, this.page.file)
  }

  /** Measures all three once, with an update of this side effect. */
  async measure(sideEffect: string): Promise<void> {
    this.bareUpdate.push(await this.#updates.measure(sideEffect))
    await measurePage(this.#site, this.page, this.#dataDir)
  }

  async stop(): Promise<void> {
    await this.#updates.stop()
    await this.#site.remove()
  }
}
