/**
 * Words of the news in Bengali, by meaning: a line a meaning, the same meanings as in the other packs. A phrase is written with low lines.
 * Words that mean nearly the same share a meaning, since who asks seldom chooses the word that the article chose.
 */
export const lexiconSource = `
soldier: সেনা সৈন্য সৈনিক সেনাসদস্য জওয়ান ফৌজি লোকবল
army: সেনাবাহিনী সামরিক বাহিনী সশস্ত্র_বাহিনী ফৌজ সেনা মিলিটারি
navy: নৌবাহিনী নৌসেনা নৌ
air-force: বিমানবাহিনী বিমান_বাহিনী
police: পুলিশ পুলিশি থানা কনস্টেবল
police-chief: পুলিশপ্রধান পুলিশ_প্রধান আইজিপি মহাপরিদর্শক পুলিশের_মহাপরিদর্শক
superintendent: সুপার এসপি পুলিশ_সুপার
war: যুদ্ধ লড়াই সমর
fight: লড়াই লড় যুদ্ধ সংঘর্ষ লিপ্ত
clash: সংঘর্ষ সংঘাত মারামারি হাতাহাতি ধাওয়া
conflict: সংঘাত বিরোধ দ্বন্দ্ব বিবাদ কোন্দল শত্রুতা
attack: হামলা আক্রমণ হামলাকারী আঘাত অভিযান হানা আক্রান্ত
invade: আক্রমণ অভিযান আগ্রাসন অনুপ্রবেশ ঢুকে ঢোকা প্রবেশ
bomb: বোমা বোমাবর্ষণ বিমান_হামলা বোমাহামলা গোলাবর্ষণ
missile: ক্ষেপণাস্ত্র মিসাইল রকেট
drone: ড্রোন
weapon: অস্ত্র অস্ত্রশস্ত্র গোলাবারুদ গোলা আগ্নেয়াস্ত্র বন্দুক সমরাস্ত্র
nuclear: পারমাণবিক পরমাণু পরমাণবিক নিউক্লিয়ার আণবিক
shoot: গুলি গুলিবর্ষণ গুলিবিদ্ধ
fire-launch: ছোড় ছুড় ছোড়া নিক্ষেপ উৎক্ষেপণ ছোঁড়া ছুঁড়
explosion: বিস্ফোরণ বিস্ফোরিত বিস্ফোরক
kill: নিহত হত্যা খুন মৃত্যু মারা প্রাণ_হারা প্রাণহানি হত্যাকাণ্ড মৃত হতাহত নিধন হত্যাকারী খুনি মেরে
die: মৃত্যু মারা মৃত মরদেহ প্রয়াণ প্রয়াত ইন্তেকাল প্রাণ_হারা প্রাণহানি নিহত মর চলে_যাওয়া বিদায়
injure: আহত জখম হতাহত আঘাত
victim: ভুক্তভোগী ভিকটিম ভিক্টিম ক্ষতিগ্রস্ত
body: মরদেহ লাশ মৃতদেহ দেহ
hostage: জিম্মি অপহরণ অপহৃত বন্দী বন্দি
prisoner: বন্দী বন্দি কয়েদি কারাবন্দী কারাবন্দি
prison: কারাগার জেল কারাদণ্ড কারাবাস হাজত কারা
release: মুক্তি ছাড়া মুক্ত কারামুক্তি খালাস ছেড়ে
arrest: গ্রেপ্তার গ্রেফতার আটক ধরা পাকড়াও হেফাজত
remand: রিমান্ড
bail: জামিন
court: আদালত কোর্ট ট্রাইব্যুনাল বেঞ্চ বিচারালয়
high-court: হাইকোর্ট উচ্চ_আদালত
supreme-court: সুপ্রিম_কোর্ট সুপ্রিমকোর্ট সর্বোচ্চ_আদালত
appellate: আপিল আপিল_বিভাগ
judge: বিচারপতি বিচারক ম্যাজিস্ট্রেট জজ হাকিম
lawyer: আইনজীবী উকিল অ্যাডভোকেট ব্যারিস্টার এডভোকেট কৌঁসুলি
attorney-general: অ্যাটর্নি_জেনারেল
case: মামলা রিট আবেদন নালিশ মোকদ্দমা পিটিশন
writ: রিট
verdict: রায় আদেশ দণ্ডাদেশ
trial: বিচার শুনানি
hearing: শুনানি
law: আইন অধ্যাদেশ বিধান আইনি বিল আইনগত
ordinance: অধ্যাদেশ
legal: বৈধ আইনি আইনসম্মত আইনগত
illegal: অবৈধ বেআইনি অবৈধভাবে
crime: অপরাধ অপরাধী দুষ্কৃতী ফৌজদারি
accuse: অভিযোগ অভিযুক্ত দোষারোপ দায়ী আসামি দোষ
guilty: দোষী দোষ সাজা
punish: শাস্তি সাজা দণ্ড জরিমানা
fine: জরিমানা
death-penalty: মৃত্যুদণ্ড ফাঁসি
investigate: তদন্ত অনুসন্ধান তদন্তকারী খতিয়ে
evidence: প্রমাণ আলামত সাক্ষ্য
witness: সাক্ষী সাক্ষ্য প্রত্যক্ষদর্শী
corruption: দুর্নীতি ঘুষ দুর্নীতিবাজ
extortion: চাঁদাবাজি চাঁদাবাজ চাঁদা
launder: পাচার মানি_লন্ডারিং
smuggle: পাচার চোরাচালান চোরাকারবারি
robbery: ডাকাতি ডাকাত লুট লুটপাট চুরি চোর ছিনতাই
rape: ধর্ষণ যৌন_নিপীড়ন যৌন_হয়রানি ধর্ষক
torture: নির্যাতন নিপীড়ন অত্যাচার
fraud: প্রতারণা জালিয়াতি ফ্রড ঠকা
conceal: গোপন লুকা লুকানো আড়াল
sabotage: নাশকতা নাশকতাকারী অন্তর্ঘাত
terror: সন্ত্রাস সন্ত্রাসী জঙ্গি জঙ্গিবাদ সন্ত্রাসবাদ উগ্রপন্থী চরমপন্থী
rebel: বিদ্রোহ বিদ্রোহী
coup: অভ্যুত্থান
uprising: অভ্যুত্থান গণঅভ্যুত্থান গণ-অভ্যুত্থান বিপ্লব
protest: বিক্ষোভ আন্দোলন প্রতিবাদ আন্দোলনকারী বিক্ষোভকারী মিছিল মানববন্ধন অসন্তোষ
movement: আন্দোলন
strike-work: ধর্মঘট হরতাল কর্মবিরতি অবরোধ বনধ
blockade: অবরোধ
rally: সমাবেশ জনসভা মিছিল পথসভা র‍্যালি
riot: দাঙ্গা সহিংসতা সহিংস ভায়োলেন্স গোলমাল অশান্তি বিশৃঙ্খলা অস্থিরতা নৈরাজ্য গোলযোগ গণ্ডগোল
disrupt: বিঘ্ন বিঘ্নিত ব্যাহত গোলমাল নষ্ট পাকা
peace: শান্তি শান্তিপূর্ণ
ceasefire: যুদ্ধবিরতি অস্ত্রবিরতি
agreement: চুক্তি সমঝোতা সন্ধি সমঝোতা_স্মারক
agree: সম্মত একমত রাজি মেনে সম্মতি ঐকমত্য
sign: সই স্বাক্ষর স্বাক্ষরিত
violate: লঙ্ঘন ভঙ্গ ভাঙ
collapse: ভেঙে_পড় ভেঙ্গে_পড় ধস ধসে পতন
withdraw: প্রত্যাহার তুলে_নে তুলে_নেওয়া সরিয়ে বাতিল সরে
step-aside: সরে_দাঁড়া সরে_যাওয়া সরে পদত্যাগ প্রত্যাহার
resign: পদত্যাগ ইস্তফা
occupy: দখল দখলদার নিয়ন্ত্রণ কবজা অধিকৃত
control: নিয়ন্ত্রণ দখল ঠেকা
advance: অগ্রসর এগিয়ে এগো এগিয়েছে অগ্রগতি অগ্রযাত্রা
progress: অগ্রগতি উন্নতি উন্নয়ন
retreat: পিছু_হট পিছিয়ে পশ্চাদপসরণ
liberate: মুক্ত স্বাধীন মুক্তি
threat: হুমকি হুঁশিয়ারি শাসা
warn: হুঁশিয়ারি সতর্ক সাবধান সতর্কবার্তা সতর্কতা
provoke: উসকানি উস্কানি প্ররোচনা
sanction: নিষেধাজ্ঞা অবরোধ
ban: নিষিদ্ধ নিষেধাজ্ঞা নিষেধ
border: সীমান্ত সীমানা
refugee: শরণার্থী বাস্তুচ্যুত উদ্বাস্তু আশ্রয়প্রার্থী
shelter: আশ্রয়
relocate: সরানো সরা উচ্ছেদ বিতাড়ন স্থানান্তর অপসারণ
deport: ফেরত ফিরিয়ে ফেরা প্রত্যাবাসন প্রত্যর্পণ বহিষ্কার
return: ফির ফেরা ফিরে ফেরত প্রত্যাবর্তন
flee: পালা পালিয়ে পলাতক
defence: প্রতিরক্ষা রক্ষা
security: নিরাপত্তা সুরক্ষা নিরাপদ
intelligence: গোয়েন্দা গুপ্তচর
base: ঘাঁটি ক্যাম্প শিবির
ally: মিত্র জোট শরিক অংশীদার
partnership: অংশীদারিত্ব অংশীদারত্ব সহযোগিতা
friend: বন্ধু বন্ধুত্ব বন্ধুত্বপূর্ণ
friendly-fire: নিজেদের_বাহিনী নিজেদের_হামলা ফ্রেন্ডলি_ফায়ার
enemy: শত্রু প্রতিপক্ষ বৈরী প্রতিদ্বন্দ্বী
relation: সম্পর্ক
cooperate: সহযোগিতা সহায়তা
help: সহায়তা সাহায্য সহযোগিতা ত্রাণ অনুদান সমর্থন
support: সমর্থন সমর্থক জনসমর্থন সহায়তা
humanitarian: মানবিক
relief: ত্রাণ
depend: নির্ভর নির্ভরশীল ভরসা
supply: সরবরাহ জোগান প্রদান
send: পাঠা পাঠানো প্রেরণ
summit: শীর্ষ_সম্মেলন শীর্ষ_বৈঠক সম্মেলন
meeting: বৈঠক সভা সাক্ষাৎ দেখা আলোচনা মুখোমুখি মিটিং
meet: সাক্ষাৎ দেখা বৈঠক সাক্ষাত
farewell: বিদায়ী বিদায়
talk: আলোচনা সংলাপ কথা আলাপ আলাপকাল কথোপকথন মতবিনিময় দরকষাকষি
phone: ফোন ফোনালাপ টেলিফোন ফোনকল মুঠোফোন
visit: সফর ভ্রমণ পরিদর্শন
conference: সম্মেলন সেমিনার কনফারেন্স
press-conference: সংবাদ_সম্মেলন সংবাদ_ব্রিফিং ব্রিফিং প্রেস_কনফারেন্স
statement: বিবৃতি বক্তব্য বিজ্ঞপ্তি
interview: সাক্ষাৎকার
speech: ভাষণ বক্তৃতা বক্তব্য
message: বার্তা চিঠি
letter: চিঠি পত্র লেখা
post: পোস্ট ফেসবুক টুইট স্ট্যাটাস সামাজিক_যোগাযোগমাধ্যম
report: প্রতিবেদন রিপোর্ট খবর
news: খবর সংবাদ
media: গণমাধ্যম সংবাদমাধ্যম সাংবাদিক সংবাদকর্মী পত্রিকা মিডিয়া সংবাদিক
channel: চ্যানেল টিভি টেলিভিশন সম্প্রচার প্রচারিত
newspaper: পত্রিকা দৈনিক সংবাদপত্র
condolence: শোক শোকবার্তা সমবেদনা দুঃখ শোকাহত শ্রদ্ধা
state-mourning: রাষ্ট্রীয়_শোক জাতীয়_শোক
funeral: জানাজা দাফন শেষকৃত্য
congratulate: অভিনন্দন শুভেচ্ছা
praise: প্রশংসা সাধুবাদ বাহবা
thank: ধন্যবাদ কৃতজ্ঞ কৃতজ্ঞতা
criticise: সমালোচনা নিন্দা সমালোচক
condemn: নিন্দা
apologise: ক্ষমা দুঃখপ্রকাশ দুঃখ
deny: অস্বীকার প্রত্যাখ্যান নাকচ উড়িয়ে_দে খণ্ডন
reject: প্রত্যাখ্যান নাকচ অস্বীকৃতি খারিজ
admit: স্বীকার
confirm: নিশ্চিত
promise: প্রতিশ্রুতি অঙ্গীকার ওয়াদা আশ্বাস
demand: দাবি আহ্বান
appeal-call: আহ্বান অনুরোধ আবেদন
advise: পরামর্শ সুপারিশ উপদেশ প্রস্তাব
propose: প্রস্তাব প্রস্তাবনা
demonstrate: দেখা প্রদর্শন
announce: ঘোষণা
describe: আখ্যা আখ্যায়িত অভিহিত বর্ণনা
claim: দাবি
reaction: প্রতিক্রিয়া জবাব সাড়া
question: প্রশ্ন
comment: মন্তব্য
mention: উল্লেখ
clarify: স্পষ্ট খোলাসা ব্যাখ্যা নির্দিষ্ট পরিষ্কার
opinion: মত মতামত অভিমত
hope: আশা প্রত্যাশা আশাবাদ
fear: আশঙ্কা উদ্বেগ ভয় শঙ্কা উদ্বিগ্ন
believe: বিশ্বাস মনে_কর
decision: সিদ্ধান্ত
reason: কারণ
result: ফল ফলাফল পরিণতি
plan: পরিকল্পনা
project: প্রকল্প কর্মসূচি প্রজেক্ট
policy: নীতি কৌশল নীতিমালা
reform: সংস্কার পুনর্গঠন
reorganise: পুনর্গঠন রিঅর্গানাইজ সংগঠিত গোছা
prepare: প্রস্তুতি প্রস্তুত
start: শুরু চালু আরম্ভ উদ্বোধন
end: শেষ অবসান সমাপ্ত বন্ধ ইতি চূড়ান্ত
final: চূড়ান্ত শেষ
stop: বন্ধ থামা স্থগিত বিচ্ছিন্ন
delay: পেছা পিছিয়ে বিলম্ব দেরি স্থগিত
continue: অব্যাহত চলমান চল
increase: বৃদ্ধি বাড় বেড়ে প্রবৃদ্ধি বাড়ানো
decrease: কম কমা হ্রাস কমেছে কমানো
change: পরিবর্তন বদল
build: নির্মাণ গড় তৈরি গড়া গড়ে
destroy: ধ্বংস ক্ষতি বিধ্বস্ত
damage: ক্ষতি ক্ষয়ক্ষতি লোকসান ক্ষতিগ্রস্ত
loss: লোকসান ক্ষতি হার হারা
repair: মেরামত সংস্কার
government: সরকার সরকারি প্রশাসন মন্ত্রিসভা শাসন
official-state: সরকারি রাষ্ট্রীয় আনুষ্ঠানিক
interim: অন্তর্বর্তী অন্তর্বর্তীকালীন তত্ত্বাবধায়ক
president: প্রেসিডেন্ট রাষ্ট্রপতি
prime-minister: প্রধানমন্ত্রী
chief-adviser: প্রধান_উপদেষ্টা সরকারপ্রধান
adviser: উপদেষ্টা
minister: মন্ত্রী প্রতিমন্ত্রী
ministry: মন্ত্রণালয় মন্ত্রক দপ্তর
foreign-minister: পররাষ্ট্রমন্ত্রী পররাষ্ট্র_উপদেষ্টা
foreign-affairs: পররাষ্ট্র বিদেশি বৈদেশিক বিদেশ
state-department: পররাষ্ট্র_দপ্তর পররাষ্ট্র_মন্ত্রণালয়
defence-minister: প্রতিরক্ষামন্ত্রী
home-minister: স্বরাষ্ট্রমন্ত্রী স্বরাষ্ট্র_উপদেষ্টা স্বরাষ্ট্র
finance-minister: অর্থমন্ত্রী অর্থ_উপদেষ্টা
agriculture-minister: কৃষিমন্ত্রী
law-minister: আইনমন্ত্রী আইন_উপদেষ্টা
education-minister: শিক্ষামন্ত্রী শিক্ষা_উপদেষ্টা
health-minister: স্বাস্থ্যমন্ত্রী স্বাস্থ্য_উপদেষ্টা
youth: যুব তরুণ যুবক
sport: ক্রীড়া খেলা খেলাধুলা
state-minister: প্রতিমন্ত্রী
governor: গভর্নর
mayor: মেয়র
leader: নেতা নেতৃত্ব প্রধান নেত্রী শীর্ষ_নেতা
king: রাজা বাদশাহ যুবরাজ রানি
chairman: চেয়ারম্যান সভাপতি চেয়ারপারসন
secretary-general: মহাসচিব সাধারণ_সম্পাদক
secretary: সচিব সম্পাদক সেক্রেটারি
spokesperson: মুখপাত্র
ambassador: রাষ্ট্রদূত দূত হাইকমিশনার কূটনীতিক
high-commissioner: হাইকমিশনার হাইকমিশন
charge-d-affaires: চার্জ_দ্য_অ্যাফেয়ার্স চার্জ_দ্যা_অ্যাফেয়ার্স
embassy: দূতাবাস মিশন
diplomat: কূটনীতিক কূটনৈতিক কূটনীতি রাষ্ট্রদূত দূত চার্জ হাইকমিশনার
official: কর্মকর্তা কর্মকর্তারা আধিকারিক কর্তৃপক্ষ
authority: কর্তৃপক্ষ
civil-aviation: বেসামরিক_বিমান বেবিচক
member: সদস্য
mp: সংসদ_সদস্য এমপি সাংসদ আইনপ্রণেতা সিনেটর
parliament: সংসদ পার্লামেন্ট কংগ্রেস সিনেট আইনসভা
party: দল পার্টি রাজনৈতিক_দল
opposition: বিরোধী বিরোধীদল বিরোধী_দল
politics: রাজনীতি রাজনৈতিক রাজনীতিক
student-politics: ছাত্ররাজনীতি
coalition: জোট
election: নির্বাচন ভোট নির্বাচনী ইলেকশন
vote: ভোট ভোটার ভোটগ্রহণ
voter: ভোটার
race: লড়াই প্রতিদ্বন্দ্বিতা দৌড় ভোট নির্বাচন
candidate: প্রার্থী মনোনয়ন প্রার্থিতা
contest: প্রতিদ্বন্দ্বিতা লড় লড়াই অংশ প্রতিযোগিতা
constituency: আসন
boat-symbol: নৌকা
election-commission: নির্বাচন_কমিশন ইসি
commission: কমিশন
committee: কমিটি
constitution: সংবিধান সাংবিধানিক
democracy: গণতন্ত্র গণতান্ত্রিক
democrats: ডেমোক্রেট ডেমোক্র্যাট ডেমোক্র্যাটিক
republicans: রিপাবলিকান
right: অধিকার
human-rights: মানবাধিকার
freedom-speech: বাকস্বাধীনতা মতপ্রকাশ
censor: সেন্সর সেন্সরশিপ
independence: স্বাধীনতা স্বাধীন
citizen: নাগরিক নাগরিকত্ব
people: মানুষ জনগণ জনতা লোক জন সাধারণ_মানুষ
minority: সংখ্যালঘু
hindu: হিন্দু সনাতন
muslim: মুসলিম মুসলমান ইসলাম ইসলামি ইসলামী
religion: ধর্ম ধর্মীয় ধর্মাবলম্বী
passenger: যাত্রী আরোহী
mosque: মসজিদ
temple: মন্দির
student: ছাত্র শিক্ষার্থী ছাত্রী
teacher: শিক্ষক অধ্যাপক প্রভাষক
school: স্কুল বিদ্যালয় শিক্ষাপ্রতিষ্ঠান
educational-institution: শিক্ষাপ্রতিষ্ঠান প্রতিষ্ঠান
university: বিশ্ববিদ্যালয় কলেজ ক্যাম্পাস ভার্সিটি
education: শিক্ষা
exam: পরীক্ষা
quota: কোটা
discrimination: বৈষম্য বৈষম্যবিরোধী
coordinator: সমন্বয়ক
worker: শ্রমিক কর্মী শ্রম কর্মচারী
labour: শ্রম শ্রমিক
farmer: কৃষক চাষি
trader: ব্যবসায়ী উদ্যোক্তা বণিক
business: ব্যবসা বাণিজ্য
company: কোম্পানি প্রতিষ্ঠান সংস্থা
organisation: সংস্থা সংগঠন প্রতিষ্ঠান
bank: ব্যাংক
central-bank: কেন্দ্রীয়_ব্যাংক বাংলাদেশ_ব্যাংক
money: টাকা অর্থ তহবিল আর্থিক অর্থায়ন
dollar: ডলার
taka: টাকা
rupee: রুপি
price: দাম মূল্য দর খরচ ব্যয়
cost: খরচ ব্যয়
budget: বাজেট
economy: অর্থনীতি অর্থনৈতিক
market: বাজার
inflation: মূল্যস্ফীতি
export: রপ্তানি
import: আমদানি
tariff: শুল্ক
tax: কর ভ্যাট রাজস্ব
loan: ঋণ দেনা
invest: বিনিয়োগ বিনিয়োগকারী
reserve: রিজার্ভ মজুত
remittance: প্রবাসী রেমিট্যান্স অভিবাসী
share-market: শেয়ারবাজার পুঁজিবাজার শেয়ার
reward: পুরস্কার পুরস্কৃত
information: তথ্য খোঁজ উপাত্ত খবর
gold: সোনা স্বর্ণ
oil: তেল জ্বালানি
gas: গ্যাস
electricity: বিদ্যুৎ
power: ক্ষমতা শক্তি
energy: জ্বালানি শক্তি
capability: সক্ষমতা ক্ষমতা যুদ্ধক্ষমতা শক্তি
food: খাদ্য খাবার চাল গম
water: পানি জল
dam: বাঁধ
river: নদী নদ
sea: সাগর সমুদ্র উপসাগর প্রণালি
island: দ্বীপ
flood: বন্যা প্লাবন
earthquake: ভূমিকম্প
cyclone: ঘূর্ণিঝড় ঝড়
rain: বৃষ্টি বৃষ্টিপাত
weather: আবহাওয়া জলবায়ু তাপমাত্রা শীত গরম
fire-burn: আগুন অগ্নিকাণ্ড পুড় অগ্নিসংযোগ
fire-service: ফায়ার_সার্ভিস দমকল
accident: দুর্ঘটনা সংঘর্ষ বিধ্বস্ত
plane: বিমান উড়োজাহাজ ফ্লাইট প্লেন
flight: ফ্লাইট বিমান উড় উড়োজাহাজ উড়া
airline: এয়ারলাইনস এয়ারলাইন্স বিমান_সংস্থা এয়ার এয়ারলাইন
airport: বিমানবন্দর
helicopter: হেলিকপ্টার
ship: জাহাজ নৌকা নৌযান ট্যাংকার
port: বন্দর
train: ট্রেন রেল রেলওয়ে
bus: বাস
car: গাড়ি যানবাহন
road: সড়ক রাস্তা মহাসড়ক
bridge: সেতু ব্রিজ
building: ভবন বাড়ি ঘর স্থাপনা
direct: সরাসরি
private: বেসরকারি ব্যক্তিগত
personal: ব্যক্তিগত
permission: অনুমতি অনুমোদন ছাড়পত্র
visa: ভিসা
passport: পাসপোর্ট
apply: আবেদন আবেদনকারী
hospital: হাসপাতাল ক্লিনিক
doctor: চিকিৎসক ডাক্তার
treatment: চিকিৎসা চিকিৎসাধীন
icu: আইসিইউ নিবিড়_পরিচর্যা
critical: সংকটময় জটিল গুরুতর আশঙ্কাজনক সংকটাপন্ন
health: স্বাস্থ্য স্বাস্থ্যগত
disease: রোগ অসুস্থ ভাইরাস সংক্রমণ অসুখ
dengue: ডেঙ্গু
vaccine: টিকা ভ্যাকসিন
medicine: ওষুধ ঔষধ
drug: মাদক ইয়াবা
woman: নারী মহিলা মেয়ে
man: পুরুষ ব্যক্তি
child: শিশু সন্তান বাচ্চা ছেলে মেয়ে
brother: ভাই সহোদর
double: দুই জোড়া উভয় দুটি দু
sister: বোন
father: বাবা পিতা
mother: মা মাতা
son: ছেলে পুত্র
daughter: মেয়ে কন্যা
wife: স্ত্রী বউ
husband: স্বামী
family: পরিবার স্বজন পরিজন
life: জীবন প্রাণ
age: বয়স বয়সী
marriage: বিয়ে বিবাহ
technology: প্রযুক্তি ডিজিটাল
internet: ইন্টারনেট ব্রডব্যান্ড নেট অনলাইন
mobile: মোবাইল মুঠোফোন
ai: এআই কৃত্রিম_বুদ্ধিমত্তা
science: বিজ্ঞান বিজ্ঞানী গবেষণা গবেষক
space: মহাকাশ স্যাটেলাইট কৃত্রিম_উপগ্রহ
environment: পরিবেশ দূষণ
film: চলচ্চিত্র সিনেমা ছবি অভিনেতা অভিনেত্রী
song: গান সংগীত গায়ক শিল্পী
book: বই গ্রন্থ
match: ম্যাচ খেলা
cricket: ক্রিকেট
football: ফুটবল
team: দল টিম
player: খেলোয়াড় ক্রিকেটার ফুটবলার
win: জয় বিজয় জিত বিজয়ী জয়ী
lose: হার পরাজয় পরাজিত
goal: গোল লক্ষ্য
run: রান
wicket: উইকেট
coach: কোচ
world-cup: বিশ্বকাপ
captain: অধিনায়ক ক্যাপ্টেন
tournament: টুর্নামেন্ট সিরিজ লিগ কাপ
city: শহর নগর সিটি
village: গ্রাম
district: জেলা
division: বিভাগ
upazila: উপজেলা
area: এলাকা অঞ্চল ভূখণ্ড জায়গা
country: দেশ রাষ্ট্র জাতি
nationwide: সারা_দেশ সারাদেশ দেশজুড়ে দেশব্যাপী
capital: রাজধানী
world: বিশ্ব আন্তর্জাতিক বৈশ্বিক দুনিয়া
international: আন্তর্জাতিক বিশ্ব
west: পশ্চিমা পশ্চিম পাশ্চাত্য
east: পূর্ব পূর্বাঞ্চলীয় প্রাচ্য
north: উত্তর উত্তরাঞ্চল
south: দক্ষিণ দক্ষিণাঞ্চল
middle-east: মধ্যপ্রাচ্য
headquarters: সদর_দপ্তর প্রধান_কার্যালয় সদরদপ্তর
office: কার্যালয় দপ্তর অফিস
guest-house: অতিথি_ভবন
court-yard: মাঠ ময়দান
square-km: বর্গ_কিলোমিটার বর্গকিলোমিটার বর্গকিমি
km: কিলোমিটার কিমি
percent: শতাংশ ভাগ শতকরা %
hour: ঘণ্টা ঘন্টা
day: দিন
month: মাস
year: বছর সাল বর্ষ
week: সপ্তাহ
night: রাত
morning: সকাল
today: আজ
yesterday: গতকাল
tomorrow: আগামীকাল
future: ভবিষ্যৎ আসন্ন আগামী
previous: সাবেক পূর্ববর্তী আগের প্রাক্তন
first: প্রথম
new: নতুন
big: বড় বিশাল ব্যাপক
small: ছোট
short: সংক্ষিপ্ত
preliminary: প্রাথমিক
list: তালিকা
name: নাম
number: সংখ্যা মোট
total: মোট সর্বমোট সব_মিলিয়ে
many: অনেক বহু একাধিক
full-scale: পূর্ণ_মাত্রা পূর্ণমাত্রা পুরোদমে
surprise: আকস্মিক হঠাৎ অপ্রত্যাশিত
identity: পরিচয় শনাক্ত
oath: শপথ
power-seat: পদ দায়িত্ব
appoint: নিয়োগ নিযুক্ত
remove: অপসারণ বরখাস্ত অব্যাহতি সরিয়ে
join: যোগ যোগদান অংশ অংশগ্রহণ
leave: ছেড়ে ছাড় ত্যাগ
stay: থাক অবস্থান মেয়াদ
buy: কেন কিন ক্রয়
sell: বিক্রি বেচ
pay: পরিশোধ দেওয়া
give: দে দেওয়া দি প্রদান
take: নে নেওয়া নি গ্রহণ
receive: পা পাওয়া গ্রহণ লাভ
keep: রাখ বজায়
use: ব্যবহার
work: কাজ কর্ম
complete: সম্পন্ন শেষ সমাপ্ত
fail: ব্যর্থ ব্যর্থতা
succeed: সফল সাফল্য
problem: সমস্যা
crisis: সংকট সঙ্কট
solution: সমাধান নিষ্পত্তি
responsibility: দায় দায়ী জড়িত দায়িত্ব পেছনে
involve: জড়িত সম্পৃক্ত
find: খুঁজে খুঁজ উদ্ধার পাওয়া
rescue: উদ্ধার
search: তল্লাশি খোঁজ
attempt: চেষ্টা প্রচেষ্টা উদ্যোগ
deal-with: মোকাবিলা মোকাবেলা সামলা
step: পদক্ষেপ ব্যবস্থা উদ্যোগ
order: নির্দেশ আদেশ নির্দেশনা
deadline: সময়সীমা আলটিমেটাম সময়_বেঁধে
lure: ডেকে ডাক নিয়ে_যা
own: নিজ নিজের নিজেদের
pressure: চাপ
influence: প্রভাব
importance: গুরুত্ব গুরুত্বপূর্ণ উল্লেখযোগ্য
remember: স্মরণ মনে
contribution: অবদান ভূমিকা
dream: স্বপ্ন দৃষ্টিভঙ্গি
history: ইতিহাস ঐতিহাসিক
lie: মিথ্যা মিথ্যে গুজব ভুয়া
truth: সত্য সত্যি
rumour: গুজব অপপ্রচার
character-assassination: চরিত্রহনন মানহানি অপমান
transaction: লেনদেন
asset: সম্পদ সম্পত্তি
good: ভালো চমৎকার উত্তম
bad: খারাপ মন্দ
strong: কঠোর শক্ত দৃঢ়
holiday: ছুটি সাধারণ_ছুটি
anniversary: বার্ষিকী
festival: উৎসব ঈদ উদযাপন
victory-day: বিজয়_দিবস
source: সূত্র সংশ্লিষ্ট নাম_প্রকাশ
assessment: মূল্যায়ন
expert: বিশেষজ্ঞ বিশ্লেষক
activist: কর্মী আন্দোলনকর্মী
resident: বাসিন্দা স্থানীয় অধিবাসী
local: স্থানীয়
eyewitness: প্রত্যক্ষদর্শী
intelligence-officer: গোয়েন্দা_কর্মকর্তা
settle: বসতি
civilian: বেসামরিক
genocide: গণহত্যা
crime-war: যুদ্ধাপরাধ
tribunal: ট্রাইব্যুনাল
un: জাতিসংঘ নিরাপত্তা_পরিষদ
eu: ইউরোপীয়_ইউনিয়ন ইইউ ইউরোপ ইউরোপীয়
nato: ন্যাটো
imf: আইএমএফ
bnp: বিএনপি
awami-league: আওয়ামী_লীগ আ.লীগ
jamaat: জামায়াত জামায়াতে_ইসলামী
ncp: এনসিপি জাতীয়_নাগরিক_পার্টি
jatiya-party: জাতীয়_পার্টি জাপা
bjp: বিজেপি
hamas: হামাস
hezbollah: হিজবুল্লাহ
taliban: তালেবান তালিবান
houthi: হুতি হুথি
kremlin: ক্রেমলিন
white-house: হোয়াইট_হাউস
pentagon: পেন্টাগন
bbc: বিবিসি
reuters: রয়টার্স
afp: এএফপি
ap: এপি
cnn: সিএনএন
al-jazeera: আল_জাজিরা আলজাজিরা
prothom-alo: প্রথম_আলো
cbs: সিবিএস
gdi: জিডিআই
cia: সিআইএ
fbi: এফবিআই
russia: রাশিয়া রুশ রাশিয়ান রাশিয়ার মস্কো
moscow: মস্কো
ukraine: ইউক্রেন ইউক্রেনীয় কিয়েভ
usa: যুক্তরাষ্ট্র মার্কিন আমেরিকা আমেরিকান ওয়াশিংটন ইউএস
uk: যুক্তরাজ্য ব্রিটেন ব্রিটিশ ইংল্যান্ড লন্ডন
north-korea: উত্তর_কোরিয়া উত্তর_কোরীয় উত্তর_কোরিয়ান পিয়ংইয়ং
south-korea: দক্ষিণ_কোরিয়া দক্ষিণ_কোরীয় সিউল
korea: কোরিয়া কোরীয়
china: চীন চীনা চিন বেইজিং
india: ভারত ভারতীয় দিল্লি নয়াদিল্লি
pakistan: পাকিস্তান পাকিস্তানি ইসলামাবাদ
afghanistan: আফগানিস্তান আফগান কাবুল
bangladesh: বাংলাদেশ বাংলাদেশি
dhaka: ঢাকা
myanmar: মিয়ানমার বার্মা
rohingya: রোহিঙ্গা
nepal: নেপাল নেপালি কাঠমান্ডু
sri-lanka: শ্রীলঙ্কা লঙ্কান কলম্বো
israel: ইসরায়েল ইসরাইল ইসরায়েলি ইসরাইলি তেল_আবিব
palestine: ফিলিস্তিন ফিলিস্তিনি ফিলিস্তিনী
gaza: গাজা
lebanon: লেবানন লেবানিজ বৈরুত
iran: ইরান ইরানি তেহরান
iraq: ইরাক ইরাকি বাগদাদ
syria: সিরিয়া সিরীয় দামেস্ক
saudi: সৌদি সৌদি_আরব রিয়াদ
qatar: কাতার কাতারি
doha: দোহা
yemen: ইয়েমেন ইয়েমেনি
turkey: তুরস্ক তুর্কি তুর্কিয়ে আঙ্কারা
egypt: মিসর মিশর মিসরীয় কায়রো
uae: আমিরাত আরব_আমিরাত দুবাই
japan: জাপান জাপানি টোকিও
germany: জার্মানি জার্মান বার্লিন
france: ফ্রান্স ফরাসি প্যারিস
italy: ইতালি ইতালীয় রোম
spain: স্পেন স্প্যানিশ মাদ্রিদ
poland: পোল্যান্ড পোলিশ
canada: কানাডা কানাডীয়
australia: অস্ট্রেলিয়া অস্ট্রেলীয়
venezuela: ভেনেজুয়েলা ভেনিজুয়েলা কারাকাস
brazil: ব্রাজিল
mexico: মেক্সিকো
thailand: থাইল্যান্ড থাই ব্যাংকক
malaysia: মালয়েশিয়া
indonesia: ইন্দোনেশিয়া
cambodia: কম্বোডিয়া
vietnam: ভিয়েতনাম
taiwan: তাইওয়ান
belarus: বেলারুশ
sudan: সুদান
crimea: ক্রিমিয়া
alaska: আলাস্কা
kolkata: কলকাতা
west-bengal: পশ্চিমবঙ্গ
kashmir: কাশ্মীর কাশ্মির
chattogram: চট্টগ্রাম
sylhet: সিলেট
khulna: খুলনা
rajshahi: রাজশাহী
barishal: বরিশাল
jashore: যশোর
cumilla: কুমিল্লা
coxs-bazar: কক্সবাজার
asia: এশিয়া এশীয়
africa: আফ্রিকা আফ্রিকান
arab: আরব
sunday: রোববার রবিবার
monday: সোমবার
tuesday: মঙ্গলবার
wednesday: বুধবার
thursday: বৃহস্পতিবার
friday: শুক্রবার
saturday: শনিবার
january: জানুয়ারি
february: ফেব্রুয়ারি
march-month: মার্চ
april: এপ্রিল
may-month: মে
june: জুন
july: জুলাই
august: আগস্ট
september: সেপ্টেম্বর
october: অক্টোবর
november: নভেম্বর
december: ডিসেম্বর
more: আরও আরো বাড়তি অতিরিক্ত
ten: দশ ১০
one: এক ১
two: দুই ২
three: তিন ৩
four: চার ৪
five: পাঁচ ৫
incident: ঘটনা ঘট ঘটে ঘটেছে ঘটনাবলি
situation: পরিস্থিতি অবস্থা হাল
regarding-issue: বিষয় ইস্যু প্রসঙ্গ
medium: মাধ্যম যোগাযোগমাধ্যম সামাজিক
general-public: সাধারণ
publish: প্রকাশ প্রকাশিত প্রকাশনা
present: বর্তমান চলতি
attend: উপস্থিত উপস্থিতি অংশ
opportunity: সুযোগ সুবিধা
joint: যৌথ যুগ্ম যৌথভাবে
convener: আহ্বায়ক
independent-candidate: স্বতন্ত্র
symbol: প্রতীক
central: কেন্দ্রীয় কেন্দ্র
campaign: প্রচারণা প্রচার গণসংযোগ অভিযান প্রচারাভিযান
observe: পালন উদযাপন
form: গঠন গঠিত প্রতিষ্ঠা
free-fair: সুষ্ঠু অবাধ নিরপেক্ষ গ্রহণযোগ্য
representative: প্রতিনিধি প্রতিনিধিদল
create: সৃষ্টি তৈরি
quick: দ্রুত অবিলম্বে শিগগির তাড়াতাড়ি
council: পরিষদ পর্ষদ
conduct: পরিচালনা পরিচালিত চালানো চালা
event-ceremony: অনুষ্ঠান আয়োজন অনুষ্ঠিত আয়োজিত কর্মসূচি
possible: সম্ভব সম্ভাবনা সম্ভাব্য
contact: যোগাযোগ
need: প্রয়োজন দরকার জরুরি প্রয়োজনীয়
acting: ভারপ্রাপ্ত
elected: নির্বাচিত
returning-officer: রিটার্নিং_কর্মকর্তা রিটার্নিং
polling-centre: ভোটকেন্দ্র কেন্দ্র
activist-party: নেতাকর্মী কর্মী
senior: জ্যেষ্ঠ সিনিয়র প্রবীণ ঊর্ধ্বতন
metropolitan: মহানগর
intense: তীব্র গভীর প্রচণ্ড
interest: স্বার্থ আগ্রহ
process: প্রক্রিয়া
assistant: সহকারী সহযোগী উপ
hint: ইঙ্গিত
nomination-paper: মনোনয়নপত্র মনোনয়ন
submit: জমা দাখিল তুলে_ধর পেশ
guest: অতিথি
law-and-order: আইনশৃঙ্খলা
activity: কর্মকাণ্ড কার্যক্রম তৎপরতা
vice-president: সহসভাপতি ভাইস_প্রেসিডেন্ট
organisational: সাংগঠনিক
force-compel: বাধ্য
boycott: বর্জন বয়কট
martyr: শহীদ
highest: সর্বোচ্চ শীর্ষ
produce: উৎপাদন তৈরি
service: সেবা পরিষেবা
terms: শর্ত
tension: উত্তেজনা
difficult: কঠিন
conspiracy: ষড়যন্ত্র চক্রান্ত
regional: আঞ্চলিক
fascist: ফ্যাসিস্ট ফ্যাসিবাদ স্বৈরাচার কর্তৃত্ববাদী স্বৈরশাসক
written: লিখিত
purpose: উদ্দেশ্য লক্ষ্য
mistake: ভুল ত্রুটি
date: তারিখ
liberation-war: মুক্তিযুদ্ধ
freedom-fighter: মুক্তিযোদ্ধা
executive: নির্বাহী
details: বিস্তারিত
permanent: স্থায়ী
branch: শাখা ইউনিট
grassroots: তৃণমূল
behaviour: আচরণ ব্যবহার
active: সক্রিয়
issue-order: জারি
achieve: অর্জন
group: গোষ্ঠী দল গ্রুপ চক্র
alternative: বিকল্প
resist: প্রতিরোধ ঠেকা প্রতিহত রোধ
effective: কার্যকর
consider: বিবেচনা গণ্য
implement: বাস্তবায়ন কার্যকর
allocate: বরাদ্দ
anger: ক্ষোভ রাগ ক্ষুব্ধ
vandalise: ভাঙচুর
municipality: পৌরসভা
monitor: পর্যবেক্ষণ পর্যবেক্ষক নজরদারি
collect: সংগ্রহ আদায় জড়ো
powerful: শক্তিশালী
deploy: মোতায়েন
idea: ধারণা
counter: পাল্টা প্রতিশোধ
welfare: কল্যাণ
director: পরিচালক
training: প্রশিক্ষণ
chhatra-league: ছাত্রলীগ ছাত্র_লীগ
jubo-dal: যুবদল
chhatra-dal: ছাত্রদল
shibir: শিবির ছাত্রশিবির
member-secretary: সদস্যসচিব সদস্য_সচিব
miscreant: দুর্বৃত্ত দুষ্কৃতকারী
unity: ঐক্য ঐক্যবদ্ধ
neighbour: প্রতিবেশী
officer-in-charge: ওসি ভারপ্রাপ্ত_কর্মকর্তা
slogan: স্লোগান
rehabilitate: পুনর্বাসন
industry: শিল্প কারখানা
ruling-party: ক্ষমতাসীন সরকারি_দল
parliamentary: সংসদীয় সংসদ
honour: সম্মান শ্রদ্ধা মর্যাদা
welcome: স্বাগত
preside: সভাপতিত্ব
language: ভাষা
struggle: সংগ্রাম লড়াই
panic: আতঙ্ক ভীতি
franchise: ভোটাধিকার
salary: বেতন মজুরি
schedule: তফসিল সময়সূচি
latest: সর্বশেষ সম্প্রতি সাম্প্রতিক
specific: নির্দিষ্ট সুনির্দিষ্ট
section: ধারা অনুচ্ছেদ
suppress: দমন দমনপীড়ন দমন-পীড়ন
society: সমাজ সামাজিক
wait: অপেক্ষা
expelled: বহিষ্কৃত বহিষ্কার
nationalist: জাতীয়তাবাদী
national: জাতীয়
july-charter: জুলাই_সনদ জুলাই_ঘোষণাপত্র
referendum: গণভোট
mass-killing: গণহত্যা
disappear: গুম নিখোঁজ
crossfire: ক্রসফায়ার বিচারবহির্ভূত
curfew: কারফিউ
emergency-state: জরুরি_অবস্থা সামরিক_আইন
impeach: অভিশংসন
exile: নির্বাসন নির্বাসিত
successor: উত্তরসূরি স্থলাভিষিক্ত
pardon: ক্ষমা সাধারণ_ক্ষমা মার্জনা
exchange: বিনিময়
mediate: মধ্যস্থতা মধ্যস্থতাকারী
guarantee: নিশ্চয়তা গ্যারান্টি
condition-demand: শর্ত পূর্বশর্ত
territory: ভূখণ্ড সার্বভৌমত্ব
sovereignty: সার্বভৌমত্ব সার্বভৌম
invite: আমন্ত্রণ দাওয়াত
arrive: পৌঁছা পৌঁছে আগমন আসা
depart: ছাড়া রওনা প্রস্থান
live: বসবাস থাক বাস বাসভবন
residence: বাসভবন বাড়ি বাসা
birth: জন্ম জন্মদিন
surgery: অস্ত্রোপচার অপারেশন
admit-hospital: ভর্তি চিকিৎসাধীন নেওয়া
abroad: বিদেশ বিদেশে
london: লন্ডন
speak-language: কথা বক্তব্য ভাষণ
hold-event: অনুষ্ঠিত আয়োজন
postal: ডাক পোস্টাল
militia: মিলিশিয়া আধাসামরিক
border-guard: বিজিবি বিএসএফ সীমান্তরক্ষী
rab: র‍্যাব
army-chief: সেনাপ্রধান
general: জেনারেল
brigadier: ব্রিগেডিয়ার
colonel: কর্নেল
major: মেজর
commander: কমান্ডার অধিনায়ক সেনাপতি
pilot: পাইলট
submarine: সাবমেরিন ডুবোজাহাজ
tank: ট্যাংক ট্যাঙ্ক
warplane: যুদ্ধবিমান জঙ্গিবিমান
range: পাল্লা দূরত্ব দূর দূরপাল্লা
long-range: দূরপাল্লার দূরপাল্লা
test-launch: পরীক্ষা
uranium: ইউরেনিয়াম সমৃদ্ধকরণ
plant: বিদ্যুৎকেন্দ্র কেন্দ্র স্থাপনা
pipeline: পাইপলাইন
refinery: শোধনাগার
frozen-asset: জব্দ ফ্রিজ
confiscate: জব্দ বাজেয়াপ্ত
account: হিসাব অ্যাকাউন্ট
recover-money: উদ্ধার ফেরত
growth-gdp: জিডিপি প্রবৃদ্ধি
debt-relief: ঋণ
subsidy: ভর্তুকি
poverty: দারিদ্র্য দরিদ্র গরিব
unemployed: বেকার বেকারত্ব
job: চাকরি কর্মসংস্থান নিয়োগ
crop: ফসল ধান
onion: পেঁয়াজ
egg: ডিম
sugar: চিনি
fish: মাছ ইলিশ জেলে
cow: গরু গবাদিপশু
tree: গাছ বন
wildlife: বন্যপ্রাণী প্রাণী হাতি বাঘ
metro: মেট্রোরেল মেট্রো
expressway: এক্সপ্রেসওয়ে মহাসড়ক
ferry: ফেরি লঞ্চ
garment: পোশাক গার্মেন্টস বস্ত্র
factory: কারখানা
bribe: ঘুষ
auction: নিলাম দরপত্র
audit: নিরীক্ষা
inaugurate: উদ্বোধন
record-high: রেকর্ড সর্বোচ্চ
century: সেঞ্চুরি শতক
medal: পদক
olympic: অলিম্পিক
stadium: স্টেডিয়াম
referee: আম্পায়ার রেফারি
final-match: ফাইনাল সেমিফাইনাল
transfer: বদলি স্থানান্তর
beat: পেটা মারধর পিটিয়ে পিটুনি
lynch: গণপিটুনি মব
stab: কুপিয়ে ছুরিকাঘাত কোপ গলা_কেটে
throat: গলা
suicide: আত্মহত্যা
drown: ডুবে ডুব নিমজ্জিত
collapse-building: ধস ধসে ভেঙে
rescue-team: উদ্ধারকারী উদ্ধারকর্মী
missing-person: নিখোঁজ হারা
lightning: বজ্রপাত
drought: খরা
landslide: ভূমিধস পাহাড়ধস
volcano: আগ্নেয়গিরি
wildfire: দাবানল
migrant-worker: অভিবাসী অভিবাসন
citizenship-law: নাগরিকত্ব
pope: পোপ ভ্যাটিকান
church: গির্জা খ্রিস্টান
buddhist: বৌদ্ধ
jew: ইহুদি
hajj: হজ হাজি
ramadan: রমজান
puja: পূজা দুর্গাপূজা
court-contempt: অবমাননা
appear-court: হাজির
testify-witness: সাক্ষ্য জবানবন্দি
chargesheet: অভিযোগপত্র চার্জশিট
warrant: পরোয়ানা গ্রেপ্তারি_পরোয়ানা
icc: আইসিসি আন্তর্জাতিক_অপরাধ_আদালত
who-org: বিশ্ব_স্বাস্থ্য_সংস্থা
world-bank: বিশ্বব্যাংক বিশ্ব_ব্যাংক
red-cross: রেড_ক্রস রেডক্রস
amnesty-org: অ্যামনেস্টি
brics: ব্রিকস
saarc: সার্ক
quad-group: জি৭ জি২০
security-guard: দেহরক্ষী প্রহরী নিরাপত্তারক্ষী
journalist: সাংবাদিক প্রতিবেদক
photographer: ছবি আলোকচিত্র
video: ভিডিও ফুটেজ
audio: অডিও রেকর্ডিং
website: ওয়েবসাইট
hack-cyber: হ্যাক হ্যাকার সাইবার
microphone-speech: কথা বক্তব্য উক্তি
insult: অপমান কটূক্তি অবমাননা
joke: রসিকতা ঠাট্টা
celebrate: উদযাপন
gift: উপহার দান অনুদান
flag: পতাকা
statue: ভাস্কর্য মূর্তি স্মৃতিস্তম্ভ স্মৃতিসৌধ
museum: জাদুঘর
graveyard: কবর কবরস্থান
bury: দাফন কবর
rest-peace: আত্মা মাগফিরাত
pray: দোয়া প্রার্থনা নামাজ
patient: রোগী
nurse: নার্স
condition-health: অবস্থা স্থিতিশীল
liver: লিভার কিডনি হৃদ্‌রোগ ফুসফুস
cancer: ক্যানসার ক্যান্সার
covid: করোনা কোভিড মহামারি
bird: পাখি ফ্লু
earn: আয় মুনাফা লাভ
deficit: ঘাটতি সংকট
surplus: উদ্বৃত্ত
rent: ভাড়া ইজারা
land: জমি ভূমি প্লট
ownership: মালিক মালিকানা
worth: মূল্য দাম
percent-rate: হার
average: গড়
million: মিলিয়ন লাখ
billion: বিলিয়ন কোটি
crore: কোটি
lakh: লাখ
thousand: হাজার
hundred: শ শত
half: অর্ধেক আধা
third: তৃতীয় তৃতীয়াংশ
second-ordinal: দ্বিতীয়
last-year: গত_বছর
next: পরবর্তী আগামী
immediately: তাৎক্ষণিক সঙ্গে_সঙ্গে
secret: গোপন গোপনীয়
public: প্রকাশ্য প্রকাশ্যে
agree-on: ঐকমত্য সমঝোতা
disagree: দ্বিমত মতবিরোধ মতপার্থক্য
compromise: আপস ছাড়
solve-conflict: মীমাংসা নিষ্পত্তি সমাধান
mandate: ম্যান্ডেট
vote-rigging: কারচুপি অনিয়ম জালিয়াতি
transparent: স্বচ্ছ স্বচ্ছতা
accountable: জবাবদিহি
ex-minister: সাবেক_মন্ত্রী
loyal: অনুগত
veto: ভেটো
resolution: প্রস্তাব
observer: পর্যবেক্ষক
aid-cut: সহায়তা_বন্ধ
`;
