import { stemmer } from 'stemmer'
import type { Situation } from '../../etiquette/rule-hooks.ts'
import type { Note, Resource } from '../../model/case.ts'

/** Resources of the case that were not sent to anybody yet, in the file's order. */
export function unsentResources(s: Situation): Resource[] {
  const { resources = [] } = s.facts.case
  if (resources.length === 0) return []
  const sent = new Set(s.history.messages.filter(({ bounced }) => !bounced).map((message) => message.resource))
  return resources.filter(({ id }) => !sent.has(id))
}

/** The resource with the most topics that those notes mention, words compared by their stem (Porter). */
export function bestMatch(resources: readonly Resource[], notes: readonly Note[]): Resource | undefined {
  if (resources.length === 0 || notes.length === 0) return undefined
  const isMentioned = mentionIn(notes)
  let best: { resource: Resource; score: number } | undefined
  for (const resource of resources) {
    const score = (resource.topics ?? []).filter(isMentioned).length
    if (score > 0 && (!best || score > best.score)) best = { resource, score }
  }
  return best?.resource
}

/** Those of some topics that notes mention, words compared by their stem (Porter). */
export function topicsIn(topics: readonly string[], notes: readonly Note[]): string[] {
  return topics.filter(mentionIn(notes))
}

function mentionIn(notes: readonly Note[]): (topic: string) => boolean {
  const mentioned = new Set(notes.flatMap(({ text }) => stemsOf(text)))
  return (topic) => {
    const stems = stemsOf(topic)
    return stems.length > 0 && stems.every((stem) => mentioned.has(stem))
  }
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word))
}
