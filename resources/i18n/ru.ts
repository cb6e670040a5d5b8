<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>AccessTable</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Of how many</source>
        <translation>О скольких</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>AccountBlock</name>
    <message>
        <source>No copy yet</source>
        <translation>Копии ещё нет</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>No password yet: whoever sits at this computer can open the House</source>
        <translation>Пароля ещё нет: данные откроет любой, кто сядет за этот компьютер</translation>
    </message>
    <message>
        <source>Copy: today {time}</source>
        <translation>Копия: сегодня {time}</translation>
    </message>
    <message>
        <source>Copy: yesterday {time}</source>
        <translation>Копия: вчера {time}</translation>
    </message>
    <message>
        <source>Copy: {date}</source>
        <translation>Копия: {date}</translation>
    </message>
</context>
<context>
    <name>AccountSection</name>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Name of whoever works with the program</source>
        <translation>Имя того, кто работает с программой</translation>
    </message>
    <message>
        <source>Stands in the lower-left corner of the window. Without a name the role stands there.</source>
        <translation>Стоит в левом нижнем углу окна. Если имени нет, там стоит роль.</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Слушатель</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Посещ.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лиц</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Зачисл.</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Уваж.</translation>
    </message>
    <message>
        <source>Unexcused</source>
        <translation>Неуваж.</translation>
    </message>
    <message>
        <source>Kind of mark</source>
        <translation>Вид отметки</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Болели</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>By school</source>
        <translation>По школам</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>По группам</translation>
    </message>
    <message>
        <source>By learner</source>
        <translation>По слушателям</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>По языкам</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>По уровням</translation>
    </message>
    <message>
        <source>By teacher</source>
        <translation>По педагогам</translation>
    </message>
    <message>
        <source>By lesson</source>
        <translation>По занятиям</translation>
    </message>
    <message>
        <source>Attendance analysed</source>
        <translation>Анализ посещаемости</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Сохранить как Excel</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Every number opens the rows it was counted from</source>
        <translation>Каждое число открывает строки, из которых оно посчитано</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Monthly sheet F-03</source>
        <translation>Табель за месяц F-03</translation>
    </message>
</context>
<context>
    <name>AnnulDialog</name>
    <message>
        <source>Annul {number}</source>
        <translation>Аннулировать {number}</translation>
    </message>
    <message>
        <source>Annul</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>{name}. The number stays taken and is never given again; the register shows the reason.</source>
        <translation>{name}. Номер остаётся занятым и больше не выдаётся; в реестре будет указана причина.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>All schools</source>
        <translation>Все школы</translation>
    </message>
    <message>
        <source>All kinds of groups</source>
        <translation>Все виды групп</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>What a row stands for</source>
        <translation>По чему строки</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Вид группы</translation>
    </message>
    <message>
        <source>Language taught</source>
        <translation>Преподаваемый язык</translation>
    </message>
</context>
<context>
    <name>AssociationForm</name>
    <message>
        <source>Name in &amp;Kazakh</source>
        <translation>Название на &amp;казахском</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Название на &amp;русском</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Председатель</translation>
    </message>
    <message>
        <source>&amp;Phone of the chair</source>
        <translation>&amp;Телефон председателя</translation>
    </message>
    <message>
        <source>+7 701 111 22 33</source>
        <translation>+7 701 111 22 33</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Уровень</translation>
    </message>
    <message>
        <source>Legal &amp;form</source>
        <translation>Организационно-правовая &amp;форма</translation>
    </message>
    <message>
        <source>&amp;BIN</source>
        <translation>&amp;БИН</translation>
    </message>
    <message>
        <source>123456789012</source>
        <translation>123456789012</translation>
    </message>
    <message>
        <source>&amp;Number in the register</source>
        <translation>&amp;Номер в реестре</translation>
    </message>
    <message>
        <source>&amp;Accredited until</source>
        <translation>&amp;Аккредитация до</translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Членов</translation>
    </message>
    <message>
        <source>Creative c&amp;ollectives</source>
        <translation>Творч. ко&amp;ллективы</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>AssociationPane</name>
    <message>
        <source>in the archive</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>chair: {name}</source>
        <translation>председатель: {name}</translation>
    </message>
    <message>
        <source>What else can be done with the association</source>
        <translation>Что ещё можно сделать с объединением</translation>
    </message>
    <message>
        <source>Schools of the association</source>
        <translation>Школы объединения</translation>
    </message>
    <message>
        <source>New association…</source>
        <translation>Новое объединение…</translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Убрать в архив</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Put aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Nothing: everything is marked and filled in.</source>
        <translation>Ничего: всё отмечено и заполнено.</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Напечатать код восстановления</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) without a register</source>
        <translation>
            <numerusform>%n занятие без отметок</numerusform>
            <numerusform>%n занятия без отметок</numerusform>
            <numerusform>%n занятий без отметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) marked in part</source>
        <translation>
            <numerusform>%n занятие отмечено не полностью</numerusform>
            <numerusform>%n занятия отмечены не полностью</numerusform>
            <numerusform>%n занятий отмечены не полностью</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) to call: lessons missed in a row</source>
        <translation>
            <numerusform>%n слушатель пропускает занятия подряд</numerusform>
            <numerusform>%n слушателя пропускают занятия подряд</numerusform>
            <numerusform>%n слушателей пропускают занятия подряд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) without a legal guardian</source>
        <translation>
            <numerusform>%n ребёнок без законного представителя</numerusform>
            <numerusform>%n ребёнка без законного представителя</numerusform>
            <numerusform>%n детей без законного представителя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a phone</source>
        <translation>
            <numerusform>%n слушатель без телефона</numerusform>
            <numerusform>%n слушателя без телефона</numerusform>
            <numerusform>%n слушателей без телефона</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a date of birth</source>
        <translation>
            <numerusform>%n слушатель без даты рождения</numerusform>
            <numerusform>%n слушателя без даты рождения</numerusform>
            <numerusform>%n слушателей без даты рождения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a consent to be taught</source>
        <translation>
            <numerusform>%n слушатель без согласия на обучение</numerusform>
            <numerusform>%n слушателя без согласия на обучение</numerusform>
            <numerusform>%n слушателей без согласия на обучение</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) about to end</source>
        <translation>
            <numerusform>%n согласие скоро закончится</numerusform>
            <numerusform>%n согласия скоро закончатся</numerusform>
            <numerusform>%n согласий скоро закончатся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of similar cards</source>
        <translation>
            <numerusform>%n пара похожих карточек</numerusform>
            <numerusform>%n пары похожих карточек</numerusform>
            <numerusform>%n пар похожих карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a teacher</source>
        <translation>
            <numerusform>%n группа без педагога</numerusform>
            <numerusform>%n группы без педагога</numerusform>
            <numerusform>%n групп без педагога</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without days and times</source>
        <translation>
            <numerusform>%n группа без дней и времени</numerusform>
            <numerusform>%n группы без дней и времени</numerusform>
            <numerusform>%n групп без дней и времени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a school</source>
        <translation>
            <numerusform>%n группа без школы</numerusform>
            <numerusform>%n группы без школы</numerusform>
            <numerusform>%n групп без школы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) without an association</source>
        <translation>
            <numerusform>%n школа без объединения</numerusform>
            <numerusform>%n школы без объединения</numerusform>
            <numerusform>%n школ без объединения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of checklists due</source>
        <translation>
            <numerusform>Подошёл срок %n задачи</numerusform>
            <numerusform>Подошёл срок %n задач</numerusform>
            <numerusform>Подошёл срок %n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) over without a result</source>
        <translation>
            <numerusform>%n прошедшее мероприятие без итога</numerusform>
            <numerusform>%n прошедших мероприятия без итога</numerusform>
            <numerusform>%n прошедших мероприятий без итога</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held without a note</source>
        <translation>
            <numerusform>%n проведённое мероприятие без справки</numerusform>
            <numerusform>%n проведённых мероприятия без справки</numerusform>
            <numerusform>%n проведённых мероприятий без справки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) of volunteers today</source>
        <translation>
            <numerusform>%n смена волонтёров сегодня</numerusform>
            <numerusform>%n смены волонтёров сегодня</numerusform>
            <numerusform>%n смен волонтёров сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) this week without enough people</source>
        <translation>
            <numerusform>%n смена на неделе без нужного числа людей</numerusform>
            <numerusform>%n смены на неделе без нужного числа людей</numerusform>
            <numerusform>%n смен на неделе без нужного числа людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) with hours to confirm</source>
        <translation>
            <numerusform>%n смена с неподтверждёнными часами</numerusform>
            <numerusform>%n смены с неподтверждёнными часами</numerusform>
            <numerusform>%n смен с неподтверждёнными часами</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy on a stick for two weeks</source>
        <translation>Две недели нет копии на флешке</translation>
    </message>
    <message>
        <source>It opens the House if the password is forgotten</source>
        <translation>Он откроет данные, если пароль забыт</translation>
    </message>
    <message>
        <source>A copy outside this computer survives its loss</source>
        <translation>Копия вне компьютера уцелеет, если он пропадёт</translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message>
        <source>Letter of gratitude</source>
        <translation>Благодарственное письмо</translation>
    </message>
    <message>
        <source>Volunteer&apos;s certificate</source>
        <translation>Сертификат волонтёра</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Certificate of honour</source>
        <translation>Почётная грамота</translation>
    </message>
</context>
<context>
    <name>AwardsTab</name>
    <message>
        <source>No letters yet</source>
        <translation>Писем пока нет</translation>
    </message>
    <message>
        <source>Select volunteers in their list and thank them: numbers follow one another without gaps.</source>
        <translation>Выделите волонтёров в списке и поблагодарите их: номера идут подряд без пропусков.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>Register of letters and certificates</source>
        <translation>Реестр писем и сертификатов</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The mark is proposed in every register of this person and written when the lesson is marked. It replaces no other mark.</source>
        <translation>Отметка предлагается во всех журналах этого человека и записывается, когда занятие отмечают. Другую отметку она не заменяет.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>После&amp;дний день</translation>
    </message>
    <message>
        <source>&amp;Mark in the register</source>
        <translation>&amp;Отметка в журнале</translation>
    </message>
    <message>
        <source>a trip, a competition; no diagnoses</source>
        <translation>поездка, соревнования; без диагнозов</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>П&amp;римечание</translation>
    </message>
    <message>
        <source>Take back: {days}</source>
        <translation>Убрать: {days}</translation>
    </message>
</context>
<context>
    <name>BoardCard</name>
    <message>
        <source>Change the term…</source>
        <translation>Изменить срок…</translation>
    </message>
    <message>
        <source>&amp;Letters to the late…</source>
        <translation>&amp;Письма опоздавшим…</translation>
    </message>
    <message>
        <source>Save the receipts of the p&amp;eriod…</source>
        <translation>Сохранить квитанции за пер&amp;иод…</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>No House on the list yet</source>
        <translation>В списке пока нет Домов</translation>
    </message>
    <message>
        <source>Send the invitation and its code to the Houses. The first package of a House is taken in here and waits until its code is typed.</source>
        <translation>Отправьте Домам приглашение и его код. Первый пакет Дома принимается здесь и ждёт, пока не будет введён код Дома.</translation>
    </message>
    <message>
        <source>Take files…</source>
        <translation>Принять файлы…</translation>
    </message>
    <message>
        <source>Packages: {period}</source>
        <translation>Пакеты: {period}</translation>
    </message>
    <message>
        <source>Packages are expected until {day}</source>
        <translation>Пакеты ожидаются до {day}</translation>
    </message>
    <message>
        <source>The period is closed · packages were expected until {day}</source>
        <translation>Период закрыт · пакеты ожидались до {day}</translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Мероприятие не выбрано</translation>
    </message>
    <message>
        <source>Choose an event in the calendar, or plan one on the day under the cursor.</source>
        <translation>Выберите мероприятие в календаре или запланируйте новое на отмеченный день.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Отметить явку</translation>
    </message>
    <message>
        <source>Note who comes, by name or badge (Ctrl+I)</source>
        <translation>Отмечать пришедших по имени или бейджу (Ctrl+I)</translation>
    </message>
    <message>
        <source>Event note</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Form F-04 in Kazakh and Russian (Ctrl+P)</source>
        <translation>Форма F-04 на казахском и русском (Ctrl+P)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>CertificateActions</name>
    <message>
        <source>Certificates: {group}</source>
        <translation>Сертификаты: {group}</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued.</source>
        <translation>
            <numerusform>Выдан %n сертификат.</numerusform>
            <numerusform>Выдано %n сертификата.</numerusform>
            <numerusform>Выдано %n сертификатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate {number} is annulled.</source>
        <translation>Сертификат {number} аннулирован.</translation>
    </message>
</context>
<context>
    <name>CertificatesTab</name>
    <message>
        <source>No certificates yet</source>
        <translation>Сертификатов пока нет</translation>
    </message>
    <message>
        <source>Choose a group above and issue: those who qualify are ticked, and numbers follow one another without gaps.</source>
        <translation>Выберите группу выше и выдайте сертификаты: подходящие слушатели уже отмечены, номера идут подряд без пропусков.</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>Имя, номер или код</translation>
    </message>
    <message>
        <source>Group to issue certificates for</source>
        <translation>Группа, которой выдаются сертификаты</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Выдать…</translation>
    </message>
    <message>
        <source>Issue certificates for the chosen group (Ctrl+N)</source>
        <translation>Выдать сертификаты выбранной группе (Ctrl+N)</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Реестр сертификатов</translation>
    </message>
</context>
<context>
    <name>CheckInDialog</name>
    <message>
        <source>Take the last one back</source>
        <translation>Убрать последнего</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Type a name, or read the badge with a barcode reader, then Enter.</source>
        <translation>Введите имя или считайте бейдж сканером штрихкодов, затем Enter.</translation>
    </message>
    <message>
        <source>Name or badge</source>
        <translation>Имя или бейдж</translation>
    </message>
    <message>
        <source>{name}: welcome.</source>
        <translation>{name}: добро пожаловать.</translation>
    </message>
    <message>
        <source>{name}: added to the list.</source>
        <translation>{name}: добавлено в список.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Отметка убрана.</translation>
    </message>
    <message>
        <source>{came} came, {listed} on the list</source>
        <translation>Пришло: {came}, в списке: {listed}</translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) are in “{group}” then, {time}.</source>
        <translation>
            <numerusform>%n слушатель занят в это время: «{group}», {time}.</numerusform>
            <numerusform>%n слушателя заняты в это время: «{group}», {time}.</numerusform>
            <numerusform>%n слушателей заняты в это время: «{group}», {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} lies outside the terms.</source>
        <translation>{day} — день вне четвертей.</translation>
    </message>
    <message>
        <source>The group has another lesson then, {time}.</source>
        <translation>В это время у группы другое занятие, {time}.</translation>
    </message>
    <message>
        <source>The room {name} is taken by “{group}”, {time}.</source>
        <translation>{name}: это время занято — «{group}», {time}.</translation>
    </message>
    <message>
        <source>{name} teaches “{group}” then, {time}.</source>
        <translation>{name} в это время ведёт «{group}», {time}.</translation>
    </message>
    <message>
        <source>{name} is busy with “{group}” then, {time}.</source>
        <translation>{name}: это время занято — «{group}», {time}.</translation>
    </message>
    <message>
        <source>No lesson is expected on {day}: {name}.</source>
        <translation>{day} занятий не ожидается: {name}.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close the period: {period}</source>
        <translation>Закрыть период: {period}</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Закрыть период</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The figures become final. A package that would change any of them cannot be accepted any more; packages of other periods are not touched, and returning with remarks still works. Whoever has a reason can open the period again, and the reason stays on record.</source>
        <translation>Показатели становятся окончательными. Пакет, который изменил бы их, принять уже нельзя; пакеты других периодов не затронуты, вернуть с замечаниями по-прежнему можно. При наличии причины период можно открыть снова, причина остаётся в записях.</translation>
    </message>
    <message numerus="yes">
        <source>%n House(s) have no accepted package of this period yet.</source>
        <translation>
            <numerusform>У %n Дома пока нет принятого пакета за этот период.</numerusform>
            <numerusform>У %n Домов пока нет принятых пакетов за этот период.</numerusform>
            <numerusform>У %n Домов пока нет принятых пакетов за этот период.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Join the office</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Code from the official letter, 25 digits</source>
        <translation>&amp;Код из официального письма, 25 цифр</translation>
    </message>
    <message>
        <source>The code has 25 digits in five groups.</source>
        <translation>В коде 25 цифр, пять групп по пять.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Untick whoever somebody else confirms later. Hours are typed in quarters, as 2.5. Nobody confirms their own hours.</source>
        <translation>Снимите отметку с тех, чьи часы позже подтвердит другой. Часы вводят с шагом в четверть: 2,5. Собственные часы никто не подтверждает.</translation>
    </message>
    <message>
        <source>&amp;Confirmed by</source>
        <translation>&amp;Кто подтверждает</translation>
    </message>
    <message>
        <source>&amp;Volunteers (Space ticks, F2 changes the hours)</source>
        <translation>&amp;Волонтёры (пробел отмечает, F2 меняет часы)</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтёр</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n volunteer(s)</source>
        <translation>
            <numerusform>Подтвердить часы %n волонтёра</numerusform>
            <numerusform>Подтвердить часы %n волонтёров</numerusform>
            <numerusform>Подтвердить часы %n волонтёров</numerusform>
        </translation>
    </message>
    <message>
        <source>Type hours in quarters, as 2.5 or 1.25.</source>
        <translation>Введите часы с шагом в четверть: 2,5 или 1,25.</translation>
    </message>
</context>
<context>
    <name>ConsentActions</name>
    <message>
        <source>Consent: {name}</source>
        <translation>Согласие: {name}</translation>
    </message>
    <message>
        <source>Renew the consent: {name}</source>
        <translation>Продлить согласие: {name}</translation>
    </message>
    <message>
        <source>The consent was noted.</source>
        <translation>Согласие внесено.</translation>
    </message>
    <message>
        <source>Withdraw the consent: {name}</source>
        <translation>Отзыв согласия: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of that day or later stay in their registers.</source>
        <translation>
            <numerusform>%n отметка за этот день или позже остаётся в журнале.</numerusform>
            <numerusform>%n отметки за этот день или позже остаются в журналах.</numerusform>
            <numerusform>%n отметок за этот день или позже остаются в журналах.</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent was withdrawn.</source>
        <translation>Согласие отозвано.</translation>
    </message>
    <message>
        <source>The consent noted by mistake was removed.</source>
        <translation>Внесённое по ошибке согласие удалено.</translation>
    </message>
    <message>
        <source>Noted as brothers and sisters.</source>
        <translation>Отмечены как братья и сёстры.</translation>
    </message>
    <message>
        <source>No longer noted as brother or sister.</source>
        <translation>Больше не отмечен(а) как брат или сестра.</translation>
    </message>
</context>
<context>
    <name>ConsentsTab</name>
    <message>
        <source>Renew…</source>
        <translation>Продлить…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Noted by mistake: remove</source>
        <translation>Внесено по ошибке: удалить</translation>
    </message>
    <message>
        <source>Note a consent…</source>
        <translation>Внести согласие…</translation>
    </message>
    <message>
        <source>Note what was signed</source>
        <translation>Внести то, что подписано</translation>
    </message>
    <message>
        <source>Note a new consent that begins as the chosen one was</source>
        <translation>Внести новое согласие по образцу выбранного</translation>
    </message>
    <message>
        <source>Note that some purposes are taken back</source>
        <translation>Отметить, что некоторые цели отозваны</translation>
    </message>
    <message>
        <source>Print F-13</source>
        <translation>Печать F-13</translation>
    </message>
    <message>
        <source>The form to sign, filled in from the card</source>
        <translation>Бланк на подпись, заполненный по карточке</translation>
    </message>
    <message>
        <source>Consents of the person</source>
        <translation>Согласия человека</translation>
    </message>
    <message>
        <source>This database belongs to a state body: the law asks for consent through the state service. Ask a lawyer whether paper is enough.</source>
        <translation>Эта база принадлежит государственному органу: закон требует согласия через государственный сервис. Достаточно ли бумаги, спросите у юриста.</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Согласия пока нет</translation>
    </message>
    <message>
        <source>Print the form, let it be signed, then note here which purposes were ticked. Nothing is blocked meanwhile.</source>
        <translation>Распечатайте бланк, дайте его подписать и внесите сюда, какие цели отмечены. До этого ничего не блокируется.</translation>
    </message>
    <message>
        <source>Note a consent</source>
        <translation>Внести согласие</translation>
    </message>
</context>
<context>
    <name>ContentsStep</name>
    <message>
        <source>Only {office} can open the file. Learners stand in it by code, with the year of birth and their marks; no name, date of birth or phone.</source>
        <translation>Файл может открыть только {office}. Слушатели в нём под кодом, с годом рождения и отметками; без имён, дат рождения и телефонов.</translation>
    </message>
    <message>
        <source>Only {office} can open the file. It holds no name, date of birth or phone of any learner.</source>
        <translation>Файл откроет только получатель: {office}. Имён слушателей, дат рождения и телефонов в нём нет.</translation>
    </message>
    <message>
        <source>What goes in the package</source>
        <translation>Что уйдёт в пакете</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Делается копия</translation>
    </message>
    <message>
        <source>Folder on the stick</source>
        <translation>Папка на флешке</translation>
    </message>
    <message>
        <source>The copy is made and was read back whole: {name}</source>
        <translation>Копия сделана и целиком прочитана заново: {name}</translation>
    </message>
    <message>
        <source>Copies of a House</source>
        <translation>Копии данных Дома</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Выбор копии</translation>
    </message>
    <message>
        <source>The copy is restored. What was here before lies among the copies.</source>
        <translation>Копия восстановлена. Прежние данные — среди копий.</translation>
    </message>
    <message>
        <source>No second place is chosen.</source>
        <translation>Второе место не выбрано.</translation>
    </message>
    <message>
        <source>There is no copy outside this computer yet.</source>
        <translation>Вне этого компьютера копии ещё нет.</translation>
    </message>
    <message>
        <source>The last copy outside this computer is more than two weeks old: {day}.</source>
        <translation>Последней копии вне этого компьютера больше двух недель: {day}.</translation>
    </message>
    <message>
        <source>The last copy outside this computer was made on {day}.</source>
        <translation>Последняя копия вне этого компьютера сделана {day}.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Копии на этом компьютере</translation>
    </message>
    <message>
        <source>Copies on a stick or another disk</source>
        <translation>Копии на флешке или другом диске</translation>
    </message>
    <message>
        <source>Made every day, when work ends, and before anything risky; encrypted, and read back whole each time. Before a restore you see what is in a copy, and the present data are copied too.</source>
        <translation>Делаются каждый день, в конце работы и перед рискованными шагами; зашифрованы и каждый раз целиком прочитаны заново. Перед восстановлением видно, что в копии, а нынешние данные тоже копируются.</translation>
    </message>
    <message>
        <source>A copy outside this computer survives its loss. The folder chosen here receives every copy as well while the stick is in.</source>
        <translation>Копия вне компьютера уцелеет, если он пропадёт. Пока флешка вставлена, каждая копия попадает и в выбранную здесь папку.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Copy onto the stick</source>
        <translation>Скопировать на флешку</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Без второго места</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>copy of the day</source>
        <translation>копия дня</translation>
    </message>
    <message>
        <source>when work ended</source>
        <translation>в конце работы</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>сделана вручную</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>перед обновлением программы</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед переносом данных</translation>
    </message>
    <message>
        <source>before cards were merged</source>
        <translation>перед объединением карточек</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>before the new academic year</source>
        <translation>перед новым учебным годом</translation>
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
        <translation>Исправить часы</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Часы</translation>
    </message>
    <message>
        <source>&amp;Confirmed by</source>
        <translation>&amp;Кто подтверждает</translation>
    </message>
    <message>
        <source>Type hours in quarters, as 2.5 or 1.25.</source>
        <translation>Введите часы с шагом в четверть: 2,5 или 1,25.</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct package № {number}</source>
        <translation>Исправить пакет №&#xa0;{number}</translation>
    </message>
    <message>
        <source>Make the correction</source>
        <translation>Сделать исправление</translation>
    </message>
    <message>
        <source>A new package of the same period takes the place of this one. The office sees the reason and, for each indicator, the old and the new number.</source>
        <translation>Новый пакет за тот же период заменит этот. Учреждение увидит причину и по каждому показателю старое и новое число.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Write why the package is corrected.</source>
        <translation>Напишите, почему пакет исправляется.</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>The log file: {path}</source>
        <translation>Файл протокола: {path}</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Программа ошиблась</translation>
    </message>
    <message>
        <source>Everything saved before is kept. You can go on working. If it happens again, copy the details and send them to whoever looks after the program; they hold no names of people.</source>
        <translation>Всё сохранённое раньше на месте. Можно работать дальше. Если это повторится, скопируйте подробности и отправьте тому, кто отвечает за программу; имён людей в них нет.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Технические подробности</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Скопировать подробности</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>П&amp;родолжить</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>An empty folder for the tables</source>
        <translation>Пустая папка для таблиц</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation>Записываются таблицы</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>Записан %n файл.</numerusform>
            <numerusform>Записано %n файла.</numerusform>
            <numerusform>Записано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Data in and out</source>
        <translation>Перенос данных</translation>
    </message>
    <message>
        <source>Bring it over from Excel</source>
        <translation>Перенести из Excel</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Выгрузить всё</translation>
    </message>
    <message>
        <source>A list of people or a whole register with month sheets. You see what would come in, with every doubtful cell, before it is stored; the same file a second time changes nothing.</source>
        <translation>Список людей или целый журнал с листами по месяцам. До сохранения видно, что будет перенесено, и каждая сомнительная ячейка; повторный перенос того же файла ничего не меняет.</translation>
    </message>
    <message>
        <source>Every table as plain CSV that Excel opens, with a readme. The files hold names and are not encrypted: keep them as you keep papers with names.</source>
        <translation>Все таблицы обычным CSV, который открывает Excel, с пояснением. В файлах есть имена, и они не зашифрованы: храните их как бумаги с именами.</translation>
    </message>
    <message>
        <source>Choose the workbook…</source>
        <translation>Выбрать файл Excel…</translation>
    </message>
    <message>
        <source>Take out as CSV…</source>
        <translation>Выгрузить в CSV…</translation>
    </message>
</context>
<context>
    <name>DateDialog</name>
    <message>
        <source>Add a lesson</source>
        <translation>Добавить занятие</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Date, or only the day of the month</source>
        <translation>&amp;Дата или только число месяца</translation>
    </message>
    <message>
        <source>There is no such date. Type it as 22.11.2026 or only the day: 22.</source>
        <translation>Такой даты нет. Введите её в виде 22.11.2026 или только число: 22.</translation>
    </message>
</context>
<context>
    <name>Doorkeeper</name>
    <message>
        <source>Opening the House</source>
        <translation>Открываются данные Дома дружбы</translation>
    </message>
    <message>
        <source>Closing the House</source>
        <translation>Закрываются данные Дома дружбы</translation>
    </message>
    <message>
        <source>Making the last copy and closing</source>
        <translation>Делается последняя копия, программа закрывается</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message>
        <source>When packages are expected</source>
        <translation>Когда ожидаются пакеты</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A House that has not sent a period within so many days after its end is late, stands so on the board and gets a letter. It holds for every House and period.</source>
        <translation>Дом, который не прислал пакет за столько дней после конца периода, считается опоздавшим, так отмечен на доске и получает письмо. Срок общий для всех Домов и периодов.</translation>
    </message>
    <message>
        <source>&amp;Days after the end of the period</source>
        <translation>&amp;Дней после конца периода</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Packages of it that wait for a decision and will be refused: {number}. To keep what they tell, cancel and decide on them first.</source>
        <translation>Его пакеты, которые ждут решения и будут отклонены: {number}. Чтобы сохранить их сведения, отмените и сначала решите по ним.</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>&amp;One person</source>
        <translation>&amp;Один человек</translation>
    </message>
    <message>
        <source>&amp;A list of names</source>
        <translation>&amp;Список имён</translation>
    </message>
    <message>
        <source>Kept from the last time, not saved yet.</source>
        <translation>Осталось с прошлого раза, ещё не сохранено.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Зачислить</translation>
    </message>
    <message>
        <source>&amp;Surname, given name, patronymic</source>
        <translation>&amp;Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>This is somebody else of the same name</source>
        <translation>Это другой человек с тем же именем</translation>
    </message>
    <message>
        <source>&amp;Names, one a line; date of birth and phone may follow</source>
        <translation>&amp;Имена, по одному в строке; дальше можно дату рождения и телефон</translation>
    </message>
    <message>
        <source>Kim Elena Viktorovna 12.03.2014
Paste them from Excel, Word or a message</source>
        <translation>Ким Елена Викторовна 12.03.2014
Вставьте из Excel, Word или сообщения</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Перв&amp;ый день</translation>
    </message>
    <message>
        <source>O&amp;rder no.</source>
        <translation>&amp;Номер приказа</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>&amp;Дата приказа</translation>
    </message>
    <message>
        <source>On &amp;trial, as a guest</source>
        <translation>На &amp;пробу, как гость</translation>
    </message>
    <message>
        <source>A guest is marked in the register and counted nowhere</source>
        <translation>Гость отмечается в журнале, но нигде не считается</translation>
    </message>
    <message>
        <source>Somebody known: {who}</source>
        <translation>Знакомый человек: {who}</translation>
    </message>
    <message>
        <source>A new card will be made; the rest of it may wait.</source>
        <translation>Будет создана новая карточка; остальное можно заполнить позже.</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>Зачислить %n человека</numerusform>
            <numerusform>Зачислить %n человек</numerusform>
            <numerusform>Зачислить %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Two words make a learner: type both names.</source>
        <translation>Нужны два слова: введите фамилию и имя.</translation>
    </message>
    <message numerus="yes">
        <source>Choose who is meant in %n line(s).</source>
        <translation>
            <numerusform>Выберите, кто имеется в виду в %n строке.</numerusform>
            <numerusform>Выберите, кто имеется в виду в %n строках.</numerusform>
            <numerusform>Выберите, кто имеется в виду в %n строках.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line makes a new learner of the group yet.</source>
        <translation>Пока ни одна строка не даёт нового слушателя группы.</translation>
    </message>
</context>
<context>
    <name>EnrolPeopleDialog</name>
    <message>
        <source>Enrol</source>
        <translation>Зачислить</translation>
    </message>
    <message>
        <source>Choose a group, or type a part of it</source>
        <translation>Выберите группу или введите название</translation>
    </message>
    <message>
        <source>Into the &amp;group</source>
        <translation>В какую &amp;группу</translation>
    </message>
    <message>
        <source>&amp;First day in the group</source>
        <translation>&amp;Первый день в группе</translation>
    </message>
    <message>
        <source>&amp;Reason of the enrolment</source>
        <translation>&amp;Основание зачисления</translation>
    </message>
    <message>
        <source>&amp;Order no.</source>
        <translation>&amp;Номер приказа</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>&amp;Дата приказа</translation>
    </message>
    <message>
        <source>On &amp;trial, as a guest</source>
        <translation>На проб&amp;у, как гость</translation>
    </message>
    <message>
        <source>Only the group and the day are needed.</source>
        <translation>Нужны только группа и день.</translation>
    </message>
    <message>
        <source>There is no such group. Choose one from the list.</source>
        <translation>Такой группы нет. Выберите её из списка.</translation>
    </message>
