import type { Junk, JunkLine } from '../../language/junk.js';
import { fold } from '../../text/fold.js';
import { calendars } from './calendars.js';

/** Labels of a language without a pack. */
interface Labels {
  readonly published?: string;
  readonly updated?: string;
  readonly firstDays?: string;
  readonly otherDays?: string;
  readonly by?: string;
  readonly and?: string;
  readonly desks?: string;
  readonly share?: string;
  readonly related?: string;
  readonly comments?: string;
  readonly newsletter?: string;
  readonly advertisement?: string;
  readonly paywall?: string;
}

/** What the commonest content systems print around an article, `|` between phrases. */
const labels: Readonly<Record<string, Labels>> = {
  de: {
    published: 'veröffentlicht|veröffentlicht am|erstellt am|erschienen|erschienen am|publiziert|publiziert am|stand|datum',
    updated: 'aktualisiert|aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|geändert|update|zuletzt geändert',
    firstDays: 'erstmals veröffentlicht am|ursprünglich veröffentlicht am|zuerst erschienen am|zuerst veröffentlicht am|erstveröffentlichung|erstveröffentlicht am',
    otherDays: 'registriert|registriert seit|mitglied seit|dabei seit|aktuelle zeit|heute|heute ist|gedruckt am|abgerufen am|gültig bis|geboren',
    by: 'von|zeige alle beiträge von|alle beiträge von|beitrag von|verfasst von|geschrieben von|autor|autorin|ein beitrag von|text|erstellt von|veröffentlicht von',
    and: 'und',
    desks: 'redaktion|agentur|agenturen|dpa|afp|korrespondent',
    share: 'teilen|teilen auf|artikel teilen|drucken|artikel drucken|merken|per mail|per e mail|senden|twittern|vorlesen|weitersagen|kopieren|beitrag teilen|empfehlen',
    related:
      'mehr zum thema|lesen sie auch|lesen sie mehr|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|weitere artikel|weitere beiträge|ähnliche artikel|ähnliche beiträge|verwandte artikel|verwandte themen|themen|schlagwörter|meistgelesen|weiterlesen|mehr dazu|mehr lesen|zum thema|aktuelles|neueste beiträge|letzte beiträge|tags|kategorien|vorheriger beitrag|nächster beitrag|zur startseite|siehe auch|mehr erfahren|passend zum thema|beliebte artikel',
    comments:
      'kommentare|kommentar|kommentar schreiben|schreibe einen kommentar|kommentar verfassen|kommentar hinterlassen|antworten|antwort|deine e mail adresse wird nicht veröffentlicht|ihre e mail adresse wird nicht veröffentlicht|name|diskutieren sie mit|kommentieren',
    newsletter: 'newsletter|jetzt anmelden|anmelden|newsletter abonnieren|abonnieren|jetzt abonnieren|registrieren|melden sie sich|abo',
    advertisement: 'anzeige|werbung|gesponsert',
    paywall: 'weiterlesen mit|jetzt weiterlesen|dieser artikel ist exklusiv|nur für abonnenten|sie haben noch kein',
  },
  fr: {
    published: 'publié|publié le|mis en ligne|mis en ligne le|paru le|posté le|date de publication|rédigé le',
    updated: 'mis à jour|mis à jour le|mise à jour|modifié le|actualisé le|dernière mise à jour',
    firstDays: 'initialement publié le|publié initialement le|première publication|publié pour la première fois le',
    otherDays: 'inscrit le|inscription|membre depuis|nous sommes le|imprimé le|consulté le|né le',
    by: 'par|écrit par|publié par|rédigé par|auteur|propos recueillis par|texte',
    and: 'et',
    desks: 'rédaction|avec|afp|agences|journaliste|correspondant',
    share: 'partager|partagez|partager sur|imprimer|envoyer|tweeter|suivez nous|réagir|écouter|partager cet article|copier le lien|enregistrer',
    related:
      'lire aussi|à lire aussi|à lire|sur le même sujet|articles liés|voir aussi|plus d articles|les plus lus|à voir aussi|lire la suite|dans la même rubrique|articles similaires|en savoir plus|à découvrir|nos derniers articles|recommandé pour vous|article précédent|article suivant|mots clés|étiquettes|lire plus',
    comments:
      'commentaires|commentaire|laisser un commentaire|ajouter un commentaire|réagissez|votre adresse e mail ne sera pas publiée|répondre|poster un commentaire|nom|aucun commentaire',
    newsletter: 'newsletter|s abonner|je m abonne|inscrivez vous|abonnez vous|recevez|s inscrire|se connecter',
    advertisement: 'publicité|la suite après cette publicité|sponsorisé',
    paywall: 'il vous reste|cet article est réservé|la suite est réservée|article réservé|réservé aux abonnés',
  },
  es: {
    published: 'publicado|publicado el|fecha de publicación|creado|publicada|fecha|creada',
    updated: 'actualizado|actualizado el|última actualización|actualizada|modificado',
    firstDays: 'publicado originalmente el|originalmente publicado el|publicado por primera vez el',
    otherDays: 'registrado|miembro desde|hoy|hoy es|impreso el|consultado el|nacido el',
    by: 'por|escrito por|publicado por|autor|redactado por|texto',
    and: 'y|e',
    desks: 'redacción|efe|agencias|corresponsal|agencia',
    share: 'compartir|comparte|compartir en|imprimir|enviar|tuitear|síguenos|guardar|escuchar|copiar enlace|compartir este artículo',
    related:
      'lee también|leer más|lea también|te puede interesar|te recomendamos|noticias relacionadas|relacionado|relacionadas|más información|ver también|más noticias|lo más leído|artículos relacionados|etiquetas|temas|también te puede interesar|más leídas|seguir leyendo|archivado en|le puede interesar',
    comments: 'comentarios|comentario|deja un comentario|deja una respuesta|añadir comentario|tu dirección de correo electrónico no será publicada|responder|nombre|comentar',
    newsletter: 'suscríbete|suscribirse|boletín|newsletter|regístrate|recibe|iniciar sesión|inicia sesión|suscríbase',
    advertisement: 'publicidad|anuncio|patrocinado',
    paywall: 'para seguir leyendo|contenido exclusivo|exclusivo para suscriptores|este contenido es exclusivo',
  },
  it: {
    published: 'pubblicato|pubblicato il|data|inserito il',
    updated: 'aggiornato|aggiornato il|ultimo aggiornamento|modificato',
    by: 'di|a cura di|scritto da|autore',
    and: 'e',
    desks: 'redazione|ansa',
    share: 'condividi|condividi su|stampa|invia|tweet|seguici|salva|ascolta',
    related: 'leggi anche|leggi di più|potrebbe interessarti|articoli correlati|approfondimenti|i più letti|ultime notizie|tag|argomenti|continua a leggere|correlati|vedi anche',
    comments: 'commenti|commento|lascia un commento|rispondi|il tuo indirizzo email non sarà pubblicato|nome',
    newsletter: 'iscriviti|newsletter|abbonati|accedi|registrati',
    advertisement: 'pubblicità|annuncio',
    paywall: 'contenuto riservato|per continuare a leggere',
  },
  nl: {
    published: 'gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|datum|geschreven op',
    updated: 'bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|aangepast|update',
    by: 'door|geschreven door|auteur|tekst',
    and: 'en',
    desks: 'redactie|anp|correspondent|verslaggever',
    share: 'deel|delen|deel dit artikel|deel op|printen|print|tweet|volg ons|bewaar|luister|kopieer link',
    related: 'lees ook|lees meer|meer over|gerelateerd|gerelateerde artikelen|meest gelezen|ook interessant|lees verder|tags|onderwerpen|bekijk ook|meer nieuws|aanbevolen',
    comments: 'reacties|reactie|geef een reactie|reageer|laat een reactie achter|naam|antwoord|je e mailadres wordt niet gepubliceerd',
    newsletter: 'nieuwsbrief|schrijf je in|meld je aan|aanmelden|inloggen|abonneer',
    advertisement: 'advertentie|reclame',
    paywall: 'verder lezen|alleen voor abonnees',
  },
  pt: {
    published: 'publicado|publicado em|postado em|data',
    updated: 'atualizado|atualizado em|última atualização|modificado',
    by: 'por|escrito por|autor|publicado por',
    and: 'e',
    desks: 'redação|agência|reportagem',
    share: 'compartilhe|compartilhar|partilhar|imprimir|enviar|siga nos|salvar|ouvir|copiar link',
    related: 'leia também|leia mais|veja também|relacionado|relacionadas|notícias relacionadas|mais lidas|saiba mais|tags|você pode gostar|continue lendo|recomendado',
    comments: 'comentários|comentário|deixe um comentário|responder|nome|o seu endereço de e mail não será publicado',
    newsletter: 'assine|newsletter|inscreva se|cadastre se|receba|entrar',
    advertisement: 'publicidade|anúncio',
    paywall: 'conteúdo exclusivo|para continuar lendo',
  },
  pl: {
    published: 'opublikowano|data publikacji|dodano|utworzono|data',
    updated: 'aktualizacja|zaktualizowano|ostatnia aktualizacja',
    by: 'autor|przez|napisał|oprac|opracowanie',
    and: 'i|oraz',
    desks: 'redakcja|pap',
    share: 'udostępnij|podziel się|drukuj|wyślij|skopiuj link',
    related: 'czytaj także|czytaj też|zobacz także|zobacz też|przeczytaj także|czytaj więcej|polecane|powiązane|najczęściej czytane|więcej|tagi|czytaj dalej|podobne artykuły',
    comments: 'komentarze|komentarz|dodaj komentarz|odpowiedz|imię',
    newsletter: 'zapisz się|newsletter|subskrybuj|zaloguj się',
    advertisement: 'reklama|ogłoszenie',
    paywall: 'dostęp tylko dla',
  },
  sv: {
    published: 'publicerad|publicerat|publicerades',
    updated: 'uppdaterad|uppdaterat|senast uppdaterad',
    by: 'av|skriven av|text',
    and: 'och',
    share: 'dela|dela artikeln|skriv ut|tipsa|spara|lyssna',
    related: 'läs också|läs även|läs mer|relaterat|mer om|mest läst|rekommenderat',
    comments: 'kommentarer|kommentera|lämna ett svar|svara',
    newsletter: 'nyhetsbrev|prenumerera|logga in',
    advertisement: 'annons|reklam',
  },
  da: {
    published: 'publiceret|offentliggjort|udgivet|oprettet',
    updated: 'opdateret|senest opdateret',
    by: 'af|skrevet af|tekst',
    and: 'og',
    share: 'del|del artiklen|print|gem|lyt',
    related: 'læs også|læs mere|relateret|mere om|mest læste',
    comments: 'kommentarer|skriv en kommentar|svar',
    newsletter: 'nyhedsbrev|tilmeld|log ind',
    advertisement: 'annonce|reklame',
  },
  nb: {
    published: 'publisert|publisert av|lagt ut',
    updated: 'oppdatert|sist oppdatert|endret',
    by: 'av|skrevet av|tekst',
    and: 'og',
    share: 'del|del artikkelen|skriv ut|lagre',
    related: 'les også|les mer|relatert|mer om|mest lest',
    comments: 'kommentarer|legg igjen en kommentar|svar',
    newsletter: 'nyhetsbrev|logg inn|abonner',
    advertisement: 'annonse|reklame',
  },
  fi: {
    published: 'julkaistu|julkaistu klo',
    updated: 'päivitetty|muokattu',
    by: 'kirjoittaja|teksti',
    and: 'ja',
    share: 'jaa|tulosta|tallenna',
    related: 'lue myös|lue lisää|luetuimmat|aiheesta lisää',
    comments: 'kommentit|kommentoi',
    newsletter: 'uutiskirje|tilaa|kirjaudu',
    advertisement: 'mainos',
  },
  tr: {
    published: 'yayınlanma|yayınlanma tarihi|yayın tarihi|giriş|oluşturulma tarihi|yayınlandı|eklenme',
    updated: 'güncelleme|güncellenme|son güncelleme|güncellenme tarihi|güncelleme tarihi|güncellendi',
    by: 'yazan|yazar|haber|haberi',
    and: 've',
    share: 'paylaş|yazdır|kaydet|takip et',
    related: 'ilgili haberler|ilgili haber|ayrıca okuyun|daha fazla|en çok okunanlar|etiketler|son dakika|bunlar da ilginizi çekebilir',
    comments: 'yorumlar|yorum yap|yorum yaz|yorum',
    newsletter: 'abone ol|giriş yap|kayıt ol',
    advertisement: 'reklam',
  },
  id: {
    published: 'diterbitkan|dipublikasikan|tayang|terbit',
    updated: 'diperbarui|diperbaharui|update',
    by: 'oleh|penulis|editor|reporter',
    and: 'dan',
    share: 'bagikan|bagikan artikel|cetak|simpan|salin tautan',
    related: 'baca juga|baca selengkapnya|artikel terkait|berita terkait|terpopuler|terkait|tag|lihat juga|rekomendasi',
    comments: 'komentar|tulis komentar|balas',
    newsletter: 'berlangganan|daftar|masuk',
    advertisement: 'iklan|advertisement',
  },
  ru: {
    published: 'опубликовано|опубликован|дата публикации|дата',
    updated: 'обновлено|изменено|последнее обновление',
    by: 'автор|авторы|текст',
    and: 'и',
    share: 'поделиться|распечатать|подписаться|скопировать ссылку',
    related: 'читайте также|читать далее|смотрите также|по теме|ещё по теме|похожие статьи|популярное|теги|подробнее|материалы по теме',
    comments: 'комментарии|комментарий|оставить комментарий|ответить',
    newsletter: 'подписка|подпишитесь|войти|подписывайтесь',
    advertisement: 'реклама',
  },
  uk: {
    published: 'опубліковано',
    updated: 'оновлено',
    by: 'автор|автори',
    and: 'і|та',
    share: 'поділитися|роздрукувати',
    related: 'читайте також|дивіться також|теги|читати далі',
    comments: 'коментарі|залишити коментар',
    newsletter: 'підписатися|підпишіться',
    advertisement: 'реклама',
  },
  cs: {
    published: 'publikováno|zveřejněno|vydáno',
    updated: 'aktualizováno|aktualizace',
    by: 'autor|napsal|napsala',
    and: 'a',
    share: 'sdílet|tisknout|tisk',
    related: 'čtěte také|čtěte více|související|nejčtenější|více|štítky',
    comments: 'komentáře|diskuse|diskuze|přidat komentář',
    newsletter: 'přihlásit|odebírat',
    advertisement: 'reklama|inzerce',
  },
  hu: {
    published: 'megjelent|közzétéve|létrehozva',
    updated: 'frissítve|módosítva',
    by: 'írta|szerző|szöveg',
    and: 'és',
    share: 'megosztás|nyomtatás|küldés',
    related: 'kapcsolódó|olvassa el|további|kapcsolódó cikkek|ajánló|címkék',
    comments: 'hozzászólások|szólj hozzá',
    newsletter: 'feliratkozás|hírlevél|bejelentkezés',
    advertisement: 'hirdetés|reklám',
  },
  ro: {
    published: 'publicat|publicat la|data publicării',
    updated: 'actualizat|ultima actualizare',
    by: 'scris de|autor',
    and: 'și',
    share: 'distribuie|printează',
    related: 'citește și|citeşte şi|vezi și|articole similare|etichete|cele mai citite',
    comments: 'comentarii|lasă un comentariu',
    newsletter: 'abonează te|newsletter',
    advertisement: 'publicitate',
  },
  el: {
    published: 'δημοσιεύθηκε|δημοσίευση|δημοσιεύτηκε',
    updated: 'ενημερώθηκε|τελευταία ενημέρωση',
    by: 'του|της|γράφει|γράφει ο|γράφει η|συντάκτης',
    and: 'και',
    share: 'κοινοποίηση|εκτύπωση',
    related: 'διαβάστε επίσης|διαβάστε ακόμα|σχετικά|δείτε επίσης|σχετικά άρθρα',
    comments: 'σχόλια',
    advertisement: 'διαφήμιση',
  },
  ja: {
    published: '公開日|公開|投稿日|配信|掲載',
    updated: '更新日|更新|最終更新',
    by: '文|著者|執筆',
    share: 'シェア|シェアする|ツイート|印刷',
    related: '関連記事|関連|あわせて読みたい|おすすめ記事|人気記事|続きを読む|前の記事|次の記事',
    comments: 'コメント|コメントを残す',
    newsletter: '会員登録|ログイン',
    advertisement: '広告|pr',
  },
  zh: {
    published: '发布时间|發布時間|发布|發布|发表于|發表於|时间',
    updated: '更新时间|更新時間|更新|最後更新',
    by: '作者|记者|記者|文',
    share: '分享|打印|列印|收藏',
    related: '相关阅读|相关新闻|相關新聞|延伸閱讀|推荐阅读|热门|相关文章|上一篇|下一篇',
    comments: '评论|評論|留言',
    newsletter: '登录|登入|注册|訂閱',
    advertisement: '广告|廣告',
  },
  ko: {
    published: '입력|등록|기사입력|발행|승인',
    updated: '수정|최종수정|업데이트',
    by: '글|기자',
    share: '공유|공유하기|인쇄|인쇄하기',
    related: '관련기사|관련 기사|인기기사|많이 본 기사|추천',
    comments: '댓글|댓글쓰기',
    newsletter: '로그인|구독',
    advertisement: '광고',
  },
  hi: {
    published: 'प्रकाशित|पब्लिश|प्रकाशन तिथि|पोस्ट किया गया',
    updated: 'अपडेट|अपडेटेड|अपडेट किया गया|संशोधित|अंतिम अपडेट',
    by: 'लेखक|द्वारा|रिपोर्ट|लिखित',
    and: 'और|व',
    desks: 'डेस्क|संवाददाता|ब्यूरो|टीम',
    share: 'शेयर करें|शेयर|साझा करें|फॉलो करें',
    related: 'यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित खबरें|इसे भी पढ़ें|टैग्स|पढ़ें',
    comments: 'टिप्पणी|कमेंट|टिप्पणी करें',
    advertisement: 'विज्ञापन',
  },
  ar: {
    published: 'نشر|نشر في|تاريخ النشر',
    updated: 'تحديث|آخر تحديث',
    by: 'بقلم|كتب|كتبت|الكاتب',
    share: 'شارك|مشاركة|طباعة',
    related: 'اقرأ أيضا|اقرأ أيضاً|المزيد|مواضيع ذات صلة|أخبار ذات صلة',
    comments: 'تعليقات|التعليقات|أضف تعليق',
    advertisement: 'إعلان',
  },
  vi: {
    published: 'đăng lúc|xuất bản|ngày đăng',
    updated: 'cập nhật|cập nhật lúc',
    by: 'tác giả|theo',
    and: 'và',
    share: 'chia sẻ|in bài viết|lưu',
    related: 'đọc thêm|xem thêm|tin liên quan|bài liên quan|đọc nhiều',
    comments: 'bình luận|gửi bình luận',
    advertisement: 'quảng cáo',
  },
  hr: {
    published: 'objavljeno|objava',
    updated: 'ažurirano|izmijenjeno',
    by: 'autor|piše|napisao',
    and: 'i',
    share: 'podijeli|ispiši',
    related: 'pročitajte još|pročitajte i|povezano|najčitanije|vezani članci',
    comments: 'komentari|komentar',
    advertisement: 'oglas|reklama',
  },
};

