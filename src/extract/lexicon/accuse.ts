import { adjectives, nouns, table, verbs } from './notation.js'

const BLAME = 'subj > obj|on|for|of|with|by|clause.subj|at|as : clause|of|for|as|ccomp|over|obj'
const NOUN = 'poss|by|from|mod|subj > of|against|on|at : of|over|for|ccomp|about|clause'
const JUDGED = 'speaker > subj|of|by|for : subj|xcomp|for'

/** Criticising, blaming, alleging, condemning, investigating, suing. */
export const ACCUSE = table(
  'ACCUSE',
  verbs(
    'accuse, blame, blame on, blame for, condemn, denounce, criticise, criticize, decry, deplore, slam, blast, chide, rebuke, reprimand, censure, lambast, lambaste, castigate, berate, upbraid, admonish, assail, deride, ridicule, mock, scold, excoriate, vilify, disparage, bash, pillory, charge with, fault, implicate, implicate in, incriminate,  denigrate, demonise, demonize, smear, slander, defame, libel, besmirch, trash, roast, flay, lacerate, shred, hammer, knock, attack verbally, chastise, lecture, name and shame, hold to account, take to task, lay into, pile into, round on, turn on, snipe at, sneer at, jeer at, boo, heckle, moan about, gripe about, grumble about, fume at, fume over, rage at, rage against, thunder against,  reproach, reprove, impeach, revile, malign, brand, skewer, savage, slate, belittle, taunt, insult, bemoan, lament, call out, lash out at, hit out at, rail against, rail at, inveigh against, take aim at, take issue with, complain about, complain of, complain to, speak out against, rebuke for, find fault with, point finger at, cry foul over, hold responsible, hold accountable, lay blame on, rap, tear into, rip into, hit back at, fire back at, fulminate against, bristle',
    BLAME,
    { unless: { obj: 'door, ball, team, goal, music' } },
  ),
  verbs(
    'stand by, double down on, stick by, stick to, repeat, renew, reiterate',
    'subj > of|against|obj : of|over|by|on|to|obj',
    {
      where: {
        by: 'criticism, accusation, allegation',
        on: 'criticism, accusation, allegation, attack',
        to: 'criticism, accusation, allegation',
        obj: 'criticism, accusation, allegation',
      },
      guard: 'official',
    },
  ),
  verbs('deceive, mislead, betray, cheat, trick, double-cross, act in bad-faith', 'speaker > subj : self', {
    guard: 'spoken',
    unless: { subj: 'none' },
  }),
  verbs(
    'poach, smuggle, lie, trespass, plunder, plot, conspire, commit provocation/crime/aggression/violation/atrocity, make provocation, stage provocation, declare economic-war, wage economic-war',
    'speaker > subj : self',
    { guard: 'spoken', unless: { subj: 'none' } },
  ),
  verbs('insist, claim, maintain, contend, argue, assert, complain', 'subj > clause.subj : ccomp', {
    where: { ccomp: 'violent', 'clause.subj': 'party' },
    guard: 'official',
  }),
  verbs('sue, prosecute, indict, arraign, court-martial', BLAME, { mode: 'investigate' }),
  verbs('try for, try on', 'subj > obj : for', { mode: 'investigate', where: { obj: 'person' } }),
  verbs('attack, pan, knock', BLAME, { guard: 'verbal attack' }),
  verbs('allege', 'subj > clause.subj : ccomp', { where: { 'clause.subj': 'party' } }),
  verbs('allege, charge', 'subj > clause.subj : ccomp', { where: { ccomp: 'hostile' } }),
  verbs('warn, caution', 'subj > clause.subj : ccomp', {
    where: { ccomp: 'mistake, blunder, error, disaster, disgrace, outrage, scandal, farce, betrayal' },
    guard: 'official',
  }),
  verbs('hand/give/deliver/send/present note', 'subj > iobj|to : over|about', { where: { of: 'protest' } }),
  verbs('hand/deliver/send/issue/lodge protest-note/protest', 'subj > iobj|to|with : over|about|against', {
    guard: 'official',
  }),
  nouns('note of protest, protest note, diplomatic protest, formal protest, official protest', NOUN, {
    guard: 'own parties',
  }),
  verbs('suspect, finger', 'subj > obj : of|clause', { where: { obj: 'party' } }),
  verbs(
    'investigate, probe, inquire into, look into, open/launch/order/begin/start/announce/conduct investigation/inquiry/probe/hearing/enquiry, put on trial, bring charge against, file complaint/lawsuit/suit/case/charge/petition, file complaint against, take to court, take case to, press charge, dispatch inspector/monitor, send inspector/investigator/monitor, inspect',
    'subj > into|against|of|by|at|on|to|with|obj : into|obj|over',
    { mode: 'investigate', guard: 'official' },
  ),
  verbs(
    'level/make/hurl/trade/exchange/repeat/raise/voice/express/direct/air/lodge/lob accusation/allegation/charge/criticism/complaint/concern/barb/protest/insult/outrage/anger/dismay/alarm/displeasure/condemnation/misgiving/grievance/worry/disappointment',
    'subj > against|at|with|over|about|to|of : over|about|of|at|ccomp',
  ),
  verbs(
    'face/draw/attract/spark/provoke/prompt/trigger/invite/meet criticism/condemnation/outcry/backlash/rebuke/outrage/anger/challenge',
    'from|by > subj|obj : over|for|subj',
  ),
  verbs(
    'describe/label/brand/denounce/call/dub/characterise/characterize/condemn/portray terrorist/illegal/unacceptable/disaster/crime/war-crime/genocide/aggression/criminal/liar/dictator/enemy/threat/terrorism/insane/ridiculous/terrible/provocation/deal/mistake/illegitimate/regime/bully/hypocrite/murderer/thug/killer/unfair/shameful/cowardly/barbaric/worst',
    'subj|speaker > obj : obj|self',
  ),
  nouns(
    'accusation, allegation, criticism, condemnation, denunciation, rebuke, blame, outcry, indictment, lawsuit, complaint, censure, finger-pointing, backlash, challenge, protest note, tirade, war crimes investigation, inquiry, probe, investigation',
    NOUN,
    { guard: 'own parties' },
  ),
  adjectives(
    'illegal, unlawful, unjustified, unjustifiable, unfair, unjust, terrible, horrible, insane, ridiculous, disgraceful, shameful, outrageous, irresponsible, reckless, dangerous, provocative, escalatory, hypocritical, barbaric, cowardly, criminal, disaster, mistake, bad idea, crime, war crime, war criminal, genocide, aggression, provocation, violation, breach, threat, bad deal, terrible deal, worst deal, illegitimate, a failure, failure, lie, betrayal, catastrophe, tragedy, worrying, disappointing, unfortunate, regrettable, destabilising, destabilizing, counterproductive, wrong, flawed, brutal, absurd, nonsense, problem, joke, disgrace, embarrassment, immoral, cruel, inhumane, abhorrent, appalling, unconscionable, deplorable, sham, terrorist, liar, killer, dictator, not justified',
    JUDGED,
    { guard: 'evaluation' },
  ),
  adjectives(
    'critical of, guilty of, responsible for, to blame for, to blame, complicit in, behind, behind it, behind this, behind that, behind all, behind everything, behind attack, behind bombing, behind strike, behind raid, behind plot, behind coup, behind killing, behind murder, behind assassination, behind violence, behind unrest, behind trouble, behind hack, angry with, angry at, angry about, furious with, furious at, disappointed with, disappointed by, disappointed in, concerned about, concerned, worried about, alarmed by, alarmed at, outraged by, outraged at, upset with, appalled by, appalled at, dismayed by, frustrated with, fed up with, unhappy with, unhappy about, displeased with, guilty',
    'speaker|subj > subj|of|with|at|about|by|in : of|for|about|by|with|at|in|ccomp',
    { guard: 'official' },
  ),
  verbs('question, doubt, impugn, challenge, dispute', 'subj > obj|of|over|by : obj', {
    where: {
      obj: 'legitimacy, motive, sincerity, commitment, integrity, credibility, loyalty, legality, intention, fairness, impartiality, honesty, competence, record, result, figure',
    },
    guard: 'official',
  }),
  verbs(
    'hit out, lash out, cry foul, point finger, voice outrage, cast blame on, pin blame on, put blame on, shift blame to, lay responsibility on, place blame on, heap blame on, pour scorn on, heap scorn on, heap criticism on, express shock/horror/anger/revulsion/fury/frustration/regret over/fear, lodge complaint/protest with, register protest/complaint with, make complaint, deliver protest note to, hand protest note to, send protest note to, issue protest/rebuke/reprimand/condemnation/arrest-warrant/warrant, summon ambassador/envoy/charge/diplomat/chargé, call in ambassador, bring case/charge/suit/complaint/action against, press charge against, open case/investigation/probe/inquiry against, launch probe/investigation/inquiry against, start proceeding against, begin proceeding against, impeach, call for investigation, demand investigation, put on trial, stand trial for, go on trial for, face charge/trial/lawsuit/allegation/accusation/impeachment, come under fire for, come under fire from, come under criticism, be under investigation, haul before court, take to court, take to task, draw fire from, draw criticism from, draw ire of, incur wrath of, provoke fury of, increase friction with, raise tension with, strain tie/relation with, sour relation, harm relation, damage relation, prolong uncertainty',
    'subj > at|on|against|to|with|over|of|from|for|in|obj : over|about|for|of|obj|ccomp|clause',
    { guard: 'official' },
  ),
  nouns(
    'war crimes charge, arrest warrant, charge against, case against, suit against, lawsuit against, trial, prosecution, impeachment, impeachment inquiry, hearing, smear campaign, name-calling, tongue-lashing, war of words, diplomatic protest, formal protest, formal complaint, complaint against, anger at, anger over, fury at, fury over, outrage over, outrage at, concern about, concern over, concern at, dismay at, disapproval, disapproval of, displeasure, misgiving, reproach, rebuke of, reprimand, denunciation of, attack on record, verbal attack, broadside, tit-for-tat, recrimination, blame game, diplomatic row, row over, dispute over, war of word',
    NOUN,
    { guard: 'own parties' },
  ),
  adjectives(
    'worst, awful, disastrous, catastrophic, horrendous, horrific, atrocious, abysmal, dreadful, pathetic, weak, stupid, foolish, naive, insulting, offensive, repugnant, despicable, vile, evil, wicked, heinous, monstrous, savage, ruthless, corrupt, dishonest, deceitful, hypocritical, two-faced, cynical, arrogant, aggressive, hostile, undemocratic, unconstitutional, illegitimate, fraudulent, rigged, unfree, one-sided, lopsided, unbalanced, defective, insufficient, inadequate, not enough, not sufficient, disproportionate, excessive, unprovoked, unwarranted, uncalled for, unhelpful, ill-timed, ill-advised, misguided, short-sighted, shortsighted, dangerous precedent, threat to peace, threat to, danger to, enemy, enemy of, adversary, aggressor, occupier, oppressor, tyrant, war criminals, murderer, murderers, criminals, butcher, puppet of, puppet, stooge, traitor, coward, bully, rogue state, sponsor of terrorism, state sponsor, pariah, source of instability, blackmail, hoax, scandal, outrage, insult, insult to, humiliation, farce, charade, mockery, travesty, setback, blow, blow to, step back, step backward, mistakes, blunder, grave error, big mistake, huge mistake, bad sign, bad news, bad, worse, terrible thing, terrible mistake, massacre, slaughter, bloodbath, ethnic cleansing, state terrorism, terrorism, terror, piracy, theft, robbery, extortion, slap in face, stab in back, act of war, act of aggression, act of terror, unlawful act, crime against humanity, crimes, violation of, breach of, in violation of, in breach of, in contravention of, contrary to, at fault, to blame, accountable for, culpable, culpable for, complicit, involved in, implicated in, guilty of, bent on, hell-bent on, obsessed with, out of control',
    JUDGED,
    { guard: 'evaluation' },
  ),
  adjectives(
    'furious, livid, outraged, incensed by, incensed at, irate, indignant, indignant at, angered by, dismayed, dismayed at, appalled, shocked by, shocked at, horrified by, horrified at, disgusted by, disgusted with, sickened by, saddened by, troubled by, disturbed by, perturbed by, upset, upset about, upset by, unhappy, frustrated by, frustrated at, annoyed by, annoyed at, irritated by, irked by, dissatisfied with, disillusioned with, disenchanted with, exasperated with, resentful of, suspicious of, distrustful of, mistrustful of, uneasy about, uneasy with, anxious about, deeply concerned by, concerned by, concerned at, concerned over, alarmed over, alarmed about, worried by, worried over, worried, scathing about, scathing of, harsh on',
    'speaker|subj > subj|of|with|at|about|by|in|over : of|for|about|by|with|at|in|over|ccomp',
    { guard: 'official' },
  ),
)
