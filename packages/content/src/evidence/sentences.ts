import type { EvidenceAction } from '../model/evidence-action.ts'

const because = ', because the document was deleted'

/**
 * Every sentence of the evidence log, by its action. The log holds it in English, and it is read in the language of whoever
 * looks: see `summary-in-words.ts`. So a sentence that was ever written stays in this list, or in the one below.
 */
export const evidenceSentences = {
  edited: [
    '“{title}” was edited in {language}.',
    '“{title}” was edited.',
    'The picture “{file}” was added.',
    'The picture “{file}” was changed.',
    'The video file “{file}” was added.',
  ],
  imported: ['{kind} “{title}” was imported as a draft from {file}.'],
  submitted: ['“{title}” was submitted for review in {language}.'],
  takenBack: ['The submission of “{title}” was canceled.'],
  changesRequested: ['Changes of “{title}” were requested.'],
  commentAnswered: [
    'A comment on “{title}” was answered.',
    'A comment on “{title}” was marked as resolved.',
    'A comment on “{title}” was opened again.',
  ],
  approved: ['“{title}” was approved in {language} by {name} ({license}).'],
  approvalRevoked: ['The approval of “{title}” in {language} by {approver} was revoked by {name} ({license}).'],
  overridden: ['In “{title}”, words were allowed against the rule “{rule}”.'],
  translationConfirmed: [
    'A text of “{title}” in {language} was confirmed as still right.',
    '{count} texts of “{title}” in {language} were confirmed as still right.',
  ],
  scheduled: [
    '“{title}” was scheduled to be published on {moment}.',
    '“{title}” was scheduled to be taken down on {moment}.',
  ],
  scheduleCancelled: [
    'The schedule to publish “{title}” on {moment} was canceled.',
    'The schedule to unpublish “{title}” on {moment} was canceled.',
    `The schedule to publish “{title}” on {moment} was canceled${because}.`,
    `The schedule to unpublish “{title}” on {moment} was canceled${because}.`,
  ],
  published: [
    '“{title}” was published.',
    '“{title}” was published, as scheduled by {name}.',
    '{count} redirects were imported from a list.',
  ],
  unpublished: ['“{title}” was taken down.', '“{title}” was taken down, as scheduled by {name}.'],
  deleted: ['“{title}” was deleted.', 'The picture “{file}” was deleted.', 'The video file “{file}” was deleted.'],
  restored: ['“{title}” was restored.', 'The picture “{file}” was restored.', 'The video file “{file}” was restored.'],
  deletedForGood: [
    '“{title}” was deleted for good.',
    'The picture “{file}” was deleted for good.',
    'The video file “{file}” was deleted for good.',
  ],
  recalled: ['“{title}” was withdrawn.'],
  held: ['“{title}” was put on legal hold.'],
  holdReleased: ['The legal hold on “{title}” was released.'],
  rolledBack: [],
  unpinned: [],
  draftShared: [
    'The {language} draft of “{title}” was shared with {name} until {moment}.',
    'The {language} draft of “{title}” was shared with {name} until {moment}, who may comment on it.',
  ],
  draftOpened: ['The draft of “{title}” was opened with the link for {name}.'],
  draftCommented: ['A guest commented on a draft with the link for {name}.'],
  draftShareRevoked: [
    'The link for {name} to the draft of “{title}” was revoked.',
    'The link for {name} to the draft of a deleted document was revoked.',
  ],
  signedIn: ['{name} signed in.'],
  signInFailed: ['A sign-in to the account of {name} failed.', 'A sign-in to an account that doesn’t exist failed.'],
  accountChanged: ['The account of {name} was created ({role}).', 'The account of {name} was changed: {fields}.'],
  accountDeleted: ['The account of {name} was deleted ({role}).'],
  accountLocked: [
    'Sign-in to the account of {name} from one address is paused for {minutes} minutes after {tries} wrong passwords.',
    'Sign-in to an account that doesn’t exist from one address is paused for {minutes} minutes after {tries} wrong passwords.',
    'The account of {name} was locked for {minutes} minutes after {tries} wrong passwords in an hour.',
  ],
  accountUnlocked: ['The account of {name} was unlocked.'],
  passwordChanged: ['The password of {name} was changed.'],
  passwordReset: [
    '{name} set a new password by a link.',
    'A link to set the password of {name} was sent to {email}.',
    'A link to set the password of {name} was not taken by the mail server.',
    'A link to set the password of {name} was made, to be handed on.',
  ],
  secondFactorAdded: [
    'The passkey “{factor}” was added to the account of {name}.',
    'The authenticator app “{factor}” was added to the account of {name}.',
    'New recovery codes were made in place of the old ones.',
  ],
  secondFactorRemoved: [
    'The passkey “{factor}” was removed from the account of {name}.',
    'The passkey “{factor}” was removed from an account.',
    'The authenticator app “{factor}” was removed from the account of {name}.',
    'The authenticator app “{factor}” was removed from an account.',
  ],
} as const satisfies Record<EvidenceAction, readonly string[]>

/** Sentences that earlier releases have written, and that are in logs; each is read as one of today's. */
export const formerSentences: Partial<Record<EvidenceAction, Readonly<Record<string, EvidenceSentence>>>> = {
  edited: { '“{title}” was edited ({language}).': '“{title}” was edited in {language}.' },
  takenBack: { '“{title}” was taken back from review.': 'The submission of “{title}” was canceled.' },
  overridden: {
    'In “{title}”, words were allowed against rule {rule}.':
      'In “{title}”, words were allowed against the rule “{rule}”.',
    'In “{title}”, words were let stand against rule {rule}.':
      'In “{title}”, words were allowed against the rule “{rule}”.',
  },
  scheduleCancelled: {
    'The schedule to publish “{title}” on {moment} was cancelled.':
      'The schedule to publish “{title}” on {moment} was canceled.',
    'The schedule to unpublish “{title}” on {moment} was cancelled.':
      'The schedule to unpublish “{title}” on {moment} was canceled.',
    [`The schedule to publish “{title}” on {moment} was cancelled${because}.`]: `The schedule to publish “{title}” on {moment} was canceled${because}.`,
    [`The schedule to unpublish “{title}” on {moment} was cancelled${because}.`]: `The schedule to unpublish “{title}” on {moment} was canceled${because}.`,
  },
  accountChanged: { 'The account of {name} was made ({role}).': 'The account of {name} was created ({role}).' },
}

/** What may follow a sentence about a sign-in. */
export const unrecordedFailures = '{count} failures before weren’t recorded one by one.'

/** Whoever had the link to a draft that was shared with somebody without an account. */
export const guestName = 'Guest: {name}'

/** A sentence of the log, with places for what differs. */
export type EvidenceSentence = (typeof evidenceSentences)[EvidenceAction][number]
