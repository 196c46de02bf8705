import type { Endpoint } from 'payload'

/**
 * Payload lets whoever comes first to an empty database make themselves an admin.
 * Here accounts come from the command line, so the door is shut.
 */
export const closedFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json(
      { errors: [{ message: 'Accounts are made on the command line: node apps/cms/src/create-admin.ts' }] },
      { status: 403 },
    ),
}