</context>
<context>
    <name>EventActs</name>
    <message>
        <source>Plan an event</source>
        <translation>Запланировать мероприятие</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>The event was planned.</source>
        <translation>Мероприятие запланировано.</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Изменить мероприятие</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The event was changed.</source>
        <translation>Мероприятие изменено.</translation>
    </message>
    <message>
        <source>Move the event</source>
        <translation>Перенести мероприятие</translation>
    </message>
    <message>
        <source>The event was moved.</source>
        <translation>Мероприятие перенесено.</translation>
    </message>
    <message>
        <source>Plan it again and again</source>
        <translation>Запланировать повторения</translation>
    </message>
    <message>
        <source>The series was planned.</source>
        <translation>Серия запланирована.</translation>
    </message>
    <message>
        <source>The event was cancelled.</source>
        <translation>Мероприятие отменено.</translation>
    </message>
    <message>
        <source>The event takes place after all.</source>
        <translation>Мероприятие всё же состоится.</translation>
    </message>
    <message>
        <source>The event was moved to the archive.</source>
        <translation>Мероприятие убрано в архив.</translation>
    </message>
    <message>
        <source>The event was taken from the archive.</source>
        <translation>Мероприятие возвращено из архива.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Список задач</translation>
    </message>
    <message>
        <source>The checklist was changed.</source>
        <translation>Список задач изменён.</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The template was kept.</source>
        <translation>Шаблон сохранён.</translation>
    </message>
    <message>
        <source>The list was added to.</source>
        <translation>Список дополнен.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Убрано из списка.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Итог мероприятия</translation>
    </message>
    <message>
        <source>Write down as held</source>
        <translation>Записать как проведённое</translation>
    </message>
    <message>
        <source>The result was written down.</source>
        <translation>Итог записан.</translation>
    </message>
    <message>
        <source>Photos of the event</source>
        <translation>Фотографии мероприятия</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</source>
        <translation>Фото (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>The template was removed.</source>
        <translation>Шаблон убран.</translation>
    </message>
    <message>
        <source>Add people to the list</source>
        <translation>Добавить людей в список</translation>
    </message>
    <message>
        <source>Photos added. Tick those that may be published.</source>
        <translation>Фото добавлены. Отметьте те, что можно публиковать.</translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>Фото убрано.</translation>
    </message>
    <message>
        <source>Add a publication</source>
        <translation>Добавить публикацию</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The publication was added.</source>
        <translation>Публикация добавлена.</translation>
    </message>
    <message>
        <source>The publication was removed.</source>
        <translation>Публикация убрана.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Write down the result…</source>
        <translation>Записать итог…</translation>
    </message>
    <message>
        <source>To another day…</source>
        <translation>Перенести на другой день…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Повторять…</translation>
    </message>
    <message>
        <source>It is cancelled…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Всё же состоится</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Убрать в архив</translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Убрать шаблон</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>What and when</source>
        <translation>Что и когда</translation>
    </message>
    <message>
        <source>Title in &amp;Kazakh</source>
        <translation>Название на &amp;казахском</translation>
    </message>
    <message>
        <source>Title in &amp;Russian</source>
        <translation>Название на &amp;русском</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>Первый &amp;день</translation>
    </message>
    <message>
        <source>&amp;Last day, if another</source>
        <translation>&amp;Последний день, если другой</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>Коне&amp;ц</translation>
    </message>
    <message>
        <source>Roo&amp;m of the House</source>
        <translation>Кабинет До&amp;ма</translation>
    </message>
    <message>
        <source>&amp;Place, if elsewhere</source>
        <translation>Мес&amp;то, если не в Доме</translation>
    </message>
    <message>
        <source>Resp&amp;onsible</source>
        <translation>Ответственн&amp;ый</translation>
    </message>
    <message>
        <source>Blank, without a checklist</source>
        <translation>Пустое, без списка задач</translation>
    </message>
    <message>
        <source>Begin with &amp;template</source>
        <translation>Начать с &amp;шаблона</translation>
    </message>
</context>
<context>
    <name>EventFieldsDialog</name>
    <message>
        <source>Rea&amp;son why the event takes place all the same</source>
        <translation>П&amp;очему мероприятие всё же состоится</translation>
    </message>
</context>
<context>
    <name>EventGoalTab</name>
    <message>
        <source>Goal and money</source>
        <translation>Цель и деньги</translation>
    </message>
    <message>
        <source>&amp;Goal in Kazakh</source>
        <translation>&amp;Цель на казахском</translation>
    </message>
    <message>
        <source>G&amp;oal in Russian</source>
        <translation>Ц&amp;ель на русском</translation>
    </message>
    <message>
        <source>&amp;Programme in Kazakh</source>
        <translation>&amp;Программа на казахском</translation>
    </message>
    <message>
        <source>P&amp;rogramme in Russian</source>
        <translation>Про&amp;грамма на русском</translation>
    </message>
    <message>
        <source>&amp;Budget, tenge</source>
        <translation>&amp;Бюджет, тенге</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>&amp;Funding</source>
        <translation>&amp;Финансирование</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Языки</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Темы</translation>
    </message>
</context>
<context>
    <name>EventGuestsTab</name>
    <message>
        <source>Who holds it, guests</source>
        <translation>Организатор, гости</translation>
    </message>
    <message>
        <source>&amp;Organiser</source>
        <translation>&amp;Организатор</translation>
    </message>
    <message>
        <source>I&amp;ts name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Associations that hold it</source>
        <translation>Проводящие об&amp;ъединения</translation>
    </message>
    <message>
        <source>Associations that take &amp;part</source>
        <translation>&amp;Участвующие объединения</translation>
    </message>
    <message>
        <source>A line each: name — position</source>
        <translation>По строке на каждого: имя — должность</translation>
    </message>
    <message>
        <source>Part&amp;ners</source>
        <translation>&amp;Партнёры</translation>
    </message>
    <message>
        <source>&amp;Guests of honour</source>
        <translation>Почётные &amp;гости</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Спикеры</translation>
    </message>
</context>
<context>
    <name>EventMoveDialog</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>New first &amp;day</source>
        <translation>Новый первый &amp;день</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>Коне&amp;ц</translation>
    </message>
</context>
<context>
    <name>EventPaperActs</name>
    <message>
        <source>Note F-04…</source>
        <translation>Справка F-04…</translation>
    </message>
    <message>
        <source>Note F-04 for Word…</source>
        <translation>Справка F-04 для Word…</translation>
    </message>
    <message>
        <source>Sign-in sheet F-05…</source>
        <translation>Лист регистрации F-05…</translation>
    </message>
    <message>
        <source>Badges…</source>
        <translation>Бейджи…</translation>
    </message>
    <message>
        <source>Events of the month for Excel…</source>
        <translation>Мероприятия месяца для Excel…</translation>
    </message>
    <message>
        <source>Events of the month for a calendar…</source>
        <translation>Мероприятия месяца для календаря…</translation>
    </message>
    <message>
        <source>The note has its number.</source>
        <translation>Справке присвоен номер.</translation>
    </message>
    <message>
        <source>Documents of Word (*.docx)</source>
        <translation>Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Файлы Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календари (*.ics)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>all day</source>
        <translation>весь день</translation>
    </message>
    <message>
        <source>The House</source>
        <translation>Дом дружбы</translation>
    </message>
    <message>
        <source>An association</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>A council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Другая организация</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>слушатель</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>спикер</translation>
    </message>
    <message>
        <source>performer</source>
        <translation>выступающий</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>организатор</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>ещё не подсчитано</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) online</source>
        <translation>
            <numerusform>%n просмотр онлайн</numerusform>
            <numerusform>%n просмотра онлайн</numerusform>
            <numerusform>%n просмотров онлайн</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n зан.</numerusform>
            <numerusform>%n зан.</numerusform>
            <numerusform>%n зан.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Изменить мероприятие</translation>
    </message>
    <message>
        <source>Check in who comes</source>
        <translation>Отметить пришедших</translation>
    </message>
    <message>
        <source>Write down the result</source>
        <translation>Записать итог</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Мероприятие…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>participants: {number}</source>
        <translation>участников: {number}</translation>
    </message>
    <message>
        <source>Before (Page up)</source>
        <translation>Раньше (Page up)</translation>
    </message>
    <message>
        <source>After (Page down)</source>
        <translation>Позже (Page down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Show one kind only</source>
        <translation>Показать только один вид</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Events of the month</source>
        <translation>Мероприятия месяца</translation>
    </message>
    <message>
        <source>No events in this month</source>
        <translation>В этом месяце мероприятий нет</translation>
    </message>
    <message>
        <source>Plan one with the button above; a template brings its checklist along.</source>
        <translation>Запланируйте кнопкой вверху; шаблон принесёт с собой список задач.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Обмен данными</translation>
    </message>
    <message>
        <source>Exchange: {office}</source>
        <translation>Обмен: {office}</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Новый пакет</translation>
    </message>
    <message>
        <source>Nothing has left this computer</source>
        <translation>С этого компьютера ничего не отправлено</translation>
    </message>
    <message>
        <source>The signing key is valid until {day}</source>
        <translation>Ключ подписи действует до {day}</translation>
    </message>
    <message>
        <source>Take a receipt…</source>
        <translation>Принять квитанцию…</translation>
    </message>
</context>
<context>
    <name>FamilyTab</name>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Not a sibling</source>
        <translation>Не брат и не сестра</translation>
    </message>
    <message>
        <source>{name} has a guardian with the same phone. {note}</source>
        <translation>{name}: у представителя тот же телефон. {note}</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Брат или сестра</translation>
    </message>
    <message>
        <source>Choose somebody from the list of people.</source>
        <translation>Выберите человека из списка.</translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation>Братья и сёстры</translation>
    </message>
    <message>
        <source>Name of a brother or sister</source>
        <translation>Имя брата или сестры</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a brother or sister</source>
        <translation>Добавить брата или сестру</translation>
    </message>
</context>
<context>
    <name>FieldsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Counting the marks</source>
        <translation>Считаем отметки</translation>
    </message>
    <message>
        <source>{what}: {figure}</source>
        <translation>{what}: {figure}</translation>
    </message>
    <message>
        <source>Attendance, per cent</source>
        <translation>Посещаемость, %</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Сохранить как Excel…</translation>
    </message>
    <message>
        <source>Attendance analysed</source>
        <translation>Анализ посещаемости</translation>
    </message>
    <message>
        <source>A double click on a number opens the rows it was counted from</source>
        <translation>Двойной щелчок по числу открывает строки, из которых оно посчитано</translation>
    </message>
    <message>
        <source>A double click opens the register at this mark</source>
        <translation>Двойной щелчок открывает журнал на этой отметке</translation>
    </message>
    <message>
        <source>No lesson was held in these days</source>
        <translation>В эти дни занятий не проведено</translation>
    </message>
    <message>
        <source>Figures appear with the first mark. Choose another period, or leave out a filter.</source>
        <translation>Числа появятся с первой отметкой. Выберите другой период или уберите отбор.</translation>
    </message>
</context>
<context>
    <name>FilesList</name>
    <message>
        <source>Files that came</source>
        <translation>Поступившие файлы</translation>
    </message>
    <message>
        <source>No file has come yet</source>
        <translation>Файлов пока не поступало</translation>
    </message>
    <message>
        <source>Every file is listed here with what its checks found, refused ones too.</source>
        <translation>Здесь перечислен каждый файл с итогом проверок, в том числе отклонённые.</translation>
    </message>
</context>
<context>
    <name>FirstStartGate</name>
    <message>
        <source>Folder for the data</source>
        <translation>Папка для данных</translation>
    </message>
    <message>
        <source>Choose first where the data shall lie.</source>
        <translation>Сначала выберите, где будут лежать данные.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>С чего начнём?</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is final: all of it can be changed.</source>
        <translation>Всё остаётся на этом компьютере. Потом всё можно изменить.</translation>
    </message>
    <message>
        <source>Bring it over from Excel</source>
        <translation>Перенести из Excel</translation>
    </message>
    <message>
        <source>A list or register you already keep becomes groups, people and marks. You see it before it is stored.</source>
        <translation>Список или журнал, который вы уже ведёте, станет группами, людьми и отметками. До сохранения вы всё увидите.</translation>
    </message>
    <message>
        <source>Start with one group</source>
        <translation>Начать с одной группы</translation>
    </message>
    <message>
        <source>What is taught, day and time, and the names, one a line. Everything else may wait.</source>
        <translation>Чему обучают, день и время, имена — по одному в строке. Остальное подождёт.</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>A House with invented people. Try everything, nothing can go wrong.</source>
        <translation>Дом дружбы с вымышленными людьми. Пробуйте всё, ничего не испортится.</translation>
    </message>
    <message>
        <source>&amp;Name of your House</source>
        <translation>&amp;Название вашего Дома дружбы</translation>
    </message>
    <message>
        <source>As it stands on paper, with the town. It may be changed later in Settings.</source>
        <translation>Как в документах, с названием города. Потом можно изменить в настройках.</translation>
    </message>
    <message>
        <source>The data will lie in {place}</source>
        <translation>Данные будут лежать в папке {place}</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Open a House in another folder…</source>
        <translation>Открыть данные в другой папке…</translation>
    </message>
    <message>
        <source>I am a regional office…</source>
        <translation>Мы — региональное учреждение…</translation>
    </message>
    <message>
        <source>The folder {place} is kept in step by {client}, which can spoil an open database. Better choose a folder that only this computer uses; nothing was created yet.</source>
        <translation>Папку {place} синхронизирует {client}, это может испортить открытую базу. Лучше выбрать папку, с которой работает только этот компьютер; пока ничего не создано.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Оставить здесь</translation>
    </message>
</context>
<context>
    <name>ForeignPaper</name>
    <message>
        <source>The House made this paper; the office only shows it. Its figures count as they stand in the tables of the package.</source>
        <translation>Этот документ составил Дом дружбы; учреждение его только показывает. В счёт идут числа из таблиц пакета.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>A date is needed. Type it as 22.11.2026.</source>
        <translation>Нужна дата. Введите её в виде 22.11.2026.</translation>
    </message>
    <message>
        <source>There is no such date. Type it as 22.11.2026.</source>
        <translation>Такой даты нет. Введите её в виде 22.11.2026.</translation>
    </message>
    <message>
        <source>Type the time as 10:00.</source>
        <translation>Введите время так: 10:00.</translation>
    </message>
    <message>
        <source>Type a number in figures.</source>
        <translation>Введите число цифрами.</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>{title}: save as PDF without a preview</source>
        <translation>{title}: сохранить в PDF без просмотра</translation>
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
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Attendance registers</source>
        <translation>Журналы посещаемости</translation>
    </message>
    <message>
        <source>Of the ticked groups; in the preview choose the language, or a blank sheet to be filled by hand.</source>
        <translation>На отмеченные группы; в просмотре выберите язык или пустой бланк для заполнения от руки.</translation>
    </message>
    <message>
        <source>For teachers…</source>
        <translation>Для педагогов…</translation>
    </message>
    <message>
        <source>An Excel file for each chosen group, to be filled in elsewhere and taken back on the page Attendance</source>
        <translation>Файл Excel для каждой выбранной группы: заполняется в другом месте и принимается на странице «Посещаемость»</translation>
    </message>
    <message>
        <source>Lists of groups</source>
        <translation>Списки групп</translation>
    </message>
    <message>
        <source>The ticked groups, as they are today.</source>
        <translation>Отмеченные группы в сегодняшнем составе.</translation>
    </message>
    <message>
        <source>With contacts</source>
        <translation>С контактами</translation>
    </message>
    <message>
        <source>Marked as personal data; the settings keep note of who made it</source>
        <translation>С пометкой о персональных данных; в настройках записывается, кто это сделал</translation>
    </message>
    <message>
        <source>Attendance of the month</source>
        <translation>Посещаемость за месяц</translation>
    </message>
    <message>
        <source>One sheet for the whole House: who came, who left, lessons, hours, average attendance.</source>
        <translation>Один табель на весь Дом: прибыло, выбыло, занятия, часы, средняя посещаемость.</translation>
    </message>
    <message>
        <source>Attendance analysed</source>
        <translation>Анализ посещаемости</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>Learners who missed lessons in a row.</source>
        <translation>Слушатели, пропустившие занятия подряд.</translation>
    </message>
    <message>
        <source>Phone list…</source>
        <translation>Список для звонков…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Приказы</translation>
    </message>
    <message>
        <source>Enrolment, leaving and transfer: those given in the chosen month.</source>
        <translation>Зачисление, отчисление и перевод: изданные в выбранном месяце.</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>Новый приказ…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Those issued in the ticked groups. New ones: on the page of state-language groups or on the card of a group.</source>
        <translation>Выданные в отмеченных группах. Новые — на странице групп государственного языка или в карточке группы.</translation>
    </message>
    <message>
        <source>Progress of learners</source>
        <translation>Успеваемость слушателей</translation>
    </message>
    <message>
        <source>Levels by skill in the ticked groups.</source>
        <translation>Уровни по навыкам в отмеченных группах.</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Выданные бумаги</translation>
    </message>
    <message>
        <source>Finals as they were issued, with their dates and numbers, to be printed again unchanged.</source>
        <translation>Окончательные документы такими, как их выдали, с датами и номерами; печатаются снова без изменений.</translation>
    </message>
    <message>
        <source>Open the archive…</source>
        <translation>Открыть архив…</translation>
    </message>
    <message>
        <source>Consents to sign</source>
        <translation>Согласия на подпись</translation>
    </message>
    <message>
        <source>Filled in from the cards of the learners.</source>
        <translation>Заполнены по карточкам слушателей.</translation>
    </message>
    <message>
        <source>For all without a consent</source>
        <translation>На всех без согласия</translation>
    </message>
    <message>
        <source>For the ticked groups</source>
        <translation>На отмеченные группы</translation>
    </message>
    <message>
        <source>Weekly timetable</source>
        <translation>Недельное расписание</translation>
    </message>
    <message>
        <source>Of the House, or one sheet for each ticked group or for the door of each room.</source>
        <translation>На весь Дом, по листу на каждую отмеченную группу или на дверь каждого кабинета.</translation>
    </message>
    <message>
        <source>Of the House</source>
        <translation>На весь Дом</translation>
    </message>
    <message>
        <source>Of groups</source>
        <translation>По группам</translation>
    </message>
    <message>
        <source>Of rooms</source>
        <translation>По кабинетам</translation>
    </message>
    <message>
        <source>Hours of teachers</source>
        <translation>Часы педагогов</translation>
    </message>
    <message>
        <source>What each taught in the chosen month.</source>
        <translation>Сколько провёл каждый за выбранный месяц.</translation>
    </message>
    <message>
        <source>Notes on events</source>
        <translation>Справки о мероприятиях</translation>
    </message>
    <message>
        <source>Those numbered, of the chosen month. One event, also for Word: on the page Events.</source>
        <translation>За выбранный месяц, уже с номером. По одному мероприятию, также для Word: на странице «Мероприятия».</translation>
    </message>
    <message>
        <source>Lists of participants to sign</source>
        <translation>Листы регистрации участников</translation>
    </message>
    <message>
        <source>Of the events planned in the chosen month.</source>
        <translation>На мероприятия, запланированные в выбранном месяце.</translation>
    </message>
    <message>
        <source>Letters of gratitude</source>
        <translation>Благодарственные письма</translation>
    </message>
    <message>
        <source>Those given in the chosen month. New ones: on the page Volunteers.</source>
        <translation>Выданные в выбранном месяце. Новые — на странице «Волонтёры».</translation>
    </message>
    <message>
        <source>Hours of volunteers</source>
        <translation>Волонтёрские часы</translation>
    </message>
    <message>
        <source>Confirmed hours of the chosen month. Another period: on the page Volunteers.</source>
        <translation>Подтверждённые часы за выбранный месяц. Другой период — на странице «Волонтёры».</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>На каждого</translation>
    </message>
    <message>
        <source>All on one sheet</source>
        <translation>Все на одном листе</translation>
    </message>
    <message>
        <source>Cover act of a package</source>
        <translation>Сопроводительный акт пакета</translation>
    </message>
    <message>
        <source>Of the last package. Earlier ones: on the page Exchange.</source>
        <translation>Последнего пакета. Прежние — на странице «Обмен данными».</translation>
    </message>
    <message>
        <source>Signature sheet</source>
        <translation>Лист подписи</translation>
    </message>
    <message>
        <source>Of the last package, once its ЭЦП is attached.</source>
        <translation>Последнего пакета, когда к нему приложена ЭЦП.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>The office&apos;s own form</source>
        <translation>Присланная форма</translation>
    </message>
    <message>
        <source>Open the table that the office sent, click a cell, choose what it counts. Next month it fills itself.</source>
        <translation>Откройте таблицу, присланную вышестоящей организацией, щёлкните ячейку и выберите, что она считает. В следующем месяце форма заполнится сама.</translation>
    </message>
    <message>
        <source>Fill their form…</source>
        <translation>Заполнить присланную форму…</translation>
    </message>
    <message>
        <source>Numbers with their rules</source>
        <translation>Показатели и их правила</translation>
    </message>
    <message>
        <source>All that is counted over a period; each number opens what it was counted from.</source>
        <translation>Всё, что считается за период; каждое число открывает, из чего оно посчитано.</translation>
    </message>
    <message>
        <source>Numbers of a period…</source>
        <translation>Показатели за период…</translation>
    </message>
    <message>
        <source>Quick guide</source>
        <translation>Краткое руководство</translation>
    </message>
    <message>
        <source>The daily work on one page, in the language of the screen. F1 opens the manual.</source>
        <translation>Ежедневная работа на одной странице, на языке экрана. F1 открывает справку.</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Напечатать руководство</translation>
    </message>
    <message>
        <source>Keys of the program</source>
        <translation>Клавиши программы</translation>
    </message>
    <message>
        <source>One page to lie beside the keyboard, in the language of the screen.</source>
        <translation>Одна страница рядом с клавиатурой, на языке экрана.</translation>
    </message>
    <message>
        <source>Print the keys</source>
        <translation>Напечатать клавиши</translation>
    </message>
    <message>
        <source>Registers and lists</source>
        <translation>Журналы и списки</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Orders and certificates</source>
        <translation>Приказы и сертификаты</translation>
    </message>
    <message>
        <source>People and consents</source>
        <translation>Люди и согласия</translation>
    </message>
    <message>
        <source>Timetable and hours</source>
        <translation>Расписание и часы</translation>
    </message>
    <message>
        <source>Events and volunteers</source>
        <translation>Мероприятия и волонтёры</translation>
    </message>
    <message>
        <source>Numbers and the office&apos;s own form</source>
        <translation>Показатели и присланная форма</translation>
    </message>
    <message>
        <source>Beside the keyboard</source>
        <translation>Рядом с клавиатурой</translation>
    </message>
</context>
<context>
    <name>GapsDialog</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>{marked} of {enrolled}</source>
        <translation>{marked} из {enrolled}</translation>
    </message>
    <message>
        <source>Lessons to be marked</source>
        <translation>Занятия, которые надо отметить</translation>
    </message>
    <message>
        <source>Vacations, days off, cancelled and moved lessons are not among them. Enter opens the register.</source>
        <translation>Каникул, выходных, отменённых и перенесённых занятий здесь нет. Enter открывает журнал.</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Открыть журнал</translation>
    </message>
</context>
<context>
    <name>GiveConsentDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Purposes that were ticked on the paper</source>
        <translation>Цели, отмеченные на бумаге</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Подписано</translation>
    </message>
    <message>
        <source>&amp;Valid until, the last day; empty: without an end</source>
        <translation>&amp;Действует по (включительно); пусто — бессрочно</translation>
    </message>
    <message>
        <source>Signed &amp;by; empty: the person</source>
        <translation>&amp;Кто подписал; пусто — сам человек</translation>
    </message>
    <message>
        <source>&amp;How it was given</source>
        <translation>Как д&amp;ано</translation>
    </message>
    <message>
        <source>&amp;Number of the paper or of the service</source>
        <translation>&amp;Номер бумаги или сервиса</translation>
    </message>
    <message>
        <source>&amp;Folder and sheet where it is kept</source>
        <translation>Папка и &amp;лист, где хранится</translation>
    </message>
    <message>
        <source>This database belongs to a state body: the law asks for consent through the state service. Ask a lawyer whether paper is enough.</source>
        <translation>Эта база принадлежит государственному органу: закон требует согласия через государственный сервис. Достаточно ли бумаги, спросите у юриста.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Start with one group</source>
        <translation>Начать с одной группы</translation>
    </message>
    <message>
        <source>Bring a register over from Excel</source>
        <translation>Перенести журнал из Excel</translation>
    </message>
    <message>
        <source>Make a copy or restore one</source>
        <translation>Сделать копию или восстановить из неё</translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Пароль и код восстановления</translation>
    </message>
    <message>
        <source>Making the copy of the day</source>
        <translation>Делается копия дня</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Проверяются данные</translation>
    </message>
    <message>
        <source>The check found damage in the database. What can be read stays readable, but do not work on: restore the latest copy.</source>
        <translation>Проверка нашла повреждение базы данных. То, что читается, останется доступным, но не продолжайте работу: восстановите последнюю копию.</translation>
    </message>
    <message>
        <source>Copies…</source>
        <translation>Копии…</translation>
    </message>
</context>
<context>
    <name>GroupChooser</name>
    <message>
        <source>{group} (in the archive)</source>
        <translation>{group} (в архиве)</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>&amp;What is taught</source>
        <translation>&amp;Чему обучают</translation>
    </message>
    <message>
        <source>&amp;Kind of group</source>
        <translation>&amp;Вид группы</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>&amp;Уровень</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;Школа</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one; it may stay empty</source>
        <translation>Выберите или впишите новое название; поле может остаться пустым</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Кабинет</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Выберите или впишите новое название</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Мест</translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation>&amp;Педагог</translation>
    </message>
    <message>
        <source>Choose somebody known, or type the name of a new teacher</source>
        <translation>Выберите знакомого человека или впишите нового педагога</translation>
    </message>
    <message>
        <source>&amp;Days and times of lessons</source>
        <translation>&amp;Дни и время занятий</translation>
    </message>
    <message>
        <source>&amp;Academic year</source>
        <translation>Учебный &amp;год</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>Пе&amp;рвый день</translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
    <message>
        <source>Last da&amp;y</source>
        <translation>Пос&amp;ледний день</translation>
    </message>
    <message>
        <source>Stat&amp;e</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <translation>Во&amp;зраст</translation>
    </message>
    <message>
        <source>Planned &amp;hours a year</source>
        <translation>План ч&amp;асов на год</translation>
    </message>
    <message>
        <source>H&amp;ours of one lesson</source>
        <translation>Часов в &amp;одном занятии</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Любой возраст</translation>
    </message>
</context>
<context>
    <name>GroupPane</name>
    <message>
        <source>{hours} hours held</source>
        <translation>проведено часов: {hours}</translation>
    </message>
    <message>
        <source>Learners {count}</source>
        <translation>Слушатели {count}</translation>
    </message>
    <message>
        <source>Teachers {count}</source>
        <translation>Педагоги {count}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Open the register of the group</source>
        <translation>Открыть журнал группы</translation>
    </message>
    <message>
        <source>Print the register of the group (Ctrl+P)</source>
        <translation>Напечатать журнал группы (Ctrl+P)</translation>
    </message>
    <message>
        <source>What else can be done with the group</source>
        <translation>Что ещё можно сделать с группой</translation>
    </message>
    <message>
        <source>Back to the school (Alt+Left)</source>
        <translation>Назад к школе (Alt+Left)</translation>
    </message>
    <message>
        <source>Lessons of the group</source>
        <translation>Занятия группы</translation>
    </message>
    <message>
        <source>Parts of the group&apos;s card</source>
        <translation>Разделы карточки группы</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Изменить данные</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Зачислить…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Сертификаты…</translation>
    </message>
    <message>
        <source>Progress sheet…</source>
        <translation>Лист успеваемости…</translation>
    </message>
    <message>
        <source>Group list…</source>
        <translation>Список группы…</translation>
    </message>
    <message>
        <source>Group list with contacts…</source>
        <translation>Список группы с контактами…</translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Убрать в архив</translation>
    </message>
</context>
<context>
    <name>GroupsTab</name>
    <message>
        <source>Take off the list…</source>
        <translation>Отчислить…</translation>
    </message>
    <message>
        <source>Give the last day and the reason</source>
        <translation>Указать последний день и причину</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перевести…</translation>
    </message>
    <message>
        <source>Move to another group from a day on</source>
        <translation>Перевести в другую группу с указанного дня</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Отсутствие…</translation>
    </message>
    <message>
        <source>An absence known in advance, for every register</source>
        <translation>Известное заранее отсутствие, во все журналы</translation>
    </message>
    <message>
        <source>Groups of the person</source>
        <translation>Группы человека</translation>
    </message>
    <message>
        <source>Groups that the person teaches</source>
        <translation>Группы, в которых преподаёт</translation>
    </message>
    <message>
        <source>In no group yet</source>
        <translation>Пока ни в одной группе</translation>
    </message>
    <message>
        <source>Every enrolment stands here with its dates, reason and attendance.</source>
        <translation>Здесь видны все зачисления: даты, основание и посещаемость.</translation>
    </message>
    <message>
        <source>Enrol into a group</source>
        <translation>Зачислить в группу</translation>
    </message>
    <message>
        <source>Away: {days}</source>
        <translation>Отсутствие: {days}</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Открыть группу</translation>
    </message>
    <message>
        <source>Correct the enrolment…</source>
        <translation>Исправить зачисление…</translation>
    </message>
    <message>
        <source>Take the guest into the group</source>
        <translation>Зачислить гостя в группу</translation>
    </message>
    <message>
        <source>Move to another group…</source>
        <translation>Перевести в другую группу…</translation>
    </message>
    <message>
        <source>The learner came back</source>
        <translation>Слушатель вернулся</translation>
    </message>
    <message>
        <source>Enrolled by mistake: remove</source>
        <translation>Зачислен по ошибке: убрать</translation>
    </message>
</context>
<context>
    <name>GuardianForm</name>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Surname and given name</source>
        <translation>Фамилия и имя</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Кем приходится</translation>
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
        <translation>Основное контактное лицо: звонят первому</translation>
    </message>
    <message>
        <source>Remove this legal guardian</source>
        <translation>Убрать этого законного представителя</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>законный представитель</translation>
    </message>
    <message>
        <source>May by law sign for the child</source>
        <translation>Вправе подписывать за ребёнка по закону</translation>
    </message>
    <message>
        <source>may collect</source>
        <translation>может забирать</translation>
    </message>
    <message>
        <source>May collect the child after lessons</source>
        <translation>Может забирать ребёнка после занятий</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>экстренная связь</translation>
    </message>
    <message>
        <source>Is called when something has happened</source>
        <translation>Ему звонят, если что-то случилось</translation>
    </message>
</context>
<context>
    <name>GuardiansEditor</name>
    <message>
        <source>Guardians and contacts</source>
        <translation>Представители и контакты</translation>
    </message>
    <message>
        <source>the marked one is called first</source>
        <translation>отмеченному звонят первому</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a legal guardian (Ctrl+G)</source>
        <translation>Добавить законного представителя (Ctrl+G)</translation>
    </message>
    <message>
        <source>Add a legal guardian</source>
        <translation>Добавить законного представителя</translation>
    </message>
</context>
<context>
    <name>HolidayDialog</name>
    <message>
        <source>Another day</source>
        <translation>Другой день</translation>
    </message>
    <message>
        <source>A day of the calendar</source>
        <translation>День календаря</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
</context>
<context>
    <name>HolidaysSection</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>The day is out of the calendar.</source>
        <translation>День убран из календаря.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>Days off and moved working days</source>
        <translation>Выходные и перенесённые рабочие дни</translation>
    </message>
    <message>
        <source>No lesson is expected on a day off; one that takes place all the same is simply marked. Religious days off and moved days are announced every year: check them.</source>
        <translation>В выходной занятие не ожидается; если оно прошло, его просто отмечают. Религиозные праздники и переносы объявляют каждый год: проверьте их.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Add a day…</source>
        <translation>Добавить день…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>HouseCardForm</name>
    <message>
        <source>Level o&amp;f the House</source>
        <translation>Уровень До&amp;ма</translation>
    </message>
    <message>
        <source>B&amp;IN</source>
        <translation>&amp;БИН</translation>
    </message>
    <message>
        <source>Twelve digits; the last one is checked</source>
        <translation>Двенадцать цифр; последняя проверяется</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Рег&amp;ион</translation>
    </message>
    <message>
        <source>Fills the first digits of the KATO code</source>
        <translation>Подставляет первые цифры кода КАТО</translation>
    </message>
    <message>
        <source>&amp;KATO code of the place</source>
        <translation>Код &amp;КАТО населённого пункта</translation>
    </message>
    <message>
        <source>Nine digits of the classifier of places</source>
        <translation>Девять цифр классификатора административно-территориальных объектов</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Адр&amp;ес</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>Inde&amp;x of outgoing papers</source>
        <translation>Индекс ис&amp;ходящих</translation>
    </message>
    <message>
        <source>Stands before the number of letters and reports</source>
        <translation>Ставится перед номером писем и отчётов</translation>
    </message>
</context>
<context>
    <name>HouseDialog</name>
    <message>
        <source>A House that is expected</source>
        <translation>Ожидаемый Дом дружбы</translation>
    </message>
    <message>
        <source>House № {number}</source>
        <translation>Дом дружбы №&#xa0;{number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name in &amp;Kazakh</source>
        <translation>Название на &amp;казахском</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Название на &amp;русском</translation>
    </message>
    <message>
        <source>Name in &amp;English, optional</source>
        <translation>Название на &amp;английском, необязательно</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>Ра&amp;йон</translation>
    </message>
    <message>
        <source>&amp;Contact on file: telephone, who answers</source>
        <translation>Кон&amp;такт: телефон, кто отвечает</translation>
    </message>
    <message>
        <source>Give the House a name.</source>
        <translation>Назовите Дом дружбы.</translation>
    </message>
</context>
<context>
    <name>HouseNamesForm</name>
    <message>
        <source>&amp;Name in Kazakh</source>
        <translation>&amp;Название на казахском</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Название на &amp;русском</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Название на &amp;английском</translation>
    </message>
    <message>
        <source>&amp;Place in Kazakh</source>
        <translation>Населённый &amp;пункт на казахском</translation>
    </message>
    <message>
        <source>P&amp;lace in Russian</source>
        <translation>Населённый пункт на ру&amp;сском</translation>
    </message>
    <message>
        <source>&amp;Body above, in Kazakh</source>
        <translation>&amp;Вышестоящий орган, на казахском</translation>
    </message>
    <message>
        <source>B&amp;ody above, in Russian</source>
        <translation>В&amp;ышестоящий орган, на русском</translation>
    </message>
    <message>
        <source>Body abo&amp;ve, in English</source>
        <translation>Вышестоящий ор&amp;ган, на английском</translation>
    </message>
    <message>
        <source>&amp;Head, as it stands on paper</source>
        <translation>Р&amp;уководитель, как в документах</translation>
    </message>
    <message>
        <source>Po&amp;sition in Kazakh</source>
        <translation>&amp;Должность на казахском</translation>
    </message>
    <message>
        <source>Position in R&amp;ussian</source>
        <translation>Должн&amp;ость на русском</translation>
    </message>
</context>
<context>
    <name>HouseSection</name>
    <message>
        <source>in force since {day}</source>
        <translation>действует с {day}</translation>
    </message>
    <message>
        <source>in force from {first} to {last}</source>
        <translation>действовало с {first} по {last}</translation>
    </message>
    <message>
        <source>The House</source>
        <translation>Дом дружбы</translation>
    </message>
    <message>
        <source>What stands on paper</source>
        <translation>Что стоит в документах</translation>
    </message>
    <message>
        <source>Number, place, addresses</source>
        <translation>Номер, место, адреса</translation>
    </message>
    <message>
        <source>Every paper shows the names that were in force on its date. Correct a slip here; for a renaming begin new names on their day.</source>
        <translation>В каждом документе стоят названия, действовавшие на его дату. Описку исправьте здесь; при переименовании начните новые названия с их даты.</translation>
    </message>
    <message>
        <source>When these names are in force</source>
        <translation>Когда действуют эти названия</translation>
    </message>
    <message>
        <source>New names from…</source>
        <translation>Новые названия с…</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Choose the workbook</source>
        <translation>Выбрать файл Excel</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>One card</source>
        <translation>Одна карточка</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Другая карточка</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Читается файл</translation>
    </message>
    <message>
        <source>This would come in</source>
        <translation>Что будет перенесено</translation>
    </message>
    <message>
        <source>All of it is in the House already.</source>
        <translation>Всё это в данных уже есть.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. What is missing or impossible stays empty and is listed below with its cell; a copy of the data is made first, and one step takes everything back.</source>
        <translation>Пока ничего не сохранено. Чего нет или что невозможно, остаётся пустым и указано ниже с ячейкой; сначала делается копия данных, и одним шагом всё можно вернуть.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Bringing it in</source>
        <translation>Данные переносятся</translation>
    </message>
    <message>
        <source>It is in the House now</source>
        <translation>Данные перенесены</translation>
    </message>
    <message>
        <source>What was left empty is listed below; it also waits under “Needs attention”.</source>
        <translation>Что осталось пустым, указано ниже; оно есть и в списке «Требует внимания».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>From Excel</source>
        <translation>Из Excel</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>new {new}, changed {changed}, as before {same}</source>
        <translation>новых {new}, изменено {changed}, прежних {same}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n зачисление</numerusform>
            <numerusform>%n зачисления</numerusform>
            <numerusform>%n зачислений</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Проверить</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of similar cards</source>
        <translation>
            <numerusform>%n пара похожих карточек</numerusform>
            <numerusform>%n пары похожих карточек</numerusform>
            <numerusform>%n пар похожих карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to look at</source>
        <translation>
            <numerusform>Проверить %n ячейку</numerusform>
            <numerusform>Проверить %n ячейки</numerusform>
            <numerusform>Проверить %n ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>Ничего не перенесено</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>&amp;Date of issue</source>
        <translation>&amp;Дата выдачи</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Слушатель</translation>
    </message>
    <message>
        <source>Att.</source>
        <translation>Посещ.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>&amp;Learners (Space ticks)</source>
        <translation>&amp;Слушатели (пробел отмечает)</translation>
    </message>
    <message>
        <source>Director&apos;s &amp;reason for those below the threshold</source>
        <translation>&amp;Обоснование руководителя для тех, кто ниже порога</translation>
    </message>
    <message>
        <source>attendance below the threshold</source>
        <translation>посещаемость ниже порога</translation>
    </message>
    <message>
        <source>no consent on record</source>
        <translation>согласия нет</translation>
    </message>
    <message>
        <source>left before the end</source>
        <translation>выбыл(а) до окончания</translation>
    </message>
    <message>
        <source>not a single mark</source>
        <translation>ни одной отметки</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <source>has {number}</source>
        <translation>уже выдан {number}</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Выдать %n сертификат</numerusform>
            <numerusform>Выдать %n сертификата</numerusform>
            <numerusform>Выдать %n сертификатов</numerusform>
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
        <translation>Форма</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Стр.</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Выданные бумаги</translation>
    </message>
    <message>
        <source>Every paper stands here as it was issued. Printed again it is the same to the last byte.</source>
        <translation>Каждая бумага хранится здесь такой, какой была выдана. При повторной печати она совпадает до последнего байта.</translation>
    </message>
    <message>
        <source>No papers issued yet</source>
        <translation>Бумаг ещё не выдавали</translation>
    </message>
    <message>
        <source>Choose “Issue” in the preview of a register, a list or another form.</source>
        <translation>Выберите «Выдать» в предварительном просмотре журнала, списка или другой формы.</translation>
    </message>
    <message>
        <source>&amp;Look and print…</source>
        <translation>&amp;Посмотреть и напечатать…</translation>
    </message>
</context>
<context>
    <name>JournalActions</name>
    <message>
        <source>Where to save the package</source>
        <translation>Куда сохранить пакет</translation>
    </message>
    <message>
        <source>Saving the package</source>
        <translation>Пакет сохраняется</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>The letter with the package attached was handed to your mail program. If none opened, attach the file from its folder.</source>
        <translation>Письмо с приложенным пакетом передано почтовой программе. Если она не открылась, приложите файл из папки сами.</translation>
    </message>
    <message>
        <source>No mail program took the letter. The package lies in a folder of its own: attach it to a letter yourself.</source>
        <translation>Ни одна почтовая программа не открыла письмо. Пакет лежит в отдельной папке: приложите его к письму сами.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Waiting for the practice office</source>
        <translation>Отвечает учебный получатель</translation>
    </message>
    <message>
        <source>Receipt (*.dostyk)</source>
        <translation>Квитанция (*.dostyk)</translation>
    </message>
    <message>
        <source>Receipt of the office</source>
        <translation>Квитанция учреждения</translation>
    </message>
    <message>
        <source>The answer of the office to package № {number}: {outcome}.</source>
        <translation>Ответ учреждения на пакет №&#xa0;{number}: {outcome}.</translation>
    </message>
    <message>
        <source>Reading the receipt</source>
        <translation>Читается квитанция</translation>
    </message>
</context>
<context>
    <name>JournalCard</name>
    <message>
        <source>Journal of exchange</source>
        <translation>Журнал обмена</translation>
    </message>
    <message>
        <source>Save to a stick…</source>
        <translation>Сохранить на флешку…</translation>
    </message>
    <message>
        <source>Print the act</source>
        <translation>Напечатать акт</translation>
    </message>
    <message>
        <source>Attach to a letter</source>
        <translation>Приложить к письму</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Отметить отправленным</translation>
    </message>
    <message>
        <source>What the office wrote…</source>
        <translation>Ответ учреждения…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Attach ЭЦП…</source>
        <translation>Приложить ЭЦП…</translation>
    </message>
    <message>
        <source>Ask the practice office</source>
        <translation>Спросить учебного получателя</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Пока ничего не отправлено</translation>
    </message>
    <message>
        <source>Every package you make is listed here with the answer of the office.</source>
        <translation>Здесь будет каждый сделанный пакет и ответ учреждения на него.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Keys of the office</source>
        <translation>Ключи учреждения</translation>
    </message>
    <message>
        <source>Sign the &amp;list of revoked keys…</source>
        <translation>Подписать &amp;список отозванных ключей…</translation>
    </message>
    <message>
        <source>&amp;Renew the keys of the office…</source>
        <translation>&amp;Обновить ключи учреждения…</translation>
    </message>
    <message>
        <source>The list of revoked keys holds until {list} ({list_days} days left), the key of the office until {key} ({key_days} days left).</source>
        <translation>Список отозванных ключей действует до {list} (осталось дней: {list_days}), ключ учреждения — до {key} (осталось дней: {key_days}).</translation>
    </message>
    <message>
        <source>The list of revoked keys has ended: no package can be trusted until it is signed anew. Sign it now; nothing else is lost.</source>
        <translation>Срок списка отозванных ключей истёк: пока он не подписан заново, ни одному пакету нельзя верить. Подпишите его сейчас; больше ничего не потеряно.</translation>
    </message>
    <message>
        <source>The key of the office has ended: Houses do not take its receipts. Renew the keys and send the new invitation with its new code.</source>
        <translation>Срок ключа учреждения истёк: Дома дружбы не принимают его квитанции. Обновите ключи и отправьте новое приглашение с новым кодом.</translation>
    </message>
    <message>
        <source>The list of revoked keys ends soon. Sign it anew in time.</source>
        <translation>Срок списка отозванных ключей скоро истекает. Подпишите его заново вовремя.</translation>
    </message>
    <message>
        <source>The key of the office ends soon. Renew it in time.</source>
        <translation>Срок ключа учреждения скоро истекает. Обновите его вовремя.</translation>
    </message>
    <message>
        <source>Sign the list of revoked keys</source>
        <translation>Подписать список отозванных ключей</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Подписать список</translation>
    </message>
    <message>
        <source>The list names every revoked key and carries the day until which it holds. A receipt with a certificate brings it to the House.</source>
        <translation>В списке названы все отозванные ключи и день, до которого он действует. Дому дружбы его приносит квитанция с сертификатом.</translation>
    </message>
    <message>
        <source>Signing the list</source>
        <translation>Подписание списка</translation>
    </message>
    <message>
        <source>Renew the keys of the office</source>
        <translation>Обновить ключи учреждения</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>Обновить ключи</translation>
    </message>
    <message>
        <source>The office gets new keys under the same root key, and a new invitation with a new code. What was sent to the old key still opens. Send the new invitation to the Houses and its code in a new letter; each House loads it on its page Exchange.</source>
        <translation>Учреждение получит новые ключи под тем же корневым ключом и новое приглашение с новым кодом. Отправленное на старый ключ по-прежнему открывается. Отправьте Домам дружбы новое приглашение, а код — новым письмом; каждый Дом загрузит его на странице «Обмен данными».</translation>
    </message>
    <message>
        <source>Making new keys</source>
        <translation>Создание новых ключей</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and the office</source>
        <translation>Ключи и учреждение</translation>
    </message>
    <message>
        <source>Code of the House&apos;s key</source>
        <translation>Код ключа Дома</translation>
    </message>
    <message>
        <source>Office: {office}</source>
        <translation>Учреждение: {office}</translation>
    </message>
    <message>
        <source>Number of this House: {number}</source>
        <translation>Номер этого Дома: {number}</translation>
    </message>
    <message>
        <source>The signing key is valid until {day}</source>
        <translation>Ключ подписи действует до {day}</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Скопировать код</translation>
    </message>
    <message>
        <source>Load an &amp;invitation…</source>
        <translation>&amp;Загрузить приглашение…</translation>
    </message>
    <message>
        <source>The key is &amp;lost or stolen…</source>
        <translation>Ключ &amp;потерян или украден…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This is the practice office: no real office takes its packages. Load the invitation of your own office when it comes.</source>
        <translation>Это учебный получатель: ни одно настоящее учреждение его пакетов не принимает. Когда придёт приглашение вашего учреждения, загрузите его.</translation>
    </message>
    <message>
        <source>The office does not know this key yet. When your package is there it calls you; read it this code, then load the receipt it sends.</source>
        <translation>Учреждение ещё не знает этого ключа. Когда ваш пакет придёт, оно позвонит; назовите этот код, а потом загрузите присланную квитанцию.</translation>
    </message>
    <message>
        <source>The keys of the office have ended: nothing can be sent to it. Ask it for its new invitation and the code in a new letter, and load it here.</source>
        <translation>Срок ключей учреждения истёк: отправить ему ничего нельзя. Попросите у него новое приглашение и код в новом письме и загрузите приглашение здесь.</translation>
    </message>
    <message>
        <source>The key of this House has ended: nothing can be signed with it. Make a new one with “The key is lost or stolen…”; the office asks for its code by telephone.</source>
        <translation>Срок ключа этого Дома истёк: подписать им ничего нельзя. Сделайте новый через «Ключ потерян или украден…»; учреждение спросит его код по телефону.</translation>
    </message>
    <message>
        <source>The key of this House ends soon. Your next package asks for another by itself: send it in time and load the receipt, which brings it.</source>
        <translation>Срок ключа этого Дома скоро истечёт. Следующий пакет сам запросит новый ключ: отправьте его вовремя и загрузите квитанцию — с ней придёт новый ключ.</translation>
    </message>
    <message>
        <source>The office knows this key. A new invitation of the office brings its new keys; the key of the House is renewed by itself before it ends.</source>
        <translation>Учреждение знает этот ключ. Новое приглашение учреждения приносит его новые ключи; ключ Дома обновляется сам до конца срока.</translation>
    </message>
</context>
<context>
    <name>KeysPaper</name>
    <message>
        <source>Keys of the program</source>
        <translation>Клавиши программы</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>The keyboard is enough</source>
        <translation>Хватит одной клавиатуры</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Найти действие или клавишу</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>LearnerActions</name>
    <message>
        <source>Minutes late and note…</source>
        <translation>Минуты опоздания и примечание…</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Away for some days…</source>
        <translation>Будет отсутствовать…</translation>
    </message>
    <message>
        <source>Take the guest into the group</source>
        <translation>Зачислить гостя в группу</translation>
    </message>
    <message>
        <source>{group}: {mark}</source>
        <translation>{group}: {mark}</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>ни в одной группе</translation>
    </message>
    <message>
        <source>Brother or sister: {name} · {groups}</source>
        <translation>Брат или сестра: {name} · {groups}</translation>
    </message>
    <message>
        <source>Save the month as Excel</source>
        <translation>Сохранить месяц в Excel</translation>
    </message>
    <message>
        <source>Writing the Excel file</source>
        <translation>Записывается файл Excel</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Taken into the group.</source>
        <translation>Гость зачислен в группу.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>LearnersTab</name>
    <message>
        <source>Enrol</source>
        <translation>Зачислить</translation>
    </message>
    <message>
        <source>Enrol one person or a list of names (Ctrl+I)</source>
        <translation>Зачислить одного человека или список (Ctrl+I)</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>Отчислить…</translation>
    </message>
    <message>
        <source>Give the last day and the reason (Del)</source>
        <translation>Указать последний день и причину (Del)</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перевести…</translation>
    </message>
    <message>
        <source>Move the selected learners to another group from a day on</source>
        <translation>Перевести выбранных слушателей в другую группу с какого-то дня</translation>
    </message>
    <message>
        <source>By names…</source>
        <translation>По списку…</translation>
    </message>
    <message>
        <source>Paste a list of names and select the learners it names</source>
        <translation>Вставить список имён и выбрать этих слушателей</translation>
    </message>
    <message>
        <source>Who &amp;left</source>
        <translation>В&amp;ыбывшие</translation>
    </message>
    <message>
        <source>Show also those who left the group</source>
        <translation>Показать и тех, кто выбыл из группы</translation>
    </message>
    <message>
        <source>Learners of the group</source>
        <translation>Слушатели группы</translation>
    </message>
    <message>
        <source>No learners yet</source>
        <translation>Слушателей пока нет</translation>
    </message>
    <message>
        <source>Type one name, or paste a whole list: two words make a learner.</source>
        <translation>Впишите одно имя или вставьте целый список: двух слов достаточно.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Correct the enrolment…</source>
        <translation>Исправить зачисление…</translation>
    </message>
    <message>
        <source>Away for some days…</source>
        <translation>Будет отсутствовать…</translation>
    </message>
    <message>
        <source>Order (F-16)…</source>
        <translation>Приказ (F-16)…</translation>
    </message>
    <message>
        <source>Take the guest into the group</source>
        <translation>Зачислить гостя в группу</translation>
    </message>
    <message>
        <source>Move to another group…</source>
        <translation>Перевести в другую группу…</translation>
    </message>
    <message>
        <source>The learner came back</source>
        <translation>Слушатель вернулся</translation>
    </message>
    <message>
        <source>Enrolled by mistake: remove</source>
        <translation>Зачислен по ошибке: убрать</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Take off the list</source>
        <translation>Отчислить</translation>
    </message>
    <message>
        <source>&amp;Last day in the group</source>
        <translation>&amp;Последний день в группе</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>П&amp;ричина</translation>
    </message>
    <message>
        <source>&amp;Whoever has later marks leaves on the day of the last one</source>
        <translation>&amp;Те, у кого есть более поздние отметки, выбывают в день последней</translation>
    </message>
</context>
<context>
    <name>LessonActions</name>
    <message>
        <source>Reopen the lesson…</source>
        <translation>Открыть занятие снова…</translation>
    </message>
    <message>
        <source>Topic and homework…</source>
        <translation>Тема и домашнее задание…</translation>
    </message>
    <message>
        <source>The lesson took place after all</source>
        <translation>Занятие всё-таки состоится</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>Перенести, изменить…</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>Вернуть на прежнее место</translation>
    </message>
    <message>
        <source>The lesson was cancelled…</source>
        <translation>Занятие отменено…</translation>
    </message>
    <message>
        <source>Remove the lesson</source>
        <translation>Убрать занятие</translation>
    </message>
    <message>
        <source>The rest were present</source>
        <translation>Остальные были</translation>
    </message>
    <message>
        <source>Lesson, {day}</source>
        <translation>Занятие, {day}</translation>
    </message>
</context>
<context>
    <name>LessonActs</name>
    <message>
        <source>Move or change the lesson</source>
        <translation>Перенести или изменить занятие</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The lesson was changed.</source>
        <translation>Занятие изменено.</translation>
    </message>
    <message>
        <source>Make up for the lesson</source>
        <translation>Возместить занятие</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The lesson that makes up for it was added.</source>
        <translation>Занятие взамен добавлено.</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Добавить занятие</translation>
    </message>
    <message>
        <source>The lesson was added.</source>
        <translation>Занятие добавлено.</translation>
    </message>
    <message>
        <source>The lesson was cancelled.</source>
        <translation>Занятие отменено.</translation>
    </message>
    <message>
        <source>The lesson takes place at its old time.</source>
        <translation>Занятие состоится в прежнее время.</translation>
    </message>
    <message>
        <source>The lesson was removed.</source>
        <translation>Занятие убрано.</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>Перенести, изменить…</translation>
    </message>
    <message>
        <source>The lesson was cancelled…</source>
        <translation>Занятие отменено…</translation>
    </message>
    <message>
        <source>Make up for it…</source>
        <translation>Возместить…</translation>
    </message>
    <message>
        <source>The lesson took place after all</source>
        <translation>Занятие всё-таки состоится</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>Вернуть на прежнее место</translation>
    </message>
    <message>
        <source>Remove the lesson</source>
        <translation>Убрать занятие</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Открыть журнал</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>LessonDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Homework</source>
        <translation>&amp;Домашнее задание</translation>
    </message>
    <message>
        <source>&amp;Academic hours</source>
        <translation>&amp;Академические часы</translation>
    </message>
</context>
<context>
    <name>LessonPlaceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>— not named —</source>
        <translation>— не указан —</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Ка&amp;бинет</translation>
    </message>
    <message>
        <source>&amp;Beginning</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Конец</translation>
    </message>
    <message>
        <source>&amp;Teacher of this lesson</source>
        <translation>&amp;Педагог этого занятия</translation>
    </message>
    <message>
        <source>Rea&amp;son why it takes place all the same</source>
        <translation>П&amp;очему занятие всё же состоится</translation>
    </message>
    <message>
        <source>This lesson &amp;only</source>
        <translation>&amp;Только это занятие</translation>
    </message>
    <message>
        <source>Every &amp;week from this day</source>
        <translation>Ка&amp;ждую неделю с этого дня</translation>
    </message>
</context>
<context>
    <name>LessonsCard</name>
    <message>
        <source>No lessons today. Lessons appear here from the days and times of the groups.</source>
        <translation>Сегодня занятий нет. Занятия появляются здесь из дней и времени групп.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесено</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>отмечен %n</numerusform>
            <numerusform>отмечено %n</numerusform>
            <numerusform>отмечено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{marked} of {expected}</source>
        <translation>{marked} из {expected}</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message>
        <source>Left out, because they withdrew the consent to awards: {names}</source>
        <translation>Не включены, потому что отозвали согласие на награждение: {names}</translation>
    </message>
    <message>
        <source>Choose volunteers in the list first.</source>
        <translation>Сначала выделите волонтёров в списке.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued.</source>
        <translation>
            <numerusform>Выдан %n документ.</numerusform>
            <numerusform>Выдано %n документа.</numerusform>
            <numerusform>Выдано %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing letters</source>
        <translation>Выдача писем</translation>
    </message>
    <message>
        <source>The text is kept.</source>
        <translation>Текст сохранён.</translation>
    </message>
    <message>
        <source>{number} is annulled.</source>
        <translation>Аннулировано: {number}.</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>П&amp;оследний день</translation>
    </message>
    <message>
        <source>Hours sheet F-08</source>
        <translation>Лист часов F-08</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letters and certificates</source>
        <translation>Письма и сертификаты</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Keep this text…</source>
        <translation>Сохранить этот текст…</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Удалить этот текст</translation>
    </message>
    <message>
        <source>&amp;What is given</source>
        <translation>&amp;Что вручается</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>not for one event</source>
        <translation>не за одно мероприятие</translation>
    </message>
    <message>
        <source>&amp;Event, where the text names one</source>
        <translation>&amp;Мероприятие, если текст его называет</translation>
    </message>
    <message>
        <source>Reason in &amp;Kazakh, in the form the sentence wants</source>
        <translation>Причина по-&amp;казахски, в нужной форме</translation>
    </message>
    <message>
        <source>Reason in &amp;Russian</source>
        <translation>Причина по-&amp;русски, в нужном падеже</translation>
    </message>
    <message>
        <source>Kazakh te&amp;xt; its first line is printed large</source>
        <translation>Казахский т&amp;екст; первая строка печатается крупно</translation>
    </message>
    <message>
        <source>Ru&amp;ssian text</source>
        <translation>Ру&amp;сский текст</translation>
    </message>
    <message>
        <source>Places: {places}</source>
        <translation>Места: {places}</translation>
    </message>
    <message>
        <source>&amp;Names as they are addressed (F2 changes)</source>
        <translation>&amp;Имена в форме обращения (F2 меняет)</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>Выдать %n документ</numerusform>
            <numerusform>Выдать %n документа</numerusform>
            <numerusform>Выдать %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
</context>
<context>
    <name>LevelDialog</name>
    <message>
        <source>Send learners by code</source>
        <translation>Отправлять слушателей под кодом</translation>
    </message>
    <message>
        <source>Send by code</source>
        <translation>Отправлять под кодом</translation>
    </message>
    <message>
        <source>Each learner leaves under a code that only this House can read, with the year of birth, the groups and every mark; no name, phone or date of birth. A code is not anonymous: in a small group an absence, and attending an association&apos;s school, may tell who somebody is. Only people with a consent to teaching are included. This is done only under a written instruction.</source>
        <translation>Каждый слушатель отправляется под кодом, который может прочесть только этот Дом: год рождения, группы и все отметки; без имени, телефона и даты рождения. Код не делает человека анонимным: в маленькой группе пропуск занятия или посещение школы объединения может подсказать, кто это. Включаются только люди с согласием на обучение. Это делается только по письменному указанию.</translation>
    </message>
    <message>
        <source>&amp;Number of the instruction</source>
        <translation>&amp;Номер указания</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>&amp;Дата</translation>
    </message>
</context>
<context>
    <name>LevelLine</name>
    <message>
        <source>Only counts leave: no row is about a person.</source>
        <translation>Отправляются только числа: ни одна строка не говорит о человеке.</translation>
    </message>
    <message>
        <source>Send learners by code…</source>
        <translation>Отправлять слушателей под кодом…</translation>
    </message>
    <message>
        <source>Learners leave by code, under instruction № {number} of {day}.</source>
        <translation>Слушатели отправляются под кодом по указанию №&#xa0;{number} от {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) stay out: no consent to teaching is in force.</source>
        <translation>
            <numerusform>%n слушатель не войдёт: нет действующего согласия на обучение.</numerusform>
            <numerusform>%n слушателя не войдут: нет действующего согласия на обучение.</numerusform>
            <numerusform>%n слушателей не войдут: нет действующего согласия на обучение.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send only counts again</source>
        <translation>Снова отправлять только числа</translation>
    </message>
</context>
<context>
    <name>LevelsTab</name>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>School year {year}</source>
        <translation>{year} учебный год</translation>
    </message>
    <message>
        <source>There is no such date. Type it as 22.11.2026.</source>
        <translation>Такой даты нет. Введите её в виде 22.11.2026.</translation>
    </message>
    <message>
        <source>Level of the group: {level} · hours planned: {planned} · held: {held}</source>
        <translation>Уровень группы: {level} · часов по плану: {planned} · проведено: {held}</translation>
    </message>
    <message>
        <source>No state-language groups yet</source>
        <translation>Групп государственного языка пока нет</translation>
    </message>
    <message>
        <source>Add a group on the tab Groups; its learners are assessed here.</source>
        <translation>Добавьте группу на вкладке «Группы»; её слушатели оцениваются здесь.</translation>
    </message>
    <message>
        <source>Nobody to assess</source>
        <translation>Оценивать некого</translation>
    </message>
    <message>
        <source>The group had no learners on this day. Choose another day or group.</source>
        <translation>В этот день в группе не было слушателей. Выберите другой день или группу.</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) raised the level</source>
        <translation>
            <numerusform>повысил уровень %n слушатель</numerusform>
            <numerusform>повысили уровень %n слушателя</numerusform>
            <numerusform>повысили уровень %n слушателей</numerusform>
        </translation>
    </message>
    <message>
        <source>From {start} to {end}</source>
        <translation>{start} → {end}</translation>
    </message>
    <message>
        <source>It is meant</source>
        <translation>Да, всё верно</translation>
    </message>
    <message>
        <source>“{text}” cannot be read here: scores are 0 to 100, levels A1 to C1. The cell keeps what it held.</source>
        <translation>«{text}» здесь не читается: баллы от 0 до 100, уровни A1–C1. В ячейке осталось прежнее.</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Сохранить как Excel</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Запись файла</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Оценка</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>Progress sheet…</source>
        <translation>Лист успеваемости…</translation>
    </message>
    <message>
        <source>Print the progress sheet of the group (Ctrl+P)</source>
        <translation>Напечатать лист успеваемости группы (Ctrl+P)</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Save the progress of the group as an Excel file</source>
        <translation>Сохранить успеваемость группы как файл Excel</translation>
    </message>
    <message>
        <source>Scores and levels of the group</source>
        <translation>Баллы и уровни группы</translation>
    </message>
    <message>
        <source>Movement between levels</source>
        <translation>Движение между уровнями</translation>
    </message>
    <message>
        <source>Period of the movement</source>
        <translation>Период движения</translation>
    </message>
    <message>
        <source>Groups of the movement</source>
        <translation>Группы движения</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Слушатель</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начальный</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Аудир.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Vocab.-gram.</source>
        <translation>Лекс.-грам.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Говорение</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Certificate No.</source>
        <translation>№&#xa0;сертификата</translation>
    </message>
    <message>
        <source>Type into the cells: Enter goes down, Tab to the right, Delete empties. Each cell is saved at once.</source>
        <translation>Пишите прямо в ячейки: Enter — вниз, Tab — вправо, Delete очищает. Каждая ячейка сохраняется сразу.</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Shown: {filter}</source>
        <translation>Показаны: {filter}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>What is shown: {filter}</source>
        <translation>Что показано: {filter}</translation>
    </message>
