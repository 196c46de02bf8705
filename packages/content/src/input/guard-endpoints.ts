import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { CollectionSlug, Endpoint, FlattenedField, PayloadHandler, PayloadRequest, SanitizedConfig } from 'payload'
import { nobody } from '../model/access/nobody.ts'
import { isFormValues } from '../form/form-fields.ts'
import { findQueryFault } from './check-query.ts'
import { cleanFields } from './clean-fields.ts'
import { asClientFault, ClientFault } from './client-fault.ts'
import { checkReferred } from './check-referred.ts'
import { deletePreference } from './delete-preference.ts'
import { faultsError, Place, type Found } from './faults.ts'
import { keepFreeRowIds } from './keep-free-row-ids.ts'
import { readIfMatch, withETag } from './if-match.ts'
import { isCountable, isWithin, nestedTooDeeply, tooManyEntries } from './nesting.ts'
import { notAnObject, readBody, replaceBody } from './read-body.ts'

/** A collection or global of Payload's, as far as its endpoints need it. */
interface Entity {
  slug: string
  kind: 'collection' | 'global'
  fields: FlattenedField[]
  hasVersions: boolean
  /** Its saves are counted, see `revision`. */
  hasRevisions: boolean
  verifiesEmail: boolean
  /** Folder of its uploads; absent where they are in a bucket, which says itself what is missing. */
  uploads?: string | undefined
}

/**
 * Checks every request to the REST API before Payload's own code sees it. Payload trusts the shape of what it is sent:
 * `null` for a group, text for rows, a filter of the wrong kind and versions of a collection without versions
 * (payload#18056) end in an error of the server, and a draft is stored without any check at all. The guard is for every
 * collection and global, Payload's own ones too, and can go once Payload checks what it reads.
 */
export function guardEndpoints(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const entity: Entity = {
      slug: collection.slug,
      kind: 'collection',
      fields: collection.flattenedFields,
      hasVersions: Boolean(collection.versions),
      hasRevisions: hasRevisions(collection.flattenedFields),
      verifiesEmail: Boolean(collection.auth.verify),
      uploads: collection.upload.disableLocalStorage ? undefined : collection.upload.staticDir,
    }
    if (collection.endpoints) collection.endpoints = guardAll(collection.endpoints, entity)
    else {
      // Payload's migrations: no request reaches them, and none is answered with 501, as if the server were at fault.
      collection.endpoints = []
      Object.assign(collection.access, { create: nobody, read: nobody, update: nobody, delete: nobody })
    }
  }
  for (const global of config.globals) {
    const { slug, flattenedFields: fields } = global
    const entity: Entity = {
      ...{ slug, kind: 'global', fields, verifiesEmail: false },
      hasVersions: Boolean(global.versions),
      hasRevisions: hasRevisions(fields),
    }
    if (global.endpoints) global.endpoints = guardAll(global.endpoints, entity)
  }
  for (const each of config.endpoints) each.handler = answering(each.handler)
  return config
}

/** Paths that save the fields of a document. */
const saves = new Set(['post /', 'patch /', 'patch /:id'])
/** Paths whose body may be missing. */
const bodyless = new Set([
  '/access/:id?',
  '/access',
  '/:id/duplicate',
  '/versions/:id',
  '/logout',
  '/refresh-token',
  '/verify/:id',
])
/** Paths of sign-in: all they take is text. */
const signIn = new Set(['/login', '/forgot-password', '/reset-password', '/unlock', '/first-register'])

function guardAll(endpoints: Omit<Endpoint, 'root'>[], entity: Entity): Omit<Endpoint, 'root'>[] {
  return endpoints.map((each) => {
    const isPreference = entity.slug === 'payload-preferences' && each.method === 'delete' && each.path === '/:key'
    const handler = isPreference ? deletePreference : each.handler
    return { ...each, handler: answering(guarded({ ...each, handler }, entity)) }
  })
}

