import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { confirmationPurposes } from '../../model/confirmation.ts'
import { endpoint } from '../request/endpoint.ts'
import {
  addAppFactor,
  addPasskeyFactor,
  loadSecondFactorList,
  makeRecoveryCodes,
  offerApp,
  removeSecondFactor,
} from './change-second-factors.ts'
import { confirm, describeConfirmation, ticketUse } from './confirm.ts'
import { createPasskeyOptions } from './passkeys.ts'
import { requireSigningSession } from './signing-session.ts'
import { PasskeyAnswerSchema, SecondFactorProofSchema } from './verify-second-factor.ts'

const PurposeSchema = z.strictObject({ purpose: z.enum(confirmationPurposes) })
const ConfirmationSchema = z.strictObject({
  ...PurposeSchema.shape,
  ...SecondFactorProofSchema.shape,
  password: z.string().min(1, { error: 'must be your password' }).max(1000),
})
const NameSchema = z.string().trim().min(1, { error: 'must have a name' }).max(100)
const NothingSchema = z.strictObject({})
const AccountSchema = z.strictObject({ account: z.string().max(100).optional() })

/** Confirming who one is, and changing one's second factors. */
export const confirmationEndpoints: Endpoint[] = [
  endpoint({ path: '/confirmation', method: 'get', schema: PurposeSchema, handler: describeConfirmation }),
  endpoint({ path: '/confirmation', method: 'post', schema: ConfirmationSchema, handler: confirm }),
  endpoint({ path: '/account/second-factors', method: 'get', schema: AccountSchema, handler: loadSecondFactorList }),
  endpoint({
    path: '/account/second-factors/new-passkey',
    method: 'post',
    schema: NothingSchema,
    handler: async (req) => {
      await requireSigningSession(req, 'secondFactor')
      return createPasskeyOptions(req.payload, ticketUse(req, 'addPasskey'), req.user)
    },
  }),
  endpoint({
    path: '/account/second-factors/passkey',
    method: 'post',
    schema: z.strictObject({ name: NameSchema, response: PasskeyAnswerSchema }),
    handler: (req, { name, response }) =>
      addPasskeyFactor(req, { name, response: response as unknown as RegistrationResponseJSON }),
  }),
  endpoint({ path: '/account/second-factors/new-app', method: 'post', schema: NothingSchema, handler: offerApp }),
  endpoint({
    path: '/account/second-factors/app',
    method: 'post',
    schema: z.strictObject({ name: NameSchema, ticket: z.string().max(2000), code: z.string().max(20) }),
    handler: addAppFactor,
  }),
  endpoint({
    path: '/account/second-factors/remove',
    method: 'post',
    schema: AccountSchema.extend({ id: z.string().max(100) }),
    handler: removeSecondFactor,
  }),
  endpoint({
    path: '/account/second-factors/recovery-codes',
    method: 'post',
    schema: NothingSchema,
    handler: makeRecoveryCodes,
  }),
]
