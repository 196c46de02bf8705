import type { Access, CollectionConfig } from 'payload'
import { nobody } from '../model/access/nobody.ts'
import { signedIn } from '../model/access/signed-in.ts'
import { publicError } from '../model/public-error.ts'

/** For what programs compare and nobody reads: ids, fingerprints and whole texts. They are in the record and its export, not on its screen. */
export const unseen = { admin: { hidden: true } } as const

type AppendOnly = Required<Pick<CollectionConfig, 'access' | 'hooks' | 'lockDocuments'>>

/**
 * Access and hooks of a collection that can only grow. The system itself adds entries. No API creates, changes or deletes
 * one, and neither does our own code through Payload, whoever it acts for.
 */
export function appendOnly(what: string, read: Access = signedIn): AppendOnly {
  const refuse = () => {
    throw publicError(`${what} are kept as they were written: none can be changed or deleted.`, 403)
  }
  return {
    access: { create: nobody, read, update: nobody, delete: nobody },
    lockDocuments: false,
    hooks: {
      beforeChange: [({ operation, data }) => (operation === 'update' ? refuse() : (data as unknown))],
      beforeDelete: [refuse],
    },
  }
}
