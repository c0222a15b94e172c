import { words } from '../../extract/word-set.js'

/** Verbs that a content may open on; any other first word is taken for a noun or an adjective. */
const VERBS = words(`
  accept admit agree allow apologise apologize ask attend ban be bear begin block bring build call cancel cease cede change close compensate condemn
  continue contain create curb cut deliver denounce deploy disarm dismantle drop ease end exempt exert expel extend extradite find fight free freeze fully gain
  give go grant guarantee halt hand have help hold host impose include increase introduce investigate join keep leave let lift limit
  lower make mediate meet move open pay prepare preserve prevent promise protect provide pull punish pursue put raise recall receive recognise recognize
  reduce refrain rein reinstate reject release remain remove renew reopen replace resign respect restart restore resume return
  secure seek sell send set sever share show sign stay step stick stop strengthen submit supply support suspend take terminate travel
  treat try turn use visit vote withdraw work`)
/** Whose last letter doubles, beside words of one syllable. */
const DOUBLING = words('admit commit permit begin refer expel compel rebel travel')

/** "give up land" as a noun phrase: "giving up land"; what opens on no verb stays. */
export function nominal(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ')
  const verb = first.toLowerCase()
  const isNoun =
    !VERBS.has(verb) || ['of', 'for', 'from', 'and', 'or', 'by'].includes(rest[0] ?? '') || rest.length === 0
  return isNoun || verb === 'fully' ? phrase : [gerund(verb), ...rest].join(' ')
}

function gerund(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb)
  return isShort || DOUBLING.has(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}
