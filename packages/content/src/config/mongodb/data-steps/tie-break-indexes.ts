import type { DataStep } from './data-step.ts'

/**
 * Drops the indexes of one field where the same field has one that breaks ties too (../sort-by-index.ts): each would be
 * written with every row and never read.
 */
export const tieBreakIndexes: DataStep = {
  name: '202611300700-tie-break-indexes',
  run: async ({ db }) => {
    const collections = await db.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
    for (const { name } of collections.filter((each) => !each.name.startsWith('system.'))) {
      const indexes = await db.collection(name).indexes()
      const known = new Set(indexes.map(({ key }) => Object.keys(key).join()))
      for (const index of indexes) {
        const [field = '', ...others] = Object.keys(index.key)
        const isPlain = others.length === 0 && index.unique !== true && index.sparse !== true
        if (index.name && isPlain && known.has(`${field},createdAt`)) await db.collection(name).dropIndex(index.name)
      }
    }
  },
}
