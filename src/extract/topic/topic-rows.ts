/** A subject in which states lend their names to teams, exchanges, dishes and weather, and whose verbs are borrowed from war and diplomacy. */
export interface TopicRow {
  readonly name: string
  /** True where armies and battles are imagery or plot, so that words of war say nothing about what the report is. */
  readonly figurative: boolean
  /** Nouns and adjectives (lemma or form, lower case) that hardly stand in a report on public affairs. */
  readonly sure: readonly string[]
  /** Those of which two in one sentence count as one sure one. */
  readonly hints: readonly string[]
}

const words = (list: string): readonly string[] => list.split(',').map((word) => word.trim())

export const TOPIC_ROWS: readonly TopicRow[] = [
  {
    name: 'sport',
    figurative: true,
    sure: words(
      `coach, striker, goalkeeper, goalie, midfielder, midfield, winger, defenseman, semi-final, semifinal, quarter-final,
      quarterfinal, quarterback, wicket, inning, innings, batsman, bowler, umpire, referee, tournament, championship, match,
      medal, medallist, sprinter, cyclist, jersey, peloton, playoff, play-off, touchdown, roster, footballer, football, cricket,
      tennis, rugby, hockey, basketball, baseball, netball, golf, golfer, athlete, athletics, javelin, steeplechase, marathon,
      relay, olympics, olympic, overtime, shoot-out, shootout, squad, kick-off, kickoff, half-time, halftime, fixture, podium,
      playmaker, hat-trick, debutant, offside, free-kick, lap, headbutt, selector, backhand, forehand, swimmer, boxer, knockout,
      wrestler, jockey, regatta, snooker, darts, batting, bowling, dugout, teammate, team-mate, cup, crossbar, finalist,
      semifinalist, grand prix, pole position, pit stop, paddock, world cup, footballing, free agent, first-round, exhibition
      match, halfback, fullback, scrum, try-scorer, scorer, goalscorer, scoreline, touchline, pitcher, shortstop, homer,
      infielder, outfielder, linebacker, cornerback, lineman, dunk, three-pointer, slam dunk, putt, birdie, fairway, caddie,
      leg-spinner, all-rounder, opening batsman, test match, flanker, fly-half, shot-putter, sprint hurdles, hurdler, pole
      vault, high jump, long jump, decathlon, biathlon, slalom, skier, skater, skating, rower, rowing, judo, badminton,
      volleyball, handball, equestrian, gymnast, gymnastics, paralympics, paralympic, heptathlon, bantamweight, heavyweight,
      middleweight, undercard, bullpen, basketballer, stoppage time, extra time, clean sheet, own goal, red card, yellow card,
      dribble, counter-attack, backline, qualifying, preseason, pre-season, postseason, all-star, rookie, quarterbacks,
      wildcard, grand slam, skipper, yacht, yachtsman, grandmaster, chess, checkmate, bout, racecourse, gelding, esports,
      spinnaker, keel, tiebreak, tie-break, baseline, straight sets`,
    ),
    hints: words(
      `draft pick, doubles, singles, team, game, games, player, goal, season, club, captain, race, champion, title, score, fan,
      final, win, victory, defeat, half, minute, penalty, lead, draw, seed, ace, set, corner, shot, league, winner, loser,
      stage, climb, descent, point, round, side, transfer, forward, defence, defense, offense, injury, series, ball, pitch,
      court, division, veteran, manager, rider, tour, sprint, record, supporter, stadium, qualifier, host, opener, opponent,
      test, table, gold, silver, bronze, event, fight, crowd`,
    ),
  },
  {
    name: 'weather',
    figurative: false,
    sure: words(
      `forecaster, rain, rainfall, snow, snowfall, frost, gust, thunderstorm, thunder, heatwave, monsoon, fog, sleet, hail,
      drizzle, sunshine, umbrella, weather, rainy, snowy, sunny, cloudy, celsius, fahrenheit, meteorologist, lightning,
      blizzard, breeze, humidity, cold snap, cold front, warm front, cold spell, downpour, puddle, snowflake, snowdrift, icicle,
      climatologist, barometer, rain band, wind chill, snowplow, snowplough, weatherman, tornado, twister`,
    ),
    hints: words(
      `storm, temperature, shower, degree, wind, cold, heat, hot, warm, warmer, forecast, flood, drought, gale, coast, river,
      cloud, sky, dry, wet, hurricane, cyclone, typhoon, kilometre, hill, winter, summer, weekend, fire, blaze, wildfire, air,
      pressure, ice, level`,
    ),
  },
  {
    name: 'markets',
    figurative: false,
    sure: words(
      `shares, investor, shareholder, stockholder, dividend, takeover, merger, retailer, broker, brokerage, nikkei, ftse, nasdaq,
      dax, bourse, wall street, equities, trader, portfolio, bonds, yield, earnings, chief executive, profit-taker, insurer,
      cocoa, zinc, ounce, sell-off, selloff, profits, profit, ipo, stockmarket, share price, index fund, hedge fund, fund
      manager, market value, rate cut, basis point, basis points, buyback, share buyback, bull market, bear market, benchmark
      index, futures, bullion, blue chip, mid-cap, small-cap, chipmaker, carmaker, automaker, subsidiary, write-down, writedown,
      full-year, year-on-year, quarter-on-quarter, market share, chief financial, bidder, suitor, creditor, bankruptcy,
      insolvency, venture capital, private equity, technology stocks, house price, house prices, mortgage, homeowner, bitcoin,
      cryptocurrency, estate agent`,
    ),
    hints: words(
      `stocks, miner, ore, buyer, seller, builder, discount, token, copper, lender, turnover, strategist, commodity, commodities,
      airline, share, stock, index, bond, rally, gain, gains, high, low, percent, market, price, session, sale, sales, barrel,
      crude, gold, currency, dollar, yen, pound, franc, lira, euro, rating, analyst, demand, bid, offer, quarter, cost, company,
      firm, bank, fund, retail, loss, deal, tonne, crop, bean, mine, order, output, board, chip, unit, tender, cargo, debt,
      issue, basis, plant, wage, union, industry`,
    ),
  },
  {
    name: 'arts',
    figurative: true,
    sure: words(
      `film, movie, actor, actress, cinema, filmmaker, screenplay, novelist, singer, guitarist, drummer, band, album, song,
      premiere, thriller, comedy, designer, catwalk, hollywood, musician, orchestra, concert, sequel, costume, biopic,
      playwright, soundtrack, pianist, violinist, opera, ballet, choreographer, sculptor, painter, couture, soloist,
      screenwriter, blockbuster, filmgoer, gig, lyrics, symphony, conductor, poem, poet, sculpture, documentary, sitcom,
      episode, tv series, miniseries, soap opera, box office, film director, filmmaking, animation, stage play, musical, chorus,
      choir, rapper, singer-songwriter, bassist, keyboardist, songwriter, playlist, encore, festivalgoer, red carpet, oscar,
      oscars, grammy, novella, memoir, bestseller, hemline, hem, handbag, stylist, supermodel, haute couture, ready-to-wear,
      curator, watercolour, watercolor, installation, retrospective, auction house, art dealer, television series, comic,
      superhero, protagonist, heroine, cliffhanger, spin-off, remake, multiplex, playwriting, tenor, soprano, baritone, cellist,
      violin, piano, quartet`,
    ),
    hints: words(
      `novel, fashion, cartoon, cartoonist, director, audience, drama, critic, festival, jury, tour, collection, model, studio,
      exhibition, cast, review, scene, picture, ending, extra, camera, producer, plot, character, epic, star, prize, fan,
      season, look, colour, color, style, fur, coat, boots, label, record, show, theatre, theater, book, author, story, hero,
      play, role, painting, gallery, museum, artist, art, music, stage, dance, chapter, house, buyer`,
    ),
  },
  {
    name: 'cookery',
    figurative: true,
    sure: words(
      `recipe, oven, dough, garlic, soup, chef, flavour, flavor, vinegar, sauce, baker, baguette, loaf, hummus, dill, cumin,
      pudding, broth, tablespoon, teaspoon, cookery, aubergine, beetroot, marinade, pastry, dessert, ingredient, diner, gravy,
      casserole, stew, yeast, caraway, oatcake, cuisine, gourmet, skillet, saucepan, whisk, knead, simmer, cardamom, cinnamon,
      paprika, parsley, coriander, oregano, thyme, basil, nutmeg, ginger, saffron, dumpling, noodle, noodles, omelette, pancake,
      biscuit, cake, icing, custard, marmalade, chutney, risotto, pasta, spaghetti, ravioli, pizza, burger, sandwich, kebab,
      curry, olive oil, tasting menu, sommelier, waiter, bistro, brasserie, pastry chef, brunch, appetiser, appetizer, garnish,
      seasoning, breadcrumb, minced, mince, fillet, sausage, espresso, teapot, vineyard, winemaker, palate, merlot, riesling,
      chardonnay, carmenère, prosecco, sherry, cocktail, cookbook, baking, baking powder, cup of tea`,
    ),
    hints: words(
      `coffee, flour, blend, bottle, grape, plum, smoke, butter, salt, sugar, spoon, menu, dish, bread, restaurant, cabbage,
      onion, tomato, potato, bean, beet, pot, pan, wine, taste, kitchen, grill, cream, bacon, lemon, stock, heat, bowl, knife,
      plate, meat, lamb, beef, rye, table, cook, dinner, cheese, fish, rice, pepper, oil, honey, cold, side, salad, breakfast,
      lunch, slice, pinch, foil, bubble, paste, stomach, service, seed`,
    ),
  },
  {
    name: 'crime',
    figurative: false,
    sure: words(
      `detective, robbery, robber, burglar, burglary, thief, jeweller, shotgun, shopkeeper, murderer, manslaughter, shoplifter,
      pickpocket, hiker, camper, campsite, mugger, mugging, arson, arsonist, swindler, fraudster, pathologist, autopsy, ransom
      note, stalker, killer, carjacking, carjacker, gardener, housekeeper, forger, forgery, con man, conman, heist,
      safe-breaker, loot, stabbing, serial killer, cold case, crime scene, post-mortem, fingerprint, getaway car, bank robber,
      cctv, balaclava, crowbar, drug dealer, drink-driving, speeding, joyrider, vandal, trespass, embezzlement, shoplifting,
      blackmail, blackmailer, pimp, brothel, juror, manhunt, bludgeon, strangle`,
    ),
    hints: words(
      `theft, vandalism, police, inspector, murder, poison, fraud, knife, suspect, victim, magistrate, bail, plea, verdict, gang,
      dealer, ring, nurse, husband, wife, hunt, witness, smuggler, zoo, raid, shop, car, van, watch, safe, body, tent, river,
      lawyer, judge, court, prison, hospital, jail, charge, flat, lover, sister, coma, accent, stolen, hammer, tourist, owner,
      reward, driver, guest, waiter`,
    ),
  },
]

