/**
 * Names of months and weekdays as pages in languages without a pack write them: full and short, `|` between months, a space between the names of
 * one. From CLDR 48 (Unicode-3.0), by way of `Intl.DateTimeFormat`; weekdays begin with Monday.
 */
export const calendars: readonly { readonly code: string; readonly months: string; readonly weekdays: string }[] = [
  {
    code: 'de',
    months: 'januar jan|februar feb|märz mär|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
    weekdays: 'montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sa|sonntag so',
  },
  {
    code: 'fr',
    months: 'janvier janv|février févr|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc',
    weekdays: 'lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim',
  },
  {
    code: 'es',
    months: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre sept|octubre oct|noviembre nov|diciembre dic',
    weekdays: 'lunes lun|martes mar|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom',
  },
  {
    code: 'it',
    months: 'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic',
    weekdays: 'lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom',
  },
  {
    code: 'nl',
    months: 'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec',
    weekdays: 'maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo',
  },
  {
    code: 'pt',
    months: 'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
    weekdays: 'seg|ter|qua|qui|sex|sábado sáb|domingo dom',
  },
  {
    code: 'pl',
    months:
      'styczeń sty stycznia|luty lut lutego|marzec mar marca|kwiecień kwi kwietnia|maj maja|czerwiec cze czerwca|lipiec lip lipca|sierpień sie sierpnia|wrzesień wrz września|październik paź października|listopad lis listopada|grudzień gru grudnia',
    weekdays: 'poniedziałek pon|wtorek wt|środa śr|czwartek czw|piątek pt|sobota sob|niedziela niedz',
  },
  {
    code: 'sv',
    months: 'januari jan|februari feb|mars|april apr|maj|juni|juli|augusti aug|september sep|oktober okt|november nov|december dec',
    weekdays: 'måndag mån|tisdag tis|onsdag ons|torsdag tors|fredag fre|lördag lör|söndag sön',
  },
  {
    code: 'da',
    months: 'januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep|oktober okt|november nov|december dec',
    weekdays: 'mandag man|tirsdag tirs|onsdag ons|torsdag tors|fredag fre|lørdag lør|søndag søn',
  },
  {
    code: 'nb',
    months: 'januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep|oktober okt|november nov|desember des',
    weekdays: 'mandag man|tirsdag tir|onsdag ons|torsdag tor|fredag fre|lørdag lør|søndag søn',
  },
  {
    code: 'fi',
    months:
      'tammikuu tammi tammikuuta|helmikuu helmi helmikuuta|maaliskuu maalis maaliskuuta|huhtikuu huhti huhtikuuta|toukokuu touko toukokuuta|kesäkuu kesä kesäkuuta|heinäkuu heinä heinäkuuta|elokuu elo elokuuta|syyskuu syys syyskuuta|lokakuu loka lokakuuta|marraskuu marras marraskuuta|joulukuu joulu joulukuuta',
    weekdays: 'maanantai ma|tiistai ti|keskiviikko ke|torstai to|perjantai pe|lauantai la|sunnuntai su',
  },
  {
    code: 'tr',
    months: 'ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
    weekdays: 'pazartesi pzt|salı sal|çarşamba çar|perşembe per|cuma cum|cumartesi cmt|pazar paz',
  },
  {
    code: 'id',
    months: 'januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul|agustus agu|september sep|oktober okt|november nov|desember des',
    weekdays: 'senin sen|selasa sel|rabu rab|kamis kam|jumat jum|sabtu sab|minggu min',
  },
  {
    code: 'ru',
    months:
      'январь янв января|февраль февр февраля|март марта мар|апрель апр апреля|май мая|июнь июня июн|июль июля июл|август авг августа|сентябрь сент сентября|октябрь окт октября|ноябрь нояб ноября|декабрь дек декабря',
    weekdays: 'понедельник пн|вторник вт|среда ср|четверг чт|пятница пт|суббота сб|воскресенье вс',
  },
  {
    code: 'uk',
    months:
      'січень січ січня|лютий лют лютого|березень бер березня|квітень квіт квітня|травень трав травня|червень черв червня|липень лип липня|серпень серп серпня|вересень вер вересня|жовтень жовт жовтня|листопад лист листопада|грудень груд грудня',
    weekdays: 'понеділок пн|вівторок вт|середа ср|четвер чт|пʼятниця пт|субота сб|неділя нд',
  },
  {
    code: 'cs',
    months:
      'leden led ledna|únor úno února|březen bře března|duben dub dubna|květen kvě května|červen čvn června|červenec čvc července|srpen srp srpna|září zář|říjen říj října|listopad lis listopadu|prosinec pro prosince',
    weekdays: 'pondělí po|úterý út|středa st|čtvrtek čt|pátek pá|sobota so|neděle ne',
  },
  {
    code: 'sk',
    months:
      'január jan januára|február feb februára|marec mar marca|apríl apr apríla|máj mája|jún júna|júl júla|august aug augusta|september sep septembra|október okt októbra|november nov novembra|december dec decembra',
    weekdays: 'pondelok po|utorok ut|streda st|štvrtok št|piatok pi|sobota so|nedeľa ne',
  },
  {
    code: 'hu',
    months: 'január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
    weekdays: 'hétfő|kedd|szerda sze|csütörtök cs|péntek|szombat szo|vasárnap',
  },
  {
    code: 'ro',
    months: 'ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie nov|decembrie dec',
    weekdays: 'luni lun|marți mar|miercuri mie|joi|vineri vin|sâmbătă sâm|duminică dum',
  },
  {
    code: 'el',
    months: 'ιανουαρίου ιαν|φεβρουαρίου φεβ|μαρτίου μαρ|απριλίου απρ|μαΐου μαΐ|ιουνίου ιουν|ιουλίου ιουλ|αυγούστου αυγ|σεπτεμβρίου σεπ|οκτωβρίου οκτ|νοεμβρίου νοε|δεκεμβρίου δεκ',
    weekdays: 'δευτέρα δευ|τρίτη τρί|τετάρτη τετ|πέμπτη πέμ|παρασκευή παρ|σάββατο σάβ|κυριακή κυρ',
  },
  { code: 'hi', months: 'जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर', weekdays: 'सोमवार सोम|मंगलवार मंगल|बुधवार बुध|गुरुवार गुरु|शुक्रवार शुक्र|शनिवार शनि|रविवार रवि' },
  { code: 'ar', months: 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر', weekdays: 'الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد' },
  {
    code: 'zh',
    months: '一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月',
    weekdays: '星期一 周一|星期二 周二|星期三 周三|星期四 周四|星期五 周五|星期六 周六|星期日 周日',
  },
  {
    code: 'hr',
    months:
      'siječanj sij siječnja|veljača velj veljače|ožujak ožu ožujka|travanj tra travnja|svibanj svi svibnja|lipanj lip lipnja|srpanj srp srpnja|kolovoz kol kolovoza|rujan ruj rujna|listopad lis listopada|studeni stu studenoga|prosinac pro prosinca',
    weekdays: 'ponedjeljak pon|utorak uto|srijeda sri|četvrtak čet|petak pet|subota sub|nedjelja ned',
  },
  {
    code: 'sr',
    months: 'јануар јан|фебруар феб|март мар|април апр|мај|јун|јул|август авг|септембар сеп|октобар окт|новембар нов|децембар дец',
    weekdays: 'понедељак пон|уторак уто|среда сре|четвртак чет|петак пет|субота суб|недеља нед',
  },
  {
    code: 'bg',
    months: 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
    weekdays: 'понеделник пн|вторник вт|сряда ср|четвъртък чт|петък пт|събота сб|неделя нд',
  },
  {
    code: 'ca',
    months: 'gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des',
    weekdays: 'dilluns dl|dimarts dt|dimecres dc|dijous dj|divendres dv|dissabte ds|diumenge dg',
  },
  {
    code: 'lt',
    months:
      'sausis sausio|vasaris vasario|kovas kovo|balandis balandžio|gegužė gegužės|birželis birželio|liepa liepos|rugpjūtis rugpjūčio|rugsėjis rugsėjo|spalis spalio|lapkritis lapkričio|gruodis gruodžio',
    weekdays: 'pirmadienis pr|antradienis an|trečiadienis tr|ketvirtadienis kt|penktadienis pn|šeštadienis št|sekmadienis sk',
  },
  {
    code: 'lv',
    months: 'janvāris janv|februāris febr|marts|aprīlis apr|maijs|jūnijs jūn|jūlijs jūl|augusts aug|septembris sept|oktobris okt|novembris nov|decembris dec',
    weekdays: 'pirmdiena pirmd|otrdiena otrd|trešdiena trešd|ceturtdiena ceturtd|piektdiena piektd|sestdiena sestd|svētdiena svētd',
  },
  {
    code: 'et',
    months: 'jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug|september sept|oktoober okt|november nov|detsember dets',
    weekdays: 'esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev',
  },
  {
    code: 'sl',
    months: 'januar jan|februar feb|marec mar|april apr|maj|junij jun|julij jul|avgust avg|september sep|oktober okt|november nov|december dec',
    weekdays: 'ponedeljek pon|torek tor|sreda sre|četrtek čet|petek pet|sobota sob|nedelja ned',
  },
  {
    code: 'eu',
    months: 'urtarrila urt|otsaila ots|martxoa mar|apirila api|maiatza mai|ekaina eka|uztaila uzt|abuztua abu|iraila ira|urria urr|azaroa aza|abendua abe',
    weekdays: 'astelehena al|asteartea ar|asteazkena az|osteguna og|ostirala or|larunbata lr|igandea ig',
  },
  {
    code: 'gl',
    months: 'xaneiro xan|febreiro feb|marzo mar|abril abr|maio|xuño|xullo xul|agosto ago|setembro set|outubro out|novembro nov|decembro dec',
    weekdays: 'luns|martes mar|mércores mér|xoves xov|venres ven|sábado sáb|domingo dom',
  },
  { code: 'fa', months: 'ژانویه ژانویهٔ|فوریه فوریهٔ|مارس|آوریل|مه مهٔ|ژوئن|ژوئیه ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر', weekdays: 'دوشنبه||چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه' },
  { code: 'ur', months: 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر', weekdays: 'پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار' },
  {
    code: 'ta',
    months: 'ஜனவரி ஜன|பிப்ரவரி பிப்|மார்ச் மார்|ஏப்ரல் ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட் ஆக|செப்டம்பர் செப்|அக்டோபர் அக்|நவம்பர் நவ|டிசம்பர் டிச',
    weekdays: 'திங்கள் திங்|செவ்வாய் செவ்|புதன் புத|வியாழன் வியா|வெள்ளி வெள்|சனி|ஞாயிறு ஞாயி',
  },
  {
    code: 'te',
    months: 'జనవరి జన|ఫిబ్రవరి ఫిబ్ర|మార్చి|ఏప్రిల్ ఏప్రి|మే|జూన్|జులై|ఆగస్టు ఆగ|సెప్టెంబర్ సెప్టెం|అక్టోబర్ అక్టో|నవంబర్ నవం|డిసెంబర్ డిసెం',
    weekdays: 'సోమవారం సోమ|మంగళవారం మంగళ|బుధవారం బుధ|గురువారం గురు|శుక్రవారం శుక్ర|శనివారం శని|ఆదివారం ఆది',
  },
  {
    code: 'mr',
    months: 'जानेवारी जाने|फेब्रुवारी फेब्रु|मार्च|एप्रिल एप्रि|मे|जून|जुलै|ऑगस्ट ऑग|सप्टेंबर सप्टें|ऑक्टोबर ऑक्टो|नोव्हेंबर नोव्हें|डिसेंबर डिसें',
    weekdays: 'सोमवार सोम|मंगळवार मंगळ|बुधवार बुध|गुरुवार गुरु|शुक्रवार शुक्र|शनिवार शनि|रविवार रवि',
  },
  {
    code: 'gu',
    months: 'જાન્યુઆરી જાન્યુ|ફેબ્રુઆરી ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર સપ્ટે|ઑક્ટોબર ઑક્ટો|નવેમ્બર નવે|ડિસેમ્બર ડિસે',
    weekdays: 'સોમવાર સોમ|મંગળવાર મંગળ|બુધવાર બુધ|ગુરુવાર ગુરુ|શુક્રવાર શુક્ર|શનિવાર શનિ|રવિવાર રવિ',
  },
  {
    code: 'pa',
    months: 'ਜਨਵਰੀ ਜਨ|ਫ਼ਰਵਰੀ ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ ਜੁਲਾ|ਅਗਸਤ ਅਗ|ਸਤੰਬਰ ਸਤੰ|ਅਕਤੂਬਰ ਅਕਤੂ|ਨਵੰਬਰ ਨਵੰ|ਦਸੰਬਰ ਦਸੰ',
    weekdays: 'ਸੋਮਵਾਰ ਸੋਮ|ਮੰਗਲਵਾਰ ਮੰਗਲ|ਬੁੱਧਵਾਰ ਬੁੱਧ|ਵੀਰਵਾਰ ਵੀਰ|ਸ਼ੁੱਕਰਵਾਰ ਸ਼ੁੱਕਰ|ਸ਼ਨੀਵਾਰ ਸ਼ਨੀ|ਐਤਵਾਰ ਐਤ',
  },
  {
    code: 'ne',
    months: 'जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर',
    weekdays: 'सोमबार सोम|मङ्गलबार मङ्गल|बुधबार बुध|बिहिबार बिहि|शुक्रबार शुक्र|शनिबार शनि|आइतबार आइत',
  },
  { code: 'he', months: 'ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר', weekdays: '|||||שבת|' },
  {
    code: 'th',
    months: 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม',
    weekdays: 'วันจันทร์ จันทร์|วันอังคาร อังคาร|วันพุธ พุธ|วันพฤหัสบดี พฤหัส|วันศุกร์ ศุกร์|วันเสาร์ เสาร์|วันอาทิตย์ อาทิตย์',
  },
];
