'use client'
import { createContext, use, type ReactNode } from 'react'
import type { CommentAction } from '@carepath/content/workflow/comments/comment-action.ts'
import type { Comment } from '@carepath/content/workflow/comments/comment.ts'

/** An answer to a comment, as it is sent. */
export interface AnswerInput {
  comment: string
  action: CommentAction
  text?: string
}

interface Comments {
  comments: readonly Comment[]
  /** Sends an answer; gives the reason in words where the server refuses. */
  answer: (input: AnswerInput) => Promise<string | undefined>
}

const CommentsContext = createContext<Comments | undefined>(undefined)

/** Shares a document's comments between the texts they are about and the list above them. */
export function CommentsProvider({ children, ...value }: Comments & { children: ReactNode }) {
  return <CommentsContext value={value}>{children}</CommentsContext>
}

export function useComments(): Comments {
  const comments = use(CommentsContext)
  if (!comments) throw new Error('useComments needs a CommentsProvider around it.')
  return comments
}
