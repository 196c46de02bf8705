'use client'
import { useEffect, useState } from 'react'

type Elements = ReadonlyMap<string, HTMLElement>

/**
 * Elements of the form that Payload has drawn, by name, as far as they are on the screen now: another tab shows other fields.
 * `find` is asked again whenever the screen changes, and with another `version`.
 */
export function useElements(find: () => Elements, version: string): Elements {
  const [found, setFound] = useState<Elements>(new Map())
  useEffect(() => {
    let frame = 0
    const look = () => {
      frame = 0
      setFound((former) => {
        const now = find()
        return isSame(former, now) ? former : now
      })
    }
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    look()
    const watching = new MutationObserver(lookSoon)
    watching.observe(document.body, { childList: true, subtree: true })
    return () => {
      watching.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [version])
  return found
}

const isSame = (one: Elements, other: Elements): boolean =>
  one.size === other.size && [...one].every(([name, element]) => other.get(name) === element)
