'use client'
import { translate } from '@carepath/content/wording/translate.ts'
import { useEffect } from 'react'
import { nextButton } from './next-button.ts'
import './formatted-texts.css'

/** Payload's toolbar over each formatted text, where each button is a stop of the Tab key. */
const toolbars = '.fixed-toolbar'
/** What follows the mouse beside a paragraph: the toolbar offers the same, and dragging needs a mouse. */
const handles = '.add-block-menu, .draggable-block-menu'
/** A formatted text, which Payload gives no name. */
const texts = '[data-lexical-editor="true"]:not([aria-label])'

/** In every form: a formatted text has the name of its field, and few stops of the Tab key. Its toolbar is one, and the arrow keys lead from button to button, as in other programs. */
export function FormattedTexts() {
  useEffect(() => {
    let frame = 0
    const tidy = () => {
      frame = 0
      for (const toolbar of document.querySelectorAll<HTMLElement>(toolbars)) asOneStop(toolbar)
      for (const handle of document.querySelectorAll(handles)) handle.setAttribute('tabindex', '-1')
      for (const text of document.querySelectorAll(texts)) giveName(text)
    }
    const tidySoon = () => {
      if (frame === 0) frame = requestAnimationFrame(tidy)
    }
    tidy()
    const watching = new MutationObserver(tidySoon)
    watching.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    document.addEventListener('keydown', move)
    return () => {
      watching.disconnect()
      cancelAnimationFrame(frame)
      document.removeEventListener('keydown', move)
    }
  }, [])
  return null
}

/** For those who hear the form: the label that stands above the text. */
function giveName(text: Element): void {
  const label = text
    .closest('.field-type')
    ?.querySelector('.field-label')
    ?.textContent.replace(/\s*\*\s*/u, ' ')
    .trim()
  if (label) text.setAttribute('aria-label', label)
}

/** Leaves one button for the Tab key: the one that was used last, else the first. */
function asOneStop(toolbar: HTMLElement): void {
  toolbar.setAttribute('role', 'toolbar')
  toolbar.setAttribute('aria-label', translate('Formatting'))
  const buttons = buttonsOf(toolbar)
  const kept = buttons.find((button) => button.getAttribute('tabindex') === '0') ?? buttons[0]
  for (const button of buttons) button.setAttribute('tabindex', button === kept ? '0' : '-1')
}

function move(event: KeyboardEvent): void {
  const focused = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button') : null
  const toolbar = focused?.closest<HTMLElement>(toolbars)
  if (!focused || !toolbar) return
  const buttons = buttonsOf(toolbar)
  const next = buttons[nextButton(event.key, buttons.indexOf(focused), buttons.length)]
  if (!next) return
  event.preventDefault()
  for (const button of buttons) button.setAttribute('tabindex', button === next ? '0' : '-1')
  next.focus()
}

const buttonsOf = (toolbar: HTMLElement): HTMLButtonElement[] => [
  ...toolbar.querySelectorAll<HTMLButtonElement>('button:not(:disabled)'),
]
