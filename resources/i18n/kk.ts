<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
<context>
    <name>AccessTable</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>Неше адам</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
</context>
<context>
    <name>AccountBlock</name>
    <message>
        <source>No copy yet</source>
        <translation>Көшірме әлі жоқ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>No password yet: whoever sits at this computer can open the House</source>
        <translation>Құпиясөз әлі жоқ: осы компьютерде отырған кез келген адам деректерді аша алады</translation>
    </message>
    <message>
        <source>Copy: today {time}</source>
        <translation>Көшірме: бүгін {time}</translation>
    </message>
    <message>
        <source>Copy: yesterday {time}</source>
        <translation>Көшірме: кеше {time}</translation>
    </message>
    <message>
        <source>Copy: {date}</source>
        <translation>Көшірме: {date}</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Who works here</source>
        <translation>Кім жұмыс істейді</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Аты-&amp;жөні</translation>
    </message>
    <message>
        <source>Name of whoever works with the program</source>
        <translation>Бағдарламамен жұмыс істейтін адамның аты-жөні</translation>
    </message>
    <message>
        <source>Stands in the lower-left corner of the window. Without a name the role stands there.</source>
        <translation>Терезенің сол жақ төменгі бұрышында тұрады. Аты-жөні жазылмаса, онда рөлі көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Тыңдаушы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабақ</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Қатысу</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Бірегей</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Дәлелді</translation>
    </message>
    <message>
        <source>Unexcused</source>
        <translation>Себепсіз</translation>
    </message>
    <message>
        <source>Kind of mark</source>
        <translation>Белгі түрі</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Ауырды</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Айлар бойынша</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Күндер бойынша</translation>
    </message>
    <message>
        <source>By school</source>
        <translation>Мектептер бойынша</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Топтар бойынша</translation>
    </message>
    <message>
        <source>By learner</source>
        <translation>Тыңдаушылар бойынша</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Тілдер бойынша</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Деңгейлер бойынша</translation>
    </message>
    <message>
        <source>By teacher</source>
        <translation>Педагогтар бойынша</translation>
    </message>
    <message>
        <source>By lesson</source>
        <translation>Сабақтар бойынша</translation>
    </message>
    <message>
        <source>Attendance analysed</source>
        <translation>Сабаққа қатысуды талдау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel файлы ретінде сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Файл жазылуда</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Every number opens the rows it was counted from</source>
        <translation>Әр сан өзі есептелген жолдарды ашады</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Сабаққа қатысу</translation>
    </message>
    <message>
        <source>Monthly sheet F-03</source>
        <translation>Айлық табель F-03</translation>
    </message>
</context>
<context>
    <name>AnnulDialog</name>
    <message>
        <source>Annul {number}</source>
        <translation>Күшін жою: {number}</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Күшін жою</translation>
    </message>
    <message>
        <source>{name}. The number stays taken and is never given again; the register shows the reason.</source>
        <translation>{name}. Нөмір бос қалмайды және қайта берілмейді; тізілімде себебі көрсетіледі.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Күні</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>All schools</source>
        <translation>Барлық мектеп</translation>
    </message>
    <message>
        <source>All kinds of groups</source>
        <translation>Барлық топ түрі</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Барлық тіл</translation>
    </message>
    <message>
        <source>What a row stands for</source>
        <translation>Жолдар не бойынша</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Топтың түрі</translation>
    </message>
    <message>
        <source>Language taught</source>
        <translation>Оқытылатын тіл</translation>
    </message>
</context>
<context>
    <name>AssociationForm</name>
    <message>
        <source>Name in &amp;Kazakh</source>
        <translation>&amp;Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>&amp;Орысша атауы</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Төрағасы</translation>
    </message>
    <message>
        <source>&amp;Phone of the chair</source>
        <translation>Төрағаның т&amp;елефоны</translation>
    </message>
    <message>
        <source>+7 701 111 22 33</source>
        <translation>+7 701 111 22 33</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Деңгейі</translation>
    </message>
    <message>
        <source>Legal &amp;form</source>
        <translation>Құқықтық &amp;нысаны</translation>
    </message>
    <message>
        <source>&amp;BIN</source>
        <translation>&amp;БСН</translation>
    </message>
    <message>
        <source>123456789012</source>
        <translation>123456789012</translation>
    </message>
    <message>
        <source>&amp;Number in the register</source>
        <translation>Тізілімдегі нө&amp;мірі</translation>
    </message>
    <message>
        <source>&amp;Accredited until</source>
        <translation>&amp;Аккредиттеу мерзімі</translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>Мүшелер &amp;саны</translation>
    </message>
    <message>
        <source>Creative c&amp;ollectives</source>
        <translation>Ұ&amp;жымдар саны</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>AssociationPane</name>
    <message>
        <source>in the archive</source>
        <translation>мұрағатта</translation>
    </message>
    <message>
        <source>chair: {name}</source>
        <translation>төрағасы: {name}</translation>
    </message>
    <message>
        <source>What else can be done with the association</source>
        <translation>Бірлестікпен тағы не істеуге болады</translation>
    </message>
    <message>
        <source>Schools of the association</source>
        <translation>Бірлестіктің мектептері</translation>
    </message>
    <message>
        <source>New association…</source>
        <translation>Жаңа бірлестік…</translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Мұрағатқа көшіру</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Put aside</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>Nothing: everything is marked and filled in.</source>
        <translation>Ештеңе жоқ: бәрі белгіленген және толтырылған.</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Қалпына келтіру кодын басып шығару</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) without a register</source>
        <translation>
            <numerusform>%n сабақ белгіленбеген</numerusform>
            <numerusform>%n сабақ белгіленбеген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) marked in part</source>
        <translation>
            <numerusform>%n сабақ толық белгіленбеген</numerusform>
            <numerusform>%n сабақ толық белгіленбеген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) to call: lessons missed in a row</source>
        <translation>
            <numerusform>Сабақты қатарынан жіберген %n тыңдаушы</numerusform>
            <numerusform>Сабақты қатарынан жіберген %n тыңдаушы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) without a legal guardian</source>
        <translation>
            <numerusform>%n баланың заңды өкілі көрсетілмеген</numerusform>
            <numerusform>%n баланың заңды өкілі көрсетілмеген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a phone</source>
        <translation>
            <numerusform>%n тыңдаушының телефоны жоқ</numerusform>
            <numerusform>%n тыңдаушының телефоны жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a date of birth</source>
        <translation>
            <numerusform>%n тыңдаушының туған күні жоқ</numerusform>
            <numerusform>%n тыңдаушының туған күні жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a consent to be taught</source>
        <translation>
            <numerusform>Оқытуға келісімі жоқ %n тыңдаушы</numerusform>
            <numerusform>Оқытуға келісімі жоқ %n тыңдаушы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) about to end</source>
        <translation>
            <numerusform>Мерзімі жақында бітетін %n келісім</numerusform>
            <numerusform>Мерзімі жақында бітетін %n келісім</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of similar cards</source>
        <translation>
            <numerusform>%n жұп ұқсас карточка</numerusform>
            <numerusform>%n жұп ұқсас карточка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a teacher</source>
        <translation>
            <numerusform>%n топтың педагогы жоқ</numerusform>
            <numerusform>%n топтың педагогы жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without days and times</source>
        <translation>
            <numerusform>%n топтың күні мен уақыты жоқ</numerusform>
            <numerusform>%n топтың күні мен уақыты жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a school</source>
        <translation>
            <numerusform>%n топ мектепке тіркелмеген</numerusform>
            <numerusform>%n топ мектепке тіркелмеген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) without an association</source>
        <translation>
            <numerusform>%n мектептің бірлестігі көрсетілмеген</numerusform>
            <numerusform>%n мектептің бірлестігі көрсетілмеген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of checklists due</source>
        <translation>
            <numerusform>Мерзімі жеткен %n тапсырма</numerusform>
            <numerusform>Мерзімі жеткен %n тапсырма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) over without a result</source>
        <translation>
            <numerusform>Қорытындысы жазылмаған %n іс-шара</numerusform>
            <numerusform>Қорытындысы жазылмаған %n іс-шара</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held without a note</source>
        <translation>
            <numerusform>Анықтамасы жоқ өткен %n іс-шара</numerusform>
            <numerusform>Анықтамасы жоқ өткен %n іс-шара</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) of volunteers today</source>
        <translation>
            <numerusform>Волонтерлердің бүгінгі ауысымы: %n</numerusform>
            <numerusform>Волонтерлердің бүгінгі ауысымы: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) this week without enough people</source>
        <translation>
            <numerusform>Осы аптада адам жетпейтін ауысым: %n</numerusform>
            <numerusform>Осы аптада адам жетпейтін ауысым: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) with hours to confirm</source>
        <translation>
            <numerusform>Сағаты расталмаған ауысым: %n</numerusform>
            <numerusform>Сағаты расталмаған ауысым: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy on a stick for two weeks</source>
        <translation>Екі аптадан бері флешкада көшірме жоқ</translation>
    </message>
    <message>
        <source>It opens the House if the password is forgotten</source>
        <translation>Құпиясөз ұмытылса, деректерді осы код ашады</translation>
    </message>
    <message>
        <source>A copy outside this computer survives its loss</source>
        <translation>Компьютер жоғалса да, оның сыртындағы көшірме сақталады</translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message>
        <source>Letter of gratitude</source>
        <translation>Алғыс хат</translation>
    </message>
    <message>
        <source>Volunteer&apos;s certificate</source>
        <translation>Волонтер сертификаты</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Certificate of honour</source>
        <translation>Құрмет грамотасы</translation>
    </message>
</context>
<context>
    <name>AwardsTab</name>
    <message>
        <source>No letters yet</source>
        <translation>Әзірге хат жоқ</translation>
    </message>
    <message>
        <source>Select volunteers in their list and thank them: numbers follow one another without gaps.</source>
        <translation>Волонтерлерді тізімнен таңдап, алғыс айтыңыз: нөмірлер үзіліссіз бірінен соң бірі беріледі.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Аты немесе нөмірі</translation>
    </message>
    <message>
        <source>Register of letters and certificates</source>
        <translation>Хаттар мен сертификаттар тізілімі</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>The mark is proposed in every register of this person and written when the lesson is marked. It replaces no other mark.</source>
        <translation>Белгі осы адамның барлық журналында ұсынылады және сабақ белгіленгенде жазылады. Басқа белгіні ауыстырмайды.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Бірінші күні</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Соңғы күні</translation>
    </message>
    <message>
        <source>&amp;Mark in the register</source>
        <translation>&amp;Журналдағы белгі</translation>
    </message>
    <message>
        <source>a trip, a competition; no diagnoses</source>
        <translation>сапар, жарыс; диагноз жазылмайды</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>Take back: {days}</source>
        <translation>Алып тастау: {days}</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Change the term…</source>
        <translation>Мерзімін өзгерту…</translation>
    </message>
    <message>
        <source>&amp;Letters to the late…</source>
        <translation>Кешіккендерге &amp;хаттар…</translation>
    </message>
    <message>
        <source>Save the receipts of the p&amp;eriod…</source>
        <translation>Кезең түбіртек&amp;терін сақтау…</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>No House on the list yet</source>
        <translation>Тізімде әзірге Үй жоқ</translation>
    </message>
    <message>
        <source>Send the invitation and its code to the Houses. The first package of a House is taken in here and waits until its code is typed.</source>
        <translation>Үйлерге шақыру мен оның кодын жіберіңіз. Үйдің бірінші пакеті осында қабылданып, Үйдің коды терілгенше күтеді.</translation>
    </message>
    <message>
        <source>Take files…</source>
        <translation>Файлдарды қабылдау…</translation>
    </message>
    <message>
        <source>Packages: {period}</source>
        <translation>Пакеттер: {period}</translation>
    </message>
    <message>
        <source>Packages are expected until {day}</source>
        <translation>Пакеттер {day} күніне дейін күтіледі</translation>
    </message>
    <message>
        <source>The period is closed · packages were expected until {day}</source>
        <translation>Кезең жабылған · пакеттерді күту мерзімі: {day}</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Дайындық</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n орын</numerusform>
            <numerusform>%n орын</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Іс-шара таңдалмаған</translation>
    </message>
    <message>
        <source>Choose an event in the calendar, or plan one on the day under the cursor.</source>
        <translation>Күнтізбеден іс-шараны таңдаңыз немесе белгіленген күнге жаңасын жоспарлаңыз.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Келгенін белгілеу</translation>
    </message>
    <message>
        <source>Note who comes, by name or badge (Ctrl+I)</source>
        <translation>Келгендерді аты-жөні немесе бейджі бойынша белгілеу (Ctrl+I)</translation>
    </message>
    <message>
        <source>Event note</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Form F-04 in Kazakh and Russian (Ctrl+P)</source>
        <translation>F-04 нысаны қазақ және орыс тілдерінде (Ctrl+P)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
</context>
<context>
    <name>CertificateActions</name>
    <message>
        <source>Certificates: {group}</source>
        <translation>Сертификаттар: {group}</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued.</source>
        <translation>
            <numerusform>%n сертификат берілді.</numerusform>
            <numerusform>%n сертификат берілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate {number} is annulled.</source>
        <translation>{number} сертификатының күші жойылды.</translation>
    </message>
</context>
<context>
    <name>CertificatesTab</name>
    <message>
        <source>No certificates yet</source>
        <translation>Сертификаттар әлі жоқ</translation>
    </message>
    <message>
        <source>Choose a group above and issue: those who qualify are ticked, and numbers follow one another without gaps.</source>
        <translation>Жоғарыда топты таңдап, сертификат беріңіз: талапқа сай тыңдаушылар белгіленіп тұрады, нөмірлер үзіліссіз беріледі.</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>Аты-жөні, нөмірі немесе коды</translation>
    </message>
    <message>
        <source>Group to issue certificates for</source>
        <translation>Сертификат берілетін топ</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Беру…</translation>
    </message>
    <message>
        <source>Issue certificates for the chosen group (Ctrl+N)</source>
        <translation>Таңдалған топқа сертификат беру (Ctrl+N)</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Сертификаттар тізілімі</translation>
    </message>
</context>
<context>
    <name>CheckInDialog</name>
    <message>
        <source>Take the last one back</source>
        <translation>Соңғысын қайтару</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Type a name, or read the badge with a barcode reader, then Enter.</source>
        <translation>Аты-жөнін теріңіз немесе бейджді штрихкод сканерімен оқытыңыз, содан кейін Enter басыңыз.</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Аты-жөні немесе бейдж</translation>
    </message>
    <message>
        <source>{name}: welcome.</source>
        <translation>{name}: қош келдіңіз.</translation>
    </message>
    <message>
        <source>{name}: added to the list.</source>
        <translation>{name}: тізімге қосылды.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Қайтарылды.</translation>
    </message>
    <message>
        <source>{came} came, {listed} on the list</source>
        <translation>Келгені: {came}, тізімде: {listed}</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) are in “{group}” then, {time}.</source>
        <translation>
            <numerusform>Бұл уақытта %n тыңдаушы бос емес: «{group}», {time}.</numerusform>
            <numerusform>Бұл уақытта %n тыңдаушы бос емес: «{group}», {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} lies outside the terms.</source>
        <translation>{day} — тоқсаннан тыс күн.</translation>
    </message>
    <message>
        <source>The group has another lesson then, {time}.</source>
        <translation>Бұл уақытта топтың басқа сабағы бар, {time}.</translation>
    </message>
    <message>
        <source>The room {name} is taken by “{group}”, {time}.</source>
        <translation>{name} бос емес: «{group}», {time}.</translation>
    </message>
    <message>
        <source>{name} teaches “{group}” then, {time}.</source>
        <translation>{name} бұл уақытта басқа топта сабақ береді: «{group}», {time}.</translation>
    </message>
    <message>
        <source>{name} is busy with “{group}” then, {time}.</source>
        <translation>Бұл уақытта {name} бос емес: «{group}», {time}.</translation>
    </message>
    <message>
        <source>No lesson is expected on {day}: {name}.</source>
        <translation>{day} күні сабақ күтілмейді: {name}.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close the period: {period}</source>
        <translation>Кезеңді жабу: {period}</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Кезеңді жабу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The figures become final. A package that would change any of them cannot be accepted any more; packages of other periods are not touched, and returning with remarks still works. Whoever has a reason can open the period again, and the reason stays on record.</source>
        <translation>Көрсеткіштер түпкілікті болады. Оларды өзгертетін пакетті бұдан былай қабылдау мүмкін емес; басқа кезеңдердің пакеттеріне бұл әсер етпейді, ескертулермен қайтару да жұмыс істей береді. Себебі болса, кезеңді қайта ашуға болады, себебі жазбада қалады.</translation>
    </message>
    <message numerus="yes">
        <source>%n House(s) have no accepted package of this period yet.</source>
        <translation>
            <numerusform>%n Үйдің осы кезеңге қабылданған пакеті әлі жоқ.</numerusform>
            <numerusform>%n Үйдің осы кезеңге қабылданған пакеті әлі жоқ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Join the office</source>
        <translation>Қосылу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Code from the official letter, 25 digits</source>
        <translation>&amp;Ресми хаттағы код, 25 цифр</translation>
    </message>
    <message>
        <source>The code has 25 digits in five groups.</source>
        <translation>Кодта 25 цифр бар, бес-бестен бес топ.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Untick whoever somebody else confirms later. Hours are typed in quarters, as 2.5. Nobody confirms their own hours.</source>
        <translation>Сағатын кейін басқа адам растайтындардың белгісін алып тастаңыз. Сағат ширек сағатпен жазылады: 2,5. Ешкім өз сағатын өзі растамайды.</translation>
    </message>
    <message>
        <source>&amp;Confirmed by</source>
        <translation>&amp;Растаған</translation>
    </message>
    <message>
        <source>&amp;Volunteers (Space ticks, F2 changes the hours)</source>
        <translation>&amp;Волонтерлер (бос орын пернесі белгілейді, F2 сағатты өзгертеді)</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтер</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Ауысым</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n volunteer(s)</source>
        <translation>
            <numerusform>%n волонтердің сағатын растау</numerusform>
            <numerusform>%n волонтердің сағатын растау</numerusform>
        </translation>
    </message>
    <message>
        <source>Type hours in quarters, as 2.5 or 1.25.</source>
        <translation>Сағатты ширек сағатпен жазыңыз: 2,5 немесе 1,25.</translation>
    </message>
</context>
<context>
    <name>ConsentActions</name>
    <message>
        <source>Consent: {name}</source>
        <translation>Келісім: {name}</translation>
    </message>
    <message>
        <source>Renew the consent: {name}</source>
        <translation>Келісімді жаңарту: {name}</translation>
    </message>
    <message>
        <source>The consent was noted.</source>
        <translation>Келісім енгізілді.</translation>
    </message>
    <message>
        <source>Withdraw the consent: {name}</source>
        <translation>Келісімді кері қайтарып алу: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of that day or later stay in their registers.</source>
        <translation>
            <numerusform>Сол күннің немесе одан кейінгі %n белгі журналдарда қалады.</numerusform>
            <numerusform>Сол күннің немесе одан кейінгі %n белгі журналдарда қалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Келісім кері қайтарып алынды.</translation>
    </message>
    <message>
        <source>The consent noted by mistake was removed.</source>
        <translation>Қате енгізілген келісім өшірілді.</translation>
    </message>
    <message>
        <source>Noted as brothers and sisters.</source>
        <translation>Бауырлар ретінде белгіленді.</translation>
    </message>
    <message>
        <source>No longer noted as brother or sister.</source>
        <translation>Бауыр ретіндегі белгі алынды.</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Renew…</source>
        <translation>Жаңарту…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Кері қайтарып алу…</translation>
    </message>
    <message>
        <source>Noted by mistake: remove</source>
        <translation>Қате енгізілген: өшіру</translation>
    </message>
    <message>
        <source>Note a consent…</source>
        <translation>Келісім енгізу…</translation>
    </message>
    <message>
        <source>Note what was signed</source>
        <translation>Қол қойылған келісімді енгізу</translation>
    </message>
    <message>
        <source>Note a new consent that begins as the chosen one was</source>
        <translation>Таңдалған келісімнің үлгісімен жаңасын енгізу</translation>
    </message>
    <message>
        <source>Note that some purposes are taken back</source>
        <translation>Кейбір мақсаттардың кері қайтарып алынғанын белгілеу</translation>
    </message>
    <message>
        <source>Print F-13</source>
        <translation>F-13 басып шығару</translation>
    </message>
    <message>
        <source>The form to sign, filled in from the card</source>
        <translation>Қол қоюға арналған, карточкадан толтырылған бланк</translation>
    </message>
    <message>
        <source>Consents of the person</source>
        <translation>Адамның келісімдері</translation>
    </message>
    <message>
        <source>This database belongs to a state body: the law asks for consent through the state service. Ask a lawyer whether paper is enough.</source>
        <translation>Бұл деректер базасы мемлекеттік органға тиесілі: заң келісімді мемлекеттік сервис арқылы алуды талап етеді. Жазбаша келісім жеткілікті ме, заңгерден сұраңыз.</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Келісім әлі жоқ</translation>
    </message>
    <message>
        <source>Print the form, let it be signed, then note here which purposes were ticked. Nothing is blocked meanwhile.</source>
        <translation>Бланкты басып шығарып, қол қойдырыңыз, содан кейін қандай мақсаттар белгіленгенін осында енгізіңіз. Оған дейін ештеңе бұғатталмайды.</translation>
    </message>
    <message>
        <source>Note a consent</source>
        <translation>Келісім енгізу</translation>
    </message>
</context>
<context>
    <name>ContentsStep</name>
    <message>
        <source>Only {office} can open the file. Learners stand in it by code, with the year of birth and their marks; no name, date of birth or phone.</source>
        <translation>Файлды тек {office} аша алады. Онда тыңдаушылар кодпен, туған жылы және белгілерімен берілген; аты-жөні, туған күні, телефоны жоқ.</translation>
    </message>
    <message>
        <source>Only {office} can open the file. It holds no name, date of birth or phone of any learner.</source>
        <translation>Файлды тек алушы аша алады: {office}. Онда тыңдаушылардың аты-жөні, туған күні мен телефоны жоқ.</translation>
    </message>
    <message>
        <source>What goes in the package</source>
        <translation>Пакетте не жіберіледі</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Made</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Көшірме жасалуда</translation>
    </message>
    <message>
        <source>Folder on the stick</source>
        <translation>Флешкадағы қалта</translation>
    </message>
    <message>
        <source>The copy is made and was read back whole: {name}</source>
        <translation>Көшірме жасалды және түгел қайта оқылды: {name}</translation>
    </message>
    <message>
        <source>Copies of a House</source>
        <translation>Достық үйінің көшірмелері</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Көшірмені таңдау</translation>
    </message>
    <message>
        <source>The copy is restored. What was here before lies among the copies.</source>
        <translation>Көшірме қалпына келтірілді. Бұған дейінгі деректер көшірмелер арасында сақталды.</translation>
    </message>
    <message>
        <source>No second place is chosen.</source>
        <translation>Екінші орын таңдалмаған.</translation>
    </message>
    <message>
        <source>There is no copy outside this computer yet.</source>
        <translation>Осы компьютерден тыс көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>The last copy outside this computer is more than two weeks old: {day}.</source>
        <translation>Компьютерден тыс соңғы көшірмеге екі аптадан асты: {day}.</translation>
    </message>
    <message>
        <source>The last copy outside this computer was made on {day}.</source>
        <translation>Компьютерден тыс соңғы көшірме жасалған күн: {day}.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Осы компьютердегі көшірмелер</translation>
    </message>
    <message>
        <source>Copies on a stick or another disk</source>
        <translation>Флешкадағы немесе басқа дискідегі көшірмелер</translation>
    </message>
    <message>
        <source>Made every day, when work ends, and before anything risky; encrypted, and read back whole each time. Before a restore you see what is in a copy, and the present data are copied too.</source>
        <translation>Күн сайын, жұмыс аяқталғанда және тәуекелі бар әрекеттердің алдында жасалады; шифрланады және әр жолы түгел қайта оқылады. Қалпына келтірудің алдында көшірменің мазмұнын көресіз, қазіргі деректер де көшіріледі.</translation>
    </message>
    <message>
        <source>A copy outside this computer survives its loss. The folder chosen here receives every copy as well while the stick is in.</source>
        <translation>Компьютер жоғалса да, оның сыртындағы көшірме сақталады. Флешка қосулы тұрғанда әр көшірме осы жерде таңдалған қалтаға да жазылады.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Басқа файл…</translation>
    </message>
    <message>
        <source>Copy onto the stick</source>
        <translation>Флешкаға көшіру</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Екінші орынсыз</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>copy of the day</source>
        <translation>күнделікті көшірме</translation>
    </message>
    <message>
        <source>when work ended</source>
        <translation>жұмыс аяқталғанда</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>қолмен жасалған</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>бағдарлама жаңартылар алдында</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>деректер көшірілер алдында</translation>
    </message>
    <message>
        <source>before cards were merged</source>
        <translation>карточкалар біріктірілер алдында</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>қалпына келтіру алдында</translation>
    </message>
    <message>
        <source>before the new academic year</source>
        <translation>жаңа оқу жылының алдында</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} КБ</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} МБ</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the hours</source>
        <translation>Сағатты түзету</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Сағат</translation>
    </message>
    <message>
        <source>&amp;Confirmed by</source>
        <translation>&amp;Растаған</translation>
    </message>
    <message>
        <source>Type hours in quarters, as 2.5 or 1.25.</source>
        <translation>Сағатты ширек сағатпен жазыңыз: 2,5 немесе 1,25.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct package № {number}</source>
        <translation>№&#xa0;{number} пакетті түзету</translation>
    </message>
    <message>
        <source>Make the correction</source>
        <translation>Түзетуді жасау</translation>
    </message>
    <message>
        <source>A new package of the same period takes the place of this one. The office sees the reason and, for each indicator, the old and the new number.</source>
        <translation>Осы пакеттің орнына сол кезеңнің жаңа пакеті жасалады. Мекеме себебін және әр көрсеткіштің ескі және жаңа мәнін көреді.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>Write why the package is corrected.</source>
        <translation>Пакеттің неге түзетілетінін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>The log file: {path}</source>
        <translation>Жұмыс журналының файлы: {path}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Қате шықты</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Бағдарлама қателесті</translation>
    </message>
    <message>
        <source>Everything saved before is kept. You can go on working. If it happens again, copy the details and send them to whoever looks after the program; they hold no names of people.</source>
        <translation>Бұрын сақталғанның бәрі орнында. Жұмысты жалғастыра беруге болады. Қате қайталанса, мәліметті көшіріп, бағдарламаға жауапты маманға жіберіңіз; онда адамдардың аты-жөні жоқ.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Техникалық мәлімет</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Толығырақ</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Мәліметті &amp;көшіру</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Жалғастыру</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>An empty folder for the tables</source>
        <translation>Кестелерге арналған бос қалта</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation>Кестелер жазылуда</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n файл жазылды.</numerusform>
            <numerusform>%n файл жазылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Data in and out</source>
        <translation>Деректерді көшіру</translation>
    </message>
    <message>
        <source>Bring it over from Excel</source>
        <translation>Excel файлынан көшіру</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Бәрін шығарып алу</translation>
    </message>
    <message>
        <source>A list of people or a whole register with month sheets. You see what would come in, with every doubtful cell, before it is stored; the same file a second time changes nothing.</source>
        <translation>Адамдар тізімі немесе айлық парақтары бар тұтас журнал. Не енгізілетінін және әр күмәнді ұяшықты сақталғанға дейін көресіз; сол файлды қайта көшіру ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>Every table as plain CSV that Excel opens, with a readme. The files hold names and are not encrypted: keep them as you keep papers with names.</source>
        <translation>Барлық кесте Excel ашатын қарапайым CSV түрінде, түсіндірмесімен. Файлдарда аты-жөндер бар және олар шифрланбаған: аты-жөн жазылған қағаздардай сақтаңыз.</translation>
    </message>
    <message>
        <source>Choose the workbook…</source>
        <translation>Excel файлын таңдау…</translation>
    </message>
    <message>
        <source>Take out as CSV…</source>
        <translation>CSV түрінде шығару…</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Add a lesson</source>
        <translation>Сабақ қосу</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Date, or only the day of the month</source>
        <translation>&amp;Күні немесе айдың нешесі</translation>
    </message>
    <message>
        <source>There is no such date. Type it as 22.11.2026 or only the day: 22.</source>
        <translation>Мұндай күн жоқ. 22.11.2026 түрінде немесе тек санын жазыңыз: 22.</translation>
    </message>
</context>
<context>
    <name>Doorkeeper</name>
    <message>
        <source>Opening the House</source>
        <translation>Достық үйінің деректері ашылуда</translation>
    </message>
    <message>
        <source>Closing the House</source>
        <translation>Достық үйінің деректері жабылуда</translation>
    </message>
    <message>
        <source>Making the last copy and closing</source>
        <translation>Соңғы көшірме жасалып, бағдарлама жабылуда</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Бәрібір жабу</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message>
        <source>When packages are expected</source>
        <translation>Пакеттер қашан күтіледі</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>A House that has not sent a period within so many days after its end is late, stands so on the board and gets a letter. It holds for every House and period.</source>
        <translation>Кезең аяқталғаннан кейін осынша күн ішінде пакет жібермеген Үй кешіккен болып саналады, кестеде солай тұрады және хат алады. Бұл барлық Үй мен кезеңге ортақ.</translation>
    </message>
    <message>
        <source>&amp;Days after the end of the period</source>
        <translation>Кезең аяқталғаннан кейінгі &amp;күндер</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Packages of it that wait for a decision and will be refused: {number}. To keep what they tell, cancel and decide on them first.</source>
        <translation>Оның шешім күтіп тұрған, енді қабылданбайтын пакеттері: {number}. Ондағы мәліметті сақтау үшін бас тартып, алдымен сол пакеттер бойынша шешім қабылдаңыз.</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>&amp;One person</source>
        <translation>&amp;Бір адам</translation>
    </message>
    <message>
        <source>&amp;A list of names</source>
        <translation>Тізі&amp;м</translation>
    </message>
    <message>
        <source>Kept from the last time, not saved yet.</source>
        <translation>Өткен жолы жазылғаны тұр, әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Қайтадан бастау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>&amp;Surname, given name, patronymic</source>
        <translation>&amp;Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>This is somebody else of the same name</source>
        <translation>Бұл — аты-жөні бірдей басқа адам</translation>
    </message>
    <message>
        <source>&amp;Names, one a line; date of birth and phone may follow</source>
        <translation>&amp;Аты-жөндер, әр жолға бір адам; соңынан туған күні мен телефоны жазылуы мүмкін</translation>
    </message>
    <message>
        <source>Kim Elena Viktorovna 12.03.2014
Paste them from Excel, Word or a message</source>
        <translation>Ким Елена Викторовна 12.03.2014
Excel, Word немесе хабарламадан қойыңыз</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Бірінші &amp;күні</translation>
    </message>
    <message>
        <source>O&amp;rder no.</source>
        <translation>Бұ&amp;йрық №</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>Бұйрық күн&amp;і</translation>
    </message>
    <message>
        <source>On &amp;trial, as a guest</source>
        <translation>&amp;Қонақ ретінде, сынақпен</translation>
    </message>
    <message>
        <source>A guest is marked in the register and counted nowhere</source>
        <translation>Қонақ журналда белгіленеді, бірақ еш жерде саналмайды</translation>
    </message>
    <message>
        <source>Somebody known: {who}</source>
        <translation>Белгілі адам: {who}</translation>
    </message>
    <message>
        <source>A new card will be made; the rest of it may wait.</source>
        <translation>Жаңа карточка ашылады; қалған деректер кейін толтырылады.</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>%n адамды қабылдау</numerusform>
            <numerusform>%n адамды қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <source>Two words make a learner: type both names.</source>
        <translation>Тыңдаушы үшін екі сөз керек: тегі мен атын жазыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Choose who is meant in %n line(s).</source>
        <translation>
            <numerusform>%n жолда кім екенін таңдаңыз.</numerusform>
            <numerusform>%n жолда кім екенін таңдаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line makes a new learner of the group yet.</source>
        <translation>Әзірге бірде-бір жол топқа жаңа тыңдаушы қоспайды.</translation>
    </message>