const phrases = (list: string | undefined): readonly string[] => (list ? list.split('|') : []);

const numbered = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .split('|')
      .flatMap((names, i) => names.split(' ').map((name) => [fold(name), i + 1] as const))
      .reverse(),
  );

function line(reason: JunkLine['reason'], list: string | undefined): JunkLine[] {
  const all = phrases(list);
  const long = all.filter((p) => p.includes(' '));
  return [...(all.length > 0 ? [{ reason, at: 'whole', phrases: all } as const] : []), ...(long.length > 0 ? [{ reason, at: 'start', phrases: long } as const] : [])];
}

/**
 * Words of pages in languages that have no pack, so that their day and by-line can be told and their surroundings left out. Nothing reads the
 * article itself with these; a pack brings its own `junk`, which counts first.
 */
export const others: readonly Junk[] = calendars.map(({ code, months, weekdays }): Junk => {
  const l = labels[code] ?? {};
  return {
    months: numbered(months),
    weekdays: numbered(weekdays),
    published: phrases(l.published),
    updated: phrases(l.updated),
    firstDays: phrases(l.firstDays),
    otherDays: phrases(l.otherDays),
    authorLeads: phrases(l.by),
    authorJoins: phrases(l.and),
    desks: phrases(l.desks),
    lines: [
      ...line('share-bar', l.share),
      ...line('related', l.related),
      ...line('comment-form', l.comments),
      ...line('newsletter', l.newsletter),
      ...line('advertisement', l.advertisement),
      ...line('paywall', l.paywall),
    ],
  };
});
