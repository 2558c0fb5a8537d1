const leading = ['$ref', 'title', 'description', 'type', 'properties', 'required']

/** The same JSON with the keys of its objects in a stable order; under `properties` the schema's own order is kept. */
export function sortKeys(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, inner]) => [key, key === 'properties' ? mapValues(inner) : sortWithin(inner)]),
  )
}

function rank(key: string): number {
  const place = leading.indexOf(key)
  return place < 0 ? leading.length : place
}

function mapValues(properties: object): object {
  return Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, sortWithin(inner)]))
}

function sortWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortWithin)
  return typeof value === 'object' && value !== null ? sortKeys(value) : value
}
