import type { AfterErrorHook } from 'payload'

/**
 * Puts back which fields are wrong. The built CMS holds Payload twice, for its pages and for its API; whichever starts first
 * serves both, and the API doesn't know the other's errors by their class (`formatErrors`): it answers without their data,
 * and the form marks no field.
 */
export const keepErrorData: AfterErrorHook = ({ error, result }) => {
  const { data, isPublic } = error as { data?: { errors?: unknown }; isPublic?: boolean }
  const isAnswered = result?.errors.some((each) => 'data' in each)
  if (!isPublic || isAnswered || !Array.isArray(data?.errors)) return undefined
  return { response: { errors: [{ name: 'ValidationError', message: error.message, data }] } }
}