</context>
<context>
    <name>EnrolPeopleDialog</name>
    <message>
        <source>Enrol</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Choose a group, or type a part of it</source>
        <translation>Топты таңдаңыз не атауын жазыңыз</translation>
    </message>
    <message>
        <source>Into the &amp;group</source>
        <translation>Қай &amp;топқа</translation>
    </message>
    <message>
        <source>&amp;First day in the group</source>
        <translation>Топтағы &amp;бірінші күні</translation>
    </message>
    <message>
        <source>&amp;Reason of the enrolment</source>
        <translation>Қабылдау &amp;негізі</translation>
    </message>
    <message>
        <source>&amp;Order no.</source>
        <translation>Бұ&amp;йрық №</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>Бұйрық күн&amp;і</translation>
    </message>
    <message>
        <source>On &amp;trial, as a guest</source>
        <translation>&amp;Қонақ ретінде, сынақпен</translation>
    </message>
    <message>
        <source>Only the group and the day are needed.</source>
        <translation>Тек топ пен күн қажет.</translation>
    </message>
    <message>
        <source>There is no such group. Choose one from the list.</source>
        <translation>Мұндай топ жоқ. Тізімнен біреуін таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>EventActs</name>
    <message>
        <source>Plan an event</source>
        <translation>Іс-шара жоспарлау</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>The event was planned.</source>
        <translation>Іс-шара жоспарланды.</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Іс-шараны өзгерту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>The event was changed.</source>
        <translation>Іс-шара өзгертілді.</translation>
    </message>
    <message>
        <source>Move the event</source>
        <translation>Іс-шараны ауыстыру</translation>
    </message>
    <message>
        <source>The event was moved.</source>
        <translation>Іс-шара ауыстырылды.</translation>
    </message>
    <message>
        <source>Plan it again and again</source>
        <translation>Қайталап жоспарлау</translation>
    </message>
    <message>
        <source>The series was planned.</source>
        <translation>Топтама жоспарланды.</translation>
    </message>
    <message>
        <source>The event was cancelled.</source>
        <translation>Іс-шара болмайды деп белгіленді.</translation>
    </message>
    <message>
        <source>The event takes place after all.</source>
        <translation>Іс-шара өтетін болды.</translation>
    </message>
    <message>
        <source>The event was moved to the archive.</source>
        <translation>Іс-шара мұрағатқа көшірілді.</translation>
    </message>
    <message>
        <source>The event was taken from the archive.</source>
        <translation>Іс-шара мұрағаттан қайтарылды.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Тапсырмалар тізімі</translation>
    </message>
    <message>
        <source>The checklist was changed.</source>
        <translation>Тапсырмалар тізімі өзгертілді.</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Үлгі ретінде сақтау</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>The template was kept.</source>
        <translation>Үлгі сақталды.</translation>
    </message>
    <message>
        <source>The list was added to.</source>
        <translation>Тізім толықтырылды.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Тізімнен алынды.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Іс-шараның қорытындысы</translation>
    </message>
    <message>
        <source>Write down as held</source>
        <translation>Өткізілді деп жазу</translation>
    </message>
    <message>
        <source>The result was written down.</source>
        <translation>Қорытындысы жазылды.</translation>
    </message>
    <message>
        <source>Photos of the event</source>
        <translation>Іс-шараның фотолары</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</source>
        <translation>Фото (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>The template was removed.</source>
        <translation>Үлгі алынды.</translation>
    </message>
    <message>
        <source>Add people to the list</source>
        <translation>Тізімге адам қосу</translation>
    </message>
    <message>
        <source>Photos added. Tick those that may be published.</source>
        <translation>Фото қосылды. Жариялауға болатындарын белгілеңіз.</translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>Фото алынды.</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>Жарияланым қосу</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>The publication was added.</source>
        <translation>Жарияланым қосылды.</translation>
    </message>
    <message>
        <source>The publication was removed.</source>
        <translation>Жарияланым алынды.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Write down the result…</source>
        <translation>Қорытындысын жазу…</translation>
    </message>
    <message>
        <source>To another day…</source>
        <translation>Басқа күнге ауыстыру…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Қайталау…</translation>
    </message>
    <message>
        <source>It is cancelled…</source>
        <translation>Іс-шара болмайды…</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Іс-шара өтетін болды</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>Үлгі ретінде сақтау…</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Мұрағатқа көшіру</translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Үлгіні алып тастау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>What and when</source>
        <translation>Не және қашан</translation>
    </message>
    <message>
        <source>Title in &amp;Kazakh</source>
        <translation>&amp;Қазақша атауы</translation>
    </message>
    <message>
        <source>Title in &amp;Russian</source>
        <translation>&amp;Орысша атауы</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Форматы</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Бірінші &amp;күні</translation>
    </message>
    <message>
        <source>&amp;Last day, if another</source>
        <translation>&amp;Соңғы күні, басқа болса</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Басталуы</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Аяқталуы</translation>
    </message>
    <message>
        <source>Roo&amp;m of the House</source>
        <translation>&amp;Үйдің кабинеті</translation>
    </message>
    <message>
        <source>&amp;Place, if elsewhere</source>
        <translation>&amp;Өтетін орны, басқа жерде болса</translation>
    </message>
    <message>
        <source>Resp&amp;onsible</source>
        <translation>&amp;Жауапты</translation>
    </message>
    <message>
        <source>Blank, without a checklist</source>
        <translation>Бос, тапсырмалар тізімінсіз</translation>
    </message>
    <message>
        <source>Begin with &amp;template</source>
        <translation>Үлгі&amp;ден бастау</translation>
    </message>
</context>
<context>
    <name>EventFieldsDialog</name>
    <message>
        <source>Rea&amp;son why the event takes place all the same</source>
        <translation>Іс-шараның сонда да өтетін &amp;себебі</translation>
    </message>
</context>
<context>
    <name>EventGoalTab</name>
    <message>
        <source>Goal and money</source>
        <translation>Мақсаты мен қаржысы</translation>
    </message>
    <message>
        <source>&amp;Goal in Kazakh</source>
        <translation>&amp;Мақсаты қазақша</translation>
    </message>
    <message>
        <source>G&amp;oal in Russian</source>
        <translation>М&amp;ақсаты орысша</translation>
    </message>
    <message>
        <source>&amp;Programme in Kazakh</source>
        <translation>&amp;Бағдарламасы қазақша</translation>
    </message>
    <message>
        <source>P&amp;rogramme in Russian</source>
        <translation>Ба&amp;ғдарламасы орысша</translation>
    </message>
    <message>
        <source>&amp;Budget, tenge</source>
        <translation>Бю&amp;джет, теңге</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>&amp;Funding</source>
        <translation>&amp;Қаржыландыру</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Тілдері</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>Тақы&amp;рыптары</translation>
    </message>
</context>
<context>
    <name>EventGuestsTab</name>
    <message>
        <source>Who holds it, guests</source>
        <translation>Ұйымдастырушы, қонақтар</translation>
    </message>
    <message>
        <source>&amp;Organiser</source>
        <translation>&amp;Ұйымдастырушы</translation>
    </message>
    <message>
        <source>I&amp;ts name</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>&amp;Associations that hold it</source>
        <translation>Ө&amp;ткізетін бірлестіктер</translation>
    </message>
    <message>
        <source>Associations that take &amp;part</source>
        <translation>&amp;Қатысатын бірлестіктер</translation>
    </message>
    <message>
        <source>A line each: name — position</source>
        <translation>Әрқайсысы жеке жолда: аты-жөні — лауазымы</translation>
    </message>
    <message>
        <source>Part&amp;ners</source>
        <translation>&amp;Серіктестер</translation>
    </message>
    <message>
        <source>&amp;Guests of honour</source>
        <translation>Құ&amp;рметті қонақтар</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>С&amp;пикерлер</translation>
    </message>
</context>
<context>
    <name>EventMoveDialog</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>New first &amp;day</source>
        <translation>Жаңа бірінші &amp;күні</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Басталуы</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Аяқталуы</translation>
    </message>
</context>
<context>
    <name>EventPaperActs</name>
    <message>
        <source>Note F-04…</source>
        <translation>F-04 анықтамасы…</translation>
    </message>
    <message>
        <source>Note F-04 for Word…</source>
        <translation>F-04 анықтамасы Word үшін…</translation>
    </message>
    <message>
        <source>Sign-in sheet F-05…</source>
        <translation>F-05 тіркеу парағы…</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>Бейдждер…</translation>
    </message>
    <message>
        <source>Events of the month for Excel…</source>
        <translation>Айдың іс-шаралары Excel үшін…</translation>
    </message>
    <message>
        <source>Events of the month for a calendar…</source>
        <translation>Айдың іс-шаралары күнтізбе үшін…</translation>
    </message>
    <message>
        <source>The note has its number.</source>
        <translation>Анықтамаға нөмір берілді.</translation>
    </message>
    <message>
        <source>Documents of Word (*.docx)</source>
        <translation>Word құжаттары (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel файлдары (*.xlsx)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Күнтізбелер (*.ics)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>all day</source>
        <translation>күні бойы</translation>
    </message>
    <message>
        <source>The House</source>
        <translation>Достық үйі</translation>
    </message>
    <message>
        <source>An association</source>
        <translation>Бірлестік</translation>
    </message>
    <message>
        <source>A council</source>
        <translation>Кеңес</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Басқа ұйым</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>тыңдаушы</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>спикер</translation>
    </message>
    <message>
        <source>performer</source>
        <translation>өнер көрсетуші</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>қонақ</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>ұйымдастырушы</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>әлі саналмаған</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) online</source>
        <translation>
            <numerusform>онлайн %n қаралым</numerusform>
            <numerusform>онлайн %n қаралым</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n сабақ</numerusform>
            <numerusform>%n сабақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Іс-шаралар</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Іс-шараны өзгерту</translation>
    </message>
    <message>
        <source>Check in who comes</source>
        <translation>Келгендерді белгілеу</translation>
    </message>
    <message>
        <source>Write down the result</source>
        <translation>Қорытындысын жазу</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Жаңа іс-шара</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Іс-шара…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n іс-шара</numerusform>
            <numerusform>%n іс-шара</numerusform>
        </translation>
    </message>
    <message>
        <source>participants: {number}</source>
        <translation>қатысушылар: {number}</translation>
    </message>
    <message>
        <source>Before (Page up)</source>
        <translation>Алдыңғысы (Page up)</translation>
    </message>
    <message>
        <source>After (Page down)</source>
        <translation>Келесісі (Page down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрі</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Мұрағатта</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Show one kind only</source>
        <translation>Тек бір түрін көрсету</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Events of the month</source>
        <translation>Айдың іс-шаралары</translation>
    </message>
    <message>
        <source>No events in this month</source>
        <translation>Бұл айда іс-шара жоқ</translation>
    </message>
    <message>
        <source>Plan one with the button above; a template brings its checklist along.</source>
        <translation>Жоғарыдағы батырмамен жоспарлаңыз; үлгі тапсырмалар тізімін бірге әкеледі.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Деректер алмасу</translation>
    </message>
    <message>
        <source>Exchange: {office}</source>
        <translation>Алмасу: {office}</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Жаңа пакет</translation>
    </message>
    <message>
        <source>Nothing has left this computer</source>
        <translation>Бұл компьютерден ештеңе жіберілген жоқ</translation>
    </message>
    <message>
        <source>The signing key is valid until {day}</source>
        <translation>Қол қою кілтінің мерзімі: {day}</translation>
    </message>
    <message>
        <source>Take a receipt…</source>
        <translation>Түбіртекті қабылдау…</translation>
    </message>
</context>
<context>
    <name>FamilyTab</name>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Not a sibling</source>
        <translation>Бауыры емес</translation>
    </message>
    <message>
        <source>{name} has a guardian with the same phone. {note}</source>
        <translation>{name}: өкілінің телефоны бірдей. {note}</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Бауыры</translation>
    </message>
    <message>
        <source>Choose somebody from the list of people.</source>
        <translation>Адамдар тізімінен біреуді таңдаңыз.</translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation>Аға-іні, апа-сіңлілері</translation>
    </message>
    <message>
        <source>Name of a brother or sister</source>
        <translation>Бауырының аты-жөні</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add a brother or sister</source>
        <translation>Бауырын қосу</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Counting the marks</source>
        <translation>Белгілер саналуда</translation>
    </message>
    <message>
        <source>{what}: {figure}</source>
        <translation>{what}: {figure}</translation>
    </message>
    <message>
        <source>Attendance, per cent</source>
        <translation>Сабаққа қатысу, %</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Excel файлы ретінде сақтау…</translation>
    </message>
    <message>
        <source>Attendance analysed</source>
        <translation>Сабаққа қатысуды талдау</translation>
    </message>
    <message>
        <source>A double click on a number opens the rows it was counted from</source>
        <translation>Санды екі рет шерту ол есептелген жолдарды ашады</translation>
    </message>
    <message>
        <source>A double click opens the register at this mark</source>
        <translation>Екі рет шерту журналды осы белгіден ашады</translation>
    </message>
    <message>
        <source>No lesson was held in these days</source>
        <translation>Бұл күндері сабақ өткізілмеген</translation>
    </message>
    <message>
        <source>Figures appear with the first mark. Choose another period, or leave out a filter.</source>
        <translation>Сандар алғашқы белгімен бірге пайда болады. Басқа кезең таңдаңыз немесе сүзгіні алып тастаңыз.</translation>
    </message>
</context>
<context>
    <name>FilesList</name>
    <message>
        <source>Files that came</source>
        <translation>Келген файлдар</translation>
    </message>
    <message>
        <source>No file has come yet</source>
        <translation>Әзірге файл келген жоқ</translation>
    </message>
    <message>
        <source>Every file is listed here with what its checks found, refused ones too.</source>
        <translation>Мұнда әр файл тексеру нәтижесімен бірге көрсетіледі, қабылданбағандары да.</translation>
    </message>
</context>
<context>
    <name>FirstStartGate</name>
    <message>
        <source>Folder for the data</source>
        <translation>Деректер қалтасы</translation>
    </message>
    <message>
        <source>Choose first where the data shall lie.</source>
        <translation>Алдымен деректер қайда сақталатынын таңдаңыз.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Неден бастаймыз?</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is final: all of it can be changed.</source>
        <translation>Барлық дерек осы компьютерде қалады. Кейін бәрін өзгертуге болады.</translation>
    </message>
    <message>
        <source>Bring it over from Excel</source>
        <translation>Excel файлынан көшіру</translation>
    </message>
    <message>
        <source>A list or register you already keep becomes groups, people and marks. You see it before it is stored.</source>
        <translation>Өзіңіз жүргізіп жүрген тізім немесе журнал топтарға, адамдарға және белгілерге айналады. Сақтауға дейін бәрін көресіз.</translation>
    </message>
    <message>
        <source>Start with one group</source>
        <translation>Бір топтан бастау</translation>
    </message>
    <message>
        <source>What is taught, day and time, and the names, one a line. Everything else may wait.</source>
        <translation>Не оқытылады, қай күні және сағат нешеде, аты-жөндер — әр жолға бір адам. Қалғаны кейін.</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Үлгіні көру</translation>
    </message>
    <message>
        <source>A House with invented people. Try everything, nothing can go wrong.</source>
        <translation>Ойдан шығарылған адамдары бар Достық үйі. Бәрін байқап көріңіз, ештеңе бүлінбейді.</translation>
    </message>
    <message>
        <source>&amp;Name of your House</source>
        <translation>&amp;Достық үйіңіздің атауы</translation>
    </message>
    <message>
        <source>As it stands on paper, with the town. It may be changed later in Settings.</source>
        <translation>Құжаттардағыдай, қала атауымен. Кейін баптауларда өзгертуге болады.</translation>
    </message>
    <message>
        <source>The data will lie in {place}</source>
        <translation>Деректер сақталатын қалта: {place}</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Басқа қалта…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Open a House in another folder…</source>
        <translation>Басқа қалтадағы деректерді ашу…</translation>
    </message>
    <message>
        <source>I am a regional office…</source>
        <translation>Біз өңірлік мекемеміз…</translation>
    </message>
    <message>
        <source>The folder {place} is kept in step by {client}, which can spoil an open database. Better choose a folder that only this computer uses; nothing was created yet.</source>
        <translation>{place} қалтасын {client} бағдарламасы үндестіріп тұрады, ол ашық деректер базасын бүлдіруі мүмкін. Тек осы компьютер пайдаланатын қалтаны таңдаған дұрыс; әзірге ештеңе құрылған жоқ.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Басқа қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Осында қалдыру</translation>
    </message>
</context>
<context>
    <name>ForeignPaper</name>
    <message>
        <source>The House made this paper; the office only shows it. Its figures count as they stand in the tables of the package.</source>
        <translation>Бұл құжатты Достық үйі жасаған; мекеме оны тек көрсетеді. Есепке пакет кестелеріндегі сандар алынады.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>A date is needed. Type it as 22.11.2026.</source>
        <translation>Күні керек. 22.11.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>There is no such date. Type it as 22.11.2026.</source>
        <translation>Мұндай күн жоқ. 22.11.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Type the time as 10:00.</source>
        <translation>Уақытты 10:00 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Type a number in figures.</source>
        <translation>Санды цифрмен жазыңыз.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>{title}: save as PDF without a preview</source>
        <translation>{title}: қарамай-ақ PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Attendance registers</source>
        <translation>Қатысу журналдары</translation>
    </message>
    <message>
        <source>Of the ticked groups; in the preview choose the language, or a blank sheet to be filled by hand.</source>
        <translation>Белгіленген топтарға; алдын ала қарауда тілді немесе қолмен толтырылатын бос парақты таңдаңыз.</translation>
    </message>
    <message>
        <source>For teachers…</source>
        <translation>Педагогтерге…</translation>
    </message>
    <message>
        <source>An Excel file for each chosen group, to be filled in elsewhere and taken back on the page Attendance</source>
        <translation>Таңдалған әр топқа Excel файлы: басқа жерде толтырылып, «Сабаққа қатысу» бетінде қабылданады</translation>
    </message>
    <message>
        <source>Lists of groups</source>
        <translation>Топ тізімдері</translation>
    </message>
    <message>
        <source>The ticked groups, as they are today.</source>
        <translation>Белгіленген топтар, бүгінгі құрамымен.</translation>
    </message>
    <message>
        <source>With contacts</source>
        <translation>Байланыстарымен</translation>
    </message>
    <message>
        <source>Marked as personal data; the settings keep note of who made it</source>
        <translation>Дербес деректер белгісімен; кім жасағаны баптауларда жазылады</translation>
    </message>
    <message>
        <source>Attendance of the month</source>
        <translation>Айдағы қатысу</translation>
    </message>
    <message>
        <source>One sheet for the whole House: who came, who left, lessons, hours, average attendance.</source>
        <translation>Бүкіл Достық үйіне бір табель: келгендер, кеткендер, сабақтар, сағаттар, орташа қатысу.</translation>
    </message>
    <message>
        <source>Attendance analysed</source>
        <translation>Сабаққа қатысуды талдау</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кімге қоңырау шалу</translation>
    </message>
    <message>
        <source>Learners who missed lessons in a row.</source>
        <translation>Сабақты қатарынан жіберген тыңдаушылар.</translation>
    </message>
    <message>
        <source>Phone list…</source>
        <translation>Қоңырау шалу тізімі…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Бұйрықтар</translation>
    </message>
    <message>
        <source>Enrolment, leaving and transfer: those given in the chosen month.</source>
        <translation>Қабылдау, шығару және ауыстыру: таңдалған айда берілгендері.</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>Жаңа бұйрық…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Those issued in the ticked groups. New ones: on the page of state-language groups or on the card of a group.</source>
        <translation>Белгіленген топтарда берілгендері. Жаңалары — мемлекеттік тіл топтары бетінде немесе топтың карточкасында.</translation>
    </message>
    <message>
        <source>Progress of learners</source>
        <translation>Тыңдаушылардың үлгерімі</translation>
    </message>
    <message>
        <source>Levels by skill in the ticked groups.</source>
        <translation>Белгіленген топтардағы дағдылар бойынша деңгейлер.</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Берілген қағаздар</translation>
    </message>
    <message>
        <source>Finals as they were issued, with their dates and numbers, to be printed again unchanged.</source>
        <translation>Берілген күйіндегі құжаттар, күні мен нөмірі бар; өзгеріссіз қайта басып шығаруға болады.</translation>
    </message>
    <message>
        <source>Open the archive…</source>
        <translation>Мұрағатты ашу…</translation>
    </message>
    <message>
        <source>Consents to sign</source>
        <translation>Қол қойылатын келісімдер</translation>
    </message>
    <message>
        <source>Filled in from the cards of the learners.</source>
        <translation>Тыңдаушылардың карточкаларынан толтырылған.</translation>
    </message>
    <message>
        <source>For all without a consent</source>
        <translation>Келісімі жоқтардың бәріне</translation>
    </message>
    <message>
        <source>For the ticked groups</source>
        <translation>Белгіленген топтарға</translation>
    </message>
    <message>
        <source>Weekly timetable</source>
        <translation>Апталық сабақ кестесі</translation>
    </message>
    <message>
        <source>Of the House, or one sheet for each ticked group or for the door of each room.</source>
        <translation>Бүкіл Үйге, әр белгіленген топқа немесе әр кабинеттің есігіне бір парақтан.</translation>
    </message>
    <message>
        <source>Of the House</source>
        <translation>Бүкіл Үйге</translation>
    </message>
    <message>
        <source>Of groups</source>
        <translation>Топтарға</translation>
    </message>
    <message>
        <source>Of rooms</source>
        <translation>Кабинеттерге</translation>
    </message>
    <message>
        <source>Hours of teachers</source>
        <translation>Педагогтердің сағаттары</translation>
    </message>
    <message>
        <source>What each taught in the chosen month.</source>
        <translation>Таңдалған айда әрқайсысы өткізген сағаттар.</translation>
    </message>
    <message>
        <source>Notes on events</source>
        <translation>Іс-шаралар туралы анықтамалар</translation>
    </message>
    <message>
        <source>Those numbered, of the chosen month. One event, also for Word: on the page Events.</source>
        <translation>Таңдалған айдағы, нөмірі барлары. Бір іс-шараға, Word үшін де: «Іс-шаралар» бетінде.</translation>
    </message>
    <message>
        <source>Lists of participants to sign</source>
        <translation>Қатысушыларды тіркеу парақтары</translation>
    </message>
    <message>
        <source>Of the events planned in the chosen month.</source>
        <translation>Таңдалған айға жоспарланған іс-шараларға.</translation>
    </message>
    <message>
        <source>Letters of gratitude</source>
        <translation>Алғыс хаттар</translation>
    </message>
    <message>
        <source>Those given in the chosen month. New ones: on the page Volunteers.</source>
        <translation>Таңдалған айда берілгендері. Жаңалары — «Волонтерлер» бетінде.</translation>
    </message>
    <message>
        <source>Hours of volunteers</source>
        <translation>Волонтерлік сағаттар</translation>
    </message>
    <message>
        <source>Confirmed hours of the chosen month. Another period: on the page Volunteers.</source>
        <translation>Таңдалған айдың расталған сағаттары. Басқа кезең — «Волонтерлер» бетінде.</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>Әрқайсысына</translation>
    </message>
    <message>
        <source>All on one sheet</source>
        <translation>Бәрі бір парақта</translation>
    </message>
    <message>
        <source>Cover act of a package</source>
        <translation>Пакеттің ілеспе актісі</translation>
    </message>
    <message>
        <source>Of the last package. Earlier ones: on the page Exchange.</source>
        <translation>Соңғы пакеттікі. Бұрынғылары — «Деректер алмасу» бетінде.</translation>
    </message>
    <message>
        <source>Signature sheet</source>
        <translation>Қолтаңба парағы</translation>
    </message>
    <message>
        <source>Of the last package, once its ЭЦП is attached.</source>
        <translation>Соңғы пакеттікі, ЭЦҚ тіркелген соң.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеттер</translation>
    </message>
    <message>
        <source>The office&apos;s own form</source>
        <translation>Жіберілген нысан</translation>
    </message>
    <message>
        <source>Open the table that the office sent, click a cell, choose what it counts. Next month it fills itself.</source>
        <translation>Жоғары тұрған ұйым жіберген кестені ашып, ұяшықты басып, оның нені есептейтінін таңдаңыз. Келесі айда нысан өзі толады.</translation>
    </message>
    <message>
        <source>Fill their form…</source>
        <translation>Жіберілген нысанды толтыру…</translation>
    </message>
    <message>
        <source>Numbers with their rules</source>
        <translation>Көрсеткіштер және олардың ережелері</translation>
    </message>
    <message>
        <source>All that is counted over a period; each number opens what it was counted from.</source>
        <translation>Кезең ішінде есептелетіннің бәрі; әр сан неден құралғанын ашады.</translation>
    </message>
    <message>
        <source>Numbers of a period…</source>
        <translation>Кезең көрсеткіштері…</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation>Қысқаша нұсқаулық</translation>
    </message>
    <message>
        <source>The daily work on one page, in the language of the screen. F1 opens the manual.</source>
        <translation>Күнделікті жұмыс бір бетте, экран тілінде. F1 анықтаманы ашады.</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Нұсқаулықты басып шығару</translation>
    </message>
    <message>
        <source>Keys of the program</source>
        <translation>Бағдарлама пернелері</translation>
    </message>
    <message>
        <source>One page to lie beside the keyboard, in the language of the screen.</source>
        <translation>Пернетақта жанына қоятын бір бет, экран тілінде.</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Пернелерді басып шығару</translation>
    </message>
    <message>
        <source>Registers and lists</source>
        <translation>Журналдар мен тізімдер</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Сабаққа қатысу</translation>
    </message>
    <message>
        <source>Orders and certificates</source>
        <translation>Бұйрықтар мен сертификаттар</translation>
    </message>
    <message>
        <source>People and consents</source>
        <translation>Адамдар мен келісімдер</translation>
    </message>
    <message>
        <source>Timetable and hours</source>
        <translation>Кесте мен сағаттар</translation>
    </message>
    <message>
        <source>Events and volunteers</source>
        <translation>Іс-шаралар мен волонтерлер</translation>
    </message>
    <message>
        <source>Numbers and the office&apos;s own form</source>
        <translation>Көрсеткіштер және жіберілген нысан</translation>
    </message>
    <message>
        <source>Beside the keyboard</source>
        <translation>Пернетақта жанына</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Белгіленді</translation>
    </message>
    <message>
        <source>{marked} of {enrolled}</source>
        <translation>{enrolled} ішінен {marked}</translation>
    </message>
    <message>
        <source>Lessons to be marked</source>
        <translation>Белгіленбеген сабақтар</translation>
    </message>
    <message>
        <source>Vacations, days off, cancelled and moved lessons are not among them. Enter opens the register.</source>
        <translation>Демалыс кездері, мереке күндері, болмай қалған және ауыстырылған сабақтар мұнда жоқ. Enter журналды ашады.</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Журналды ашу</translation>
    </message>
</context>
<context>
    <name>GiveConsentDialog</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Purposes that were ticked on the paper</source>
        <translation>Қағазда белгіленген мақсаттар</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>Қ&amp;ол қойылған күні</translation>
    </message>
    <message>
        <source>&amp;Valid until, the last day; empty: without an end</source>
        <translation>&amp;Соңғы күні; бос болса, мерзімсіз</translation>
    </message>
    <message>
        <source>Signed &amp;by; empty: the person</source>
        <translation>&amp;Кім қол қойды; бос болса, өзі</translation>
    </message>
    <message>
        <source>&amp;How it was given</source>
        <translation>Қ&amp;алай берілді</translation>
    </message>
    <message>
        <source>&amp;Number of the paper or of the service</source>
        <translation>Қағаздың немесе сервистің &amp;нөмірі</translation>
    </message>
    <message>
        <source>&amp;Folder and sheet where it is kept</source>
        <translation>Сақталатын &amp;папкасы мен парағы</translation>
    </message>
    <message>
        <source>This database belongs to a state body: the law asks for consent through the state service. Ask a lawyer whether paper is enough.</source>
        <translation>Бұл деректер базасы мемлекеттік органға тиесілі: заң келісімді мемлекеттік сервис арқылы алуды талап етеді. Жазбаша келісім жеткілікті ме, заңгерден сұраңыз.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Start with one group</source>
        <translation>Бір топтан бастау</translation>
    </message>
    <message>
        <source>Bring a register over from Excel</source>
        <translation>Журналды Excel файлынан көшіру</translation>
    </message>
    <message>
        <source>Make a copy or restore one</source>
        <translation>Көшірме жасау немесе қалпына келтіру</translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Құпиясөз және қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Making the copy of the day</source>
        <translation>Күнделікті көшірме жасалуда</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Деректер тексерілуде</translation>
    </message>
    <message>
        <source>The check found damage in the database. What can be read stays readable, but do not work on: restore the latest copy.</source>
        <translation>Тексеру деректер базасынан ақау тапты. Оқылатын деректер оқыла береді, бірақ жұмысты жалғастырмаңыз: соңғы көшірмеден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Copies…</source>
        <translation>Көшірмелер…</translation>
    </message>
</context>
<context>
    <name>GroupChooser</name>
    <message>
        <source>{group} (in the archive)</source>
        <translation>{group} (мұрағатта)</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>&amp;What is taught</source>
        <translation>Не оқ&amp;ытылады</translation>
    </message>
    <message>
        <source>&amp;Kind of group</source>
        <translation>Топтың &amp;түрі</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ті&amp;лі</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>&amp;Деңгейі</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;Мектеп</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one; it may stay empty</source>
        <translation>Біреуін таңдаңыз немесе жаңасының атауын жазыңыз; бос қалуы да мүмкін</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Кабинет</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Біреуін таңдаңыз немесе жаңасының атауын жазыңыз</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Орын саны</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Педагог</translation>
    </message>
    <message>
        <source>Choose somebody known, or type the name of a new teacher</source>
        <translation>Белгілі адамды таңдаңыз немесе жаңа педагогтің аты-жөнін жазыңыз</translation>
    </message>
    <message>
        <source>&amp;Days and times of lessons</source>
        <translation>Сабақ күндері мен &amp;уақыты</translation>
    </message>
    <message>
        <source>&amp;Academic year</source>
        <translation>Оқу &amp;жылы</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Бірінші күні</translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>&amp;Соңғы күні</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>Жа&amp;ғдайы</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <translation>Ж&amp;асы</translation>
    </message>
    <message>
        <source>Planned &amp;hours a year</source>
        <translation>Сағат жоспа&amp;ры</translation>
    </message>
    <message>
        <source>H&amp;ours of one lesson</source>
        <translation>Бір саба&amp;қтағы сағат</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Кез келген жас</translation>
    </message>
</context>
<context>
    <name>GroupPane</name>
    <message>
        <source>{hours} hours held</source>
        <translation>өткізілген сағат: {hours}</translation>
    </message>
    <message>
        <source>Learners {count}</source>
        <translation>Тыңдаушылар {count}</translation>
    </message>
    <message>
        <source>Teachers {count}</source>
        <translation>Педагогтер {count}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Open the register of the group</source>
        <translation>Топтың журналын ашу</translation>
    </message>
    <message>
        <source>Print the register of the group (Ctrl+P)</source>
        <translation>Топтың журналын басып шығару (Ctrl+P)</translation>
    </message>
    <message>
        <source>What else can be done with the group</source>
        <translation>Топпен тағы не істеуге болады</translation>
    </message>
    <message>
        <source>Back to the school (Alt+Left)</source>
        <translation>Мектепке қайту (Alt+Left)</translation>
    </message>
    <message>
        <source>Lessons of the group</source>
        <translation>Топтың сабақтары</translation>
    </message>
    <message>
        <source>Parts of the group&apos;s card</source>
        <translation>Топ карточкасының бөлімдері</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Деректерді өзгерту</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Қабылдау…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Сертификаттар…</translation>
    </message>
    <message>
        <source>Progress sheet…</source>
        <translation>Үлгерім парағы…</translation>
    </message>
    <message>
        <source>Group list…</source>
        <translation>Топ тізімі…</translation>
    </message>
    <message>
        <source>Group list with contacts…</source>
        <translation>Байланыстары бар топ тізімі…</translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Мұрағатқа көшіру</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Take off the list…</source>
        <translation>Тізімнен шығару…</translation>
    </message>
    <message>
        <source>Give the last day and the reason</source>
        <translation>Соңғы күні мен себебін көрсету</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Ауыстыру…</translation>
    </message>
    <message>
        <source>Move to another group from a day on</source>
        <translation>Белгілі бір күннен бастап басқа топқа ауыстыру</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Болмайды…</translation>
    </message>
    <message>
        <source>An absence known in advance, for every register</source>
        <translation>Алдын ала белгілі болмау кезеңі, барлық журналға</translation>
    </message>
    <message>
        <source>Groups of the person</source>
        <translation>Адамның топтары</translation>
    </message>
    <message>
        <source>Groups that the person teaches</source>
        <translation>Сабақ беретін топтары</translation>
    </message>
    <message>
        <source>In no group yet</source>
        <translation>Әзірге ешбір топта жоқ</translation>
    </message>
    <message>
        <source>Every enrolment stands here with its dates, reason and attendance.</source>
        <translation>Мұнда әр қабылдау күндерімен, негізімен және қатысуымен көрсетіледі.</translation>
    </message>
    <message>
        <source>Enrol into a group</source>
        <translation>Топқа қабылдау</translation>
    </message>
    <message>
        <source>Away: {days}</source>
        <translation>Болмайды: {days}</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Топты ашу</translation>
    </message>
    <message>
        <source>Correct the enrolment…</source>
        <translation>Қабылдау деректерін түзету…</translation>
    </message>
    <message>
        <source>Take the guest into the group</source>
        <translation>Қонақты топқа қабылдау</translation>
    </message>
    <message>
        <source>Move to another group…</source>
        <translation>Басқа топқа ауыстыру…</translation>
    </message>
    <message>
        <source>The learner came back</source>
        <translation>Тыңдаушы оралды</translation>
    </message>
    <message>
        <source>Enrolled by mistake: remove</source>
        <translation>Қателесіп қабылданған: алып тастау</translation>
    </message>
</context>
<context>
    <name>GuardianForm</name>
    <message>
        <source>Name</source>
        <translation>Тегі, аты</translation>
    </message>
    <message>
        <source>Surname and given name</source>
        <translation>Тегі мен аты</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Кім болып келеді</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>+7 701 111 22 33</source>
        <translation>+7 701 111 22 33</translation>
    </message>
</context>
<context>
    <name>GuardianLine</name>
    <message>
        <source>Primary contact: called first</source>
        <translation>Негізгі байланыс тұлғасы: бірінші хабарласады</translation>
    </message>
    <message>
        <source>Remove this legal guardian</source>
        <translation>Осы заңды өкілді алып тастау</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>заңды өкілі</translation>
    </message>
    <message>
        <source>May by law sign for the child</source>
        <translation>Заң бойынша бала үшін қол қоя алады</translation>
    </message>
    <message>
        <source>may collect</source>
        <translation>алып кете алады</translation>
    </message>
    <message>
        <source>May collect the child after lessons</source>
        <translation>Баланы сабақтан кейін алып кете алады</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>шұғыл</translation>
    </message>
    <message>
        <source>Is called when something has happened</source>
        <translation>Бірдеңе болса, осы адамға қоңырау шалынады</translation>
    </message>
</context>
<context>
    <name>GuardiansEditor</name>
    <message>
        <source>Guardians and contacts</source>
        <translation>Өкілдер мен байланыстар</translation>
    </message>
    <message>
        <source>the marked one is called first</source>
        <translation>белгіленгеніне бірінші хабарласады</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Add a legal guardian (Ctrl+G)</source>
        <translation>Заңды өкіл қосу (Ctrl+G)</translation>
    </message>
    <message>
        <source>Add a legal guardian</source>
        <translation>Заңды өкіл қосу</translation>
    </message>
</context>
<context>
    <name>HolidayDialog</name>
    <message>
        <source>Another day</source>
        <translation>Басқа күн</translation>
    </message>
    <message>
        <source>A day of the calendar</source>
        <translation>Күнтізбедегі күн</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Атауы</translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Апта күні</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>The day is out of the calendar.</source>
        <translation>Күн күнтізбеден алынды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Мереке күндері</translation>
    </message>
    <message>
        <source>Days off and moved working days</source>
        <translation>Демалыс күндері мен ауыстырылған жұмыс күндері</translation>
    </message>
    <message>
        <source>No lesson is expected on a day off; one that takes place all the same is simply marked. Religious days off and moved days are announced every year: check them.</source>
        <translation>Демалыс күні сабақ күтілмейді; өтсе, жай ғана белгіленеді. Діни мерекелер мен ауыстырылған күндер жыл сайын жарияланады: тексеріп алыңыз.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Add a day…</source>
        <translation>Күн қосу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>HouseCardForm</name>
    <message>
        <source>Level o&amp;f the House</source>
        <translation>Достық үйінің &amp;деңгейі</translation>
    </message>
    <message>
        <source>B&amp;IN</source>
        <translation>Б&amp;СН</translation>
    </message>
    <message>
        <source>Twelve digits; the last one is checked</source>
        <translation>Он екі цифр; соңғысы тексеріледі</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Өңі&amp;р</translation>
    </message>
    <message>
        <source>Fills the first digits of the KATO code</source>
        <translation>ӘАОЖ кодының алғашқы цифрларын толтырады</translation>
    </message>
    <message>
        <source>&amp;KATO code of the place</source>
        <translation>Елді мекеннің ӘАОЖ (&amp;КАТО) коды</translation>
    </message>
    <message>
        <source>Nine digits of the classifier of places</source>
        <translation>Әкімшілік-аумақтық объектілер жіктеуішінің тоғыз цифры</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>М&amp;екенжай</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>Эл. &amp;пошта</translation>
    </message>
    <message>
        <source>Inde&amp;x of outgoing papers</source>
        <translation>Шығыс құжаттардың &amp;индексі</translation>
    </message>
    <message>
        <source>Stands before the number of letters and reports</source>
        <translation>Хаттар мен есептердің нөмірінің алдында тұрады</translation>
    </message>
</context>
<context>
    <name>HouseDialog</name>
    <message>
        <source>A House that is expected</source>
        <translation>Күтілетін Достық үйі</translation>
    </message>
    <message>
        <source>House № {number}</source>
        <translation>Достық үйі №&#xa0;{number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Name in &amp;Kazakh</source>
        <translation>&amp;Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>&amp;Орысша атауы</translation>
    </message>
    <message>
        <source>Name in &amp;English, optional</source>
        <translation>&amp;Ағылшынша атауы, міндетті емес</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>А&amp;удан</translation>
    </message>
    <message>
        <source>&amp;Contact on file: telephone, who answers</source>
        <translation>&amp;Байланыс: телефон, кім жауап береді</translation>
    </message>
    <message>
        <source>Give the House a name.</source>
        <translation>Достық үйінің атауын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>HouseNamesForm</name>
    <message>
        <source>&amp;Name in Kazakh</source>
        <translation>&amp;Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>&amp;Орысша атауы</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>&amp;Ағылшынша атауы</translation>
    </message>
    <message>
        <source>&amp;Place in Kazakh</source>
        <translation>Елді мекен, қазақ&amp;ша</translation>
    </message>
    <message>
        <source>P&amp;lace in Russian</source>
        <translation>Елді &amp;мекен, орысша</translation>
    </message>
    <message>
        <source>&amp;Body above, in Kazakh</source>
        <translation>&amp;Жоғары тұрған орган, қазақша</translation>
    </message>
    <message>
        <source>B&amp;ody above, in Russian</source>
        <translation>Жо&amp;ғары тұрған орган, орысша</translation>
    </message>
    <message>
        <source>Body abo&amp;ve, in English</source>
        <translation>Жоғары т&amp;ұрған орган, ағылшынша</translation>
    </message>
    <message>
        <source>&amp;Head, as it stands on paper</source>
        <translation>&amp;Басшының аты-жөні, құжаттағыдай</translation>
    </message>
    <message>
        <source>Po&amp;sition in Kazakh</source>
        <translation>&amp;Лауазымы қазақша</translation>
    </message>
    <message>
        <source>Position in R&amp;ussian</source>
        <translation>Лауа&amp;зымы орысша</translation>
    </message>
</context>
<context>
    <name>HouseSection</name>
    <message>
        <source>in force since {day}</source>
        <translation>{day} күнінен бастап қолданыста</translation>
    </message>
    <message>
        <source>in force from {first} to {last}</source>
        <translation>қолданылу мерзімі: {first} – {last}</translation>
    </message>
    <message>
        <source>The House</source>
        <translation>Достық үйі</translation>
    </message>
    <message>
        <source>What stands on paper</source>
        <translation>Құжатта жазылатыны</translation>
    </message>
    <message>
        <source>Number, place, addresses</source>
        <translation>Нөмірі, орны, мекенжайы</translation>
    </message>
    <message>
        <source>Every paper shows the names that were in force on its date. Correct a slip here; for a renaming begin new names on their day.</source>
        <translation>Әр құжатта оның күнінде қолданыста болған атаулар тұрады. Қатені осы жерде түзетіңіз; атау өзгерсе, жаңа атауларды өз күнінен бастаңыз.</translation>
    </message>
    <message>
        <source>When these names are in force</source>
        <translation>Бұл атаулардың қолданылу мерзімі</translation>
    </message>
    <message>
        <source>New names from…</source>
        <translation>Жаңа атаулар…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose the workbook</source>
        <translation>Excel файлын таңдау</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ұяшық</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Бір карточка</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Екінші карточка</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Файл оқылуда</translation>
    </message>
    <message>
        <source>This would come in</source>
        <translation>Мыналар енгізіледі</translation>
    </message>
    <message>
        <source>All of it is in the House already.</source>
        <translation>Мұның бәрі деректерде бар.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. What is missing or impossible stays empty and is listed below with its cell; a copy of the data is made first, and one step takes everything back.</source>
        <translation>Әзірге ештеңе сақталған жоқ. Жетіспейтіні немесе болуы мүмкін емесі бос қалады және төменде ұяшығымен көрсетілген; алдымен деректердің көшірмесі жасалады, ал бір қадаммен бәрін қайтаруға болады.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Енгізілуде</translation>
    </message>
    <message>
        <source>It is in the House now</source>
        <translation>Деректер енгізілді</translation>
    </message>
    <message>
        <source>What was left empty is listed below; it also waits under “Needs attention”.</source>
        <translation>Бос қалғаны төменде көрсетілген; ол «Назар аудару керек» тізімінде де тұр.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>From Excel</source>
        <translation>Excel файлынан</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Басқа файл…</translation>
    </message>
    <message>
        <source>new {new}, changed {changed}, as before {same}</source>
        <translation>жаңа {new}, өзгерген {changed}, бұрынғы {same}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>қабылдаулар саны: %n</numerusform>
            <numerusform>қабылдаулар саны: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Тексеру керек</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of similar cards</source>
        <translation>
            <numerusform>%n жұп ұқсас карточка</numerusform>
            <numerusform>%n жұп ұқсас карточка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to look at</source>
        <translation>
            <numerusform>Тексеретін %n ұяшық</numerusform>
            <numerusform>Тексеретін %n ұяшық</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>Ештеңе енгізілген жоқ</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>&amp;Date of issue</source>
        <translation>&amp;Берілген күні</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Тыңдаушы</translation>
    </message>
    <message>
        <source>Att.</source>
        <translation>Қатысу</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Кедергі</translation>
    </message>
    <message>
        <source>&amp;Learners (Space ticks)</source>
        <translation>&amp;Тыңдаушылар (бос орын пернесі белгілейді)</translation>
    </message>
    <message>
        <source>Director&apos;s &amp;reason for those below the threshold</source>
        <translation>Қатысуы шектен төмен тыңдаушылар үшін басшының &amp;негіздемесі</translation>
    </message>
    <message>
        <source>attendance below the threshold</source>
        <translation>қатысуы шектен төмен</translation>
    </message>
    <message>
        <source>no consent on record</source>
        <translation>келісім тіркелмеген</translation>
    </message>
    <message>
        <source>left before the end</source>
        <translation>аяқталмай шыққан</translation>
    </message>
    <message>
        <source>not a single mark</source>
        <translation>бірде-бір белгі жоқ</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>келісім қайтарып алынған</translation>
    </message>
    <message>
        <source>has {number}</source>
        <translation>сертификаты бар: {number}</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>%n сертификат беру</numerusform>
            <numerusform>%n сертификат беру</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssuedPapersDialog</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Берілген қағаздар</translation>
    </message>
    <message>
        <source>Every paper stands here as it was issued. Printed again it is the same to the last byte.</source>
        <translation>Әр қағаз мұнда берілген күйінде тұр. Қайта басып шығарғанда соңғы байтына дейін бірдей болады.</translation>
    </message>
    <message>
        <source>No papers issued yet</source>
        <translation>Берілген қағаз әлі жоқ</translation>
    </message>
    <message>
        <source>Choose “Issue” in the preview of a register, a list or another form.</source>
        <translation>Журналды, тізімді не басқа нысанды алдын ала қарағанда «Беру» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>&amp;Look and print…</source>
        <translation>&amp;Қарау және басып шығару…</translation>
    </message>
</context>
<context>
    <name>JournalActions</name>
    <message>
        <source>Where to save the package</source>
        <translation>Пакетті қайда сақтау керек</translation>
    </message>
    <message>
        <source>Saving the package</source>
        <translation>Пакет сақталуда</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>The letter with the package attached was handed to your mail program. If none opened, attach the file from its folder.</source>
        <translation>Пакет тіркелген хат пошта бағдарламасына берілді. Егер ол ашылмаса, файлды қалтасынан өзіңіз тіркеңіз.</translation>
    </message>
    <message>
        <source>No mail program took the letter. The package lies in a folder of its own: attach it to a letter yourself.</source>
        <translation>Хатты ешбір пошта бағдарламасы ашпады. Пакет жеке қалтада жатыр: оны хатқа өзіңіз тіркеңіз.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Қалтаны көрсету</translation>
    </message>
    <message>
        <source>Waiting for the practice office</source>
        <translation>Жаттығу мекемесі жауап беруде</translation>
    </message>
    <message>
        <source>Receipt (*.dostyk)</source>
        <translation>Түбіртек (*.dostyk)</translation>
    </message>
    <message>
        <source>Receipt of the office</source>
        <translation>Мекеменің түбіртегі</translation>
    </message>
    <message>
        <source>The answer of the office to package № {number}: {outcome}.</source>
        <translation>Мекеменің жауабы, №&#xa0;{number} пакет: {outcome}.</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>Түбіртек оқылуда</translation>
    </message>
</context>
<context>
    <name>JournalCard</name>
    <message>
        <source>Journal of exchange</source>
        <translation>Алмасу журналы</translation>
    </message>
    <message>
        <source>Save to a stick…</source>
        <translation>Флешкаға сақтау…</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Актіні басып шығару</translation>
    </message>
    <message>
        <source>Attach to a letter</source>
        <translation>Хатқа тіркеу</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Жіберілді деп белгілеу</translation>
    </message>
    <message>
        <source>What the office wrote…</source>
        <translation>Мекеменің жауабы…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Attach ЭЦП…</source>
        <translation>ЭЦҚ тіркеу…</translation>
    </message>
    <message>
        <source>Ask the practice office</source>
        <translation>Жаттығу мекемесінен сұрау</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Әзірге ештеңе жіберілген жоқ</translation>
    </message>
    <message>
        <source>Every package you make is listed here with the answer of the office.</source>
        <translation>Жасалған әр пакет және оған мекеменің жауабы осында көрінеді.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys of the office</source>
        <translation>Мекеме кілттері</translation>
    </message>
    <message>
        <source>Sign the &amp;list of revoked keys…</source>
        <translation>Қайтарып алынған кілттер &amp;тізіміне қол қою…</translation>
    </message>
    <message>
        <source>&amp;Renew the keys of the office…</source>
        <translation>Мекеме кілттерін &amp;жаңарту…</translation>
    </message>
    <message>
        <source>The list of revoked keys holds until {list} ({list_days} days left), the key of the office until {key} ({key_days} days left).</source>
        <translation>Қайтарып алынған кілттер тізімінің мерзімі: {list} (қалған күн: {list_days}), мекеме кілтінің мерзімі: {key} (қалған күн: {key_days}).</translation>
    </message>
    <message>
        <source>The list of revoked keys has ended: no package can be trusted until it is signed anew. Sign it now; nothing else is lost.</source>
        <translation>Қайтарып алынған кілттер тізімінің мерзімі өтті: оған қайта қол қойылмайынша бірде-бір пакетке сенуге болмайды. Қазір қол қойыңыз; басқа ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>The key of the office has ended: Houses do not take its receipts. Renew the keys and send the new invitation with its new code.</source>
        <translation>Мекеме кілтінің мерзімі өтті: Достық үйлері оның түбіртектерін қабылдамайды. Кілттерді жаңартып, жаңа шақыруды жаңа кодымен жіберіңіз.</translation>
    </message>
    <message>
        <source>The list of revoked keys ends soon. Sign it anew in time.</source>
        <translation>Қайтарып алынған кілттер тізімінің мерзімі жақында өтеді. Оған уақытында қайта қол қойыңыз.</translation>
    </message>
    <message>
        <source>The key of the office ends soon. Renew it in time.</source>
        <translation>Мекеме кілтінің мерзімі жақында өтеді. Оны уақытында жаңартыңыз.</translation>
    </message>
    <message>
        <source>Sign the list of revoked keys</source>
        <translation>Қайтарып алынған кілттер тізіміне қол қою</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Тізімге қол қою</translation>
    </message>
    <message>
        <source>The list names every revoked key and carries the day until which it holds. A receipt with a certificate brings it to the House.</source>
        <translation>Тізімде қайтарып алынған барлық кілт және тізімнің мерзімі көрсетіледі. Оны Достық үйіне сертификаты бар түбіртек жеткізеді.</translation>
    </message>
    <message>
        <source>Signing the list</source>
        <translation>Тізімге қол қойылуда</translation>
    </message>
    <message>
        <source>Renew the keys of the office</source>
        <translation>Мекеме кілттерін жаңарту</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Кілттерді жаңарту</translation>
    </message>
    <message>
        <source>The office gets new keys under the same root key, and a new invitation with a new code. What was sent to the old key still opens. Send the new invitation to the Houses and its code in a new letter; each House loads it on its page Exchange.</source>
        <translation>Мекеме сол түбір кілтпен жаңа кілттер және жаңа коды бар жаңа шақыру алады. Ескі кілтке жіберілгендер ашыла береді. Жаңа шақыруды Достық үйлеріне, ал кодын жаңа хатпен жіберіңіз; әр Достық үйі оны «Деректер алмасу» бетінде жүктейді.</translation>
    </message>
    <message>
        <source>Making new keys</source>
        <translation>Жаңа кілттер жасалуда</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and the office</source>
        <translation>Кілттер мен мекеме</translation>
    </message>
    <message>
        <source>Code of the House&apos;s key</source>
        <translation>Үй кілтінің коды</translation>
    </message>
    <message>
        <source>Office: {office}</source>
        <translation>Мекеме: {office}</translation>
    </message>
    <message>
        <source>Number of this House: {number}</source>
        <translation>Осы Үйдің нөмірі: {number}</translation>
    </message>
    <message>
        <source>The signing key is valid until {day}</source>
        <translation>Қол қою кілтінің мерзімі: {day}</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Кодты көшіріп алу</translation>
    </message>
    <message>
        <source>Load an &amp;invitation…</source>
        <translation>&amp;Шақыруды жүктеу…</translation>
    </message>
    <message>
        <source>The key is &amp;lost or stolen…</source>
        <translation>Кілт &amp;жоғалды не ұрланды…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>This is the practice office: no real office takes its packages. Load the invitation of your own office when it comes.</source>
        <translation>Бұл — жаттығу мекемесі: оның пакеттерін бірде-бір нақты мекеме қабылдамайды. Өз мекемеңіздің шақыруы келгенде, соны жүктеңіз.</translation>
    </message>
    <message>
        <source>The office does not know this key yet. When your package is there it calls you; read it this code, then load the receipt it sends.</source>
        <translation>Мекеме бұл кілтті әлі білмейді. Пакетіңіз жеткенде ол сізге қоңырау шалады; осы кодты оқып беріңіз, содан кейін ол жіберген түбіртекті жүктеңіз.</translation>
    </message>
    <message>
        <source>The keys of the office have ended: nothing can be sent to it. Ask it for its new invitation and the code in a new letter, and load it here.</source>
        <translation>Мекеме кілттерінің мерзімі өткен: оған ештеңе жіберу мүмкін емес. Мекемеден жаңа шақыруды және жаңа хаттағы кодты сұрап, шақыруды осында жүктеңіз.</translation>
    </message>
    <message>
        <source>The key of this House has ended: nothing can be signed with it. Make a new one with “The key is lost or stolen…”; the office asks for its code by telephone.</source>
        <translation>Осы Үй кілтінің мерзімі өткен: онымен қол қою мүмкін емес. «Кілт жоғалды не ұрланды…» арқылы жаңа кілт жасаңыз; мекеме оның кодын телефонмен сұрайды.</translation>
    </message>
    <message>
        <source>The key of this House ends soon. Your next package asks for another by itself: send it in time and load the receipt, which brings it.</source>
        <translation>Осы Үй кілтінің мерзімі жақында бітеді. Келесі пакет жаңа кілтті өзі сұрайды: пакетті уақытында жіберіп, жаңа кілт әкелетін түбіртекті жүктеңіз.</translation>
    </message>
    <message>
        <source>The office knows this key. A new invitation of the office brings its new keys; the key of the House is renewed by itself before it ends.</source>
        <translation>Мекеме бұл кілтті біледі. Мекеменің жаңа шақыруы оның жаңа кілттерін әкеледі; Үйдің кілті мерзімі бітпей тұрып өзі жаңарады.</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>Keys of the program</source>
        <translation>Бағдарлама пернелері</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>The keyboard is enough</source>
        <translation>Пернетақтаның өзі жеткілікті</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Әрекетті немесе пернені табу</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Әрекеттер мен олардың пернелері</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
</context>
<context>
    <name>LearnerActions</name>
    <message>
        <source>Minutes late and note…</source>
        <translation>Кешіккен минуттар мен ескертпе…</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Away for some days…</source>
        <translation>Бірнеше күн болмайды…</translation>
    </message>
    <message>
        <source>Take the guest into the group</source>
        <translation>Қонақты топқа қабылдау</translation>
    </message>
    <message>
        <source>{group}: {mark}</source>
        <translation>{group}: {mark}</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>топта жоқ</translation>
    </message>
    <message>
        <source>Brother or sister: {name} · {groups}</source>
        <translation>Бауыры: {name} · {groups}</translation>
    </message>
    <message>
        <source>Save the month as Excel</source>
        <translation>Айды Excel түрінде сақтау</translation>
    </message>
    <message>
        <source>Writing the Excel file</source>
        <translation>Excel файлы жазылуда</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Taken into the group.</source>
        <translation>Қонақ топқа қабылданды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>LearnersTab</name>
    <message>
        <source>Enrol</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Enrol one person or a list of names (Ctrl+I)</source>
        <translation>Бір адамды не тізімді қабылдау (Ctrl+I)</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>Тізімнен шығару…</translation>
    </message>
    <message>
        <source>Give the last day and the reason (Del)</source>
        <translation>Соңғы күні мен себебін көрсету (Del)</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Ауыстыру…</translation>
    </message>
    <message>
        <source>Move the selected learners to another group from a day on</source>
        <translation>Таңдалған тыңдаушыларды белгілі бір күннен бастап басқа топқа ауыстыру</translation>
    </message>
    <message>
        <source>By names…</source>
        <translation>Тізім бойынша…</translation>
    </message>
    <message>
        <source>Paste a list of names and select the learners it names</source>
        <translation>Есімдер тізімін қойып, сол тыңдаушыларды таңдау</translation>
    </message>
    <message>
        <source>Who &amp;left</source>
        <translation>&amp;Шыққандар</translation>
    </message>
    <message>
        <source>Show also those who left the group</source>
        <translation>Топтан шыққандарды да көрсету</translation>
    </message>
    <message>
        <source>Learners of the group</source>
        <translation>Топтың тыңдаушылары</translation>
    </message>
    <message>
        <source>No learners yet</source>
        <translation>Әзірге тыңдаушы жоқ</translation>
    </message>
    <message>
        <source>Type one name, or paste a whole list: two words make a learner.</source>
        <translation>Бір адамның аты-жөнін жазыңыз немесе тұтас тізімді қойыңыз: екі сөз жеткілікті.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Correct the enrolment…</source>
        <translation>Қабылдау деректерін түзету…</translation>
    </message>
    <message>
        <source>Away for some days…</source>
        <translation>Бірнеше күн болмайды…</translation>
    </message>
    <message>
        <source>Order (F-16)…</source>
        <translation>Бұйрық (F-16)…</translation>
    </message>
    <message>
        <source>Take the guest into the group</source>
        <translation>Қонақты топқа қабылдау</translation>
    </message>
    <message>
        <source>Move to another group…</source>
        <translation>Басқа топқа ауыстыру…</translation>
    </message>
    <message>
        <source>The learner came back</source>
        <translation>Тыңдаушы оралды</translation>
    </message>
    <message>
        <source>Enrolled by mistake: remove</source>
        <translation>Қателесіп қабылданған: алып тастау</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>Тізімнен шығару</translation>
    </message>
    <message>
        <source>&amp;Last day in the group</source>
        <translation>Топтағы &amp;соңғы күні</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Се&amp;бебі</translation>
    </message>
    <message>
        <source>&amp;Whoever has later marks leaves on the day of the last one</source>
        <translation>&amp;Кейінгі белгісі барлар соңғы белгі күні шығады</translation>
    </message>
</context>
<context>
    <name>LessonActions</name>
    <message>
        <source>Reopen the lesson…</source>
        <translation>Сабақты қайта ашу…</translation>
    </message>
    <message>
        <source>Topic and homework…</source>
        <translation>Тақырыбы мен үй тапсырмасы…</translation>
    </message>
    <message>
        <source>The lesson took place after all</source>
        <translation>Сабақ өткізіледі</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>Ауыстыру, өзгерту…</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>Ауыстыруды қайтару</translation>
    </message>
    <message>
        <source>The lesson was cancelled…</source>
        <translation>Сабақ болмады…</translation>
    </message>
    <message>
        <source>Remove the lesson</source>
        <translation>Сабақты алып тастау</translation>
    </message>
    <message>
        <source>The rest were present</source>
        <translation>Қалғаны қатысты</translation>
    </message>
    <message>
        <source>Lesson, {day}</source>
        <translation>Сабақ, {day}</translation>
    </message>
</context>
<context>
    <name>LessonActs</name>
    <message>
        <source>Move or change the lesson</source>
        <translation>Сабақты ауыстыру немесе өзгерту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>The lesson was changed.</source>
        <translation>Сабақ өзгертілді.</translation>
    </message>
    <message>
        <source>Make up for the lesson</source>
        <translation>Сабақтың орнын толтыру</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>The lesson that makes up for it was added.</source>
        <translation>Орнын толтыратын сабақ қосылды.</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Сабақ қосу</translation>
    </message>
    <message>
        <source>The lesson was added.</source>
        <translation>Сабақ қосылды.</translation>
    </message>
    <message>
        <source>The lesson was cancelled.</source>
        <translation>Сабақ болмайды деп белгіленді.</translation>
    </message>
    <message>
        <source>The lesson takes place at its old time.</source>
        <translation>Сабақ бұрынғы уақытында өтеді.</translation>
    </message>
    <message>
        <source>The lesson was removed.</source>
        <translation>Сабақ алып тасталды.</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>Ауыстыру, өзгерту…</translation>
    </message>
    <message>
        <source>The lesson was cancelled…</source>
        <translation>Сабақ болмады…</translation>
    </message>
    <message>
        <source>Make up for it…</source>
        <translation>Орнын толтыру…</translation>
    </message>
    <message>
        <source>The lesson took place after all</source>
        <translation>Сабақ өткізіледі</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>Ауыстыруды қайтару</translation>
    </message>
    <message>
        <source>Remove the lesson</source>
        <translation>Сабақты алып тастау</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Журналды ашу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>LessonDialog</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тақырыбы</translation>
    </message>
    <message>
        <source>&amp;Homework</source>
        <translation>&amp;Үй тапсырмасы</translation>
    </message>
    <message>
        <source>&amp;Academic hours</source>
        <translation>&amp;Академиялық сағат</translation>
    </message>
</context>
<context>
    <name>LessonPlaceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Топ</translation>
    </message>
    <message>
        <source>— not named —</source>
        <translation>— көрсетілмеген —</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Каби&amp;нет</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Басталуы</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Аяқталуы</translation>
    </message>
    <message>
        <source>&amp;Teacher of this lesson</source>
        <translation>Осы сабақтың &amp;педагогі</translation>
    </message>
    <message>
        <source>Rea&amp;son why it takes place all the same</source>
        <translation>Сабақтың сонда да өтетін &amp;себебі</translation>
    </message>
    <message>
        <source>This lesson &amp;only</source>
        <translation>Тек &amp;осы сабақ</translation>
    </message>
    <message>
        <source>Every &amp;week from this day</source>
        <translation>Осы күннен бастап &amp;әр апта</translation>
    </message>
</context>
<context>
    <name>LessonsCard</name>
    <message>
        <source>No lessons today. Lessons appear here from the days and times of the groups.</source>
        <translation>Бүгін сабақ жоқ. Сабақтар топтардың күні мен уақытынан осында шығады.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>болмады</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>ауыстырылған</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n белгіленді</numerusform>
            <numerusform>%n белгіленді</numerusform>
        </translation>
    </message>
    <message>
        <source>{marked} of {expected}</source>
        <translation>{marked} / {expected}</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>алда</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгілеу</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Left out, because they withdrew the consent to awards: {names}</source>
        <translation>Марапаттауға келісімін қайтарып алғандықтан тізімге енбегендер: {names}</translation>
    </message>
    <message>
        <source>Choose volunteers in the list first.</source>
        <translation>Алдымен тізімнен волонтерлерді таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued.</source>
        <translation>
            <numerusform>%n құжат берілді.</numerusform>
            <numerusform>%n құжат берілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing letters</source>
        <translation>Хаттар беріліп жатыр</translation>
    </message>
    <message>
        <source>The text is kept.</source>
        <translation>Мәтін сақталды.</translation>
    </message>
    <message>
        <source>{number} is annulled.</source>
        <translation>Күші жойылды: {number}.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Бірінші күні</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Соңғы күні</translation>
    </message>
    <message>
        <source>Hours sheet F-08</source>
        <translation>Сағат парағы F-08</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letters and certificates</source>
        <translation>Хаттар мен сертификаттар</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Keep this text…</source>
        <translation>Бұл мәтінді сақтау…</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Бұл мәтінді жою</translation>
    </message>
    <message>
        <source>&amp;What is given</source>
        <translation>&amp;Не беріледі</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Мәтіні</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>not for one event</source>
        <translation>белгілі бір іс-шара үшін емес</translation>
    </message>
    <message>
        <source>&amp;Event, where the text names one</source>
        <translation>І&amp;с-шара, мәтінде аталса</translation>
    </message>
    <message>
        <source>Reason in &amp;Kazakh, in the form the sentence wants</source>
        <translation>Себебі қ&amp;азақша, сөйлемге сай тұлғада</translation>
    </message>
    <message>
        <source>Reason in &amp;Russian</source>
        <translation>Себебі &amp;орысша</translation>
    </message>
    <message>
        <source>Kazakh te&amp;xt; its first line is printed large</source>
        <translation>Қазақша мәт&amp;ін; бірінші жолы ірі басылады</translation>
    </message>
    <message>
        <source>Ru&amp;ssian text</source>
        <translation>Орысша мә&amp;тін</translation>
    </message>
    <message>
        <source>Places: {places}</source>
        <translation>Орындар: {places}</translation>
    </message>
    <message>
        <source>&amp;Names as they are addressed (F2 changes)</source>
        <translation>Кім&amp;ге арналған, қаратпа тұлғасында (F2 өзгертеді)</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>%n құжат беру</numerusform>
            <numerusform>%n құжат беру</numerusform>
        </translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
</context>
<context>
    <name>LevelDialog</name>
    <message>
        <source>Send learners by code</source>
        <translation>Тыңдаушыларды кодпен жіберу</translation>
    </message>
    <message>
        <source>Send by code</source>
        <translation>Кодпен жіберу</translation>
    </message>
    <message>
        <source>Each learner leaves under a code that only this House can read, with the year of birth, the groups and every mark; no name, phone or date of birth. A code is not anonymous: in a small group an absence, and attending an association&apos;s school, may tell who somebody is. Only people with a consent to teaching are included. This is done only under a written instruction.</source>
        <translation>Әр тыңдаушы тек осы Үй оқи алатын кодпен жіберіледі: туған жылы, топтары және барлық белгілері; аты-жөні, телефоны, туған күні жіберілмейді. Код толық жасырын емес: шағын топта сабаққа келмеуі де, бірлестік мектебіне баруы да оның кім екенін аңғартуы мүмкін. Оқытуға келісімі бар адамдар ғана енгізіледі. Бұл жазбаша нұсқау бойынша ғана жасалады.</translation>
    </message>
    <message>
        <source>&amp;Number of the instruction</source>
        <translation>Нұсқаудың &amp;нөмірі</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>&amp;Күні</translation>
    </message>
</context>
<context>
    <name>LevelLine</name>
    <message>
        <source>Only counts leave: no row is about a person.</source>
        <translation>Тек сандар жіберіледі: жеке адам туралы бірде-бір жол жоқ.</translation>
    </message>
    <message>
        <source>Send learners by code…</source>
        <translation>Тыңдаушыларды кодпен жіберу…</translation>
    </message>
    <message>
        <source>Learners leave by code, under instruction № {number} of {day}.</source>
        <translation>Тыңдаушылар кодпен жіберіледі, негізі: {day} күнгі №&#xa0;{number} нұсқау.</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) stay out: no consent to teaching is in force.</source>
        <translation>
            <numerusform>%n тыңдаушы енбейді: оқытуға қолданыстағы келісімі жоқ.</numerusform>
            <numerusform>%n тыңдаушы енбейді: оқытуға қолданыстағы келісімі жоқ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send only counts again</source>
        <translation>Қайтадан тек сандарды жіберу</translation>
    </message>
</context>
<context>
    <name>LevelsTab</name>
    <message>
        <source>All groups</source>
        <translation>Барлық топ</translation>
    </message>
    <message>
        <source>School year {year}</source>
        <translation>{year} оқу жылы</translation>
    </message>
    <message>
        <source>There is no such date. Type it as 22.11.2026.</source>
        <translation>Мұндай күн жоқ. 22.11.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Level of the group: {level} · hours planned: {planned} · held: {held}</source>
        <translation>Топтың деңгейі: {level} · жоспарлы сағат: {planned} · өткізілгені: {held}</translation>
    </message>
    <message>
        <source>No state-language groups yet</source>
        <translation>Мемлекеттік тіл топтары әлі жоқ</translation>
    </message>
    <message>
        <source>Add a group on the tab Groups; its learners are assessed here.</source>
        <translation>«Топтар» қойындысында топ қосыңыз; оның тыңдаушылары осында бағаланады.</translation>
    </message>
    <message>
        <source>Nobody to assess</source>
        <translation>Бағаланатын тыңдаушы жоқ</translation>
    </message>
    <message>
        <source>The group had no learners on this day. Choose another day or group.</source>
        <translation>Бұл күні топта тыңдаушы болмаған. Басқа күнді немесе топты таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) raised the level</source>
        <translation>
            <numerusform>деңгейін арттырғандар: %n</numerusform>
            <numerusform>деңгейін арттырғандар: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>{start} → {end}</translation>
    </message>
    <message>
        <source>It is meant</source>
        <translation>Дұрыс, солай</translation>
    </message>
    <message>
        <source>“{text}” cannot be read here: scores are 0 to 100, levels A1 to C1. The cell keeps what it held.</source>
        <translation>«{text}» бұл жерде оқылмайды: балл 0–100, деңгей A1–C1. Ұяшықтағы мән өзгермеді.</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel файлы ретінде сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Файл жазылуда</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Топ</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Бағалау</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>Progress sheet…</source>
        <translation>Үлгерім парағы…</translation>
    </message>
    <message>
        <source>Print the progress sheet of the group (Ctrl+P)</source>
        <translation>Топтың үлгерім парағын басып шығару (Ctrl+P)</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Save the progress of the group as an Excel file</source>
        <translation>Топтың үлгерімін Excel файлы ретінде сақтау</translation>
    </message>
    <message>
        <source>Scores and levels of the group</source>
        <translation>Топтың балдары мен деңгейлері</translation>
    </message>
    <message>
        <source>Movement between levels</source>
        <translation>Деңгейлер арасындағы қозғалыс</translation>
    </message>
    <message>
        <source>Period of the movement</source>
        <translation>Қозғалыс кезеңі</translation>
    </message>
    <message>
        <source>Groups of the movement</source>
        <translation>Қозғалыс көрсетілетін топтар</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Тыңдаушы</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Бастапқы</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Тыңдалым</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оқылым</translation>
    </message>
    <message>
        <source>Vocab.-gram.</source>
        <translation>Лекс.-грам.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Жазылым</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Айтылым</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Certificate No.</source>
        <translation>Сертификат&#xa0;№</translation>
    </message>
    <message>
        <source>Type into the cells: Enter goes down, Tab to the right, Delete empties. Each cell is saved at once.</source>
        <translation>Ұяшыққа бірден жазыңыз: Enter төмен, Tab оңға жылжытады, Delete тазалайды. Әр ұяшық бірден сақталады.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Shown: {filter}</source>
        <translation>Көрсетілгені: {filter}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>What is shown: {filter}</source>
        <translation>Не көрсетіледі: {filter}</translation>
    </message>
</context>
<context>
    <name>LockLine</name>
    <message>
        <source>&amp;Close the period…</source>
        <translation>Кезеңді &amp;жабу…</translation>
    </message>
    <message>
        <source>&amp;Open the period again…</source>
        <translation>Кезеңді қайта &amp;ашу…</translation>
    </message>
    <message>
        <source>The period is open: accepted packages change its figures.</source>
        <translation>Кезең ашық: қабылданған пакеттер оның көрсеткіштерін өзгертеді.</translation>
    </message>
    <message>
        <source>Closed on {day}. Packages that would change these figures cannot be accepted; they can be returned, or wait until the period is opened again.</source>
        <translation>Жабылған күні: {day}. Бұл көрсеткіштерді өзгертетін пакеттерді қабылдау мүмкін емес; оларды қайтаруға болады немесе олар кезең қайта ашылғанша күтеді.</translation>
    </message>
    <message>
        <source>Opened again on {day}: {reason}</source>
        <translation>Қайта ашылған күні: {day}. Себебі: {reason}</translation>
    </message>
</context>
<context>
    <name>LookAlikes</name>
    <message>
        <source>Perhaps this person has a card already:</source>
        <translation>Бұл адамның карточкасы бар болуы мүмкін:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open the card: {name}</source>
        <translation>Карточканы ашу: {name}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Тіл және көрініс</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Экран тілі</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Барлық мәтіннің өлшемі</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>The language of a paper is chosen in its preview, apart from this.</source>
        <translation>Құжаттың тілі бөлек, алдын ала қарау терезесінде таңдалады.</translation>
    </message>
    <message>
        <source>Ctrl and plus or minus do the same on every page; Ctrl and 0 goes back.</source>
        <translation>Кез келген бетте Ctrl және плюс немесе минус осыны істейді; Ctrl және 0 бастапқы қалпына келтіреді.</translation>
    </message>
    <message>
        <source>“As the system” follows the setting of Windows or Linux.</source>
        <translation>«Жүйедегідей» Windows немесе Linux баптауын қолданады.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
</context>
<context>
    <name>LostKeyDialog</name>
    <message>
        <source>The key is lost or stolen</source>
        <translation>Кілт жоғалды не ұрланды</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Жаңа кілт жасау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Call the office first, so that it revokes the old key. The House gets a new key here; its next package waits at the office until you have read it the new code. Your data, the journal and what was sent stay as they are.</source>
        <translation>Алдымен мекемеге қоңырау шалыңыз: ол ескі кілтті қайтарып алады. Үй осында жаңа кілт алады; келесі пакет сіз жаңа кодты оқып бергенше мекемеде күтеді. Деректеріңіз, журнал және жіберілгендер сол күйінде қалады.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Анықтамадан іздеу</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Тараулар</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Тараудың мәтіні</translation>
    </message>
    <message>
        <source>No chapter holds these words. Try a part of a word.</source>
        <translation>Бұл сөздер бірде-бір тарауда жоқ. Сөздің бір бөлігін жазып көріңіз.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабу</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message numerus="yes">
        <source>%n learner(s) marked present</source>
        <translation>
            <numerusform>%n тыңдаушы қатысты деп белгіленді</numerusform>
            <numerusform>%n тыңдаушы қатысты деп белгіленді</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) held no mark of the register and stayed as they were.</source>
        <translation>
            <numerusform>Қойылған %n ұяшықта журнал белгісі жоқ, ол бұрынғы күйінде қалды.</numerusform>
            <numerusform>Қойылған %n ұяшықта журнал белгісі жоқ, олар бұрынғы күйінде қалды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>no mark</source>
        <translation>белгі жоқ</translation>
    </message>
    <message>
        <source>{when} · {who}: {old} → {new}</source>
        <translation>{when} · {who}: {old} → {new}</translation>
    </message>
    <message>
        <source>{when} · {who}, undone: {old} → {new}</source>
        <translation>{when} · {who}, қайтарылды: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>MarksSection</name>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Marks of every register</source>
        <translation>Әр журналдың белгілері</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Қосымша әріптер</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>&amp;Least attendance for a certificate, per cent</source>
        <translation>Сертификат үшін ең аз &amp;қатысу, пайыз</translation>
    </message>
    <message>
        <source>Whoever attended less gets a certificate only for a reason that the director writes.</source>
        <translation>Одан аз қатысқан тыңдаушыға сертификат тек басшы жазған негіздемемен беріледі.</translation>
    </message>
    <message>
        <source>A letter switched on here stands in the legend of printed registers. A mark made with any of them stays and counts, on or off.</source>
        <translation>Осында қосылған әріп басып шығарылған журналдың шартты белгілерінде тұрады. Қойылған белгі әріп өшірулі болса да сақталады және есепке алынады.</translation>
    </message>
