/**
 * The words that any two texts about work may share by chance; sharing one of them says nothing. Base forms. Everything
 * outside this list (and `note-words.ts`) counts as rare.
 */
export const EVERYDAY_WORDS =
  'about accept access account achieve across act action active activity actual add address advantage advice affect age agree ' +
  'aim allow alone amount answer appear approach area argue arrange arrive article ask attend attention avoid aware bad base ' +
  'basis begin benefit big board body book break build buy care carry case catch cause centre center century change charge ' +
  'check child choice choose city clear close collect college combine common communicate communication compare complete ' +
  'complex concern condition connect control cost country couple course cover create current customer customers client clients ' +
  'cut daily data date deal deep degree deliver delivery demand depend design despite difference different difficult direct ' +
  'direction director draw drive drop due early easy economy edge education effect either employ employee employees employer ' +
  'end energy enter entire equal establish event evidence exact example exist expect expensive extra face fact fail fall ' +
  'family fast father feature field figure fill final finally finance finish five focus food force form former four front ' +
  'full function fun general goal ground group guess guide guy half hand handle happen hard head health heart heavy hold ' +
  'home honest hour hours house huge human idea identify image imagine impact important improve include increase indicate ' +
  'individual industry influence inform initial issue issues item keep key kid know lack large late later law lay lead leader ' +
  'leadership leading lean leave left legal less level lie light likely limit line list listen live local lose low machine ' +
  'main maintain major man manage management manager managing mark market matter maybe measure media medical member mention ' +
  'method middle mind minute minutes miss model modern money morning mother move name nature near necessary network never ' +
  'night notice number nine occur offer office officer often old open operate operation operations opinion order organize ' +
  'organise outside own owner page paper parent part pass past pattern pay period personal physical pick picture piece plan ' +
  'plans play policy poor popular power practical practice practise prepare present president press pretty prevent price ' +
  'primary private problem problems produce product products production program programme project projects promise proper ' +
  'property protect prove public pull purpose push quality quarter quick quickly quiet raise range rate reach read ready ' +
  'real reason recent recognize recognise record reduce region relate relationship relationships remain remember report ' +
  'represent research resource resources respond rest return review rich rise risk road room rule run safe sale sales save ' +
  'scale school science season second section secure seek sell send senior sense series serious serve service services set ' +
  'seven shape short shift side sign similar simple simply single site situation six size small social society solution ' +
  'solutions solve sound source space special specific spend stand standard start state step stop story strategy strategic ' +
  'structure student students study stuff style subject suggest suit summer system systems table target tasks teach teacher ' +
  'technical technology tend term terms test text theory third three throughout tool tools top total touch toward trade ' +
  'traditional training train travel treat trouble true trust try turn two type understand unit use useful user users usual ' +
  'various view voice wait walk wall war watch weekly whole wide win woman wonder word words world worry wrong year young ' +
  'positive negative main clearly simply completely directly exactly quickly highly recently currently possibly usually ' +
  'colleague manager director lead process system approach plan idea problem solution results tool effective efficient ' +
  'efficiency excellent ensure improve improvement maintain deliver handle organise responsible collaborate collaboration ' +
  'collaborative innovative innovation priority priorities performance progress quality standards expectation expectations'
