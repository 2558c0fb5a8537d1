/**
 * The words that any two texts about work may share by chance; sharing one of them says nothing. Base forms. Everything
 * outside this list (and `note-words.ts`) counts as rare.
 */
export const EVERYDAY_WORDS =
  'about accept access account achieve across act action active actual add address advantage advice affect age agree ' +
  'aim allow alone amount answer appear approach area argue arrange arrive article ask attend attention avoid aware ' +
  'bad base basis begin benefit big board body book break build buy care carry case catch cause centre century ' +
  'change charge check child choice choose city clear close collect college combine common communicate compare ' +
  'complete complex concern condition connect control cost country couple course cover create current customer ' +
  'client cut daily data date deal deep degree deliver delivery demand depend design despite different difficult ' +
  'direct director draw drive drop due early easy economy edge education effect either employ employee employer end ' +
  'energy enter entire equal establish event evidence exact example exist expect expensive extra face fact fail fall ' +
  'family fast father feature field figure fill final finance finish five focus food force form former four front ' +
  'full function fun general goal ground group guess guide guy half hand handle happen hard head health heart heavy ' +
  'hold home honest hour house huge human idea identify image imagine impact important improve include increase ' +
  'indicate individual industry influence inform initial issue item keep key kid know lack large late later law lay ' +
  'lead leader leadership lean leave left legal less level lie light likely limit line list listen live local lose ' +
  'low machine main maintain major man manage mark market matter maybe measure media medical member mention method ' +
  'middle mind minute miss model modern money morning mother move name nature near necessary network never night ' +
  'notice number nine occur offer office often old open operate opinion order organise outside own owner page paper ' +
  'parent part pass past pattern pay period personal physical pick picture piece plan play policy poor popular power ' +
  'practice practise prepare present president press pretty prevent price primary private problem produce product ' +
  'program programme project promise proper property protect prove public pull purpose push quality quarter quick ' +
  'quickly quiet raise range rate reach read ready real reason recent recognise record reduce region relate ' +
  'relationship remain remember report represent research resource respond rest return review rich rise risk road ' +
  'room rule run safe sale save scale school science season second section secure seek sell send senior sense series ' +
  'serious serve service set seven shape short shift side sign similar simple simply single site situation six size ' +
  'small social society solution solve sound source space special specific spend stand standard start state step ' +
  'stop story strategy strategic structure student study stuff style subject suggest suit summer system table target ' +
  'tasks teach teacher technical technology tend term test text theory third three throughout tool top total touch ' +
  'toward trade traditional train travel treat trouble true trust try turn two type understand unit use user usual ' +
  'various view voice wait walk wall war watch weekly whole wide win woman wonder word world worry wrong year young ' +
  'positive negative clearly directly exactly highly possibly colleague process results efficient excellent ensure ' +
  'responsible collaborate innovation priority performance progress'
