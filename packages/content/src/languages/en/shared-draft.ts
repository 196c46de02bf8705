import type { SharedDraftWords } from '../../model/text/shared-draft-words.ts'

export const englishSharedDraft: SharedDraftWords = {
  mark: (name, until) => `Draft, not approved, for ${name} until ${until}`,
  approvedMark: (name, until) => `Preview, for ${name} until ${until}`,
  pages: 'Pages of this draft',
  page: (number) => `Page ${number}`,
  showPart: 'Go to the part that was shared',
  commentHeading: 'Comment on this draft',
  commentHint:
    'The people who write this guide read your comment. Please write nothing about your own health: nobody here can help you with it.',
  yourName: 'Your name',
  yourComment: 'Your comment',
  send: 'Send comment',
  writeComment: 'Comment on it',
  sent: 'Thank you. Your comment was sent.',
  emptyComment:
    'Your comment was not sent. Write your name and a comment of at most 2,000 characters, then send it again.',
  tooManyComments: 'Your comment was not sent: this link takes no more comments. Ask the person who sent it to you.',
  tooSoon: 'Your comment was not sent: there were several in a short time. Wait ten minutes, then send it again.',
  deniedTitle: 'This link no longer works',
  denied: 'Ask the person who sent it to you for a new one.',
  opening: 'Opening the draft…',
  needsScripts: 'To open the draft, allow JavaScript for this page, then load it again.',
  open: 'Open the draft',
  unavailableTitle: 'The draft can’t be shown right now',
  unavailable: 'Your link still works. Try again in a few minutes, or ask the person who sent it to you.',
}