</context>
<context>
    <name>MeetHouseDialog</name>
    <message>
        <source>Enrol a House by its code</source>
        <translation>Үйді коды бойынша тіркеу</translation>
    </message>
    <message>
        <source>Enrol the House</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>A new House on the list</source>
        <translation>Тізімдегі жаңа Үй</translation>
    </message>
    <message>
        <source>&amp;Code heard by telephone, 25 digits</source>
        <translation>Телефонмен айтылған &amp;код, 25 цифр</translation>
    </message>
    <message>
        <source>&amp;Whose package it is</source>
        <translation>Пакет ке&amp;мдікі</translation>
    </message>
    <message>
        <source>Call the House at the number already on file, never at one from the letter with the package. It reads its code on the page Exchange.</source>
        <translation>Үйге бұрыннан белгілі нөмірге қоңырау шалыңыз, пакет келген хаттағы нөмірге емес. Үй кодын «Деректер алмасу» бетінен оқып береді.</translation>
    </message>
    <message>
        <source>Name in &amp;Kazakh</source>
        <translation>&amp;Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>&amp;Орысша атауы</translation>
    </message>
    <message>
        <source>Name in &amp;English, optional</source>
        <translation>&amp;Ағылшынша атауы, міндетті емес</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>А&amp;удан</translation>
    </message>
    <message>
        <source>&amp;Telephone of the House</source>
        <translation>Үйдің &amp;телефоны</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the root key</source>
        <translation>Түбір кілттің құ&amp;пиясөзі</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Кілтті ауыстыру</translation>
    </message>
    <message>
        <source>It gets the next number. A House that is on the list already must be chosen above, or it would be counted twice.</source>
        <translation>Үй келесі нөмірді алады. Тізімде бар Үйді жоғарыдан таңдаңыз, әйтпесе ол екі рет саналар еді.</translation>
    </message>
    <message>
        <source>This House has a new key: the one that was trusted until now is refused from now on, whenever it was used. The number and everything that was accepted stay.</source>
        <translation>Бұл Үйдің кілті жаңарды: бұрынғы кілтпен қай күні қол қойылса да, ендігі пакеттер қабылданбайды. Нөмірі мен бұрын қабылданғанның бәрі сақталады.</translation>
    </message>
    <message>
        <source>It gets a certificate under its own number. Everything that was accepted stays.</source>
        <translation>Үй сертификатты өз нөмірімен алады. Бұрын қабылданғанның бәрі сақталады.</translation>
    </message>
    <message>
        <source>The code has 25 digits in five groups.</source>
        <translation>Кодта 25 цифр бар, бес-бестен бес топ.</translation>
    </message>
    <message>
        <source>Without it no certificate can be issued.</source>
        <translation>Онсыз сертификат беру мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Choose the office that receives your packages</source>
        <translation>Пакеттеріңізді қабылдайтын мекемені таңдаңыз</translation>
    </message>
    <message>
        <source>The regional office sends a file, invitation.dostyk, and its code on an official letter. Nothing leaves this computer until you save a package yourself.</source>
        <translation>Өңірлік мекеме invitation.dostyk файлын, ал оның кодын ресми хатпен жібереді. Пакетті өзіңіз сақтағанша бұл компьютерден ештеңе шықпайды.</translation>
    </message>
    <message>
        <source>Load the invitation…</source>
        <translation>Шақыруды жүктеу…</translation>
    </message>
    <message>
        <source>You will be asked for the code from the letter.</source>
        <translation>Хаттағы код сұралады.</translation>
    </message>
    <message>
        <source>Join the practice office</source>
        <translation>Жаттығу мекемесіне қосылу</translation>
    </message>
    <message>
        <source>Try the whole way with one click: no real office takes these packages. A real invitation can be loaded later.</source>
        <translation>Бүкіл жолды бір рет басып байқап көріңіз: мұндай пакеттерді бірде-бір нақты мекеме қабылдамайды. Нақты шақыруды кейін жүктеуге болады.</translation>
    </message>
