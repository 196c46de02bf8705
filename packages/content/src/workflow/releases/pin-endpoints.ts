import { CarepathError } from '@carepath/schema'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { reviewersAndAdmins } from '../../model/access/reviewers-and-admins.ts'
import { askForTask } from '../../outbox/ask-worker.ts'

const RollBackSchema = z.strictObject({ number: z.int().positive() })

/** Makes an earlier release live again and holds the site there. */
export const rollBack: Endpoint = {
  path: '/roll-back',
  method: 'post',
  handler: (req) => answer(req, 'roll-back', RollBackSchema),
}

/** Lets the newest documents go live again. */
export const unpin: Endpoint = {
  path: '/unpin',
  method: 'post',
  handler: (req) => answer(req, 'unpin', z.strictObject({})),
}

async function answer(req: PayloadRequest, task: string, schema: z.ZodType<object>): Promise<Response> {
  if (!req.user || !reviewersAndAdmins({ req })) {
    return refuse(403, 'Only reviewers and administrators may choose which release is live.')
  }
  await addDataAndFileToRequest(req)
  const wanted = schema.safeParse(req.data ?? {})
  if (!wanted.success) return refuse(400, z.prettifyError(wanted.error))
  try {
    await askForTask(req.payload, task, { ...wanted.data, by: req.user.name })
    return Response.json({})
  } catch (error) {
    if (error instanceof CarepathError) return refuse(409, `${error.message}. ${error.next}`)
    throw error
  }
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status })
}
