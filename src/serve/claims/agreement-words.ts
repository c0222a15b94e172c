import { listed, plural } from '../../export/layout.js'
import type { Claim } from '../../model/claim.js'

/** Why a claim is called agreed, single or in conflict, in a sentence. */
export function agreementWords({ agreement, outlets, origins, origin, differences }: Claim): string {
  const told = `${plural(outlets, 'outlet')} ${outlets === 1 ? 'tells' : 'tell'} it`
  const from = origin === null ? '' : ` (${origin})`
  switch (agreement) {
    case 'corroborated':
      return `${told}, from ${plural(origins, 'origin')} that do not draw on one another${from}; nothing that matters differs.`
    case 'single':
      return outlets === 1
        ? `${told}${origin === null ? '' : `, from ${origin}`}; nobody else bears it out.`
        : `${told}, from one origin${from}: that counts once, however many print it.`
    case 'conflicting': {
      const slots = [...new Set(differences.filter(({ conflict }) => conflict).map(({ slot }) => slot))]
      return `${told}, from ${plural(origins, 'origin')}${from}, and they cannot all be right: they differ in ${listed(slots)}.`
    }
  }
}
