/** Everything that is worth being able to prove later. */
export const evidenceActions = [
  'edited',
  'submitted',
  'takenBack',
  'changesRequested',
  'approved',
  'overridden',
  'published',
  'unpublished',
  'deleted',
  'recalled',
  'held',
  'holdReleased',
  'rolledBack',
  'unpinned',
  'signedIn',
  'accountChanged',
] as const
export type EvidenceAction = (typeof evidenceActions)[number]

/** What the admin calls each. */
export const evidenceLabels: Record<EvidenceAction, string> = {
  edited: 'Edited',
  submitted: 'Submitted for review',
  takenBack: 'Taken back from review',
  changesRequested: 'Changes requested',
  approved: 'Approved',
  overridden: 'Rule overridden',
  published: 'Published',
  unpublished: 'Unpublished',
  deleted: 'Deleted',
  recalled: 'Withdrawn',
  held: 'Legal hold placed',
  holdReleased: 'Legal hold released',
  rolledBack: 'Site rolled back',
  unpinned: 'Site unpinned',
  signedIn: 'Signed in',
  accountChanged: 'Account changed',
}
