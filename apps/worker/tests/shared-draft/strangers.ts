import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { jwtSign } from 'payload'
import type { PublishingCms } from '../publishing/publishing-cms.ts'

/** What a stranger may send in place of a session, `token` being that of a link to a draft. */
export async function strangers(cms: PublishingCms, token: string): Promise<Record<string, Record<string, string>>> {
  const { authorization = '' } = await signedIn(cms)
  const session = authorization.replace('JWT ', '')
  const [head = '', body = '', signature = ''] = session.split('.')
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>
  const expired = (await jwtSign({ fieldsToSign: claims, secret: cms.payload.secret, tokenExpiration: -60 })).token
  const other = Buffer.from(JSON.stringify({ ...claims, role: 'admin' })).toString('base64url')
  return {
    none: {},
    expired: { authorization: `JWT ${expired}` },
    'expired, in a cookie': { cookie: `payload-token=${expired}` },
    tampered: { authorization: `JWT ${head}.${other}.${signature}` },
    unsigned: { authorization: `JWT ${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.` },
    'a link’s token': { authorization: `JWT ${token}` },
    'a link’s token in a cookie': { cookie: `payload-token=${token}` },
  }
}
