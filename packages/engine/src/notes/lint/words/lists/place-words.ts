/** Countries, regions, cities and languages, and what stands in the names of places. */
export const PLACE_WORDS =
  'africa america americas asia europe australia antarctica afghanistan albania algeria andorra angola argentina ' +
  'argentine armenia austria azerbaijan bahrain bangladesh belarus belgium belgian bolivia bosnia botswana brazil ' +
  'britain british bulgaria cambodia cameroon canada chile china colombia congo croatia cuba cyprus czech czechia ' +
  'denmark danish dane ecuador egypt england english estonia ethiopia finland finnish france french georgia germany ' +
  'german ghana greece greek guatemala haiti honduras hungary iceland icelandic india indonesia iran iraq ireland ' +
  'irish israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait latvia lebanon lebanese liberia ' +
  'libya lithuania luxembourg macedonia malaysia malta mexico mexican mongolia montenegro morocco moroccan ' +
  'mozambique myanmar nepal netherlands dutch zealand nicaragua nigeria norway norwegian oman pakistan palestine ' +
  'panama paraguay peru peruvian philippines filipino poland polish portugal portuguese qatar romania russia rwanda ' +
  'saudi arabia arab arabic scotland scottish scots senegal serbia singapore slovakia slovak slovenia slovene ' +
  'somalia spain spanish sudan sweden swedish switzerland swiss syria taiwan tanzania thailand thai tunisia turkey ' +
  'turkish uganda ukraine uruguay venezuela vietnam wales welsh yemen zambia zimbabwe latin hebrew hindi urdu ' +
  'bengali punjabi tamil telugu kannada marathi gujarati malayalam mandarin cantonese swahili yoruba igbo hausa ' +
  'zulu xhosa afrikaans tagalog malay persian farsi pashto kurdish catalan basque galician gaelic breton flemish ' +
  'alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii idaho ' +
  'illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi ' +
  'missouri montana nebraska nevada hampshire jersey york ohio oklahoma oregon pennsylvania rhode tennessee texas ' +
  'texan utah vermont virginia washington wisconsin wyoming ontario quebec manitoba alberta saskatchewan columbia ' +
  'nova scotia queensland victoria tasmania bavaria saxony hesse brandenburg tuscany sicily sardinia catalonia ' +
  'andalusia brittany normandy provence flanders cornwall devon dorset kent essex sussex surrey norfolk suffolk ' +
  'yorkshire lancashire cumbria northumberland cheshire ulster leinster munster galway kerry donegal london paris ' +
  'berlin madrid rome vienna zurich geneva basel bern brussels antwerp ghent bruges amsterdam rotterdam utrecht ' +
  'hague eindhoven copenhagen aarhus stockholm gothenburg malmö oslo bergen helsinki tallinn riga vilnius warsaw ' +
  'krakow kraków gdansk wroclaw poznan prague brno bratislava budapest bucharest sofia belgrade zagreb ljubljana ' +
  'athens lisbon porto barcelona valencia seville bilbao milan naples turin florence venice bologna genoa munich ' +
  'hamburg cologne frankfurt stuttgart dresden leipzig bremen hanover düsseldorf dortmund bonn lyon marseille ' +
  'toulouse nice bordeaux lille nantes strasbourg dublin cork limerick belfast edinburgh glasgow aberdeen dundee ' +
  'inverness cardiff swansea newport manchester liverpool leeds sheffield bradford newcastle birmingham coventry ' +
  'leicester nottingham derby bristol bath exeter plymouth oxford cambridge norwich brighton southampton portsmouth ' +
  'reading croydon heathrow gatwick stansted luton wembley camden hackney brooklyn manhattan queens bronx harlem ' +
  'newark boston chicago houston dallas austin denver seattle portland phoenix atlanta miami orlando tampa detroit ' +
  'cleveland cincinnati columbus pittsburgh philadelphia baltimore charlotte raleigh nashville memphis louisville ' +
  'indianapolis milwaukee minneapolis omaha sacramento oakland berkeley hollywood vegas honolulu buffalo rochester ' +
  'albany hartford providence toronto montreal vancouver ottawa calgary edmonton winnipeg halifax sydney melbourne ' +
  'brisbane perth adelaide canberra cairns auckland wellington christchurch tokyo osaka kyoto sendai sapporo nagoya ' +
  'fukuoka seoul busan beijing shanghai shenzhen hong kong taipei manila jakarta bali bangkok hanoi saigon mumbai ' +
  'bombay delhi bangalore bengaluru chennai kolkata hyderabad pune karachi lahore islamabad dhaka colombo kathmandu ' +
  'dubai abu dhabi sharjah doha riyadh jeddah tehran baghdad damascus beirut jerusalem cairo alexandria casablanca ' +
  'lagos abuja accra dakar nairobi kampala johannesburg durban moscow petersburg kyiv kiev lviv odesa istanbul ' +
  'ankara tbilisi rio janeiro são paulo brasília buenos aires santiago lima bogotá quito caracas havana kingston ' +
  'atlantic pacific mediterranean baltic caribbean arctic alps alpine andes himalaya danube rhine rhône thames ' +
  'hudson mersey scandinavia nordic balkan balkans iberian benelux midlands riviera'
