'use client'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { centerInPage } from './center-in-page.ts'
import { normalise } from './field-texts.ts'
import { findPart } from './page-parts.ts'
import { showPage, type PageDifference } from './show-page.ts'

/** Widths of a page, in pixels. */
const pageWidths = { phone: 390, tablet: 768, desktop: 1280 } as const
export type PageWidth = keyof typeof pageWidths

interface PageFrameProps {
  title: string
  html: string
  /** The live page, where what differs from it is marked. */
  live?: string | null
  width: PageWidth
  /** The words to show, the best first. */
  lookedFor?: readonly string[]
  onPart?: (part: Element) => void
  onDifference?: (difference: PageDifference | undefined) => void
}

/**
 * A page that has no address: it is written into an empty frame of the admin, whose policy it has. It runs no scripts, sends
 * no forms, and its links lead nowhere: a click says which part was meant.
 */
export function PageFrame({ title, html, live, width, lookedFor = [], onPart, onDifference }: PageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [isLoaded, setLoaded] = useState(false)
  const [size, setSize] = useState({ inline: 0, block: 0 })
  const partHandler = useRef(onPart)
  partHandler.current = onPart

  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ inline: entry.contentRect.width, block: entry.contentRect.height })
    })
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    const page = frame.current?.contentDocument
    if (!isLoaded || !page) return
    const difference = showPage(page, html, live)
    onDifference?.(difference)
    showPart(page, lookedFor)
  }, [isLoaded, html, live])

  const wanted = lookedFor.join('\n')
  useEffect(() => {
    const page = frame.current?.contentDocument
    if (isLoaded && page) showPart(page, lookedFor)
  }, [isLoaded, wanted])

  const load = () => {
    frame.current?.contentDocument?.addEventListener('click', (event) => {
      const part = event.target as Element
      if (part.closest('summary')) return
      event.preventDefault()
      partHandler.current?.(part)
    })
    setLoaded(true)
  }
  const pixels = pageWidths[width]
  const scale = size.inline > 0 ? Math.min(1, size.inline / pixels) : 1
  return (
    <div className="page-frame" ref={box}>
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-same-origin"
        srcDoc='<!doctype html><html lang="en"><head><title>Preview</title></head><body></body></html>'
        onLoad={load}
        style={{
          inlineSize: `${pixels}px`,
          blockSize: `${size.block / scale}px`,
          transform: `scale(${scale})`,
          marginInlineStart: `${Math.max(0, (size.inline - pixels * scale) / 2)}px`,
        }}
      />
    </div>
  )
}

/** Shows the first part that has the words, without moving where it is in sight already. */
function showPart(page: Document, lookedFor: readonly string[]): void {
  for (const part of page.querySelectorAll('[data-in-focus]')) part.removeAttribute('data-in-focus')
  const part = findPart(page, lookedFor.map(normalise).filter(Boolean))
  if (!part) return
  part.setAttribute('data-in-focus', '')
  const { top, bottom } = part.getBoundingClientRect()
  const height = page.defaultView?.innerHeight ?? 0
  if (top < 60 || bottom > height) centerInPage(part)
}
