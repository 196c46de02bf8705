import { APIError, type CollectionConfig } from 'payload'
import { nobody } from '../model/access/nobody.ts'
import { signedIn } from '../model/access/signed-in.ts'

type AppendOnly = Required<Pick<CollectionConfig, 'access' | 'hooks' | 'lockDocuments'>>

/**
 * A record that can only grow: no API creates, changes or deletes an entry, and neither does code of ours that goes
 * through Payload, whoever it acts for. Entries are added by the system itself.
 */
export function appendOnly(what: string): AppendOnly {
  const refuse = () => {
    throw new APIError(`${what} are kept as they were written: none can be changed or deleted.`, 403, undefined, true)
  }
  return {
    access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
    lockDocuments: false,
    hooks: {
      beforeChange: [({ operation, data }) => (operation === 'update' ? refuse() : (data as unknown))],
      beforeDelete: [refuse],
    },
  }
}
