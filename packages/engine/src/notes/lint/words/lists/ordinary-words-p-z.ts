/**
 * English words beyond the common ones, p to z: what a name must not be mistaken for. Left out are forms that follow by rule,
 * and long words that come near no name.
 */
export const ORDINARY_WORDS_P_TO_Z =
  'pace pack packet pad paddle paid pain paint pair palace pale pallet palm pan panel pants papa par parade ' +
  'parallel parcel pardon park parole parrot parse parsley partner pasta paste patch patent path pathway patient ' +
  'patio patrol patron pause payroll pdf pea peace peach peak peanut pearl peat pebble pedal peek peel peer pen ' +
  'pencil pension pepper permit persona pest pet petrol pew pharmacy phase photo phrase physics physio piano ' +
  'picnic pie pig pigeon pile pill pillar pillow pilot pin pine pink pipe pit pitch pivot pixel pizza plain plane ' +
  'planet plant plasma plaster plate platform plc plea pledge plenty plot pluck plug plugin plum plumbing plural ' +
  'plus pocket poem poet poison poke polar pole police polite poll polymer pond pony pool pop pope porch port pose ' +
  'pot potato potent pound pour powder pr praise pray preach prefer premier pride priest prime prince print prior ' +
  'prison probe professor profit prompt prone proof prop propel proud province prune pub publish pulse pump punch ' +
  'punish pupil purchase pure purple pursue puzzle python qa quaint quarry quartz quay queen query quest queue ' +
  'quilt quit quiz quota quote race rack racket radar radio radius raft rage raid rail railway rain rally ram ramp ' +
  'ran ranch random rang rank rap rapid rare rat ratio raw ray realm rear rebel recess recipe reckon red redis ' +
  'redo refer refuge register registry regret reign reject relax relief rely remedy remote render renown rent ' +
  'repute rescue resent resident resist resume retain reveal revert revise revive rhythm ribbon rice rid riddle ' +
  'ride ridge rifle rig rigid rim ring rip ripe rite ritual rival river roam roar roast rob robot robust rock ' +
  'rocket rod rode roll romance roof root rope rose roster rota rotate rough round route roux row royal royalty ' +
  'rude rug rugby ruin rumor rumour rung runway rural rush rust sad safety sage sail saint sake salad salary ' +
  'salient salmon salon saloon salt salute salvage sample sand sans sauce savvy scaffold scan scarce scare scatter ' +
  'scene scent scheme scholar scoop scope score scout scrap screen screw script scroll scrub sea search seat ' +
  'secret sector seize seldom select semester semi seminar senate sergeant settle setup severe shade shadow shaft ' +
  'shake shame sharp sheep sheet shelf shell shelter shelve shield shine ship shipyard shirt shock shoe shook shop ' +
  'shore shot shut shy sick sight silence silent silver sing sister sit sixth sixty sketch ski skin skip skirt sky ' +
  'slack slate slave sleep sleeve slender slept slid slide slight slip slogan slot slow slump smart smell smile ' +
  'smith smoke smooth snack snap snow soap soccer sock socket soda sodium sofa soft software soil solar sold sole ' +
  'solicitor solid solo son song sorry sought soul soup south southern soy spa span spare spark sparse spear ' +
  'speech speed spell spelt spent spill spilt spin spine spiral spirit split sponsor sport spot spray spread ' +
  'spring sprint squad square stable stack stain stair stake stamp stance standby staple star stare statue steady ' +
  'steak steal steam steel steep steer stein stem stereo stern steward stick stir stitch stock stole stone stood ' +
  'stool store storm stove strain strand strange strap straw stray streak stream street stress strict strike ' +
  'string strip stripe strive stroke stroll struck strung stub stuck studio stun stung stupid sturdy submit subtle ' +
  'suburb sudden sue suffer suffix sugar suite sulfur sum summary summit summon sun sung sunk sunset super superb ' +
  'supper supply surf surge surgeon survey sustain swam swamp swan swap swarm sway swear sweat sweep sweet swell ' +
  'swept swift swim swing switch sword swore sworn swum swung symbol syntax syrup tab tablet tackle tactic tag ' +
  'tail tale talent tank tap tape tariff taste tattoo taught tax taxi tea teapot tease tech teen teeth temp temple ' +
  'tempt ten tenant tennis tense tension tent tenth tenure terminal terrain terror tether textile theater theatre ' +
  'theft theme therapy thereby thermal thesis thick thief thigh thin thirst thirty thorn thread threat threw ' +
  'thrift thrill thrive throat throne throng throw thrown thrust thumb thunder thyme tick ticket tide tie tiger ' +
  'tight tile timber timid tin tip tire tissue title toast toe toilet token toll tomato tomb tomorrow ton tone ' +
  'tongue tonight tonne tooth torch tore torn toss tough tow towel town toxic toy trace track tract tragic trail ' +
  'trait tram transport trap trauma tray tread tree trello trench trend trestle triage tribe trick trim trio trip ' +
  'triple trod trolley troop trophy trout truck trunk trustee truth tube tuck tug tulip tumble tuna tune tunnel ' +
  'turkey turnip turnover turtle tutor tweak twelve twenty twin twist tycoon tying tyre ugly ui ultra uncle undo ' +
  'unify union unique unite urban urge urgent usage usher utmost utter ux vacant vacuum vague vain valid valley ' +
  'van vanilla vapor vapour vary vase vast vault vector vehicle veil vein velvet vendor venue verb verge verify ' +
  'verse version versus vessel vest veteran viable vicar vice victim victor video vigor villa village vine vinyl ' +
  'viola violent violet violin virgin virtue virus visa visual vital vivid vocal void volt volume volunteer vote ' +
  'vow vowel voyage vp wage wagon wake wallet walnut wander warehouse warmth warn warrant wash waste water wave ' +
  'wax weak wealth weapon wear weather weave web website wed wedge weigh weight weird weld welfare wept west ' +
  'western wet whale wharf wheat wheel whereas whip whisky whistle white wholesale wholly wick widow width wife ' +
  'wifi wig wild wildlife willow wilt winch window wine wing winter wipe wire wisdom wise wit witch wives wizard ' +
  'woke wolf wolves womb women won wood woodland woodwork wool wore worm worn worse worst worth wound wove wrap ' +
  'wreck wrist wrote xero yacht yard yarn yawn yeah yeast yell yellow yield yoga yogurt yolk youth zeal zebra zero ' +
  'zest zinc zip zone zoo zoom'
