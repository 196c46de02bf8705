import { getFieldsToSign, jwtSign, type Endpoint, type PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { addSession } from './sessions.ts'
import { checkPassword, type StoredAccount } from './check-password.ts'
import { tooManyRequests } from './limit-requests.ts'
import { readBody } from './read-body.ts'
import { errorAnswer } from '../request/error-answer.ts'
import { pauseMinutes, signInLimits, triesFromAddress } from './sign-in-limits.ts'

const SignInSchema = z.object({ email: z.string().min(1), password: z.string().min(1) })

/** One answer for everybody who can't be let in, so that it tells nothing about an account. */
const refusal = `The e-mail address or the password is wrong. After ${triesFromAddress} wrong passwords sign-in pauses for ${pauseMinutes} minutes.`

/**
 * `POST /users/login`, in place of Payload's own: that one counts parallel guesses one at a time, tells by its answer and its
 * time which accounts exist, and writes back the whole account as it was before the password was checked.
 */
export const signIn: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    const tooMany = await tooManyRequests(req)
    if (tooMany) return tooMany
    const body = await readBody(req)
    const given = SignInSchema.safeParse(body)
    if (!given.success) return errorAnswer(400, 'Give an e-mail address and a password.')
    req.data = body
    const account = await checkPassword(req, given.data)
    if (!account) return errorAnswer(401, refusal)
    return letIn(req, account)
  },
}

async function letIn(req: PayloadRequest, account: StoredAccount): Promise<Response> {
  const { payload } = req
  const { config } = payload.collections.users
  const context = { collection: config, context: req.context, req }
  let user = asUser(account)
  for (const hook of config.hooks.beforeLogin)
    user = asUser(((await hook({ ...context, user })) as object | undefined) ?? user)
  const sid = await signInLimits(payload).sessions.run(() => addSession(req, account.id))
  if (!sid) return errorAnswer(401, refusal)
  const fieldsToSign = getFieldsToSign({ collectionConfig: config, email: account.email, sid, user })
  const { exp, token } = await jwtSign({
    fieldsToSign,
    secret: payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  })
  req.user = user
  for (const hook of config.hooks.afterLogin) await hook({ ...context, user, token })
  const shown = await payload.findByID({
    collection: 'users',
    id: account.id,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  const { cookiePrefix } = payload.config
  const isTokenHidden = (config.auth as { removeTokenFromResponses?: boolean }).removeTokenFromResponses === true
  return Response.json(
    {
      message: req.t('authentication:passed'),
      user: { ...shown, collection: 'users' },
      exp,
      ...(isTokenHidden ? {} : { token }),
    },
    { headers: { 'Set-Cookie': generatePayloadCookie({ collectionAuthConfig: config.auth, cookiePrefix, token }) } },
  )
}

function asUser(account: object): StoredAccount & { collection: 'users'; _strategy: string } {
  return { ...(account as StoredAccount), collection: 'users', _strategy: 'local-jwt' }
}
