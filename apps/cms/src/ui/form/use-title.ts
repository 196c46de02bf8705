'use client'
import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Gives a screen its title, where Payload makes one of the English words that are stored, whenever it loads the document. */
export function useTitle(words: string): void {
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (words === '' || title === words) return undefined
    // After Payload, which gives the title in the same turn: it would be the last.
    const late = setTimeout(() => setDocumentTitle(words))
    return () => clearTimeout(late)
  }, [title, words])
}