</context>
<context>
    <name>LockLine</name>
    <message>
        <source>&amp;Close the period…</source>
        <translation>&amp;Закрыть период…</translation>
    </message>
    <message>
        <source>&amp;Open the period again…</source>
        <translation>&amp;Снова открыть период…</translation>
    </message>
    <message>
        <source>The period is open: accepted packages change its figures.</source>
        <translation>Период открыт: принятые пакеты меняют его показатели.</translation>
    </message>
    <message>
        <source>Closed on {day}. Packages that would change these figures cannot be accepted; they can be returned, or wait until the period is opened again.</source>
        <translation>Закрыт {day}. Пакеты, которые изменили бы эти показатели, принять нельзя; их можно вернуть, или они ждут, пока период не откроют снова.</translation>
    </message>
    <message>
        <source>Opened again on {day}: {reason}</source>
        <translation>Снова открыт {day}. Причина: {reason}</translation>
    </message>
</context>
<context>
    <name>LookAlikes</name>
    <message>
        <source>Perhaps this person has a card already:</source>
        <translation>Возможно, карточка этого человека уже есть:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the card: {name}</source>
        <translation>Открыть карточку: {name}</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Язык экрана</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Размер всего текста</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>The language of a paper is chosen in its preview, apart from this.</source>
        <translation>Язык документа выбирается отдельно, в его просмотре.</translation>
    </message>
    <message>
        <source>Ctrl and plus or minus do the same on every page; Ctrl and 0 goes back.</source>
        <translation>Ctrl и плюс или минус делают то же на любой странице; Ctrl и 0 возвращают 100&#xa0;%.</translation>
    </message>
    <message>
        <source>“As the system” follows the setting of Windows or Linux.</source>
        <translation>«Как в системе» — по настройке Windows или Linux.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
</context>
<context>
    <name>LostKeyDialog</name>
    <message>
        <source>The key is lost or stolen</source>
        <translation>Ключ потерян или украден</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Создать новый ключ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Call the office first, so that it revokes the old key. The House gets a new key here; its next package waits at the office until you have read it the new code. Your data, the journal and what was sent stay as they are.</source>
        <translation>Сначала позвоните в учреждение, чтобы оно отозвало старый ключ. Здесь Дом получит новый ключ; следующий пакет ждёт в учреждении, пока вы не назовёте новый код. Ваши данные, журнал и отправленное остаются как есть.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Текст главы</translation>
    </message>
    <message>
        <source>No chapter holds these words. Try a part of a word.</source>
        <translation>Таких слов нет ни в одной главе. Попробуйте часть слова.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message numerus="yes">
        <source>%n learner(s) marked present</source>
        <translation>
            <numerusform>Отмечен присутствующим %n слушатель</numerusform>
            <numerusform>Отмечены присутствующими %n слушателя</numerusform>
            <numerusform>Отмечены присутствующими %n слушателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) held no mark of the register and stayed as they were.</source>
        <translation>
            <numerusform>%n вставленная ячейка не содержит отметки журнала и осталась как была.</numerusform>
            <numerusform>%n вставленные ячейки не содержат отметок журнала и остались как были.</numerusform>
            <numerusform>%n вставленных ячеек не содержат отметок журнала и остались как были.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>no mark</source>
        <translation>без отметки</translation>
    </message>
    <message>
        <source>{when} · {who}: {old} → {new}</source>
        <translation>{when} · {who}: {old} → {new}</translation>
    </message>
    <message>
        <source>{when} · {who}, undone: {old} → {new}</source>
        <translation>{when} · {who}, отменено: {old} → {new}</translation>
    </message>
</context>
<context>
    <name>MarksSection</name>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Marks of every register</source>
        <translation>Отметки любого журнала</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Ещё буквы</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>&amp;Least attendance for a certificate, per cent</source>
        <translation>&amp;Наименьшая посещаемость для сертификата, проценты</translation>
    </message>
    <message>
        <source>Whoever attended less gets a certificate only for a reason that the director writes.</source>
        <translation>Кто посещал меньше, получает сертификат только с обоснованием руководителя.</translation>
    </message>
    <message>
        <source>A letter switched on here stands in the legend of printed registers. A mark made with any of them stays and counts, on or off.</source>
        <translation>Включённая здесь буква стоит в условных обозначениях печатного журнала. Поставленная отметка остаётся и считается, даже если буква выключена.</translation>
    </message>