</context>
<context>
    <name>MentionDialog</name>
    <message>
        <source>Publication</source>
        <translation>Жарияланым</translation>
    </message>
    <message>
        <source>&amp;Media outlet</source>
        <translation>&amp;БАҚ атауы</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ті&amp;лі</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>&amp;Ethnic media</source>
        <translation>&amp;Этностық БАҚ</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Т&amp;ақырыбы</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>&amp;Сілтеме</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The disk is full. Nothing was changed. Free some space and try again.</source>
        <translation>Дискіде орын жоқ. Ештеңе өзгерген жоқ. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The file {name} may not be written. Nothing was changed. Close it in other programs or choose another folder.</source>
        <translation>{name} файлына жазуға рұқсат жоқ. Ештеңе өзгерген жоқ. Оны басқа бағдарламаларда жабыңыз немесе басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {name} is not there any more. Nothing was changed. Choose the file again.</source>
        <translation>{name} файлы енді табылмайды. Ештеңе өзгерген жоқ. Файлды қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>The computer refused to read or write a file. Nothing was changed. Check the disk or stick and try again.</source>
        <translation>Компьютер файлды оқи немесе жаза алмады. Ештеңе өзгерген жоқ. Дискіні немесе флешканы тексеріп, қайталап көріңіз.</translation>
    </message>
</context>
<context>
    <name>MonthSheetTab</name>
    <message>
        <source>Counting the month</source>
        <translation>Ай есептелуде</translation>
    </message>
    <message>
        <source>Total for the school</source>
        <translation>Мектеп бойынша барлығы</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Unique learners: {persons} · enrolments: {enrolments}</source>
        <translation>Бірегей тыңдаушылар: {persons} · қабылдаулар: {enrolments}</translation>
    </message>
    <message>
        <source>Every group adds up: at the start + arrived − left = at the end.</source>
        <translation>Әр топтың саны тең: айдың басында + келді − кетті = айдың соңында.</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Excel файлы ретінде сақтау…</translation>
    </message>
    <message>
        <source>Monthly attendance sheet</source>
        <translation>Сабаққа қатысудың айлық табелі</translation>
    </message>
    <message>
        <source>No group in this month</source>
        <translation>Бұл айда топ жоқ</translation>
    </message>
    <message>
        <source>The sheet lists every group with learners or lessons in the month.</source>
        <translation>Табельде осы айда тыңдаушысы немесе сабағы бар топтардың бәрі көрсетіледі.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Басында</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Кетті</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Соңында</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Қатысу</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Into the &amp;group</source>
        <translation>Қай &amp;топқа</translation>
    </message>
    <message>
        <source>&amp;First day there</source>
        <translation>Ондағы &amp;бірінші күні</translation>
    </message>
    <message>
        <source>&amp;Whoever has later marks begins there after the last one</source>
        <translation>&amp;Кейінгі белгісі барлар онда соңғы белгіден кейін бастайды</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Learner</source>
        <translation>Тыңдаушы</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастапқы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кейінгі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>MovementTable</name>
    <message>
        <source>Nobody learned in this period.</source>
        <translation>Бұл кезеңде тыңдаушы болмаған.</translation>
    </message>
    <message>
        <source>from ↓ to →</source>
        <translation>бастапқы ↓ кейінгі →</translation>
    </message>
    <message>
        <source>{count} from {start} to {end}</source>
        <translation>{start} → {end}: {count}</translation>
    </message>
    <message>
        <source>Show these learners</source>
        <translation>Осы тыңдаушыларды көрсету</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>бағаланбаған</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>&amp;Names, one a line, from Excel, Word or a message</source>
        <translation>&amp;Есімдер, әр жолда біреуден: Excel, Word немесе хабарламадан</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message numerus="yes">
        <source>Select %n learner(s)</source>
        <translation>
            <numerusform>%n тыңдаушыны таңдау</numerusform>
            <numerusform>%n тыңдаушыны таңдау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose who is meant in %n line(s).</source>
        <translation>
            <numerusform>%n жолда кім екенін таңдаңыз.</numerusform>
            <numerusform>%n жолда кім екенін таңдаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line names a learner of this group.</source>
        <translation>Бірде-бір жолда бұл топтың тыңдаушысы жоқ.</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n тыңдаушы</numerusform>
            <numerusform>%n тыңдаушы</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}, {text}: {what}</source>
        <translation>{number}-жол, {text}: {what}</translation>
    </message>
    <message>
        <source>one word is not enough, add the given name</source>
        <translation>бір сөз жеткіліксіз, атын қосыңыз</translation>
    </message>
    <message>
        <source>too long for a name</source>
        <translation>аты-жөні үшін тым ұзын</translation>
    </message>
    <message>
        <source>the same name stands above</source>
        <translation>дәл осы есім жоғарыда бар</translation>
    </message>
    <message>
        <source>is in the group already</source>
        <translation>топта бар</translation>
    </message>
    <message>
        <source>has withdrawn the consent, and is enrolled only with a new one</source>
        <translation>келісімін қайтарып алған, жаңа келісіммен ғана қабылданады</translation>
    </message>
    <message>
        <source>there is no such birth date, it stays empty</source>
        <translation>мұндай туған күн жоқ, бос қалады</translation>
    </message>
    <message>
        <source>this is no phone number, it stays empty</source>
        <translation>бұл телефон нөмірі емес, бос қалады</translation>
    </message>
    <message>
        <source>Ахметова Айгүл Серікқызы
Ким Виктория 12.03.2014
Petrova Anna +7 701 111 22 33</source>
        <translation>Ахметова Айгүл Серікқызы
Ким Виктория 12.03.2014
Петрова Анна +7 701 111 22 33</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Аты-жөндер, әр жолға бір адам</translation>
    </message>
    <message>
        <source>Lines that need an eye</source>
        <translation>Қарауды қажет ететін жолдар</translation>
    </message>
    <message>
        <source>One line, one learner: surname, then given name. A birth date or year and a phone may follow. Lists from Excel can be pasted.</source>
        <translation>Бір жол — бір тыңдаушы: тегі, сосын аты. Артынан туған күнін немесе жылын, телефонын жазуға болады. Тізімді Excel кестесінен қоюға болады.</translation>
    </message>
</context>
<context>
    <name>NamesFromDialog</name>
    <message>
        <source>New names from a date on</source>
        <translation>Белгілі бір күннен бастап жаңа атаулар</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;First day of the new names</source>
        <translation>Жаңа атаулардың &amp;бірінші күні</translation>
    </message>
</context>
<context>
    <name>NamesPreview</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Бұл кім</translation>
    </message>
    <message>
        <source>&amp;Who is meant</source>
        <translation>&amp;Кім екені</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Кім екені</translation>
    </message>
    <message>
        <source>What every line means</source>
        <translation>Әр жолдың мағынасы</translation>
    </message>
    <message>
        <source>needs a second word</source>
        <translation>екінші сөз керек</translation>
    </message>
    <message>
        <source>too long for a name</source>
        <translation>аты-жөні үшін тым ұзын</translation>
    </message>
    <message>
        <source>stands above already</source>
        <translation>жоғарыда бар</translation>
    </message>
    <message>
        <source>choose: {count} bear this name</source>
        <translation>таңдаңыз: аттас {count} адам</translation>
    </message>
    <message>
        <source>is in the group already</source>
        <translation>топта бар</translation>
    </message>
    <message>
        <source>similar: please check</source>
        <translation>ұқсас: тексеріңіз</translation>
    </message>
    <message>
        <source>known, spelt otherwise</source>
        <translation>белгілі, басқаша жазылған</translation>
    </message>
    <message>
        <source>somebody known</source>
        <translation>белгілі адам</translation>
    </message>
    <message>
        <source>not on the list of the group</source>
        <translation>топ тізімінде жоқ</translation>
    </message>
    <message>
        <source>new; look-alikes: {count}</source>
        <translation>жаңа; ұқсастар: {count}</translation>
    </message>
    <message>
        <source>new, without the date of birth</source>
        <translation>жаңа, туған күнінсіз</translation>
    </message>
    <message>
        <source>new, without the phone</source>
        <translation>жаңа, телефонсыз</translation>
    </message>
    <message>
        <source>a new card</source>
        <translation>жаңа карточка</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Nobody of the list</source>
        <translation>Тізімде жоқ адам</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Teaching</source>
        <translation>Оқыту</translation>
    </message>
    <message>
        <source>People and work</source>
        <translation>Адамдар мен істер</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Sunday schools</source>
        <translation>Жексенбілік мектептер</translation>
    </message>
    <message>
        <source>State-language groups</source>
        <translation>Мемлекеттік тіл топтары</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Сабаққа қатысу</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтерлер</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Іс-шаралар</translation>
    </message>
    <message>
        <source>Reports and printing</source>
        <translation>Есептер, басып шығару</translation>
    </message>
    <message>
        <source>Attendance analysed</source>
        <translation>Сабаққа қатысуды талдау</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Деректер алмасу</translation>
    </message>
    <message>
        <source>Packages and totals</source>
        <translation>Пакеттер мен жиынтық</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Жиынтық</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Достық үйлері</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n күтіп тұр</numerusform>
            <numerusform>%n күтіп тұр</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>NewYearDialog</name>
    <message>
        <source>New school year {years}</source>
        <translation>Жаңа оқу жылы {years}</translation>
    </message>
    <message>
        <source>Nothing happens before you press the button, and one undo takes all of it back. Marks and registers of the old groups stay as they are.</source>
        <translation>Батырманы басқанша ештеңе өзгермейді, ал бір рет кері қайтару бәрін қалпына келтіреді. Бұрынғы топтардың белгілері мен журналдары сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Begin {years}</source>
        <translation>{years} жылын бастау</translation>
    </message>
    <message>
        <source>Prepare {years} already…</source>
        <translation>{years} жылын дайындау…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) still have lessons ahead</source>
        <translation>
            <numerusform>%n топтың сабақтары әлі алда</numerusform>
            <numerusform>%n топтың сабақтары әлі алда</numerusform>
        </translation>
    </message>
    <message>
        <source>Those lessons go on to their last day, and the groups stay out of the archive until the new year is begun again.</source>
        <translation>Бұл сабақтар соңғы күніне дейін жүреді, ал топтар жаңа жыл қайта басталғанша мұрағатқа түспейді.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>In the new year</source>
        <translation>Жаңа жылда</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Тыңдаушылар</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>&amp;Не болады</translation>
    </message>
    <message>
        <source>&amp;Title in the new year</source>
        <translation>Жаңа жылдағы &amp;атауы</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Деңгейі</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Жасы</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>жалғасады</translation>
    </message>
    <message>
        <source>into the archive</source>
        <translation>мұрағатқа</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>өзгермейді</translation>
    </message>
    <message>
        <source>goes on already</source>
        <translation>жалғасып жатыр</translation>
    </message>
    <message>
        <source>lessons are still ahead</source>
        <translation>сабақтары әлі алда</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>басталуы: {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %n left out</source>
        <translation>
            <numerusform>тағы %n ауыспайды</numerusform>
            <numerusform>тағы %n ауыспайды</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do for the new school year.</source>
        <translation>Жаңа оқу жылы үшін істейтін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>This school year is begun already: nobody is carried over twice.</source>
        <translation>Бұл оқу жылы басталып қойған: ешкім екі рет көшірілмейді.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) go on</source>
        <translation>
            <numerusform>%n топ жалғасады</numerusform>
            <numerusform>%n топ жалғасады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) move up</source>
        <translation>
            <numerusform>%n тыңдаушы ауысады</numerusform>
            <numerusform>%n тыңдаушы ауысады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) end</source>
        <translation>
            <numerusform>%n топ аяқталады</numerusform>
            <numerusform>%n топ аяқталады</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Upcoming events</source>
        <translation>Алдағы іс-шаралар</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Қалпына келтіру кодын басып шығару</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) of today to mark</source>
        <translation>
            <numerusform>Бүгінгі %n сабақты белгілеу</numerusform>
            <numerusform>Бүгінгі %n сабақты белгілеу</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>Package for {month}</source>
        <translation>Пакет: {month}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Дайындау</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>No diagnoses and nothing private, please</source>
        <translation>Диагноз бен жеке мәлімет жазбаңыз</translation>
    </message>
    <message>
        <source>&amp;Minutes late</source>
        <translation>&amp;Кешігу, мин</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>NumberRows</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Қосады</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Нені есептейді</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Numbers of a period</source>
        <translation>Кезең көрсеткіштері</translation>
    </message>
    <message>
        <source>They stay in the House and hide nothing; what leaves it hides few people of one age or level.</source>
        <translation>Олар Достық үйінде қалады, ештеңе жасырылмайды; сыртқа берілетін есепте бір жастағы немесе бір деңгейдегі аз ғана адамның саны жасырылады.</translation>
    </message>
    <message>
        <source>What it counts…</source>
        <translation>Нені есептейді…</translation>
    </message>
</context>
<context>
    <name>OfficeActions</name>
    <message>
        <source>Making the keys of the House</source>
        <translation>Үйдің кілттері жасалуда</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Код алмасу буферіне көшірілді.</translation>
    </message>
    <message>
        <source>Invitation (*.dostyk)</source>
        <translation>Шақыру (*.dostyk)</translation>
    </message>
    <message>
        <source>Invitation of the office</source>
        <translation>Мекеменің шақыруы</translation>
    </message>
</context>
<context>
    <name>OfficeActs</name>
    <message>
        <source>Packages (*.dostyk);;All files (*)</source>
        <translation>Пакеттер (*.dostyk);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Packages of Houses</source>
        <translation>Үйлердің пакеттері</translation>
    </message>
    <message>
        <source>Checking the packages</source>
        <translation>Пакеттер тексерілуде</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked.</source>
        <translation>
            <numerusform>%n файл тексерілді.</numerusform>
            <numerusform>%n файл тексерілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>{checked} Refused: {number}.</source>
        <translation>{checked} Қабылданбағаны: {number}.</translation>
    </message>
    <message>
        <source>{checked} Here before, nothing changed: {number}.</source>
        <translation>{checked} Бұрын келген, ештеңе өзгермеді: {number}.</translation>
    </message>
    <message>
        <source>Comparing with what is stored</source>
        <translation>Сақталғанмен салыстырылуда</translation>
    </message>
    <message>
        <source>Taking the package in</source>
        <translation>Пакет қабылдануда</translation>
    </message>
    <message>
        <source>Signing the answer</source>
        <translation>Жауапқа қол қойылуда</translation>
    </message>
    <message>
        <source>The package is accepted and its receipt is signed.</source>
        <translation>Пакет қабылданды, түбіртекке қол қойылды.</translation>
    </message>
    <message>
        <source>The package is returned and its receipt is signed.</source>
        <translation>Пакет қайтарылды, түбіртекке қол қойылды.</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Түбіртекті сақтау…</translation>
    </message>
    <message>
        <source>Saving the term</source>
        <translation>Мерзім сақталуда</translation>
    </message>
    <message>
        <source>Issuing the certificate</source>
        <translation>Сертификат берілуде</translation>
    </message>
    <message>
        <source>Where to save the receipt</source>
        <translation>Түбіртекті қайда сақтау керек</translation>
    </message>
    <message>
        <source>Where to save the receipts</source>
        <translation>Түбіртектерді қайда сақтау керек</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved.</source>
        <translation>
            <numerusform>%n түбіртек сақталды.</numerusform>
            <numerusform>%n түбіртек сақталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>Түбіртек сақталуда</translation>
    </message>
</context>
<context>
    <name>OfficeAnswer</name>
    <message>
        <source>the whole package</source>
        <translation>пакет тұтастай</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>барлығы бірге</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Неге қатысты</translation>
    </message>
    <message>
        <source>The office answered on {day}: {outcome}.</source>
        <translation>Мекеменің {day} күнгі жауабы: {outcome}.</translation>
    </message>
    <message>
        <source>Packages that never reached it: {numbers}.</source>
        <translation>Оған жетпеген пакеттер: {numbers}.</translation>
    </message>
    <message>
        <source>It made no remarks.</source>
        <translation>Ескерту жоқ.</translation>
    </message>
    <message>
        <source>Answer of the office</source>
        <translation>Мекеменің жауабы</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Жолды ашу</translation>
    </message>
</context>
<context>
    <name>OfficeBoard</name>
    <message>
        <source>House</source>
        <translation>Достық үйі</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Келген күні</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Learners in all</source>
        <translation>Тыңдаушылар</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Сабаққа қатысу</translation>
    </message>
</context>
<context>
    <name>OfficeBoardPage</name>
    <message>
        <source>Houses</source>
        <translation>Достық үйлері</translation>
    </message>
    <message numerus="yes">
        <source>have sent: %n</source>
        <translation>
            <numerusform>жібергені: %n</numerusform>
            <numerusform>жібергені: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sunday schools</source>
        <translation>Жексенбілік мектептер</translation>
    </message>
    <message>
        <source>State language groups</source>
        <translation>Мемлекеттік тіл топтары</translation>
    </message>
    <message>
        <source>Learners in all</source>
        <translation>Тыңдаушылар</translation>
    </message>
    <message>
        <source>Came to events</source>
        <translation>Іс-шараларға келгендер</translation>
    </message>
    <message>
        <source>before: {figure}</source>
        <translation>бұрын: {figure}</translation>
    </message>
    <message>
        <source>Packages and totals: {period}</source>
        <translation>Пакеттер мен жиынтық: {period}</translation>
    </message>
    <message>
        <source>Take files…</source>
        <translation>Файлдарды қабылдау…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came</source>
        <translation>
            <numerusform>%n файл келді</numerusform>
            <numerusform>%n файл келді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>шешім күтетіні: %n</numerusform>
            <numerusform>шешім күтетіні: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeCells</name>
    <message>
        <source>name in Kazakh</source>
        <translation>қазақша атауы</translation>
    </message>
    <message>
        <source>name in Russian</source>
        <translation>орысша атауы</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>құқықтық нысаны</translation>
    </message>
    <message>
        <source>number in the register</source>
        <translation>тізілімдегі нөмірі</translation>
    </message>
    <message>
        <source>accredited until</source>
        <translation>аккредиттеу мерзімі</translation>
    </message>
    <message>
        <source>members</source>
        <translation>мүшелер саны</translation>
    </message>
    <message>
        <source>creative collectives</source>
        <translation>шығармашылық ұжымдар саны</translation>
    </message>
    <message>
        <source>association</source>
        <translation>бірлестік</translation>
    </message>
    <message>
        <source>name</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>code of the place</source>
        <translation>елді мекен коды</translation>
    </message>
    <message>
        <source>state</source>
        <translation>жағдайы</translation>
    </message>
    <message>
        <source>school</source>
        <translation>мектеп</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>level</source>
        <translation>деңгейі</translation>
    </message>
    <message>
        <source>age</source>
        <translation>жасы</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>жынысы</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation>этносы</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>оқу жылы</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>басталуы</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>аяқталуы</translation>
    </message>
    <message>
        <source>places</source>
        <translation>орын саны</translation>
    </message>
    <message>
        <source>hours planned</source>
        <translation>жоспарлы сағат</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>сағат</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>тізімде</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>ашылған күні</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>жабылған күні</translation>
    </message>
    <message>
        <source>number that came</source>
        <translation>келгені</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>айдың басында</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>қосылғаны</translation>
    </message>
    <message>
        <source>left</source>
        <translation>шыққаны</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>айдың соңында</translation>
    </message>
    <message>
        <source>lessons held</source>
        <translation>өткізілген сабақ</translation>
    </message>
    <message>
        <source>marks in all</source>
        <translation>барлық белгі</translation>
    </message>
    <message>
        <source>people</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation>қабылдаулар саны</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>волонтерлер</translation>
    </message>
    <message>
        <source>format</source>
        <translation>форматы</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>өткізуші</translation>
    </message>
    <message>
        <source>counted by</source>
        <translation>санау тәсілі</translation>
    </message>
    <message>
        <source>children</source>
        <translation>балалар</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>жастар</translation>
    </message>
    <message>
        <source>women</source>
        <translation>әйелдер</translation>
    </message>
    <message>
        <source>views online</source>
        <translation>онлайн қаралым</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>қаржыландыру</translation>
    </message>
    <message>
        <source>budget, tenge</source>
        <translation>бюджет, теңге</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>туған жылы</translation>
    </message>
    <message>
        <source>until</source>
        <translation>соңғы күні</translation>
    </message>
    <message>
        <source>level at the start</source>
        <translation>бастапқы деңгейі</translation>
    </message>
    <message>
        <source>level reached</source>
        <translation>қол жеткізген деңгейі</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>белгі</translation>
    </message>
    <message>
        <source>the others together</source>
        <translation>қалғандары бірге</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <source>House and file</source>
        <translation>Достық үйі және файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
</context>
<context>
    <name>OfficeHouses</name>
    <message>
        <source>House</source>
        <translation>Достық үйі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>Code of the key</source>
        <translation>Кілт коды</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Соңғы пакет</translation>
    </message>
</context>
<context>
    <name>OfficeHousesPage</name>
    <message>
        <source>Where to save the invitation</source>
        <translation>Шақыруды қайда сақтау керек</translation>
    </message>
    <message>
        <source>Saving the invitation</source>
        <translation>Шақыру сақталуда</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Код алмасу буферіне көшірілді.</translation>
    </message>
    <message>
        <source>Saving the House</source>
        <translation>Достық үйі сақталуда</translation>
    </message>
    <message>
        <source>Revoking the key</source>
        <translation>Кілт кері қайтарып алынуда</translation>
    </message>
    <message>
        <source>Closing the House</source>
        <translation>Достық үйі жабылуда</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Достық үйлері</translation>
    </message>
    <message>
        <source>Add a House…</source>
        <translation>Үй қосу…</translation>
    </message>
    <message numerus="yes">
        <source>%n House(s)</source>
        <translation>
            <numerusform>%n Достық үйі</numerusform>
            <numerusform>%n Достық үйі</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of the office is valid until {day}</source>
        <translation>Мекеменің кілті {day} күніне дейін жарамды</translation>
    </message>
    <message>
        <source>Invitation for Houses</source>
        <translation>Үйлерге арналған шақыру</translation>
    </message>
    <message>
        <source>Send the file invitation.dostyk to the Houses and write its code in the official letter, apart from the file.</source>
        <translation>invitation.dostyk файлын Үйлерге жіберіп, оның кодын файлдан бөлек ресми хатта жазыңыз.</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Мекеменің коды</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Кодты көшіріп алу</translation>
    </message>
    <message>
        <source>&amp;Save the invitation…</source>
        <translation>&amp;Шақыруды сақтау…</translation>
    </message>
    <message>
        <source>Print the le&amp;tter…</source>
        <translation>&amp;Хатты басып шығару…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ө&amp;згерту…</translation>
    </message>
    <message>
        <source>C&amp;lose the House…</source>
        <translation>Достық үйін ж&amp;абу…</translation>
    </message>
    <message>
        <source>Houses on the list</source>
        <translation>Тізімдегі Үйлер</translation>
    </message>
    <message>
        <source>&amp;Revoke the key…</source>
        <translation>Кілтті кері қай&amp;тарып алу…</translation>
    </message>
    <message>
        <source>No House on the list yet</source>
        <translation>Тізімде әзірге Үй жоқ</translation>
    </message>
    <message>
        <source>A House comes on the list when its first package is enrolled by its code; one that is expected can be added now.</source>
        <translation>Үй бірінші пакеті коды бойынша тіркелгенде тізімге енеді; күтілетін Үйді қазір қосуға болады.</translation>
    </message>
</context>
<context>
    <name>OfficeReview</name>
    <message>
        <source>added</source>
        <translation>қосылды</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерді</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>жойылды</translation>
    </message>
    <message>
        <source>same</source>
        <translation>өзгеріссіз</translation>
    </message>
    <message>
        <source>ЭЦП beside the signature of the House: mathematically right. Revocation and time stamp were not checked.</source>
        <translation>Достық үйінің қолтаңбасымен қатар тұрған ЭЦҚ: математикалық тұрғыдан дұрыс; қайтарып алынуы мен уақыт белгісі тексерілген жоқ.</translation>
    </message>
    <message>
        <source>ЭЦП beside the signature of the House: it does not fit these files. The signature of the House itself is right.</source>
        <translation>Достық үйінің қолтаңбасымен қатар тұрған ЭЦҚ бұл файлдарға сәйкес келмейді. Достық үйінің өз қолтаңбасы дұрыс.</translation>
    </message>
    <message>
        <source>ЭЦП beside the signature of the House: made with an algorithm this program cannot compute, so it is not checked.</source>
        <translation>Достық үйінің қолтаңбасымен қатар тұрған ЭЦҚ осы бағдарлама есептей алмайтын алгоритммен жасалған, сондықтан тексерілген жоқ.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгерді</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Жойылды</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Өзгеріссіз</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
</context>
<context>
    <name>OfficeRows</name>
    <message>
        <source>House</source>
        <translation>Достық үйі</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Only accepted packages count. Enter opens the rows of a House.</source>
        <translation>Тек қабылданған пакеттер есептеледі. Enter Үйдің жолдарын ашады.</translation>
    </message>
    <message>
        <source>Only accepted packages count. A House sends this number alone; its rows stay in the House.</source>
        <translation>Тек қабылданған пакеттер есептеледі. Үй осы санның өзін ғана жібереді; жолдары Үйде қалады.</translation>
    </message>
    <message>
        <source>Groups with a month in {period}. Enter opens lessons and months.</source>
        <translation>Осы кезеңде айлық мәліметі бар топтар: {period}. Enter сабақтар мен айларды ашады.</translation>
    </message>
    <message>
        <source>&amp;Learners by code…</source>
        <translation>&amp;Кодталған тыңдаушылар…</translation>
    </message>
    <message>
        <source>{month}: {start} at the start, {arrived} arrived, {left} left, {end} at the end; {held} lessons held, {attended} of {possible} marks attended.</source>
        <translation>{month}: басында {start}, келгені {arrived}, кеткені {left}, соңында {end}; өткізілген сабақ: {held}, қатысу белгілері: {attended}, барлық белгі: {possible}.</translation>
    </message>
    <message>
        <source>The House sends counts only; no row describes a person.</source>
        <translation>Достық үйі тек сандарды жібереді; бірде-бір жол адамды сипаттамайды.</translation>
    </message>
    <message>
        <source>The code is given by the House; only the House can tell who it is. Enter opens the marks.</source>
        <translation>Кодты Достық үйі береді; кім екенін тек Достық үйі айта алады. Enter белгілерді ашады.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Туған жылы</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>Топта болуы</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Қатысқаны</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Events that began in {period}. Those held count; “≈” is an estimate, “—” a count that the House hides or does not know.</source>
        <translation>{period}: осы кезеңде басталған іс-шаралар. Өткізілгендері есептеледі; «≈» — болжам, «—» — Үй жасыратын немесе білмейтін сан.</translation>
    </message>
    <message>
        <source>&amp;Volunteers by month…</source>
        <translation>&amp;Волонтерлер айлар бойынша…</translation>
    </message>
    <message>
        <source>Confirmed work by month and area. Somebody who worked in two areas or months stands in both lines.</source>
        <translation>Айлар мен бағыттар бойынша расталған жұмыс. Екі бағытта немесе екі айда жұмыс істеген адам екі жолда да тұр.</translation>
    </message>
    <message>
        <source>As the newest package of the House has them.</source>
        <translation>Үйдің ең соңғы пакетіндегідей.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Іс-шара</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>Came to them</source>
        <translation>Келгендер</translation>
    </message>
    <message>
        <source>Online views</source>
        <translation>Онлайн қаралым</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтерлер</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Бірлестік</translation>
    </message>
    <message>
        <source>Accredited until</source>
        <translation>Аккредиттеу мерзімі</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүшелер саны</translation>
    </message>
    <message>
        <source>Creative collectives</source>
        <translation>Ұжымдар саны</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Тыңдаушылар</translation>
    </message>
    <message>
        <source>Lessons held</source>
        <translation>Өткізілген сабақтар</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Сабаққа қатысу</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабақ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Тізімде</translation>
    </message>
</context>
<context>
    <name>OfficeStartDialog</name>
    <message>
        <source>Found a regional office</source>
        <translation>Өңірлік мекемені құру</translation>
    </message>
    <message>
        <source>Found the office</source>
        <translation>Мекемені құру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>An office takes the packages of its Houses and answers them; it keeps no register of its own. Its root key vouches for every House. The key lies in the file ca.key beside the data, locked by a passphrase: without it no House can be enrolled, and nobody can bring it back. Write it down and keep it, with a copy of the file on a stick, in a safe.</source>
        <translation>Мекеме Достық үйлерінің пакеттерін қабылдап, оларға жауап береді; өз журналын жүргізбейді. Оның түбір кілті әр Достық үйіне кепіл болады. Кілт деректер жанындағы ca.key файлында құпиясөзбен құлыпталып жатады: онсыз бірде-бір Достық үйін тіркеу мүмкін емес, оны ешкім қалпына келтіре алмайды. Құпиясөзді жазып алып, файлдың флешкадағы көшірмесімен бірге сейфте сақтаңыз.</translation>
    </message>
    <message>
        <source>Name of the office in &amp;Kazakh</source>
        <translation>Мекеменің &amp;қазақша атауы</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>&amp;Орысша атауы</translation>
    </message>
    <message>
        <source>&amp;Number of the office, as in KZ-OFF-19</source>
        <translation>Мекеме &amp;нөмірі, мысалы KZ-OFF-19</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the root key</source>
        <translation>Түбір кілттің құ&amp;пиясөзі</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>Құпиясөзді қ&amp;айталаңыз</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>Мекеменің атауын жазыңыз.</translation>
    </message>
    <message>
        <source>The number is KZ-OFF- and two digits.</source>
        <translation>Нөмір: KZ-OFF- және екі цифр.</translation>
    </message>
    <message>
        <source>At least {least} characters; several words are best.</source>
        <translation>Кемі {least} таңба; бірнеше сөз болғаны дұрыс.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Екеуі бірдей емес.</translation>
    </message>
</context>
<context>
    <name>OfficeTotals</name>
    <message>
        <source>Schools</source>
        <translation>Мектептер</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>State language</source>
        <translation>Мемлекеттік тіл</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Тыңдаушылар</translation>
    </message>
    <message>
        <source>Lessons held</source>
        <translation>Өткізілген сабақтар</translation>
    </message>
    <message>
        <source>Attendance, %</source>
        <translation>Қатысуы, %</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Іс-шаралар</translation>
    </message>
    <message>
        <source>Came to them</source>
        <translation>Келгендер</translation>
    </message>
    <message>
        <source>Online views</source>
        <translation>Онлайн қаралым</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтерлер</translation>
    </message>
    <message>
        <source>Volunteer hours</source>
        <translation>Волонтерлік сағат</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>Кезеңде</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Алдыңғы кезең</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Бір жыл бұрын</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Достық үйлері</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Достық үйі</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
