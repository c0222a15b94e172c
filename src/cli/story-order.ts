import type { Story } from '../model/story.js'

/** So many stories are printed in full where not all are asked for. */
export const MOST_STORIES = 10

/** Stories of most reports first, of equals the latest. */
export function inOrder(stories: readonly Story[]): readonly Story[] {
  return [...stories].sort((a, b) => b.articles.length - a.articles.length || (b.to ?? '').localeCompare(a.to ?? ''))
}
