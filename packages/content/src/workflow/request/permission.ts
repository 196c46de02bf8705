import { APIError } from 'payload'

/** True where the person who asks may do something; else the message that says why not. */
export type Permission = true | string

/** Turns a check that refuses by throwing into a permission. Anything but a refusal is thrown on. */
export async function toPermission(check: Promise<unknown>): Promise<Permission> {
  try {
    await check
    return true
  } catch (error) {
    if (error instanceof APIError) return error.message
    throw error
  }
}