</context>
<context>
    <name>OfficeTotalsPage</name>
    <message>
        <source>Region</source>
        <translation>Өңір бойынша</translation>
    </message>
    <message>
        <source>district not stated</source>
        <translation>ауданы көрсетілмеген</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>тілі көрсетілмеген</translation>
    </message>
    <message>
        <source>Totals: {period}</source>
        <translation>Жиынтық: {period}</translation>
    </message>
    <message>
        <source>Compared with {before} and {year}. “&lt;5” is hidden by its House; “≥” is a sum with such a count in it. Enter opens what a number is made of.</source>
        <translation>Салыстырылатын кезеңдер: {before} және {year}. «&lt;5» санын Достық үйі жасырған; «≥» — ішінде сондай саны бар қосынды. Enter санның неден құралғанын ашады.</translation>
    </message>
    <message>
        <source>Houses counted: {now}; before {before}, a year ago {year}.</source>
        <translation>Есепке алынған Достық үйлері: {now}; бұрын {before}, бір жыл бұрын {year}.</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Excel файлы ретінде сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation>Кестелер жазылуда</translation>
    </message>
    <message>
        <source>Totals of the region</source>
        <translation>Өңір бойынша жиынтық</translation>
    </message>
    <message>
        <source>Consolidated report…</source>
        <translation>Жиынтық есеп…</translation>
    </message>
    <message>
        <source>Accepted packages of {told} of {every} Houses</source>
        <translation>Пакеті қабылданған Достық үйлері: {told}, барлығы: {every}</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Көрсету</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>By House</source>
        <translation>Достық үйлері бойынша</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>Аудандар бойынша</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Тілдер бойынша</translation>
    </message>
    <message>
        <source>Events and volunteers by House</source>
        <translation>Үйлер: іс-шара мен волонтер</translation>
    </message>
    <message>
        <source>Events and volunteers by district</source>
        <translation>Аудандар: іс-шара мен волонтер</translation>
    </message>
    <message>
        <source>Save as &amp;Excel…</source>
        <translation>&amp;Excel файлы ретінде сақтау…</translation>
    </message>
    <message>
        <source>Figures worth a question</source>
        <translation>Сұрақ тудыратын сандар</translation>
    </message>
    <message>
        <source>Nothing is changed by itself. The questions are offered when a package is decided, and go to the House in its receipt.</source>
        <translation>Ештеңе өздігінен өзгермейді. Сұрақтар пакет бойынша шешім қабылданғанда ұсынылады және Достық үйіне түбіртекпен жетеді.</translation>
    </message>
    <message>
        <source>No figures of this period yet</source>
        <translation>Бұл кезеңнің көрсеткіштері әзірге жоқ</translation>
    </message>
    <message>
        <source>They come with the first package of the period that is accepted.</source>
        <translation>Олар осы кезеңнің алғашқы пакеті қабылданғанда шығады.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>шешім күтеді</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>күтілуде</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>келмеді</translation>
    </message>
    <message>
        <source>wants its code</source>
        <translation>код күтеді</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>кейін түзетілді</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>тым кеш келді</translation>
    </message>
    <message>
        <source>no package yet</source>
        <translation>пакет келген жоқ</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>тіркелген</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>кілті қайтарып алынған</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылған</translation>
    </message>
    <message>
        <source>Every check passed. Nothing is in the totals yet: look at what would change, then accept the package or return it with remarks.</source>
        <translation>Барлық тексеруден өтті. Жиынтыққа әзірге ештеңе енген жоқ: не өзгеретінін қараңыз да, пакетті қабылдаңыз немесе ескертулермен қайтарыңыз.</translation>
    </message>
    <message>
        <source>Its figures are in the totals. Save the receipt and send it to the House: it brings the answer of the office.</source>
        <translation>Оның көрсеткіштері жиынтыққа енді. Түбіртекті сақтап, Үйге жіберіңіз: онда мекеменің жауабы бар.</translation>
    </message>
    <message>
        <source>It is in no total. Save the receipt and send it to the House: it brings the remarks, and the House sends a correction.</source>
        <translation>Ол ешбір жиынтыққа енген жоқ. Түбіртекті сақтап, Үйге жіберіңіз: онда ескертулер бар, Үй түзетілген пакет жібереді.</translation>
    </message>
    <message>
        <source>It was accepted, and a correction has taken its place. Nothing is to be done.</source>
        <translation>Ол қабылданған, кейін орнын түзетілген пакет басты. Ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>A newer package was taken before this one came. It is kept and changes nothing; the receipt tells the House so.</source>
        <translation>Бұл пакет келгенше жаңарағы қабылданып қойған. Ол сақталды, бірақ ештеңені өзгертпейді; түбіртек мұны Үйге хабарлайды.</translation>
    </message>
    <message>
        <source>The answer is signed: save the receipt and send it to the House.</source>
        <translation>Жауапқа қол қойылды: түбіртекті сақтап, Достық үйіне жіберіңіз.</translation>
    </message>
    <message>
        <source>It is not sure which House sent it, so no answer was signed: tell the House by telephone.</source>
        <translation>Оны қай Достық үйі жібергені анық емес, сондықтан жауапқа қол қойылған жоқ: Үйге телефонмен хабарлаңыз.</translation>
    </message>
    <message>
        <source>№&#xa0;{number} did not come</source>
        <translation>№&#xa0;{number} келмеді</translation>
    </message>
    <message>
        <source>a file was refused</source>
        <translation>файл қабылданбады</translation>
    </message>
    <message>
        <source>{verdict} That it comes from the House № {number} is told by the name of the file alone.</source>
        <translation>{verdict} Оның №&#xa0;{number} Үйден екенін файлдың атауы ғана айтады.</translation>
    </message>
    <message>
        <source>{verdict} If the House says there that it has made a new key, type the code of that key.</source>
        <translation>{verdict} Үй телефонмен жаңа кілт жасағанын айтса, сол кілттің кодын теріңіз.</translation>
    </message>
    <message>
        <source>{name} (not confirmed)</source>
        <translation>{name} (расталмаған)</translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message>
        <source>Orders (F-16)</source>
        <translation>Бұйрықтар (F-16)</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Жаңа бұйрық</translation>
    </message>
    <message>
        <source>&amp;Orders given</source>
        <translation>&amp;Шығарылған бұйрықтар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>&amp;From day</source>
        <translation>Қай к&amp;үннен</translation>
    </message>
    <message>
        <source>&amp;To day</source>
        <translation>Қай күнге д&amp;ейін</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>Бұйрық &amp;күні</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Тыңдаушы</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Who waits for an order</source>
        <translation>Бұйрық күтіп тұрғандар</translation>
    </message>
    <message>
        <source>Nobody waits for such an order</source>
        <translation>Мұндай бұйрықты күтіп тұрған ешкім жоқ</translation>
    </message>
    <message>
        <source>Choose another kind of order or other days.</source>
        <translation>Бұйрықтың басқа түрін немесе басқа күндерді таңдаңыз.</translation>
    </message>
    <message>
        <source>Look at the draft…</source>
        <translation>Жобасын қарау…</translation>
    </message>
    <message>
        <source>The selected rows come into the order (Ctrl+A: all).</source>
        <translation>Бұйрыққа таңдалған жолдар енеді (Ctrl+A: барлығы).</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>&amp;Kind of order</source>
        <translation>Бұйрық &amp;түрі</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Бұйрық түрі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>күші жойылған</translation>
    </message>
    <message>
        <source>given</source>
        <translation>шығарылған</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Тыңдаушылар</translation>
    </message>
    <message>
        <source>Orders given</source>
        <translation>Шығарылған бұйрықтар</translation>
    </message>
    <message>
        <source>No order was given yet</source>
        <translation>Әзірге бұйрық шығарылған жоқ</translation>
    </message>
    <message>
        <source>The first one gets No. 1; numbers have no gaps and begin anew each year.</source>
        <translation>Біріншісі №&#xa0;1 болады; нөмірлер үзілмейді және жыл сайын қайта басталады.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Күшін жою…</translation>
    </message>
    <message>
        <source>The number stays taken; the learners wait again</source>
        <translation>Нөмір бос емес күйінде қалады; тыңдаушылар қайта күтеді</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>қабылдау</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>шығару</translation>
    </message>
    <message>
        <source>transfer to another group</source>
        <translation>басқа топқа ауыстыру</translation>
    </message>
    <message>
        <source>from: {group}</source>
        <translation>бұрынғы тобы: {group}</translation>
    </message>
    <message numerus="yes">
        <source>Give the order: %n learner(s)</source>
        <translation>
            <numerusform>Бұйрық шығару: %n тыңдаушы</numerusform>
            <numerusform>Бұйрық шығару: %n тыңдаушы</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such date. Type it as 22.11.2026.</source>
        <translation>Мұндай күн жоқ. 22.11.2026 түрінде жазыңыз.</translation>
    </message>
</context>
<context>
    <name>PackageContents</name>
    <message>
        <source>Section, and what exactly is sent</source>
        <translation>Бөлім және нақты не жіберіледі</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңасы</translation>
    </message>
</context>
<context>
    <name>PackageCorrection</name>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>What the correction changes for the office.</source>
        <translation>Түзету мекеме үшін нені өзгертеді.</translation>
    </message>
    <message>
        <source>No indicator changes; rows may.</source>
        <translation>Көрсеткіштер өзгермейді; жолдар өзгеруі мүмкін.</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Ескі және жаңа</translation>
    </message>
</context>
<context>
    <name>PackageJournal</name>
    <message>
        <source>corrects No. {number}</source>
        <translation>№&#xa0;{number} орнына</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>жаттығу</translation>
    </message>
    <message>
        <source>Period and file</source>
        <translation>Кезең және файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
</context>
<context>
    <name>PackageRemarks</name>
    <message>
        <source>Lesson</source>
        <translation>Сабақ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Белгіленді</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>lasting key</source>
        <translation>тұрақты кілті</translation>
    </message>
    <message>
        <source>group</source>
        <translation>топ</translation>
    </message>
    <message>
        <source>day</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>of them</source>
        <translation>оның ішінде</translation>
    </message>
    <message>
        <source>part</source>
        <translation>бөлігі</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>басталуы</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>аяқталуы</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мәні</translation>
    </message>
    <message>
        <source>number</source>
        <translation>саны</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>өлшем бірлігі</translation>
    </message>
    <message>
        <source>broken down by</source>
        <translation>бөлініс</translation>
    </message>
    <message>
        <source>version of the rule</source>
        <translation>ереже нұсқасы</translation>
    </message>
    <message>
        <source>area</source>
        <translation>бағыты</translation>
    </message>
    <message>
        <source>event</source>
        <translation>іс-шара</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>тыңдаушы</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>сабақ</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>топта болу кезеңі</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>көрсеткіш</translation>
    </message>
    <message>
        <source>tenge</source>
        <translation>теңге</translation>
    </message>
</context>
<context>
    <name>PackageTimeline</name>
    <message>
        <source>created</source>
        <translation>жасалды</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>жіберілді</translation>
    </message>
    <message>
        <source>received</source>
        <translation>алынды</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ауыстырылды</translation>
    </message>
</context>
<context>
    <name>PackageWay</name>
    <message>
        <source>Show the rows</source>
        <translation>Жолдарды көрсету</translation>
    </message>
    <message>
        <source>Old and new…</source>
        <translation>Ескі және жаңа…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>About the keys…</source>
        <translation>Кілттер туралы…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Не жіберіледі</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Қолтаңба</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Келесі: тексеру</translation>
    </message>
    <message>
        <source>Next: what leaves</source>
        <translation>Келесі: не жіберіледі</translation>
    </message>
    <message>
        <source>Next: sign</source>
        <translation>Келесі: қол қою</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Қол қойып сақтау…</translation>
    </message>
    <message>
        <source>Another package</source>
        <translation>Тағы бір пакет</translation>
    </message>
    <message>
        <source>Correction of package № {number} → {office}</source>
        <translation>№&#xa0;{number} пакетті түзету → {office}</translation>
    </message>
    <message>
        <source>New package → {office}</source>
        <translation>Жаңа пакет → {office}</translation>
    </message>
    <message>
        <source>Package № {number} · {period} → {office}</source>
        <translation>№&#xa0;{number} пакет · {period} → {office}</translation>
    </message>
    <message>
        <source>Checking the period</source>
        <translation>Кезең тексерілуде</translation>
    </message>
    <message>
        <source>Collecting the tables</source>
        <translation>Кестелер жиналуда</translation>
    </message>
    <message>
        <source>Where to save the package</source>
        <translation>Пакетті қайда сақтау керек</translation>
    </message>
    <message>
        <source>Signing the package</source>
        <translation>Пакетке қол қойылуда</translation>
    </message>
    <message>
        <source>Comparing the packages</source>
        <translation>Пакеттер салыстырылуда</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>Associations</source>
        <translation>Бірлестіктер</translation>
    </message>
    <message>
        <source>name, number in the register, members as a number</source>
        <translation>атауы, тізілімдегі нөмірі, мүшелер саны</translation>
    </message>
    <message>
        <source>Sunday schools</source>
        <translation>Жексенбілік мектептер</translation>
    </message>
    <message>
        <source>name, association, years of work</source>
        <translation>атауы, бірлестігі, жұмыс жылдары</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>language, level, hours, places</source>
        <translation>тілі, деңгейі, сағаты, орын саны</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>how many came and how many did not, no names</source>
        <translation>қанша адам қатысты, аты-жөнсіз</translation>
    </message>
    <message>
        <source>Months of groups</source>
        <translation>Топтар айлар бойынша</translation>
    </message>
    <message>
        <source>arrived, left, held, attended</source>
        <translation>келді, кетті, өткізілді, қатысты</translation>
    </message>
    <message>
        <source>Breakdowns of the House</source>
        <translation>Үй бойынша бөліністер</translation>
    </message>
    <message>
        <source>by age, language and level; fewer than 5 people are hidden</source>
        <translation>жасы, тілі, деңгейі бойынша; 5 адамнан азы жасырылады</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>values with their rules; fewer than 5 people are hidden</source>
        <translation>мәндері мен ережелері; 5 адамнан азы жасырылады</translation>
    </message>
    <message>
        <source>Months of volunteers</source>
        <translation>Волонтерлер айлары</translation>
    </message>
    <message>
        <source>how many and how many hours, by area, no names</source>
        <translation>бағыттар бойынша волонтерлер мен сағаттар саны, аты-жөнсіз</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Іс-шаралар</translation>
    </message>
    <message>
        <source>title, kind, days, how many came</source>
        <translation>атауы, түрі, күндері, келгендер саны</translation>
    </message>
    <message>
        <source>Associations of events</source>
        <translation>Іс-шараларға қатысқан бірлестіктер</translation>
    </message>
    <message>
        <source>which association took part in which event</source>
        <translation>қай бірлестік қай іс-шараға қатысқаны</translation>
    </message>
    <message>
        <source>Learners by code</source>
        <translation>Кодталған тыңдаушылар</translation>
    </message>
    <message>
        <source>code and year of birth, no names</source>
        <translation>код пен туған жылы, аты-жөнінсіз</translation>
    </message>
    <message>
        <source>Stays of learners</source>
        <translation>Тыңдаушылардың топта болу кезеңдері</translation>
    </message>
    <message>
        <source>code, group, first and last day, level</source>
        <translation>код, топ, бірінші және соңғы күні, деңгейі</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>code, lesson and how it was attended</source>
        <translation>код, сабақ және оған қатысуы</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>жауап жоқ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>returned for correction</source>
        <translation>түзетуге қайтарылды</translation>
    </message>
    <message>
        <source>already received</source>
        <translation>бұрын алынған</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>кейінгісімен ауыстырылды</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>The package does not continue the last one that the office has: this House works on two computers or with an old copy. Nothing was taken. Go on from one computer only: make a new package here and send it.</source>
        <translation>Бұл пакет мекемедегі соңғы пакетті жалғастырмайды: Достық үйі екі компьютерде немесе ескі көшірмемен жұмыс істейді. Ештеңе қабылданған жоқ. Бұдан әрі бір ғана компьютерде жұмыс істеңіз: осында жаңа пакет жасап, жіберіңіз.</translation>
    </message>
    <message>
        <source>The office already has another package with this number or a later one: this House works on two computers or with an old copy. Nothing was taken. The next package gets a free number: make it here and send it.</source>
        <translation>Мекемеде осы нөмірлі немесе одан кейінгі басқа пакет бар: Достық үйі екі компьютерде немесе ескі көшірмемен жұмыс істейді. Ештеңе қабылданған жоқ. Келесі пакетке бос нөмір беріледі: оны осында жасап, жіберіңіз.</translation>
    </message>
    <message>
        <source>The tables break the rules of the package at this place: {place}. Nothing was taken. Correct the row and make a new package.</source>
        <translation>Кестелердің мына жері пакет ережелеріне сай емес: {place}. Ештеңе қабылданған жоқ. Жолды түзетіп, жаңа пакет жасаңыз.</translation>
    </message>
    <message>
        <source>The program of the office is older than this one and cannot read the package. Nothing was taken. The office has now said what it can read: make a new package and send it.</source>
        <translation>Мекеменің бағдарламасы бұл бағдарламадан ескі, пакетті оқи алмайды. Ештеңе қабылданған жоқ. Мекеме нені оқи алатынын енді хабарлады: жаңа пакет жасап, жіберіңіз.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Find a person, a group, an event</source>
        <translation>Адамды, топты, іс-шараны табу</translation>
    </message>
    <message>
        <source>Find a page or a command</source>
        <translation>Бетті немесе команданы табу</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Found</source>
        <translation>Табылғаны</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, in any spelling.</source>
        <translation>Ештеңе табылмады. Аты-жөнінің бір бөлігін жазып көріңіз, жазылуы маңызды емес.</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>волонтер</translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>From paper: lesson {number} of {count}, {day}</source>
        <translation>Қағаздан: {number}-сабақ, барлығы {count}, {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Every lesson of this sheet that is over is entered.</source>
        <translation>Бұл парақтағы өткен сабақтардың бәрі енгізілді.</translation>
    </message>
    <message>
        <source>Next sheet…</source>
        <translation>Келесі парақ…</translation>
    </message>
</context>
<context>
    <name>PaperRegister</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>No paper here has this name or number.</source>
        <translation>Мұндай аты не нөмірі бар құжат жоқ.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>annulled {date}</source>
        <translation>күші жойылды: {date}</translation>
    </message>
    <message>
        <source>copies: {count}</source>
        <translation>көшірме: {count}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Print the chosen papers (Ctrl+P)</source>
        <translation>Таңдалған құжаттарды басып шығару (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>Көшірмесін басып шығару…</translation>
    </message>
    <message>
        <source>Print again, marked as a copy and counted</source>
        <translation>Көшірме деген белгімен қайта басып шығару; есепке алынады</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Күшін жою…</translation>
    </message>
    <message>
        <source>Annul the chosen paper with a reason</source>
        <translation>Таңдалған құжаттың күшін себебін көрсетіп жою</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Тыңдаушы</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
</context>
<context>
    <name>PaperSheetDialog</name>
    <message>
        <source>Enter from paper</source>
        <translation>Қағаздан енгізу</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Code at the foot of the sheet</source>
        <translation>Парақтың төменгі жағындағы &amp;код</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>or &amp;not entered yet in this month</source>
        <translation>немесе осы айда әлі &amp;енгізілмегендері</translation>
    </message>
    <message>
        <source>Every sheet of this month is entered.</source>
        <translation>Осы айдың барлық парағы енгізілді.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) to enter</source>
        <translation>
            <numerusform>енгізілмеген %n сабақ</numerusform>
            <numerusform>енгізілмеген %n сабақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the code of the sheet, or choose another month.</source>
        <translation>Парақтың кодын теріңіз немесе басқа айды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>{number}-бет, барлығы {count}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Үлкейту</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Use these words</source>
        <translation>Осы сөздерді алу</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Құпиясөзді орнату</translation>
    </message>
    <message>
        <source>The password &amp;until now</source>
        <translation>&amp;Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>Next you get a recovery code to print. With neither password nor code nobody can open the data, we neither.</source>
        <translation>Келесі қадамда басып шығаратын қалпына келтіру кодын аласыз. Құпиясөз де, код та болмаса, деректерді ешкім, біз де аша алмаймыз.</translation>
    </message>
    <message>
        <source>Four words are easy to remember and hard to guess</source>
        <translation>Төрт сөзді есте сақтау оңай, табу қиын</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Басқа сөздер</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Сөздерді көшіріп алу</translation>
    </message>
    <message>
        <source>A password for the House</source>
        <translation>Деректерге құпиясөз</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Басқа құпиясөз</translation>
    </message>
    <message>
        <source>A new password in place of the forgotten one</source>
        <translation>Ұмытылғанның орнына жаңа құпиясөз</translation>
    </message>
    <message>
        <source>There are names of people in the House now. One password protects everything: the data, every copy and the key that signs packages. It is asked for when the program starts.</source>
        <translation>Енді деректерде адамдардың аты-жөні бар. Бір құпиясөз бәрін қорғайды: деректерді, әр көшірмені және пакеттерге қол қоятын кілтті. Ол бағдарлама іске қосылғанда сұралады.</translation>
    </message>
    <message>
        <source>It opens the data and the signing key. Copies made until now keep the old one.</source>
        <translation>Ол деректер мен қолтаңба кілтін ашады. Осыған дейінгі көшірмелерде бұрынғысы қалады.</translation>
    </message>
    <message>
        <source>At least {least} characters, or the four words above.</source>
        <translation>Кемінде {least} таңба немесе жоғарыдағы төрт сөз.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) more</source>
        <translation>
            <numerusform>Тағы %n таңба</numerusform>
            <numerusform>Тағы %n таңба</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: the same few characters over and over.</source>
        <translation>Әлсіз: бірнеше таңба ғана қайталанады.</translation>
    </message>
    <message>
        <source>Strong: four words chosen by chance.</source>
        <translation>Берік: кездейсоқ таңдалған төрт сөз.</translation>
    </message>
    <message>
        <source>Enough, if it is no name, date or phone number.</source>
        <translation>Есім, күн немесе телефон нөмірі болмаса, жеткілікті.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Жақсы.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Берік.</translation>
    </message>
    <message>
        <source>Protecting the House</source>
        <translation>Деректер қорғалуда</translation>
    </message>
    <message>
        <source>No password yet. The open lock at the lower left sets one at any time.</source>
        <translation>Құпиясөз әлі жоқ. Оны кез келген уақытта төменгі сол жақтағы ашық құлып арқылы орнатуға болады.</translation>
    </message>
    <message>
        <source>The new password is in force.</source>
        <translation>Жаңа құпиясөз күшіне енді.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide the letters</source>
        <translation>Таңбаларды жасыру</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Таңбаларды көрсету</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock қосулы.</translation>
    </message>
    <message>
        <source>The keyboard types Latin letters.</source>
        <translation>Пернетақта латын әріптерін теріп тұр.</translation>
    </message>
    <message>
        <source>The keyboard types Cyrillic letters.</source>
        <translation>Пернетақта кирилл әріптерін теріп тұр.</translation>
    </message>
</context>
<context>
    <name>PasswordGate</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Қалпына келтіру кодымен ашу</translation>
    </message>
    <message>
        <source>It stands on the printed sheet: seven groups of four characters. Spaces, dashes and small letters do not matter. Then you choose a new password.</source>
        <translation>Ол басып шығарылған парақта тұр: төрт таңбадан жеті топ. Бос орын, сызықша және кіші әріптер маңызды емес. Содан кейін жаңа құпиясөз таңдайсыз.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Қалпына келтіру &amp;коды</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Құпиясөзге оралу</translation>
    </message>
    <message>
        <source>This House is locked</source>
        <translation>Деректер құлыпталған</translation>
    </message>
    <message>
        <source>The password opens the data and the signing key.</source>
        <translation>Құпиясөз деректерді және қолтаңба кілтін ашады.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Құпиясөз</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery code</source>
        <translation>Ұмыттыңыз ба? Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open the House (Enter)</source>
        <translation>Деректерді ашу (Enter)</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Open a House in another folder…</source>
        <translation>Басқа қалтадағы деректерді ашу…</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>New volunteer</source>
        <translation>Жаңа волонтер</translation>
    </message>
    <message>
        <source>Register the volunteer</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>The volunteer is registered.</source>
        <translation>Волонтер тіркелді.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>The card of the volunteer is saved.</source>
        <translation>Волонтер карточкасы сақталды.</translation>
    </message>
    <message>
        <source>The volunteer serves again.</source>
        <translation>Адам қайтадан волонтер болды.</translation>
    </message>
    <message>
        <source>Leaves: {name}</source>
        <translation>Кетеді: {name}</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Кетеді</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Соңғы күні</translation>
    </message>
    <message>
        <source>The leaving is noted.</source>
        <translation>Кетуі белгіленді.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Choose somebody of the registry, or paste names, a line each; an organisation goes after a dash.</source>
        <translation>Тізілімнен біреуді таңдаңыз немесе аты-жөндерін әр жолға бір-бірден қойыңыз; ұйымы сызықшадан кейін жазылады.</translation>
    </message>
    <message>
        <source>&amp;Person of the registry</source>
        <translation>Ті&amp;зілімдегі адам</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Аты-жөндері</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Рөлі</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Таңдалды: %n</numerusform>
            <numerusform>Таңдалды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Мұрағатқа</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Әзірге ешкім жоқ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Learners, teachers and guests stand here, each once, however many groups they are in. A whole list of names is enrolled on the page of its group.</source>
        <translation>Мұнда тыңдаушылар, педагогтер мен қонақтар тұрады: қанша топта болса да, әрқайсысы бір рет жазылады. Тұтас тізім топтың өз бетінде қабылданады.</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Excel файлынан көшіру</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Мұрағат бос</translation>
    </message>
    <message>
        <source>Who is moved to the archive stands here; old registers keep the name.</source>
        <translation>Мұрағатқа көшірілген адамдар осында тұрады; ескі журналдарда аты-жөні сақталады.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ешкім табылмады</translation>
    </message>
    <message>
        <source>A part of the name in any spelling is enough, or the last digits of a phone.</source>
        <translation>Аты-жөнінің кез келген жазылуындағы бір бөлігі не телефонның соңғы цифрлары жеткілікті.</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Аты-жөні немесе телефон</translation>
    </message>
    <message>
        <source>Search in any spelling (Ctrl+F)</source>
        <translation>Кез келген жазылуымен іздеу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print all forms</source>
        <translation>Барлық бланкты басып шығару</translation>
    </message>
    <message>
        <source>Form F-13 for everybody in this list</source>
        <translation>Осы тізімдегі барлық адамға F-13 нысаны</translation>
    </message>
    <message>
        <source>Print F-13</source>
        <translation>F-13 басып шығару</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Ауыстыру…</translation>
    </message>
    <message>
        <source>Move from one group to another from a day on</source>
        <translation>Белгілі бір күннен бастап бір топтан екіншісіне ауыстыру</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>Тізімнен шығару…</translation>
    </message>
    <message>
        <source>Give the last day in a group and the reason</source>
        <translation>Топтағы соңғы күн мен себебін көрсету</translation>
    </message>
    <message>
        <source>Enrol into a group…</source>
        <translation>Топқа қабылдау…</translation>
    </message>
    <message>
        <source>Select one only</source>
        <translation>Белгілеуді алу</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Адамдар тізімі</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Search in the list of people</source>
        <translation>Адамдар тізімінен іздеу</translation>
    </message>
    <message>
        <source>Enrol into a group</source>
        <translation>Топқа қабылдау</translation>
    </message>
    <message>
        <source>Add a legal guardian</source>
        <translation>Заңды өкіл қосу</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге қайту</translation>
    </message>
    <message>
        <source>Copy the rows for Excel</source>
        <translation>Жолдарды Excel үшін көшіру</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Мұрағатқа көшіру</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Табылды: %n</numerusform>
            <numerusform>Табылды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: the card · Ctrl+C: for Excel · a letter: search</source>
        <translation>Enter — карточка · Ctrl+C — Excel үшін · әріп — іздеу</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>came</source>
        <translation>келді</translation>
    </message>
    <message>
        <source>{came} of {listed} on the list came; in all: {all}</source>
        <translation>Тізімдегі {listed} адамнан {came} келді; барлығы: {all}</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Адам қосу…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Тізімнен алу</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>Тіркеу парағы…</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Қатысушылар тізімі</translation>
    </message>
</context>
<context>
    <name>PeopleTables</name>
    <message>
        <source>Name</source>
        <translation>Тегі, аты</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Att.</source>
        <translation>Қатысу</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Сабақ береді</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>Басы – соңы</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Мақсаттары</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Copying the list</source>
        <translation>Тізім көшірілуде</translation>
    </message>
    <message>
        <source>Copied: paste it into Excel.</source>
        <translation>Көшірілді: Excel кестесіне қойыңыз.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Everybody</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Learners now</source>
        <translation>Қазіргі тыңдаушылар</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Педагогтер</translation>
    </message>
    <message>
        <source>Without a legal guardian</source>
        <translation>Заңды өкілі жоқ</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>Телефоны жоқ</translation>
    </message>
    <message>
        <source>Without a date of birth</source>
        <translation>Туған күні жоқ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Мұрағат</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) without a legal guardian</source>
        <translation>
            <numerusform>%n баланың заңды өкілі көрсетілмеген</numerusform>
            <numerusform>%n баланың заңды өкілі көрсетілмеген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a phone</source>
        <translation>
            <numerusform>%n тыңдаушының телефоны жоқ</numerusform>
            <numerusform>%n тыңдаушының телефоны жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a date of birth</source>
        <translation>
            <numerusform>%n тыңдаушының туған күні жоқ</numerusform>
            <numerusform>%n тыңдаушының туған күні жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar card(s), those alike one after another</source>
        <translation>
            <numerusform>%n ұқсас карточка, ұқсастары қатар тұр</numerusform>
            <numerusform>%n ұқсас карточка, ұқсастары қатар тұр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from the page Today</source>
        <translation>
            <numerusform>«Бүгін» бетінен %n адам</numerusform>
            <numerusform>«Бүгін» бетінен %n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>teaches · {groups}</source>
        <translation>сабақ береді · {groups}</translation>
    </message>
    <message>
        <source>teaches</source>
        <translation>сабақ береді</translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation>өкіл</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>a birth date</source>
        <translation>туған күні</translation>
    </message>
    <message>
        <source>without {what}</source>
        <translation>жоқ: {what}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Болдырылмады: {step}</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>no legal guardian</source>
        <translation>заңды өкілі жоқ</translation>
    </message>
    <message>
        <source>Without a consent</source>
        <translation>Келісімі жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a consent to be taught</source>
        <translation>
            <numerusform>Оқытуға келісімі жоқ %n тыңдаушы</numerusform>
            <numerusform>Оқытуға келісімі жоқ %n тыңдаушы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) about to end</source>
        <translation>
            <numerusform>Мерзімі жақында бітетін %n келісім</numerusform>
            <numerusform>Мерзімі жақында бітетін %n келісім</numerusform>
        </translation>
    </message>
    <message>
        <source>a consent</source>
        <translation>келісім</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>телефоны жоқ</translation>
    </message>
    <message>
        <source>no date of birth</source>
        <translation>туған күні жоқ</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>келісімі жоқ</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>келісім қайтарып алынған</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>мұрағатта</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n жаста</numerusform>
            <numerusform>%n жаста</numerusform>
        </translation>
    </message>
    <message>
        <source>teaches: {groups}</source>
        <translation>сабақ береді: {groups}</translation>
    </message>
    <message>
        <source>attendance {percent}</source>
        <translation>қатысуы {percent}</translation>
    </message>
    <message>
        <source>volunteer since {date}</source>
        <translation>волонтер болған күні: {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} күнінен бастап</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} күніне дейін</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>алда</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>қонақ</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>оқиды</translation>
    </message>
    <message>
        <source>{came} of {marked}</source>
        <translation>{came} / {marked}</translation>
    </message>
    <message>
        <source>lead teacher</source>
        <translation>негізгі педагог</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>көмекші</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>алмастырушы</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>өзі</translation>
    </message>
    <message>
        <source>Withdrawn on {date}. {reason}</source>
        <translation>Кері қайтарып алынған күні: {date}. {reason}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күшінде</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>жақында бітеді</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>мерзімі бітті</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>қайтарып алынды</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>бағдарлама</translation>
    </message>
    <message>
        <source>other spellings</source>
        <translation>басқа жазылуы</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>тегі</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>әкесінің аты</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>туған күні</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>жынысы</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электрондық пошта</translation>
    </message>
    <message>
        <source>preferred language</source>
        <translation>қарым-қатынас тілі</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Kind of period</source>
        <translation>Кезең түрі</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Тоқсан</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Оқу жылы</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Кез келген күндер</translation>
    </message>
    <message>
        <source>Write both days, such as 01.09.2026.</source>
        <translation>Екі күнді де жазыңыз, мысалы: 01.09.2026.</translation>
    </message>
    <message>
        <source>The last day stands before the first.</source>
        <translation>Соңғы күн бірінші күннен бұрын тұр.</translation>
    </message>
    <message>
        <source>The first day is still to come.</source>
        <translation>Бірінші күн әлі келген жоқ.</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>A term or a vacation</source>
        <translation>Тоқсан немесе демалыс</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Бірінші күні</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Соңғы күні</translation>
    </message>
</context>
<context>
    <name>PeriodStep</name>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Тоқсан</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>The indicators report this period. The tables are a whole snapshot from {first} to {last}, so that the office never has to put pieces together.</source>
        <translation>Көрсеткіштер осы кезеңге қатысты. Кестелер {first} – {last} аралығын толық қамтиды, сондықтан мекеме бөліктерді біріктірмейді.</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>{year} жылғы {number}-тоқсан</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year} жыл</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>The card was added.</source>
        <translation>Карточка қосылды.</translation>
    </message>
    <message>
        <source>The legal guardian was removed.</source>
        <translation>Заңды өкіл алып тасталды.</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>Әзірге топ жоқ.</translation>
    </message>
    <message>
        <source>To the groups</source>
        <translation>Топтарға өту</translation>
    </message>
    <message>
        <source>Enrol: {name}</source>
        <translation>Қабылдау: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>%n адамды қабылдау</numerusform>
            <numerusform>%n адамды қабылдау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled.</source>
        <translation>
            <numerusform>%n адам қабылданды.</numerusform>
            <numerusform>%n адам қабылданды.</numerusform>
        </translation>
    </message>
    <message>
        <source>From which group do they move?</source>
        <translation>Олар қай топтан ауысады?</translation>
    </message>
    <message>
        <source>Which group do they leave?</source>
        <translation>Олар қай топтан шығады?</translation>
    </message>
    <message>
        <source>Nobody of them is in a group now.</source>
        <translation>Олардың ешқайсысы қазір топта емес.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved to the archive.</source>
        <translation>
            <numerusform>%n карточка мұрағатқа көшірілді.</numerusform>
            <numerusform>%n карточка мұрағатқа көшірілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day in the groups before the archive</source>
        <translation>Мұрағатқа көшірер алдындағы топтардағы соңғы күн</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Мұрағатқа көшіру</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) taken from the archive.</source>
        <translation>
            <numerusform>%n карточка мұрағаттан қайтарылды.</numerusform>
            <numerusform>%n карточка мұрағаттан қайтарылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>A surname or a given name is enough; everything else may wait.</source>
        <translation>Тегі немесе аты жеткілікті; қалғанын кейін толтыруға болады.</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Қосу</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Hide other spellings and e-mail</source>
        <translation>Басқа жазылуы мен поштаны жасыру</translation>
    </message>
    <message>
        <source>Kazakh and Russian spelling, e-mail, language</source>
        <translation>Қазақша және орысша жазылуы, пошта, тілі</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Сұралмаған</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n жаста</numerusform>
            <numerusform>%n жаста</numerusform>
        </translation>
    </message>
    <message>
        <source>in {year}: {age}</source>
        <translation>{year} жылы: {age}</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Тегі</translation>
    </message>
    <message>
        <source>As in the identity document</source>
        <translation>Жеке басын куәландыратын құжаттағыдай</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>P&amp;atronymic</source>
        <translation>&amp;Әкесінің аты</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>бар болса</translation>
    </message>
    <message>
        <source>Date or year of &amp;birth</source>
        <translation>Туған &amp;күні не жылы</translation>
    </message>
    <message>
        <source>12.03.2014</source>
        <translation>12.03.2014</translation>
    </message>
    <message>
        <source>In any usual form: 12.03.2014, 12 March 2014, or the year alone</source>
        <translation>Кез келген түрде: 12.03.2014, 12 наурыз 2014 немесе тек жылы</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Жынысы</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Т&amp;елефон</translation>
    </message>
    <message>
        <source>+7 701 111 22 33</source>
        <translation>+7 701 111 22 33</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Е&amp;скертпе</translation>
    </message>
    <message>
        <source>No diagnoses and nothing private, please</source>
        <translation>Диагноз бен жеке мәлімет жазбаңыз</translation>
    </message>
    <message>
        <source>Surname in Kazakh</source>
        <translation>Тегі (қаз.)</translation>
    </message>
    <message>
        <source>Given name in Kazakh</source>
        <translation>Аты (қаз.)</translation>
    </message>
    <message>
        <source>Patronymic in Kazakh</source>
        <translation>Әкесінің аты (қаз.)</translation>
    </message>
    <message>
        <source>Surname in Russian</source>
        <translation>Тегі (орыс.)</translation>
    </message>
    <message>
        <source>Given name in Russian</source>
        <translation>Аты (орыс.)</translation>
    </message>
    <message>
        <source>Patronymic in Russian</source>
        <translation>Әкесінің аты (орыс.)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Эл. &amp;пошта</translation>
    </message>
    <message>
        <source>Preferred &amp;language</source>
        <translation>&amp;Қарым-қатынас тілі</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Отбасы</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation>Отбасы және байланыстар</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Келісімдер</translation>
    </message>
    <message>
        <source>Groups {count}</source>
        <translation>Топтар {count}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Қабылдау…</translation>
    </message>
    <message>
        <source>Enrol into a group (Ctrl+I)</source>
        <translation>Топқа қабылдау (Ctrl+I)</translation>
    </message>
    <message>
        <source>What else can be done with the card</source>
        <translation>Карточкамен тағы не істеуге болады</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Карточканың бөлімдері</translation>
    </message>
    <message>
        <source>What was done with the card</source>
        <translation>Карточкамен не істелді</translation>
    </message>
    <message>
        <source>Marks changed after the lesson&apos;s day</source>
        <translation>Сабақ күнінен кейін өзгертілген белгілер</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ешкім таңдалмаған</translation>
    </message>
    <message>
        <source>The card of the person chosen stands here.</source>
        <translation>Таңдалған адамның карточкасы осында ашылады.</translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>Enrol into a group…</source>
        <translation>Топқа қабылдау…</translation>
    </message>
    <message>
        <source>Add a legal guardian</source>
        <translation>Заңды өкіл қосу</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Мұрағатқа көшіру</translation>
    </message>
    <message>
        <source>Progress sheets…</source>
        <translation>Үлгерім парақтары…</translation>
    </message>
    <message>
        <source>Changed marks…</source>
        <translation>Өзгертілген белгілер…</translation>
    </message>
