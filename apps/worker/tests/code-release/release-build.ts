import { readSettings } from '@carepath/content/config/env.ts'
import { publisherOptions } from '@carepath/content/config/publisher-options.ts'
import { openPublisher } from '@carepath/publisher'
import { documentKey } from '@carepath/schema'
import { exampleDocuments } from '@carepath/schema/examples'

/**
 * Releases the code of a build as a worker does at its start: whoever opens the publisher with another build renders the whole site
 * anew. Where nothing is live yet, the examples of all types are published.
 */
const publisher = await openPublisher(publisherOptions(readSettings()))
if ([...publisher.documents()].length === 0) {
  const changes = [...Map.groupBy(exampleDocuments, documentKey).values()].flatMap((documents) => {
    const [first] = documents
    return first ? [{ type: first.type, id: first.id, documents }] : []
  })
  const { status, error } = await publisher.publish({ changes })
  if (status !== 'live') throw new Error(`The examples are not live: ${JSON.stringify(error)}`)
}
await publisher.background.waitForAll()
await publisher.close()
