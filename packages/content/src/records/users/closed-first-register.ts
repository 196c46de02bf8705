import type { Endpoint } from 'payload'

/**
 * Payload lets the first visitor of an empty database become an admin. Here the first account is created on the command
 * line, so this endpoint refuses everybody.
 */
export const closedFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json(
      {
        errors: [
          { message: 'The first account is created on the command line: node apps/worker/src/cli/create-admin.ts' },
        ],
      },
      { status: 403 },
    ),
}
