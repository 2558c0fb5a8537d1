/** English words that carry grammar and no matter of their own. */
export const FUNCTION_WORDS =
  "a an the and or but nor so yet if then else than that this these those there here it its it's itself i i'm i've i'd i'll " +
  "me my mine myself you you're you've you'd you'll your yours yourself yourselves he he's him his himself she she's her hers " +
  "herself we we're we've we'd we'll us our ours ourselves they they're they've they'd they'll them their theirs themselves " +
  'one ones who whom whose which what when where why how whoever whatever whenever wherever whether while as at by for from ' +
  'in into of off on onto out over to toward towards under up upon with within without about above across after against ' +
  'along among around before behind below beneath beside besides between beyond despite down during except inside like near ' +
  "outside past per since through throughout till until via be am is are was were been being isn't aren't wasn't weren't " +
  "have has had having haven't hasn't hadn't do does did doing done don't doesn't didn't will would shall should can could may " +
  "might must ought won't wouldn't shan't shouldn't can't cannot couldn't mustn't needn't not no never none nothing nobody " +
  'nowhere neither either both all any anybody anyone anything some somebody someone something each every everybody everyone ' +
  'everything few fewer many more most much less least little lot lots several such other others another same own very too ' +
  'quite rather really just only even also still already again almost always often sometimes ever soon now once twice well ' +
  "back away ago however therefore though although because unless that's there's here's what's who's let let's perhaps maybe " +
  'yes please indeed instead otherwise else thus hence enough yourself far further get got getting gets go goes going went ' +
  'gone come comes coming came make makes making made take takes taking took taken give gives giving gave given say says ' +
  'saying said tell tells telling told know knows knowing knew known see sees seeing saw seen seem seems seemed put puts ' +
  'putting keep keeps keeping kept think thinks thinking thought want wants wanted need needs needed use uses used using ' +
  'feel feels felt feeling find finds found finding look looks looked looking show shows showed shown showing mean means ' +
  'meant thing things way ways kind sort bit part point points able sure'
