/**
 * English words beyond the common ones, p to z: what a name must not be mistaken for. Left out are forms that follow by rule,
 * and long words that come near no name.
 */
export const ORDINARY_WORDS_P_TO_Z =
  'pace pack packet pad paddle pagan paid pain paint pair palace pale pallet palm pan panda panel pants papa papaya ' +
  'par parade parallel parcel pardon park parole parrot parse parsley partner pasta paste patch patent path pathway ' +
  'patient patio patrol patron pause payroll pdf pea peace peach peak peanut pearl peat pebble pecan pedal peek peel ' +
  'peer pen pencil pension pepper perch peril permit persona pest pet petrol pew pharmacy phase photo phrase physics ' +
  'physio piano picnic pie pig pigeon pile pill pillar pillow pilot pin pinch pine pink pint pipe pirate pistol pit ' +
  'pitch pivot pixel pizza plague plain plane planet plant plasma plaster plate platform plc plea pledge plenty plot ' +
  'plough plow pluck plug plugin plum plumbing plunge plural plus pocket poem poet poison poke polar pole police ' +
  'polite poll polymer pond pony pool pop pope porch pork port pose possum pot potato potent pound pour powder pr ' +
  'praise pram prawn pray preach prefer premier prey pride priest prime prince print prior prison probe professor ' +
  'profit prompt prone proof prop propel proud province prune pub publish pulse pump punch punish pupil puppet puppy ' +
  'purchase pure purple purse pursue puzzle python qa quaint quarry quartz quay queen query quest queue quilt quit ' +
  'quiz quota quote rabbit race rack racket radar radio radish radius raft rag rage raid rail railway rain rally ram ' +
  'ramp ran ranch random rang rank ransom rap rapid rare rash rat ratio raven raw ray razor realm reap rear rebel ' +
  'recess recipe reckon red redis redo reed reef refer refuge regime register registry regret reign rein reject ' +
  'relax relief rely remedy remote render renown rent repute rescue resent resident resist resume retain reveal ' +
  'revert revise revive rhyme rhythm rib ribbon rice rid riddle ride ridge rifle rig rigid rim ring riot rip ripe ' +
  'ripple rite ritual rival river roam roar roast rob robe robin robot robust rock rocket rod rode rogue roll ' +
  'romance roof rookie root rope rose roster rota rotate rotten rough round route roux row royal royalty rub rude ' +
  'rug rugby ruin rumor rumour rung runway rural rush rust sack sacred sad saddle safari safety saga sage sail saint ' +
  'sake salad salary salient salmon salon saloon salt salute salvage sample sand sane sang sank sans sap sardine ' +
  'satire sauce sausage savage savvy scaffold scan scar scarce scare scarf scatter scene scent scheme scholar scold ' +
  'scone scoop scope score scout scrap scream screen screw script scroll scrub sculpt sea seam search seat secret ' +
  'sector seize seldom select semester semi seminar senate serene serf sergeant settle setup sever severe sew sewage ' +
  'shade shadow shaft shake shame shark sharp shatter shave sheep sheet shelf shell shelter shelve shepherd shield ' +
  'shine ship shipyard shirt shock shoe shone shook shoot shop shore shot shout shovel shrank shred shrewd shrimp ' +
  'shrine shrink shrug shut shy sick siege sigh sight silence silent silk silly silver sin sing sink sip sister sit ' +
  'sixpence sixth sixty skate skein skeleton sketch ski skim skin skip skirt skull sky slack slam slap slash slate ' +
  'slave sleep sleeve slender slept slice slid slide slight slim slip slither slogan slope slot slow slump slung ' +
  'smart smash smell smelt smile smith smoke smooth snack snail snake snap snatch sneak snow snug soak soap soar sob ' +
  'soccer sock socket soda sodium sofa soft software soil solar sold sole solicitor solid solo son song soothe ' +
  'soprano sore sorrow sorry sought soul soup sour south southern soy spa spade span spare spark sparkle sparse ' +
  'spear speech speed spell spelt spent sphere spice spider spill spilt spin spine spiral spirit spit spite splash ' +
  'split spoil spoilt sponsor spoon sport spot spouse sprang spray spread spring sprint sprung spur spy squad square ' +
  'squash stable stack stain stair stake stale stall stamp stance standby stank stanza staple star stare starve ' +
  'stash statue steady steak steal steam steel steep steer stein stem stereo stern stew steward stick stiff sting ' +
  'stir stitch stock stole stone stood stool store storm stove strain strand strange strap straw stray streak stream ' +
  'street stress strict strike string strip stripe strive stroke stroll struck strung stub stuck studio stun stung ' +
  'stupid sturdy submit subtle suburb sudden sue suffer suffix sugar suite sulfur sum summary summit summon sun sung ' +
  'sunk sunset super superb supper supply surf surge surgeon survey sustain swam swamp swan swap swarm sway swear ' +
  'sweat sweep sweet swell swept swift swim swing switch sword swore sworn swum swung symbol syntax syrup tab tablet ' +
  'tackle tactic tag tail tale talent tank tap tape tariff taste tattoo taught tax taxi tea teapot tease tech teen ' +
  'teeth temp temple tempt ten tenant tennis tense tension tent tenth tenure terminal terrain terror tether textile ' +
  'theater theatre theft theme therapy thereby thermal thesis thick thief thigh thin thirst thirty thorn thread ' +
  'threat threw thrift thrill thrive throat throne throng throw thrown thrust thumb thunder thyme tick ticket tide ' +
  'tie tiger tight tile timber timid tin tip tire tissue title toast toe toilet token toll tomato tomb tomorrow ton ' +
  'tone tongue tonight tonne tooth torch tore torn toss tough tow towel town toxic toy trace track tract tragic ' +
  'trail trait tram transport trap trauma tray tread tree trello trench trend trestle triage tribe trick trim trio ' +
  'trip triple trod trolley troop trophy trout truck trunk trustee truth tube tuck tug tulip tumble tuna tune tunnel ' +
  'turkey turnip turnover turtle tutor tweak twelve twenty twin twist tycoon tying tyre ugly ui ultra uncle undo ' +
  'unify union unique unite urban urge urgent usage usher utmost utter ux vacant vacuum vague vain valid valley van ' +
  'vanilla vapor vapour vary vase vast vault vector vehicle veil vein velvet vendor venue verb verge verify verse ' +
  'version versus vessel vest veteran viable vicar vice victim victor video vigor villa village vine vinyl viola ' +
  'violent violet violin virgin virtue virus visa visual vital vivid vocal void volt volume volunteer vote vow vowel ' +
  'voyage vp wage wagon wake wallet walnut wander warehouse warmth warn warrant wash waste water wave wax weak ' +
  'wealth weapon wear weather weave web website wed wedge weigh weight weird weld welfare wept west western wet ' +
  'whale wharf wheat wheel whereas whip whisky whistle white wholesale wholly wick widow width wife wifi wig wild ' +
  'wildlife willow wilt winch window wine wing winter wipe wire wisdom wise wit witch wives wizard woke wolf wolves ' +
  'womb women won wood woodland woodwork wool wore worm worn worse worst worth wound wove wrap wreck wrist wrote ' +
  'xero yacht yard yarn yawn yeah yeast yell yellow yield yoga yogurt yolk youth zeal zebra zero zest zinc zip zone ' +
  'zoo zoom'
