import type { Status } from '../../../model/record.js'

/** Past tenses that no rule gives, of the verbs that head labels. */
const PASTS: ReadonlyMap<string, string> = new Map(
  'be was,say said,hold held,meet met,give gave,take took,make made,send sent,tell told,withdraw withdrew,put put,set set,cut cut,speak spoke,begin began,win won,lose lost,strike struck,fight fought,swear swore,hit hit,sink sank,seize seized,have had,do did,bring brought,shoot shot,shut shut,go went,leave left,fly flew,break broke,overthrow overthrew,seek sought,build built,keep kept,pay paid,sell sold,rise rose,get got,expel expelled,commit committed,admit admitted,permit permitted,refer referred,defer deferred,compel compelled,regret regretted,quit quit,ban banned,beg begged'
    .split(',')
    .map((pair): readonly [string, string] => {
      const [base = '', past = ''] = pair.split(' ')
      return [base, past]
    }),
)

/** A verb phrase from its base ("rule out", "be ready to") as the status has it: "rules out", "will be ready to", "does not rule out". */
export function conjugated(phrase: string, status: Status, plural: boolean): string {
  const [verb = '', ...rest] = phrase.split(' ')
  return [...formOf(verb, status, plural), ...rest].join(' ')
}

function formOf(verb: string, status: Status, plural: boolean): readonly string[] {
  const isBe = verb === 'be'
  switch (status) {
    case 'future':
      return ['will', verb]
    case 'hypothetical':
      return ['may', verb]
    case 'negated':
      return isBe ? [plural ? 'are' : 'is', 'not'] : [plural ? 'do' : 'does', 'not', verb]
    case 'historical':
      return [isBe && plural ? 'were' : past(verb)]
    case 'actual':
      return [isBe ? (plural ? 'are' : 'is') : plural ? verb : third(verb)]
  }
}

function third(verb: string): string {
  if (verb === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

function past(verb: string): string {
  const irregular = PASTS.get(verb)
  if (irregular !== undefined) return irregular
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}
