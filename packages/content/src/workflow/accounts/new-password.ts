import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { publicError } from '../../model/public-error.ts'
import { loadClinicNames } from './clinic-names.ts'
import { refuseWeakPassword, type PasswordOwner } from './password-rule.ts'

interface PasswordData extends PasswordOwner {
  password?: unknown
  token?: unknown
}

/**
 * Checks a new password wherever one is set: with a new account, by its owner, by a link. Nobody sets another's password:
 * whoever knows it could sign clinical words as that person. The system itself may: a command, the try-out.
 */
export const checkNewPassword: CollectionBeforeOperationHook = async ({ args, req, ...hook }) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one value of it is, which isn't asked for here
  const operation: string = hook.operation
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return
  const { data, id, where } = args as { data?: PasswordData; id?: string; where?: unknown }
  if (data?.password === undefined || data.password === null || data.password === '') return
  if (operation === 'update') {
    const isOwn = id !== undefined && where === undefined && id === req.user?.id
    if (req.user && !isOwn)
      throw publicError('Only the person sets this password: send a link to set a new one instead.', 403)
    req.context.setsPassword = true
  }
  const owner =
    operation === 'create' ? data : await findOwner(req, operation === 'update' ? { id } : { token: data.token })
  refuseWeakPassword(data.password, { ...owner, ...namesIn(data) }, await loadClinicNames(req.payload))
}

/** A name or an address that is changed together with the password. */
function namesIn({ name, email }: PasswordData): PasswordOwner {
  return { ...(name ? { name } : {}), ...(email ? { email } : {}) }
}

async function findOwner(
  req: PayloadRequest,
  by: { id?: string | undefined; token?: unknown },
): Promise<PasswordOwner> {
  const where = by.id === undefined ? { resetPasswordToken: { equals: by.token } } : { id: { equals: by.id } }
  if (by.id === undefined && typeof by.token !== 'string') return {}
  return (await req.payload.db.findOne<PasswordOwner & { id: string }>({ collection: 'users', where, req })) ?? {}
}
