import { describe, expect, it } from 'vitest'
import { townLine } from '../src/i18n/format-address.ts'

const street = '1 Sample Street'

describe('The town of an address', () => {
  it.each([
    [{ city: 'Portland', region: 'OR', postalCode: '97201', country: 'US' }, 'Portland, OR 97201'],
    [{ city: 'Hamburg', postalCode: '20354', country: 'DE' }, '20354 Hamburg'],
    [{ city: 'Monterrey', region: 'Nuevo León', postalCode: '64710', country: 'MX' }, '64710 Monterrey, Nuevo León'],
    [{ city: 'Valencia', country: 'ES' }, 'Valencia'],
    [{ city: 'Glasgow', postalCode: 'G12 0XH', country: 'GB' }, 'Glasgow, G12 0XH'],
    [{ city: 'Lima', postalCode: '15001', country: 'PE' }, 'Lima, 15001'],
  ])('is written as its country writes it: %o', (place, line) => {
    expect(townLine({ street, ...place })).toBe(line)
  })
})
