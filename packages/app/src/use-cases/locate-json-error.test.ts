import { expect, test } from 'vitest'
import { locateJsonError } from './locate-json-error.ts'

test.each([
  ['{\n "a": 1,\n "b": [1 2]\n}', 3, 10, 'a comma or ]', '2'],
  ['{"a": 1,}', 1, 9, 'a field name in double quotes', '}'],
  ["{'a': 1}", 1, 2, 'a field name in double quotes', "'a': 1}"],
  ['{"a" 1}', 1, 6, 'a colon', '1'],
  ['{"a": 01}', 1, 8, 'a comma or }', '1'],
  ['{"a": nul}', 1, 7, 'a value', 'nul'],
  ['[1, 2', 1, 6, 'a comma or ]', 'the end of the file'],
  ['{} {}', 1, 4, 'the end of the file', '{'],
  ['', 1, 1, 'a JSON value', 'the end of the file'],
  ['{"é": "ü",\n// no\n"b": 1}', 2, 1, 'a field name in double quotes', '/'],
])('%j stops being JSON at line %i, column %i', (text, line, column, expected, found) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(locateJsonError(text)).toEqual({ line, column, expected, found })
})

test('a text that breaks over the line is named where it begins', () => {
  const error = locateJsonError('{"a": "one\ntwo"}')
  expect(error).toMatchObject({ line: 1, column: 7, found: '"one' })
  expect(error.expected).toMatch(/double quotes that ends on its own line/)
})