</context>
<context>
    <name>MeetHouseDialog</name>
    <message>
        <source>Enrol a House by its code</source>
        <translation>Зарегистрировать Дом по коду</translation>
    </message>
    <message>
        <source>Enrol the House</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A new House on the list</source>
        <translation>Новый Дом в списке</translation>
    </message>
    <message>
        <source>&amp;Code heard by telephone, 25 digits</source>
        <translation>&amp;Код, услышанный по телефону, 25 цифр</translation>
    </message>
    <message>
        <source>&amp;Whose package it is</source>
        <translation>&amp;Чей это пакет</translation>
    </message>
    <message>
        <source>Call the House at the number already on file, never at one from the letter with the package. It reads its code on the page Exchange.</source>
        <translation>Позвоните в Дом по уже известному вам номеру, а не по номеру из письма с пакетом. Дом прочтёт свой код на странице «Обмен данными».</translation>
    </message>
    <message>
        <source>Name in &amp;Kazakh</source>
        <translation>Название на к&amp;азахском</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Название на &amp;русском</translation>
    </message>
    <message>
        <source>Name in &amp;English, optional</source>
        <translation>Название на ан&amp;глийском, необязательно</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>Ра&amp;йон</translation>
    </message>
    <message>
        <source>&amp;Telephone of the House</source>
        <translation>&amp;Телефон Дома</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the root key</source>
        <translation>&amp;Пароль корневого ключа</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Заменить ключ</translation>
    </message>
    <message>
        <source>It gets the next number. A House that is on the list already must be chosen above, or it would be counted twice.</source>
        <translation>Дом получит следующий номер. Если он уже есть в списке, выберите его выше, иначе он считался бы дважды.</translation>
    </message>
    <message>
        <source>This House has a new key: the one that was trusted until now is refused from now on, whenever it was used. The number and everything that was accepted stay.</source>
        <translation>У этого Дома новый ключ: прежний больше не принимается, когда бы им ни подписали. Номер и всё принятое остаются.</translation>
    </message>
    <message>
        <source>It gets a certificate under its own number. Everything that was accepted stays.</source>
        <translation>Дом получит сертификат под своим номером. Всё принятое остаётся.</translation>
    </message>
    <message>
        <source>The code has 25 digits in five groups.</source>
        <translation>В коде 25 цифр, пять групп по пять.</translation>
    </message>
    <message>
        <source>Without it no certificate can be issued.</source>
        <translation>Без него нельзя выпустить сертификат.</translation>
    </message>
</context>
<context>
    <name>MeetingCard</name>
    <message>
        <source>Choose the office that receives your packages</source>
        <translation>Выберите учреждение, которое принимает ваши пакеты</translation>
    </message>
    <message>
        <source>The regional office sends a file, invitation.dostyk, and its code on an official letter. Nothing leaves this computer until you save a package yourself.</source>
        <translation>Региональное учреждение присылает файл invitation.dostyk, а его код — официальным письмом. С этого компьютера ничего не уйдёт, пока вы сами не сохраните пакет.</translation>
    </message>
    <message>
        <source>Load the invitation…</source>
        <translation>Загрузить приглашение…</translation>
    </message>
    <message>
        <source>You will be asked for the code from the letter.</source>
        <translation>Понадобится код из письма.</translation>
    </message>
    <message>
        <source>Join the practice office</source>
        <translation>Подключить учебного получателя</translation>
    </message>
    <message>
        <source>Try the whole way with one click: no real office takes these packages. A real invitation can be loaded later.</source>
        <translation>Весь путь на пробу, одним нажатием: такие пакеты не примет ни одно настоящее учреждение. Настоящее приглашение можно загрузить позже.</translation>
    </message>
</context>
<context>
    <name>MentionDialog</name>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>&amp;Media outlet</source>
        <translation>Название &amp;СМИ</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>&amp;Ethnic media</source>
        <translation>&amp;Этническое СМИ</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>Сс&amp;ылка</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The disk is full. Nothing was changed. Free some space and try again.</source>
        <translation>Диск переполнен. Ничего не изменено. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The file {name} may not be written. Nothing was changed. Close it in other programs or choose another folder.</source>
        <translation>Файл {name} нельзя записать. Ничего не изменено. Закройте его в других программах или выберите другую папку.</translation>
    </message>
    <message>
        <source>The file {name} is not there any more. Nothing was changed. Choose the file again.</source>
        <translation>Файла {name} больше нет на месте. Ничего не изменено. Выберите файл ещё раз.</translation>
    </message>
    <message>
        <source>The computer refused to read or write a file. Nothing was changed. Check the disk or stick and try again.</source>
        <translation>Компьютер не смог прочитать или записать файл. Ничего не изменено. Проверьте диск или флешку и повторите.</translation>
    </message>
</context>
<context>
    <name>MonthSheetTab</name>
    <message>
        <source>Counting the month</source>
        <translation>Считаем месяц</translation>
    </message>
    <message>
        <source>Total for the school</source>
        <translation>Итого по школе</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Unique learners: {persons} · enrolments: {enrolments}</source>
        <translation>Уникальных слушателей: {persons} · зачислений: {enrolments}</translation>
    </message>
    <message>
        <source>Every group adds up: at the start + arrived − left = at the end.</source>
        <translation>Все группы сходятся: на начало + прибыло − выбыло = на конец.</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Сохранить как Excel…</translation>
    </message>
    <message>
        <source>Monthly attendance sheet</source>
        <translation>Табель посещаемости за месяц</translation>
    </message>
    <message>
        <source>No group in this month</source>
        <translation>В этом месяце групп нет</translation>
    </message>
    <message>
        <source>The sheet lists every group with learners or lessons in the month.</source>
        <translation>В табеле стоят все группы, у которых в этом месяце есть слушатели или занятия.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>На начало</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыло</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Выбыло</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>На конец</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Посещ.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Into the &amp;group</source>
        <translation>В какую &amp;группу</translation>
    </message>
    <message>
        <source>&amp;First day there</source>
        <translation>&amp;Первый день там</translation>
    </message>
    <message>
        <source>&amp;Whoever has later marks begins there after the last one</source>
        <translation>&amp;Те, у кого есть более поздние отметки, начинают там после последней</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Learner</source>
        <translation>Слушатель</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Был</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Стал</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>MovementTable</name>
    <message>
        <source>Nobody learned in this period.</source>
        <translation>В этом периоде никто не учился.</translation>
    </message>
    <message>
        <source>from ↓ to →</source>
        <translation>был ↓ стал →</translation>
    </message>
    <message>
        <source>{count} from {start} to {end}</source>
        <translation>{start} → {end}: {count}</translation>
    </message>
    <message>
        <source>Show these learners</source>
        <translation>Показать этих слушателей</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>не оценён</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>&amp;Names, one a line, from Excel, Word or a message</source>
        <translation>&amp;Имена, по одному в строке: из Excel, Word или сообщения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Select %n learner(s)</source>
        <translation>
            <numerusform>Выбрать %n слушателя</numerusform>
            <numerusform>Выбрать %n слушателей</numerusform>
            <numerusform>Выбрать %n слушателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose who is meant in %n line(s).</source>
        <translation>
            <numerusform>Выберите, кто имеется в виду в %n строке.</numerusform>
            <numerusform>Выберите, кто имеется в виду в %n строках.</numerusform>
            <numerusform>Выберите, кто имеется в виду в %n строках.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line names a learner of this group.</source>
        <translation>Ни в одной строке нет слушателя этой группы.</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n слушатель</numerusform>
            <numerusform>%n слушателя</numerusform>
            <numerusform>%n слушателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {number}, {text}: {what}</source>
        <translation>Строка {number}, {text}: {what}</translation>
    </message>
    <message>
        <source>one word is not enough, add the given name</source>
        <translation>одного слова мало, добавьте имя</translation>
    </message>
    <message>
        <source>too long for a name</source>
        <translation>слишком длинно для имени</translation>
    </message>
    <message>
        <source>the same name stands above</source>
        <translation>такое же имя стоит выше</translation>
    </message>
    <message>
        <source>is in the group already</source>
        <translation>уже в группе</translation>
    </message>
    <message>
        <source>has withdrawn the consent, and is enrolled only with a new one</source>
        <translation>отозвал согласие; зачислить можно только с новым</translation>
    </message>
    <message>
        <source>there is no such birth date, it stays empty</source>
        <translation>такой даты рождения нет, она останется пустой</translation>
    </message>
    <message>
        <source>this is no phone number, it stays empty</source>
        <translation>это не телефон, он останется пустым</translation>
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
        <translation>Имена, по одному в строке</translation>
    </message>
    <message>
        <source>Lines that need an eye</source>
        <translation>Строки, на которые надо взглянуть</translation>
    </message>
    <message>
        <source>One line, one learner: surname, then given name. A birth date or year and a phone may follow. Lists from Excel can be pasted.</source>
        <translation>Одна строка — один слушатель: фамилия, затем имя. Дальше могут идти дата или год рождения и телефон. Можно вставить список из Excel.</translation>
    </message>
</context>
<context>
    <name>NamesFromDialog</name>
    <message>
        <source>New names from a date on</source>
        <translation>Новые названия с даты</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;First day of the new names</source>
        <translation>&amp;Первый день новых названий</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>&amp;Who is meant</source>
        <translation>&amp;Кто это</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>What every line means</source>
        <translation>Что значит каждая строка</translation>
    </message>
    <message>
        <source>needs a second word</source>
        <translation>нужно второе слово</translation>
    </message>
    <message>
        <source>too long for a name</source>
        <translation>слишком длинно для имени</translation>
    </message>
    <message>
        <source>stands above already</source>
        <translation>уже стоит выше</translation>
    </message>
    <message>
        <source>choose: {count} bear this name</source>
        <translation>выберите: полных тёзок — {count}</translation>
    </message>
    <message>
        <source>is in the group already</source>
        <translation>уже в группе</translation>
    </message>
    <message>
        <source>similar: please check</source>
        <translation>похоже: проверьте</translation>
    </message>
    <message>
        <source>known, spelt otherwise</source>
        <translation>известен, написан иначе</translation>
    </message>
    <message>
        <source>somebody known</source>
        <translation>знакомый человек</translation>
    </message>
    <message>
        <source>not on the list of the group</source>
        <translation>нет в списке группы</translation>
    </message>
    <message>
        <source>new; look-alikes: {count}</source>
        <translation>новый; похожих: {count}</translation>
    </message>
    <message>
        <source>new, without the date of birth</source>
        <translation>новый, без даты рождения</translation>
    </message>
    <message>
        <source>new, without the phone</source>
        <translation>новый, без телефона</translation>
    </message>
    <message>
        <source>a new card</source>
        <translation>новая карточка</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Nobody of the list</source>
        <translation>Никто из списка</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Teaching</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>People and work</source>
        <translation>Люди и дела</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Sunday schools</source>
        <translation>Воскресные школы</translation>
    </message>
    <message>
        <source>State-language groups</source>
        <translation>Группы гос. языка</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Reports and printing</source>
        <translation>Отчёты и печать</translation>
    </message>
    <message>
        <source>Attendance analysed</source>
        <translation>Анализ посещаемости</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен данными</translation>
    </message>
    <message>
        <source>Packages and totals</source>
        <translation>Пакеты и свод</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Свод</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Дома дружбы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ожидает</numerusform>
            <numerusform>%n ожидают</numerusform>
            <numerusform>%n ожидают</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>NewYearDialog</name>
    <message>
        <source>New school year {years}</source>
        <translation>Новый учебный год {years}</translation>
    </message>
    <message>
        <source>Nothing happens before you press the button, and one undo takes all of it back. Marks and registers of the old groups stay as they are.</source>
        <translation>Пока вы не нажмёте кнопку, ничего не произойдёт, и одна отмена вернёт всё назад. Отметки и журналы прежних групп остаются как есть.</translation>
    </message>
    <message>
        <source>Begin {years}</source>
        <translation>Начать {years}</translation>
    </message>
    <message>
        <source>Prepare {years} already…</source>
        <translation>Подготовить {years}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) still have lessons ahead</source>
        <translation>
            <numerusform>У %n группы занятия ещё впереди</numerusform>
            <numerusform>У %n групп занятия ещё впереди</numerusform>
            <numerusform>У %n групп занятия ещё впереди</numerusform>
        </translation>
    </message>
    <message>
        <source>Those lessons go on to their last day, and the groups stay out of the archive until the new year is begun again.</source>
        <translation>Эти занятия идут до последнего дня, а группы уйдут в архив, когда вы начнёте новый год ещё раз.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>In the new year</source>
        <translation>В новом году</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Слушатели</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>&amp;Что будет</translation>
    </message>
    <message>
        <source>&amp;Title in the new year</source>
        <translation>&amp;Название в новом году</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Уровень</translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation>&amp;Возраст</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>into the archive</source>
        <translation>в архив</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>goes on already</source>
        <translation>уже продолжена</translation>
    </message>
    <message>
        <source>lessons are still ahead</source>
        <translation>занятия ещё впереди</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message numerus="yes">
        <source>and %n left out</source>
        <translation>
            <numerusform>и %n не переходит</numerusform>
            <numerusform>и %n не переходят</numerusform>
            <numerusform>и %n не переходят</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do for the new school year.</source>
        <translation>Для нового учебного года делать нечего.</translation>
    </message>
    <message>
        <source>This school year is begun already: nobody is carried over twice.</source>
        <translation>Этот учебный год уже начат: никто не переносится дважды.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) go on</source>
        <translation>
            <numerusform>%n группа продолжается</numerusform>
            <numerusform>%n группы продолжаются</numerusform>
            <numerusform>%n групп продолжаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) move up</source>
        <translation>
            <numerusform>%n слушатель переходит</numerusform>
            <numerusform>%n слушателя переходят</numerusform>
            <numerusform>%n слушателей переходят</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) end</source>
        <translation>
            <numerusform>%n группа завершается</numerusform>
            <numerusform>%n группы завершаются</numerusform>
            <numerusform>%n групп завершаются</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Upcoming events</source>
        <translation>Ближайшие мероприятия</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Напечатать код восстановления</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) of today to mark</source>
        <translation>
            <numerusform>Отметить %n сегодняшнее занятие</numerusform>
            <numerusform>Отметить %n сегодняшних занятия</numerusform>
            <numerusform>Отметить %n сегодняшних занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Package for {month}</source>
        <translation>Пакет: {month}</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Подготовить</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>No diagnoses and nothing private, please</source>
        <translation>Без диагнозов и личных подробностей</translation>
    </message>
    <message>
        <source>&amp;Minutes late</source>
        <translation>&amp;Опоздание, мин</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>NumberRows</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Добавляет</translation>
    </message>
</context>
<context>
    <name>NumbersDialog</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Что считает</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Numbers of a period</source>
        <translation>Показатели за период</translation>
    </message>
    <message>
        <source>They stay in the House and hide nothing; what leaves it hides few people of one age or level.</source>
        <translation>Они остаются в Доме дружбы, и в них ничего не скрыто; в том, что уходит наружу, малое число людей одного возраста или уровня скрывается.</translation>
    </message>
    <message>
        <source>What it counts…</source>
        <translation>Что считает…</translation>
    </message>
</context>
<context>
    <name>OfficeActions</name>
    <message>
        <source>Making the keys of the House</source>
        <translation>Создаются ключи Дома</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Код скопирован в буфер обмена.</translation>
    </message>
    <message>
        <source>Invitation (*.dostyk)</source>
        <translation>Приглашение (*.dostyk)</translation>
    </message>
    <message>
        <source>Invitation of the office</source>
        <translation>Приглашение учреждения</translation>
    </message>
</context>
<context>
    <name>OfficeActs</name>
    <message>
        <source>Packages (*.dostyk);;All files (*)</source>
        <translation>Пакеты (*.dostyk);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Packages of Houses</source>
        <translation>Пакеты Домов</translation>
    </message>
    <message>
        <source>Checking the packages</source>
        <translation>Проверка пакетов</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked.</source>
        <translation>
            <numerusform>Проверен %n файл.</numerusform>
            <numerusform>Проверено %n файла.</numerusform>
            <numerusform>Проверено %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>{checked} Refused: {number}.</source>
        <translation>{checked} Отклонено: {number}.</translation>
    </message>
    <message>
        <source>{checked} Here before, nothing changed: {number}.</source>
        <translation>{checked} Уже поступали раньше, ничего не изменено: {number}.</translation>
    </message>
    <message>
        <source>Comparing with what is stored</source>
        <translation>Сравнение с хранимыми данными</translation>
    </message>
    <message>
        <source>Taking the package in</source>
        <translation>Приём пакета</translation>
    </message>
    <message>
        <source>Signing the answer</source>
        <translation>Подписание ответа</translation>
    </message>
    <message>
        <source>The package is accepted and its receipt is signed.</source>
        <translation>Пакет принят, квитанция подписана.</translation>
    </message>
    <message>
        <source>The package is returned and its receipt is signed.</source>
        <translation>Пакет возвращён, квитанция подписана.</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Сохранить квитанцию…</translation>
    </message>
    <message>
        <source>Saving the term</source>
        <translation>Срок сохраняется</translation>
    </message>
    <message>
        <source>Issuing the certificate</source>
        <translation>Выпуск сертификата</translation>
    </message>
    <message>
        <source>Where to save the receipt</source>
        <translation>Куда сохранить квитанцию</translation>
    </message>
    <message>
        <source>Where to save the receipts</source>
        <translation>Куда сохранить квитанции</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved.</source>
        <translation>
            <numerusform>Сохранена %n квитанция.</numerusform>
            <numerusform>Сохранены %n квитанции.</numerusform>
            <numerusform>Сохранено %n квитанций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>Сохранение квитанции</translation>
    </message>
</context>
<context>
    <name>OfficeAnswer</name>
    <message>
        <source>the whole package</source>
        <translation>весь пакет</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>все вместе</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>About</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>The office answered on {day}: {outcome}.</source>
        <translation>Учреждение ответило {day}: {outcome}.</translation>
    </message>
    <message>
        <source>Packages that never reached it: {numbers}.</source>
        <translation>До него не дошли пакеты: {numbers}.</translation>
    </message>
    <message>
        <source>It made no remarks.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Answer of the office</source>
        <translation>Ответ учреждения</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Открыть строку</translation>
    </message>
</context>
<context>
    <name>OfficeBoard</name>
    <message>
        <source>House</source>
        <translation>Дом дружбы</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Learners in all</source>
        <translation>Слушатели</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
</context>
<context>
    <name>OfficeBoardPage</name>
    <message>
        <source>Houses</source>
        <translation>Дома дружбы</translation>
    </message>
    <message numerus="yes">
        <source>have sent: %n</source>
        <translation>
            <numerusform>прислали: %n</numerusform>
            <numerusform>прислали: %n</numerusform>
            <numerusform>прислали: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sunday schools</source>
        <translation>Воскресные школы</translation>
    </message>
    <message>
        <source>State language groups</source>
        <translation>Группы гос. языка</translation>
    </message>
    <message>
        <source>Learners in all</source>
        <translation>Слушатели</translation>
    </message>
    <message>
        <source>Came to events</source>
        <translation>Пришло на мероприятия</translation>
    </message>
    <message>
        <source>before: {figure}</source>
        <translation>ранее: {figure}</translation>
    </message>
    <message>
        <source>Packages and totals: {period}</source>
        <translation>Пакеты и свод: {period}</translation>
    </message>
    <message>
        <source>Take files…</source>
        <translation>Принять файлы…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came</source>
        <translation>
            <numerusform>поступил %n файл</numerusform>
            <numerusform>поступило %n файла</numerusform>
            <numerusform>поступило %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>ждёт решения: %n</numerusform>
            <numerusform>ждут решения: %n</numerusform>
            <numerusform>ждут решения: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeCells</name>
    <message>
        <source>name in Kazakh</source>
        <translation>название на казахском</translation>
    </message>
    <message>
        <source>name in Russian</source>
        <translation>название на русском</translation>
    </message>
    <message>
        <source>legal form</source>
        <translation>организационно-правовая форма</translation>
    </message>
    <message>
        <source>number in the register</source>
        <translation>номер в реестре</translation>
    </message>
    <message>
        <source>accredited until</source>
        <translation>аккредитация до</translation>
    </message>
    <message>
        <source>members</source>
        <translation>членов</translation>
    </message>
    <message>
        <source>creative collectives</source>
        <translation>творческих коллективов</translation>
    </message>
    <message>
        <source>association</source>
        <translation>объединение</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>code of the place</source>
        <translation>код места</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation>этнос</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>учебный год</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>окончание</translation>
    </message>
    <message>
        <source>places</source>
        <translation>мест</translation>
    </message>
    <message>
        <source>hours planned</source>
        <translation>часов по плану</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часов</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>по списку</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>number that came</source>
        <translation>пришло</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>на начало</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>прибыло</translation>
    </message>
    <message>
        <source>left</source>
        <translation>выбыло</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>на конец</translation>
    </message>
    <message>
        <source>lessons held</source>
        <translation>занятий проведено</translation>
    </message>
    <message>
        <source>marks in all</source>
        <translation>всего отметок</translation>
    </message>
    <message>
        <source>people</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation>зачислений</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>волонтёров</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>проводит</translation>
    </message>
    <message>
        <source>counted by</source>
        <translation>способ подсчёта</translation>
    </message>
    <message>
        <source>children</source>
        <translation>дети</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>молодёжь</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>views online</source>
        <translation>онлайн-просмотры</translation>
    </message>
    <message>
        <source>funding</source>
        <translation>финансирование</translation>
    </message>
    <message>
        <source>budget, tenge</source>
        <translation>бюджет, тенге</translation>
    </message>
    <message>
        <source>year of birth</source>
        <translation>год рождения</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <source>level at the start</source>
        <translation>начальный уровень</translation>
    </message>
    <message>
        <source>level reached</source>
        <translation>достигнутый уровень</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>отметка</translation>
    </message>
    <message>
        <source>the others together</source>
        <translation>остальные вместе</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <source>House and file</source>
        <translation>Дом и файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>OfficeHouses</name>
    <message>
        <source>House</source>
        <translation>Дом дружбы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Code of the key</source>
        <translation>Код ключа</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Последний пакет</translation>
    </message>
</context>
<context>
    <name>OfficeHousesPage</name>
    <message>
        <source>Where to save the invitation</source>
        <translation>Куда сохранить приглашение</translation>
    </message>
    <message>
        <source>Saving the invitation</source>
        <translation>Сохранение приглашения</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>Код скопирован в буфер обмена.</translation>
    </message>
    <message>
        <source>Saving the House</source>
        <translation>Дом дружбы сохраняется</translation>
    </message>
    <message>
        <source>Revoking the key</source>
        <translation>Отзыв ключа</translation>
    </message>
    <message>
        <source>Closing the House</source>
        <translation>Закрытие Дома дружбы</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Дома дружбы</translation>
    </message>
    <message>
        <source>Add a House…</source>
        <translation>Добавить Дом…</translation>
    </message>
    <message numerus="yes">
        <source>%n House(s)</source>
        <translation>
            <numerusform>%n Дом</numerusform>
            <numerusform>%n Дома</numerusform>
            <numerusform>%n Домов</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of the office is valid until {day}</source>
        <translation>Ключ учреждения действует до {day}</translation>
    </message>
    <message>
        <source>Invitation for Houses</source>
        <translation>Приглашение для Домов</translation>
    </message>
    <message>
        <source>Send the file invitation.dostyk to the Houses and write its code in the official letter, apart from the file.</source>
        <translation>Отправьте Домам файл invitation.dostyk, а его код укажите в официальном письме, отдельно от файла.</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Код учреждения</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>С&amp;копировать код</translation>
    </message>
    <message>
        <source>&amp;Save the invitation…</source>
        <translation>&amp;Сохранить приглашение…</translation>
    </message>
    <message>
        <source>Print the le&amp;tter…</source>
        <translation>&amp;Печать письма…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>C&amp;lose the House…</source>
        <translation>&amp;Закрыть Дом дружбы…</translation>
    </message>
    <message>
        <source>Houses on the list</source>
        <translation>Дома в списке</translation>
    </message>
    <message>
        <source>&amp;Revoke the key…</source>
        <translation>&amp;Отозвать ключ…</translation>
    </message>
    <message>
        <source>No House on the list yet</source>
        <translation>В списке пока нет Домов</translation>
    </message>
    <message>
        <source>A House comes on the list when its first package is enrolled by its code; one that is expected can be added now.</source>
        <translation>Дом попадает в список, когда его первый пакет регистрируют по коду; ожидаемый Дом можно добавить сейчас.</translation>
    </message>
</context>
<context>
    <name>OfficeReview</name>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>same</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>ЭЦП beside the signature of the House: mathematically right. Revocation and time stamp were not checked.</source>
        <translation>ЭЦП рядом с подписью Дома дружбы: математически верна; отзыв и метка времени не проверены.</translation>
    </message>
    <message>
        <source>ЭЦП beside the signature of the House: it does not fit these files. The signature of the House itself is right.</source>
        <translation>ЭЦП рядом с подписью Дома дружбы не подходит к этим файлам. Сама подпись Дома дружбы верна.</translation>
    </message>
    <message>
        <source>ЭЦП beside the signature of the House: made with an algorithm this program cannot compute, so it is not checked.</source>
        <translation>ЭЦП рядом с подписью Дома дружбы создана алгоритмом, который программа не вычисляет, поэтому не проверена.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>OfficeRows</name>
    <message>
        <source>House</source>
        <translation>Дом дружбы</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Only accepted packages count. Enter opens the rows of a House.</source>
        <translation>Считаются только принятые пакеты. Enter открывает строки Дома.</translation>
    </message>
    <message>
        <source>Only accepted packages count. A House sends this number alone; its rows stay in the House.</source>
        <translation>Считаются только принятые пакеты. Дом передаёт только само число; его строки остаются в Доме.</translation>
    </message>
    <message>
        <source>Groups with a month in {period}. Enter opens lessons and months.</source>
        <translation>Группы, у которых есть месяц в периоде: {period}. Enter открывает занятия и месяцы.</translation>
    </message>
    <message>
        <source>&amp;Learners by code…</source>
        <translation>&amp;Слушатели под кодом…</translation>
    </message>
    <message>
        <source>{month}: {start} at the start, {arrived} arrived, {left} left, {end} at the end; {held} lessons held, {attended} of {possible} marks attended.</source>
        <translation>{month}: на начало {start}, прибыло {arrived}, выбыло {left}, на конец {end}; проведено занятий: {held}, посещений: {attended} из {possible}.</translation>
    </message>
    <message>
        <source>The House sends counts only; no row describes a person.</source>
        <translation>Дом дружбы передаёт только числа; ни одна строка не описывает человека.</translation>
    </message>
    <message>
        <source>The code is given by the House; only the House can tell who it is. Enter opens the marks.</source>
        <translation>Код даёт Дом дружбы, и только он может сказать, кто это. Enter открывает отметки.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>В группе</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Посещено</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Events that began in {period}. Those held count; “≈” is an estimate, “—” a count that the House hides or does not know.</source>
        <translation>{period}: мероприятия, начавшиеся в этом периоде. Считаются состоявшиеся; «≈» — оценка, «—» — число, которое Дом скрывает или не знает.</translation>
    </message>
    <message>
        <source>&amp;Volunteers by month…</source>
        <translation>&amp;Волонтёры по месяцам…</translation>
    </message>
    <message>
        <source>Confirmed work by month and area. Somebody who worked in two areas or months stands in both lines.</source>
        <translation>Подтверждённая работа по месяцам и направлениям. Кто работал в двух направлениях или месяцах, стоит в обеих строках.</translation>
    </message>
    <message>
        <source>As the newest package of the House has them.</source>
        <translation>Как в самом новом пакете Дома.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Came to them</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Online views</source>
        <translation>Онлайн-просмотры</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Accredited until</source>
        <translation>Аккредитация до</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Членов</translation>
    </message>
    <message>
        <source>Creative collectives</source>
        <translation>Творч. коллективы</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Слушатели</translation>
    </message>
    <message>
        <source>Lessons held</source>
        <translation>Проведено занятий</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>По списку</translation>
    </message>
</context>
<context>
    <name>OfficeStartDialog</name>
    <message>
        <source>Found a regional office</source>
        <translation>Создать региональное учреждение</translation>
    </message>
    <message>
        <source>Found the office</source>
        <translation>Создать учреждение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>An office takes the packages of its Houses and answers them; it keeps no register of its own. Its root key vouches for every House. The key lies in the file ca.key beside the data, locked by a passphrase: without it no House can be enrolled, and nobody can bring it back. Write it down and keep it, with a copy of the file on a stick, in a safe.</source>
        <translation>Учреждение принимает пакеты Домов дружбы и отвечает на них; своих журналов оно не ведёт. Его корневой ключ ручается за каждый Дом. Ключ лежит в файле ca.key рядом с данными под паролем: без него нельзя зарегистрировать ни один Дом, и восстановить его никто не сможет. Запишите пароль и храните в сейфе вместе с копией файла на флешке.</translation>
    </message>
    <message>
        <source>Name of the office in &amp;Kazakh</source>
        <translation>Название учреждения по-&amp;казахски</translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation>Название на р&amp;усском</translation>
    </message>
    <message>
        <source>&amp;Number of the office, as in KZ-OFF-19</source>
        <translation>&amp;Номер учреждения, например KZ-OFF-19</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the root key</source>
        <translation>&amp;Пароль корневого ключа</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>Пароль &amp;ещё раз</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>Назовите учреждение.</translation>
    </message>
    <message>
        <source>The number is KZ-OFF- and two digits.</source>
        <translation>Номер: KZ-OFF- и две цифры.</translation>
    </message>
    <message>
        <source>At least {least} characters; several words are best.</source>
        <translation>Не меньше {least} знаков; лучше несколько слов.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
</context>
<context>
    <name>OfficeTotals</name>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>State language</source>
        <translation>Гос. язык</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Слушатели</translation>
    </message>
    <message>
        <source>Lessons held</source>
        <translation>Проведено занятий</translation>
    </message>
    <message>
        <source>Attendance, %</source>
        <translation>Посещаемость, %</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Came to them</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>Online views</source>
        <translation>Онлайн-просмотры</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <source>Volunteer hours</source>
        <translation>Волонтёрские часы</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>In the period</source>
        <translation>За период</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Прошлый период</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Houses</source>
        <translation>Дома дружбы</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом дружбы</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Район</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
