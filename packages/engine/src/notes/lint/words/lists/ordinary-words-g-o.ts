/**
 * English words beyond the common ones, g to o: what a name must not be mistaken for. Left out are forms that follow by rule,
 * and long words that come near no name.
 */
export const ORDINARY_WORDS_G_TO_O =
  'gadget gain gala galaxy gale gallery gallon gallop gamble game gang gap garage garden garment garnet garrison ' +
  'gas gasp gate gather gauge gaze gear gecko geese gem gender gene genius genre gentle giant gift gig giggle ' +
  'ginger girl github gitlab glance gland glass glaze gleam glen glide glitch globe gloom glory glossy glove glow ' +
  'glue gmbh gnome god gold golf goodwill google gossip govern gown grab grace grade graduate graft grain gram ' +
  'grand grant graph grasp grass grate gravel gray greasy greed green greet grew grey grid grief grieve grill grim ' +
  'grin grip grit groan grocer groom groove gross grove grown grumble guard guest guild guilt guinea guitar gulf ' +
  'gumbo gun gust gut gym habit hack haddock hail hair hall hallway halt halves ham hamper hang hangar harbor ' +
  'harbour hare harm harmony harness harsh harvest hash hassle haste hat hatch hate haul haunt hazard haze hazel ' +
  'heap heat heath heaven hectic heel height heir held hell hello helm helmet herb hereby heritage hero hid hide ' +
  'highway hike hill hind hint hip hire history hit hobby hockey hole hollow holly hood hook hop horizon hormone ' +
  'horror horse hose hospital host hostel hot hotel hound hover hr hub hug hull humble humid humor humour hung ' +
  'hunt hurdle hurry hurt husband husky hybrid hymn hyphen ice icon idiom idle ignore ill immune imply inc inch ' +
  'index induce infant infect infer inject injure ink inn insect insert insist insult intact interior intern ' +
  'invade invent invite invoke iot ipad iphone iron island ivory ivy jacket jail jam jar java jazz jeans jest jet ' +
  'jewel jira joint joke jolly journal joy judge juice jump junior jury justice justify kafka kernel kick kidney ' +
  'kill kilo kin king kiosk kiss kit kitchen kneel knelt knife knit knives knob knock knot kpi label labor labour ' +
  'lace ladder lady laid lake lamp lance land landscape lane language lap laptop larch larder lark laser lathe ' +
  'latter laugh launch laundry laurel lawn layout lazy leaf league leak leant leap leapt lease leather lectern ' +
  'lecture led ledger leek legacy legend lemon lend length lens lent lentil lesson lever liaise liaison library ' +
  'lice licence lick lid lift limb limp linger link lintel linux lip liquid lisp lit litre lizard llc load loan ' +
  'lobby locate lock lodge lofty log login logo lone loop loose lord lorry loss lost lotus loud lounge lover loyal ' +
  'ltd luck lumber lump lunch lung lurch lure luxury lying lyric madam madly magazine magic magnet male mall ' +
  'mammal manual map marathon marble mare margin marine maroon marry marsh martial martian marvel mask mason mass ' +
  'mast mat mate math matron mature mayo maze meadow medal median medicine medium melody melon melt memo men ' +
  'menace mental mentor menu merchant mercury mercy mere merge merit merry mesh mess metre metro mice midst mild ' +
  'mile military milk mill million mingle mini ministry mint minus mirror misery mist mix moan mobile mock mode ' +
  'modify module mold monkey monsoon monster mood moon moor morale mortal mortgage mosaic mosque motel motion ' +
  'motive motor motto mould mount mourn mouse mouth movie mud muddle muffin mug murder murmur muscle museum music ' +
  'mussel mute mutt mutual myth nail naive naked nanny nap napkin narrow nasty nation native nave neat neck needle ' +
  'nephew nerve net newborn niche nickel niece ninety ninth noble nod noon norm north northern nose notify noun ' +
  'novel novice null numb nun nurse nurture nut nutmeg nylon oar oasis oath obey object oblige obsess obtain ' +
  'occupy ocean odd odor odour offset oil ok okay okra omit online onset onsite onward opaque oppose opt optician ' +
  'oracle orange orbit orchard ordeal ore organ orient origin orphan orthodox ounce oval oven owe oxygen'