/** Words that show public affairs in whatever report they stand: offices, bodies and measures of states. */
export const AFFAIRS: readonly string[] = words(
  `minister, ministry, government, premier, chancellor, ambassador, envoy, diplomat, diplomatic, embassy, consulate, parliament,
  lawmaker, senator, senate, congress, opposition, dissident, activist, protester, demonstrator, politician, political,
  election, sanction, sanctions, tariff, tariffs, embargo, ceasefire, cease-fire, truce, treaty, negotiator, negotiation,
  negotiations, summit, sovereignty, territory, occupation, annexation, regime, nuclear, refugee, asylum, terrorism, terrorist,
  genocide, kremlin, pentagon, republicans, democrats, boycott, coup, junta, peacekeeper, governor, referendum, constitution,
  veto, democracy, nato, un, u.n., eu, multilateral, bilateral, geopolitical, separatist, statehood, presidency, presidential,
  administration, legislator, legislation, legislature, mediate, mediation, mediator, foreign ministry, white house,
  denuclearisation, denuclearization, disarmament, reparation, hostage, candidate, voter, republican, democrat, democratic,
  caucus, nominee, electorate, gop, federal, classified, secretary of state, foreign secretary, foreign policy, state
  department, white paper, civil servant, cabinet minister, head of state, heads of state, royal decree, armed forces, warring,
  ruling party, human rights, security council, general assembly, authorities, treason, independence, sovereign, uprising,
  deportation, immigration, coalition, parliamentary, spokesman, spokeswoman, humanitarian, president, dictator, monarchy,
  invasion, occupier, airstrike, nonproliferation`,
)

/** Verbs that do; other verbs are borrowed too freely ("sanctioned for blocking a rival"). */
export const AFFAIRS_VERBS: readonly string[] = words(
  `mediate, annex, boycott, deport, legislate, impeach, ratify, negotiate, extradite, disarm, repatriate, expel, colonise,
  colonize, nationalise, nationalize`,
)

/** Words of war: public affairs too, save in reports where war is an image or the plot. */
export const WAR: readonly string[] = words(
  `army, troop, troops, soldier, military, war, rebel, militant, militia, insurgent, guerrilla, missile, drone, warplane,
  airstrike, artillery, bomb, bombing, bombardment, shelling, offensive, battlefield, battalion, brigade, commander, warship,
  navy, munition, weapon, weapons, ammunition, frontline, incursion, casualty, gunman, fighter, paramilitary, prisoner,
  explosive, rocket, conflict, hostilities, warhead, conscript, trench, peace, border, ally, allies, frontier`,
)
