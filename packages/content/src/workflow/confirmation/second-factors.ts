import type { Payload } from 'payload'
import type { SecondFactorKind } from '../../model/confirmation.ts'
import type { SecondFactor } from '../../model/payload-types.ts'

const collection = 'second-factors'

/** A second factor in short, as its owner sees it. */
export interface SecondFactorSummary {
  id: string
  kind: SecondFactorKind
  name: string
  /** Instant. */
  addedAt: string
}

/** The second factors of an account, and how many recovery codes are left. */
export interface SecondFactorList {
  factors: SecondFactorSummary[]
  recoveryCodesLeft: number
}

/** The rows of an account's second factors, or of its recovery codes, with their secrets. */
export async function loadSecondFactors(
  payload: Payload,
  account: string,
  ...kinds: SecondFactor['kind'][]
): Promise<SecondFactor[]> {
  const { docs } = await payload.db.find<SecondFactor>({
    collection,
    where: { and: [{ account: { equals: account } }, { kind: { in: kinds } }] },
    sort: 'addedAt',
    pagination: false,
    limit: 0,
  })
  return docs
}

/** Tells an account's second factors without their secrets. */
export async function listSecondFactors(payload: Payload, account: string): Promise<SecondFactorList> {
  const rows = await loadSecondFactors(payload, account, 'passkey', 'app', 'recoveryCode')
  const factors = rows.flatMap(({ id, kind, name, addedAt }) =>
    kind === 'recoveryCode' ? [] : [{ id, kind, name, addedAt }],
  )
  return { factors, recoveryCodesLeft: rows.length - factors.length }
}

/** Stores a second factor or a recovery code. Secrets of second factors are encrypted with the CMS's secret. */
export async function storeSecondFactor(
  payload: Payload,
  factor: Pick<SecondFactor, 'account' | 'kind' | 'name' | 'secret'> & Partial<SecondFactor>,
): Promise<SecondFactor> {
  const secret = factor.kind === 'recoveryCode' ? factor.secret : payload.encrypt(factor.secret)
  const data = { tries: 0, addedAt: new Date().toISOString(), ...factor, secret }
  return (await payload.db.create({ collection, data })) as SecondFactor
}

/** Changes fields of a second factor's row; a number can be raised by `$inc`, which no parallel request can undo. */
export async function updateSecondFactor(payload: Payload, id: string, data: object): Promise<SecondFactor> {
  return (await payload.db.updateOne({
    collection,
    id,
    data: data as Record<string, unknown>,
  })) as unknown as SecondFactor
}

/** Deletes second factors of an account: the one with this id, all of a kind, or all there are. */
export async function deleteSecondFactors(
  payload: Payload,
  account: string,
  only: { id?: string; kind?: SecondFactor['kind'] } = {},
): Promise<void> {
  const conditions = Object.entries(only).map(([name, value]) => ({ [name]: { equals: value } }))
  await payload.db.deleteMany({ collection, where: { and: [{ account: { equals: account } }, ...conditions] } })
}
