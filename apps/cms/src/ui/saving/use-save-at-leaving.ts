import { toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'
import type { Saver } from './saver.ts'
import type { FormValues } from '../merge/same-value.ts'

interface Leaving {
  saver: Saver<FormValues>
  /** The form saves itself. */
  isDrafting: boolean
  /** Keeps what was typed in the browser. */
  keep: () => void
  forget: () => void
}

/** Saves when the form is left without a click on its page: by the browser's Back button. */
export function useSaveAtLeaving(leaving: Leaving): void {
  const last = useRef(leaving)
  last.current = leaving
  useEffect(
    () => () => {
      const { saver, isDrafting, keep, forget } = last.current
      if (!isDrafting || !saver.isUnsaved) {
        saver.stop()
        return
      }
      keep()
      void saver.flush().then((isSaved) => {
        saver.stop()
        if (isSaved) forget()
        else
          toast.error(translate('Your last changes are not saved. Open the form again to restore what you typed.'), {
            duration: Infinity,
          })
      })
    },
    [],
  )
}