</context>
<context>
    <name>OfficeTotalsPage</name>
    <message>
        <source>Region</source>
        <translation>По региону</translation>
    </message>
    <message>
        <source>district not stated</source>
        <translation>район не указан</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>язык не указан</translation>
    </message>
    <message>
        <source>Totals: {period}</source>
        <translation>Свод: {period}</translation>
    </message>
    <message>
        <source>Compared with {before} and {year}. “&lt;5” is hidden by its House; “≥” is a sum with such a count in it. Enter opens what a number is made of.</source>
        <translation>Сравнение: {before} и {year}. «&lt;5» скрыто Домом дружбы; «≥» — сумма с таким числом. Enter открывает, из чего состоит число.</translation>
    </message>
    <message>
        <source>Houses counted: {now}; before {before}, a year ago {year}.</source>
        <translation>Учтено Домов: {now}; ранее {before}, год назад {year}.</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Сохранить как Excel</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <translation>Записываются таблицы</translation>
    </message>
    <message>
        <source>Totals of the region</source>
        <translation>Свод по региону</translation>
    </message>
    <message>
        <source>Consolidated report…</source>
        <translation>Сводный отчёт…</translation>
    </message>
    <message>
        <source>Accepted packages of {told} of {every} Houses</source>
        <translation>Приняты пакеты Домов дружбы: {told} из {every}</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>By House</source>
        <translation>По Домам дружбы</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>По районам</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>По языкам</translation>
    </message>
    <message>
        <source>Events and volunteers by House</source>
        <translation>Мероприятия и волонтёры: Дома</translation>
    </message>
    <message>
        <source>Events and volunteers by district</source>
        <translation>Мероприятия и волонтёры: районы</translation>
    </message>
    <message>
        <source>Save as &amp;Excel…</source>
        <translation>Сохранить как &amp;Excel…</translation>
    </message>
    <message>
        <source>Figures worth a question</source>
        <translation>Числа, вызывающие вопрос</translation>
    </message>
    <message>
        <source>Nothing is changed by itself. The questions are offered when a package is decided, and go to the House in its receipt.</source>
        <translation>Само ничего не меняется. Вопросы предлагаются при решении о пакете и уходят Дому дружбы в квитанции.</translation>
    </message>
    <message>
        <source>No figures of this period yet</source>
        <translation>Показателей за этот период пока нет</translation>
    </message>
    <message>
        <source>They come with the first package of the period that is accepted.</source>
        <translation>Они появятся с первым принятым пакетом этого периода.</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>ждёт решения</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращён</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>не пришёл</translation>
    </message>
    <message>
        <source>wants its code</source>
        <translation>ждёт кода</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>исправлен позже</translation>
    </message>
    <message>
        <source>came too late</source>
        <translation>пришёл слишком поздно</translation>
    </message>
    <message>
        <source>no package yet</source>
        <translation>пакетов ещё нет</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>зарегистрирован</translation>
    </message>
    <message>
        <source>key revoked</source>
        <translation>ключ отозван</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>Every check passed. Nothing is in the totals yet: look at what would change, then accept the package or return it with remarks.</source>
        <translation>Все проверки пройдены. В свод пока ничего не вошло: посмотрите, что изменится, затем примите пакет или верните его с замечаниями.</translation>
    </message>
    <message>
        <source>Its figures are in the totals. Save the receipt and send it to the House: it brings the answer of the office.</source>
        <translation>Его цифры вошли в свод. Сохраните квитанцию и отправьте её Дому: в ней ответ учреждения.</translation>
    </message>
    <message>
        <source>It is in no total. Save the receipt and send it to the House: it brings the remarks, and the House sends a correction.</source>
        <translation>Он не вошёл в свод. Сохраните квитанцию и отправьте её Дому: в ней замечания, и Дом пришлёт исправленный пакет.</translation>
    </message>
    <message>
        <source>It was accepted, and a correction has taken its place. Nothing is to be done.</source>
        <translation>Он был принят, затем его место занял исправленный пакет. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>A newer package was taken before this one came. It is kept and changes nothing; the receipt tells the House so.</source>
        <translation>До прихода этого пакета уже был принят более новый. Он сохранён и ничего не меняет; квитанция сообщает об этом Дому.</translation>
    </message>
    <message>
        <source>The answer is signed: save the receipt and send it to the House.</source>
        <translation>Ответ подписан: сохраните квитанцию и отправьте её Дому.</translation>
    </message>
    <message>
        <source>It is not sure which House sent it, so no answer was signed: tell the House by telephone.</source>
        <translation>Неизвестно наверняка, какой Дом его прислал, поэтому ответ не подписан: сообщите Дому по телефону.</translation>
    </message>
    <message>
        <source>№&#xa0;{number} did not come</source>
        <translation>не пришёл №&#xa0;{number}</translation>
    </message>
    <message>
        <source>a file was refused</source>
        <translation>файл не принят</translation>
    </message>
    <message>
        <source>{verdict} That it comes from the House № {number} is told by the name of the file alone.</source>
        <translation>{verdict} Что он от Дома №&#xa0;{number}, говорит только имя файла.</translation>
    </message>
    <message>
        <source>{verdict} If the House says there that it has made a new key, type the code of that key.</source>
        <translation>{verdict} Если Дом скажет, что сделал новый ключ, введите код этого ключа.</translation>
    </message>
    <message>
        <source>{name} (not confirmed)</source>
        <translation>{name} (не подтверждено)</translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message>
        <source>Orders (F-16)</source>
        <translation>Приказы (F-16)</translation>
    </message>
    <message>
        <source>&amp;New order</source>
        <translation>&amp;Новый приказ</translation>
    </message>
    <message>
        <source>&amp;Orders given</source>
        <translation>&amp;Изданные приказы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;From day</source>
        <translation>&amp;С какого дня</translation>
    </message>
    <message>
        <source>&amp;To day</source>
        <translation>&amp;По какой день</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>&amp;Дата приказа</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Слушатель</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Who waits for an order</source>
        <translation>Кто ждёт приказа</translation>
    </message>
    <message>
        <source>Nobody waits for such an order</source>
        <translation>Такого приказа никто не ждёт</translation>
    </message>
    <message>
        <source>Choose another kind of order or other days.</source>
        <translation>Выберите другой вид приказа или другие дни.</translation>
    </message>
    <message>
        <source>Look at the draft…</source>
        <translation>Посмотреть проект…</translation>
    </message>
    <message>
        <source>The selected rows come into the order (Ctrl+A: all).</source>
        <translation>В приказ войдут выбранные строки (Ctrl+A: все).</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>&amp;Kind of order</source>
        <translation>&amp;Вид приказа</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Вид приказа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>annulled</source>
        <translation>аннулирован</translation>
    </message>
    <message>
        <source>given</source>
        <translation>издан</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Слушатели</translation>
    </message>
    <message>
        <source>Orders given</source>
        <translation>Изданные приказы</translation>
    </message>
    <message>
        <source>No order was given yet</source>
        <translation>Приказов ещё нет</translation>
    </message>
    <message>
        <source>The first one gets No. 1; numbers have no gaps and begin anew each year.</source>
        <translation>Первый получит №&#xa0;1; номера идут без пропусков и каждый год начинаются заново.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>The number stays taken; the learners wait again</source>
        <translation>Номер остаётся занятым; слушатели снова ждут приказа</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>зачисление</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>отчисление</translation>
    </message>
    <message>
        <source>transfer to another group</source>
        <translation>перевод в другую группу</translation>
    </message>
    <message>
        <source>from: {group}</source>
        <translation>из группы: {group}</translation>
    </message>
    <message numerus="yes">
        <source>Give the order: %n learner(s)</source>
        <translation>
            <numerusform>Издать приказ: %n слушатель</numerusform>
            <numerusform>Издать приказ: %n слушателя</numerusform>
            <numerusform>Издать приказ: %n слушателей</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such date. Type it as 22.11.2026.</source>
        <translation>Такой даты нет. Введите её в виде 22.11.2026.</translation>
    </message>
</context>
<context>
    <name>PackageContents</name>
    <message>
        <source>Section, and what exactly is sent</source>
        <translation>Раздел и что именно передаётся</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
</context>
<context>
    <name>PackageCorrection</name>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>What the correction changes for the office.</source>
        <translation>Что исправление меняет для учреждения.</translation>
    </message>
    <message>
        <source>No indicator changes; rows may.</source>
        <translation>Показатели не меняются; строки могут измениться.</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Старое и новое</translation>
    </message>
</context>
<context>
    <name>PackageJournal</name>
    <message>
        <source>corrects No. {number}</source>
        <translation>вместо №&#xa0;{number}</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>учебный</translation>
    </message>
    <message>
        <source>Period and file</source>
        <translation>Период и файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>PackageRemarks</name>
    <message>
        <source>Lesson</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Отмечено</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>lasting key</source>
        <translation>постоянный ключ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>of them</source>
        <translation>из них</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>окончание</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>broken down by</source>
        <translation>разбивка</translation>
    </message>
    <message>
        <source>version of the rule</source>
        <translation>версия правила</translation>
    </message>
    <message>
        <source>area</source>
        <translation>направление</translation>
    </message>
    <message>
        <source>event</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>слушатель</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>занятие</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>период обучения</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>tenge</source>
        <translation>тенге</translation>
    </message>
</context>
<context>
    <name>PackageTimeline</name>
    <message>
        <source>created</source>
        <translation>создан</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлен</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получен</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращён</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменён</translation>
    </message>
</context>
<context>
    <name>PackageWay</name>
    <message>
        <source>Show the rows</source>
        <translation>Показать строки</translation>
    </message>
    <message>
        <source>Old and new…</source>
        <translation>Старое и новое…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>About the keys…</source>
        <translation>О ключах…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Что уйдёт</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Далее: проверка</translation>
    </message>
    <message>
        <source>Next: what leaves</source>
        <translation>Далее: что уйдёт</translation>
    </message>
    <message>
        <source>Next: sign</source>
        <translation>Далее: подписать</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Подписать и сохранить…</translation>
    </message>
    <message>
        <source>Another package</source>
        <translation>Ещё один пакет</translation>
    </message>
    <message>
        <source>Correction of package № {number} → {office}</source>
        <translation>Исправление пакета №&#xa0;{number} → {office}</translation>
    </message>
    <message>
        <source>New package → {office}</source>
        <translation>Новый пакет → {office}</translation>
    </message>
    <message>
        <source>Package № {number} · {period} → {office}</source>
        <translation>Пакет №&#xa0;{number} · {period} → {office}</translation>
    </message>
    <message>
        <source>Checking the period</source>
        <translation>Проверяется период</translation>
    </message>
    <message>
        <source>Collecting the tables</source>
        <translation>Собираются таблицы</translation>
    </message>
    <message>
        <source>Where to save the package</source>
        <translation>Куда сохранить пакет</translation>
    </message>
    <message>
        <source>Signing the package</source>
        <translation>Пакет подписывается</translation>
    </message>
    <message>
        <source>Comparing the packages</source>
        <translation>Сравнение пакетов</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message>
        <source>Associations</source>
        <translation>Объединения</translation>
    </message>
    <message>
        <source>name, number in the register, members as a number</source>
        <translation>название, номер в реестре, число членов</translation>
    </message>
    <message>
        <source>Sunday schools</source>
        <translation>Воскресные школы</translation>
    </message>
    <message>
        <source>name, association, years of work</source>
        <translation>название, объединение, годы работы</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>language, level, hours, places</source>
        <translation>язык, уровень, часы, места</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>how many came and how many did not, no names</source>
        <translation>сколько было и не было, без имён</translation>
    </message>
    <message>
        <source>Months of groups</source>
        <translation>Группы по месяцам</translation>
    </message>
    <message>
        <source>arrived, left, held, attended</source>
        <translation>прибыло, выбыло, проведено, посещений</translation>
    </message>
    <message>
        <source>Breakdowns of the House</source>
        <translation>Разбивки по Дому</translation>
    </message>
    <message>
        <source>by age, language and level; fewer than 5 people are hidden</source>
        <translation>по возрасту, языку, уровню; меньше 5 человек скрыто</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>values with their rules; fewer than 5 people are hidden</source>
        <translation>значения с правилами; меньше 5 человек скрыто</translation>
    </message>
    <message>
        <source>Months of volunteers</source>
        <translation>Месяцы волонтёров</translation>
    </message>
    <message>
        <source>how many and how many hours, by area, no names</source>
        <translation>сколько человек и часов по направлениям, без имён</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>title, kind, days, how many came</source>
        <translation>название, вид, дни, сколько пришло</translation>
    </message>
    <message>
        <source>Associations of events</source>
        <translation>Объединения на мероприятиях</translation>
    </message>
    <message>
        <source>which association took part in which event</source>
        <translation>какое объединение участвовало в каком мероприятии</translation>
    </message>
    <message>
        <source>Learners by code</source>
        <translation>Слушатели под кодом</translation>
    </message>
    <message>
        <source>code and year of birth, no names</source>
        <translation>код и год рождения, без имён</translation>
    </message>
    <message>
        <source>Stays of learners</source>
        <translation>Периоды обучения слушателей</translation>
    </message>
    <message>
        <source>code, group, first and last day, level</source>
        <translation>код, группа, первый и последний день, уровень</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>code, lesson and how it was attended</source>
        <translation>код, занятие и посещение</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ответа нет</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>returned for correction</source>
        <translation>возвращён на исправление</translation>
    </message>
    <message>
        <source>already received</source>
        <translation>уже получен</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>заменён следующим</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>The package does not continue the last one that the office has: this House works on two computers or with an old copy. Nothing was taken. Go on from one computer only: make a new package here and send it.</source>
        <translation>Пакет не продолжает последний из тех, что есть в учреждении: Дом дружбы работает на двух компьютерах или со старой копией. Ничего не принято. Дальше работайте только на одном компьютере: составьте здесь новый пакет и отправьте его.</translation>
    </message>
    <message>
        <source>The office already has another package with this number or a later one: this House works on two computers or with an old copy. Nothing was taken. The next package gets a free number: make it here and send it.</source>
        <translation>В учреждении уже есть другой пакет с этим или более поздним номером: Дом дружбы работает на двух компьютерах или со старой копией. Ничего не принято. Следующий пакет получит свободный номер: составьте его здесь и отправьте.</translation>
    </message>
    <message>
        <source>The tables break the rules of the package at this place: {place}. Nothing was taken. Correct the row and make a new package.</source>
        <translation>Таблицы нарушают правила пакета в этом месте: {place}. Ничего не принято. Исправьте строку и составьте новый пакет.</translation>
    </message>
    <message>
        <source>The program of the office is older than this one and cannot read the package. Nothing was taken. The office has now said what it can read: make a new package and send it.</source>
        <translation>Программа учреждения более старой версии, чем эта, и не может прочитать пакет. Ничего не принято. Теперь учреждение сообщило, что оно умеет читать: составьте новый пакет и отправьте его.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Find a person, a group, an event</source>
        <translation>Человек, группа, мероприятие</translation>
    </message>
    <message>
        <source>Find a page or a command</source>
        <translation>Страница или команда</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Nothing found. Try part of a name, in any spelling.</source>
        <translation>Ничего не найдено. Попробуйте часть имени, в любом написании.</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>волонтёр</translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message>
        <source>From paper: lesson {number} of {count}, {day}</source>
        <translation>С бумаги: занятие {number} из {count}, {day}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Every lesson of this sheet that is over is entered.</source>
        <translation>Все прошедшие занятия этого листа внесены.</translation>
    </message>
    <message>
        <source>Next sheet…</source>
        <translation>Следующий лист…</translation>
    </message>
</context>
<context>
    <name>PaperRegister</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No paper here has this name or number.</source>
        <translation>Документа с таким именем или номером нет.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>annulled {date}</source>
        <translation>аннулирован {date}</translation>
    </message>
    <message>
        <source>copies: {count}</source>
        <translation>копий: {count}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print the chosen papers (Ctrl+P)</source>
        <translation>Напечатать выбранные документы (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print a copy…</source>
        <translation>Печать копии…</translation>
    </message>
    <message>
        <source>Print again, marked as a copy and counted</source>
        <translation>Напечатать ещё раз с пометкой «копия»; копия учитывается</translation>
    </message>
    <message>
        <source>Annul…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Annul the chosen paper with a reason</source>
        <translation>Аннулировать выбранный документ с указанием причины</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Слушатель</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
</context>
<context>
    <name>PaperSheetDialog</name>
    <message>
        <source>Enter from paper</source>
        <translation>Внести с бумаги</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Code at the foot of the sheet</source>
        <translation>&amp;Код внизу листа</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>or &amp;not entered yet in this month</source>
        <translation>или &amp;ещё не внесённые за этот месяц</translation>
    </message>
    <message>
        <source>Every sheet of this month is entered.</source>
        <translation>Все листы этого месяца внесены.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) to enter</source>
        <translation>
            <numerusform>осталось %n занятие</numerusform>
            <numerusform>осталось %n занятия</numerusform>
            <numerusform>осталось %n занятий</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the code of the sheet, or choose another month.</source>
        <translation>Введите код листа или выберите другой месяц.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Use these words</source>
        <translation>Взять эти слова</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Установить пароль</translation>
    </message>
    <message>
        <source>The password &amp;until now</source>
        <translation>&amp;Прежний пароль</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Новый пароль</translation>
    </message>
    <message>
        <source>Next you get a recovery code to print. With neither password nor code nobody can open the data, we neither.</source>
        <translation>Дальше вы получите код восстановления, чтобы его напечатать. Без пароля и без кода данные не откроет никто, и мы тоже.</translation>
    </message>
    <message>
        <source>Four words are easy to remember and hard to guess</source>
        <translation>Четыре слова легко запомнить и трудно угадать</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Скопировать слова</translation>
    </message>
    <message>
        <source>A password for the House</source>
        <translation>Пароль для данных</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Другой пароль</translation>
    </message>
    <message>
        <source>A new password in place of the forgotten one</source>
        <translation>Новый пароль вместо забытого</translation>
    </message>
    <message>
        <source>There are names of people in the House now. One password protects everything: the data, every copy and the key that signs packages. It is asked for when the program starts.</source>
        <translation>Теперь в данных есть имена людей. Один пароль защищает всё: данные, каждую копию и ключ подписи пакетов. Его спрашивают при запуске программы.</translation>
    </message>
    <message>
        <source>It opens the data and the signing key. Copies made until now keep the old one.</source>
        <translation>Он открывает данные и ключ подписи. У прежних копий остаётся старый.</translation>
    </message>
    <message>
        <source>At least {least} characters, or the four words above.</source>
        <translation>Не меньше {least} знаков или четыре слова выше.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) more</source>
        <translation>
            <numerusform>Ещё %n знак</numerusform>
            <numerusform>Ещё %n знака</numerusform>
            <numerusform>Ещё %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: the same few characters over and over.</source>
        <translation>Слабо: повторяются одни и те же знаки.</translation>
    </message>
    <message>
        <source>Strong: four words chosen by chance.</source>
        <translation>Надёжно: четыре случайных слова.</translation>
    </message>
    <message>
        <source>Enough, if it is no name, date or phone number.</source>
        <translation>Достаточно, если это не имя, не дата и не телефон.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Хорошо.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Надёжно.</translation>
    </message>
    <message>
        <source>Protecting the House</source>
        <translation>Данные защищаются</translation>
    </message>
    <message>
        <source>No password yet. The open lock at the lower left sets one at any time.</source>
        <translation>Пароля ещё нет. Его можно установить в любой момент: открытый замок слева внизу.</translation>
    </message>
    <message>
        <source>The new password is in force.</source>
        <translation>Новый пароль действует.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide the letters</source>
        <translation>Скрыть знаки</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Показать знаки</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Включён Caps Lock.</translation>
    </message>
    <message>
        <source>The keyboard types Latin letters.</source>
        <translation>Клавиатура вводит латинские буквы.</translation>
    </message>
    <message>
        <source>The keyboard types Cyrillic letters.</source>
        <translation>Клавиатура вводит кириллицу.</translation>
    </message>
</context>
<context>
    <name>PasswordGate</name>
    <message>
        <source>Open with the recovery code</source>
        <translation>Открыть кодом восстановления</translation>
    </message>
    <message>
        <source>It stands on the printed sheet: seven groups of four characters. Spaces, dashes and small letters do not matter. Then you choose a new password.</source>
        <translation>Он стоит на напечатанном листе: семь групп по четыре знака. Пробелы, дефисы и строчные буквы не важны. Потом вы выберете новый пароль.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Код восстановления</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Вернуться к паролю</translation>
    </message>
    <message>
        <source>This House is locked</source>
        <translation>Данные заблокированы</translation>
    </message>
    <message>
        <source>The password opens the data and the signing key.</source>
        <translation>Пароль открывает данные и ключ подписи.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery code</source>
        <translation>Забыли? Код восстановления</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the House (Enter)</source>
        <translation>Открыть данные (Enter)</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Open a House in another folder…</source>
        <translation>Открыть данные в другой папке…</translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>New volunteer</source>
        <translation>Новый волонтёр</translation>
    </message>
    <message>
        <source>Register the volunteer</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>The volunteer is registered.</source>
        <translation>Волонтёр зарегистрирован.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The card of the volunteer is saved.</source>
        <translation>Карточка волонтёра сохранена.</translation>
    </message>
    <message>
        <source>The volunteer serves again.</source>
        <translation>Человек снова волонтёр.</translation>
    </message>
    <message>
        <source>Leaves: {name}</source>
        <translation>Выбывает: {name}</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Выбывает</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Последний день</translation>
    </message>
    <message>
        <source>The leaving is noted.</source>
        <translation>Выбытие отмечено.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose somebody of the registry, or paste names, a line each; an organisation goes after a dash.</source>
        <translation>Выберите человека из реестра или вставьте имена по строкам; организация пишется после тире.</translation>
    </message>
    <message>
        <source>&amp;Person of the registry</source>
        <translation>&amp;Человек из реестра</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никого нет</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Learners, teachers and guests stand here, each once, however many groups they are in. A whole list of names is enrolled on the page of its group.</source>
        <translation>Здесь слушатели, педагоги и гости — каждый один раз, сколько бы групп у него ни было. Целый список имён зачисляют на странице группы.</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Перенести из Excel</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Архив пуст</translation>
    </message>
    <message>
        <source>Who is moved to the archive stands here; old registers keep the name.</source>
        <translation>Здесь те, кого убрали в архив; в старых журналах имя остаётся.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не найдено</translation>
    </message>
    <message>
        <source>A part of the name in any spelling is enough, or the last digits of a phone.</source>
        <translation>Достаточно части имени в любом написании или последних цифр телефона.</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Имя или телефон</translation>
    </message>
    <message>
        <source>Search in any spelling (Ctrl+F)</source>
        <translation>Искать в любом написании (Ctrl+F)</translation>
    </message>
    <message>
        <source>Print all forms</source>
        <translation>Напечатать все бланки</translation>
    </message>
    <message>
        <source>Form F-13 for everybody in this list</source>
        <translation>Форма F-13 на всех из этого списка</translation>
    </message>
    <message>
        <source>Print F-13</source>
        <translation>Печать F-13</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перевести…</translation>
    </message>
    <message>
        <source>Move from one group to another from a day on</source>
        <translation>Перевести из одной группы в другую с какого-то дня</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>Отчислить…</translation>
    </message>
    <message>
        <source>Give the last day in a group and the reason</source>
        <translation>Указать последний день в группе и причину</translation>
    </message>
    <message>
        <source>Enrol into a group…</source>
        <translation>Зачислить в группу…</translation>
    </message>
    <message>
        <source>Select one only</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Список людей</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Search in the list of people</source>
        <translation>Поиск в списке людей</translation>
    </message>
    <message>
        <source>Enrol into a group</source>
        <translation>Зачислить в группу</translation>
    </message>
    <message>
        <source>Add a legal guardian</source>
        <translation>Добавить законного представителя</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Copy the rows for Excel</source>
        <translation>Копировать строки для Excel</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Убрать в архив</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найден %n</numerusform>
            <numerusform>Найдено %n</numerusform>
            <numerusform>Найдено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: the card · Ctrl+C: for Excel · a letter: search</source>
        <translation>Enter — карточка · Ctrl+C — для Excel · буква — поиск</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Явка</translation>
    </message>
    <message>
        <source>came</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>{came} of {listed} on the list came; in all: {all}</source>
        <translation>По списку пришло {came} из {listed}; всего: {all}</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Добавить людей…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>Лист регистрации…</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Список участников</translation>
    </message>
</context>
<context>
    <name>PeopleTables</name>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Лет</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>Att.</source>
        <translation>Посещ.</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Преподаёт</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>С – по</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Срок до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Copying the list</source>
        <translation>Список копируется</translation>
    </message>
    <message>
        <source>Copied: paste it into Excel.</source>
        <translation>Скопировано: вставьте в Excel.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Learners now</source>
        <translation>Слушатели сейчас</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Педагоги</translation>
    </message>
    <message>
        <source>Without a legal guardian</source>
        <translation>Без законного представителя</translation>
    </message>
    <message>
        <source>Without a phone</source>
        <translation>Без телефона</translation>
    </message>
    <message>
        <source>Without a date of birth</source>
        <translation>Без даты рождения</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) without a legal guardian</source>
        <translation>
            <numerusform>%n ребёнок без законного представителя</numerusform>
            <numerusform>%n ребёнка без законного представителя</numerusform>
            <numerusform>%n детей без законного представителя</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a phone</source>
        <translation>
            <numerusform>%n слушатель без телефона</numerusform>
            <numerusform>%n слушателя без телефона</numerusform>
            <numerusform>%n слушателей без телефона</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a date of birth</source>
        <translation>
            <numerusform>%n слушатель без даты рождения</numerusform>
            <numerusform>%n слушателя без даты рождения</numerusform>
            <numerusform>%n слушателей без даты рождения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar card(s), those alike one after another</source>
        <translation>
            <numerusform>%n похожая карточка</numerusform>
            <numerusform>%n похожие карточки, похожие стоят рядом</numerusform>
            <numerusform>%n похожих карточек, похожие стоят рядом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from the page Today</source>
        <translation>
            <numerusform>%n человек со страницы «Сегодня»</numerusform>
            <numerusform>%n человека со страницы «Сегодня»</numerusform>
            <numerusform>%n человек со страницы «Сегодня»</numerusform>
        </translation>
    </message>
    <message>
        <source>teaches · {groups}</source>
        <translation>преподаёт · {groups}</translation>
    </message>
    <message>
        <source>teaches</source>
        <translation>преподаёт</translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation>представителя</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>телефона</translation>
    </message>
    <message>
        <source>a birth date</source>
        <translation>даты рождения</translation>
    </message>
    <message>
        <source>without {what}</source>
        <translation>без {what}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Отменено: {step}</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>no legal guardian</source>
        <translation>нет законного представителя</translation>
    </message>
    <message>
        <source>Without a consent</source>
        <translation>Без согласия</translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a consent to be taught</source>
        <translation>
            <numerusform>%n слушатель без согласия на обучение</numerusform>
            <numerusform>%n слушателя без согласия на обучение</numerusform>
            <numerusform>%n слушателей без согласия на обучение</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) about to end</source>
        <translation>
            <numerusform>%n согласие скоро закончится</numerusform>
            <numerusform>%n согласия скоро закончатся</numerusform>
            <numerusform>%n согласий скоро закончатся</numerusform>
        </translation>
    </message>
    <message>
        <source>a consent</source>
        <translation>согласия</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>нет телефона</translation>
    </message>
    <message>
        <source>no date of birth</source>
        <translation>нет даты рождения</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>нет согласия</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>согласие отозвано</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архиве</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>teaches: {groups}</source>
        <translation>преподаёт: {groups}</translation>
    </message>
    <message>
        <source>attendance {percent}</source>
        <translation>посещаемость {percent}</translation>
    </message>
    <message>
        <source>volunteer since {date}</source>
        <translation>волонтёр с {date}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>по {date}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>учится</translation>
    </message>
    <message>
        <source>{came} of {marked}</source>
        <translation>{came} из {marked}</translation>
    </message>
    <message>
        <source>lead teacher</source>
        <translation>основной педагог</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>помощник</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>на замене</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>сам человек</translation>
    </message>
    <message>
        <source>Withdrawn on {date}. {reason}</source>
        <translation>Отозвано {date}. {reason}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>скоро закончится</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>закончилось</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>other spellings</source>
        <translation>другие написания</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>рождение</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>preferred language</source>
        <translation>язык общения</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Kind of period</source>
        <translation>Вид периода</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Четверть</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Любые дни</translation>
    </message>
    <message>
        <source>Write both days, such as 01.09.2026.</source>
        <translation>Впишите оба дня, например 01.09.2026.</translation>
    </message>
    <message>
        <source>The last day stands before the first.</source>
        <translation>Последний день стоит раньше первого.</translation>
    </message>
    <message>
        <source>The first day is still to come.</source>
        <translation>Первый день ещё не наступил.</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>A term or a vacation</source>
        <translation>Четверть или каникулы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>По&amp;следний день</translation>
    </message>
</context>
<context>
    <name>PeriodStep</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>The indicators report this period. The tables are a whole snapshot from {first} to {last}, so that the office never has to put pieces together.</source>
        <translation>Показатели относятся к этому периоду. Таблицы охватывают всё с {first} по {last}, чтобы учреждению не пришлось складывать части.</translation>
    </message>
    <message>
        <source>Quarter {number}, {year}</source>
        <translation>{number} квартал {year} года</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year} год</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>The card was added.</source>
        <translation>Карточка добавлена.</translation>
    </message>
    <message>
        <source>The legal guardian was removed.</source>
        <translation>Законный представитель убран.</translation>
    </message>
    <message>
        <source>There is no group yet.</source>
        <translation>Групп пока нет.</translation>
    </message>
    <message>
        <source>To the groups</source>
        <translation>К группам</translation>
    </message>
    <message>
        <source>Enrol: {name}</source>
        <translation>Зачисление: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>Зачислить %n человека</numerusform>
            <numerusform>Зачислить %n человек</numerusform>
            <numerusform>Зачислить %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled.</source>
        <translation>
            <numerusform>Зачислен %n человек.</numerusform>
            <numerusform>Зачислены %n человека.</numerusform>
            <numerusform>Зачислено %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>From which group do they move?</source>
        <translation>Из какой группы их перевести?</translation>
    </message>
    <message>
        <source>Which group do they leave?</source>
        <translation>Из какой группы их отчислить?</translation>
    </message>
    <message>
        <source>Nobody of them is in a group now.</source>
        <translation>Никто из них сейчас не состоит в группе.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved to the archive.</source>
        <translation>
            <numerusform>%n карточка убрана в архив.</numerusform>
            <numerusform>%n карточки убраны в архив.</numerusform>
            <numerusform>%n карточек убрано в архив.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last day in the groups before the archive</source>
        <translation>Последний день в группах перед архивом</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Убрать в архив</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) taken from the archive.</source>
        <translation>
            <numerusform>%n карточка возвращена из архива.</numerusform>
            <numerusform>%n карточки возвращены из архива.</numerusform>
            <numerusform>%n карточек возвращено из архива.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>A surname or a given name is enough; everything else may wait.</source>
        <translation>Достаточно фамилии или имени; остальное можно заполнить позже.</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Hide other spellings and e-mail</source>
        <translation>Скрыть другие написания и почту</translation>
    </message>
    <message>
        <source>Kazakh and Russian spelling, e-mail, language</source>
        <translation>Написание по-казахски и по-русски, почта, язык</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>in {year}: {age}</source>
        <translation>в {year} году: {age}</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>As in the identity document</source>
        <translation>Как в документе, удостоверяющем личность</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>P&amp;atronymic</source>
        <translation>&amp;Отчество</translation>
    </message>
    <message>
        <source>if any</source>
        <translation>при наличии</translation>
    </message>
    <message>
        <source>Date or year of &amp;birth</source>
        <translation>Дата &amp;рождения</translation>
    </message>
    <message>
        <source>12.03.2014</source>
        <translation>12.03.2014 или 2014</translation>
    </message>
    <message>
        <source>In any usual form: 12.03.2014, 12 March 2014, or the year alone</source>
        <translation>В любом виде: 12.03.2014, 12 марта 2014 или только год</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>По&amp;л</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>+7 701 111 22 33</source>
        <translation>+7 701 111 22 33</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Примечание</translation>
    </message>
    <message>
        <source>No diagnoses and nothing private, please</source>
        <translation>Без диагнозов и личных подробностей</translation>
    </message>
    <message>
        <source>Surname in Kazakh</source>
        <translation>Фамилия (каз.)</translation>
    </message>
    <message>
        <source>Given name in Kazakh</source>
        <translation>Имя (каз.)</translation>
    </message>
    <message>
        <source>Patronymic in Kazakh</source>
        <translation>Отчество (каз.)</translation>
    </message>
    <message>
        <source>Surname in Russian</source>
        <translation>Фамилия (рус.)</translation>
    </message>
    <message>
        <source>Given name in Russian</source>
        <translation>Имя (рус.)</translation>
    </message>
    <message>
        <source>Patronymic in Russian</source>
        <translation>Отчество (рус.)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>Preferred &amp;language</source>
        <translation>&amp;Язык общения</translation>
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
        <translation>Семья</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation>Семья и контакты</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Groups {count}</source>
        <translation>Группы {count}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Зачислить…</translation>
    </message>
    <message>
        <source>Enrol into a group (Ctrl+I)</source>
        <translation>Зачислить в группу (Ctrl+I)</translation>
    </message>
    <message>
        <source>What else can be done with the card</source>
        <translation>Что ещё можно сделать с карточкой</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Разделы карточки</translation>
    </message>
    <message>
        <source>What was done with the card</source>
        <translation>Что делали с карточкой</translation>
    </message>
    <message>
        <source>Marks changed after the lesson&apos;s day</source>
        <translation>Отметки, изменённые после дня занятия</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>The card of the person chosen stands here.</source>
        <translation>Здесь откроется карточка выбранного человека.</translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Enrol into a group…</source>
        <translation>Зачислить в группу…</translation>
    </message>
    <message>
        <source>Add a legal guardian</source>
        <translation>Добавить законного представителя</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Убрать в архив</translation>
    </message>
    <message>
        <source>Progress sheets…</source>
        <translation>Листы успеваемости…</translation>
    </message>
    <message>
        <source>Changed marks…</source>
        <translation>Изменённые отметки…</translation>
    </message>
