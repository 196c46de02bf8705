import { createHash } from 'node:crypto'
import { MongoClient } from 'mongodb'
import type { StoredContent } from './stored-content.ts'

/** Collections that a refused request may change: who signed in or failed to, which form is open, the log of that. */
const notContent = /^(?:users|evidence|payload-|sign|rate|system)/u

/** What a MongoDB database holds, as somebody sees it who connects to it beside the CMS. */
export async function openStoredDocuments(url: string): Promise<StoredContent> {
  const client = await MongoClient.connect(url)
  return {
    async fingerprint() {
      const hash = createHash('sha256')
      const collections = await client.db().collections()
      const names = collections.map(({ collectionName }) => collectionName).filter((name) => !notContent.test(name))
      for (const name of names.toSorted()) {
        const documents = await client.db().collection(name).find().sort({ _id: 1 }).toArray()
        // An empty collection says nothing: the first search of it makes it.
        if (documents.length > 0) hash.update(name).update(JSON.stringify(documents))
      }
      return hash.digest('hex')
    },
    close: () => client.close(),
  }
}
