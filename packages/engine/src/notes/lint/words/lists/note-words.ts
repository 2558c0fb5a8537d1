/**
 * What every thank-you note could say: a sentence of these and function words alone says nothing that belongs to one
 * talk. Base forms; inflections are found through the stem.
 */
export const NOTE_WORDS =
  'thank thanks thankful grateful gratitude appreciate appreciation time taking today yesterday morning afternoon evening ' +
  'day days week weeks month year years interview interviewing interviewer meet meeting met meetings conversation ' +
  'conversations talk talks talking talked chat call speak speaking spoke spoken discuss discussion discussing discussed ' +
  'opportunity opportunities position positions role roles job jobs post vacancy opening company companies organization ' +
  'organisation firm business department office team teams colleague colleagues people person staff candidate candidates ' +
  'application applying apply applied work working worked works career professional profession great good nice wonderful ' +
  'lovely fantastic excellent amazing pleasure pleasant pleased enjoy enjoyed enjoyable enjoying happy glad delighted honored ' +
  'honoured honour honor excited exciting excitement thrilled interest interested interesting enthusiasm enthusiastic keen ' +
  'eager passionate passion learn learning learned learnt hear hearing heard forward hope hoping hopeful wish wishing ' +
  'contact contacting reach question questions information info detail details additional further require required need ' +
  'hesitate free feel feedback decision decide process next step steps stage future soon earliest convenience available ' +
  'availability follow following followup email mail phone letter note message write writing response reply regards ' +
  'sincerely best kind warm skill skills experience experiences qualification qualifications background ability abilities ' +
  'strength strengths knowledge expertise contribute contribution contributing contributions join joining joined become ' +
  'part member fit match suitable ideal perfect right strong strongly valuable value asset add addition success successful ' +
  'succeed goal goals mission vision values culture environment dynamic insight insights insightful inspiring impressed ' +
  'impressive impression believe confident confidence certain convinced sure consider considering consideration considered ' +
  'grow growth develop development chance helpful help helping support generous kindness warmly welcome welcoming friendly ' +
  'share sharing shared explain explaining explained description describe overview better understanding understand more ' +
  'much very truly sincerely really again once regarding concerning possible possibly potential absolutely definitely bring ' +
  'brings offer offering offered start place first last new long short busy schedule moment effort courtesy informative ' +
  'meaningful continue continuing prospect possibility challenge challenges task tasks responsibilities responsibility ' +
  'requirements responsible tour visit introduce introduced introduction everyone everything anything something resonate ' +
  'align aligns aligned reiterate reaffirm reinforce confirm confirmed express expressing expressed deeply highly greatly ' +
  'wholeheartedly especially particularly particular provide providing provided receive receiving received news update ' +
  'status regard touch stay look looking find given result results outcome high quality best way life world everything'