</context>
<context>
    <name>PhotosTab</name>
    <message>
        <source>Photos: {count} of 10</source>
        <translation>Фото: {count} из 10</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Добавить фото…</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Add a publication…</source>
        <translation>Добавить публикацию…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>everybody in it agreed to being published</source>
        <translation>все на снимке согласны на публикацию</translation>
    </message>
    <message>
        <source>Only such photos go into the note</source>
        <translation>В справку попадают только такие фото</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Убрать фото</translation>
    </message>
    <message>
        <source>ethnic media</source>
        <translation>этническое СМИ</translation>
    </message>
    <message>
        <source>Remove the publication</source>
        <translation>Убрать публикацию</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Cancelled because</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>одно из нескольких</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Участвуют</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Guests of honour</source>
        <translation>Почётные гости</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Спикеры</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>{sum} tenge</source>
        <translation>{sum} тенге</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>All the same, because</source>
        <translation>Всё же состоится, потому что</translation>
    </message>
    <message>
        <source>{taken} of {needed}</source>
        <translation>{taken} из {needed}</translation>
    </message>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>нужен ещё %n</numerusform>
            <numerusform>нужно ещё %n</numerusform>
            <numerusform>нужно ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <source>Tasks: {done} of {all}</source>
        <translation>Задачи: {done} из {all}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>The day for it has gone by</source>
        <translation>Срок уже прошёл</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Change the checklist…</source>
        <translation>Изменить список задач…</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>This is not a date. Type it like 31.01.2026.</source>
        <translation>Это не дата. Введите её так: 31.01.2026.</translation>
    </message>
    <message>
        <source>Drawing the document</source>
        <translation>Готовится документ</translation>
    </message>
    <message>
        <source>Issuing the document</source>
        <translation>Документ выдаётся</translation>
    </message>
    <message>
        <source>Keeping the document in the archive</source>
        <translation>Документ помещается в архив</translation>
    </message>
    <message>
        <source>The same paper was issued on {date}, archive No. {number}: this is that one, unchanged.</source>
        <translation>Такая же бумага уже выдана: {date}, архив №&#xa0;{number}. Это она, без изменений.</translation>
    </message>
    <message>
        <source>Issued and kept, archive No. {number}.</source>
        <translation>Выдано и сохранено, архив №&#xa0;{number}.</translation>
    </message>
    <message>
        <source>Issued and kept: {new}. Issued before, unchanged: {earlier}.</source>
        <translation>Выдано и сохранено: {new}. Выдано раньше, без изменений: {earlier}.</translation>
    </message>
    <message>
        <source>These letters are in no font and are printed as □: {letters}</source>
        <translation>Этих букв нет ни в одном шрифте, они напечатаны как □: {letters}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>На казахском и русском</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>&amp;Blank, to be filled by hand</source>
        <translation>&amp;Пустой бланк, для заполнения от руки</translation>
    </message>
    <message>
        <source>As it stood on (date)</source>
        <translation>Как было на (дата)</translation>
    </message>
    <message>
        <source>Type a date: the list, the marks and the names as they were on that day</source>
        <translation>Введите дату: список, отметки и названия будут такими, как в тот день</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Выдать</translation>
    </message>
    <message>
        <source>Make it final: without the word “draft”, kept in the archive unchanged</source>
        <translation>Сделать окончательным: без слова «черновик», в архиве хранится без изменений</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>Saved: {name}, %n page(s)</source>
        <translation>
            <numerusform>Сохранено: {name}, %n страница</numerusform>
            <numerusform>Сохранено: {name}, %n страницы</numerusform>
            <numerusform>Сохранено: {name}, %n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Drawing the papers</source>
        <translation>Готовятся документы</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Group list with contacts</source>
        <translation>Список группы с контактами</translation>
    </message>
    <message>
        <source>Phone list</source>
        <translation>Список для звонков</translation>
    </message>
    <message>
        <source>All tables as CSV</source>
        <translation>Все таблицы в CSV</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Who took personal data out</source>
        <translation>Кто выносил персональные данные</translation>
    </message>
    <message>
        <source>Lists with contacts and phone lists are noted here each time they are made.</source>
        <translation>Списки с контактами и списки для звонков записываются здесь каждый раз, когда их делают.</translation>
    </message>
    <message>
        <source>&amp;Responsible for personal data, as F-13 prints it</source>
        <translation>&amp;Ответственный за персональные данные, как в F-13</translation>
    </message>
    <message>
        <source>&amp;To whom data are passed; empty: to nobody</source>
        <translation>&amp;Кому передаются данные; пусто — никому</translation>
    </message>
    <message>
        <source>&amp;For how many academic years a consent is asked</source>
        <translation>На сколько &amp;учебных лет берётся согласие</translation>
    </message>
    <message>
        <source>&amp;Days before its end that a consent needs attention</source>
        <translation>За сколько &amp;дней до конца согласие требует внимания</translation>
    </message>
    <message>
        <source>Refuse children without a guardian and a consent</source>
        <translation>Не зачислять детей без представителя и согласия</translation>
    </message>
    <message>
        <source>Switched off, whoever lacks a consent is only shown under “Needs attention”. A withdrawn consent is refused either way.</source>
        <translation>Если выключено, те, у кого нет согласия, лишь показаны в «Требует внимания». Отозванное согласие останавливает в любом случае.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>No list with contacts was made so far.</source>
        <translation>Списков с контактами ещё не делали.</translation>
    </message>
</context>
<context>
    <name>ProgramSection</name>
    <message>
        <source>Registering the files</source>
        <translation>Файлы регистрируются</translation>
    </message>
    <message>
        <source>A double click on a .dostyk file opens this program.</source>
        <translation>Двойной щелчок по файлу .dostyk открывает эту программу.</translation>
    </message>
    <message>
        <source>Packages, receipts and invitations are .dostyk files. A double click on one can open it here; this holds for you alone on this computer.</source>
        <translation>Пакеты, квитанции и приглашения — файлы .dostyk. Двойной щелчок может открывать их здесь; это касается на этом компьютере только вас.</translation>
    </message>
    <message>
        <source>Folder of the House</source>
        <translation>Папка с данными</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Version and places</source>
        <translation>Версия и места</translation>
    </message>
    <message>
        <source>Files of the exchange</source>
        <translation>Файлы обмена</translation>
    </message>
    <message>
        <source>Open .dostyk files with this program</source>
        <translation>Открывать файлы .dostyk этой программой</translation>
    </message>
    <message>
        <source>Another House</source>
        <translation>Другие данные</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>The data lie in</source>
        <translation>Данные лежат в</translation>
    </message>
    <message>
        <source>The log lies in</source>
        <translation>Протокол работы лежит в</translation>
    </message>
    <message>
        <source>A House may lie in any folder that only this computer uses, or on a stick. The program begins with the one opened last. The log holds no names.</source>
        <translation>Данные могут лежать в любой папке, с которой работает только этот компьютер, или на флешке. Программа начинает с открытых последними. В протоколе нет имён.</translation>
    </message>
    <message>
        <source>Show the data folder</source>
        <translation>Показать папку с данными</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Показать протокол</translation>
    </message>
    <message>
        <source>Start my own House</source>
        <translation>Начать свой Дом дружбы</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Открыть другую папку…</translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <source>&amp;Name of the programme</source>
        <translation>На&amp;звание программы</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Выше</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Academic hours are numbers such as 2 or 1,5.</source>
        <translation>Академические часы — это число, например 2 или 1,5.</translation>
    </message>
    <message>
        <source>The topic has no name.</source>
        <translation>У темы нет названия.</translation>
    </message>
    <message>
        <source>Name the programme.</source>
        <translation>Назовите программу.</translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message>
        <source>done</source>
        <translation>пройдена</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>next</source>
        <translation>следующая</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Plan, h</source>
        <translation>План, ч</translation>
    </message>
    <message>
        <source>Taught, h</source>
        <translation>Дано, ч</translation>
    </message>
    <message>
        <source>Last lesson</source>
        <translation>Последнее занятие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Без программы</translation>
    </message>
    <message>
        <source>{name} · topics {topics} · {hours} h</source>
        <translation>{name} · тем: {topics} · {hours} ч</translation>
    </message>
    <message>
        <source>Behind the plan by {hours} h: {due} h were due by today, {covered} h of {planned} h are covered.</source>
        <translation>Отставание от плана на {hours} ч: к сегодняшнему дню полагалось {due} ч, пройдено {covered} ч из {planned} ч.</translation>
    </message>
    <message>
        <source>Ahead of the plan by {hours} h: {due} h were due by today, {covered} h of {planned} h are covered.</source>
        <translation>Опережение плана на {hours} ч: к сегодняшнему дню полагалось {due} ч, пройдено {covered} ч из {planned} ч.</translation>
    </message>
    <message>
        <source>In step with the plan: {covered} h of {planned} h are covered.</source>
        <translation>По плану: пройдено {covered} ч из {planned} ч.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) held without a topic.</source>
        <translation>
            <numerusform>%n занятие проведено без темы.</numerusform>
            <numerusform>%n занятия проведены без темы.</numerusform>
            <numerusform>%n занятий проведено без темы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme of the group</source>
        <translation>Программа группы</translation>
    </message>
    <message>
        <source>Several groups may follow one programme</source>
        <translation>По одной программе могут заниматься несколько групп</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Type or paste topics, hours and homework</source>
        <translation>Ввести или вставить темы, часы и домашнее задание</translation>
    </message>
    <message>
        <source>From Excel…</source>
        <translation>Из Excel…</translation>
    </message>
    <message>
        <source>Read a list of topics with hours and homework</source>
        <translation>Прочитать список тем с часами и домашним заданием</translation>
    </message>
    <message>
        <source>Topics of the programme</source>
        <translation>Темы программы</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Программы пока нет</translation>
    </message>
    <message>
        <source>A list of topics with their hours. The next topic is then offered while marking, and plan and fact are compared here.</source>
        <translation>Список тем с часами. Тогда при заполнении журнала предлагается следующая тема, а план и факт сравниваются здесь.</translation>
    </message>
    <message>
        <source>Type topics…</source>
        <translation>Ввести темы…</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) follow this programme; all get the changes.</source>
        <translation>
            <numerusform>По этой программе занимается %n группа; изменения получат все.</numerusform>
            <numerusform>По этой программе занимаются %n группы; изменения получат все.</numerusform>
            <numerusform>По этой программе занимаются %n групп; изменения получат все.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Choose the list of topics</source>
        <translation>Выберите список тем</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Читается файл</translation>
    </message>
    <message>
        <source>Nothing is saved yet: look at the topics first.</source>
        <translation>Пока ничего не сохранено: сначала посмотрите темы.</translation>
    </message>
    <message>
        <source>These topics take the place of those there are; nothing is saved yet.</source>
        <translation>Эти темы заменят имеющиеся; пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Topics from Excel</source>
        <translation>Темы из файла Excel</translation>
    </message>
    <message>
        <source>{cell}: “{value}” are no hours; those of one lesson were put.</source>
        <translation>{cell}: «{value}» — не часы; поставлены часы одного занятия.</translation>
    </message>
    <message>
        <source>{cell}: a row without a topic was left out ({value}).</source>
        <translation>{cell}: строка без темы пропущена ({value}).</translation>
    </message>
    <message>
        <source>{cell}: the text was too long and was cut.</source>
        <translation>{cell}: текст слишком длинный и был сокращён.</translation>
    </message>
    <message>
        <source>The programme is saved.</source>
        <translation>Программа сохранена.</translation>
    </message>
    <message>
        <source>The group follows another programme now.</source>
        <translation>Программа группы изменена.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ProtectionSection</name>
    <message>
        <source>A new code makes the printed one useless at once. Tear the old paper up.</source>
        <translation>Новый код сразу делает напечатанный недействительным. Порвите старый лист.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Сделать новый код</translation>
    </message>
    <message>
        <source>Making a recovery code</source>
        <translation>Создаётся код восстановления</translation>
    </message>
    <message>
        <source>A password protects the House.</source>
        <translation>Данные защищены паролем.</translation>
    </message>
    <message>
        <source>No password yet: whoever sits at this computer can open the House.</source>
        <translation>Пароля ещё нет: данные откроет любой, кто сядет за этот компьютер.</translation>
    </message>
    <message>
        <source>The recovery code is on paper.</source>
        <translation>Код восстановления на бумаге.</translation>
    </message>
    <message>
        <source>The recovery code is not on paper yet, as far as the program knows.</source>
        <translation>Насколько известно программе, код восстановления ещё не на бумаге.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>One password opens the data, every copy made with it, and the key that signs packages. Ctrl+L locks the House when you leave the computer.</source>
        <translation>Один пароль открывает данные, каждую сделанную с ним копию и ключ подписи пакетов. Ctrl+L блокирует программу, когда вы отходите от компьютера.</translation>
    </message>
    <message>
        <source>The code opens the House if the password is forgotten, here or from a copy on another computer. It is kept nowhere, so it cannot be shown again: a lost paper is replaced by a new code.</source>
        <translation>Код откроет данные, если пароль забыт, здесь или из копии на другом компьютере. Он нигде не хранится, поэтому снова его не показать: взамен потерянной бумаги делают новый код.</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Установить пароль…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>New code, to print…</source>
        <translation>Новый код на печать…</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Он на бумаге</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Папка с файлами</translation>
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
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Где искать:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>На уровень выше</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Cancel the lesson</source>
        <translation>Отменить занятие</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>&amp;Reason, as it should stand on paper</source>
        <translation>&amp;Причина, как она будет на бумаге</translation>
    </message>
    <message>
        <source>Write the reason: it stands below the register on paper.</source>
        <translation>Напишите причину: на бумаге она стоит под журналом.</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>New Sunday school</source>
        <translation>Новая воскресная школа</translation>
    </message>
    <message>
        <source>A name is enough; everything else may be added later.</source>
        <translation>Достаточно названия, остальное можно добавить позже.</translation>
    </message>
    <message>
        <source>Add the school</source>
        <translation>Добавить школу</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Новое объединение</translation>
    </message>
    <message>
        <source>One of the two names is enough; everything else may be added later.</source>
        <translation>Достаточно одного из двух названий, остальное можно добавить позже.</translation>
    </message>
    <message>
        <source>Add the association</source>
        <translation>Добавить объединение</translation>
    </message>
    <message>
        <source>New state-language group</source>
        <translation>Новая группа государственного языка</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>What is taught is enough; days, teacher and room may be added later.</source>
        <translation>Достаточно того, чему обучают; дни, педагога и кабинет можно добавить позже.</translation>
    </message>
    <message>
        <source>Add the group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>The school was added.</source>
        <translation>Школа добавлена.</translation>
    </message>
    <message>
        <source>The association was added.</source>
        <translation>Объединение добавлено.</translation>
    </message>
    <message>
        <source>The group was added.</source>
        <translation>Группа добавлена.</translation>
    </message>
    <message>
        <source>The times were saved. Then another group has the room, the teacher or some of the learners.</source>
        <translation>Время сохранено. В это время кабинет, педагог или часть слушателей заняты в другой группе.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>The school was moved to the archive.</source>
        <translation>Школа убрана в архив.</translation>
    </message>
    <message>
        <source>The school was taken from the archive.</source>
        <translation>Школа возвращена из архива.</translation>
    </message>
    <message>
        <source>The association was moved to the archive.</source>
        <translation>Объединение убрано в архив.</translation>
    </message>
    <message>
        <source>The association was taken from the archive.</source>
        <translation>Объединение возвращено из архива.</translation>
    </message>
    <message>
        <source>The group was moved to the archive.</source>
        <translation>Группа убрана в архив.</translation>
    </message>
    <message>
        <source>The group was taken from the archive.</source>
        <translation>Группа возвращена из архива.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Start anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Kept from the last time, not saved yet.</source>
        <translation>Осталось с прошлого раза, ещё не сохранено.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>There is no such date. Type it as 22.11.2026.</source>
        <translation>Такой даты нет. Введите её в виде 22.11.2026.</translation>
    </message>
    <message>
        <source>Type a number in figures.</source>
        <translation>Введите число цифрами.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>I wrote it down</source>
        <translation>Записано от руки</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>If the password is forgotten, this code opens the House, here or from a copy on another computer. It is shown only now and kept nowhere. Keep the paper where others cannot read it, not beside the computer.</source>
        <translation>Если пароль забыт, этот код откроет данные, здесь или из копии на другом компьютере. Он показан только сейчас и нигде не хранится. Держите бумагу там, где её не прочтут другие, не у компьютера.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
</context>
<context>
    <name>RegisterBar</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>The rest were present</source>
        <translation>Остальные были</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
</context>
<context>
    <name>RegisterHint</name>
    <message>
        <source>Nobody learns in this group in this month. Enrol learners in its card, and their names stand here; whoever comes to try is typed into the row “+ Guest”.</source>
        <translation>В этом месяце в группе нет слушателей. Зачислите их в карточке группы — имена появятся здесь; кто пришёл попробовать, того впишите в строку «+ Гость».</translation>
    </message>
    <message>
        <source>There is no lesson in this month. Give the group its days and times in its card, or add a single lesson here.</source>
        <translation>В этом месяце нет занятий. Укажите дни и время в карточке группы или добавьте здесь одно занятие.</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Открыть группу</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Добавить занятие</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>The rest were present</source>
        <translation>Остальные были</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Go to today&apos;s lesson</source>
        <translation>Перейти к сегодняшнему занятию</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Выбрать группу</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Добавить занятие</translation>
    </message>
    <message>
        <source>Take the topic the programme offers</source>
        <translation>Взять тему, предложенную программой</translation>
    </message>
    <message>
        <source>Save the month as Excel</source>
        <translation>Сохранить месяц в Excel</translation>
    </message>
    <message>
        <source>Enter from paper…</source>
        <translation>Внести с бумаги…</translation>
    </message>
    <message>
        <source>Done with the sheet from paper</source>
        <translation>Закончить внесение листа</translation>
    </message>
    <message>
        <source>Was present</source>
        <translation>Присутствовал(а)</translation>
    </message>
    <message>
        <source>Was absent</source>
        <translation>Не был(а) без причины</translation>
    </message>
    <message>
        <source>Was ill</source>
        <translation>Болел(а)</translation>
    </message>
    <message>
        <source>Good reason</source>
        <translation>Уважительная причина</translation>
    </message>
    <message>
        <source>Was late</source>
        <translation>Опоздал(а)</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>Очистить отметку</translation>
    </message>
    <message>
        <source>Minutes late and note</source>
        <translation>Минуты опоздания и примечание</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>Печать журнала</translation>
    </message>
    <message>
        <source>{day}: {marked} of {expected}, {left} left</source>
        <translation>{day}: {marked} из {expected}, осталось {left}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>был</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>не был</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>болел</translation>
    </message>
    <message>
        <source>good reason</source>
        <translation>уважит.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опоздал</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>очистить</translation>
    </message>
    <message>
        <source>{day}: the lesson was cancelled</source>
        <translation>{day}: занятие отменено</translation>
    </message>
    <message>
        <source>{day}: the lesson was moved</source>
        <translation>{day}: занятие перенесено</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>Журнал посещаемости</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Групп пока нет</translation>
    </message>
    <message>
        <source>The register of a group appears here as soon as there is one: learners down, lessons across.</source>
        <translation>Журнал появится здесь вместе с первой группой: слушатели по строкам, занятия по столбцам.</translation>
    </message>
    <message>
        <source>Start with one group</source>
        <translation>Начать с одной группы</translation>
    </message>
    <message>
        <source>Bring it over from Excel</source>
        <translation>Перенести из Excel</translation>
    </message>
</context>
<context>
    <name>RemarksStep</name>
    <message>
        <source>Lessons that miss marks</source>
        <translation>Занятия, где не хватает отметок</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) of this period miss marks. Enter opens one; the package may also be sent as it is.</source>
        <translation>
            <numerusform>В %n занятии этого периода не хватает отметок. Enter откроет его; пакет можно отправить и так.</numerusform>
            <numerusform>В %n занятиях этого периода не хватает отметок. Enter откроет занятие; пакет можно отправить и так.</numerusform>
            <numerusform>В %n занятиях этого периода не хватает отметок. Enter откроет занятие; пакет можно отправить и так.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lesson of this period misses marks.</source>
        <translation>В этом периоде нет занятий, где не хватает отметок.</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen the lesson</source>
        <translation>Открыть занятие снова</translation>
    </message>
    <message>
        <source>The office has accepted a package with this lesson. After the correction make a package that corrects it (Exchange, “Correct…”). The reason stays in the journal.</source>
        <translation>Учреждение приняло пакет с этим занятием. После исправления сделайте пакет, который его исправляет (страница «Обмен данными», «Исправить…»). Причина останется в журнале.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Open the period again: {period}</source>
        <translation>Снова открыть период: {period}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Packages can change its figures again. What was reported may differ from then on; closing, opening and the reason stay on record.</source>
        <translation>Пакеты снова смогут менять его показатели. С этого момента они могут разойтись с уже сданным отчётом; закрытие, открытие и причина остаются в записях.</translation>
    </message>
    <message>
        <source>Say why; it stays on record.</source>
        <translation>Укажите причину: она останется в записях.</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>Repetition</source>
        <translation>Повторение</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Каждый год</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Как часто</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Последний день</translation>
    </message>
    <message>
        <source>&amp;Without these days, a line each</source>
        <translation>Кроме этих &amp;дней, по строке на каждый</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n group(s) chosen</source>
        <translation>
            <numerusform>Выбрана %n группа</numerusform>
            <numerusform>Выбраны %n группы</numerusform>
            <numerusform>Выбрано %n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports and printing</source>
        <translation>Отчёты и печать</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Every paper can be in Kazakh, in Russian or in both languages</source>
        <translation>Любой документ — на казахском, на русском или на двух языках</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Groups to print</source>
        <translation>Группы для печати</translation>
    </message>
    <message>
        <source>Month and groups</source>
        <translation>Месяц и группы</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Групп пока нет</translation>
    </message>
    <message>
        <source>Papers appear here with the first group.</source>
        <translation>Документы появятся здесь вместе с первой группой.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>In this copy</source>
        <translation>В этой копии</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>What is here now is copied first, or set aside as it is; nothing gets lost. Marks made after the copy are not in it.</source>
        <translation>Нынешние данные сначала копируются или откладываются как есть; ничего не пропадёт. Отметок, сделанных после копии, в ней нет.</translation>
    </message>
    <message>
        <source>Only the key file is lost. With the keys of a copy everything typed after it stays; the password is then the one of that time. If the keys do not fit, restore the copy.</source>
        <translation>Пропал только файл ключей. Если взять ключи из копии, всё введённое после неё останется; пароль будет тот, что был тогда. Если ключи не подойдут, восстановите копию.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take only the keys</source>
        <translation>Взять только ключи</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Last lesson with marks</source>
        <translation>Последнее занятие с отметками</translation>
    </message>
    <message>
        <source>&amp;Password of that time, or the recovery code</source>
        <translation>&amp;Пароль того времени или код восстановления</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>No copy was found here. Choose the file on the stick.</source>
        <translation>Здесь копий нет. Выберите файл на флешке.</translation>
    </message>
    <message>
        <source>Copies of a House</source>
        <translation>Копии данных Дома</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Выбор копии</translation>
    </message>
    <message>
        <source>Looking into the copy</source>
        <translation>Копия просматривается</translation>
    </message>
    <message>
        <source>The copy is locked with the password of its time.</source>
        <translation>Копия закрыта паролем, который действовал тогда.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Restoring the copy</source>
        <translation>Копия восстанавливается</translation>
    </message>
    <message>
        <source>Taking the keys out of the copy</source>
        <translation>Ключи берутся из копии</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Participants &amp;in all, in person</source>
        <translation>Участников &amp;всего, очно</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>How they were &amp;counted</source>
        <translation>&amp;Способ подсчёта</translation>
    </message>
    <message>
        <source>of them chi&amp;ldren</source>
        <translation>из них &amp;детей</translation>
    </message>
    <message>
        <source>of them &amp;youth, 14–35</source>
        <translation>из них &amp;молодёжи, 14–35</translation>
    </message>
    <message>
        <source>of them &amp;women</source>
        <translation>из них &amp;женщин</translation>
    </message>
    <message>
        <source>&amp;Views online, counted apart</source>
        <translation>&amp;Онлайн-просмотры, отдельно</translation>
    </message>
    <message>
        <source>&amp;Questions raised</source>
        <translation>Поднято во&amp;просов</translation>
    </message>
    <message>
        <source>of them &amp;solved</source>
        <translation>из них ре&amp;шено</translation>
    </message>
    <message>
        <source>of them &amp;forwarded</source>
        <translation>из них &amp;направлено</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>What happened, in &amp;Kazakh, up to 1500 characters</source>
        <translation>Краткое содержание на &amp;казахском, до 1500 знаков</translation>
    </message>
    <message>
        <source>What happened, in &amp;Russian, up to 1500 characters</source>
        <translation>Краткое содержание на &amp;русском, до 1500 знаков</translation>
    </message>
    <message>
        <source>R&amp;esults and proposals in Kazakh</source>
        <translation>&amp;Итоги и предложения на казахском</translation>
    </message>
    <message>
        <source>Results and &amp;proposals in Russian</source>
        <translation>И&amp;тоги и предложения на русском</translation>
    </message>
</context>
<context>
    <name>ResultTab</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>of them children</source>
        <translation>из них детей</translation>
    </message>
    <message>
        <source>of them youth, 14–35</source>
        <translation>из них молодёжи, 14–35</translation>
    </message>
    <message>
        <source>of them women</source>
        <translation>из них женщин</translation>
    </message>
    <message>
        <source>Questions raised</source>
        <translation>Поднято вопросов</translation>
    </message>
    <message>
        <source>of them solved</source>
        <translation>из них решено</translation>
    </message>
    <message>
        <source>of them forwarded</source>
        <translation>из них направлено</translation>
    </message>
    <message>
        <source>No. {number} of {day}</source>
        <translation>№&#xa0;{number} от {day}</translation>
    </message>
    <message>
        <source>Note F-04</source>
        <translation>Справка F-04</translation>
    </message>
    <message>
        <source>Write down the result…</source>
        <translation>Записать итог…</translation>
    </message>
</context>
<context>
    <name>RetireDialog</name>
    <message>
        <source>Close the House: {house}</source>
        <translation>Закрыть Дом дружбы: {house}</translation>
    </message>
    <message>
        <source>Close the House</source>
        <translation>Закрыть Дом дружбы</translation>
    </message>
    <message>
        <source>The House is not waited for any more, and packages of its key are refused. Its past figures stay in the totals, its number is given to nobody else.</source>
        <translation>Пакетов от Дома дружбы больше не ждут, подписанные его ключом отклоняются. Прежние показатели остаются в своде, номер никому больше не даётся.</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>changed here too since it was sent</source>
        <translation>после отправки изменено и здесь</translation>
    </message>
    <message>
        <source>changed here since it was sent; stays</source>
        <translation>после отправки изменено здесь; остаётся</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Слушатель</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>What the file would change (Space ticks)</source>
        <translation>Что изменит файл (пробел ставит галочку)</translation>
    </message>
    <message>
        <source>What was not taken</source>
        <translation>Что не взято</translation>
    </message>
    <message>
        <source>Returned register</source>
        <translation>Возвращённый журнал</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Чтение журнала</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Returned register: {group}</source>
        <translation>Возвращённый журнал: {group}</translation>
    </message>
    <message>
        <source>{month} · made on {day} · {file}</source>
        <translation>{month} · подготовлен {day} · {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n отличие</numerusform>
            <numerusform>%n отличия</numerusform>
            <numerusform>%n отличий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is of another group or month than the register in view: {group}, {month}. It is taken there.</source>
        <translation>Это файл другой группы или другого месяца, чем открытый журнал: {group}, {month}. Он будет взят туда.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed here as well since the file was made. They stay as they are unless you tick them.</source>
        <translation>
            <numerusform>После подготовки файла %n ячейка изменена и здесь. Она останется как есть, если вы её не отметите.</numerusform>
            <numerusform>После подготовки файла %n ячейки изменены и здесь. Они останутся как есть, если вы их не отметите.</numerusform>
            <numerusform>После подготовки файла %n ячеек изменено и здесь. Они останутся как есть, если вы их не отметите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file cannot be taken; see the notes.</source>
        <translation>
            <numerusform>%n место в файле взять нельзя; смотрите замечания.</numerusform>
            <numerusform>%n места в файле взять нельзя; смотрите замечания.</numerusform>
            <numerusform>%n мест в файле взять нельзя; смотрите замечания.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says nothing that is not in the register already.</source>
        <translation>Всё, что есть в файле, уже есть в журнале.</translation>
    </message>
    <message>
        <source>Nothing is written yet. One step takes everything back.</source>
        <translation>Пока ничего не записано. Всё можно отменить одним шагом.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Взять %n изменение</numerusform>
            <numerusform>Взять %n изменения</numerusform>
            <numerusform>Взять %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken from the register.</source>
        <translation>
            <numerusform>Из журнала взято %n изменение.</numerusform>
            <numerusform>Из журнала взято %n изменения.</numerusform>
            <numerusform>Из журнала взято %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was changed here meanwhile and stays.</source>
        <translation>Остальное за это время изменилось здесь и осталось как есть.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Ничего не взято</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>{house}: package №&#xa0;{number}, {period}</source>
        <translation>{house}: пакет №&#xa0;{number}, {period}</translation>
    </message>
    <message>
        <source>Package № {number} of this House waits too and comes first: decide on it, then on this one.</source>
        <translation>Пакет №&#xa0;{number} этого Дома тоже ждёт решения и идёт первым: сначала решите по нему, затем по этому.</translation>
    </message>
    <message>
        <source>Missing numbers: {numbers}. This package is a whole snapshot and can be accepted; the receipt names what did not come.</source>
        <translation>Не пришли номера: {numbers}. В этом пакете все сведения целиком, поэтому его можно принять; в квитанции будет названо, чего не хватает.</translation>
    </message>
    <message>
        <source>Corrects package № {number}. Reason of the House: {reason}</source>
        <translation>Исправляет пакет №&#xa0;{number}. Причина, которую указал Дом: {reason}</translation>
    </message>
    <message>
        <source>It says that it corrects package № {number}, which never came here. It is a whole snapshot and can be accepted; no earlier package is put aside for it.</source>
        <translation>Пакет называет себя исправлением пакета №&#xa0;{number}, который сюда не приходил. В нём все сведения целиком, поэтому его можно принять; ни один прежний пакет из-за него не отменяется.</translation>
    </message>
    <message>
        <source>This package would change a closed period. It cannot be accepted until the period is reopened.</source>
        <translation>Этот пакет изменил бы закрытый период. Принять его нельзя, пока период не открыт снова.</translation>
    </message>
    <message>
        <source>Signed by: {name}</source>
        <translation>Подписал: {name}</translation>
    </message>
    <message>
        <source>The program of the House is older: the package says nothing of {tables}. What is stored of them stays; ask the House to update its program.</source>
        <translation>Программа Дома старее: в пакете ничего нет о таблицах: {tables}. Сохранённое по ним не меняется; попросите Дом обновить программу.</translation>
    </message>
    <message>
        <source>Far fewer rows than before: {tables}. Look at the removed rows before you accept.</source>
        <translation>Строк намного меньше прежнего: {tables}. Перед приёмом посмотрите удалённые строки.</translation>
    </message>
    <message>
        <source>I have &amp;looked at the removed rows</source>
        <translation>Удалённые строки просмотрен&amp;ы</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>Find a row of this table, unchanged ones too</source>
        <translation>Найти строку этой таблицы, в том числе без изменений</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Спросить: {question}</translation>
    </message>
    <message>
        <source>The House asks for its next certificate: its own ends soon. With the passphrase of the root key it is issued now and goes with the receipt; without it the House asks again with its next package.</source>
        <translation>Дом дружбы просит следующий сертификат: срок нынешнего скоро истечёт. С паролем корневого ключа сертификат выдаётся сейчас и уходит с квитанцией; без него Дом попросит снова со следующим пакетом.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the root key</source>
        <translation>&amp;Пароль корневого ключа</translation>
    </message>
    <message>
        <source>What the House should correct</source>
        <translation>Что Дому исправить</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Add the re&amp;mark</source>
        <translation>&amp;Добавить замечание</translation>
    </message>
    <message>
        <source>Take the last remark back</source>
        <translation>Убрать последнее замечание</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>&amp;Return with remarks</source>
        <translation>&amp;Вернуть с замечаниями</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Прин&amp;ять</translation>
    </message>
    <message>
        <source>Loo&amp;k at the report…</source>
        <translation>Посмотреть &amp;отчёт…</translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation>Просматриваются строки…</translation>
    </message>
    <message>
        <source>No row of this table says that.</source>
        <translation>Такой строки в этой таблице нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) more: look for the one you mean.</source>
        <translation>
            <numerusform>Есть ещё %n строка: найдите нужную поиском.</numerusform>
            <numerusform>Есть ещё %n строки: найдите нужную поиском.</numerusform>
            <numerusform>Есть ещё %n строк: найдите нужную поиском.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remark is about this row of the table {table}: {row}</source>
        <translation>Замечание к этой строке таблицы «{table}»: {row}</translation>
    </message>
    <message>
        <source>The remark is about the whole package; choose a row above to name it.</source>
        <translation>Замечание ко всему пакету; чтобы назвать строку, выберите её выше.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Revoke the key: {house}</source>
        <translation>Отозвать ключ: {house}</translation>
    </message>
    <message>
        <source>Revoke the key</source>
        <translation>Отозвать ключ</translation>
    </message>
    <message>
        <source>Every package of this key that comes from now on is refused, whenever it was signed. What was accepted stays. The House enrols again with a new key under its number.</source>
        <translation>С этого момента пакеты, подписанные этим ключом, отклоняются, когда бы они ни были подписаны. Принятое остаётся. Дом регистрируется заново с новым ключом под своим номером.</translation>
    </message>
