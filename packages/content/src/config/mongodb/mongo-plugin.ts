import type { mongooseAdapter } from '@payloadcms/db-mongodb'

type AfterCreateConnection = NonNullable<Parameters<typeof mongooseAdapter>[0]['afterCreateConnection']>
type Connection = Parameters<AfterCreateConnection>[0]['connection']

/** Changes how the documents of a schema are written. Payload re-exports no types of mongoose. */
export type MongoPlugin = Parameters<Connection['plugin']>[0]
export type MongoSchema = Parameters<MongoPlugin>[0]
export type Values = Record<string, unknown>
