/**
 * Words of the news in English, by meaning: a line a meaning, the same meanings as in the other packs. A phrase is written with low lines.
 * Words that mean nearly the same share a meaning, since who asks seldom chooses the word that the article chose.
 */
export const lexiconSource = `
soldier: soldier troop serviceman servicewoman
army: army military armed_forces force forces
navy: navy naval
air-force: air_force airforce
police: police policeman officer cop constabulary
police-chief: police_chief inspector_general igp chief_of_police
superintendent: superintendent sp
war: war warfare wartime
fight: fight fighting battle combat fought clash
clash: clash skirmish confrontation
conflict: conflict dispute hostility feud row quarrel
attack: attack assault strike raid offensive attacker assailant hit
invade: invade invasion incursion
bomb: bomb bombing bombard bombardment airstrike air_strike
missile: missile rocket
drone: drone uav unmanned
weapon: weapon arm arms armament gun ammunition munition shell
nuclear: nuclear atomic
shoot: shoot shot gunfire firing gunshot open_fire
fire-launch: fire fired launch launched lob
explosion: explosion blast explode detonate
kill: kill killed killing slay murder slain dead died die death toll homicide perish lose_life
die: die died death dead dying demise pass_away passed_away passing deceased
injure: injure injured wound wounded hurt casualty
victim: victim sufferer
body: body corpse remains
hostage: hostage captive abduct kidnap abduction kidnapping
prisoner: prisoner inmate detainee captive pow
prison: prison jail imprisonment imprisoned jailed sentence
release: release free freed freeing freedom
arrest: arrest arrested detain detention detained custody nab
remand: remand
bail: bail
court: court tribunal judiciary judicial bench
high-court: high_court
supreme-court: supreme_court
appellate: appellate_division appeals_court appellate appeal
judge: judge justice magistrate chief_justice
lawyer: lawyer attorney advocate barrister counsel solicitor
attorney-general: attorney_general
case: case lawsuit suit petition plea litigation file_case
writ: writ petition
verdict: verdict ruling judgment judgement rule ruled order
trial: trial try prosecution justice
hearing: hearing
law: law legislation act bill legal statute ordinance
ordinance: ordinance decree
legal: legal lawful legality
illegal: illegal unlawful illicit illegally
crime: crime criminal offence offense offender
accuse: accuse accusation allegation allege alleged charge charged accused blame
guilty: guilty convict convicted conviction
punish: punish punishment penalty sentence sanction
fine: fine penalty
death-penalty: death_penalty death_sentence execution hang capital_punishment execute
investigate: investigate investigation probe inquiry enquiry inquest investigator look_into
evidence: evidence proof
witness: witness testify testimony
corruption: corruption corrupt graft bribe bribery kickback
extortion: extortion extort extortionist
launder: laundering launder siphon smuggle
smuggle: smuggle smuggling traffic trafficking smuggler
robbery: robbery robber loot looting theft steal stolen thief burglary mugging snatch
rape: rape sexual_assault rapist molest
torture: torture abuse persecution oppression
fraud: fraud cheat cheating deceive deception scam swindle
conceal: conceal hide hid hidden concealment suppress
sabotage: sabotage saboteur subversion
terror: terror terrorism terrorist militant militancy extremist extremism insurgent jihadist
rebel: rebel rebellion insurgency insurgent mutiny
coup: coup putsch
uprising: uprising revolt mass_uprising revolution
protest: protest protester demonstration demonstrator agitation rally march unrest
movement: movement campaign
strike-work: strike hartal shutdown walkout
blockade: blockade siege block
rally: rally public_meeting gathering procession
riot: riot unrest violence disturbance turmoil trouble chaos disorder
disrupt: disrupt disturb hamper disruption spoil create_trouble
peace: peace peaceful truce
ceasefire: ceasefire truce cease_fire armistice
agreement: agreement deal accord pact treaty contract
agree: agree agreed accept accepted consent approve
sign: sign signed signing signature
violate: violate violation breach break broke
collapse: collapse break_down fall_apart crumble
withdraw: withdraw withdrawal pull_out drop retract revoke lift scrap
step-aside: drop_out withdraw quit step_aside step_down resign bow_out dropped_out dropping_out pull_out
resign: resign resignation step_down quit
occupy: occupy occupation occupied capture seize control held
control: control controlled hold grip rein
advance: advance advanced progress push_forward gain_ground move_forward
progress: progress improvement improve advance
retreat: retreat pull_back withdraw back_down
liberate: liberate liberation free
threat: threat threaten threatening menace
warn: warn warning caution alert
provoke: provoke provocation provocative
sanction: sanction embargo ban restriction
ban: ban banned prohibit prohibition outlaw bar forbid
border: border frontier boundary
refugee: refugee asylum displaced displacement
shelter: shelter asylum harbour harbor haven refuge
relocate: relocate displace expel evict evacuate remove relocation removal transfer
deport: deport deportation send_back expel repatriate repatriation extradite extradition bring_back return
return: return come_back back
flee: flee fled escape run_away
defence: defence defense defend
security: security safety secure
intelligence: intelligence spy espionage
base: base military_base garrison camp
ally: ally allied partner alliance coalition
partnership: partnership partner cooperation
friend: friend friendship friendly bond
friendly-fire: friendly_fire own_forces own_troops
enemy: enemy foe adversary opponent rival
relation: relation relationship tie ties
cooperate: cooperation cooperate collaboration collaborate
help: help aid assistance assist support relief
support: support back backing supporter
humanitarian: humanitarian
relief: relief aid
depend: depend dependent rely reliant reliance dependence
supply: supply provide deliver supplied delivery
send: send sent dispatch deliver
summit: summit summit_meeting
meeting: meeting meet talks met session sit_down hold_talks
meet: meet met meeting receive visit call_on courtesy_call see
farewell: farewell outgoing departing
talk: talk discuss discussion dialogue conversation negotiate negotiation talks speak spoke consultation
phone: phone call telephone phone_call phoned
visit: visit tour trip travel
conference: conference seminar symposium
press-conference: press_conference news_conference press_briefing briefing
statement: statement communique release
interview: interview
speech: speech address lecture remarks remark
message: message letter note
letter: letter wrote write
post: post posted tweet facebook social_media
report: report reporting account
news: news news_report story
media: media press journalist reporter newspaper outlet newsmen
channel: channel tv television broadcaster broadcast network
newspaper: newspaper daily paper
condolence: condolence sympathy mourn mourning grief sorrow tribute sadness
state-mourning: state_mourning national_mourning
funeral: funeral burial buried bury janaza
congratulate: congratulate congratulation greet greeting wish
praise: praise laud hail applaud commend appreciate appreciation
thank: thank thanks grateful gratitude
criticise: criticise criticize criticism slam blast critic denounce
condemn: condemn condemnation denounce
apologise: apologise apologize apology sorry regret
deny: deny denied denial reject refute dismiss rebut
reject: reject refuse rejection refusal turn_down dismiss
admit: admit acknowledge concede confess confession
confirm: confirm confirmation verify
promise: promise pledge vow commit commitment
demand: demand call urge insist
appeal-call: call urge appeal call_upon exhort called
advise: advise advice suggest suggestion counsel recommend recommendation
propose: propose proposal offer
demonstrate: show showcase
announce: announce announcement declare declaration unveil
describe: describe call term label brand dub characterise
claim: claim assert
reaction: react reaction respond response reply
question: question query ask
comment: comment remark
mention: mention mentioned refer
clarify: clarify explain clear disclose reveal specify
opinion: opinion view
hope: hope expect expected optimistic
fear: fear concern worry worried afraid anxiety
believe: believe think belief
decision: decision decide decided
reason: reason cause why because
result: result outcome consequence
plan: plan planning planned scheme
project: project scheme programme program
policy: policy strategy
reform: reform restructure overhaul
reorganise: reorganise reorganize reorganization regroup organise organize
prepare: prepare preparation ready
start: start begin began launch commence open
end: end finish stop conclude ended close final
final: final last ultimate final_stage
stop: stop halt block shut shutdown cut suspend suspension
delay: delay delayed postpone postponed defer
continue: continue ongoing keep carry_on
increase: increase rise rose grow growth hike surge raise
decrease: decrease reduce fall fell decline drop cut reduction lower
change: change alter shift
build: build built construct construction building develop
destroy: destroy destruction demolish damage devastate ruin
damage: damage loss harm
loss: loss lose lost
repair: repair fix restore restoration
government: government govt administration cabinet regime
official-state: official state
interim: interim caretaker
president: president presidential
prime-minister: prime_minister premier pm
chief-adviser: chief_adviser chief_advisor head_of_government
adviser: adviser advisor
minister: minister ministerial
ministry: ministry department
foreign-minister: foreign_minister foreign_secretary secretary_of_state
foreign-affairs: foreign foreign_ministry foreign_affairs external_affairs state_department overseas
state-department: state_department
defence-minister: defence_minister defense_minister defense_secretary
home-minister: home_minister interior_minister home_adviser home_affairs_adviser interior
finance-minister: finance_minister finance_adviser treasury_secretary
agriculture-minister: agriculture_minister
law-minister: law_minister
education-minister: education_minister
health-minister: health_minister
youth: youth young
sport: sport sports
state-minister: state_minister minister_of_state deputy_minister
governor: governor
mayor: mayor
leader: leader leadership head chief supreme_leader
king: king monarch crown_prince prince royal queen
chairman: chairman chair chairperson chairwoman
secretary-general: secretary_general general_secretary
secretary: secretary
spokesperson: spokesperson spokesman spokeswoman
ambassador: ambassador envoy high_commissioner diplomat
high-commissioner: high_commissioner high_commission
charge-d-affaires: charge_d_affaires chargé_d_affaires charge_d_affairs chargé
embassy: embassy mission consulate
diplomat: diplomat diplomatic diplomacy envoy ambassador
official: official officer authority
authority: authority authorities
civil-aviation: civil_aviation aviation_authority
member: member
mp: mp lawmaker legislator member_of_parliament senator congressman
parliament: parliament assembly congress senate legislature house
party: party political_party
opposition: opposition
politics: politics political politician
student-politics: student_politics
coalition: coalition alliance
election: election poll polls vote electoral voting polling
vote: vote ballot voter voting
voter: voter elector
race: race contest running
candidate: candidate nominee nomination candidacy
contest: contest compete run competition stand
constituency: constituency seat
boat-symbol: boat
election-commission: election_commission ec
commission: commission
committee: committee panel
constitution: constitution constitutional
democracy: democracy democratic democrat
democrats: democrat democrats democratic_party
republicans: republican republicans
right: rights right
human-rights: human_rights
freedom-speech: free_speech freedom_of_speech freedom_of_expression
censor: censor censorship
independence: independence independent freedom
citizen: citizen national nationality citizenship
people: people public masses populace
minority: minority minorities
hindu: hindu
muslim: muslim islamic islam
religion: religion religious faith
passenger: passenger commuter
mosque: mosque
temple: temple
student: student pupil
teacher: teacher professor lecturer
school: school
educational-institution: educational_institution institution
university: university college campus
education: education
exam: exam examination test
quota: quota
discrimination: discrimination anti_discrimination
coordinator: coordinator organiser organizer
worker: worker labour labor employee labourer staff
labour: labour labor
farmer: farmer peasant
trader: trader businessman merchant business entrepreneur
business: business trade commerce commercial
company: company firm corporation enterprise
organisation: organisation organization body agency institution group
bank: bank banking
central-bank: central_bank bangladesh_bank
money: money fund cash sum amount finance financial taka
dollar: dollar usd
taka: taka tk bdt
rupee: rupee
price: price cost rate
cost: cost expense spend spending expenditure spent
budget: budget
economy: economy economic
market: market bazar bazaar
inflation: inflation
export: export
import: import
tariff: tariff duty
tax: tax vat revenue
loan: loan debt credit lend borrow
invest: invest investment investor
reserve: reserve
remittance: remittance expatriate migrant
share-market: stock stock_market share
reward: reward prize award bounty
information: information info tip data
gold: gold
oil: oil petroleum fuel
gas: gas
electricity: electricity power
power: power authority
energy: energy
capability: capability capacity ability strength
food: food rice wheat
water: water
dam: dam barrage
river: river
sea: sea ocean gulf strait
island: island
flood: flood flooding
earthquake: earthquake quake tremor
cyclone: cyclone storm hurricane typhoon
rain: rain rainfall
weather: weather climate temperature cold heat
fire-burn: fire blaze burn burnt arson
fire-service: fire_service firefighter
accident: accident crash collision
plane: plane aircraft airplane jet airliner flight
flight: flight fly flying airline air_link flights
airline: airline airlines carrier
airport: airport
helicopter: helicopter chopper
ship: ship vessel boat tanker
port: port harbour
train: train rail railway
bus: bus
car: car vehicle
road: road highway street
bridge: bridge
building: building house home structure
direct: direct
private: private non_government
personal: personal private
permission: permission approval permit clearance approve authorise approved
visa: visa
passport: passport
apply: apply application applicant
hospital: hospital clinic
doctor: doctor physician
treatment: treatment medical treat
icu: icu intensive_care
critical: critical serious severe grave complicated
health: health healthcare
disease: disease illness sick virus infection ill
dengue: dengue
vaccine: vaccine vaccination
medicine: medicine drug
drug: drug narcotic
woman: woman women female girl lady
man: man men male
child: child children kid boy girl baby infant
brother: brother sibling
double: two twin double both pair
sister: sister
father: father dad
mother: mother
son: son
daughter: daughter
wife: wife spouse
husband: husband
family: family relative kin
life: life lives living
age: age aged old
marriage: marriage wedding marry
technology: technology tech digital
internet: internet broadband net online web
mobile: mobile cellphone
ai: ai artificial_intelligence
science: science scientist research researcher study
space: space satellite
environment: environment pollution
film: film movie cinema actor actress
song: song music singer
book: book
match: match game
cricket: cricket
football: football soccer
team: team squad side
player: player
win: win victory won winner victorious
lose: lose defeat lost beaten
goal: goal target objective
run: run
wicket: wicket
coach: coach
world-cup: world_cup
captain: captain skipper
tournament: tournament series league cup
city: city town
village: village
district: district
division: division
upazila: upazila sub_district
area: area region zone territory land
country: country nation state homeland nationwide
nationwide: nationwide across_country countrywide
capital: capital
world: world global international
international: international global
west: west western
east: east eastern
north: north northern
south: south southern
middle-east: middle_east
headquarters: headquarters hq head_office
office: office bureau
guest-house: guest_house state_guest_house
court-yard: field ground
square-km: square_kilometre square_kilometer square_km sq_km
km: kilometre kilometer km
percent: percent percentage per_cent share %
hour: hour
day: day
month: month
year: year annual yearly
week: week
night: night
morning: morning
today: today
yesterday: yesterday
tomorrow: tomorrow
future: future coming upcoming
previous: previous former past earlier ex
first: first
new: new
big: big large great major huge
small: small little
short: short brief summary
preliminary: preliminary initial
list: list listing name_list
name: name
number: number count total
total: total overall altogether
many: many several
full-scale: full_scale
surprise: surprise sudden unexpected
identity: identity identify
oath: oath sworn swear_in sworn_in inaugurate
power-seat: post position office charge
appoint: appoint appointment appointed
remove: remove sack fire dismiss oust removal
join: join joined participate participation
leave: leave left depart
stay: stay remain extend
buy: buy bought purchase
sell: sell sold sale
pay: pay paid payment
give: give gave given grant
take: take took taken
receive: receive get got obtain
keep: keep maintain
use: use used usage utilise
work: work
complete: complete completed done finish finished
fail: fail failed failure
succeed: succeed success successful
problem: problem issue trouble
crisis: crisis emergency
solution: solution solve resolve
responsibility: responsible responsibility behind involved perpetrator
involve: involve involved involvement
find: find found trace identify
rescue: rescue recover recovered
search: search hunt
attempt: attempt try effort
deal-with: handle tackle deal_with confront
step: step measure action
order: order directive instruct instruction directed
deadline: deadline ultimatum time_limit
lure: lure called_away entice take_away
own: own self
pressure: pressure force
influence: influence impact effect
importance: important importance significant
remember: remember recall commemorate memory
contribution: contribution role
dream: dream vision
history: history historic historical
lie: lie false fake untrue
truth: truth true fact
rumour: rumour rumor misinformation
character-assassination: smear defame character_assassination malign
transaction: transaction dealing
asset: asset property wealth
good: good excellent great
bad: bad terrible
strong: strong firm strict stern
holiday: holiday vacation public_holiday
anniversary: anniversary
festival: festival celebration eid
victory-day: victory_day
source: source sources unnamed anonymous insider
assessment: assessment evaluation
expert: expert analyst specialist
activist: activist campaigner
resident: resident local inhabitant
local: local
eyewitness: eyewitness
intelligence-officer: intelligence_official
settle: settlement settler settle
civilian: civilian
genocide: genocide massacre
crime-war: war_crime
tribunal: tribunal ict
un: un united_nations unsc security_council
eu: eu european_union europe european
nato: nato
imf: imf
bnp: bnp bangladesh_nationalist_party
awami-league: awami_league al
jamaat: jamaat jamaat_e_islami
ncp: ncp national_citizen_party
jatiya-party: jatiya_party
bjp: bjp
hamas: hamas
hezbollah: hezbollah hizbullah
taliban: taliban
houthi: houthi houthis
kremlin: kremlin
white-house: white_house
pentagon: pentagon
bbc: bbc
reuters: reuters
afp: afp
ap: ap associated_press
cnn: cnn
al-jazeera: al_jazeera aljazeera
prothom-alo: prothom_alo
cbs: cbs
gdi: gdi
cia: cia
fbi: fbi
russia: russia russian russians moscow
moscow: moscow
ukraine: ukraine ukrainian ukrainians kyiv kiev
usa: us u.s. usa america american americans united_states washington
uk: uk britain british united_kingdom england english london
north-korea: north_korea north_korean north_koreans pyongyang dprk
south-korea: south_korea south_korean south_koreans seoul
korea: korea korean
china: china chinese beijing
india: india indian indians delhi new_delhi
pakistan: pakistan pakistani islamabad
afghanistan: afghanistan afghan kabul
bangladesh: bangladesh bangladeshi
dhaka: dhaka
myanmar: myanmar burma burmese
rohingya: rohingya
nepal: nepal nepali nepalese kathmandu
sri-lanka: sri_lanka sri_lankan colombo
israel: israel israeli israelis tel_aviv
palestine: palestine palestinian palestinians
gaza: gaza
lebanon: lebanon lebanese beirut
iran: iran iranian iranians tehran
iraq: iraq iraqi baghdad
syria: syria syrian damascus
saudi: saudi saudi_arabia riyadh
qatar: qatar qatari
doha: doha
yemen: yemen yemeni
turkey: turkey turkish turkiye türkiye ankara
egypt: egypt egyptian cairo
uae: uae emirates emirati dubai
japan: japan japanese tokyo
germany: germany german berlin
france: france french paris
italy: italy italian rome
spain: spain spanish madrid
poland: poland polish warsaw
canada: canada canadian ottawa
australia: australia australian canberra
venezuela: venezuela venezuelan caracas
brazil: brazil brazilian
mexico: mexico mexican
thailand: thailand thai bangkok
malaysia: malaysia malaysian
indonesia: indonesia indonesian
cambodia: cambodia cambodian
vietnam: vietnam vietnamese
taiwan: taiwan taiwanese
belarus: belarus belarusian
sudan: sudan sudanese
crimea: crimea crimean
alaska: alaska
kolkata: kolkata calcutta
west-bengal: west_bengal
kashmir: kashmir
chattogram: chattogram chittagong
sylhet: sylhet
khulna: khulna
rajshahi: rajshahi
barishal: barishal barisal
jashore: jashore jessore
cumilla: cumilla comilla
coxs-bazar: cox_s_bazar coxs_bazar
asia: asia asian
africa: africa african
arab: arab arabs
sunday: sunday
monday: monday
tuesday: tuesday
wednesday: wednesday
thursday: thursday
friday: friday
saturday: saturday
january: january
february: february
march-month: march
april: april
may-month: may
june: june
july: july
august: august
september: september
october: october
november: november
december: december
more: more additional another extra
ten: ten
one: one
two: two
three: three
four: four
five: five
incident: incident event occurrence happen happened
situation: situation condition state circumstances
regarding-issue: issue matter topic subject
medium: media medium platform social
general-public: general ordinary common
publish: publish published publication release issue
present: current present now
attend: attend attended present presence attendance
opportunity: opportunity chance scope
joint: joint jointly
convener: convener convenor
independent-candidate: independent
symbol: symbol sign logo emblem
central: central
campaign: campaign campaigning canvassing publicity propaganda
observe: observe observance celebrate mark
form: form formed formation set_up establish
free-fair: fair free_and_fair impartial neutral credible
representative: representative delegation delegate
create: create creation cause caused
quick: quick quickly fast rapid soon immediately
council: council board
conduct: conduct run operate operation manage
event-ceremony: event ceremony function programme
possible: possible possibility likely probable
contact: contact communication communicate reach
need: need necessary require required requirement
acting: acting
elected: elected elect
returning-officer: returning_officer
polling-centre: polling_station polling_centre polling_center
activist-party: leaders_and_activists party_men cadre
senior: senior veteran
metropolitan: metropolitan
intense: intense severe heavy fierce
interest: interest
process: process procedure
assistant: assistant aide deputy
hint: hint indicate suggest signal
nomination-paper: nomination_paper nomination
submit: submit submitted hand_over
guest: guest
law-and-order: law_and_order
activity: activity activities deeds action actions
vice-president: vice_president
organisational: organisational organizational
force-compel: force forced compel compelled
boycott: boycott
martyr: martyr
highest: supreme highest top
produce: produce production output manufacture
service: service
terms: term condition terms
tension: tension tense
difficult: difficult hard tough
conspiracy: conspiracy plot conspire
regional: regional
fascist: fascist fascism autocrat dictator authoritarian
written: written writing
purpose: purpose aim intention intent
mistake: mistake wrong error fault
date: date
liberation-war: liberation_war
freedom-fighter: freedom_fighter
executive: executive
details: detail details
permanent: permanent standing
branch: branch wing unit
grassroots: grassroots
behaviour: behaviour behavior conduct treat treatment
active: active
issue-order: issue issued
achieve: achieve achievement gain
group: group faction gang
alternative: alternative substitute backup
resist: resist resistance prevent prevention stop
effective: effective effect in_force
consider: consider consideration regard
implement: implement implementation carry_out execute
allocate: allocate allocation
anger: anger angry outrage fury resentment
vandalise: vandalise vandalism vandalize ransack
municipality: municipality
monitor: monitor observe observer watch monitoring
collect: collect collection gather
powerful: powerful strong
deploy: deploy deployment deployed
idea: idea notion assumption
counter: counter retaliate retaliation retaliatory
welfare: welfare wellbeing
director: director
training: training train
chhatra-league: chhatra_league bcl student_league
jubo-dal: jubo_dal
chhatra-dal: chhatra_dal jcd
shibir: shibir chhatra_shibir
member-secretary: member_secretary
miscreant: miscreant criminal
unity: unity united unite
neighbour: neighbour neighbor neighbouring
officer-in-charge: officer_in_charge oc
slogan: slogan chant
rehabilitate: rehabilitate rehabilitation reinstate
industry: industry industrial factory
ruling-party: ruling ruling_party
parliamentary: parliamentary
honour: honour honor respect
welcome: welcome greet
preside: preside presided
language: language
struggle: struggle
panic: panic terror horror
franchise: voting_rights franchise
salary: salary wage wages pay
schedule: schedule timetable
latest: latest last recent recently
specific: specific particular specifically
section: section clause article
suppress: suppress crackdown suppression repression
society: society social
wait: wait awaiting
expelled: expelled expulsion
nationalist: nationalist nationalism
national: national
july-charter: july_charter july_declaration
referendum: referendum plebiscite
mass-killing: mass_killing massacre
disappear: disappearance missing enforced_disappearance disappeared
crossfire: extrajudicial crossfire
curfew: curfew
emergency-state: state_of_emergency martial_law emergency
impeach: impeach impeachment
exile: exile exiled
successor: successor succeed replace replacement
pardon: pardon amnesty clemency forgive
exchange: exchange swap
mediate: mediate mediation mediator broker
guarantee: guarantee assurance
condition-demand: precondition condition
territory: territory sovereignty territorial
sovereignty: sovereignty sovereign
invite: invite invitation
arrive: arrive arrival reach reached
depart: leave depart departure left
live: live living reside residence
residence: residence house home
birth: born birth birthday
surgery: surgery operation
admit-hospital: admitted hospitalised hospitalized
abroad: abroad overseas
london: london
speak-language: speak spoke spoken
hold-event: hold held organise
postal: postal
militia: militia paramilitary
border-guard: bgb border_guard bsf
rab: rab rapid_action_battalion
army-chief: army_chief chief_of_army_staff
general: general gen
brigadier: brigadier
colonel: colonel
major: major
commander: commander chief_commander
pilot: pilot
submarine: submarine
tank: tank armour
warplane: warplane fighter_jet fighter_plane jet
range: range long_range distance far
long-range: long_range
test-launch: test trial testing
uranium: uranium enrichment enrich
plant: plant power_plant station facility
pipeline: pipeline
refinery: refinery
frozen-asset: frozen freeze
confiscate: confiscate seize seizure
account: account accounts
recover-money: recover recovery
growth-gdp: gdp growth
debt-relief: debt relief
subsidy: subsidy subsidies
poverty: poverty poor
unemployed: unemployed unemployment jobless
job: job employment work recruitment
crop: crop harvest paddy
onion: onion
egg: egg
sugar: sugar
fish: fish hilsa fisherman
cow: cow cattle livestock
tree: tree forest wood
wildlife: wildlife animal elephant tiger
metro: metro metro_rail
expressway: expressway highway
ferry: ferry launch
garment: garment apparel textile
factory: factory plant mill
bribe: bribe bribery
auction: auction tender
audit: audit
inaugurate: inaugurate launch open inauguration
record-high: record highest
century: century hundred
medal: medal gold_medal
olympic: olympic olympics
stadium: stadium
referee: umpire referee
final-match: final semi_final semifinal
transfer: transfer
beat: beat beaten beating thrash
lynch: lynch mob mob_beating
stab: stab stabbed hack hacked slit
throat: throat slit_throat
suicide: suicide
drown: drown drowned sink sank capsize
collapse-building: collapse collapsed
rescue-team: rescuer rescue_team
missing-person: missing lost
lightning: lightning
drought: drought
landslide: landslide
volcano: volcano
wildfire: wildfire
migrant-worker: migrant migration immigrant immigration
citizenship-law: nationality citizenship
pope: pope vatican
church: church christian
buddhist: buddhist
jew: jew jewish
hajj: hajj pilgrim
ramadan: ramadan
puja: durga_puja puja
court-contempt: contempt
appear-court: appear produce
testify-witness: testimony deposition
chargesheet: charge_sheet chargesheet indictment indict
warrant: warrant
icc: icc international_criminal_court
who-org: world_health_organization
world-bank: world_bank
red-cross: red_cross
amnesty-org: amnesty_international
brics: brics
saarc: saarc
quad-group: g7 g20
security-guard: bodyguard guard
journalist: journalist reporter
photographer: photo photograph picture image
video: video footage clip
audio: audio recording recorded
website: website portal
hack-cyber: hack hacker cyber
microphone-speech: quote remark word
insult: insult abuse humiliation
joke: joke
celebrate: celebrate celebration
gift: gift present donation donate
flag: flag
statue: statue monument sculpture memorial
museum: museum
graveyard: grave graveyard cemetery
bury: bury buried
rest-peace: soul
pray: pray prayer
patient: patient
nurse: nurse
condition-health: condition stable
liver: liver kidney heart lung
cancer: cancer
covid: covid corona coronavirus pandemic
bird: bird flu
earn: earn income revenue profit
deficit: deficit shortage
surplus: surplus
rent: rent lease
land: land plot
ownership: own owner ownership
worth: worth value
percent-rate: rate ratio
average: average
million: million
billion: billion
crore: crore
lakh: lakh
thousand: thousand
hundred: hundred
half: half
third: third
second-ordinal: second
last-year: last_year previous_year
next: next following upcoming
immediately: immediately instant
secret: secret confidential classified
public: public open publicly
agree-on: consensus
disagree: disagree disagreement differ
compromise: compromise concession
solve-conflict: settle settlement
mandate: mandate
vote-rigging: rigging rig fraud irregularity
transparent: transparent transparency
accountable: accountable accountability
ex-minister: former_minister
loyal: loyal loyalist
veto: veto
resolution: resolution
observer: observer
aid-cut: cut_aid
`;
