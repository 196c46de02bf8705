import type { Payload } from 'payload'

/** Makes something once for each running CMS: tests run several at once. */
export function onceAPayload<Value extends object>(make: (payload: Payload) => Value): (payload: Payload) => Value {
  const made = new WeakMap<Payload, Value>()
  return (payload) => {
    const value = made.get(payload) ?? make(payload)
    made.set(payload, value)
    return value
  }
}
