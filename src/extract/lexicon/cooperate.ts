import { nouns, table, verbs } from './notation.js'

const JOINT = 'subj|between > with|to|alongside|from : obj|on|in'

/** Acting together in deed: exercises, exchange, sharing, trade. */
export const COOPERATE = table(
  'COOPERATE',
  verbs('have/enjoy/maintain relationship/relation/tie/partnership/alliance with', 'subj > with', { guard: 'joint' }),
  verbs(
    'cooperate, cooperate with, collaborate, collaborate with, partner with, team up with, team up, join force, join force with, coordinate with, work hand in hand, co-produce, pool resource',
    JOINT,
    { guard: 'official' },
  ),
  verbs(
    'share intelligence/information/expertise/evidence/technology/data/know-how/secret, exchange intelligence/information/data/expertise/ambassador/technology',
    JOINT,
  ),
  verbs(
    'hold/conduct/launch/stage/begin/start/carry/carry-out/undertake/run/complete/kick joint-exercise/exercise/drill/manoeuvre/maneuver/war-game/game/patrol',
    JOINT,
    { guard: 'joint' },
  ),
  verbs(
    'stage/hold/launch joint exercise/drill/patrol/manoeuvre/maneuver/operation, step up trade/purchase/cooperation, boost/expand/increase/deepen/resume/open trade/cooperation/investment/export, sell oil/gas/grain, buy oil/gas/weapon/arm, extradite suspect',
    'subj|between > with|to|from|of|obj : obj',
    { guard: 'official' },
  ),
  verbs('extradite', 'subj > to : obj'),
  verbs(
    'open embassy/consulate/border-crossing, reopen embassy/consulate, restore link, appoint ambassador',
    'subj > in|to|with',
  ),
  nouns(
    'joint exercise, joint drill, joint patrol, joint operation, military cooperation, security cooperation, cooperation, collaboration, partnership, war game, intelligence sharing, joint venture',
    'between|poss|by|of|mod|subj|with > with',
    { guard: 'own parties' },
  ),
  verbs(
    'work hand-in-hand, work shoulder-to-shoulder, act in concert, act jointly, coordinate, co-operate, co-operate with, co-operate on, cooperate on, collaborate on, join effort, pool effort, combine effort, form alliance/coalition/partnership/bloc/union/joint-venture, form joint force, enter alliance/partnership/coalition, cement alliance, set up joint-venture/joint-committee/joint-commission, exchange delegation/expert/student/scientist/technology/visit, share burden/cost/border/resource/secret/technology, launch joint-project/joint-venture, build pipeline/bridge/railway/reactor, jointly develop, jointly produce, co-develop, lend expertise, sign memorandum, pool intelligence, swap intelligence, share intelligence with, provide training/know-how, link grid, open market, open trade, lift trade, resume flight/trade/import/export/link, restore service/flight, launch service, cut tariff',
    'subj|between > with|to|alongside|from|of : obj|on|in',
    { guard: 'joint' },
  ),
  nouns(
    'joint drills, joint manoeuvre, joint maneuver, joint training, joint mission, joint task force, joint project, joint effort, economic cooperation, trade cooperation, nuclear cooperation, technical cooperation, bilateral cooperation, regional cooperation, information sharing, technology transfer, power-sharing, extradition, alliance, teamwork, trade relation, strategic partnership',
    'between|poss|by|of|mod|subj|with > with',
    { guard: 'own parties' },
  ),
)