</context>
<context>
    <name>PhotosTab</name>
    <message>
        <source>Photos: {count} of 10</source>
        <translation>Фото: 10 ішінен {count}</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Фото қосу…</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Жарияланымдар</translation>
    </message>
    <message>
        <source>Add a publication…</source>
        <translation>Жарияланым қосу…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>everybody in it agreed to being published</source>
        <translation>суреттегілердің бәрі жариялауға келіскен</translation>
    </message>
    <message>
        <source>Only such photos go into the note</source>
        <translation>Анықтамаға тек осындай фото енеді</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Фотоны алып тастау</translation>
    </message>
    <message>
        <source>ethnic media</source>
        <translation>этностық БАҚ</translation>
    </message>
    <message>
        <source>Remove the publication</source>
        <translation>Жарияланымды алып тастау</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Cancelled because</source>
        <translation>Болмау себебі</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Топтама</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>бірнешеуінің бірі</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Ұйымдастырушылар</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Қатысады</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Тақырыптары</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестер</translation>
    </message>
    <message>
        <source>Guests of honour</source>
        <translation>Құрметті қонақтар</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Спикерлер</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>{sum} tenge</source>
        <translation>{sum} теңге</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>БАҚ</translation>
    </message>
    <message>
        <source>All the same, because</source>
        <translation>Сонда да өтеді, себебі</translation>
    </message>
    <message>
        <source>{taken} of {needed}</source>
        <translation>{needed} ішінен {taken}</translation>
    </message>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>тағы %n керек</numerusform>
            <numerusform>тағы %n керек</numerusform>
        </translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтерлер</translation>
    </message>
    <message>
        <source>Tasks: {done} of {all}</source>
        <translation>Тапсырмалар: {all} ішінен {done}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>The day for it has gone by</source>
        <translation>Мерзімі өтіп кетті</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>кешікті</translation>
    </message>
    <message>
        <source>Change the checklist…</source>
        <translation>Тапсырмалар тізімін өзгерту…</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>This is not a date. Type it like 31.01.2026.</source>
        <translation>Бұл күн емес. Былай жазыңыз: 31.01.2026.</translation>
    </message>
    <message>
        <source>Drawing the document</source>
        <translation>Құжат дайындалуда</translation>
    </message>
    <message>
        <source>Issuing the document</source>
        <translation>Құжат беріліп жатыр</translation>
    </message>
    <message>
        <source>Keeping the document in the archive</source>
        <translation>Құжат мұрағатқа салынып жатыр</translation>
    </message>
    <message>
        <source>The same paper was issued on {date}, archive No. {number}: this is that one, unchanged.</source>
        <translation>Дәл осы қағаз бұрын берілген: {date}, мұрағат №&#xa0;{number}. Бұл соның өзі, өзгеріссіз.</translation>
    </message>
    <message>
        <source>Issued and kept, archive No. {number}.</source>
        <translation>Берілді және сақталды, мұрағат №&#xa0;{number}.</translation>
    </message>
    <message>
        <source>Issued and kept: {new}. Issued before, unchanged: {earlier}.</source>
        <translation>Берілгені және сақталғаны: {new}. Бұрын берілгені, өзгеріссіз: {earlier}.</translation>
    </message>
    <message>
        <source>These letters are in no font and are printed as □: {letters}</source>
        <translation>Бұл әріптер ешбір қаріпте жоқ, олар □ түрінде шығады: {letters}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып шығарылуда</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>Қазақша және орысша</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Құжаттың тілі</translation>
    </message>
    <message>
        <source>&amp;Blank, to be filled by hand</source>
        <translation>&amp;Бос бланк, қолмен толтыруға</translation>
    </message>
    <message>
        <source>As it stood on (date)</source>
        <translation>Мына күнгі күйі (күні)</translation>
    </message>
    <message>
        <source>Type a date: the list, the marks and the names as they were on that day</source>
        <translation>Күнді жазыңыз: тізім, белгілер мен атаулар сол күнгідей болады</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>Бер&amp;у</translation>
    </message>
    <message>
        <source>Make it final: without the word “draft”, kept in the archive unchanged</source>
        <translation>Соңғы нұсқасын жасау: «жоба» деген сөзсіз, мұрағатта өзгеріссіз сақталады</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF түрінде сақтау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>Saved: {name}, %n page(s)</source>
        <translation>
            <numerusform>Сақталды: {name}, %n бет</numerusform>
            <numerusform>Сақталды: {name}, %n бет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>Drawing the papers</source>
        <translation>Құжаттар дайындалуда</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Group list with contacts</source>
        <translation>Байланыстары бар топ тізімі</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>Қоңырау шалу тізімі</translation>
    </message>
    <message>
        <source>All tables as CSV</source>
        <translation>Барлық кесте CSV түрінде</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Дербес деректер</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Келісімдер</translation>
    </message>
    <message>
        <source>Who took personal data out</source>
        <translation>Дербес деректерді кім шығарды</translation>
    </message>
    <message>
        <source>Lists with contacts and phone lists are noted here each time they are made.</source>
        <translation>Байланыстары бар тізімдер мен қоңырау шалу тізімдері әр жасалған сайын осында жазылады.</translation>
    </message>
    <message>
        <source>&amp;Responsible for personal data, as F-13 prints it</source>
        <translation>Дербес деректерге &amp;жауапты тұлға, F-13 нысанында басылатындай</translation>
    </message>
    <message>
        <source>&amp;To whom data are passed; empty: to nobody</source>
        <translation>Деректер &amp;кімге беріледі; бос болса, ешкімге</translation>
    </message>
    <message>
        <source>&amp;For how many academic years a consent is asked</source>
        <translation>Келісім &amp;неше оқу жылына сұралады</translation>
    </message>
    <message>
        <source>&amp;Days before its end that a consent needs attention</source>
        <translation>Келісім бітуіне неше күн қалғанда &amp;ескерту керек</translation>
    </message>
    <message>
        <source>Refuse children without a guardian and a consent</source>
        <translation>Өкілі мен келісімі жоқ баланы қабылдамау</translation>
    </message>
    <message>
        <source>Switched off, whoever lacks a consent is only shown under “Needs attention”. A withdrawn consent is refused either way.</source>
        <translation>Өшірулі кезде келісімі жоқтар тек «Назар аудару керек» бөлімінде көрсетіледі. Кері қайтарып алынған келісім бәрібір тоқтатады.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Әзірге ештеңе жоқ</translation>
    </message>
    <message>
        <source>No list with contacts was made so far.</source>
        <translation>Байланыстары бар тізім әлі жасалған жоқ.</translation>
    </message>
</context>
<context>
    <name>ProgramSection</name>
    <message>
        <source>Registering the files</source>
        <translation>Файлдар тіркелуде</translation>
    </message>
    <message>
        <source>A double click on a .dostyk file opens this program.</source>
        <translation>.dostyk файлын екі рет шерткенде осы бағдарлама ашылады.</translation>
    </message>
    <message>
        <source>Packages, receipts and invitations are .dostyk files. A double click on one can open it here; this holds for you alone on this computer.</source>
        <translation>Пакеттер, түбіртектер мен шақырулар — .dostyk файлдары. Екі рет шерткенде олар осында ашыла алады; бұл осы компьютерде тек сізге қатысты.</translation>
    </message>
    <message>
        <source>Folder of the House</source>
        <translation>Деректер қалтасы</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Version and places</source>
        <translation>Нұсқасы мен орны</translation>
    </message>
    <message>
        <source>Files of the exchange</source>
        <translation>Алмасу файлдары</translation>
    </message>
    <message>
        <source>Open .dostyk files with this program</source>
        <translation>.dostyk файлдарын осы бағдарламамен ашу</translation>
    </message>
    <message>
        <source>Another House</source>
        <translation>Басқа деректер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>The data lie in</source>
        <translation>Деректер қалтасы</translation>
    </message>
    <message>
        <source>The log lies in</source>
        <translation>Жұмыс журналының қалтасы</translation>
    </message>
    <message>
        <source>A House may lie in any folder that only this computer uses, or on a stick. The program begins with the one opened last. The log holds no names.</source>
        <translation>Деректер тек осы компьютер пайдаланатын кез келген қалтада немесе флешкада бола алады. Бағдарлама соңғы ашылғаннан басталады. Жұмыс журналында есімдер жоқ.</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>Деректер қалтасын көрсету</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Жұмыс журналын көрсету</translation>
    </message>
    <message>
        <source>Start my own House</source>
        <translation>Өз Достық үйімді бастау</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Басқа қалтаны ашу…</translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <source>&amp;Name of the programme</source>
        <translation>&amp;Бағдарлама атауы</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Үй тапсырмасы</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Қосу</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Алып тастау</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Жоғары</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Төмен</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Academic hours are numbers such as 2 or 1,5.</source>
        <translation>Академиялық сағат сан болады, мысалы, 2 немесе 1,5.</translation>
    </message>
    <message>
        <source>The topic has no name.</source>
        <translation>Тақырып атауы жоқ.</translation>
    </message>
    <message>
        <source>Name the programme.</source>
        <translation>Бағдарламаға атау беріңіз.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>done</source>
        <translation>өтілді</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>жалғасады</translation>
    </message>
    <message>
        <source>next</source>
        <translation>келесі</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Plan, h</source>
        <translation>Жоспар, сағ</translation>
    </message>
    <message>
        <source>Taught, h</source>
        <translation>Өтілді, сағ</translation>
    </message>
    <message>
        <source>Last lesson</source>
        <translation>Соңғы сабақ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Бағдарламасыз</translation>
    </message>
    <message>
        <source>{name} · topics {topics} · {hours} h</source>
        <translation>{name} · тақырып: {topics} · {hours} сағ</translation>
    </message>
    <message>
        <source>Behind the plan by {hours} h: {due} h were due by today, {covered} h of {planned} h are covered.</source>
        <translation>Жоспардан {hours} сағ артта: бүгінге дейін {due} сағ өтілуге тиіс еді, {planned} сағ ішінен {covered} сағ өтілді.</translation>
    </message>
    <message>
        <source>Ahead of the plan by {hours} h: {due} h were due by today, {covered} h of {planned} h are covered.</source>
        <translation>Жоспардан {hours} сағ алда: бүгінге дейін {due} сағ өтілуге тиіс еді, {planned} сағ ішінен {covered} сағ өтілді.</translation>
    </message>
    <message>
        <source>In step with the plan: {covered} h of {planned} h are covered.</source>
        <translation>Жоспар бойынша: {planned} сағ ішінен {covered} сағ өтілді.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) held without a topic.</source>
        <translation>
            <numerusform>Тақырыпсыз өткен %n сабақ бар.</numerusform>
            <numerusform>Тақырыпсыз өткен %n сабақ бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme of the group</source>
        <translation>Топтың бағдарламасы</translation>
    </message>
    <message>
        <source>Several groups may follow one programme</source>
        <translation>Бірнеше топ бір бағдарламамен оқи алады</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Type or paste topics, hours and homework</source>
        <translation>Тақырыптарды, сағаттар мен үй тапсырмасын теру немесе қою</translation>
    </message>
    <message>
        <source>From Excel…</source>
        <translation>Excel файлынан…</translation>
    </message>
    <message>
        <source>Read a list of topics with hours and homework</source>
        <translation>Сағаттары мен үй тапсырмасы бар тақырыптар тізімін оқу</translation>
    </message>
    <message>
        <source>Topics of the programme</source>
        <translation>Бағдарлама тақырыптары</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Әзірге бағдарлама жоқ</translation>
    </message>
    <message>
        <source>A list of topics with their hours. The next topic is then offered while marking, and plan and fact are compared here.</source>
        <translation>Сағаттары көрсетілген тақырыптар тізімі. Сонда белгі қою кезінде келесі тақырып ұсынылады, ал жоспар мен нақты барысы осы жерде салыстырылады.</translation>
    </message>
    <message>
        <source>Type topics…</source>
        <translation>Тақырыптарды теру…</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) follow this programme; all get the changes.</source>
        <translation>
            <numerusform>Бұл бағдарламамен %n топ оқиды; өзгеріс бәріне енгізіледі.</numerusform>
            <numerusform>Бұл бағдарламамен %n топ оқиды; өзгеріс бәріне енгізіледі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Choose the list of topics</source>
        <translation>Тақырыптар тізімін таңдаңыз</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Файл оқылуда</translation>
    </message>
    <message>
        <source>Nothing is saved yet: look at the topics first.</source>
        <translation>Әзірге ештеңе сақталған жоқ: алдымен тақырыптарды қарап шығыңыз.</translation>
    </message>
    <message>
        <source>These topics take the place of those there are; nothing is saved yet.</source>
        <translation>Бұл тақырыптар қазіргілердің орнын басады; әзірге ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>Topics from Excel</source>
        <translation>Excel файлындағы тақырыптар</translation>
    </message>
    <message>
        <source>{cell}: “{value}” are no hours; those of one lesson were put.</source>
        <translation>{cell}: «{value}» сағат саны емес; бір сабақтың сағаты қойылды.</translation>
    </message>
    <message>
        <source>{cell}: a row without a topic was left out ({value}).</source>
        <translation>{cell}: тақырыпсыз жол алынбады ({value}).</translation>
    </message>
    <message>
        <source>{cell}: the text was too long and was cut.</source>
        <translation>{cell}: мәтін тым ұзын болғандықтан қысқартылды.</translation>
    </message>
    <message>
        <source>The programme is saved.</source>
        <translation>Бағдарлама сақталды.</translation>
    </message>
    <message>
        <source>The group follows another programme now.</source>
        <translation>Топтың бағдарламасы өзгертілді.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Working…</source>
        <translation>Орындалуда…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>A new code makes the printed one useless at once. Tear the old paper up.</source>
        <translation>Жаңа код басып шығарылғанын бірден жарамсыз етеді. Ескі парақты жыртып тастаңыз.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Жаңа код жасау</translation>
    </message>
    <message>
        <source>Making a recovery code</source>
        <translation>Қалпына келтіру коды жасалуда</translation>
    </message>
    <message>
        <source>A password protects the House.</source>
        <translation>Деректер құпиясөзбен қорғалған.</translation>
    </message>
    <message>
        <source>No password yet: whoever sits at this computer can open the House.</source>
        <translation>Құпиясөз әлі жоқ: осы компьютерде отырған кез келген адам деректерді аша алады.</translation>
    </message>
    <message>
        <source>The recovery code is on paper.</source>
        <translation>Қалпына келтіру коды қағазда бар.</translation>
    </message>
    <message>
        <source>The recovery code is not on paper yet, as far as the program knows.</source>
        <translation>Бағдарламада қалпына келтіру кодының қағазға түскені белгіленбеген.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Қорғау</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>One password opens the data, every copy made with it, and the key that signs packages. Ctrl+L locks the House when you leave the computer.</source>
        <translation>Бір құпиясөз деректерді, онымен жасалған әр көшірмені және пакеттерге қол қоятын кілтті ашады. Компьютерден кеткенде Ctrl+L деректерді құлыптайды.</translation>
    </message>
    <message>
        <source>The code opens the House if the password is forgotten, here or from a copy on another computer. It is kept nowhere, so it cannot be shown again: a lost paper is replaced by a new code.</source>
        <translation>Құпиясөз ұмытылса, деректерді осында немесе басқа компьютердегі көшірмеден осы код ашады. Ол еш жерде сақталмайды, сондықтан қайта көрсетілмейді: қағаз жоғалса, жаңа код жасалады.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Құпиясөз орнату…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Құпиясөзді өзгерту…</translation>
    </message>
    <message>
        <source>New code, to print…</source>
        <translation>Жаңа код, басып шығару…</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Қағазда бар</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Файлдар қалтасы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Жарлық</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>Қа&amp;йдан қарау:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Файл &amp;түрі:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Қалта:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Қалтаны табу</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Жоғарғы қалта</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Жаңа қалта құру</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Жаңа қалта</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Жаңа қалта</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Басқаша сақтау</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Соңғы орындар</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Өзгертілген күні</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel the lesson</source>
        <translation>Сабақты болмады деп белгілеу</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>&amp;Reason, as it should stand on paper</source>
        <translation>&amp;Себебі, қағазда қалай жазылатыны</translation>
    </message>
    <message>
        <source>Write the reason: it stands below the register on paper.</source>
        <translation>Себебін жазыңыз: ол қағазда журналдың астында тұрады.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>New Sunday school</source>
        <translation>Жаңа жексенбілік мектеп</translation>
    </message>
    <message>
        <source>A name is enough; everything else may be added later.</source>
        <translation>Атауы жеткілікті, қалғанын кейін қосуға болады.</translation>
    </message>
    <message>
        <source>Add the school</source>
        <translation>Мектепті қосу</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Жаңа бірлестік</translation>
    </message>
    <message>
        <source>One of the two names is enough; everything else may be added later.</source>
        <translation>Екі атауының бірі жеткілікті, қалғанын кейін қосуға болады.</translation>
    </message>
    <message>
        <source>Add the association</source>
        <translation>Бірлестікті қосу</translation>
    </message>
    <message>
        <source>New state-language group</source>
        <translation>Жаңа мемлекеттік тіл тобы</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Жаңа топ</translation>
    </message>
    <message>
        <source>What is taught is enough; days, teacher and room may be added later.</source>
        <translation>Не оқытылатыны жеткілікті; күндерді, педагогті және кабинетті кейін қосуға болады.</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Топты қосу</translation>
    </message>
    <message>
        <source>The school was added.</source>
        <translation>Мектеп қосылды.</translation>
    </message>
    <message>
        <source>The association was added.</source>
        <translation>Бірлестік қосылды.</translation>
    </message>
    <message>
        <source>The group was added.</source>
        <translation>Топ қосылды.</translation>
    </message>
    <message>
        <source>The times were saved. Then another group has the room, the teacher or some of the learners.</source>
        <translation>Уақыты сақталды. Бұл уақытта кабинет, педагог немесе тыңдаушылардың бір бөлігі басқа топта.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>The school was moved to the archive.</source>
        <translation>Мектеп мұрағатқа көшірілді.</translation>
    </message>
    <message>
        <source>The school was taken from the archive.</source>
        <translation>Мектеп мұрағаттан қайтарылды.</translation>
    </message>
    <message>
        <source>The association was moved to the archive.</source>
        <translation>Бірлестік мұрағатқа көшірілді.</translation>
    </message>
    <message>
        <source>The association was taken from the archive.</source>
        <translation>Бірлестік мұрағаттан қайтарылды.</translation>
    </message>
    <message>
        <source>The group was moved to the archive.</source>
        <translation>Топ мұрағатқа көшірілді.</translation>
    </message>
    <message>
        <source>The group was taken from the archive.</source>
        <translation>Топ мұрағаттан қайтарылды.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Start anew</source>
        <translation>Қайтадан бастау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Kept from the last time, not saved yet.</source>
        <translation>Өткен жолы жазылғаны тұр, әлі сақталған жоқ.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>There is no such date. Type it as 22.11.2026.</source>
        <translation>Мұндай күн жоқ. 22.11.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Type a number in figures.</source>
        <translation>Санды цифрмен жазыңыз.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Жазып алдым</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>If the password is forgotten, this code opens the House, here or from a copy on another computer. It is shown only now and kept nowhere. Keep the paper where others cannot read it, not beside the computer.</source>
        <translation>Құпиясөз ұмытылса, деректерді осында немесе басқа компьютердегі көшірмеден осы код ашады. Ол тек қазір көрсетіледі және еш жерде сақталмайды. Қағазды бөтен көзден аулақ, компьютерден бөлек жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
</context>
<context>
    <name>RegisterBar</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>The rest were present</source>
        <translation>Қалғаны қатысты</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
</context>
<context>
    <name>RegisterHint</name>
    <message>
        <source>Nobody learns in this group in this month. Enrol learners in its card, and their names stand here; whoever comes to try is typed into the row “+ Guest”.</source>
        <translation>Бұл айда топта тыңдаушы жоқ. Тыңдаушыларды топ карточкасында қабылдаңыз — аты-жөндері осында шығады; байқап көруге келген адам «+ Қонақ» жолына жазылады.</translation>
    </message>
    <message>
        <source>There is no lesson in this month. Give the group its days and times in its card, or add a single lesson here.</source>
        <translation>Бұл айда сабақ жоқ. Топтың күндері мен уақытын карточкасында көрсетіңіз немесе осында бір сабақ қосыңыз.</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Топты ашу</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Сабақ қосу</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Attendance</source>
        <translation>Сабаққа қатысу</translation>
    </message>
    <message>
        <source>The rest were present</source>
        <translation>Қалғаны қатысты</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>Go to today&apos;s lesson</source>
        <translation>Бүгінгі сабаққа өту</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Топты таңдау</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Сабақ қосу</translation>
    </message>
    <message>
        <source>Take the topic the programme offers</source>
        <translation>Бағдарлама ұсынған тақырыпты алу</translation>
    </message>
    <message>
        <source>Save the month as Excel</source>
        <translation>Айды Excel түрінде сақтау</translation>
    </message>
    <message>
        <source>Enter from paper…</source>
        <translation>Қағаздан енгізу…</translation>
    </message>
    <message>
        <source>Done with the sheet from paper</source>
        <translation>Қағаз парақты енгізуді аяқтау</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation>Қатысты</translation>
    </message>
    <message>
        <source>Was absent</source>
        <translation>Себепсіз болмады</translation>
    </message>
    <message>
        <source>Was ill</source>
        <translation>Ауырды</translation>
    </message>
    <message>
        <source>Good reason</source>
        <translation>Дәлелді себеппен болмады</translation>
    </message>
    <message>
        <source>Was late</source>
        <translation>Кешікті</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>Белгіні өшіру</translation>
    </message>
    <message>
        <source>Minutes late and note</source>
        <translation>Кешіккен минуттар мен ескертпе</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Журналды басып шығару</translation>
    </message>
    <message>
        <source>{day}: {marked} of {expected}, {left} left</source>
        <translation>{day}: белгіленгені {marked} / {expected}, қалғаны {left}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>қатысты</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>себепсіз</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>ауырды</translation>
    </message>
    <message>
        <source>good reason</source>
        <translation>дәлелді</translation>
    </message>
    <message>
        <source>late</source>
        <translation>кешікті</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>өшіру</translation>
    </message>
    <message>
        <source>{day}: the lesson was cancelled</source>
        <translation>{day}: сабақ болмады</translation>
    </message>
    <message>
        <source>{day}: the lesson was moved</source>
        <translation>{day}: сабақ ауыстырылды</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Сабаққа қатысу журналы</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Әзірге топ жоқ</translation>
    </message>
    <message>
        <source>The register of a group appears here as soon as there is one: learners down, lessons across.</source>
        <translation>Алғашқы топ құрылғанда журнал осында шығады: тыңдаушылар жолдарда, сабақтар бағандарда.</translation>
    </message>
    <message>
        <source>Start with one group</source>
        <translation>Бір топтан бастау</translation>
    </message>
    <message>
        <source>Bring it over from Excel</source>
        <translation>Excel файлынан көшіру</translation>
    </message>
</context>
<context>
    <name>RemarksStep</name>
    <message>
        <source>Lessons that miss marks</source>
        <translation>Белгілері толық емес сабақтар</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) of this period miss marks. Enter opens one; the package may also be sent as it is.</source>
        <translation>
            <numerusform>Осы кезеңнің %n сабағында белгілер толық емес. Enter оны ашады; пакетті осы күйінде де жіберуге болады.</numerusform>
            <numerusform>Осы кезеңнің %n сабағында белгілер толық емес. Enter сабақты ашады; пакетті осы күйінде де жіберуге болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lesson of this period misses marks.</source>
        <translation>Осы кезеңде белгісі толық емес сабақ жоқ.</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen the lesson</source>
        <translation>Сабақты қайта ашу</translation>
    </message>
    <message>
        <source>The office has accepted a package with this lesson. After the correction make a package that corrects it (Exchange, “Correct…”). The reason stays in the journal.</source>
        <translation>Мекеме осы сабағы бар пакетті қабылдаған. Түзеткен соң оны түзететін пакет жасаңыз («Деректер алмасу» беті, «Түзету…»). Себебі журналда қалады.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Себебі</translation>
    </message>
    <message>
        <source>Open the period again: {period}</source>
        <translation>Кезеңді қайта ашу: {period}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Packages can change its figures again. What was reported may differ from then on; closing, opening and the reason stay on record.</source>
        <translation>Пакеттер оның көрсеткіштерін қайтадан өзгерте алады. Бұдан кейін олар тапсырылған есептен өзгеше болуы мүмкін; жабу, ашу және себебі жазбада қалады.</translation>
    </message>
    <message>
        <source>Say why; it stays on record.</source>
        <translation>Себебін жазыңыз: ол жазбада қалады.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repetition</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Апта сайын</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Ай сайын</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Жыл сайын</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>Қан&amp;шалықты жиі</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Соңғы күні</translation>
    </message>
    <message>
        <source>&amp;Without these days, a line each</source>
        <translation>&amp;Мына күндерсіз, әрқайсысы жеке жолда</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n group(s) chosen</source>
        <translation>
            <numerusform>%n топ таңдалды</numerusform>
            <numerusform>%n топ таңдалды</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports and printing</source>
        <translation>Есептер, басып шығару</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>Every paper can be in Kazakh, in Russian or in both languages</source>
        <translation>Кез келген құжат қазақша, орысша немесе екі тілде шығады</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Барлығын таңдау</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Таңдауды алып тастау</translation>
    </message>
    <message>
        <source>Groups to print</source>
        <translation>Басып шығарылатын топтар</translation>
    </message>
    <message>
        <source>Month and groups</source>
        <translation>Ай және топтар</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Әзірге топ жоқ</translation>
    </message>
    <message>
        <source>Papers appear here with the first group.</source>
        <translation>Құжаттар алғашқы топпен бірге шығады.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Another file…</source>
        <translation>Басқа файл…</translation>
    </message>
    <message>
        <source>In this copy</source>
        <translation>Бұл көшірмеде</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Мазмұнын көру</translation>
    </message>
    <message>
        <source>What is here now is copied first, or set aside as it is; nothing gets lost. Marks made after the copy are not in it.</source>
        <translation>Алдымен қазіргі деректердің көшірмесі жасалады немесе олар сол күйінде бөлек қойылады; ештеңе жоғалмайды. Көшірмеден кейін қойылған белгілер онда жоқ.</translation>
    </message>
    <message>
        <source>Only the key file is lost. With the keys of a copy everything typed after it stays; the password is then the one of that time. If the keys do not fit, restore the copy.</source>
        <translation>Тек кілттер файлы жоғалған. Кілттерді көшірмеден алсаңыз, кейін енгізілгеннің бәрі қалады; құпиясөз сол кездегідей болады. Кілттер сәйкес келмесе, көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Take only the keys</source>
        <translation>Тек кілттерді алу</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Осы көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Көшірмеден қалпына келтіру</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Last lesson with marks</source>
        <translation>Белгісі бар соңғы сабақ</translation>
    </message>
    <message>
        <source>&amp;Password of that time, or the recovery code</source>
        <translation>Сол кездегі &amp;құпиясөз немесе қалпына келтіру коды</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>No copy was found here. Choose the file on the stick.</source>
        <translation>Мұнда көшірме табылмады. Флешкадағы файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Copies of a House</source>
        <translation>Достық үйінің көшірмелері</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Көшірмені таңдау</translation>
    </message>
    <message>
        <source>Looking into the copy</source>
        <translation>Көшірменің мазмұны қаралуда</translation>
    </message>
    <message>
        <source>The copy is locked with the password of its time.</source>
        <translation>Көшірме сол кездегі құпиясөзбен құлыпталған.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>Restoring the copy</source>
        <translation>Көшірме қалпына келтірілуде</translation>
    </message>
    <message>
        <source>Taking the keys out of the copy</source>
        <translation>Көшірмедегі кілттер алынып жатыр</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>How many</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Participants &amp;in all, in person</source>
        <translation>&amp;Барлық қатысушылар, келгендер</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>How they were &amp;counted</source>
        <translation>Санау әді&amp;сі</translation>
    </message>
    <message>
        <source>of them chi&amp;ldren</source>
        <translation>оның ішінде ба&amp;лалар</translation>
    </message>
    <message>
        <source>of them &amp;youth, 14–35</source>
        <translation>оның ішінде &amp;жастар, 14–35</translation>
    </message>
    <message>
        <source>of them &amp;women</source>
        <translation>оның ішінде ә&amp;йелдер</translation>
    </message>
    <message>
        <source>&amp;Views online, counted apart</source>
        <translation>&amp;Онлайн қаралым, бөлек саналады</translation>
    </message>
    <message>
        <source>&amp;Questions raised</source>
        <translation>Көтерілген &amp;мәселелер</translation>
    </message>
    <message>
        <source>of them &amp;solved</source>
        <translation>оның ішінде &amp;шешілгені</translation>
    </message>
    <message>
        <source>of them &amp;forwarded</source>
        <translation>оның ішінде жол&amp;данғаны</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>What happened, in &amp;Kazakh, up to 1500 characters</source>
        <translation>&amp;Қазақша қысқаша мазмұны, 1500 таңбаға дейін</translation>
    </message>
    <message>
        <source>What happened, in &amp;Russian, up to 1500 characters</source>
        <translation>Орысша қысқаша ма&amp;змұны, 1500 таңбаға дейін</translation>
    </message>
    <message>
        <source>R&amp;esults and proposals in Kazakh</source>
        <translation>&amp;Нәтижесі мен ұсыныстар қазақша</translation>
    </message>
    <message>
        <source>Results and &amp;proposals in Russian</source>
        <translation>Нәтиж&amp;есі мен ұсыныстар орысша</translation>
    </message>
</context>
<context>
    <name>ResultTab</name>
    <message>
        <source>Participants</source>
        <translation>Қатысушылар</translation>
    </message>
    <message>
        <source>of them children</source>
        <translation>оның ішінде балалар</translation>
    </message>
    <message>
        <source>of them youth, 14–35</source>
        <translation>оның ішінде жастар, 14–35</translation>
    </message>
    <message>
        <source>of them women</source>
        <translation>оның ішінде әйелдер</translation>
    </message>
    <message>
        <source>Questions raised</source>
        <translation>Көтерілген мәселелер</translation>
    </message>
    <message>
        <source>of them solved</source>
        <translation>оның ішінде шешілгені</translation>
    </message>
    <message>
        <source>of them forwarded</source>
        <translation>оның ішінде жолданғаны</translation>
    </message>
    <message>
        <source>No. {number} of {day}</source>
        <translation>№&#xa0;{number}, {day}</translation>
    </message>
    <message>
        <source>Note F-04</source>
        <translation>F-04 анықтамасы</translation>
    </message>
    <message>
        <source>Write down the result…</source>
        <translation>Қорытындысын жазу…</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Close the House: {house}</source>
        <translation>Достық үйін жабу: {house}</translation>
    </message>
    <message>
        <source>Close the House</source>
        <translation>Достық үйін жабу</translation>
    </message>
    <message>
        <source>The House is not waited for any more, and packages of its key are refused. Its past figures stay in the totals, its number is given to nobody else.</source>
        <translation>Достық үйінен бұдан былай пакет күтілмейді, оның кілтімен қол қойылған пакеттер қабылданбайды. Бұрынғы көрсеткіштері жиынтықта қалады, нөмірі ешкімге берілмейді.</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгерді</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>өшірілді</translation>
    </message>
    <message>
        <source>changed here too since it was sent</source>
        <translation>жіберілгеннен бері мұнда да өзгерді</translation>
    </message>
    <message>
        <source>changed here since it was sent; stays</source>
        <translation>жіберілгеннен бері мұнда өзгерді; сол қалпында қалады</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Үй тапсырмасы</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабақ</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Тыңдаушы</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Мұнда</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Файлда</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ұяшық</translation>
    </message>
    <message>
        <source>What the file would change (Space ticks)</source>
        <translation>Файл нені өзгертеді (бос орын пернесі белгілейді)</translation>
    </message>
    <message>
        <source>What was not taken</source>
        <translation>Не алынбады</translation>
    </message>
    <message>
        <source>Returned register</source>
        <translation>Қайтарылған журнал</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Журнал оқылуда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Returned register: {group}</source>
        <translation>Қайтарылған журнал: {group}</translation>
    </message>
    <message>
        <source>{month} · made on {day} · {file}</source>
        <translation>{month} · жасалған күні: {day} · {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n айырма</numerusform>
            <numerusform>%n айырма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ескертпе</numerusform>
            <numerusform>%n ескертпе</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is of another group or month than the register in view: {group}, {month}. It is taken there.</source>
        <translation>Бұл файл ашық тұрған журналдікі емес, басқа топтың немесе айдың файлы: {group}, {month}. Ол сол журналға алынады.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed here as well since the file was made. They stay as they are unless you tick them.</source>
        <translation>
            <numerusform>Файл жасалғаннан бері %n ұяшық мұнда да өзгерген. Белгілемесеңіз, сол қалпында қалады.</numerusform>
            <numerusform>Файл жасалғаннан бері %n ұяшық мұнда да өзгерген. Белгілемесеңіз, сол қалпында қалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file cannot be taken; see the notes.</source>
        <translation>
            <numerusform>Файлда алуға болмайтын %n жер бар; ескертпелерді қараңыз.</numerusform>
            <numerusform>Файлда алуға болмайтын %n жер бар; ескертпелерді қараңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says nothing that is not in the register already.</source>
        <translation>Файлдағының бәрі журналда бар.</translation>
    </message>
    <message>
        <source>Nothing is written yet. One step takes everything back.</source>
        <translation>Әзірге ештеңе жазылған жоқ. Бір қадаммен бәрін қайтаруға болады.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>%n өзгерісті алу</numerusform>
            <numerusform>%n өзгерісті алу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken from the register.</source>
        <translation>
            <numerusform>Журналдан %n өзгеріс алынды.</numerusform>
            <numerusform>Журналдан %n өзгеріс алынды.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was changed here meanwhile and stays.</source>
        <translation>Қалғаны осы аралықта мұнда өзгергендіктен сол қалпында қалды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Ештеңе алынған жоқ</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>{house}: package №&#xa0;{number}, {period}</source>
        <translation>{house}: №&#xa0;{number} пакет, {period}</translation>
    </message>
    <message>
        <source>Package № {number} of this House waits too and comes first: decide on it, then on this one.</source>
        <translation>Осы Үйдің №&#xa0;{number} пакеті де шешім күтеді: алдымен сол пакет, содан кейін осы пакет бойынша шешім қабылдаңыз.</translation>
    </message>
    <message>
        <source>Missing numbers: {numbers}. This package is a whole snapshot and can be accepted; the receipt names what did not come.</source>
        <translation>Келмеген нөмірлер: {numbers}. Бұл пакетте деректер толық, сондықтан оны қабылдауға болады; келмеген пакеттер түбіртекте аталады.</translation>
    </message>
    <message>
        <source>Corrects package № {number}. Reason of the House: {reason}</source>
        <translation>№&#xa0;{number} пакеттің орнына келді. Үй көрсеткен себеп: {reason}</translation>
    </message>
    <message>
        <source>It says that it corrects package № {number}, which never came here. It is a whole snapshot and can be accepted; no earlier package is put aside for it.</source>
        <translation>Бұл пакет осында келмеген №&#xa0;{number} пакетті түзетеді делінген. Онда барлық дерек толық, сондықтан оны қабылдауға болады; ол үшін бұрынғы ешбір пакет күшін жоймайды.</translation>
    </message>
    <message>
        <source>This package would change a closed period. It cannot be accepted until the period is reopened.</source>
        <translation>Бұл пакет жабылған кезеңді өзгертер еді. Кезең қайта ашылғанша оны қабылдау мүмкін емес.</translation>
    </message>
    <message>
        <source>Signed by: {name}</source>
        <translation>Қол қойған: {name}</translation>
    </message>
    <message>
        <source>The program of the House is older: the package says nothing of {tables}. What is stored of them stays; ask the House to update its program.</source>
        <translation>Үйдің бағдарламасы ескі: пакетте мыналар туралы ештеңе жоқ: {tables}. Олар бойынша сақталғаны өзгермейді; Үйден бағдарламасын жаңартуды сұраңыз.</translation>
    </message>
    <message>
        <source>Far fewer rows than before: {tables}. Look at the removed rows before you accept.</source>
        <translation>Жолдар бұрынғыдан әлдеқайда аз: {tables}. Қабылдамас бұрын жойылған жолдарды қараңыз.</translation>
    </message>
    <message>
        <source>I have &amp;looked at the removed rows</source>
        <translation>Жойылған &amp;жолдарды қарадым</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Не өзгереді</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Кестенің жолдары</translation>
    </message>
    <message>
        <source>Find a row of this table, unchanged ones too</source>
        <translation>Осы кестеден жол іздеу, өзгеріссіздері де</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Сұрау: {question}</translation>
    </message>
    <message>
        <source>The House asks for its next certificate: its own ends soon. With the passphrase of the root key it is issued now and goes with the receipt; without it the House asks again with its next package.</source>
        <translation>Достық үйі келесі сертификатын сұрайды: қазіргісінің мерзімі жақында өтеді. Түбір кілттің құпиясөзі болса, сертификат қазір беріліп, түбіртекпен бірге кетеді; болмаса, Достық үйі келесі пакетінде қайта сұрайды.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the root key</source>
        <translation>Түбір кілттің құ&amp;пиясөзі</translation>
    </message>
    <message>
        <source>What the House should correct</source>
        <translation>Үй нені түзетуі керек</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Add the re&amp;mark</source>
        <translation>&amp;Ескертуді қосу</translation>
    </message>
    <message>
        <source>Take the last remark back</source>
        <translation>Соңғы ескертуді қайтарып алу</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Кейін шешу</translation>
    </message>
    <message>
        <source>&amp;Return with remarks</source>
        <translation>Ескертулермен қай&amp;тару</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Қ&amp;абылдау</translation>
    </message>
    <message>
        <source>Loo&amp;k at the report…</source>
        <translation>Есепті &amp;қарау…</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>Жолдар қаралуда…</translation>
    </message>
    <message>
        <source>No row of this table says that.</source>
        <translation>Бұл кестеде ондай жол жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) more: look for the one you mean.</source>
        <translation>
            <numerusform>Тағы %n жол бар: керегін іздеп табыңыз.</numerusform>
            <numerusform>Тағы %n жол бар: керегін іздеп табыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remark is about this row of the table {table}: {row}</source>
        <translation>Ескерту «{table}» кестесінің мына жолына қатысты: {row}</translation>
    </message>
    <message>
        <source>The remark is about the whole package; choose a row above to name it.</source>
        <translation>Ескерту бүкіл пакетке қатысты; нақты жолды атау үшін оны жоғарыдан таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Revoke the key: {house}</source>
        <translation>Кілтті кері қайтарып алу: {house}</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Кілтті кері қайтарып алу</translation>
    </message>
    <message>
        <source>Every package of this key that comes from now on is refused, whenever it was signed. What was accepted stays. The House enrols again with a new key under its number.</source>
        <translation>Осы кілтпен қол қойылған, бұдан былай келетін пакеттер қашан қол қойылғанына қарамастан қабылданбайды. Қабылданғандары қалады. Үй өз нөмірімен жаңа кілт арқылы қайта тіркеледі.</translation>
    </message>
