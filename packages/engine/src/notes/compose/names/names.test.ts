import { describe, expect, it } from 'vitest'
import type { Contact } from '../../../model/case.ts'
import { inventCase } from '../testing/invented-cases.ts'
import { addressOf, joinNames, mentionOf } from './address-person.ts'
import { knownNamesOf } from './known-names.ts'
import { employerInSentence, jobPhrase, roleInSentence } from './role-phrase.ts'

const person = (name: string): Contact => ({ id: 'x', name, role: 'peer' })

describe('addressOf', () => {
  it.each([
    ['Dana Lee', 'Dana'],
    ['Ms Dana Lee', 'Ms Lee'],
    ['Dr. Ludwig van der Berg', 'Dr. van der Berg'],
    ['Dr. van der Berg', 'Dr. van der Berg'],
    ['Prof. Dr. Hans Müller', 'Prof. Dr. Müller'],
    ['Dr. María García López', 'Dr. María García López'],
    ['Ms Lee', 'Ms Lee'],
    ['Jean-Luc Moreau', 'Jean-Luc'],
    ['Mary Ann Smith', 'Mary Ann Smith'],
    ['Ludwig van der Berg', 'Ludwig'],
    ['Lee, Dana', 'Dana'],
    ['Robert (Bob) Smith', 'Robert'],
    ['Priya Nair, PhD', 'Priya'],
    ['Li Wen', 'Li Wen'],
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Nagy Péter', 'Nagy Péter'],
    ['KIM Minsu', 'KIM Minsu'],
    ['J. R. Smith', 'J. R. Smith'],
    ['王伟', '王伟'],
    ['김민수', '김민수'],
    ['Иван Петров', 'Иван Петров'],
    ['Siobhán O’Brien', 'Siobhán'],
    ['Dana', 'Dana'],
  ])('addresses %s as %s', (name, address) => {
    expect(addressOf(person(name))).toBe(address)
  })
})

describe('names of others', () => {
  it('are written whole, without degrees, and joined as one says them', () => {
    expect(mentionOf(person('Priya Nair, PhD'))).toBe('Priya Nair')
    expect(mentionOf(person('Dr. Priya Nair'))).toBe('Dr. Priya Nair')
    expect(joinNames(['Pia Holm', 'Li Wen', 'Ed Rossi'])).toBe('Pia Holm, Li Wen and Ed Rossi')
  })
})

describe('knownNamesOf', () => {
  const names = knownNamesOf({ ...inventCase(1), contacts: [person('Dana Lee'), { ...person('Will Mark'), id: 'y' }] })

  it('gives names their capitals back, but not words that may be ordinary ones', () => {
    expect(names.restore('how the dana team will mark the launch')).toBe('how the Dana team will mark the launch')
  })
})

describe('the job and the employer in a sentence', () => {
  it.each([
    ['Account executive', 'account executive'],
    ['Account Executive', 'Account Executive'],
    ['iOS developer', 'iOS developer'],
    ['SRE', 'SRE'],
    ['VP of Sales', 'VP of Sales'],
    ['Head of Operations', 'Head of Operations'],
    ['Salesforce administrator', 'Salesforce administrator'],
    ['QA engineer', 'QA engineer'],
  ])('says %s as %s', (role, said) => {
    expect(roleInSentence(role)).toBe(said)
  })

  it('falls back to the plain noun for a role that is no phrase', () => {
    expect(jobPhrase('Manager, Partnerships (EMEA)', 'role')).toBe('the role')
    expect(jobPhrase('Account executive', 'position')).toBe('the account executive position')
  })

  it.each([
    ['Acme Inc.', 'Acme'],
    ['Northwind Freight', 'Northwind Freight'],
    ['Brot & Söhne GmbH', 'Brot & Söhne'],
    ['Smith & Co', 'Smith & Co'],
  ])('says %s as %s', (employer, said) => {
    expect(employerInSentence(employer)).toBe(said)
  })
})