</context>
<context>
    <name>RootKeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>empty: only this office knows for now</source>
        <translation>пусто: пока знает только это учреждение</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the root key</source>
        <translation>&amp;Пароль корневого ключа</translation>
    </message>
    <message>
        <source>The root key does not open without it.</source>
        <translation>Без него корневой ключ не открывается.</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>What exactly is sent</source>
        <translation>Что именно передаётся</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SchoolForm</name>
    <message>
        <source>&amp;Name of the school</source>
        <translation>&amp;Название школы</translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation>&amp;Объединение</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Выберите или впишите новое название</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>&amp;Руководитель</translation>
    </message>
    <message>
        <source>&amp;Where it meets</source>
        <translation>&amp;Где занимается</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>Works s&amp;ince</source>
        <translation>&amp;Действует с</translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
    <message>
        <source>Works &amp;until</source>
        <translation>&amp;Закрыта</translation>
    </message>
    <message>
        <source>&amp;KATO code of the place</source>
        <translation>Код &amp;КАТО населённого пункта</translation>
    </message>
    <message>
        <source>Nine digits of the classifier of places; may wait</source>
        <translation>Девять цифр классификатора административно-территориальных объектов; можно заполнить позже</translation>
    </message>
</context>
<context>
    <name>SchoolList</name>
    <message>
        <source>Groups without a school</source>
        <translation>Группы без школы</translation>
    </message>
    <message>
        <source>Orders (F-16)…</source>
        <translation>Приказы (F-16)…</translation>
    </message>
    <message>
        <source>New school year…</source>
        <translation>Новый учебный год…</translation>
    </message>
    <message>
        <source>Schools in use</source>
        <translation>Школы в работе</translation>
    </message>
    <message>
        <source>Schools in the archive</source>
        <translation>Школы в архиве</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Объединения</translation>
    </message>
    <message>
        <source>Associations in the archive</source>
        <translation>Объединения в архиве</translation>
    </message>
    <message>
        <source>Orders and the new school year</source>
        <translation>Приказы и новый учебный год</translation>
    </message>
    <message>
        <source>School or association</source>
        <translation>Школа или объединение</translation>
    </message>
    <message>
        <source>Sunday schools</source>
        <translation>Воскресные школы</translation>
    </message>
    <message>
        <source>No associations yet</source>
        <translation>Объединений пока нет</translation>
    </message>
    <message>
        <source>An ethnocultural association may have schools; it can also be typed there.</source>
        <translation>У этнокультурного объединения могут быть школы; вписать его можно и в данных школы.</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Новое объединение</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No school, association or head is called so.</source>
        <translation>Такой школы, объединения или руководителя нет.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Архив пуст</translation>
    </message>
    <message>
        <source>Schools that work no more can be moved here and brought back.</source>
        <translation>Сюда убирают школы, которые больше не работают; их можно вернуть.</translation>
    </message>
    <message>
        <source>Show schools in use</source>
        <translation>Показать школы в работе</translation>
    </message>
    <message>
        <source>No schools yet</source>
        <translation>Школ пока нет</translation>
    </message>
    <message>
        <source>A Sunday school has groups, and each group a register. Begin with its name, or bring over the register you keep in Excel.</source>
        <translation>В воскресной школе есть группы, у каждой группы — журнал. Начните с названия школы или перенесите журнал, который ведёте в Excel.</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>Новая школа</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Перенести из Excel</translation>
    </message>
</context>
<context>
    <name>SchoolPane</name>
    <message>
        <source>head: {name}</source>
        <translation>руководитель: {name}</translation>
    </message>
    <message>
        <source>Groups without a school</source>
        <translation>Группы без школы</translation>
    </message>
    <message>
        <source>Open a group and give it a school when there is one; it may also stay so.</source>
        <translation>Откройте группу и укажите школу, когда она появится; можно оставить и так.</translation>
    </message>
    <message>
        <source>Groups {count}</source>
        <translation>Группы {count}</translation>
    </message>
    <message>
        <source>Learners {count}</source>
        <translation>Слушатели {count}</translation>
    </message>
    <message>
        <source>Teachers {count}</source>
        <translation>Педагоги {count}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the details of the school (F2)</source>
        <translation>Изменить данные школы (F2)</translation>
    </message>
    <message>
        <source>What else can be done with the school</source>
        <translation>Что ещё можно сделать со школой</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Add a group (Ctrl+Shift+N)</source>
        <translation>Добавить группу (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Зачислить</translation>
    </message>
    <message>
        <source>Enrol into the chosen group (Ctrl+I)</source>
        <translation>Зачислить в выбранную группу (Ctrl+I)</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Перенести из Excel</translation>
    </message>
    <message>
        <source>Bring over a register kept in Excel</source>
        <translation>Перенести журнал, который ведётся в Excel</translation>
    </message>
    <message>
        <source>Show archived groups too</source>
        <translation>Показать и группы из архива</translation>
    </message>
    <message>
        <source>Next lessons</source>
        <translation>Ближайшие занятия</translation>
    </message>
    <message>
        <source>Open the card of the association</source>
        <translation>Открыть карточку объединения</translation>
    </message>
    <message>
        <source>Chair, registration and other data</source>
        <translation>Председатель, регистрация и другие данные</translation>
    </message>
    <message>
        <source>Parts of the school&apos;s card</source>
        <translation>Разделы карточки школы</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Learners of the school</source>
        <translation>Слушатели школы</translation>
    </message>
    <message>
        <source>Teachers of the school</source>
        <translation>Педагоги школы</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Групп пока нет</translation>
    </message>
    <message>
        <source>A group has a register: say what is taught, on which days, and who learns.</source>
        <translation>У группы есть журнал: укажите, чему обучают, в какие дни и кто учится.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>No learners yet</source>
        <translation>Слушателей пока нет</translation>
    </message>
    <message>
        <source>Open a group and enrol one person, or paste a list of names.</source>
        <translation>Откройте группу и зачислите человека или вставьте список имён.</translation>
    </message>
    <message>
        <source>No teachers yet</source>
        <translation>Педагогов пока нет</translation>
    </message>
    <message>
        <source>Open a group and type its teacher&apos;s name.</source>
        <translation>Откройте группу и впишите имя педагога.</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Новая группа…</translation>
    </message>
    <message>
        <source>New association…</source>
        <translation>Новое объединение…</translation>
    </message>
    <message>
        <source>Hide archived groups</source>
        <translation>Скрыть группы из архива</translation>
    </message>
    <message>
        <source>Take from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Убрать в архив</translation>
    </message>
</context>
<context>
    <name>SchoolTables</name>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групп</translation>
    </message>
    <message>
        <source>Learn.</source>
        <translation>Слуш.</translation>
    </message>
    <message>
        <source>Att.</source>
        <translation>Посещ.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Слушатель</translation>
    </message>
    <message>
        <source>Born, age</source>
        <translation>Дата рождения, лет</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
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
        <translation>в архиве</translation>
    </message>
    <message>
        <source>works since {year}</source>
        <translation>действует с {year}</translation>
    </message>
    <message>
        <source>over by {count}</source>
        <translation>сверх мест: {count}</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>marked: {count}</source>
        <translation>отмечено {count}</translation>
    </message>
    <message>
        <source>{marked} of {expected}</source>
        <translation>{marked} из {expected}</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполная</translation>
    </message>
    <message>
        <source>no date of birth</source>
        <translation>нет даты рожд.</translation>
    </message>
    <message>
        <source>no guardian</source>
        <translation>нет представителя</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>нет телефона</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>нет согласия</translation>
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
        <translation>программа</translation>
    </message>
    <message>
        <source>Last change: {who}, today at {time} — {what}</source>
        <translation>Последнее изменение: {who}, сегодня {time} — {what}</translation>
    </message>
    <message>
        <source>Last change: {who}, yesterday at {time} — {what}</source>
        <translation>Последнее изменение: {who}, вчера {time} — {what}</translation>
    </message>
    <message>
        <source>Last change: {who}, {date} at {time} — {what}</source>
        <translation>Последнее изменение: {who}, {date} {time} — {what}</translation>
    </message>
</context>
<context>
    <name>SchoolsPage</name>
    <message>
        <source>Sunday schools</source>
        <translation>Воскресные школы</translation>
    </message>
    <message>
        <source>New Sunday school</source>
        <translation>Новая воскресная школа</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Новое объединение</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Зачислить</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Изменить данные</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Back to the school</source>
        <translation>Назад к школе</translation>
    </message>
    <message>
        <source>Import a register from Excel</source>
        <translation>Перенести журнал из Excel</translation>
    </message>
    <message>
        <source>Open the group or the card</source>
        <translation>Открыть группу или карточку</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Отчислить</translation>
    </message>
    <message>
        <source>Choose the group in the table first.</source>
        <translation>Сначала выберите группу в таблице.</translation>
    </message>
    <message>
        <source>New school</source>
        <translation>Новая школа</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n школа</numerusform>
            <numerusform>%n школы</numerusform>
            <numerusform>%n школ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n слушатель</numerusform>
            <numerusform>%n слушателя</numerusform>
            <numerusform>%n слушателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>The groups, learners and next lessons of a school are shown here.</source>
        <translation>Здесь показаны группы, слушатели и ближайшие занятия школы.</translation>
    </message>
</context>
<context>
    <name>SecondDialog</name>
    <message>
        <source>ЭЦП for package № {number}</source>
        <translation>ЭЦП для пакета №&#xa0;{number}</translation>
    </message>
    <message>
        <source>An ЭЦП is never required: the package is signed by the key of this House already. It stands beside that signature and changes neither number nor code.</source>
        <translation>ЭЦП не обязательна: пакет уже подписан ключом Дома дружбы. Она стоит рядом с этой подписью и не меняет ни номера, ни кода.</translation>
    </message>
    <message>
        <source>1. &amp;Write the file to sign…</source>
        <translation>1. &amp;Записать файл для подписи…</translation>
    </message>
    <message>
        <source>2. &amp;Root certificate, optional…</source>
        <translation>2. Корне&amp;вой сертификат, необязательно…</translation>
    </message>
    <message>
        <source>3. &amp;Take the signature (.p7s)…</source>
        <translation>3. &amp;Принять подпись (.p7s)…</translation>
    </message>
    <message>
        <source>Sign the written file with your own tool as a detached CMS, for instance in NCALayer. Do not open or change it before.</source>
        <translation>Подпишите записанный файл своей программой как отсоединённую CMS, например в NCALayer. До этого не открывайте и не меняйте его.</translation>
    </message>
    <message>
        <source>Print the &amp;sheet F-21…</source>
        <translation>Печать &amp;листа F-21…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No ЭЦП is attached to this package yet.</source>
        <translation>К этому пакету ЭЦП ещё не приложена.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s); below is what was checked of each.</source>
        <translation>
            <numerusform>%n подпись; ниже — что проверено у каждой.</numerusform>
            <numerusform>%n подписи; ниже — что проверено у каждой.</numerusform>
            <numerusform>%n подписей; ниже — что проверено у каждой.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by: {name}</source>
        <translation>Подписал: {name}</translation>
    </message>
    <message>
        <source>Organisation: {name}</source>
        <translation>Организация: {name}</translation>
    </message>
    <message>
        <source>Issued by: {name}</source>
        <translation>Сертификат выдан: {name}</translation>
    </message>
    <message>
        <source>Certificate № {number}, valid until {day}</source>
        <translation>Сертификат №&#xa0;{number}, действует до {day}</translation>
    </message>
    <message>
        <source>File to sign</source>
        <translation>Файл для подписи</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Root certificate of the ЭЦП</source>
        <translation>Корневой сертификат ЭЦП</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>2. R&amp;oot: {name}</source>
        <translation>2. К&amp;орень: {name}</translation>
    </message>
    <message>
        <source>Signature of the package</source>
        <translation>Подпись пакета</translation>
    </message>
    <message>
        <source>Signatures (*.p7s *.cms *.sig)</source>
        <translation>Подписи (*.p7s *.cms *.sig)</translation>
    </message>
    <message>
        <source>The ЭЦП is in the package. Save it to a stick and send it again.</source>
        <translation>ЭЦП в пакете. Сохраните его на флешку и отправьте снова.</translation>
    </message>
    <message>
        <source>Checking the signature</source>
        <translation>Проверка подписи</translation>
    </message>
</context>
<context>
    <name>SegmentedSteps</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Шаг {number} из {total}: {name}</translation>
    </message>
</context>
<context>
    <name>SendStep</name>
    <message>
        <source>The office does not know the key of this House yet. It will call: read it the code {code}, then take the receipt it sends.</source>
        <translation>Учреждение ещё не знает ключа этого Дома. Оно позвонит: продиктуйте код {code}, а потом примите квитанцию, которую оно пришлёт.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Show in the folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Take the file to the office on a stick or attach it to a letter. Print the act, so that paper and file can be compared. The same file can be saved again from the journal at any time.</source>
        <translation>Отнесите файл на флешке или приложите к письму. Напечатайте акт, чтобы бумагу и файл можно было сверить. Тот же файл можно в любое время снова сохранить из журнала.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>+ Guest</source>
        <translation>+ Гость</translation>
    </message>
    <message>
        <source>known in advance: {mark}; written when the lesson is marked</source>
        <translation>известно заранее: {mark}; запишется, когда занятие отметят</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>not enrolled on that day</source>
        <translation>в этот день не числится</translation>
    </message>
    <message>
        <source>{name}, {day}: {state}</source>
        <translation>{name}, {day}: {state}</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>опоздание %n минута</numerusform>
            <numerusform>опоздание %n минуты</numerusform>
            <numerusform>опоздание %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>The office has accepted this lesson. Click to reopen it.</source>
        <translation>Учреждение приняло это занятие. Нажмите, чтобы открыть его снова.</translation>
    </message>
    <message numerus="yes">
        <source>Learner (%n)</source>
        <translation>
            <numerusform>Слушатель (%n)</numerusform>
            <numerusform>Слушатель (%n)</numerusform>
            <numerusform>Слушатель (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftActions</name>
    <message>
        <source>New shift</source>
        <translation>Новая смена</translation>
    </message>
    <message>
        <source>The shift is planned.</source>
        <translation>Смена запланирована.</translation>
    </message>
    <message>
        <source>The shift is changed.</source>
        <translation>Смена изменена.</translation>
    </message>
    <message>
        <source>The shift is removed.</source>
        <translation>Смена удалена.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) put on the shift.</source>
        <translation>
            <numerusform>%n волонтёр поставлен на смену.</numerusform>
            <numerusform>%n волонтёра поставлены на смену.</numerusform>
            <numerusform>%n волонтёров поставлено на смену.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) taken off the shift.</source>
        <translation>
            <numerusform>%n волонтёр снят со смены.</numerusform>
            <numerusform>%n волонтёра сняты со смены.</numerusform>
            <numerusform>%n волонтёров снято со смены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) under 18 serve longer that day than is advised: 4 hours until 15, 6 hours at 16 and 17.</source>
        <translation>
            <numerusform>%n волонтёр младше 18 лет занят в этот день дольше рекомендуемого: до 15 лет — 4 часа, в 16–17 лет — 6 часов.</numerusform>
            <numerusform>%n волонтёра младше 18 лет заняты в этот день дольше рекомендуемого: до 15 лет — 4 часа, в 16–17 лет — 6 часов.</numerusform>
            <numerusform>%n волонтёров младше 18 лет занято в этот день дольше рекомендуемого: до 15 лет — 4 часа, в 16–17 лет — 6 часов.</numerusform>
        </translation>
    </message>
    <message>
        <source>No hours of these shifts wait to be confirmed.</source>
        <translation>В этих сменах нет часов, ожидающих подтверждения.</translation>
    </message>
    <message numerus="yes">
        <source>Hours of %n shift(s)</source>
        <translation>
            <numerusform>Часы %n смены</numerusform>
            <numerusform>Часы %n смен</numerusform>
            <numerusform>Часы %n смен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) confirmed: {hours} h.</source>
        <translation>
            <numerusform>Подтверждены часы %n волонтёра: {hours} ч.</numerusform>
            <numerusform>Подтверждены часы %n волонтёров: {hours} ч.</numerusform>
            <numerusform>Подтверждены часы %n волонтёров: {hours} ч.</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}: {hours} h, confirmed by {name}</source>
        <translation>{date}: {hours} ч, подтвердил(а): {name}</translation>
    </message>
    <message>
        <source>The hours are corrected.</source>
        <translation>Часы исправлены.</translation>
    </message>
    <message>
        <source>The mark is taken back; the hours wait to be confirmed.</source>
        <translation>Отметка снята; часы ждут подтверждения.</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) marked as not come.</source>
        <translation>
            <numerusform>%n волонтёр отмечен как не пришедший.</numerusform>
            <numerusform>%n волонтёра отмечены как не пришедшие.</numerusform>
            <numerusform>%n волонтёров отмечено как не пришедшие.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Задание</translation>
    </message>
    <message>
        <source>{area} — from 18 only</source>
        <translation>{area} — только с 18 лет</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Направление</translation>
    </message>
    <message>
        <source>by itself, at no event</source>
        <translation>само по себе, без мероприятия</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Мероприятие</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>Н&amp;ачало</translation>
    </message>
    <message>
        <source>E&amp;nds at, on the same day</source>
        <translation>О&amp;кончание, в тот же день</translation>
    </message>
    <message>
        <source>&amp;People needed</source>
        <translation>Сколько &amp;людей нужно</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>М&amp;есто</translation>
    </message>
    <message>
        <source>&amp;Heavy or dangerous: from 18 only</source>
        <translation>Тяжёлая или &amp;опасная: только с 18 лет</translation>
    </message>
</context>
<context>
    <name>ShiftTable</name>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>People on it</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтёр</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
</context>
<context>
    <name>ShiftsTab</name>
    <message>
        <source>event cancelled</source>
        <translation>мероприятие отменено</translation>
    </message>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>нужен ещё %n</numerusform>
            <numerusform>нужно ещё %n</numerusform>
            <numerusform>нужно ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>подтвердить: %n</numerusform>
            <numerusform>подтвердить: %n</numerusform>
            <numerusform>подтвердить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>confirmed {date} by {name}</source>
        <translation>подтверждено {date}: {name}</translation>
    </message>
    <message>
        <source>busy then, but: {reason}</source>
        <translation>занят, но: {reason}</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Любое мероприятие</translation>
    </message>
    <message>
        <source>Choose a shift in the list.</source>
        <translation>Выберите смену в списке.</translation>
    </message>
    <message>
        <source>from 18 only</source>
        <translation>только с 18 лет</translation>
    </message>
    <message>
        <source>Today and ahead</source>
        <translation>Сегодня и впереди</translation>
    </message>
    <message>
        <source>Hours to confirm</source>
        <translation>Часы на подтверждение</translation>
    </message>
    <message>
        <source>Ahead, people missing</source>
        <translation>Впереди, не хватает людей</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>С начала года</translation>
    </message>
    <message>
        <source>All shifts</source>
        <translation>Все смены</translation>
    </message>
    <message>
        <source>Which shifts are shown</source>
        <translation>Какие смены показаны</translation>
    </message>
    <message>
        <source>All shifts of one event</source>
        <translation>Все смены одного мероприятия</translation>
    </message>
    <message>
        <source>No shifts here</source>
        <translation>Здесь нет смен</translation>
    </message>
    <message>
        <source>A shift says what is to be done, when and by how many; hours come from its length and are confirmed afterwards.</source>
        <translation>Смена говорит, что сделать, когда и скольким людям; часы берутся из её длительности и потом подтверждаются.</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Новая смена</translation>
    </message>
    <message>
        <source>New shift…</source>
        <translation>Новая смена…</translation>
    </message>
    <message>
        <source>Plan a shift (Ctrl+Shift+N)</source>
        <translation>Запланировать смену (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Confirm the selected shifts…</source>
        <translation>Подтвердить выделенные смены…</translation>
    </message>
    <message>
        <source>Confirm the hours of all selected shifts at once</source>
        <translation>Подтвердить часы всех выделенных смен сразу</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Добавить людей…</translation>
    </message>
    <message>
        <source>Choose who takes this shift (Ctrl+I)</source>
        <translation>Выбрать, кто выйдет на смену (Ctrl+I)</translation>
    </message>
    <message>
        <source>Confirm hours…</source>
        <translation>Подтвердить часы…</translation>
    </message>
    <message>
        <source>Confirm the hours of this shift</source>
        <translation>Подтвердить часы этой смены</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Correct confirmed hours</source>
        <translation>Исправить подтверждённые часы</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не пришли</translation>
    </message>
    <message>
        <source>Mark the selected people as not come, or take that back</source>
        <translation>Отметить выделенных как не пришедших или снять отметку</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Take the selected people off the shift</source>
        <translation>Снять выделенных со смены</translation>
    </message>
    <message>
        <source>Change the shift…</source>
        <translation>Изменить смену…</translation>
    </message>
    <message>
        <source>Change task, day or times</source>
        <translation>Изменить задание, день или время</translation>
    </message>
    <message>
        <source>Remove the shift with its people</source>
        <translation>Удалить смену вместе с людьми</translation>
    </message>
    <message>
        <source>Remove the shift</source>
        <translation>Удалить смену</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Смены</translation>
    </message>
    <message>
        <source>People of the shift</source>
        <translation>Люди на смене</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Orders (F-16)</source>
        <translation>Приказы (F-16)</translation>
    </message>
    <message>
        <source>New school year</source>
        <translation>Новый учебный год</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Print what is in view</source>
        <translation>Напечатать то, что на экране</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Перейти к сообщению</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Текст 100&#xa0;%</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Цвета как в системе</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
</context>
<context>
    <name>SignStep</name>
    <message>
        <source>The package gets the technological signature of this House and is encrypted for {office}. After that it cannot be changed; a correction is a new package.</source>
        <translation>Пакет получит технологическую подпись этого Дома и будет зашифрован для получателя: {office}. После этого изменить его нельзя; поправка — это новый пакет.</translation>
    </message>
    <message>
        <source>Code of the House&apos;s key: {code}. The key is valid until {day}.</source>
        <translation>Код ключа Дома: {code}. Ключ действует до {day}.</translation>
    </message>
</context>
<context>
    <name>SlotsEditor</name>
    <message>
        <source>Type the time as 10:00; the end comes after the beginning.</source>
        <translation>Введите время в виде 10:00; конец должен быть позже начала.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Добавить время</translation>
    </message>
    <message>
        <source>Add another day or time of the week</source>
        <translation>Добавить ещё один день или время недели</translation>
    </message>
</context>
<context>
    <name>StandingFacts</name>
    <message>
        <source>House of Friendship</source>
        <translation>Дом дружбы</translation>
    </message>
    <message>
        <source>This is an example House: its people are invented, so try everything.</source>
        <translation>Это пример Дома дружбы: люди в нём вымышлены, пробуйте всё.</translation>
    </message>
    <message>
        <source>Start my own House</source>
        <translation>Начать свой Дом дружбы</translation>
    </message>
</context>
<context>
    <name>StandingGate</name>
    <message>
        <source>Folder of the House</source>
        <translation>Папка с данными</translation>
    </message>
    <message>
        <source>House of Friendship</source>
        <translation>Дом дружбы</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Открыть журнал</translation>
    </message>
    <message>
        <source>Start with one group</source>
        <translation>Начать с одной группы</translation>
    </message>
    <message>
        <source>What is &amp;taught</source>
        <translation>Чему о&amp;бучают</translation>
    </message>
    <message>
        <source>Korean language, juniors · Қазақ тілі A1 · Dance</source>
        <translation>Корейский язык, младшая · Қазақ тілі A1 · Хореография</translation>
    </message>
    <message>
        <source>&amp;Days and time</source>
        <translation>&amp;Дни и время</translation>
    </message>
    <message>
        <source>&amp;Names of the learners, one a line</source>
        <translation>&amp;Имена слушателей, по одному в строке</translation>
    </message>
    <message>
        <source>May wait</source>
        <translation>Может подождать</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;Школа</translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation>&amp;Объединение</translation>
    </message>
    <message>
        <source>T&amp;eacher</source>
        <translation>&amp;Педагог</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Кабинет</translation>
    </message>
    <message>
        <source>Meets s&amp;ince</source>
        <translation>Начало &amp;с</translation>
    </message>
    <message>
        <source>Several lines were pasted: they stand below now, one learner a line. Here goes what is taught.</source>
        <translation>Вставлено несколько строк: теперь они ниже, по одному слушателю в строке. Здесь пишут, чему обучают.</translation>
    </message>
    <message>
        <source>Say what is taught: it becomes the group&apos;s name.</source>
        <translation>Укажите, чему обучают: это станет названием группы.</translation>
    </message>
    <message>
        <source>There is no such date. Type it as 22.11.2026.</source>
        <translation>Такой даты нет. Введите её в виде 22.11.2026.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) make no learner, see beside them why. Mend them, or press the button again to go on without them.</source>
        <translation>
            <numerusform>Из %n строки слушатель не получился, причина указана рядом. Исправьте или нажмите кнопку ещё раз, чтобы продолжить без неё.</numerusform>
            <numerusform>Из %n строк слушатели не получились, причина указана рядом. Исправьте или нажмите кнопку ещё раз, чтобы продолжить без них.</numerusform>
            <numerusform>Из %n строк слушатели не получились, причина указана рядом. Исправьте или нажмите кнопку ещё раз, чтобы продолжить без них.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateLanguagePage</name>
    <message>
        <source>New state-language group</source>
        <translation>Новая группа государственного языка</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Зачислить</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Изменить данные</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Groups in use</source>
        <translation>Группы в работе</translation>
    </message>
    <message>
        <source>Groups in the archive</source>
        <translation>Группы в архиве</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n слушатель</numerusform>
            <numerusform>%n слушателя</numerusform>
            <numerusform>%n слушателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Group or teacher</source>
        <translation>Группа или педагог</translation>
    </message>
    <message>
        <source>State-language groups</source>
        <translation>Группы гос. языка</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Выдать сертификаты</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Разделы страницы</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No group or teacher is called so.</source>
        <translation>Такой группы или педагога нет.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Архив пуст</translation>
    </message>
    <message>
        <source>Groups that teach no more can be moved here and brought back.</source>
        <translation>Сюда убирают группы, которые больше не занимаются; их можно вернуть.</translation>
    </message>
    <message>
        <source>Show groups in use</source>
        <translation>Показать группы в работе</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Групп пока нет</translation>
    </message>
    <message>
        <source>Groups in which adults and children learn Kazakh. A group needs no school: say what is taught and on which days.</source>
        <translation>Группы, в которых взрослые и дети учат казахский язык. Школа для группы не нужна: укажите, чему обучают и в какие дни.</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>Перенести из Excel</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>The learners, teachers and lessons of a group are shown here.</source>
        <translation>Здесь показаны слушатели, педагоги и занятия группы.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Saved at {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
</context>
<context>
    <name>StayActions</name>
    <message>
        <source>Enrol into the group: {group}</source>
        <translation>Зачисление в группу: {group}</translation>
    </message>
    <message>
        <source>Nobody was enrolled: these people are in the group already.</source>
        <translation>Никто не зачислен: эти люди уже в группе.</translation>
    </message>
    <message>
        <source>Leaves the group: {name}</source>
        <translation>Отчисление: {name}</translation>
    </message>
    <message>
        <source>The learner is on the list again.</source>
        <translation>Слушатель снова в списке.</translation>
    </message>
    <message>
        <source>There is no other group yet.</source>
        <translation>Другой группы пока нет.</translation>
    </message>
    <message>
        <source>Moves to another group: {name}</source>
        <translation>Перевод в другую группу: {name}</translation>
    </message>
    <message>
        <source>Find on the list: {group}</source>
        <translation>Найти в списке: {group}</translation>
    </message>
    <message>
        <source>Enrolment: {name}</source>
        <translation>Зачисление: {name}</translation>
    </message>
    <message>
        <source>The enrolment was corrected.</source>
        <translation>Зачисление исправлено.</translation>
    </message>
    <message>
        <source>The enrolment was removed.</source>
        <translation>Зачисление удалено.</translation>
    </message>
    <message>
        <source>The guest is a learner of the group now.</source>
        <translation>Гость теперь слушатель группы.</translation>
    </message>
    <message>
        <source>The teacher was added.</source>
        <translation>Педагог добавлен.</translation>
    </message>
    <message>
        <source>Teaches the group: {name}</source>
        <translation>Ведёт группу: {name}</translation>
    </message>
    <message>
        <source>The dates of the teacher were saved.</source>
        <translation>Даты педагога сохранены.</translation>
    </message>
    <message>
        <source>The teacher was removed from the group.</source>
        <translation>Педагог убран из группы.</translation>
    </message>
</context>
<context>
    <name>StayCounts</name>
    <message numerus="yes">
        <source>%n learner(s) enrolled.</source>
        <translation>
            <numerusform>Зачислен %n слушатель.</numerusform>
            <numerusform>Зачислены %n слушателя.</numerusform>
            <numerusform>Зачислено %n слушателей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need attention and enrolled nobody.</source>
        <translation>
            <numerusform>%n строка требует внимания: по ней никто не зачислен.</numerusform>
            <numerusform>%n строки требуют внимания: по ним никто не зачислен.</numerusform>
            <numerusform>%n строк требуют внимания: по ним никто не зачислен.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) leave the group</source>
        <translation>
            <numerusform>Отчисляется %n слушатель</numerusform>
            <numerusform>Отчисляются %n слушателя</numerusform>
            <numerusform>Отчисляются %n слушателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) taken off the list.</source>
        <translation>
            <numerusform>Отчислен %n слушатель.</numerusform>
            <numerusform>Отчислены %n слушателя.</numerusform>
            <numerusform>Отчислено %n слушателей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) move to another group</source>
        <translation>
            <numerusform>%n слушатель переходит в другую группу</numerusform>
            <numerusform>%n слушателя переходят в другую группу</numerusform>
            <numerusform>%n слушателей переходят в другую группу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) moved.</source>
        <translation>
            <numerusform>%n слушатель переведён.</numerusform>
            <numerusform>%n слушателя переведены.</numerusform>
            <numerusform>%n слушателей переведено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>StreaksDialog</name>
    <message>
        <source>Whom to call: lessons missed in a row</source>
        <translation>Кому позвонить: занятия, пропущенные подряд</translation>
    </message>
    <message>
        <source>Only marks of held lessons count: vacations and cancelled lessons alarm nobody. Absences known in advance and groups that have not met for four weeks are left out.</source>
        <translation>Считаются только отметки проведённых занятий: каникулы и отменённые занятия никого не тревожат. Известные заранее отсутствия и группы, не собиравшиеся четыре недели, не входят.</translation>
    </message>
    <message>
        <source>&amp;Missed in a row, at least</source>
        <translation>Пропущено подряд не &amp;меньше</translation>
    </message>
    <message>
        <source>Missed in a row, at least</source>
        <translation>Пропущено подряд не меньше</translation>
    </message>
    <message>
        <source>Phone list…</source>
        <translation>Список для звонков…</translation>
    </message>
    <message>
        <source>For the teachers; it does not leave the House</source>
        <translation>Для педагогов; из Дома дружбы не выносится</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Слушатель</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кому звонить</translation>
    </message>
</context>
<context>
    <name>TakeOnDialog</name>
    <message>
        <source>Put on the shift</source>
        <translation>Поставить на смену</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтёр</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>В этот день</translation>
    </message>
    <message>
        <source>&amp;Volunteers (Space ticks)</source>
        <translation>&amp;Волонтёры (пробел отмечает)</translation>
    </message>
    <message>
        <source>&amp;Reason for those who are busy then</source>
        <translation>&amp;Причина для тех, кто занят</translation>
    </message>
    <message>
        <source>under 18: not allowed by law</source>
        <translation>до 18 лет: запрещено законом</translation>
    </message>
    <message>
        <source>under 14 without a guardian&apos;s consent</source>
        <translation>до 14 лет без согласия представителя</translation>
    </message>
    <message>
        <source>the date of birth is not known</source>
        <translation>дата рождения неизвестна</translation>
    </message>
    <message>
        <source>known to be away that day</source>
        <translation>известно, что в этот день его не будет</translation>
    </message>
    <message>
        <source>busy {first}–{last}: {what}</source>
        <translation>занят {first}–{last}: {what}</translation>
    </message>
    <message>
        <source>usually can</source>
        <translation>обычно может</translation>
    </message>
    <message>
        <source>has not named this time</source>
        <translation>время не называл</translation>
    </message>
    <message>
        <source>helps in this area</source>
        <translation>направление подходит</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>до 18 лет</translation>
    </message>
    <message numerus="yes">
        <source>Put %n volunteer(s) on the shift</source>
        <translation>
            <numerusform>Поставить на смену %n волонтёра</numerusform>
            <numerusform>Поставить на смену %n волонтёров</numerusform>
            <numerusform>Поставить на смену %n волонтёров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakerState</name>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>не пришёл</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>подтвердить</translation>
    </message>
