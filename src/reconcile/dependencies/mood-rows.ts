/**
 * What words say of an act: that it should be or is (`wanted`), that it is not or will not be (`refused`), that it is harm (`harm`), or
 * that a time is up (`deadline`).
 */
export type Mood = 'wanted' | 'refused' | 'harm' | 'deadline'

interface MoodRow {
  readonly mood: Exclude<Mood, 'wanted'>
  readonly words: string
}

/** Words that give a clause its mood: stems, `-` for any ending. The first row that has a word of it counts. */
const MOOD_ROWS: readonly MoodRow[] = [
  { mood: 'deadline', words: 'is lost, was lost, are lost, expire-, run out, runs out, ran out, too late, deadline' },
  {
    mood: 'harm',
    words:
      'retaliat-, strike back, hit back, respond in kind, countermeasure-, consequences, pay a price, pay the price, problems, all measures, use force, use of force, military action, go to war, send in troops, attack-, fight-, bombard-, shelling, invad-, destroy-, burn-, sink-, punish-, cut off, cut ties, expel-, escalat-, catastroph-, clash-, lose, suffer, collapse-',
  },
  {
    mood: 'refused',
    words:
      "not, never, cannot, neither, nor, -n't, no longer, no question of, no intention of, no plan, no plans, refus-, reject-, rule out, ruled out, ruling out, rules out, declin-, unwilling, unable, unlikely, reluctant, impossible, oppos-, veto-, fail, fails, failed, failing, stay shut, stays shut, stay closed, stays closed, remain closed, remains closed, remain shut, withhold-, suspended, stopped, stall-, break down, breaks down, broke down, lack-, without",
  },
]

/** Words that look like those above and say something else. */
const NO_MOOD =
  /\b(?:not only|not just|not least|whether or not|no-fly|stop(?:s|ped|ping)? (?:the )?(?:attack|fight|bomb|shell)\w*|end(?:s|ed|ing)? (?:to )?(?:the )?(?:attack|fight|hostilit)\w*|(?:attacks?|fighting|shelling|bombardment|clashes) (?:(?:on|in|against|by|between) (?:[\w’']+ ){1,4})?(?:must |to |would |will |should )?(?:stop|end|cease)\w*)\b/gi

const PATTERNS: readonly (readonly [Mood, RegExp])[] = MOOD_ROWS.map(({ mood, words }) => [mood, patternOf(words)])

/** The mood of a stretch of text by its words alone. */
export function moodOf(text: string): Mood {
  const plain = text.replace(NO_MOOD, ' ').replaceAll('’', "'")
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'wanted'
}

function patternOf(words: string): RegExp {
  const ways = words.split(', ').map((word) => {
    if (word.startsWith('-')) return `\\w+${word.slice(1)}`
    return word.endsWith('-') ? `${word.slice(0, -1)}\\w*` : word
  })
  return new RegExp(`\\b(?:${ways.join('|')})\\b`, 'i')
}
