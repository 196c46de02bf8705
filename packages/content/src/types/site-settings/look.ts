import { ColorSchema, typefaces } from '@carepath/schema'
import { refuseColor, type ChosenColors } from '@carepath/look/check-color.ts'
import type { Field, TextField } from 'payload'
import { choice } from '../../fields/inputs/choice.ts'
import { picture } from '../../fields/inputs/picture.ts'
import { line } from '../../fields/inputs/words.ts'
import { typefaceLabels } from '../../fields/labels.ts'
import { shownWhere } from '../../fields/validation/shown-where.ts'
import { withRule } from '../../fields/validation/with-rule.ts'

/** The clinic's own look: a logo, two colors, and fonts. Nothing else of the design is a setting. */
export function look(): Field[] {
  return [
    picture({
      name: 'logo',
      label: 'Logo',
      description:
        'In the header of every page, 40 pixels high: best on a transparent ground, at least 640 pixels wide. The clinic’s name is read out for it. Empty for the site’s own mark.',
      required: false,
    }),
    shownWhere(
      picture({
        name: 'logoOnDark',
        label: 'Logo for dark pages',
        description:
          'For readers whose device is set to dark. Empty where the logo may be shown on a light ground there.',
        required: false,
      }),
      ({ logo }) => logo !== undefined && logo !== null && logo !== '',
    ),
    {
      type: 'row',
      fields: [
        color('mainColor', {
          label: 'Main color',
          description:
            'Links, buttons and labels, e.g. #09525a. Small text is made darker where it needs that, and dark pages get a light color of the same hue.',
        }),
        color('secondColor', {
          label: 'Second color',
          description: 'Headings, and a line at the top of pages, e.g. #7a2e0e. Empty for plain headings.',
        }),
      ],
    },
    choice({
      name: 'typeface',
      label: 'Fonts',
      description: 'All of them are on readers’ devices: pages load nothing from others.',
      values: typefaces,
      labels: typefaceLabels,
      required: false,
    }),
  ]
}

function color(name: keyof ChosenColors, words: { label: string; description: string }): TextField {
  const field = line(ColorSchema, { name, required: false, ...words })
  const checked = withRule(field, (value, siblings) => {
    const colors = { ...siblings, [name]: value } as Record<keyof ChosenColors, unknown>
    const refused = refuseColor(name, {
      mainColor: asColor(colors.mainColor),
      secondColor: asColor(colors.secondColor),
    })
    return refused ? explain(words.label, refused) : true
  })
  return {
    ...checked,
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? inSixDigits(value) : (value as unknown))] },
  }
}

function explain(label: string, { contrast, needed, nearest }: NonNullable<ReturnType<typeof refuseColor>>): string {
  // Rounded down: 4.49 is less than 4.5, and must not be told as the same.
  const found = Math.floor(contrast * 10) / 10
  return `“${label}” is too light to read on the site’s pages: its contrast is ${found} to 1, and ${needed} to 1 is needed. The nearest color that passes is ${nearest}.`
}

/** A color as people write it: in capitals, in three digits, without its #. */
function inSixDigits(text: string): string {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/iu.exec(text.trim()) ?? []
  if (digits === undefined) return text.trim()
  return `#${digits.length === 3 ? digits.replaceAll(/./gu, '$&$&') : digits}`.toLowerCase()
}

const asColor = (value: unknown): string | undefined => {
  const { data } = ColorSchema.safeParse(value)
  return data
}