</context>
<context>
    <name>TasksDialog</name>
    <message>
        <source>Checklist</source>
        <translation>Список задач</translation>
    </message>
    <message>
        <source>A &amp;line each: days before the event, then what; -1 is the day after</source>
        <translation>По &amp;строке: дней до мероприятия, затем задача; -1 — на следующий день</translation>
    </message>
</context>
<context>
    <name>TeacherDatesDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>П&amp;оследний день</translation>
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
        <translation>Кого добавить педагогом</translation>
    </message>
    <message>
        <source>Somebody known, or a new name</source>
        <translation>Знакомый человек или новое имя</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Let this person teach the group (Enter)</source>
        <translation>Сделать этого человека педагогом группы (Enter)</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Даты…</translation>
    </message>
    <message>
        <source>From when to when the chosen teacher teaches the group</source>
        <translation>С какого по какой день выбранный педагог ведёт группу</translation>
    </message>
    <message>
        <source>Teachers of the group</source>
        <translation>Педагоги группы</translation>
    </message>
    <message>
        <source>No teacher yet</source>
        <translation>Педагога пока нет</translation>
    </message>
    <message>
        <source>Type a name above: somebody known is proposed, anybody else is added.</source>
        <translation>Впишите имя выше: знакомый будет предложен, любой другой — добавлен.</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Entered by mistake: remove</source>
        <translation>Внесён по ошибке: убрать</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Title in &amp;Kazakh</source>
        <translation>Название на &amp;казахском</translation>
    </message>
    <message>
        <source>Title in &amp;Russian</source>
        <translation>Название на &amp;русском</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>A &amp;line each: days before the event, then what; -1 is the day after</source>
        <translation>По &amp;строке: дней до мероприятия, затем задача; -1 — на следующий день</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>&amp;Reason of the enrolment</source>
        <translation>&amp;Основание зачисления</translation>
    </message>
    <message>
        <source>&amp;Order no.</source>
        <translation>&amp;Номер приказа</translation>
    </message>
    <message>
        <source>&amp;Date of the order</source>
        <translation>&amp;Дата приказа</translation>
    </message>
</context>
<context>
    <name>TermsSection</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Четверть</translation>
    </message>
    <message>
        <source>Vacation</source>
        <translation>Каникулы</translation>
    </message>
    <message>
        <source>Check the days against this year&apos;s order of the ministry.</source>
        <translation>Сверьте дни с приказом министерства на этот год.</translation>
    </message>
    <message>
        <source>Lessons follow the calendar without this line.</source>
        <translation>Теперь занятия идут по календарю без этой строки.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Terms and vacations</source>
        <translation>Четверти и каникулы</translation>
    </message>
    <message>
        <source>In a vacation no lesson is expected. As soon as a school year has a term, lessons of that year are expected only within its terms. Marks that are there stay.</source>
        <translation>В каникулы занятий не ожидается. Как только в учебном году есть хоть одна четверть, занятия этого года ожидаются только внутри четвертей. Поставленные отметки сохраняются.</translation>
    </message>
    <message>
        <source>Add the usual year {year}</source>
        <translation>Добавить обычный год {year}</translation>
    </message>
    <message>
        <source>Four terms with their vacations, as they have lain in recent years</source>
        <translation>Четыре четверти с каникулами, как в последние годы</translation>
    </message>
    <message>
        <source>Add a line…</source>
        <translation>Добавить строку…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>TheirFormDialog</name>
    <message>
        <source>Choose the form that the office sent</source>
        <translation>Выберите форму, присланную вышестоящей организацией</translation>
    </message>
    <message>
        <source>Reading the form</source>
        <translation>Чтение формы</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Что считает</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Fill their form</source>
        <translation>Заполнить присланную форму</translation>
    </message>
    <message>
        <source>Report for</source>
        <translation>Отчёт за</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>What comes where</source>
        <translation>Что и куда пойдёт</translation>
    </message>
    <message>
        <source>What this cell &amp;counts</source>
        <translation>Что &amp;считает эта ячейка</translation>
    </message>
    <message>
        <source>Find a number in any of the three languages</source>
        <translation>Найдите показатель на любом из трёх языков</translation>
    </message>
    <message>
        <source>For which &amp;days</source>
        <translation>За какие &amp;дни</translation>
    </message>
    <message>
        <source>For which days</source>
        <translation>За какие дни</translation>
    </message>
    <message>
        <source>Numbers of the House</source>
        <translation>Показатели Дома дружбы</translation>
    </message>
    <message>
        <source>Leave this cell as it is</source>
        <translation>Оставить эту ячейку как есть</translation>
    </message>
    <message>
        <source>Save the filled copy…</source>
        <translation>Сохранить заполненную копию…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This form is known: its cells fill themselves. Look, and save the copy.</source>
        <translation>Эта форма знакома: её ячейки заполняются сами. Проверьте и сохраните копию.</translation>
    </message>
    <message>
        <source>A new form. Click a cell, then choose at the right what it counts; it is remembered for the next time.</source>
        <translation>Новая форма. Щёлкните ячейку и выберите справа, что она считает; выбор запомнится на следующий раз.</translation>
    </message>
    <message>
        <source>Cell {name}</source>
        <translation>Ячейка {name}</translation>
    </message>
    <message>
        <source>Click a cell of the form</source>
        <translation>Щёлкните ячейку формы</translation>
    </message>
    <message>
        <source>not begun: stays empty</source>
        <translation>ещё не начались: останется пустой</translation>
    </message>
    <message>
        <source>Save the filled copy</source>
        <translation>Сохранить заполненную копию</translation>
    </message>
    <message>
        <source>Saved: {name}. The form itself is as it came.</source>
        <translation>Сохранено: {name}. Сама форма осталась такой, какой пришла.</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Убрать это время</translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message>
        <source>All schools</source>
        <translation>Все школы</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>All teachers</source>
        <translation>Все педагоги</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Все кабинеты</translation>
    </message>
    <message>
        <source>outside the terms</source>
        <translation>вне четвертей</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>in place of another</source>
        <translation>вместо другого</translation>
    </message>
    <message>
        <source>room taken</source>
        <translation>кабинет занят</translation>
    </message>
    <message>
        <source>teacher busy</source>
        <translation>педагог занят</translation>
    </message>
    <message>
        <source>learners in both</source>
        <translation>общие слушатели</translation>
    </message>
    <message>
        <source>two at once</source>
        <translation>два сразу</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Add a lesson…</source>
        <translation>Добавить занятие…</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) this week</source>
        <translation>
            <numerusform>%n занятие на этой неделе</numerusform>
            <numerusform>%n занятия на этой неделе</numerusform>
            <numerusform>%n занятий на этой неделе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the way of another</source>
        <translation>
            <numerusform>%n из них мешает другому</numerusform>
            <numerusform>%n из них мешают другим</numerusform>
            <numerusform>%n из них мешают другим</numerusform>
        </translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Предыдущая неделя</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Следующая неделя</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Move or change…</source>
        <translation>Перенести, изменить…</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>Предыдущая неделя (Alt+Left)</translation>
    </message>
    <message>
        <source>Week after (Alt+Right)</source>
        <translation>Следующая неделя (Alt+Right)</translation>
    </message>
    <message>
        <source>This week (Ctrl+T)</source>
        <translation>Эта неделя (Ctrl+T)</translation>
    </message>
    <message>
        <source>Another day, time, room or teacher (Enter)</source>
        <translation>Другой день, время, кабинет или педагог (Enter)</translation>
    </message>
    <message>
        <source>Cancel the lesson…</source>
        <translation>Отменить занятие…</translation>
    </message>
    <message>
        <source>Hours of teachers…</source>
        <translation>Часы педагогов…</translation>
    </message>
    <message>
        <source>Form F-22: lessons really held in this month</source>
        <translation>Форма F-22: занятия, действительно проведённые в этом месяце</translation>
    </message>
    <message>
        <source>Drag a lesson to another day to move it</source>
        <translation>Перетащите занятие на другой день, чтобы перенести его</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
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
        <translation>На этой неделе занятий нет. Занятия появляются из дней и времени групп; укажите их в карточке группы.</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Keep this text</source>
        <translation>Сохранить этот текст</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Sunday schools</source>
        <translation>Воскресные школы</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>State-language groups</source>
        <translation>Группы гос. языка</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Слушатели</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n зачисление</numerusform>
            <numerusform>%n зачисления</numerusform>
            <numerusform>%n зачислений</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance this month</source>
        <translation>Посещаемость за месяц</translation>
    </message>
    <message>
        <source>Volunteers this month</source>
        <translation>Волонтёры, этот месяц</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{points} above last month</source>
        <translation>на {points} выше прошлого месяца</translation>
    </message>
    <message>
        <source>{points} below last month</source>
        <translation>на {points} ниже прошлого месяца</translation>
    </message>
    <message>
        <source>as last month</source>
        <translation>как в прошлом месяце</translation>
    </message>
    <message>
        <source>Attendance by week, per cent</source>
        <translation>Посещаемость по неделям, проценты</translation>
    </message>
    <message>
        <source>As soon as lessons are marked, the attendance of the last twelve weeks stands here, a bar for each week.</source>
        <translation>Как только занятия будут отмечены, здесь появится посещаемость последних двенадцати недель — по столбцу на неделю.</translation>
    </message>
    <message>
        <source>Put aside.</source>
        <translation>Отложено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Mark a lesson</source>
        <translation>Отметить занятие</translation>
    </message>
    <message>
        <source>All data are on this computer</source>
        <translation>Все данные на этом компьютере</translation>
    </message>
    <message>
        <source>Academic year {years}</source>
        <translation>Учебный год {years}</translation>
    </message>
    <message>
        <source>Lessons today</source>
        <translation>Занятия сегодня</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Вся неделя</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Attendance by week, %</source>
        <translation>Посещаемость по неделям, %</translation>
    </message>
    <message>
        <source>By school</source>
        <translation>По школам</translation>
    </message>
</context>
<context>
    <name>TopicLine</name>
    <message>
        <source>{day}: {topic} · for home: {homework}</source>
        <translation>{day}: {topic} · на дом: {homework}</translation>
    </message>
    <message>
        <source>{day}: {topic}</source>
        <translation>{day}: {topic}</translation>
    </message>
    <message>
        <source>{day}: no topic yet</source>
        <translation>{day}: тема пока не записана</translation>
    </message>
    <message>
        <source>{day}, by the programme it goes on: {number}. {topic}</source>
        <translation>{day}, по программе продолжается: {number}. {topic}</translation>
    </message>
    <message>
        <source>{day}, next in the programme: {number}. {topic}</source>
        <translation>{day}, следующая по программе: {number}. {topic}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Topic…</source>
        <translation>Тема…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Topic, homework and hours of the lesson</source>
        <translation>Тема, домашнее задание и часы занятия</translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>Тема: {topic}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>TotalTiles</name>
    <message>
        <source>Lessons held</source>
        <translation>Проведено занятий</translation>
    </message>
    <message>
        <source>{hours} academic hours</source>
        <translation>{hours} ак. ч.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>{visits} visits, {marks} marks</source>
        <translation>посещений {visits}, отметок {marks}</translation>
    </message>
    <message>
        <source>Unique persons</source>
        <translation>Уникальных лиц</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n зачисление</numerusform>
            <numerusform>%n зачисления</numerusform>
            <numerusform>%n зачислений</numerusform>
        </translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Пропусков</translation>
    </message>
    <message>
        <source>good reason {excused} · ill {ill} · no reason {unexcused}</source>
        <translation>уваж. {excused} · болели {ill} · неуваж. {unexcused}</translation>
    </message>
</context>
<context>
    <name>Travels</name>
    <message>
        <source>For the teacher, to fill in…</source>
        <translation>Для педагога, на заполнение…</translation>
    </message>
    <message>
        <source>Take in a returned register…</source>
        <translation>Принять возвращённый журнал…</translation>
    </message>
    <message>
        <source>Save the register for the teacher</source>
        <translation>Сохранить журнал для педагога</translation>
    </message>
    <message>
        <source>Saved: {name}. The teacher fills it in and sends it back; drop it on the register then.</source>
        <translation>Сохранено: {name}. Когда педагог заполнит и вернёт файл, перетащите его на журнал.</translation>
    </message>
    <message>
        <source>Writing the Excel file</source>
        <translation>Записывается файл Excel</translation>
    </message>
    <message>
        <source>Choose a folder for the registers</source>
        <translation>Выберите папку для журналов</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Choose the returned register</source>
        <translation>Выберите возвращённый журнал</translation>
    </message>
</context>
<context>
    <name>TroubleGate</name>
    <message>
        <source>The House cannot be opened, but it is not lost</source>
        <translation>Данные не открываются, но они не потеряны</translation>
    </message>
    <message>
        <source>The program is open already</source>
        <translation>Программа уже открыта</translation>
    </message>
    <message>
        <source>A newer version of the program is needed</source>
        <translation>Нужна более новая версия программы</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>В папку нельзя записывать</translation>
    </message>
    <message>
        <source>The folder cannot be used</source>
        <translation>Папку нельзя использовать</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск переполнен</translation>
    </message>
    <message>
        <source>The folder of the House is not there</source>
        <translation>Папки с данными нет на месте</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Диск не отвечает</translation>
    </message>
    <message>
        <source>The database is missing</source>
        <translation>Нет файла базы</translation>
    </message>
    <message>
        <source>It is still so.</source>
        <translation>Пока всё так же.</translation>
    </message>
    <message>
        <source>It is held by the program with the number {process} on the computer {computer}.</source>
        <translation>Данные держит программа с номером процесса {process} на компьютере {computer}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Обычная папка</translation>
    </message>
    <message>
        <source>Copies found</source>
        <translation>Найденные копии</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Технические подробности</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>None in this folder. Look on the stick: choose “Restore from a copy”.</source>
        <translation>В этой папке нет. Посмотрите на флешке: нажмите «Восстановить из копии».</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>a mark</source>
        <translation>отметка</translation>
    </message>
    <message>
        <source>several marks</source>
        <translation>несколько отметок</translation>
    </message>
    <message>
        <source>“the rest were present”</source>
        <translation>«остальные были»</translation>
    </message>
    <message>
        <source>a lesson added</source>
        <translation>добавление занятия</translation>
    </message>
    <message>
        <source>a lesson removed</source>
        <translation>удаление занятия</translation>
    </message>
    <message>
        <source>a lesson cancelled</source>
        <translation>отмена занятия</translation>
    </message>
    <message>
        <source>a lesson restored</source>
        <translation>возвращение занятия</translation>
    </message>
    <message>
        <source>topic and homework</source>
        <translation>тема и домашнее задание</translation>
    </message>
    <message>
        <source>a lesson reopened</source>
        <translation>повторное открытие занятия</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>an enrolment</source>
        <translation>зачисление</translation>
    </message>
    <message>
        <source>learners enrolled by a list</source>
        <translation>зачисление списком</translation>
    </message>
    <message>
        <source>an enrolment changed</source>
        <translation>изменение зачисления</translation>
    </message>
    <message>
        <source>a leaving</source>
        <translation>отчисление</translation>
    </message>
    <message>
        <source>a learner&apos;s return</source>
        <translation>возвращение слушателя</translation>
    </message>
    <message>
        <source>a move to another group</source>
        <translation>перевод в другую группу</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>приказ</translation>
    </message>
    <message>
        <source>an order annulled</source>
        <translation>аннулирование приказа</translation>
    </message>
    <message>
        <source>an absence known in advance</source>
        <translation>известное заранее отсутствие</translation>
    </message>
    <message>
        <source>an absence changed</source>
        <translation>изменение отсутствия</translation>
    </message>
    <message>
        <source>an absence taken back</source>
        <translation>удаление отсутствия</translation>
    </message>
    <message>
        <source>the new school year</source>
        <translation>новый учебный год</translation>
    </message>
    <message>
        <source>an enrolment removed</source>
        <translation>удаление зачисления</translation>
    </message>
    <message>
        <source>a guest taken into the group</source>
        <translation>зачисление гостя</translation>
    </message>
    <message>
        <source>the cells of a form</source>
        <translation>ячейки формы</translation>
    </message>
    <message>
        <source>a new card</source>
        <translation>новая карточка</translation>
    </message>
    <message>
        <source>a change of a card</source>
        <translation>изменение карточки</translation>
    </message>
    <message>
        <source>a card moved to the archive</source>
        <translation>карточка в архив</translation>
    </message>
    <message>
        <source>a card taken from the archive</source>
        <translation>карточка из архива</translation>
    </message>
    <message>
        <source>a legal guardian</source>
        <translation>законный представитель</translation>
    </message>
    <message>
        <source>a change of a legal guardian</source>
        <translation>изменение законного представителя</translation>
    </message>
    <message>
        <source>a legal guardian removed</source>
        <translation>удаление законного представителя</translation>
    </message>
    <message>
        <source>a consent noted</source>
        <translation>внесение согласия</translation>
    </message>
    <message>
        <source>a consent renewed</source>
        <translation>продление согласия</translation>
    </message>
    <message>
        <source>a consent withdrawn</source>
        <translation>отзыв согласия</translation>
    </message>
    <message>
        <source>a consent removed</source>
        <translation>удаление согласия</translation>
    </message>
    <message>
        <source>brothers and sisters</source>
        <translation>братья и сёстры</translation>
    </message>
    <message>
        <source>a sibling taken away</source>
        <translation>снятие отметки о родстве</translation>
    </message>
    <message>
        <source>a new group</source>
        <translation>новая группа</translation>
    </message>
    <message>
        <source>the first group</source>
        <translation>первая группа</translation>
    </message>
    <message>
        <source>a change of a group</source>
        <translation>изменение группы</translation>
    </message>
    <message>
        <source>the days of a group</source>
        <translation>дни занятий группы</translation>
    </message>
    <message>
        <source>a teacher of a group</source>
        <translation>педагог группы</translation>
    </message>
    <message>
        <source>a teacher removed</source>
        <translation>удаление педагога</translation>
    </message>
    <message>
        <source>a programme</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>the choice of a programme</source>
        <translation>выбор программы</translation>
    </message>
    <message>
        <source>the topic of a lesson</source>
        <translation>тема занятия</translation>
    </message>
    <message>
        <source>a returned register</source>
        <translation>возвращённый журнал</translation>
    </message>
    <message>
        <source>a group moved to the archive</source>
        <translation>группа в архив</translation>
    </message>
    <message>
        <source>a group taken from the archive</source>
        <translation>группа из архива</translation>
    </message>
    <message>
        <source>a new school</source>
        <translation>новая школа</translation>
    </message>
    <message>
        <source>a change of a school</source>
        <translation>изменение школы</translation>
    </message>
    <message>
        <source>a school moved to the archive</source>
        <translation>школа в архив</translation>
    </message>
    <message>
        <source>a school taken from the archive</source>
        <translation>школа из архива</translation>
    </message>
    <message>
        <source>a new association</source>
        <translation>новое объединение</translation>
    </message>
    <message>
        <source>a change of an association</source>
        <translation>изменение объединения</translation>
    </message>
    <message>
        <source>an association moved to the archive</source>
        <translation>объединение в архив</translation>
    </message>
    <message>
        <source>an association taken from the archive</source>
        <translation>объединение из архива</translation>
    </message>
    <message>
        <source>a line put aside</source>
        <translation>отложенная строка</translation>
    </message>
    <message>
        <source>a line brought back</source>
        <translation>возвращённая строка</translation>
    </message>
    <message>
        <source>the name of whoever works here</source>
        <translation>имя того, кто работает</translation>
    </message>
    <message>
        <source>an assessment of levels</source>
        <translation>оценка уровня</translation>
    </message>
    <message>
        <source>certificates issued</source>
        <translation>выдача сертификатов</translation>
    </message>
    <message>
        <source>a certificate annulled</source>
        <translation>аннулирование сертификата</translation>
    </message>
    <message>
        <source>a copy of a certificate</source>
        <translation>копия сертификата</translation>
    </message>
    <message>
        <source>the card of the House</source>
        <translation>карточка Дома</translation>
    </message>
    <message>
        <source>the names of the House</source>
        <translation>названия Дома</translation>
    </message>
    <message>
        <source>a day added to the calendar</source>
        <translation>день добавлен в календарь</translation>
    </message>
    <message>
        <source>a change of the calendar</source>
        <translation>изменение календаря</translation>
    </message>
    <message>
        <source>a day taken out of the calendar</source>
        <translation>день убран из календаря</translation>
    </message>
    <message>
        <source>a lesson moved or changed</source>
        <translation>перенос или изменение занятия</translation>
    </message>
    <message>
        <source>a weekly time moved</source>
        <translation>перенос еженедельного времени</translation>
    </message>
    <message>
        <source>a lesson that makes up for another</source>
        <translation>занятие взамен отменённого</translation>
    </message>
    <message>
        <source>a term or vacation added</source>
        <translation>добавление четверти или каникул</translation>
    </message>
    <message>
        <source>a term or vacation changed</source>
        <translation>изменение четверти или каникул</translation>
    </message>
    <message>
        <source>a term or vacation removed</source>
        <translation>удаление четверти или каникул</translation>
    </message>
    <message>
        <source>the usual school year</source>
        <translation>обычный учебный год</translation>
    </message>
    <message>
        <source>a new event</source>
        <translation>новое мероприятие</translation>
    </message>
    <message>
        <source>a change of an event</source>
        <translation>изменение мероприятия</translation>
    </message>
    <message>
        <source>a move of an event</source>
        <translation>перенос мероприятия</translation>
    </message>
    <message>
        <source>a cancellation of an event</source>
        <translation>отмена мероприятия</translation>
    </message>
    <message>
        <source>a cancellation taken back</source>
        <translation>снятие отмены мероприятия</translation>
    </message>
    <message>
        <source>an event moved to the archive</source>
        <translation>мероприятие в архив</translation>
    </message>
    <message>
        <source>an event taken from the archive</source>
        <translation>мероприятие из архива</translation>
    </message>
    <message>
        <source>a series of events</source>
        <translation>серия мероприятий</translation>
    </message>
    <message>
        <source>a checklist</source>
        <translation>список задач</translation>
    </message>
    <message>
        <source>a line of a checklist</source>
        <translation>отметка задачи</translation>
    </message>
    <message>
        <source>a template of events</source>
        <translation>шаблон мероприятия</translation>
    </message>
    <message>
        <source>the result of an event</source>
        <translation>итог мероприятия</translation>
    </message>
    <message>
        <source>the number of a note</source>
        <translation>номер справки</translation>
    </message>
    <message>
        <source>a publication</source>
        <translation>публикация</translation>
    </message>
    <message>
        <source>the list of an event</source>
        <translation>список участников мероприятия</translation>
    </message>
    <message>
        <source>a check-in</source>
        <translation>отметка явки</translation>
    </message>
    <message>
        <source>a photo of an event</source>
        <translation>фото мероприятия</translation>
    </message>
    <message>
        <source>a step undone or redone</source>
        <translation>отмена или повтор</translation>
    </message>
    <message>
        <source>an import from Excel</source>
        <translation>перенос из Excel</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Отменено: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Повторено: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation>последнее действие</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Not saved yet. Close once more to throw away what was typed.</source>
        <translation>Ещё не сохранено. Чтобы закрыть, не сохраняя введённое, закройте ещё раз.</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>&amp;Look and decide…</source>
        <translation>&amp;Посмотреть и решить…</translation>
    </message>
    <message>
        <source>Type the &amp;code of the House…</source>
        <translation>Ввести &amp;код Дома…</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Сохранить квитанцию…</translation>
    </message>
    <message>
        <source>Look at the re&amp;port…</source>
        <translation>Посмотреть &amp;отчёт…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Итог проверок</translation>
    </message>
    <message>
        <source>Choose a file or a House to see what its checks found.</source>
        <translation>Выберите файл или Дом, чтобы увидеть итог проверок.</translation>
    </message>
    <message>
        <source>{house}: {state}</source>
        <translation>{house}: {state}</translation>
    </message>
    <message>
        <source>No package of this period is here. Call the House, or write to it: “Letters to the late” makes a letter once the term is over.</source>
        <translation>Пакета за этот период здесь нет. Позвоните в Дом или напишите ему: когда срок пройдёт, письмо составят «Письма опоздавшим».</translation>
    </message>
    <message>
        <source>Correction: {reason}</source>
        <translation>Причина исправления: {reason}</translation>
    </message>
</context>
<context>
    <name>VolunteerCard</name>
    <message>
        <source>annulled</source>
        <translation>аннулирован</translation>
    </message>
    <message>
        <source>Choose a volunteer in the list.</source>
        <translation>Выберите волонтёра в списке.</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>Выбывает…</translation>
    </message>
    <message numerus="yes">
        <source>{year}: %n shift(s), {hours} h</source>
        <translation>
            <numerusform>{year}: %n смена, {hours} ч</numerusform>
            <numerusform>{year}: %n смены, {hours} ч</numerusform>
            <numerusform>{year}: %n смен, {hours} ч</numerusform>
        </translation>
    </message>
    <message>
        <source>before the register: {hours} h</source>
        <translation>до начала учёта: {hours} ч</translation>
    </message>
    <message>
        <source>All confirmed hours: {hours}</source>
        <translation>Всего подтверждено часов: {hours}</translation>
    </message>
    <message>
        <source>Serves again</source>
        <translation>Снова волонтёр</translation>
    </message>
    <message>
        <source>Volunteer since {date}</source>
        <translation>Волонтёр с {date}</translation>
    </message>
    <message>
        <source>Usually can: {times}</source>
        <translation>Обычно может: {times}</translation>
    </message>
    <message>
        <source>Platform: {number}</source>
        <translation>Платформа: {number}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change areas, languages and times (F2)</source>
        <translation>Изменить направления, языки и время (F2)</translation>
    </message>
    <message>
        <source>Note the last day of the volunteer, or take it back</source>
        <translation>Отметить последний день волонтёра или снять отметку</translation>
    </message>
    <message>
        <source>Card of the person</source>
        <translation>Карточка человека</translation>
    </message>
    <message>
        <source>Shifts of the volunteer</source>
        <translation>Смены волонтёра</translation>
    </message>
    <message>
        <source>Enter confirms or corrects the hours of a shift</source>
        <translation>Enter подтверждает или исправляет часы смены</translation>
    </message>
    <message>
        <source>Letters and certificates of the volunteer</source>
        <translation>Письма и сертификаты волонтёра</translation>
    </message>
</context>
<context>
    <name>VolunteerDialog</name>
    <message>
        <source>&amp;Volunteer since</source>
        <translation>Волонтёр &amp;с</translation>
    </message>
    <message>
        <source>&amp;Areas (Space ticks)</source>
        <translation>&amp;Направления (пробел отмечает)</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Языки</translation>
    </message>
    <message>
        <source>&amp;When they usually can</source>
        <translation>Когда о&amp;бычно может</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>На&amp;выки</translation>
    </message>
    <message>
        <source>&amp;Number on a volunteers&apos; platform</source>
        <translation>Но&amp;мер на платформе волонтёров</translation>
    </message>
    <message>
        <source>&amp;Hours served before the House kept them here</source>
        <translation>Часы &amp;до начала учёта здесь</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>&amp;Person, known or new</source>
        <translation>&amp;Человек, из реестра или новый</translation>
    </message>
    <message>
        <source>only for somebody new, as 12.05.2010</source>
        <translation>только для нового, например 12.05.2010</translation>
    </message>
    <message>
        <source>Type hours in quarters, as 12.25.</source>
        <translation>Введите часы с шагом в четверть: 12,25.</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>Дата &amp;рождения</translation>
    </message>
    <message>
        <source>{area} — from 18 only</source>
        <translation>{area} — только с 18 лет</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>Interprets</source>
        <translation>Переводит</translation>
    </message>
</context>
<context>
    <name>VolunteerTable</name>
    <message>
        <source>Volunteer</source>
        <translation>Волонтёр</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Hours this year</source>
        <translation>Часов за год</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>VolunteersPage</name>
    <message>
        <source>Volunteers</source>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>Новая смена</translation>
    </message>
    <message>
        <source>Add people to the shift</source>
        <translation>Добавить людей на смену</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Изменить данные</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Новый волонтёр</translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n волонтёр</numerusform>
            <numerusform>%n волонтёра</numerusform>
            <numerusform>%n волонтёров</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed this year: {hours} h</source>
        <translation>Подтверждено за год: {hours} ч</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Смены</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
</context>
<context>
    <name>VolunteersTab</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>{language} (interprets)</source>
        <translation>{language} (переводит)</translation>
    </message>
    <message>
        <source>under 14, no consent</source>
        <translation>до 14, нет согласия</translation>
    </message>
    <message>
        <source>busy {first}–{last}</source>
        <translation>занят {first}–{last}</translation>
    </message>
    <message>
        <source>left {date}</source>
        <translation>выбыл {date}</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>до 18 лет</translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>подтвердить: %n</numerusform>
            <numerusform>подтвердить: %n</numerusform>
            <numerusform>подтвердить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>away that day</source>
        <translation>в этот день его нет</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не найдено</translation>
    </message>
    <message>
        <source>No volunteer answers all the filters above.</source>
        <translation>Нет волонтёра, который отвечает всем условиям выше.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>No volunteers yet</source>
        <translation>Волонтёров пока нет</translation>
    </message>
    <message>
        <source>Register people of the registry or somebody new; then plan shifts, confirm hours and thank them with a letter.</source>
        <translation>Зарегистрируйте людей из реестра или новых; затем планируйте смены, подтверждайте часы и благодарите письмом.</translation>
    </message>
    <message>
        <source>New volunteer</source>
        <translation>Новый волонтёр</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>&amp;interprets</source>
        <translation>&amp;переводит</translation>
    </message>
    <message>
        <source>those who le&amp;ft</source>
        <translation>в&amp;ыбывшие</translation>
    </message>
    <message>
        <source>Language they speak</source>
        <translation>Язык, которым владеет</translation>
    </message>
    <message>
        <source>Day on which they usually can</source>
        <translation>День, когда обычно может</translation>
    </message>
    <message>
        <source>Time at which they can, as 14:00</source>
        <translation>Время, когда может, например 14:00</translation>
    </message>
    <message>
        <source>Area in which they help</source>
        <translation>Направление помощи</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <source>Name, phone or skill</source>
        <translation>Имя, телефон или навык</translation>
    </message>
    <message>
        <source>Letter or certificate…</source>
        <translation>Письмо или сертификат…</translation>
    </message>
    <message>
        <source>Thank the selected volunteers in one batch</source>
        <translation>Поблагодарить сразу всех выделенных волонтёров</translation>
    </message>
    <message>
        <source>Hours sheets…</source>
        <translation>Листы часов…</translation>
    </message>
    <message>
        <source>F-08, one sheet for each selected volunteer (Ctrl+P)</source>
        <translation>F-08, лист на каждого выделенного волонтёра (Ctrl+P)</translation>
    </message>
    <message>
        <source>One sheet for all…</source>
        <translation>Общий лист…</translation>
    </message>
    <message>
        <source>F-08 with a line for each selected volunteer</source>
        <translation>F-08, строка на каждого выделенного волонтёра</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>На этой странице нечего печатать.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Without consent to be taught the person leaves every group and list on that day; no new marks can be set. Old registers stay as they are. Ctrl+Z takes it back.</source>
        <translation>Без согласия на обучение человек в этот день уходит из всех групп и списков; новых отметок поставить нельзя. Старые журналы не меняются. Ctrl+Z вернёт всё назад.</translation>
    </message>
    <message>
        <source>Purposes that are withdrawn</source>
        <translation>Отзываемые цели</translation>
    </message>
    <message>
        <source>&amp;From which day</source>
        <translation>С &amp;какого дня</translation>
    </message>
    <message>
        <source>&amp;Reason, as in the request</source>
        <translation>&amp;Причина, как в заявлении</translation>
    </message>
</context>
<context>
    <name>YearActions</name>
    <message>
        <source>Away: {name}</source>
        <translation>Отсутствие: {name}</translation>
    </message>
    <message>
        <source>The absence stands in every register of this person.</source>
        <translation>Отсутствие стоит во всех журналах этого человека.</translation>
    </message>
    <message>
        <source>The absence was taken back.</source>
        <translation>Отсутствие убрано.</translation>
    </message>
    <message>
        <source>Order No. {number} was given.</source>
        <translation>Приказ №&#xa0;{number} издан.</translation>
    </message>
    <message>
        <source>Annul order No. {number}</source>
        <translation>Аннулировать приказ №&#xa0;{number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The order was annulled; its number stays taken.</source>
        <translation>Приказ аннулирован; номер остаётся занятым.</translation>
    </message>
    <message numerus="yes">
        <source>The new school year was begun: %n learner(s) moved up.</source>
        <translation>
            <numerusform>Новый учебный год начат: переведён %n слушатель.</numerusform>
            <numerusform>Новый учебный год начат: переведены %n слушателя.</numerusform>
            <numerusform>Новый учебный год начат: переведено %n слушателей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning the new school year</source>
        <translation>Начинается новый учебный год</translation>
    </message>
</context>
</TS>
