import { limits, lineUpTo } from '@carepath/schema'
import type { CheckboxField, CheckboxFieldValidation, Field, TextareaField } from 'payload'
import { line } from '../../fields/inputs/words.ts'
import { altLabel } from './picture-limits.ts'

interface PictureForm {
  isDecorative?: boolean
  hasWords?: boolean
}

const refuseBoth: CheckboxFieldValidation = (value, { siblingData }) =>
  value && (siblingData as PictureForm).hasWords
    ? 'A picture that contains words isn’t decorative: its words add to the text. Choose one of both.'
    : true

const isDecorative: CheckboxField = {
  name: 'isDecorative',
  type: 'checkbox',
  label: 'Decorative: adds nothing to the text',
  defaultValue: false,
  validate: refuseBoth,
  admin: {
    description:
      'For a picture that only makes a text pleasant to look at: screen readers pass over it. Whoever couldn’t see it must miss nothing. A logo and a portrait are never decorative.',
  },
}

const alt = line(lineUpTo(limits.altText), {
  name: 'alt',
  label: altLabel,
  localized: true,
  description: 'For people who can’t see it: what matters in the picture, in a sentence. Don’t begin with “Image of”.',
})

const hasWords: CheckboxField = {
  name: 'hasWords',
  type: 'checkbox',
  label: 'This picture contains words',
  defaultValue: false,
  admin: {
    description:
      'Best is a picture without words: nobody can enlarge, translate or look for words in a picture, and no screen reader says them. A logo’s words belong above.',
  },
}

const words: TextareaField = {
  name: 'words',
  type: 'textarea',
  label: 'The words in the picture',
  localized: true,
  required: true,
  maxLength: limits.wordsInPicture,
  admin: {
    description: 'All of them, as they are in the picture. They are printed below it in a text, and checked like it.',
    condition: (_data, { hasWords: isAsked }: Partial<PictureForm>) => isAsked === true,
  },
}

/** What a picture’s form asks about it. */
export const pictureFields: Field[] = [
  isDecorative,
  {
    ...alt,
    admin: {
      ...alt.admin,
      condition: (_data, { isDecorative: isLeftOut }: Partial<PictureForm>) => isLeftOut !== true,
    },
  },
  hasWords,
  words,
]
