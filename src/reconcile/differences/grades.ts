import type { EventType } from '../../model/record.js'

/** Words of a trigger that say how strong a position is, by type: 1 weak, 2 plain, 3 strong. */
type Grade = 1 | 2 | 3
const GRADED: readonly (readonly [type: EventType, grade: Grade, words: string])[] = [
  ['REQUEST', 1, 'ask, asked, asks, asking, invite, invited, suggest, suggested, suggests, propose, proposed, hope, hopes, hoped, encourage, encouraged, would like, should, keen'],
  ['REQUEST', 2, 'call, called, calls, calling, call on, urge, urged, urges, urging, appeal, appealed, appeals, seek, seeks, sought, want, wants, wanted, request, requested, lobby, lobbied, plead, pleaded, need, needs'],
  ['REQUEST', 3, 'demand, demands, demanded, demanding, insist, insists, insisted, order, orders, ordered, must, press, pressed, pressing, require, requires, required, warn, critical, ultimatum, have to, has to'],
  ['REJECT', 1, 'not possible, not the time, not ready, not in a position, decline, declined, declines, reluctant, sceptical, skeptical, doubt, doubts, doubted, question, questioned, hesitant, does not want, unwilling, not now, no plans, objection, objects, objected'],
  ['REJECT', 2, 'reject, rejects, rejected, rejecting, refuse, refuses, refused, refusing, oppose, opposes, opposed, deny, denies, denied, dismiss, dismissed, dismisses, turn down, turned down, no intention'],
  ['REJECT', 3, 'rule out, rules out, ruled out, ruling out, veto, vetoed, never, under no circumstances, red line, unacceptable, flatly, categorically, out of the question'],
  ['AGREE', 1, 'may, might, could, consider, considering, considers, open to, in principle, ready to discuss, willing to discuss, hope, hopes, would, explore, exploring'],
  ['AGREE', 2, 'agree, agrees, agreed, accept, accepts, accepted, ready, willing, offer, offered, offers, plan, plans, propose, proposed, will'],
  ['AGREE', 3, 'promise, promised, promises, pledge, pledged, pledges, vow, vowed, vows, commit, committed, guarantee, guaranteed, guarantees, sign, signed, sealed, final'],
  ['THREATEN', 1, 'may, might, could, suggest, suggested, suggests, hint, hinted, hints, consider, considering, weigh, weighs, weighing, mull, mulls'],
  ['THREATEN', 2, 'warn, warned, warns, warning, caution, cautioned, will, plan, plans, announced, announce, announces'],
  ['THREATEN', 3, 'threaten, threatened, threatens, threatening, threat, vow, vowed, vows, ultimatum, swear, swore, pledge, pledged, promise, promised'],
  ['ACCUSE', 1, 'question, questioned, concern, concerned, concerns, regret, regrets, regretted, disappointed, doubt, doubts'],
  ['ACCUSE', 2, 'criticise, criticised, criticize, criticized, criticism, accuse, accuses, accused, blame, blames, blamed, allege, alleged, alleges, complain, complained, fault, faulted'],
  ['ACCUSE', 3, 'condemn, condemns, condemned, denounce, denounced, denounces, slam, slammed, blast, blasted, decry, decried, outrage, ridicule, ridiculed, barbaric, terrorist, genocide'],
  ['SUPPORT', 1, 'welcome, welcomed, welcomes, note, noted, productive, constructive, positive, keen'],
  ['SUPPORT', 2, 'back, backs, backed, support, supports, supported, praise, praised, praises, endorse, endorsed, thank, thanked, hail, hailed, hails'],
  ['SUPPORT', 3, 'unwavering, ironclad, full support, unconditional, unconditionally, as long as it takes, wholeheartedly'],
  ['SANCTION', 1, 'may, might, could, consider, considering, likely'],
  ['RETREAT', 1, 'may, might, could, consider, considering, likely, partial, partially, temporary, temporarily'],
  ['RETREAT', 3, 'permanent, permanently, full, fully, complete, completely, unconditional'],
  ['CONCEDE', 1, 'may, might, could, consider, considering, ready, willing, open to'],
] // biome-ignore format: a table of words

const BY_TYPE: ReadonlyMap<EventType, ReadonlyMap<string, Grade>> = new Map(
  [...new Set(GRADED.map(([type]) => type))].map((type) => [
    type,
    new Map(
      GRADED.filter((row) => row[0] === type).flatMap(([, grade, list]) =>
        list.split(', ').map((word): [string, Grade] => [word, grade]),
      ),
    ),
  ]),
)

/** The graded words of a type in a text, longest first, with their grades; each word of the text counts once. */
export function gradesIn(type: EventType, text: string): readonly { readonly word: string; readonly grade: Grade }[] {
  const table = BY_TYPE.get(type)
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const found: { word: string; grade: Grade }[] = []
  for (let at = 0; table && at < words.length; at++)
    for (let length = 5; length > 0; length--) {
      const word = words.slice(at, at + length).join(' ')
      const grade = at + length <= words.length ? table.get(word) : undefined
      if (grade === undefined) continue
      found.push({ word, grade })
      at += length - 1
      break
    }
  return found
}
