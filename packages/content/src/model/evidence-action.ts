/** Every action that is recorded as evidence. */
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

/** Labels in the admin. */
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