</context>
<context>
    <name>RootKeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>empty: only this office knows for now</source>
        <translation>бос болса: әзірге тек осы мекеме біледі</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the root key</source>
        <translation>Түбір кілттің құ&amp;пиясөзі</translation>
    </message>
    <message>
        <source>The root key does not open without it.</source>
        <translation>Онсыз түбір кілт ашылмайды.</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>What exactly is sent</source>
        <translation>Нақты не жіберіледі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>SchoolForm</name>
    <message>
        <source>&amp;Name of the school</source>
        <translation>Мектептің &amp;атауы</translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation>&amp;Бірлестік</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Біреуін таңдаңыз немесе жаңасының атауын жазыңыз</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>Же&amp;текшісі</translation>
    </message>
    <message>
        <source>&amp;Where it meets</source>
        <translation>Сабақ өтетін &amp;орны</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>Жа&amp;ғдайы</translation>
    </message>
    <message>
        <source>Works s&amp;ince</source>
        <translation>А&amp;шылған күні</translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
    <message>
        <source>Works &amp;until</source>
        <translation>&amp;Жабылған күні</translation>
    </message>
    <message>
        <source>&amp;KATO code of the place</source>
        <translation>Елді мекеннің ӘАОЖ (&amp;КАТО) коды</translation>
    </message>
    <message>
        <source>Nine digits of the classifier of places; may wait</source>
        <translation>Әкімшілік-аумақтық объектілер жіктеуішінің тоғыз цифры; кейін де толтыруға болады</translation>
    </message>
</context>
<context>
    <name>SchoolList</name>
    <message>
        <source>Groups without a school</source>
        <translation>Мектепсіз топтар</translation>
    </message>
    <message>
        <source>Orders (F-16)…</source>
        <translation>Бұйрықтар (F-16)…</translation>
    </message>
    <message>
        <source>New school year…</source>
        <translation>Жаңа оқу жылы…</translation>
    </message>
    <message>
        <source>Schools in use</source>
        <translation>Жұмыстағы мектептер</translation>
    </message>
    <message>
        <source>Schools in the archive</source>
        <translation>Мұрағаттағы мектептер</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Бірлестіктер</translation>
    </message>
    <message>
        <source>Associations in the archive</source>
        <translation>Мұрағаттағы бірлестіктер</translation>
    </message>
    <message>
        <source>Orders and the new school year</source>
        <translation>Бұйрықтар және жаңа оқу жылы</translation>
    </message>
    <message>
        <source>School or association</source>
        <translation>Мектеп немесе бірлестік</translation>
    </message>
    <message>
        <source>Sunday schools</source>
        <translation>Жексенбілік мектептер</translation>
    </message>
    <message>
        <source>No associations yet</source>
        <translation>Әзірге бірлестік жоқ</translation>
    </message>
    <message>
        <source>An ethnocultural association may have schools; it can also be typed there.</source>
        <translation>Этномәдени бірлестіктің мектептері болуы мүмкін; оны мектептің деректерінде де жазуға болады.</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Жаңа бірлестік</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>No school, association or head is called so.</source>
        <translation>Мұндай мектеп, бірлестік немесе жетекші жоқ.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Мұрағат бос</translation>
    </message>
    <message>
        <source>Schools that work no more can be moved here and brought back.</source>
        <translation>Жұмысын тоқтатқан мектептер осында көшіріледі, оларды қайтаруға болады.</translation>
    </message>
    <message>
        <source>Show schools in use</source>
        <translation>Жұмыстағы мектептерді көрсету</translation>
    </message>
    <message>
        <source>No schools yet</source>
        <translation>Әзірге мектеп жоқ</translation>
    </message>
    <message>
        <source>A Sunday school has groups, and each group a register. Begin with its name, or bring over the register you keep in Excel.</source>
        <translation>Жексенбілік мектепте топтар, әр топта журнал болады. Мектептің атауынан бастаңыз немесе Excel файлындағы журналыңызды көшіріңіз.</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>Жаңа мектеп</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Excel файлынан көшіру</translation>
    </message>
</context>
<context>
    <name>SchoolPane</name>
    <message>
        <source>head: {name}</source>
        <translation>жетекшісі: {name}</translation>
    </message>
    <message>
        <source>Groups without a school</source>
        <translation>Мектепсіз топтар</translation>
    </message>
    <message>
        <source>Open a group and give it a school when there is one; it may also stay so.</source>
        <translation>Топты ашып, мектебін көрсетуге болады; осылай қалуы да мүмкін.</translation>
    </message>
    <message>
        <source>Groups {count}</source>
        <translation>Топтар {count}</translation>
    </message>
    <message>
        <source>Learners {count}</source>
        <translation>Тыңдаушылар {count}</translation>
    </message>
    <message>
        <source>Teachers {count}</source>
        <translation>Педагогтер {count}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Change the details of the school (F2)</source>
        <translation>Мектептің деректерін өзгерту (F2)</translation>
    </message>
    <message>
        <source>What else can be done with the school</source>
        <translation>Мектеппен тағы не істеуге болады</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Add a group (Ctrl+Shift+N)</source>
        <translation>Топ қосу (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Enrol into the chosen group (Ctrl+I)</source>
        <translation>Таңдалған топқа қабылдау (Ctrl+I)</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Excel файлынан көшіру</translation>
    </message>
    <message>
        <source>Bring over a register kept in Excel</source>
        <translation>Excel файлындағы журналды көшіру</translation>
    </message>
    <message>
        <source>Show archived groups too</source>
        <translation>Мұрағаттағы топтарды да көрсету</translation>
    </message>
    <message>
        <source>Next lessons</source>
        <translation>Жақын сабақтар</translation>
    </message>
    <message>
        <source>Open the card of the association</source>
        <translation>Бірлестіктің карточкасын ашу</translation>
    </message>
    <message>
        <source>Chair, registration and other data</source>
        <translation>Төрағасы, тіркелуі және басқа деректер</translation>
    </message>
    <message>
        <source>Parts of the school&apos;s card</source>
        <translation>Мектеп карточкасының бөлімдері</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Learners of the school</source>
        <translation>Мектептің тыңдаушылары</translation>
    </message>
    <message>
        <source>Teachers of the school</source>
        <translation>Мектептің педагогтері</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Әзірге топ жоқ</translation>
    </message>
    <message>
        <source>A group has a register: say what is taught, on which days, and who learns.</source>
        <translation>Әр топтың журналы бар: не оқытылатынын, қай күндері және кім оқитынын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Топ қосу</translation>
    </message>
    <message>
        <source>No learners yet</source>
        <translation>Әзірге тыңдаушы жоқ</translation>
    </message>
    <message>
        <source>Open a group and enrol one person, or paste a list of names.</source>
        <translation>Топты ашып, бір адамды қабылдаңыз немесе тізімді қойыңыз.</translation>
    </message>
    <message>
        <source>No teachers yet</source>
        <translation>Әзірге педагог жоқ</translation>
    </message>
    <message>
        <source>Open a group and type its teacher&apos;s name.</source>
        <translation>Топты ашып, педагогінің аты-жөнін жазыңыз.</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Жаңа топ…</translation>
    </message>
    <message>
        <source>New association…</source>
        <translation>Жаңа бірлестік…</translation>
    </message>
    <message>
        <source>Hide archived groups</source>
        <translation>Мұрағаттағы топтарды жасыру</translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Мұрағатқа көшіру</translation>
    </message>
</context>
<context>
    <name>SchoolTables</name>
    <message>
        <source>School</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Learn.</source>
        <translation>Тыңд.</translation>
    </message>
    <message>
        <source>Att.</source>
        <translation>Қатысу</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Бірлестік</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Құрамы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Тыңдаушы</translation>
    </message>
    <message>
        <source>Born, age</source>
        <translation>Туған күні, жасы</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырыбы</translation>
    </message>
</context>
<context>
    <name>SchoolWords</name>
    <message>
        <source>{learners} / {places}</source>
        <translation>{learners} / {places}</translation>
    </message>
    <message>
        <source>{held} / {planned}</source>
        <translation>{held} / {planned}</translation>
    </message>
    <message>
        <source>{day}, {weekday}</source>
        <translation>{day}, {weekday}</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>мұрағатта</translation>
    </message>
    <message>
        <source>works since {year}</source>
        <translation>{year} жылдан бері</translation>
    </message>
    <message>
        <source>over by {count}</source>
        <translation>артық: {count}</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>жүріп жатыр</translation>
    </message>
    <message>
        <source>marked: {count}</source>
        <translation>белгіленді: {count}</translation>
    </message>
    <message>
        <source>{marked} of {expected}</source>
        <translation>{marked} / {expected}</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>алда</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>қонақ</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>толық емес</translation>
    </message>
    <message>
        <source>no date of birth</source>
        <translation>туған күні жоқ</translation>
    </message>
    <message>
        <source>no guardian</source>
        <translation>өкілі жоқ</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>телефоны жоқ</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>келісімі жоқ</translation>
    </message>
    <message>
        <source>{date} · {age}</source>
        <translation>{date} · {age}</translation>
    </message>
    <message>
        <source>{date}, {reason}</source>
        <translation>{date}, {reason}</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>бағдарлама</translation>
    </message>
    <message>
        <source>Last change: {who}, today at {time} — {what}</source>
        <translation>Соңғы өзгеріс: {who}, бүгін {time} — {what}</translation>
    </message>
    <message>
        <source>Last change: {who}, yesterday at {time} — {what}</source>
        <translation>Соңғы өзгеріс: {who}, кеше {time} — {what}</translation>
    </message>
    <message>
        <source>Last change: {who}, {date} at {time} — {what}</source>
        <translation>Соңғы өзгеріс: {who}, {date} {time} — {what}</translation>
    </message>
</context>
<context>
    <name>SchoolsPage</name>
    <message>
        <source>Sunday schools</source>
        <translation>Жексенбілік мектептер</translation>
    </message>
    <message>
        <source>New Sunday school</source>
        <translation>Жаңа жексенбілік мектеп</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Жаңа топ</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Жаңа бірлестік</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Деректерді өзгерту</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Тізімнен іздеу</translation>
    </message>
    <message>
        <source>Back to the school</source>
        <translation>Мектепке қайту</translation>
    </message>
    <message>
        <source>Import a register from Excel</source>
        <translation>Журналды Excel файлынан көшіру</translation>
    </message>
    <message>
        <source>Open the group or the card</source>
        <translation>Топты не карточканы ашу</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Тізімнен шығару</translation>
    </message>
    <message>
        <source>Choose the group in the table first.</source>
        <translation>Алдымен кестеден топты таңдаңыз.</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>Жаңа мектеп</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n мектеп</numerusform>
            <numerusform>%n мектеп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n топ</numerusform>
            <numerusform>%n топ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n тыңдаушы</numerusform>
            <numerusform>%n тыңдаушы</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ештеңе таңдалмаған</translation>
    </message>
    <message>
        <source>The groups, learners and next lessons of a school are shown here.</source>
        <translation>Мұнда мектептің топтары, тыңдаушылары және жақын сабақтары көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>SecondDialog</name>
    <message>
        <source>ЭЦП for package № {number}</source>
        <translation>№&#xa0;{number} пакетке ЭЦҚ</translation>
    </message>
    <message>
        <source>An ЭЦП is never required: the package is signed by the key of this House already. It stands beside that signature and changes neither number nor code.</source>
        <translation>ЭЦҚ міндетті емес: пакетке Достық үйінің кілтімен қол қойылған. ЭЦҚ сол қолтаңбаның қасында тұрады, нөмірді де, кодты да өзгертпейді.</translation>
    </message>
    <message>
        <source>1. &amp;Write the file to sign…</source>
        <translation>1. Қол қойылатын файлды &amp;жазу…</translation>
    </message>
    <message>
        <source>2. &amp;Root certificate, optional…</source>
        <translation>2. &amp;Түбір сертификат, міндетті емес…</translation>
    </message>
    <message>
        <source>3. &amp;Take the signature (.p7s)…</source>
        <translation>3. &amp;Қолтаңбаны қабылдау (.p7s)…</translation>
    </message>
    <message>
        <source>Sign the written file with your own tool as a detached CMS, for instance in NCALayer. Do not open or change it before.</source>
        <translation>Жазылған файлға өз құралыңызбен, мысалы NCALayer арқылы, бөлек CMS түрінде қол қойыңыз. Оған дейін файлды ашпаңыз, өзгертпеңіз.</translation>
    </message>
    <message>
        <source>Print the &amp;sheet F-21…</source>
        <translation>F-21 &amp;парағын басып шығару…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>No ЭЦП is attached to this package yet.</source>
        <translation>Бұл пакетке әзірге ЭЦҚ тіркелмеген.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s); below is what was checked of each.</source>
        <translation>
            <numerusform>Қолтаңба: %n; төменде әрқайсысында не тексерілгені жазылған.</numerusform>
            <numerusform>Қолтаңба: %n; төменде әрқайсысында не тексерілгені жазылған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by: {name}</source>
        <translation>Қол қойған: {name}</translation>
    </message>
    <message>
        <source>Organisation: {name}</source>
        <translation>Ұйымы: {name}</translation>
    </message>
    <message>
        <source>Issued by: {name}</source>
        <translation>Сертификатты берген: {name}</translation>
    </message>
    <message>
        <source>Certificate № {number}, valid until {day}</source>
        <translation>Сертификат №&#xa0;{number}, мерзімі: {day}</translation>
    </message>
    <message>
        <source>File to sign</source>
        <translation>Қол қойылатын файл</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Root certificate of the ЭЦП</source>
        <translation>ЭЦҚ түбір сертификаты</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаттар (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>2. R&amp;oot: {name}</source>
        <translation>2. Тү&amp;бір: {name}</translation>
    </message>
    <message>
        <source>Signature of the package</source>
        <translation>Пакет қолтаңбасы</translation>
    </message>
    <message>
        <source>Signatures (*.p7s *.cms *.sig)</source>
        <translation>Қолтаңбалар (*.p7s *.cms *.sig)</translation>
    </message>
    <message>
        <source>The ЭЦП is in the package. Save it to a stick and send it again.</source>
        <translation>ЭЦҚ пакетке салынды. Пакетті флешкаға сақтап, қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>Қолтаңба тексерілуде</translation>
    </message>
</context>
<context>
    <name>SegmentedSteps</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Қадам: {number}, барлығы: {total}. {name}</translation>
    </message>
</context>
<context>
    <name>SendStep</name>
    <message>
        <source>The office does not know the key of this House yet. It will call: read it the code {code}, then take the receipt it sends.</source>
        <translation>Мекеме бұл Үйдің кілтін әлі білмейді. Ол қоңырау шалғанда мына кодты оқып беріңіз: {code}. Содан кейін ол жіберген түбіртекті қабылдаңыз.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <source>Take the file to the office on a stick or attach it to a letter. Print the act, so that paper and file can be compared. The same file can be saved again from the journal at any time.</source>
        <translation>Файлды флешкамен апарыңыз немесе хатқа тіркеңіз. Қағаз бен файлды салыстыру үшін актіні басып шығарыңыз. Сол файлды журналдан кез келген уақытта қайта сақтауға болады.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлімдер</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>+ Guest</source>
        <translation>+ Қонақ</translation>
    </message>
    <message>
        <source>known in advance: {mark}; written when the lesson is marked</source>
        <translation>алдын ала белгілі: {mark}; сабақ белгіленгенде жазылады</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>not enrolled on that day</source>
        <translation>бұл күні тізімде жоқ</translation>
    </message>
    <message>
        <source>{name}, {day}: {state}</source>
        <translation>{name}, {day}: {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n минут кешікті</numerusform>
            <numerusform>%n минут кешікті</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has accepted this lesson. Click to reopen it.</source>
        <translation>Мекеме бұл сабақты қабылдаған. Қайта ашу үшін басыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Learner (%n)</source>
        <translation>
            <numerusform>Тыңдаушы (%n)</numerusform>
            <numerusform>Тыңдаушы (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftActions</name>
    <message>
        <source>New shift</source>
        <translation>Жаңа ауысым</translation>
    </message>
    <message>
        <source>The shift is planned.</source>
        <translation>Ауысым жоспарланды.</translation>
    </message>
    <message>
        <source>The shift is changed.</source>
        <translation>Ауысым өзгертілді.</translation>
    </message>
    <message>
        <source>The shift is removed.</source>
        <translation>Ауысым жойылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) put on the shift.</source>
        <translation>
            <numerusform>%n волонтер ауысымға қойылды.</numerusform>
            <numerusform>%n волонтер ауысымға қойылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) taken off the shift.</source>
        <translation>
            <numerusform>%n волонтер ауысымнан алынды.</numerusform>
            <numerusform>%n волонтер ауысымнан алынды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) under 18 serve longer that day than is advised: 4 hours until 15, 6 hours at 16 and 17.</source>
        <translation>
            <numerusform>18-ге толмаған %n волонтер сол күні ұсынылғаннан ұзақ қызмет етеді: 15 жасқа дейін 4 сағат, 16–17 жаста 6 сағат.</numerusform>
            <numerusform>18-ге толмаған %n волонтер сол күні ұсынылғаннан ұзақ қызмет етеді: 15 жасқа дейін 4 сағат, 16–17 жаста 6 сағат.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hours of these shifts wait to be confirmed.</source>
        <translation>Бұл ауысымдарда растауды күткен сағат жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>Hours of %n shift(s)</source>
        <translation>
            <numerusform>%n ауысымның сағаты</numerusform>
            <numerusform>%n ауысымның сағаты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) confirmed: {hours} h.</source>
        <translation>
            <numerusform>%n волонтердің сағаты расталды: {hours} сағ.</numerusform>
            <numerusform>%n волонтердің сағаты расталды: {hours} сағ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}: {hours} h, confirmed by {name}</source>
        <translation>{date}: {hours} сағ, растаған: {name}</translation>
    </message>
    <message>
        <source>The hours are corrected.</source>
        <translation>Сағат түзетілді.</translation>
    </message>
    <message>
        <source>The mark is taken back; the hours wait to be confirmed.</source>
        <translation>Белгі алынды; сағат растауды күтеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) marked as not come.</source>
        <translation>
            <numerusform>%n волонтер «келмеді» деп белгіленді.</numerusform>
            <numerusform>%n волонтер «келмеді» деп белгіленді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Тапсырма</translation>
    </message>
    <message>
        <source>{area} — from 18 only</source>
        <translation>{area} — тек 18 жастан</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Бағыты</translation>
    </message>
    <message>
        <source>by itself, at no event</source>
        <translation>жеке, іс-шарасыз</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Іс-шара</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>Б&amp;асталуы</translation>
    </message>
    <message>
        <source>E&amp;nds at, on the same day</source>
        <translation>А&amp;яқталуы, сол күні</translation>
    </message>
    <message>
        <source>&amp;People needed</source>
        <translation>&amp;Қанша адам керек</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Орны</translation>
    </message>
    <message>
        <source>&amp;Heavy or dangerous: from 18 only</source>
        <translation>А&amp;уыр немесе қауіпті: тек 18 жастан</translation>
    </message>
</context>
<context>
    <name>ShiftTable</name>
    <message>
        <source>Date and time</source>
        <translation>Күні, уақыты</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтер</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
</context>
<context>
    <name>ShiftsTab</name>
    <message>
        <source>event cancelled</source>
        <translation>іс-шара болмайды</translation>
    </message>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>тағы %n керек</numerusform>
            <numerusform>тағы %n керек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>растауға: %n</numerusform>
            <numerusform>растауға: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>дайын</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>расталды</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім жоқ</translation>
    </message>
    <message>
        <source>confirmed {date} by {name}</source>
        <translation>расталды: {date}, {name}</translation>
    </message>
    <message>
        <source>busy then, but: {reason}</source>
        <translation>бос емес, бірақ: {reason}</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Кез келген іс-шара</translation>
    </message>
    <message>
        <source>Choose a shift in the list.</source>
        <translation>Тізімнен ауысымды таңдаңыз.</translation>
    </message>
    <message>
        <source>from 18 only</source>
        <translation>тек 18 жастан</translation>
    </message>
    <message>
        <source>Today and ahead</source>
        <translation>Бүгін және алда</translation>
    </message>
    <message>
        <source>Hours to confirm</source>
        <translation>Расталатын сағаттар</translation>
    </message>
    <message>
        <source>Ahead, people missing</source>
        <translation>Алда, адам жетпейді</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>Биыл, бүгінге дейін</translation>
    </message>
    <message>
        <source>All shifts</source>
        <translation>Барлық ауысым</translation>
    </message>
    <message>
        <source>Which shifts are shown</source>
        <translation>Қандай ауысымдар көрсетіледі</translation>
    </message>
    <message>
        <source>All shifts of one event</source>
        <translation>Бір іс-шараның барлық ауысымы</translation>
    </message>
    <message>
        <source>No shifts here</source>
        <translation>Мұнда ауысым жоқ</translation>
    </message>
    <message>
        <source>A shift says what is to be done, when and by how many; hours come from its length and are confirmed afterwards.</source>
        <translation>Ауысым не істелетінін, қашан және қанша адам керегін айтады; сағат оның ұзақтығынан есептеліп, кейін расталады.</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Жаңа ауысым</translation>
    </message>
    <message>
        <source>New shift…</source>
        <translation>Жаңа ауысым…</translation>
    </message>
    <message>
        <source>Plan a shift (Ctrl+Shift+N)</source>
        <translation>Ауысым жоспарлау (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Confirm the selected shifts…</source>
        <translation>Таңдалған ауысымдарды растау…</translation>
    </message>
    <message>
        <source>Confirm the hours of all selected shifts at once</source>
        <translation>Таңдалған барлық ауысымның сағатын бірден растау</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Адам қосу…</translation>
    </message>
    <message>
        <source>Choose who takes this shift (Ctrl+I)</source>
        <translation>Бұл ауысымға кім шығатынын таңдау (Ctrl+I)</translation>
    </message>
    <message>
        <source>Confirm hours…</source>
        <translation>Сағатты растау…</translation>
    </message>
    <message>
        <source>Confirm the hours of this shift</source>
        <translation>Осы ауысымның сағатын растау</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Correct confirmed hours</source>
        <translation>Расталған сағатты түзету</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Mark the selected people as not come, or take that back</source>
        <translation>Таңдалғандарды «келмеді» деп белгілеу немесе белгіні алып тастау</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Take the selected people off the shift</source>
        <translation>Таңдалғандарды ауысымнан алып тастау</translation>
    </message>
    <message>
        <source>Change the shift…</source>
        <translation>Ауысымды өзгерту…</translation>
    </message>
    <message>
        <source>Change task, day or times</source>
        <translation>Тапсырманы, күнін немесе уақытын өзгерту</translation>
    </message>
    <message>
        <source>Remove the shift with its people</source>
        <translation>Ауысымды адамдарымен бірге жою</translation>
    </message>
    <message>
        <source>Remove the shift</source>
        <translation>Ауысымды жою</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Ауысымдар</translation>
    </message>
    <message>
        <source>People of the shift</source>
        <translation>Ауысымдағы адамдар</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Orders (F-16)</source>
        <translation>Бұйрықтар (F-16)</translation>
    </message>
    <message>
        <source>New school year</source>
        <translation>Жаңа оқу жылы</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Print what is in view</source>
        <translation>Экрандағыны басып шығару</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Хабарламаға өту</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Барлық пернелер</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Мәтін 100&#xa0;%</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Ашық түстер</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Қараңғы түстер</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Жүйенің түстері</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
</context>
<context>
    <name>SignStep</name>
    <message>
        <source>The package gets the technological signature of this House and is encrypted for {office}. After that it cannot be changed; a correction is a new package.</source>
        <translation>Пакетке осы Үйдің технологиялық қолтаңбасы қойылып, алушы үшін шифрланады: {office}. Содан кейін оны өзгертуге болмайды; түзету — жаңа пакет.</translation>
    </message>
    <message>
        <source>Code of the House&apos;s key: {code}. The key is valid until {day}.</source>
        <translation>Үй кілтінің коды: {code}. Кілттің жарамды мерзімі: {day}.</translation>
    </message>
</context>
<context>
    <name>SlotsEditor</name>
    <message>
        <source>Type the time as 10:00; the end comes after the beginning.</source>
        <translation>Уақытты 10:00 түрінде жазыңыз; аяқталуы басталуынан кейін болуы керек.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Уақыт қосу</translation>
    </message>
    <message>
        <source>Add another day or time of the week</source>
        <translation>Аптаның тағы бір күнін не уақытын қосу</translation>
    </message>
</context>
<context>
    <name>StandingFacts</name>
    <message>
        <source>House of Friendship</source>
        <translation>Достық үйі</translation>
    </message>
    <message>
        <source>This is an example House: its people are invented, so try everything.</source>
        <translation>Бұл — үлгі ретіндегі Достық үйі: ондағы адамдар ойдан шығарылған, бәрін байқап көріңіз.</translation>
    </message>
    <message>
        <source>Start my own House</source>
        <translation>Өз Достық үйімді бастау</translation>
    </message>
</context>
<context>
    <name>StandingGate</name>
    <message>
        <source>Folder of the House</source>
        <translation>Деректер қалтасы</translation>
    </message>
    <message>
        <source>House of Friendship</source>
        <translation>Достық үйі</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Журналды ашу</translation>
    </message>
    <message>
        <source>Start with one group</source>
        <translation>Бір топтан бастау</translation>
    </message>
    <message>
        <source>What is &amp;taught</source>
        <translation>&amp;Не оқытылады</translation>
    </message>
    <message>
        <source>Korean language, juniors · Қазақ тілі A1 · Dance</source>
        <translation>Корей тілі, кіші топ · Қазақ тілі A1 · Хореография</translation>
    </message>
    <message>
        <source>&amp;Days and time</source>
        <translation>&amp;Күндері мен уақыты</translation>
    </message>
    <message>
        <source>&amp;Names of the learners, one a line</source>
        <translation>&amp;Тыңдаушылардың аты-жөні, әр жолға бір адам</translation>
    </message>
    <message>
        <source>May wait</source>
        <translation>Кейін толтыруға болады</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;Мектеп</translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation>&amp;Бірлестік</translation>
    </message>
    <message>
        <source>T&amp;eacher</source>
        <translation>&amp;Педагог</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Каб&amp;инет</translation>
    </message>
    <message>
        <source>Meets s&amp;ince</source>
        <translation>Ба&amp;сталатын күні</translation>
    </message>
    <message>
        <source>Several lines were pasted: they stand below now, one learner a line. Here goes what is taught.</source>
        <translation>Бірнеше жол қойылды: олар енді төменде тұр, әр жолда бір тыңдаушы. Мұнда не оқытылатыны жазылады.</translation>
    </message>
    <message>
        <source>Say what is taught: it becomes the group&apos;s name.</source>
        <translation>Не оқытылатынын жазыңыз: ол топтың атауы болады.</translation>
    </message>
    <message>
        <source>There is no such date. Type it as 22.11.2026.</source>
        <translation>Мұндай күн жоқ. 22.11.2026 түрінде жазыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) make no learner, see beside them why. Mend them, or press the button again to go on without them.</source>
        <translation>
            <numerusform>%n жолдан тыңдаушы шықпады, себебі қасында жазылған. Түзетіңіз немесе оларсыз жалғастыру үшін батырманы қайта басыңыз.</numerusform>
            <numerusform>%n жолдан тыңдаушы шықпады, себебі қасында жазылған. Түзетіңіз немесе оларсыз жалғастыру үшін батырманы қайта басыңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateLanguagePage</name>
    <message>
        <source>New state-language group</source>
        <translation>Жаңа мемлекеттік тіл тобы</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Деректерді өзгерту</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Тізімнен іздеу</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Жұмыстағы топтар</translation>
    </message>
    <message>
        <source>Groups in the archive</source>
        <translation>Мұрағаттағы топтар</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Жаңа топ</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n топ</numerusform>
            <numerusform>%n топ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n тыңдаушы</numerusform>
            <numerusform>%n тыңдаушы</numerusform>
        </translation>
    </message>
    <message>
        <source>Group or teacher</source>
        <translation>Топ немесе педагог</translation>
    </message>
    <message>
        <source>State-language groups</source>
        <translation>Мемлекеттік тіл топтары</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Сертификат беру</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Топтар</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Деңгейлер</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Беттің бөлімдері</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>No group or teacher is called so.</source>
        <translation>Мұндай топ немесе педагог жоқ.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Мұрағат бос</translation>
    </message>
    <message>
        <source>Groups that teach no more can be moved here and brought back.</source>
        <translation>Сабағы тоқтаған топтар осында көшіріледі, оларды қайтаруға болады.</translation>
    </message>
    <message>
        <source>Show groups in use</source>
        <translation>Жұмыстағы топтарды көрсету</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Әзірге топ жоқ</translation>
    </message>
    <message>
        <source>Groups in which adults and children learn Kazakh. A group needs no school: say what is taught and on which days.</source>
        <translation>Ересектер мен балалар қазақ тілін үйренетін топтар. Топқа мектеп қажет емес: не оқытылатынын және қай күндері екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Excel файлынан көшіру</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ештеңе таңдалмаған</translation>
    </message>
    <message>
        <source>The learners, teachers and lessons of a group are shown here.</source>
        <translation>Мұнда топтың тыңдаушылары, педагогтері және сабақтары көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved at {time}</source>
        <translation>Сақталды: {time}</translation>
    </message>
</context>
<context>
    <name>StayActions</name>
    <message>
        <source>Enrol into the group: {group}</source>
        <translation>Топқа қабылдау: {group}</translation>
    </message>
    <message>
        <source>Nobody was enrolled: these people are in the group already.</source>
        <translation>Ешкім қабылданбады: бұл адамдар топта бар.</translation>
    </message>
    <message>
        <source>Leaves the group: {name}</source>
        <translation>Топтан шығады: {name}</translation>
    </message>
    <message>
        <source>The learner is on the list again.</source>
        <translation>Тыңдаушы тізімге қайтарылды.</translation>
    </message>
    <message>
        <source>There is no other group yet.</source>
        <translation>Әзірге басқа топ жоқ.</translation>
    </message>
    <message>
        <source>Moves to another group: {name}</source>
        <translation>Басқа топқа ауысады: {name}</translation>
    </message>
    <message>
        <source>Find on the list: {group}</source>
        <translation>Тізімнен табу: {group}</translation>
    </message>
    <message>
        <source>Enrolment: {name}</source>
        <translation>Қабылдау: {name}</translation>
    </message>
    <message>
        <source>The enrolment was corrected.</source>
        <translation>Қабылдау деректері түзетілді.</translation>
    </message>
    <message>
        <source>The enrolment was removed.</source>
        <translation>Қабылдау жойылды.</translation>
    </message>
    <message>
        <source>The guest is a learner of the group now.</source>
        <translation>Қонақ енді топтың тыңдаушысы.</translation>
    </message>
    <message>
        <source>The teacher was added.</source>
        <translation>Педагог қосылды.</translation>
    </message>
    <message>
        <source>Teaches the group: {name}</source>
        <translation>Топта сабақ береді: {name}</translation>
    </message>
    <message>
        <source>The dates of the teacher were saved.</source>
        <translation>Педагогтің күндері сақталды.</translation>
    </message>
    <message>
        <source>The teacher was removed from the group.</source>
        <translation>Педагог топтан алынды.</translation>
    </message>
</context>
<context>
    <name>StayCounts</name>
    <message numerus="yes">
        <source>%n learner(s) enrolled.</source>
        <translation>
            <numerusform>%n тыңдаушы қабылданды.</numerusform>
            <numerusform>%n тыңдаушы қабылданды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need attention and enrolled nobody.</source>
        <translation>
            <numerusform>%n жолды қарап шығу керек: олардан ешкім қабылданбады.</numerusform>
            <numerusform>%n жолды қарап шығу керек: олардан ешкім қабылданбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) leave the group</source>
        <translation>
            <numerusform>%n тыңдаушы топтан шығады</numerusform>
            <numerusform>%n тыңдаушы топтан шығады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) taken off the list.</source>
        <translation>
            <numerusform>%n тыңдаушы тізімнен шығарылды.</numerusform>
            <numerusform>%n тыңдаушы тізімнен шығарылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) move to another group</source>
        <translation>
            <numerusform>%n тыңдаушы басқа топқа ауысады</numerusform>
            <numerusform>%n тыңдаушы басқа топқа ауысады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) moved.</source>
        <translation>
            <numerusform>%n тыңдаушы ауыстырылды.</numerusform>
            <numerusform>%n тыңдаушы ауыстырылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>StreaksDialog</name>
    <message>
        <source>Whom to call: lessons missed in a row</source>
        <translation>Кімге қоңырау шалу керек: қатарынан жіберілген сабақтар</translation>
    </message>
    <message>
        <source>Only marks of held lessons count: vacations and cancelled lessons alarm nobody. Absences known in advance and groups that have not met for four weeks are left out.</source>
        <translation>Тек өткізілген сабақтардың белгілері есептеледі: демалыс кездері мен болмай қалған сабақтар алаңдатпайды. Алдын ала белгілі күндер мен төрт апта жиналмаған топтар есепке алынбайды.</translation>
    </message>
    <message>
        <source>&amp;Missed in a row, at least</source>
        <translation>Қатарынан &amp;кемінде жіберілген</translation>
    </message>
    <message>
        <source>Missed in a row, at least</source>
        <translation>Қатарынан кемінде жіберілген</translation>
    </message>
    <message>
        <source>Phone list…</source>
        <translation>Қоңырау шалу тізімі…</translation>
    </message>
    <message>
        <source>For the teachers; it does not leave the House</source>
        <translation>Педагогтерге арналған; Достық үйінен шығарылмайды</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Тыңдаушы</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Жіберді</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндері</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кімге қоңырау шалу</translation>
    </message>
</context>
<context>
    <name>TakeOnDialog</name>
    <message>
        <source>Put on the shift</source>
        <translation>Ауысымға қою</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтер</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>Сол күні</translation>
    </message>
    <message>
        <source>&amp;Volunteers (Space ticks)</source>
        <translation>&amp;Волонтерлер (бос орын пернесі белгілейді)</translation>
    </message>
    <message>
        <source>&amp;Reason for those who are busy then</source>
        <translation>Бос емес адамдарды қою &amp;себебі</translation>
    </message>
    <message>
        <source>under 18: not allowed by law</source>
        <translation>18-ге толмаған: заң бойынша болмайды</translation>
    </message>
    <message>
        <source>under 14 without a guardian&apos;s consent</source>
        <translation>14-ке толмаған, заңды өкілінің келісімі жоқ</translation>
    </message>
    <message>
        <source>the date of birth is not known</source>
        <translation>туған күні белгісіз</translation>
    </message>
    <message>
        <source>known to be away that day</source>
        <translation>бұл күні болмайтыны белгілі</translation>
    </message>
    <message>
        <source>busy {first}–{last}: {what}</source>
        <translation>бос емес {first}–{last}: {what}</translation>
    </message>
    <message>
        <source>usually can</source>
        <translation>әдетте бос</translation>
    </message>
    <message>
        <source>has not named this time</source>
        <translation>уақытын атамаған</translation>
    </message>
    <message>
        <source>helps in this area</source>
        <translation>бағыты сай</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>18-ге толмаған</translation>
    </message>
    <message numerus="yes">
        <source>Put %n volunteer(s) on the shift</source>
        <translation>
            <numerusform>%n волонтерді ауысымға қою</numerusform>
            <numerusform>%n волонтерді ауысымға қою</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakerState</name>
    <message>
        <source>confirmed</source>
        <translation>расталды</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>келмеді</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>алда</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>растау керек</translation>
    </message>
