import { foldedMap } from '../../../text/fold.js';

/**
 * Words that many names are made of, with the spelling the English-language press mostly gives them; only those whose spelling the letters
 * do not tell. Compiled by hand.
 */
const WORDS = `
আইভানা Ivana | আইজ্যাক Isaac | আকবর Akbar | আখতার Akhter | আজম Azam | আজাদ Azad | আজিজ Aziz | আজিজুর Azizur | আঞ্জুমান Anjuman | আনোয়ার Anwar | আফরোজ Afroz | আবদুর Abdur | আবদুল Abdul | আব্দুর Abdur | আব্দুল Abdul
আবদুল্লাহ Abdullah | আব্দুল্লাহ Abdullah | আমেরিকা America | আর্থার Arthur | আলী Ali | আলি Ali | আসাদুজ্জামান Asaduzzaman | আহমদ Ahmad | আহমেদ Ahmed | আহম্মেদ Ahmed | ইউনিস Eunice | ইউনুস Yunus | ইউসুফ Yusuf | ইসলাম Islam | ইসলামি Islami
উইলিয়াম William | উদ্দিন Uddin | উদ্দীন Uddin | উল্লাহ Ullah | এডওয়ার্ড Edward | এলিজাবেথ Elizabeth | ওবায়দুল Obaidul | ওয়াশিংটন Washington | কবির Kabir | কবীর Kabir | কমলা Kamala | করিম Karim | কাজী Kazi | কাদের Quader | কার্টার Carter
কামরুজ্জামান Kamruzzaman | কামাল Kamal | কিম Kim | কুমার Kumar | কৃষ্ণ Krishna | ক্যাথরিন Catherine | ক্যামেরন Cameron | ক্রিস Chris | ক্রিস্টিনা Christina | ক্রিস্টোফার Christopher | ক্লিনটন Clinton | খন্দকার Khandaker | খাতুন Khatun | খান Khan | খালেদা Khaleda
গণেশ Ganesh | গফুর Gafur | গাজী Gazi | গান্ধী Gandhi | গুপ্ত Gupta | গোলাম Golam | গ্রাহাম Graham | ঘোষ Ghosh | চক্রবর্তী Chakraborty | চট্টোপাধ্যায় Chattopadhyay | চন্দ্র Chandra | চার্লস Charles | চৌধুরী Chowdhury
জর্জ George | জন John | জনসন Johnson | জনাথন Jonathan | জাকারিয়া Zakaria | জাকির Zakir | জামান Zaman | জাহিদ Zahid | জাহাঙ্গীর Jahangir | জিয়া Zia | জিয়াউর Ziaur | জুলিয়া Julia | জেমস James | জেমি Jamie | জেরেমি Jeremy | জেলেনস্কি Zelensky | জোন্স Jones | জোসেফ Joseph
জ্যাক Jack | জ্যাকব Jacob | জ্যাকসন Jackson | টম Tom | টমাস Thomas | টাইলার Tyler | টেইলর Taylor | টেরেসা Theresa | ট্রাম্প Trump | ট্রুডো Trudeau | ঠাকুর Tagore | ডেভিড David | ডেনিস Dennis | ডোনাল্ড Donald | ড্যানিয়েল Daniel | ড্যান Dan
তারেক Tarique | থমাস Thomas | দত্ত Dutta | দাস Das | দাশ Das | দেব Deb | দেবী Devi | নাহিদ Nahid | নিকোলাস Nicholas | নুরুল Nurul | নূর Nur | নেতানিয়াহু Netanyahu | নেহরু Nehru | নেহেরু Nehru | পটেল Patel | পল Paul | পার্থ Partha | প্যাটেল Patel | প্যাট্রিক Patrick
ফরিদ Farid | ফারুক Faruk | ফিলিপ Philip | ফিলিস্তিন Palestine | ফখরুল Fakhrul | ফ্রান্স France | ফ্রাঁসোয়া François | বন্দ্যোপাধ্যায় Bandyopadhyay | বাইডেন Biden | বাংলাদেশ Bangladesh | বিল Bill | বিশ্বাস Biswas | বসু Basu | বেগম Begum | বেঞ্জামিন Benjamin
বেনিয়ামিন Benjamin | ব্যানার্জি Banerjee | ব্যানার্জী Banerjee | ব্রাউন Brown | ব্রায়ান Brian | ভট্টাচার্য Bhattacharya | ভান্স Vance | ভ্যান্স Vance | ভিক্টর Victor | মজুমদার Majumdar | মণ্ডল Mondal | মন্ডল Mondal | মমতা Mamata | মহম্মদ Mohammad | মাইক Mike | মাইকেল Michael
মাক্রোঁ Macron | ম্যাক্রোঁ Macron | ম্যাখোঁ Macron | মাখোঁ Macron | মার্ক Mark | মার্টিন Martin | মাহমুদ Mahmud | মাহমুদুল Mahmudul | মিত্র Mitra | মিয়া Mia | মির্জা Mirza | মুখার্জি Mukherjee | মুখোপাধ্যায় Mukhopadhyay | মুজিব Mujib | মুজিবুর Mujibur | মুনির Munir
মুহম্মদ Muhammad | মুহাম্মদ Muhammad | মো Md | মোঃ Md | মোঘল Mughal | মোদি Modi | মোদী Modi | মোর্শেদ Morshed | মোস্তফা Mostafa | মোহাম্মদ Mohammad | মোহাম্মেদ Mohamed | মোহন Mohan | ম্যাথিউ Matthew | ম্যারি Mary | মেরি Mary | যাদব Yadav | যোগী Yogi
রঞ্জন Ranjan | রবার্ট Robert | রবীন্দ্রনাথ Rabindranath | রশিদ Rashid | রহমান Rahman | রাজ্জাক Razzak | রায় Roy | রিচার্ড Richard | রিজভী Rizvi | রুবিও Rubio | রেজা Reza | লক্ষ্মী Lakshmi | লতিফ Latif | লন্ডন London | লুইস Lewis | শফিক Shafiq | শফিকুল Shafiqul
শর্মা Sharma | শরিফ Sharif | শরীফ Sharif | শামসুল Shamsul | শাহ Shah | শাহবাজ Shehbaz | শি Xi | শিবশঙ্কর Shivshankar | শেখ Sheikh | শ্রী Sri | শ্রীলঙ্কা Sri Lanka | সরকার Sarkar | সাইদ Saeed | সাঈদ Saeed | সালাহউদ্দিন Salahuddin | সালমান Salman | সিং Singh | সিংহ Singh | সিদ্দিক Siddique
সিদ্দিকী Siddiqui | সিনহা Sinha | সুনীল Sunil | সেন Sen | সৈয়দ Syed | স্টিফেন Stephen | স্টিভ Steve | স্টিভেন Steven | স্মিথ Smith | হক Haque | হরি Hari | হাফিজ Hafiz | হামিদ Hamid | হারিস Harris | হাসান Hasan | হাসিনা Hasina | হিলারি Hillary | হুসেইন Hussein | হুসাইন Hussain
হেনরি Henry | হোসাইন Hossain | হোসেন Hossain | হ্যারি Harry | হ্যারিস Harris | জয়শঙ্কর Jaishankar | পুতিন Putin | লাভরভ Lavrov | এরদোয়ান Erdogan | এরদোগান Erdogan | জিনপিং Jinping | খামেনি Khamenei | গুতেরেস Guterres | আন্তোনিও Antonio | মার্কিন American
কিয়ার Keir | স্টারমার Starmer | ঋষি Rishi | সুনাক Sunak | শলৎস Scholz | মের্ৎস Merz | মার্জ Merz | এমানুয়েল Emmanuel | ইমানুয়েল Emmanuel | জাস্টিন Justin | জো Joe | ব্লিঙ্কেন Blinken | অ্যান্টনি Antony | মস্কো Moscow | ইলন Elon | মাস্ক Musk | উন Un | জং Jong
`;

/** A folded name word and its customary Latin spelling. */
export const nameWords: ReadonlyMap<string, string> = foldedMap(
  WORDS.split(/[|\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)] as const),
);
