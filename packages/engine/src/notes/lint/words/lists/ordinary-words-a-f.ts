/**
 * English words beyond the common ones, a to f: what a name must not be mistaken for. Left out are forms that follow by rule,
 * and long words that come near no name.
 */
export const ORDINARY_WORDS_A_TO_F =
  'abide abroad absent absorb abuse academy accent acclaim accord accuse ache acid acquire acute adapt addict ' +
  'adjust admin admire admit adobe adopt adore adult advent advert advise affair afford afraid agency agenda agent ' +
  'agile aide ailing air aisle alarm album alert alien alike alive aloft alpha alter alto amaze amazon amber ample ' +
  'amuse analog anchovy anger angle angry angular animal annoy annual anyway apart api app appeal apple arbor ' +
  'arcade arch arena arm aroma arrest art ascend ashore aside asleep aspect aspire assert assess assign assist ' +
  'assume assure asthma ate atlas atom attach attack auction audio audit aunt author auto autumn avenue await ' +
  'awake award awe awful axis azure babel baby backup baffle bag bail bake bald ball ballot ban bang bank bar ' +
  'barber bare bark barley baron bash basket bass batch bath baton batter battle bay beach beacon bead beam beat ' +
  'beauty became bed beech beef began begun behalf behave belief bell belong belt bench bend bent berry berth bet ' +
  'beta betray bias bib bible bid bike bill billet billion bin binary birch bird birth bite black blame blank ' +
  'blast blaze bless blew blind block blog blond blood blouse blow blown blue bluff blunt blur boast boat bogus ' +
  'bold bolt bomb bond bone bonnet bonus boom boost boot booth border bore born borrow boss bottle bottom bought ' +
  'bounce bound bow bowl box boy brace brain brake branch brand brass brave bread breast breath bred breed breeze ' +
  'brew brick bride bridge brief bright brisk broad broke bronze brook broom brought brown browse bruise brunch ' +
  'brush bubble bucket buckle bud budget buffer bug built bulb bulk bull bullet bump bunch bundle bunk burden ' +
  'bureau burger burn burnout burnt burrow burst bury bus bush bust butler button buzz bypass byte cab cabinet ' +
  'cable cache cactus cafe cake calm calves camera camp campus cancel cancer cane cannon canon canopy canton ' +
  'canvas cap capital captain car caramel carbon cardio caret cargo carol carpet cart carton cartoon carve cash ' +
  'cashew casino cast casual cattle caught caveat cell cello cement census cent ceo cereal cfo chain chair ' +
  'chairman chamber champion chaos chap chapel chapter charity charm chart chase cheap cheat cheek cheer cheese ' +
  'chef chemical chemist cheque chest chew chick chief chill chip choir choke chomp chook chop chord chore chorus ' +
  'chose chunk church cider cigar cinema cipher circle cite civic civil claim clang clap clash clasp class clause ' +
  'clean clement clerk clever click cliff climb cling clinic clip cloak clock clone closet cloth clothe cloud club ' +
  'clue clung cluster clutch coach coal coast coat cobalt cock cocoa cod code coerce coffee cohort coil coin cold ' +
  'collar collide colon color colour column comb combat comma comment commit comply concert cone congress contest ' +
  'contract convert convex convey coo cook cookie cool coop cope copper cord core cork corn cosy cotton couch ' +
  'cough council count courier court cousin cow cowboy cozy crack craft crash crate crawl crayon crazy cream ' +
  'credit creek creep crept crest crew crib crime crisis crisp critic crm crop cross crude cruel cruise crush cry ' +
  'cto cube cuff cult cunning cup curate curb cure curfew curl curtain curve custom cute cyber cycle dairy dale ' +
  'damage damp dance danger dangle dare dark darling dash database dawn dazzle dead deaf dealt dean dearly death ' +
  'debate debit debris debt debug debut decade decay decent deck deduce deed deem defeat defect defend defer ' +
  'define defy delay delete deli delta demo den denim denote dense dental dentist depart deploy depot depth deputy ' +
  'derive desert desire desk detach detect deter device devise devops devote diagram diaper diary dice die diesel ' +
  'diet differ dig digit dill dim dinner dip dirt disc dish disk district ditch dive diverse divert divide divine ' +
  'dock docket doctor dodge dog doll dollar domain dome donate dose dot double doubt dough dozen draft drag drain ' +
  'drama drank drawn dread dream dreamt dress drew drift drill drink drip drove drown drug drunk dry duct dug duke ' +
  'dull duly dumb dump dusk dust duty dwell dye ear earn earth ease east eastern eat echo edible edit eel egg ' +
  'eight eighth elder elect element eleven elite elm embark embed emblem embody emerge emit empire empty enable ' +
  'enact endure enemy engage engine enrich enrol enroll entity entry envy epic equip equity era erase erect erode ' +
  'erp error erupt escape escort essay essence estate esteem ethic ethnic eve evil evoke evolve exam exceed excel ' +
  'excess exchange excite excuse exempt exert exile exit exotic expand expert expire export expose extend extent ' +
  'eye fable fabric facade facility fade faint fair faith fake fame famine fan fancy faq fare farewell farm ' +
  'farther fat fate fault favor favour fear feast feat feather fed fee feeble feet fell fellow felony female fence ' +
  'fender fennel ferry fetch fever fiber fibre fiddle fierce fifth fifty fight file film filter filth finch fine ' +
  'finger finite fire fiscal fish fisherman fist fix flag flame flap flash flask flat flavor flaw flea fled fleet ' +
  'flesh flew flick flight fling flip float flock flood floor flora florist flour flow flown flu fluent fluid ' +
  'flush fly foam foil fold folk fond font fool foot football forbid foreign forestry forge forget forgot fork ' +
  'format forth forty forum fossil foster fought foul frame frank fraud freeze freight fresh fridge friend fright ' +
  'fringe frost frown froze fruit fry fuel fulfil fumble fume fungus funnel fur fuse fuss'
