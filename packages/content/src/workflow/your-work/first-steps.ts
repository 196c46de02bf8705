import type { PayloadRequest, Where } from 'payload'
import type { EvidenceAction } from '../../model/evidence-action.ts'
import type { User } from '../../model/payload-types.ts'
import { listSecondFactors } from '../confirmation/second-factors.ts'

/** One of the three things that somebody new does first. */
export interface FirstStep {
  label: string
  why: string
  /** Path inside the admin. */
  path: string
  isDone: boolean
}

/** After this time nobody is new. */
const newDays = 14

/** The first three steps of somebody new; none once all are done, and none for somebody who has been here for two weeks. */
export async function loadFirstSteps(req: PayloadRequest, user: User): Promise<FirstStep[]> {
  if (Date.now() - Date.parse(user.createdAt) > newDays * 86_400_000) return []
  const steps = await stepsOf[user.role](req, user)
  return steps.every(({ isDone }) => isDone) ? [] : steps
}

type Steps = (req: PayloadRequest, user: User) => Promise<FirstStep[]>

const editorSteps: Steps = async (req, { id }) => {
  const [hasEdited, hasSubmitted, hasPublished] = await Promise.all([
    hasDone(req, id, 'edited'),
    hasDone(req, id, 'submitted'),
    hasDone(req, id, 'published'),
  ])
  return [
    {
      label: 'Change a sentence',
      why: 'Open a side effect and press “Preview”: the page beside the form follows your typing. Patients see nothing of it.',
      path: '/collections/side-effects',
      isDone: hasEdited,
    },
    {
      label: 'Submit it for review',
      why: 'In the box above the fields. A reviewer reads it, and approves it or sends it back with comments.',
      path: '/collections/reviews',
      isDone: hasSubmitted,
    },
    {
      label: 'Publish what was approved',
      why: 'It is live in a second, and the form says so beside the button.',
      path: '/collections/releases',
      isDone: hasPublished,
    },
  ]
}

/** A number and who issued it, or why there is none. */
const hasLicence = (licence: User['licence']): boolean =>
  licence?.none ? true : Boolean(licence?.number && licence.state)

const reviewerSteps: Steps = async (req, { id, licence, person }) => {
  const [factors, hasAnswered] = await Promise.all([
    listSecondFactors(req.payload, id),
    hasDone(req, id, 'approved', 'changesRequested'),
  ])
  return [
    {
      label: 'Check your license and profile',
      why: 'Both are on your account. Without them you can’t approve anything; an admin fills them in.',
      path: '/account',
      isDone: hasLicence(licence) && Boolean(person),
    },
    {
      label: 'Add a second factor',
      why: 'A passkey or an authenticator app, on your account: nobody else can then sign in your name.',
      path: '/account',
      isDone: factors.factors.length > 0,
    },
    {
      label: 'Review a document',
      why: 'You see what changed, and the page as patients would see it. Approve it, or send it back with comments.',
      path: '/collections/reviews?where[and][0][status][equals]=inReview',
      isDone: hasAnswered,
    },
  ]
}

const adminSteps: Steps = async (req, { id }) => {
  const ofSettings: Where = { and: [{ actorId: { equals: id } }, { documentType: { equals: 'site-settings' } }] }
  const [settings, hasInvited, factors] = await Promise.all([
    findEvidence(req, ofSettings),
    hasDone(req, id, 'accountChanged'),
    listSecondFactors(req.payload, id),
  ])
  return [
    {
      label: 'Name your site',
      why: 'Name, logo and colors, in the site settings. The admin carries them too.',
      path: '/globals/site-settings',
      isDone: settings.length > 0,
    },
    {
      label: 'Invite an editor and a reviewer',
      why: 'Each gets a link and chooses a password. A reviewer also needs a license and a profile.',
      path: '/collections/users',
      isDone: hasInvited,
    },
    {
      label: 'Add a second factor',
      why: 'A passkey or an authenticator app, on your account.',
      path: '/account',
      isDone: factors.factors.length > 0,
    },
  ]
}

const stepsOf: Record<User['role'], Steps> = { editor: editorSteps, reviewer: reviewerSteps, admin: adminSteps }

/** True where somebody has done something since the first sign-in: the sample content was loaded in the name of an account. */
async function hasDone(req: PayloadRequest, id: string, ...actions: EvidenceAction[]): Promise<boolean> {
  const [first] = await findEvidence(req, { and: [{ actorId: { equals: id } }, { action: { equals: 'signedIn' } }] })
  if (!first) return false
  const done: Where[] = [{ action: { in: actions } }, { at: { greater_than: first.at } }]
  return (await findEvidence(req, { and: [{ actorId: { equals: id } }, ...done] })).length > 0
}

/** The first entry of the log that fits. */
async function findEvidence({ payload }: PayloadRequest, where: Where): Promise<{ at: string }[]> {
  const { docs } = await payload.find({
    collection: 'evidence',
    where,
    ...{ sort: 'at', limit: 1, pagination: false, depth: 0, overrideAccess: true },
    select: { at: true },
  })
  return docs
}
