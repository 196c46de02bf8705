/** A full render of our own in a process of its own, as each peer's build is. Says when everything is on disk. */
import { EditedSite } from '../edited-site.ts'

const site = await EditedSite.publish(Number(process.argv[2]))
process.send?.('rendered')
await site.remove()
process.disconnect()