</context>
<context>
    <name>TasksDialog</name>
    <message>
        <source>Checklist</source>
        <translation>Тапсырмалар тізімі</translation>
    </message>
    <message>
        <source>A &amp;line each: days before the event, then what; -1 is the day after</source>
        <translation>Әр &amp;жолда: іс-шараға дейінгі күн саны, содан кейін тапсырма; -1 — келесі күні</translation>
    </message>
</context>
<context>
    <name>TeacherDatesDialog</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Бірінші күні</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Соңғы күні</translation>
    </message>
</context>
<context>
    <name>TeachersTab</name>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Педагог</translation>
    </message>
    <message>
        <source>Teacher to add</source>
        <translation>Қосылатын педагог</translation>
    </message>
    <message>
        <source>Somebody known, or a new name</source>
        <translation>Белгілі адам немесе жаңа аты-жөн</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Let this person teach the group (Enter)</source>
        <translation>Бұл адамды топтың педагогі ету (Enter)</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Күндері…</translation>
    </message>
    <message>
        <source>From when to when the chosen teacher teaches the group</source>
        <translation>Таңдалған педагог топта қай күннен қай күнге дейін сабақ береді</translation>
    </message>
    <message>
        <source>Teachers of the group</source>
        <translation>Топтың педагогтері</translation>
    </message>
    <message>
        <source>No teacher yet</source>
        <translation>Әзірге педагог жоқ</translation>
    </message>
    <message>
        <source>Type a name above: somebody known is proposed, anybody else is added.</source>
        <translation>Жоғарыға аты-жөнін жазыңыз: белгілі адам ұсынылады, басқасы жаңадан қосылады.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Entered by mistake: remove</source>
        <translation>Қателесіп енгізілген: алып тастау</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Title in &amp;Kazakh</source>
        <translation>&amp;Қазақша атауы</translation>
    </message>
    <message>
        <source>Title in &amp;Russian</source>
        <translation>&amp;Орысша атауы</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>A &amp;line each: days before the event, then what; -1 is the day after</source>
        <translation>Әр &amp;жолда: іс-шараға дейінгі күн саны, содан кейін тапсырма; -1 — келесі күні</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Бірінші күні</translation>
    </message>
    <message>
        <source>&amp;Reason of the enrolment</source>
        <translation>Қабылдау &amp;негізі</translation>
    </message>
    <message>
        <source>&amp;Order no.</source>
        <translation>Бұ&amp;йрық №</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>Бұйрық күн&amp;і</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Тоқсан</translation>
    </message>
    <message>
        <source>Vacation</source>
        <translation>Демалыс</translation>
    </message>
    <message>
        <source>Check the days against this year&apos;s order of the ministry.</source>
        <translation>Күндерді министрліктің осы жылғы бұйрығымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Lessons follow the calendar without this line.</source>
        <translation>Сабақтар енді осы жолсыз күнтізбе бойынша өтеді.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Terms and vacations</source>
        <translation>Тоқсандар мен демалыстар</translation>
    </message>
    <message>
        <source>In a vacation no lesson is expected. As soon as a school year has a term, lessons of that year are expected only within its terms. Marks that are there stay.</source>
        <translation>Демалыс кезінде сабақ күтілмейді. Оқу жылында бір тоқсан енгізілсе, сол жылдың сабақтары тек тоқсандар ішінде күтіледі. Қойылған белгілер сақталады.</translation>
    </message>
    <message>
        <source>Add the usual year {year}</source>
        <translation>Әдеттегі оқу жылын қосу: {year}</translation>
    </message>
    <message>
        <source>Four terms with their vacations, as they have lain in recent years</source>
        <translation>Соңғы жылдардағыдай төрт тоқсан және олардың демалыстары</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>Жол қосу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>TheirFormDialog</name>
    <message>
        <source>Choose the form that the office sent</source>
        <translation>Жоғары тұрған ұйым жіберген нысанды таңдаңыз</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translation>Нысан оқылуда</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ұяшық</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Нені есептейді</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндері</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Fill their form</source>
        <translation>Жіберілген нысанды толтыру</translation>
    </message>
    <message>
        <source>Report for</source>
        <translation>Есептің кезеңі:</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>What comes where</source>
        <translation>Қайда не жазылады</translation>
    </message>
    <message>
        <source>What this cell &amp;counts</source>
        <translation>Бұл ұяшық нені &amp;есептейді</translation>
    </message>
    <message>
        <source>Find a number in any of the three languages</source>
        <translation>Көрсеткішті үш тілдің кез келгенінде іздеңіз</translation>
    </message>
    <message>
        <source>For which &amp;days</source>
        <translation>Қай &amp;күндер үшін</translation>
    </message>
    <message>
        <source>For which days</source>
        <translation>Қай күндер үшін</translation>
    </message>
    <message>
        <source>Numbers of the House</source>
        <translation>Достық үйінің көрсеткіштері</translation>
    </message>
    <message>
        <source>Leave this cell as it is</source>
        <translation>Бұл ұяшықты сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>Save the filled copy…</source>
        <translation>Толтырылған көшірмені сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>This form is known: its cells fill themselves. Look, and save the copy.</source>
        <translation>Бұл нысан таныс: ұяшықтары өзі толады. Қарап шығып, көшірмесін сақтаңыз.</translation>
    </message>
    <message>
        <source>A new form. Click a cell, then choose at the right what it counts; it is remembered for the next time.</source>
        <translation>Жаңа нысан. Ұяшықты басып, оның нені есептейтінін оң жақтан таңдаңыз; таңдауыңыз келесі жолға сақталады.</translation>
    </message>
    <message>
        <source>Cell {name}</source>
        <translation>{name} ұяшығы</translation>
    </message>
    <message>
        <source>Click a cell of the form</source>
        <translation>Нысанның ұяшығын басыңыз</translation>
    </message>
    <message>
        <source>not begun: stays empty</source>
        <translation>әлі басталмаған: бос қалады</translation>
    </message>
    <message>
        <source>Save the filled copy</source>
        <translation>Толтырылған көшірмені сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}. The form itself is as it came.</source>
        <translation>Сақталды: {name}. Нысанның өзі келген күйінде қалды.</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>Beginning</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Осы уақытты алып тастау</translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message>
        <source>All schools</source>
        <translation>Барлық мектеп</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Барлық топ</translation>
    </message>
    <message>
        <source>All teachers</source>
        <translation>Барлық педагог</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Барлық кабинет</translation>
    </message>
    <message>
        <source>outside the terms</source>
        <translation>тоқсаннан тыс</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>in place of another</source>
        <translation>басқасының орнына</translation>
    </message>
    <message>
        <source>room taken</source>
        <translation>кабинет бос емес</translation>
    </message>
    <message>
        <source>teacher busy</source>
        <translation>педагог бос емес</translation>
    </message>
    <message>
        <source>learners in both</source>
        <translation>тыңдаушылар ортақ</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>екеуі қатар</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Add a lesson…</source>
        <translation>Сабақ қосу…</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) this week</source>
        <translation>
            <numerusform>Осы аптада %n сабақ</numerusform>
            <numerusform>Осы аптада %n сабақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the way of another</source>
        <translation>
            <numerusform>оның %n сабағы басқасымен қабаттасады</numerusform>
            <numerusform>оның %n сабағы басқасымен қабаттасады</numerusform>
        </translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Алдыңғы апта</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Келесі апта</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Осы апта</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>Ауыстыру, өзгерту…</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>Алдыңғы апта (Alt+Left)</translation>
    </message>
    <message>
        <source>Week after (Alt+Right)</source>
        <translation>Келесі апта (Alt+Right)</translation>
    </message>
    <message>
        <source>This week (Ctrl+T)</source>
        <translation>Осы апта (Ctrl+T)</translation>
    </message>
    <message>
        <source>Another day, time, room or teacher (Enter)</source>
        <translation>Басқа күн, уақыт, кабинет немесе педагог (Enter)</translation>
    </message>
    <message>
        <source>Cancel the lesson…</source>
        <translation>Сабақты болмады деп белгілеу…</translation>
    </message>
    <message>
        <source>Hours of teachers…</source>
        <translation>Педагогтердің сағаттары…</translation>
    </message>
    <message>
        <source>Form F-22: lessons really held in this month</source>
        <translation>F-22 нысаны: осы айда нақты өткізілген сабақтар</translation>
    </message>
    <message>
        <source>Drag a lesson to another day to move it</source>
        <translation>Сабақты ауыстыру үшін басқа күнге сүйреңіз</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>No lessons in this week. Lessons appear from the days and times of the groups; add them on a group&apos;s card.</source>
        <translation>Бұл аптада сабақ жоқ. Сабақтар топтардың күндері мен уақытынан шығады; оларды топ карточкасында енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Keep this text</source>
        <translation>Бұл мәтінді сақтау</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Атауы</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Sunday schools</source>
        <translation>Жексенбілік мектептер</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n топ</numerusform>
            <numerusform>%n топ</numerusform>
        </translation>
    </message>
    <message>
        <source>State-language groups</source>
        <translation>Мемлекеттік тіл топтары</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Тыңдаушылар</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n адам</numerusform>
            <numerusform>%n адам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>қабылдаулар саны: %n</numerusform>
            <numerusform>қабылдаулар саны: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance this month</source>
        <translation>Осы айдағы сабаққа қатысу</translation>
    </message>
    <message>
        <source>Volunteers this month</source>
        <translation>Волонтерлер, осы ай</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} сағ</translation>
    </message>
    <message>
        <source>{points} above last month</source>
        <translation>өткен айдан {points} жоғары</translation>
    </message>
    <message>
        <source>{points} below last month</source>
        <translation>өткен айдан {points} төмен</translation>
    </message>
    <message>
        <source>as last month</source>
        <translation>өткен айдағыдай</translation>
    </message>
    <message>
        <source>Attendance by week, per cent</source>
        <translation>Апталар бойынша сабаққа қатысу, пайыз</translation>
    </message>
    <message>
        <source>As soon as lessons are marked, the attendance of the last twelve weeks stands here, a bar for each week.</source>
        <translation>Сабақтар белгіленген соң осында соңғы он екі аптаның қатысуы тұрады: әр аптаға бір баған.</translation>
    </message>
    <message>
        <source>Put aside.</source>
        <translation>Кейінге қалдырылды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Mark a lesson</source>
        <translation>Сабақты белгілеу</translation>
    </message>
    <message>
        <source>All data are on this computer</source>
        <translation>Барлық деректер осы компьютерде</translation>
    </message>
    <message>
        <source>Academic year {years}</source>
        <translation>Оқу жылы: {years}</translation>
    </message>
    <message>
        <source>Lessons today</source>
        <translation>Бүгінгі сабақтар</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Бүкіл апта</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Назар аудару керек</translation>
    </message>
    <message>
        <source>Attendance by week, %</source>
        <translation>Апталар бойынша сабаққа қатысу, %</translation>
    </message>
    <message>
        <source>By school</source>
        <translation>Мектептер бойынша</translation>
    </message>
</context>
<context>
    <name>TopicLine</name>
    <message>
        <source>{day}: {topic} · for home: {homework}</source>
        <translation>{day}: {topic} · үйге: {homework}</translation>
    </message>
    <message>
        <source>{day}: {topic}</source>
        <translation>{day}: {topic}</translation>
    </message>
    <message>
        <source>{day}: no topic yet</source>
        <translation>{day}: тақырып әзірге жазылмаған</translation>
    </message>
    <message>
        <source>{day}, by the programme it goes on: {number}. {topic}</source>
        <translation>{day}, бағдарлама бойынша жалғасады: {number}. {topic}</translation>
    </message>
    <message>
        <source>{day}, next in the programme: {number}. {topic}</source>
        <translation>{day}, бағдарламадағы келесі тақырып: {number}. {topic}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Topic…</source>
        <translation>Тақырыбы…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Topic, homework and hours of the lesson</source>
        <translation>Сабақтың тақырыбы, үй тапсырмасы және сағаты</translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>Тақырып: {topic}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>TotalTiles</name>
    <message>
        <source>Lessons held</source>
        <translation>Өткізілген сабақтар</translation>
    </message>
    <message>
        <source>{hours} academic hours</source>
        <translation>{hours} академиялық сағат</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Сабаққа қатысу</translation>
    </message>
    <message>
        <source>{visits} visits, {marks} marks</source>
        <translation>{visits} қатысу, {marks} белгі</translation>
    </message>
    <message>
        <source>Unique persons</source>
        <translation>Бірегей адамдар</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n қабылдау</numerusform>
            <numerusform>%n қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Келмеген</translation>
    </message>
    <message>
        <source>good reason {excused} · ill {ill} · no reason {unexcused}</source>
        <translation>дәлелді {excused} · ауырды {ill} · себепсіз {unexcused}</translation>
    </message>
</context>
<context>
    <name>Travels</name>
    <message>
        <source>For the teacher, to fill in…</source>
        <translation>Педагог толтыратын файл…</translation>
    </message>
    <message>
        <source>Take in a returned register…</source>
        <translation>Қайтарылған журналды қабылдау…</translation>
    </message>
    <message>
        <source>Save the register for the teacher</source>
        <translation>Журналды педагогке арнап сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}. The teacher fills it in and sends it back; drop it on the register then.</source>
        <translation>Сақталды: {name}. Педагог толтырып қайтарған соң файлды журналға сүйреп апарыңыз.</translation>
    </message>
    <message>
        <source>Writing the Excel file</source>
        <translation>Excel файлы жазылуда</translation>
    </message>
    <message>
        <source>Choose a folder for the registers</source>
        <translation>Журналдар салынатын қалтаны таңдаңыз</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Choose the returned register</source>
        <translation>Қайтарылған журналды таңдаңыз</translation>
    </message>
</context>
<context>
    <name>TroubleGate</name>
    <message>
        <source>The House cannot be opened, but it is not lost</source>
        <translation>Деректер ашылмай тұр, бірақ олар жоғалған жоқ</translation>
    </message>
    <message>
        <source>The program is open already</source>
        <translation>Бағдарлама ашық тұр</translation>
    </message>
    <message>
        <source>A newer version of the program is needed</source>
        <translation>Бағдарламаның жаңа нұсқасы керек</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>Қалтаға жазу мүмкін емес</translation>
    </message>
    <message>
        <source>The folder cannot be used</source>
        <translation>Қалтаны пайдалану мүмкін емес</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Дискіде орын жоқ</translation>
    </message>
    <message>
        <source>The folder of the House is not there</source>
        <translation>Деректер қалтасы табылмады</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Диск жауап бермейді</translation>
    </message>
    <message>
        <source>The database is missing</source>
        <translation>Деректер базасы табылмады</translation>
    </message>
    <message>
        <source>It is still so.</source>
        <translation>Жағдай өзгерген жоқ.</translation>
    </message>
    <message>
        <source>It is held by the program with the number {process} on the computer {computer}.</source>
        <translation>Деректерді мына бағдарлама ұстап тұр: процесс нөмірі {process}, компьютер {computer}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Басқа қалта…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Әдеттегі қалта</translation>
    </message>
    <message>
        <source>Copies found</source>
        <translation>Табылған көшірмелер</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Техникалық мәлімет</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Мәліметті көшіру</translation>
    </message>
    <message>
        <source>None in this folder. Look on the stick: choose “Restore from a copy”.</source>
        <translation>Бұл қалтада жоқ. Флешканы қараңыз: «Көшірмеден қалпына келтіру» батырмасын басыңыз.</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Мазмұнын көру</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>a mark</source>
        <translation>белгі</translation>
    </message>
    <message>
        <source>several marks</source>
        <translation>бірнеше белгі</translation>
    </message>
    <message>
        <source>“the rest were present”</source>
        <translation>«қалғаны қатысты»</translation>
    </message>
    <message>
        <source>a lesson added</source>
        <translation>сабақ қосу</translation>
    </message>
    <message>
        <source>a lesson removed</source>
        <translation>сабақты алып тастау</translation>
    </message>
    <message>
        <source>a lesson cancelled</source>
        <translation>сабақтың болмауы</translation>
    </message>
    <message>
        <source>a lesson restored</source>
        <translation>сабақты қайтару</translation>
    </message>
    <message>
        <source>topic and homework</source>
        <translation>тақырып пен үй тапсырмасы</translation>
    </message>
    <message>
        <source>a lesson reopened</source>
        <translation>сабақты қайта ашу</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>қонақ</translation>
    </message>
    <message>
        <source>an enrolment</source>
        <translation>қабылдау</translation>
    </message>
    <message>
        <source>learners enrolled by a list</source>
        <translation>тізіммен қабылдау</translation>
    </message>
    <message>
        <source>an enrolment changed</source>
        <translation>қабылдауды өзгерту</translation>
    </message>
    <message>
        <source>a leaving</source>
        <translation>шығару</translation>
    </message>
    <message>
        <source>a learner&apos;s return</source>
        <translation>тыңдаушының оралуы</translation>
    </message>
    <message>
        <source>a move to another group</source>
        <translation>басқа топқа ауыстыру</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>бұйрық</translation>
    </message>
    <message>
        <source>an order annulled</source>
        <translation>бұйрықтың күшін жою</translation>
    </message>
    <message>
        <source>an absence known in advance</source>
        <translation>алдын ала белгілі болмау кезеңі</translation>
    </message>
    <message>
        <source>an absence changed</source>
        <translation>болмау кезеңін өзгерту</translation>
    </message>
    <message>
        <source>an absence taken back</source>
        <translation>болмау кезеңін алып тастау</translation>
    </message>
    <message>
        <source>the new school year</source>
        <translation>жаңа оқу жылы</translation>
    </message>
    <message>
        <source>an enrolment removed</source>
        <translation>қабылдауды жою</translation>
    </message>
    <message>
        <source>a guest taken into the group</source>
        <translation>қонақты қабылдау</translation>
    </message>
    <message>
        <source>the cells of a form</source>
        <translation>нысан ұяшықтары</translation>
    </message>
    <message>
        <source>a new card</source>
        <translation>жаңа карточка</translation>
    </message>
    <message>
        <source>a change of a card</source>
        <translation>карточканы өзгерту</translation>
    </message>
    <message>
        <source>a card moved to the archive</source>
        <translation>карточканы мұрағатқа көшіру</translation>
    </message>
    <message>
        <source>a card taken from the archive</source>
        <translation>карточканы мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>a legal guardian</source>
        <translation>заңды өкіл</translation>
    </message>
    <message>
        <source>a change of a legal guardian</source>
        <translation>заңды өкілді өзгерту</translation>
    </message>
    <message>
        <source>a legal guardian removed</source>
        <translation>заңды өкілді алып тастау</translation>
    </message>
    <message>
        <source>a consent noted</source>
        <translation>келісім енгізу</translation>
    </message>
    <message>
        <source>a consent renewed</source>
        <translation>келісімді жаңарту</translation>
    </message>
    <message>
        <source>a consent withdrawn</source>
        <translation>келісімді кері қайтарып алу</translation>
    </message>
    <message>
        <source>a consent removed</source>
        <translation>келісімді өшіру</translation>
    </message>
    <message>
        <source>brothers and sisters</source>
        <translation>бауырларды белгілеу</translation>
    </message>
    <message>
        <source>a sibling taken away</source>
        <translation>бауыр белгісін алу</translation>
    </message>
    <message>
        <source>a new group</source>
        <translation>жаңа топ</translation>
    </message>
    <message>
        <source>the first group</source>
        <translation>алғашқы топ</translation>
    </message>
    <message>
        <source>a change of a group</source>
        <translation>топты өзгерту</translation>
    </message>
    <message>
        <source>the days of a group</source>
        <translation>топтың сабақ күндері</translation>
    </message>
    <message>
        <source>a teacher of a group</source>
        <translation>топ педагогы</translation>
    </message>
    <message>
        <source>a teacher removed</source>
        <translation>педагогты алып тастау</translation>
    </message>
    <message>
        <source>a programme</source>
        <translation>бағдарлама</translation>
    </message>
    <message>
        <source>the choice of a programme</source>
        <translation>бағдарламаны таңдау</translation>
    </message>
    <message>
        <source>the topic of a lesson</source>
        <translation>сабақ тақырыбы</translation>
    </message>
    <message>
        <source>a returned register</source>
        <translation>қайтарылған журнал</translation>
    </message>
    <message>
        <source>a group moved to the archive</source>
        <translation>топты мұрағатқа көшіру</translation>
    </message>
    <message>
        <source>a group taken from the archive</source>
        <translation>топты мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>a new school</source>
        <translation>жаңа мектеп</translation>
    </message>
    <message>
        <source>a change of a school</source>
        <translation>мектепті өзгерту</translation>
    </message>
    <message>
        <source>a school moved to the archive</source>
        <translation>мектепті мұрағатқа көшіру</translation>
    </message>
    <message>
        <source>a school taken from the archive</source>
        <translation>мектепті мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>a new association</source>
        <translation>жаңа бірлестік</translation>
    </message>
    <message>
        <source>a change of an association</source>
        <translation>бірлестікті өзгерту</translation>
    </message>
    <message>
        <source>an association moved to the archive</source>
        <translation>бірлестікті мұрағатқа көшіру</translation>
    </message>
    <message>
        <source>an association taken from the archive</source>
        <translation>бірлестікті мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>a line put aside</source>
        <translation>кейінге қалдырылған жол</translation>
    </message>
    <message>
        <source>a line brought back</source>
        <translation>қайтарылған жол</translation>
    </message>
    <message>
        <source>the name of whoever works here</source>
        <translation>жұмыс істейтін адамның аты-жөні</translation>
    </message>
    <message>
        <source>an assessment of levels</source>
        <translation>деңгейді бағалау</translation>
    </message>
    <message>
        <source>certificates issued</source>
        <translation>сертификаттар беру</translation>
    </message>
    <message>
        <source>a certificate annulled</source>
        <translation>сертификаттың күшін жою</translation>
    </message>
    <message>
        <source>a copy of a certificate</source>
        <translation>сертификаттың көшірмесі</translation>
    </message>
    <message>
        <source>the card of the House</source>
        <translation>Үйдің карточкасы</translation>
    </message>
    <message>
        <source>the names of the House</source>
        <translation>Үйдің атаулары</translation>
    </message>
    <message>
        <source>a day added to the calendar</source>
        <translation>күнтізбеге күн қосу</translation>
    </message>
    <message>
        <source>a change of the calendar</source>
        <translation>күнтізбені өзгерту</translation>
    </message>
    <message>
        <source>a day taken out of the calendar</source>
        <translation>күнтізбеден күнді алып тастау</translation>
    </message>
    <message>
        <source>a lesson moved or changed</source>
        <translation>сабақты ауыстыру не өзгерту</translation>
    </message>
    <message>
        <source>a weekly time moved</source>
        <translation>апталық уақытты ауыстыру</translation>
    </message>
    <message>
        <source>a lesson that makes up for another</source>
        <translation>орнын толтыратын сабақ</translation>
    </message>
    <message>
        <source>a term or vacation added</source>
        <translation>тоқсан не демалыс қосу</translation>
    </message>
    <message>
        <source>a term or vacation changed</source>
        <translation>тоқсанды не демалысты өзгерту</translation>
    </message>
    <message>
        <source>a term or vacation removed</source>
        <translation>тоқсанды не демалысты алып тастау</translation>
    </message>
    <message>
        <source>the usual school year</source>
        <translation>әдеттегі оқу жылы</translation>
    </message>
    <message>
        <source>a new event</source>
        <translation>жаңа іс-шара</translation>
    </message>
    <message>
        <source>a change of an event</source>
        <translation>іс-шараның өзгертілуі</translation>
    </message>
    <message>
        <source>a move of an event</source>
        <translation>іс-шараның ауыстырылуы</translation>
    </message>
    <message>
        <source>a cancellation of an event</source>
        <translation>іс-шараның болмауы</translation>
    </message>
    <message>
        <source>a cancellation taken back</source>
        <translation>іс-шараның қайта жоспарлануы</translation>
    </message>
    <message>
        <source>an event moved to the archive</source>
        <translation>іс-шараны мұрағатқа көшіру</translation>
    </message>
    <message>
        <source>an event taken from the archive</source>
        <translation>іс-шараны мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>a series of events</source>
        <translation>іс-шаралар топтамасы</translation>
    </message>
    <message>
        <source>a checklist</source>
        <translation>тапсырмалар тізімі</translation>
    </message>
    <message>
        <source>a line of a checklist</source>
        <translation>тапсырма белгісі</translation>
    </message>
    <message>
        <source>a template of events</source>
        <translation>іс-шара үлгісі</translation>
    </message>
    <message>
        <source>the result of an event</source>
        <translation>іс-шара қорытындысы</translation>
    </message>
    <message>
        <source>the number of a note</source>
        <translation>анықтама нөмірі</translation>
    </message>
    <message>
        <source>a publication</source>
        <translation>жарияланым</translation>
    </message>
    <message>
        <source>the list of an event</source>
        <translation>іс-шара тізімі</translation>
    </message>
    <message>
        <source>a check-in</source>
        <translation>келу белгісі</translation>
    </message>
    <message>
        <source>a photo of an event</source>
        <translation>іс-шара фотосы</translation>
    </message>
    <message>
        <source>a step undone or redone</source>
        <translation>болдырмау не қайталау</translation>
    </message>
    <message>
        <source>an import from Excel</source>
        <translation>Excel файлынан көшіру</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Болдырылмады: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Қайталанды: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>соңғы әрекет</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Not saved yet. Close once more to throw away what was typed.</source>
        <translation>Әлі сақталған жоқ. Жазылғанды сақтамай жабу үшін тағы бір рет жабыңыз.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>&amp;Look and decide…</source>
        <translation>Қарап &amp;шешу…</translation>
    </message>
    <message>
        <source>Type the &amp;code of the House…</source>
        <translation>Үйдің &amp;кодын теру…</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>Түбіртекті &amp;сақтау…</translation>
    </message>
    <message>
        <source>Look at the re&amp;port…</source>
        <translation>&amp;Есепті қарау…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Қ&amp;айта тексеру</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Тексеру қорытындысы</translation>
    </message>
    <message>
        <source>Choose a file or a House to see what its checks found.</source>
        <translation>Тексеру нәтижесін көру үшін файлды немесе Үйді таңдаңыз.</translation>
    </message>
    <message>
        <source>{house}: {state}</source>
        <translation>{house}: {state}</translation>
    </message>
    <message>
        <source>No package of this period is here. Call the House, or write to it: “Letters to the late” makes a letter once the term is over.</source>
        <translation>Бұл кезеңнің пакеті мұнда жоқ. Үйге қоңырау шалыңыз немесе хат жазыңыз: мерзім өткеннен кейін хатты «Кешіккендерге хаттар» дайындайды.</translation>
    </message>
    <message>
        <source>Correction: {reason}</source>
        <translation>Түзету себебі: {reason}</translation>
    </message>
</context>
<context>
    <name>VolunteerCard</name>
    <message>
        <source>annulled</source>
        <translation>күші жойылған</translation>
    </message>
    <message>
        <source>Choose a volunteer in the list.</source>
        <translation>Тізімнен волонтерді таңдаңыз.</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>Кетеді…</translation>
    </message>
    <message numerus="yes">
        <source>{year}: %n shift(s), {hours} h</source>
        <translation>
            <numerusform>{year}: %n ауысым, {hours} сағ</numerusform>
            <numerusform>{year}: %n ауысым, {hours} сағ</numerusform>
        </translation>
    </message>
    <message>
        <source>before the register: {hours} h</source>
        <translation>осы есепке дейін: {hours} сағ</translation>
    </message>
    <message>
        <source>All confirmed hours: {hours}</source>
        <translation>Барлық расталған сағат: {hours}</translation>
    </message>
    <message>
        <source>Serves again</source>
        <translation>Қайтадан волонтер</translation>
    </message>
    <message>
        <source>Volunteer since {date}</source>
        <translation>Волонтер болған күні: {date}</translation>
    </message>
    <message>
        <source>Usually can: {times}</source>
        <translation>Әдетте бос: {times}</translation>
    </message>
    <message>
        <source>Platform: {number}</source>
        <translation>Платформа: {number}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Change areas, languages and times (F2)</source>
        <translation>Бағыттарын, тілдерін және уақытын өзгерту (F2)</translation>
    </message>
    <message>
        <source>Note the last day of the volunteer, or take it back</source>
        <translation>Волонтердің соңғы күнін белгілеу немесе белгіні алып тастау</translation>
    </message>
    <message>
        <source>Card of the person</source>
        <translation>Адамның карточкасы</translation>
    </message>
    <message>
        <source>Shifts of the volunteer</source>
        <translation>Волонтердің ауысымдары</translation>
    </message>
    <message>
        <source>Enter confirms or corrects the hours of a shift</source>
        <translation>Enter ауысым сағатын растайды немесе түзетеді</translation>
    </message>
    <message>
        <source>Letters and certificates of the volunteer</source>
        <translation>Волонтердің хаттары мен сертификаттары</translation>
    </message>
</context>
<context>
    <name>VolunteerDialog</name>
    <message>
        <source>&amp;Volunteer since</source>
        <translation>Волонтер болған &amp;күні</translation>
    </message>
    <message>
        <source>&amp;Areas (Space ticks)</source>
        <translation>&amp;Бағыттары (бос орын пернесі белгілейді)</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Тілдері</translation>
    </message>
    <message>
        <source>&amp;When they usually can</source>
        <translation>Әдетте &amp;қашан бос</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>&amp;Дағдылары</translation>
    </message>
    <message>
        <source>&amp;Number on a volunteers&apos; platform</source>
        <translation>Волонтерлер платформасындағы &amp;нөмірі</translation>
    </message>
    <message>
        <source>&amp;Hours served before the House kept them here</source>
        <translation>Бұрын өтелген &amp;сағат (осы есепке дейін)</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>&amp;Person, known or new</source>
        <translation>&amp;Адам, тізілімдегі немесе жаңа</translation>
    </message>
    <message>
        <source>only for somebody new, as 12.05.2010</source>
        <translation>тек жаңа адам үшін, мысалы 12.05.2010</translation>
    </message>
    <message>
        <source>Type hours in quarters, as 12.25.</source>
        <translation>Сағатты ширек сағатпен жазыңыз: 12,25.</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>Ту&amp;ған күні</translation>
    </message>
    <message>
        <source>{area} — from 18 only</source>
        <translation>{area} — тек 18 жастан</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Біледі</translation>
    </message>
    <message>
        <source>Interprets</source>
        <translation>Аударады</translation>
    </message>
</context>
<context>
    <name>VolunteerTable</name>
    <message>
        <source>Volunteer</source>
        <translation>Волонтер</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Бағыттары</translation>
    </message>
    <message>
        <source>Hours this year</source>
        <translation>Биылғы сағат</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Ауысым</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
</context>
<context>
    <name>VolunteersPage</name>
    <message>
        <source>Volunteers</source>
        <translation>Волонтерлер</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Жаңа ауысым</translation>
    </message>
    <message>
        <source>Add people to the shift</source>
        <translation>Ауысымға адам қосу</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Деректерді өзгерту</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Тізімнен іздеу</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Жаңа волонтер</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n волонтер</numerusform>
            <numerusform>%n волонтер</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed this year: {hours} h</source>
        <translation>Биыл расталғаны: {hours} сағ</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Ауысымдар</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
</context>
<context>
    <name>VolunteersTab</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n жаста</numerusform>
            <numerusform>%n жаста</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} (interprets)</source>
        <translation>{language} (аударады)</translation>
    </message>
    <message>
        <source>under 14, no consent</source>
        <translation>14-ке толмаған, келісімі жоқ</translation>
    </message>
    <message>
        <source>busy {first}–{last}</source>
        <translation>бос емес {first}–{last}</translation>
    </message>
    <message>
        <source>left {date}</source>
        <translation>кеткен: {date}</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>18-ге толмаған</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>растауға: %n</numerusform>
            <numerusform>растауға: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>away that day</source>
        <translation>бұл күні болмайды</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Ешкім табылмады</translation>
    </message>
    <message>
        <source>No volunteer answers all the filters above.</source>
        <translation>Жоғарыдағы барлық сүзгіге сай волонтер жоқ.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation>Әзірге волонтер жоқ</translation>
    </message>
    <message>
        <source>Register people of the registry or somebody new; then plan shifts, confirm hours and thank them with a letter.</source>
        <translation>Тізілімдегі немесе жаңа адамдарды тіркеңіз; содан кейін ауысымдарды жоспарлап, сағаттарды растап, алғыс хат беріңіз.</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Жаңа волонтер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>&amp;interprets</source>
        <translation>ауда&amp;рады</translation>
    </message>
    <message>
        <source>those who le&amp;ft</source>
        <translation>&amp;кеткендер</translation>
    </message>
    <message>
        <source>Language they speak</source>
        <translation>Білетін тілі</translation>
    </message>
    <message>
        <source>Day on which they usually can</source>
        <translation>Әдетте бос күні</translation>
    </message>
    <message>
        <source>Time at which they can, as 14:00</source>
        <translation>Бос уақыты, мысалы 14:00</translation>
    </message>
    <message>
        <source>Area in which they help</source>
        <translation>Көмек бағыты</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтерлер</translation>
    </message>
    <message>
        <source>Name, phone or skill</source>
        <translation>Аты, телефоны немесе дағдысы</translation>
    </message>
    <message>
        <source>Letter or certificate…</source>
        <translation>Хат немесе сертификат…</translation>
    </message>
    <message>
        <source>Thank the selected volunteers in one batch</source>
        <translation>Таңдалған волонтерлердің бәріне бірден алғыс хат беру</translation>
    </message>
    <message>
        <source>Hours sheets…</source>
        <translation>Сағат парақтары…</translation>
    </message>
    <message>
        <source>F-08, one sheet for each selected volunteer (Ctrl+P)</source>
        <translation>F-08, таңдалған әр волонтерге бір парақ (Ctrl+P)</translation>
    </message>
    <message>
        <source>One sheet for all…</source>
        <translation>Барлығына бір парақ…</translation>
    </message>
    <message>
        <source>F-08 with a line for each selected volunteer</source>
        <translation>F-08, таңдалған әр волонтерге бір жол</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Болдырмайтын әрекет жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Қайта орындайтын әрекет жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>Бұл бетте басып шығаратын ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw</source>
        <translation>Кері қайтарып алу</translation>
    </message>
    <message>
        <source>Without consent to be taught the person leaves every group and list on that day; no new marks can be set. Old registers stay as they are. Ctrl+Z takes it back.</source>
        <translation>Оқытуға келісім болмаса, адам сол күні барлық топ пен тізімнен шығады; жаңа белгі қойылмайды. Ескі журналдар өзгермейді. Ctrl+Z қайтарады.</translation>
    </message>
    <message>
        <source>Purposes that are withdrawn</source>
        <translation>Кері қайтарып алынатын мақсаттар</translation>
    </message>
    <message>
        <source>&amp;From which day</source>
        <translation>Қай күннен &amp;бастап</translation>
    </message>
    <message>
        <source>&amp;Reason, as in the request</source>
        <translation>Өтініштегі &amp;себебі</translation>
    </message>
</context>
<context>
    <name>YearActions</name>
    <message>
        <source>Away: {name}</source>
        <translation>Болмайды: {name}</translation>
    </message>
    <message>
        <source>The absence stands in every register of this person.</source>
        <translation>Бұл кезең осы адамның барлық журналында тұр.</translation>
    </message>
    <message>
        <source>The absence was taken back.</source>
        <translation>Кезең алып тасталды.</translation>
    </message>
    <message>
        <source>Order No. {number} was given.</source>
        <translation>№&#xa0;{number} бұйрық шығарылды.</translation>
    </message>
    <message>
        <source>Annul order No. {number}</source>
        <translation>№&#xa0;{number} бұйрықтың күшін жою</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>The order was annulled; its number stays taken.</source>
        <translation>Бұйрықтың күші жойылды; нөмірі бос емес күйінде қалады.</translation>
    </message>
    <message numerus="yes">
        <source>The new school year was begun: %n learner(s) moved up.</source>
        <translation>
            <numerusform>Жаңа оқу жылы басталды: %n тыңдаушы ауысты.</numerusform>
            <numerusform>Жаңа оқу жылы басталды: %n тыңдаушы ауысты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning the new school year</source>
        <translation>Жаңа оқу жылы басталуда</translation>
    </message>
</context>
</TS>
