import { randomBytes } from 'node:crypto'
import { hasVisibleLetter, limits } from '@carepath/schema'
import { type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { getSettings } from '../../config/get-settings.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { startWriting } from '../../config/transactions/start-writing.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { isActive } from '../../model/access/is-active.ts'
import { publicError } from '../../model/public-error.ts'
import { roles } from '../../model/roles.ts'
import { endpoint } from '../request/endpoint.ts'
import { errorAnswer } from '../request/error-answer.ts'
import { savedKey } from '../revision/stored-revision.ts'
import { findAccount, type StoredAccount } from './check-password.ts'
import { tooManyRequests } from './limit-requests.ts'
import { makePasswordLink } from './password-link.ts'
import { readBody } from './read-body.ts'
import { endAllSessions, noFailures } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { mayPass, signInLimits } from './sign-in-limits.ts'
import { logEvent } from '@carepath/log/log-event.ts'

const onlyAdmins = { roles: ['admin'], refusal: 'Only an admin can do this.' } as const

const InvitationSchema = z.object({
  name: z
    .string()
    .trim()
    .min(1, { error: 'is missing' })
    .max(200)
    .refine(hasVisibleLetter, { error: 'must have a letter' }),
  email: z.email({ error: 'must be an e-mail address' }),
  role: z.enum(roles),
  /** A number and who issued it, or why there is none, as on the account’s form. */
  licence: z
    .strictObject({
      number: z.string().max(100),
      state: z.string().max(limits.shortName),
      none: z.string().max(limits.listItem),
    })
    .partial()
    .optional(),
  person: z.string().optional(),
})

/** `POST /users/invite`: makes an account, whose owner sets the password by a link. */
const invite = endpoint({
  path: '/invite',
  method: 'post',
  ...onlyAdmins,
  schema: InvitationSchema,
  handler: async (req, { licence, person, ...invited }) => {
    const account = await req.payload.create({
      collection: 'users',
      data: {
        ...invited,
        // Nobody ever learns this one.
        password: randomBytes(32).toString('base64url'),
        isActive: true,
        isInvited: true,
        ...(licence && {
          licence: { number: licence.number ?? null, state: licence.state ?? null, none: licence.none ?? null },
        }),
        ...(person ? { person } : {}),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return { id: account.id, ...(await makePasswordLink(req, account, 'invitation')) }
  },
})

/** `POST /users/password-link`: a link with which the owner of an account sets a new password. */
const sendPasswordLink = endpoint({
  path: '/password-link',
  method: 'post',
  ...onlyAdmins,
  schema: z.object({ id: z.string().min(1) }),
  handler: async (req, { id }) => {
    const account = await req.payload.findByID({
      collection: 'users',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
    })
    if (!account) throw publicError('There is no such account.', 404)
    if (!isActive(account)) throw publicError('This account is switched off.', 409)
    return makePasswordLink(req, account, account.isInvited ? 'invitation' : 'reset')
  },
})

/** `POST /users/unlock`: lets an account sign in again, from wherever it was paused. */
const unlock = endpoint({
  path: '/unlock',
  method: 'post',
  ...onlyAdmins,
  schema: z.object({ email: z.string().min(1) }),
  handler: async (req, input) => {
    const email = input.email.toLowerCase().trim()
    const account = await findAccount(req, email)
    if (!account) throw publicError('There is no such account.', 404)
    const { ends } = signInLimits(req.payload)
    ends.set(email, (ends.get(email) ?? 0) + 1)
    await req.payload.db.updateOne({ collection: 'users', id: account.id, data: { ...noFailures }, returning: false })
    const summary = say('The account of {name} was unlocked.', { name: account.name })
    await recordEvidence(req, { action: 'accountUnlocked', summary, details: { account: account.id } })
    return { message: req.t('authentication:successfullyUnlocked') }
  },
})

const noMailServer = 'No mail server is set up here, so no link can be sent. Ask an administrator for a link.'

/** `POST /users/forgot-password`: answers the same, and as fast, whether there is such an account or not. */
const forgotPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const tooMany = await tooManyRequests(req)
    if (tooMany) return tooMany
    const email = z
      .object({ email: z.string().min(1) })
      .safeParse(await readBody(req))
      .data?.email.toLowerCase()
      .trim()
    if (!email) return errorAnswer(400, 'Give an e-mail address.')
    // The same for every address, like the answer of a clinic with a mail server.
    if (!getSettings(req.payload).mail) return errorAnswer(409, noMailServer)
    // After the answer, which doesn't wait for a mail server.
    setImmediate(() => {
      sendForgotten(req, email).catch((error: unknown) => {
        logEvent(req.payload.logger, 'error', 'password-link-unsent', { err: error })
      })
    })
    return Response.json({ message: req.t('general:success') })
  },
}

async function sendForgotten(req: PayloadRequest, email: string): Promise<void> {
  const account = await findAccount(req, email)
  if (!account || !isActive(account) || !(await mayPass(signInLimits(req.payload).links, email))) return
  // A request of its own: the one that asked has been answered, and nobody is signed in.
  const own = { ...req, context: {}, user: null, transactionID: undefined } as unknown as PayloadRequest
  await makePasswordLink(own, account, 'forgotten')
}

/** `POST /users/reset-password`: sets a password by a link. It ends every session of the account, and opens none. */
const resetPassword: Endpoint = {
  path: '/reset-password',
  method: 'post',
  handler: async (req) => {
    const tooMany = await tooManyRequests(req)
    if (tooMany) return tooMany
    const given = z.object({ token: z.string().min(1), password: z.string().min(1) }).safeParse(await readBody(req))
    if (!given.success) return errorAnswer(400, 'Choose a password.')
    const isDone = await inTransaction(req, () => setPasswordByLink(req, given.data))
    if (!isDone) return errorAnswer(403, 'This link was used already, or its time is over. Ask for a new one.')
    return Response.json({ message: req.t('authentication:passwordResetSuccessfully') })
  },
}

/**
 * False where the link is good no longer. The turn to save the account is taken first: Payload writes back the whole account as
 * it was before the password was hashed, with the role and the access that somebody may have taken away meanwhile.
 */
async function setPasswordByLink(req: PayloadRequest, given: { token: string; password: string }): Promise<boolean> {
  const { db } = req.payload
  const isOpen = { resetPasswordExpiration: { greater_than: new Date().toISOString() } }
  const where = { and: [{ resetPasswordToken: { equals: given.token } }, isOpen, { isActive: { not_equals: false } }] }
  const asked = await db.findOne<StoredAccount>({ collection: 'users', where, req })
  if (!asked) return false
  await startWriting(req, savedKey({ collection: 'users', id: asked.id }))
  const account = await db.findOne<StoredAccount>({ collection: 'users', where, req })
  if (!account) return false
  req.context.setsPasswordByLink = true
  await req.payload.resetPassword({ collection: 'users', data: given, overrideAccess: true, req })
  await endAllSessions(req, account.id)
  const data = { isInvited: false, resetPasswordToken: null, updatedAt: null }
  await db.updateOne({ collection: 'users', id: account.id, data, req, returning: false })
  const summary = say('{name} set a new password by a link.', { name: account.name })
  await recordEvidence(req, { action: 'passwordReset', summary, actor: account, details: { account: account.id } })
  return true
}

/** The endpoints of accounts; the last four are in place of Payload's own. */
export const accountEndpoints = [invite, sendPasswordLink, signIn, unlock, forgotPassword, resetPassword]
