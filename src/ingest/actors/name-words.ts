import { PERSON_ROLES, ROLES } from '../../extract/actors/roles.js'

/** Words of the names of bodies, beside the roles of the reader: "Harbour Workers' Front" is no person. */
const BODY_WORDS = new Set(
  `academy agency alliance association authority board body bloc brotherhood brigades bureau center centre chamber church club command commission committee commonwealth
  community conference confederation congress consortium cooperative corporation corps council department federation forum foundation front fund group guard house
  inc initiative institute institution league legion ltd mission movement network nations office organisation organization palace path programme program
  project republic resistance secretariat service services society state states syndicate taskforce tribunal union unit united university zone
  house parliament senate assembly army navy force forces party police company bank ministry government of the and for`.split(
    /\s+/,
  ),
)

/** Titles before a name, beside the roles of persons. */
const HONORIFICS = new Set(
  `acting archbishop ayatollah baron baroness bishop brigadier captain cardinal chief colonel commander count countess crown dame deputy dr emir
  ex field first foreign former general grand high hon imam interim interior justice king lady lieutenant lord madam major marshal mr mrs ms mullah prime prince princess professor
  queen rear representative reverend sayyid sergeant shaykh sheik sheikh sir special sultan vice`.split(/\s+/),
)

const isTitle = (word: string): boolean => HONORIFICS.has(word) || PERSON_ROLES.has(word)

/** The name without the titles before it: "Foreign Minister Ada Holm" is "Ada Holm". */
export function withoutTitles(name: string): string {
  const words = name.split(' ')
  const first = words.findIndex((word) => !isTitle(word.toLowerCase().replace(/\.$/, '')))
  return first < 0 ? name : words.slice(first).join(' ')
}

const MOST_NAMES = 6

/** True when a name may be a person's by its words: none belongs to bodies or roles, none has figures. */
export function mayBePerson(name: string): boolean {
  const words = withoutTitles(name)
    .toLowerCase()
    .split(/[\s-]+/)
  return (
    words.length <= MOST_NAMES &&
    words.every((word) => /^[\p{L}.'’]+$/u.test(word) && !BODY_WORDS.has(word) && !ROLES.has(word.replace(/s$/, '')))
  )
}
