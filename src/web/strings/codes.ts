/** What the codes of rules, reasons and notes say: in English and in Bengali. A code that is not here is shown as it is. */
const CODES: Readonly<Record<string, readonly [english: string, bengali: string]>> = {
  // Why a day was taken or not
  given: ['given by whoever handed the page in', 'যিনি পাতাটি দিয়েছেন তাঁর বলা'],
  'given-by-caller': ['given by whoever handed the page in', 'যিনি পাতাটি দিয়েছেন তাঁর বলা'],
  'printed-date': ['the day the page was printed or fetched, not that of the article', 'পাতাটি ছাপা বা নামানোর দিন, প্রতিবেদনের নয়'],
  'picture-name': ['the day the picture was made, from its file name', 'ছবি তৈরির দিন, ফাইলের নাম থেকে'],
  'weekday-agrees': ['the weekday and day named in the text fit it', 'লেখায় যে বার ও তারিখ আছে, তা এর সঙ্গে মেলে'],
  'weekday-elsewhere': ['the weekday fits another year better', 'বারটি অন্য বছরের সঙ্গে বেশি মেলে'],
  'same-day': ['names the same day', 'একই দিনের কথা বলে'],
  outweighed: ['other evidence weighs more', 'অন্য প্রমাণের জোর বেশি'],
  'modified-date': ['the day of a later change', 'পরে বদলানোর দিন'],
  'last-modified': ['the day of a later change', 'পরে বদলানোর দিন'],
  'in-the-future': ['lies in the future', 'ভবিষ্যতের তারিখ'],
  'later-than-events': ['later than what the text tells of', 'লেখার ঘটনার চেয়ে পরে'],
  'another-story': ['belongs to another story on the page', 'পাতার অন্য খবরের তারিখ'],
  'another-day': ['a day of something else: today’s, or when someone joined', 'অন্য কিছুর তারিখ: আজকের, বা কারও যোগদানের'],
  'head-of-text': ['the day at the head of the text', 'লেখার শুরুতে থাকা তারিখ'],
  'first-published': ['a note says that the text was first published then', 'লেখাটি প্রথম কবে প্রকাশিত, তা বলা আছে'],
  'site-date': ['a date of the whole site, not of the article', 'গোটা সাইটের তারিখ, প্রতিবেদনের নয়'],
  'outside-the-text': ['stands outside the article', 'প্রতিবেদনের বাইরে'],
  'labelled-stamp': ['stands under a word such as “published”', '“প্রকাশিত” জাতীয় শব্দের পাশে'],
  'bare-stamp': ['a date stamp without a label', 'শুধু তারিখ, পাশে কিছু লেখা নেই'],
  'date-stamp': ['a date stamp', 'তারিখের ছাপ'],
  'url-date': ['the date in the address', 'ঠিকানায় থাকা তারিখ'],
  'published-date': ['given as the day of publication', 'প্রকাশের দিন হিসেবে দেওয়া'],
  'no-evidence': ['nothing tells', 'কোনো প্রমাণ নেই'],
  'json-ld': ['in the data for search engines', 'সার্চ ইঞ্জিনের তথ্যে আছে'],
  meta: ['in the head of the page', 'পাতার মাথার তথ্যে আছে'],
  'time-element': ['in a time element', 'time উপাদানে আছে'],
  // Why a piece was left out
  'file-name-alt': ['the file name of a picture in place of a description', 'বর্ণনার বদলে ছবির ফাইলের নাম'],
  'placeholder-alt': ['a placeholder that nobody filled in', 'কেউ পূরণ করেনি এমন ফাঁকা বর্ণনা'],
  'share-bar': ['buttons for sharing', 'শেয়ার করার বোতাম'],
  related: ['links to other stories', 'অন্য খবরের লিংক'],
  'comment-form': ['the form for comments', 'মন্তব্যের ফর্ম'],
  newsletter: ['an invitation to a newsletter', 'নিউজলেটারের আমন্ত্রণ'],
  advertisement: ['an advertisement', 'বিজ্ঞাপন'],
  'picture-credit': ['the credit of a picture', 'ছবির কৃতজ্ঞতা'],
  navigation: ['a menu of the site', 'সাইটের মেনু'],
  copyright: ['a copyright line', 'স্বত্বের লাইন'],
  consent: ['a question about cookies', 'কুকির অনুমতি'],
  'above-title': ['stands above the title', 'শিরোনামের ওপরে'],
  repeat: ['said already', 'আগেই বলা হয়েছে'],
  'nothing-held': ['holds no words of the article', 'প্রতিবেদনের কিছু নেই'],
  'no-words': ['holds no words', 'কোনো শব্দ নেই'],
  hidden: ['not shown to a reader of the page', 'পাতায় চোখে দেখা যায় না'],
  links: ['a list of links', 'লিংকের তালিকা'],
  overlay: ['a window over the page', 'পাতার ওপরে খোলা জানালা'],
  footer: ['the foot of the site', 'সাইটের পাদদেশ'],
  header: ['the head of the site', 'সাইটের মাথা'],
  tags: ['keywords', 'বিষয়সূচক শব্দ'],
  aside: ['beside the article', 'প্রতিবেদনের পাশের অংশ'],
  sidebar: ['a side column', 'পাশের কলাম'],
  comments: ['comments of readers', 'পাঠকের মন্তব্য'],
  caption: ['a caption without its picture', 'ছবি ছাড়া ছবির কথা'],
  breadcrumbs: ['the path to the page', 'পাতায় পৌঁছানোর পথ'],
  widget: ['a box of the site', 'সাইটের বাক্স'],
  byline: ['the by-line, kept apart', 'লেখকের নাম, আলাদা রাখা'],
  dateline: ['the dateline, kept apart', 'স্থান-কাল, আলাদা রাখা'],
  form: ['a form', 'ফর্ম'],
  title: ['the title, said again', 'শিরোনামের পুনরাবৃত্তি'],
  // How whole an article is
  truncated: ['it breaks off', 'লেখাটি মাঝপথে শেষ'],
  repeated: ['parts of it come twice', 'কিছু অংশ দুবার আছে'],
  'no-title': ['no title was found', 'শিরোনাম পাওয়া যায়নি'],
  'no-body': ['no text was found', 'মূল লেখা পাওয়া যায়নি'],
  paywall: ['the rest is for subscribers', 'বাকিটা গ্রাহকদের জন্য'],
  'list-page': ['a list of stories rather than one', 'একটি নয়, অনেক খবরের তালিকা'],
  'error-page': ['an error page', 'ত্রুটির পাতা'],
  'bot-wall': ['a page that keeps machines out', 'যন্ত্র ঠেকানোর পাতা'],
  'charset-guessed': ['its encoding was guessed', 'অক্ষর-সংকেত আন্দাজ করা'],
  undecodable: ['some bytes could not be read', 'কিছু অংশ পড়া যায়নি'],
  frames: ['its text is in frames', 'লেখা ফ্রেমের ভেতরে'],
  spliced: ['several stories in one', 'একাধিক খবর জোড়া'],
  // Times: the parts an expression is made of
  'day-month': ['day and month', 'দিন ও মাস'],
  'day-of-month': ['day of the month', 'মাসের দিন'],
  year: ['year', 'বছর'],
  'short-year': ['short year', 'সংক্ষেপে লেখা বছর'],
  'famous-year': ['a year everyone knows by its event', 'ঘটনার নামে চেনা বছর'],
  month: ['month', 'মাস'],
  weekday: ['weekday', 'বার'],
  'relative-day': ['a day counted from another', 'অন্য দিন থেকে গোনা দিন'],
  'relative-unit': ['a stretch counted from another', 'অন্য দিন থেকে গোনা সময়'],
  'part-of-day': ['part of the day', 'দিনের অংশ'],
  clock: ['time of day', 'ঘড়ির সময়'],
  anaphor: ['points back to a time named before', 'আগে বলা সময়ের কথা'],
  ago: ['so long ago', 'এতদিন আগে'],
  stretch: ['a stretch of time', 'একটানা সময়'],
  'named-day': ['a day with a name', 'নামওয়ালা দিন'],
  // Statements: how speaker and content were joined
  'speaker says, content': ['speaker and cue stand before the content', 'আগে বক্তা ও সূত্রশব্দ, পরে কথা'],
  'content, speaker says': ['speaker and cue stand after the content', 'আগে কথা, পরে বক্তা ও সূত্রশব্দ'],
  'object of the cue': ['what the cue word acts on', 'সূত্রশব্দের কর্ম'],
  'content that says': ['the content stands before “that” and the cue', '‘বলে’ বা ‘যে’-র আগের কথা'],
  'passive, content': ['the cue does not name who said it', 'সূত্রশব্দে বক্তার নাম নেই'],
  'content: speaker': ['the speaker stands before a colon or dash', 'কোলন বা ড্যাশের আগে বক্তা'],
  'speaker: content': ['the speaker stands before a colon', 'কোলনের আগে বক্তা'],
  pointer: ['a word points back to what was said', 'একটি শব্দ আগের কথাটি দেখায়'],
  participle: ['“saying that”', '‘বলে’, ‘জানিয়ে’'],
  'source, content': ['“according to …”', '“… অনুসারে”'],
  'tells to': ['it names who was told', 'কাকে বলা হলো তা আছে'],
  'content, such a word': ['“such a claim”', '“এমন দাবি”'],
  'content, word of the source': ['a word for what was said follows it', 'কথার পরে তার নাম'],
  'source’s word, content': ['a word for what was said precedes it', 'কথার আগে তার নাম'],
  'headline in quotation marks': ['a headline in quotation marks', 'উদ্ধৃতিচিহ্নে শিরোনাম'],
  'denies what is pointed at': ['denies what was said before', 'আগের কথাটি অস্বীকার'],
  'quotation, says': ['quotation and cue', 'উদ্ধৃতি ও সূত্রশব্দ'],
  'says. “…”': ['the quotation follows the sentence', 'বাক্যের পরে উদ্ধৃতি'],
  'running speech': ['the speech goes on from the sentence before', 'আগের বাক্যের কথাই চলছে'],
};

/** The codes in one language. */
export function codesIn(column: 0 | 1): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(CODES).map(([code, words]) => [code, words[column]]));
}

/** The words for a code, also where it is made of codes (`weekday+clock`) or ends in a detail (`meta-pubdate`); `null` where there are none. */
export function codeWords(codes: Readonly<Record<string, string>>, code: string): string | null {
  const whole = codes[code];
  if (whole !== undefined) return whole;
  const parts = code.split(/[+–]/u);
  if (parts.length > 1) {
    const words = parts.map((part) => codes[part]);
    return words.every((w) => w !== undefined) ? words.join(' + ') : null;
  }
  const stem = /^(json-ld|meta|time)-/u.exec(code)?.[1];
  return (stem && codes[stem === 'time' ? 'time-element' : stem]) ?? null;
}