/** Turns what the sender has caused into a plain answer. */
function answering(handler: PayloadHandler): PayloadHandler {
  return async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      throw asClientFault(error)
    }
  }
}

function guarded({ path, method, handler }: Omit<Endpoint, 'root'>, entity: Entity): PayloadHandler {
  return async (req) => {
    if (path.startsWith('/versions') && !entity.hasVersions)
      throw new ClientFault(`There are no versions of ${entity.slug}.`, 404)
    if (path === '/verify/:id' && !entity.verifiesEmail)
      throw new ClientFault(`E-mail addresses of ${entity.slug} are not verified.`, 404)
    if (path === '/file/:filename' && req.user) refuseMissingFile(req, entity)
    req.query = withoutEmpty(req.query)
    const fault = findQueryFault(req.query, { payload: req.payload, fields: entity.fields })
    if (fault !== undefined) throw new ClientFault(fault, 400)
    const isSave = saves.has(`${method} ${path}`) || (method === 'post' && path === '/:key')
    if (isSave || bodyless.has(path) || signIn.has(path)) await checkBody(req, { path, isSave }, entity)
    if (!entity.hasRevisions) return handler(req)
    const place = { path, method, kind: entity.kind }
    const ifMatch = readIfMatch(req, place)
    if (ifMatch) req.context.ifMatch = ifMatch
    return withETag(await handler(req), req, place)
  }
}

/** An empty parameter is none: MongoDB would be asked to sort by a field without a name. */
const withoutEmpty = (query: PayloadRequest['query']): PayloadRequest['query'] =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))

const hasRevisions = (fields: FlattenedField[]): boolean => fields.some(({ name }) => name === 'revision')

async function checkBody(
  req: PayloadRequest,
  { path, isSave }: { path: string; isSave: boolean },
  entity: Entity,
): Promise<void> {
  const data = await readBody(req)
  if (data === undefined && bodyless.has(path)) return
  if (!isFormValues(data)) throw notAnObject()
  if (!isCountable(data)) throw new ClientFault(tooManyEntries, 400)
  if (signIn.has(path)) refuseOtherThanText(data)
  const found: Found = { faults: [], referred: [] }
  const clean = cleanFields(data, entity.fields, new Place('', '', found), { byLanguage: req.locale === 'all' })
  if (isSave) refuseReservedId(data, new Place('id', 'ID', found))
  // Who may not save needn't learn which documents exist.
  if (found.faults.length === 0 && req.user) await checkReferred(req, found.referred)
  if (found.faults.length > 0)
    throw faultsError(req, entity.kind === 'global' ? { global: entity.slug } : { collection: entity.slug }, found)
  // What no field is for is stored nowhere, but Payload walks through it.
  if (!isWithin(clean)) throw new ClientFault(nestedTooDeeply, 400)
  const isNew = path === '/:id/duplicate' || (entity.kind === 'collection' && path === '/' && req.method === 'POST')
  const ids = { collection: entity.slug as CollectionSlug, fields: entity.fields }
  replaceBody(req, isNew && req.user ? await keepFreeRowIds(req, clean, ids) : clean)
}

/** Payload answers a name that no file has as its own fault. To a stranger it says the same of every name. */
function refuseMissingFile({ routeParams }: PayloadRequest, { uploads }: Entity): void {
  const name = String(routeParams?.filename)
  if (uploads === undefined) return
  // A folder among the uploads has what is in the trash.
  if (name !== basename(name) || name.includes('\\') || !existsSync(join(uploads, name)))
    throw new ClientFault(`There is no file ${name}.`, 404)
}

function refuseReservedId({ id }: { id?: unknown }, place: Place): void {
  if (id !== undefined && typeof id !== 'string') place.refuse('be a text')
}

/** The fields of sign-in aren't fields of a document. */
function refuseOtherThanText(data: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(data))
    if (['email', 'password', 'username', 'token'].includes(name) && typeof value !== 'string')
      throw new ClientFault(`“${name}” must be a text.`, 400)
}
