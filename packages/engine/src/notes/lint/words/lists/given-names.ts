/** Common given names that are no ordinary English word and no place: who carries one is a person. */
export const GIVEN_NAMES =
  'aaron adam adrian ahmed aisha alan albert alex alexander alexandra ali alice alicia ' +
  'alison amanda amina amit amy ana anand andrea andreas andrew andrzej angela ann anna anne annie ' +
  'anthony antonio anya arjun arthur ashley barbara beatrice ben benjamin bernard beth bob brenda brian ' +
  'bridget bruce carla carlos carmen carol caroline catherine charlie chiara chloe chris christian ' +
  'christina christine christopher cindy claire clara claudia craig cynthia daniel daniela danielle ' +
  'dave david deborah debra dennis derek diana diane diego dominic donald donna dorothy ' +
  'douglas duncan dylan edward eileen eleanor elena elizabeth ella ellen emily emma eric erin ' +
  'esther ethan eva fatima felix fiona frances francesca francesco francis frederick ' +
  'gabriel gabriela gareth gary george gloria gordon graham greg gregory ' +
  'hannah hans harriet harry hassan heather heidi helen helena henry hugh ibrahim ' +
  'ingrid irene isaac isabel isabella ivan jacob jacqueline jake james jamie jane janet jason ' +
  'jean jeff jeffrey jennifer jenny jerry jessica jim joan joanna john johnny jonas jonathan jorge ' +
  'jose josef joseph joshua juan judith judy julia julian julie julio justin kamal karen karim karl ' +
  'kate katharina katherine kathleen kathryn katie keith kelly kenneth kevin khalid kurt laura lauren ' +
  'laurence lawrence layla leah leo leon leslie liam linda lindsay lisa louis louise lucas ' +
  'lucia lucy luis lukas luke lydia margaret maria marianne marie ' +
  'marta martha martin martina mary matt matthew max megan mei melanie melissa ' +
  'michael michel michelle miguel miriam mohamed mohammad mohammed monica muhammad nadia nancy naomi ' +
  'natalia natalie natasha nathan neil nicholas nicola nicolas nicole nigel nina noah nora olga oliver ' +
  'olivia omar oscar owen pablo pamela patricia patrick paul paula pavel pedro peter philip ' +
  'phillip priya rachel rafael rahul rajesh ralph ramesh ravi raymond rebecca ricardo richard rita ' +
  'robert roberta roger rosa russell ruth ryan sabrina said sally ' +
  'samantha samuel sandra sanjay sara sarah sebastian shannon sharon sheila shirley simon simone ' +
  'sonia sophia sophie stacy stefan stella stephanie stephen steve steven stuart sunil susan susanne suzanne sven ' +
  'tanya ted teresa terry theresa thomas tim timothy tina todd tom tomasz tony tracy ' +
  'valentina valerie vanessa vera veronica vicky vincent vivian vladimir walter wendy william ' +
  'xavier yasmin yuki yvonne zoe zachary'
