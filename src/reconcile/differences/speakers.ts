import type { EventRecord } from '../../model/record.js'
import { found } from './comparison.js'
import type { Slot } from './slot.js'
import { voiceOf } from './telling.js'

interface ToldVoice {
  readonly id: string | null
  readonly text: string
}

/** In whose words it is told: the article's own, or somebody's. */
export const speakers: Slot<ToldVoice> = {
  slot: 'speaker',
  tell: ({ records }) => records.map(voice),
  key: ({ id }) => id ?? '',
  meaning: ({ id }) => id ?? '',
  text: ({ text }) => text,
  compare: (a, b) => (a.id === b.id ? found('same', 'the same voice') : found('other', 'another voice')),
  missed: () => false,
}

function voice(record: EventRecord): ToldVoice {
  const id = voiceOf(record)
  if (id === null || record.speaker === null) return { id: null, text: 'own voice' }
  return { id, text: record.speaker.name ?? record.speaker.id }
}
