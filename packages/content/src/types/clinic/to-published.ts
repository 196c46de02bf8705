import type { Clinic } from '@carepath/schema'
import { reviewToPublished } from '../../fields/groups/clinical-fields-to-published.ts'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { FieldReader } from '../../mapping/field-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'
import type { Unchecked } from '../../model/unchecked.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('clinic', document, context)
  const address = from.group('address')
  const street = address.text('street')
  const isPlace = street !== undefined || address.text('inWords') === undefined
  return from.document({
    slug: from.text('slug'),
    name: from.text('name'),
    shortName: from.text('shortName'),
    address: {
      street,
      city: address.text('city'),
      // The form hides the words beside a street, and the way to a place that is none.
      inWords: street === undefined ? address.text('inWords') : undefined,
      region: address.text('region'),
      postalCode: address.text('postalCode'),
      country: address.text('country'),
    },
    geo: isPlace ? geoToPublished(from.group('geo')) : undefined,
    phones: from.rows('phones', phoneToPublished),
    timeZone: from.text('timeZone'),
    hours: from.rows('hours', (row) => ({
      day: row.text('day'),
      opens: row.text('opens'),
      closes: row.text('closes'),
    })),
    languages: from.lines('languages'),
    accessibility: from.lines('accessibility'),
    interpreter: from.text('interpreter'),
    directions: isPlace ? from.filledLines('directions') : undefined,
    parking: isPlace ? from.text('parking') : undefined,
    firstSteps: filled(from.rows('firstSteps', (row) => ({ title: row.text('title'), text: row.text('text') }))),
    ...pricesToPublished(from),
    insurance: from.text('insurance'),
    cancellation: from.text('cancellation'),
    emergencyText: from.text('emergencyText'),
    staff: from.references('staff', 'person'),
    acceptsHhsFunds: from.flag('acceptsHhsFunds'),
    review: reviewToPublished(from.group('review'), context.locale),
  })
}

function geoToPublished(from: FieldReader): Unchecked<Clinic['geo']> {
  const latitude = from.number('latitude')
  const longitude = from.number('longitude')
  return latitude === undefined && longitude === undefined ? undefined : { latitude, longitude }
}

/** The form hides the currency where nothing has a price; an earlier choice is not published. */
function pricesToPublished(from: FieldReader) {
  const prices = filled(
    from.rows('prices', (row) => ({
      item: row.text('item'),
      min: row.number('min'),
      max: row.number('max'),
      note: row.text('note'),
    })),
  )
  return { prices, currency: prices && from.text('currency') }
}

const filled = <Row>(rows: Row[]): Row[] | undefined => (rows.length > 0 ? rows : undefined)

function phoneToPublished(from: FieldReader): Unchecked<Clinic['phones'][number]> {
  const purpose = from.text('purpose')
  return {
    number: from.text('number'),
    extension: from.text('extension'),
    purpose,
    // The form hides the words where the purpose is on the list; earlier words are not published.
    label: purpose === 'other' ? from.text('label') : undefined,
    hours: from.text('hours'),
    isUrgent: from.flag('isUrgent'),
  }
}
