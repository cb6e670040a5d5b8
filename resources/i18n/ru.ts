<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
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
    <name>AssociationForm</name>
    <message>
        <source>Name in &amp;Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone of the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+7 701 111 22 33</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal &amp;form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;BIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>123456789012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accredited until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative &amp;collectives</source>
        <translation type="unfinished"></translation>
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
    <name>CrashWindow</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>The log file: {path}</source>
        <translation>Файл журнала: {path}</translation>
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
        <translation>Такой даты нет. Введите её как 22.11.2026 или только число: 22.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>&amp;What is taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;evel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one; it may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody known, or type the name of a new teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days and times of lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Academic year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last d&amp;ay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned &amp;hours a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ours of one lesson</source>
        <translation type="unfinished"></translation>
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
        <source>Take the guest into the group</source>
        <translation>Зачислить гостя в группу</translation>
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
    <name>LessonActions</name>
    <message>
        <source>Topic and homework…</source>
        <translation>Тема и домашнее задание…</translation>
    </message>
    <message>
        <source>The lesson took place after all</source>
        <translation>Занятие всё-таки состоится</translation>
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
    <name>LessonsCard</name>
    <message>
        <source>No lessons today. Lessons appear here from the days and times of the groups.</source>
        <translation>Сегодня занятий нет. Занятия появляются здесь из дней и времени групп.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Opening the House</source>
        <translation>Открываются данные Дома дружбы</translation>
    </message>
    <message>
        <source>Closing the House</source>
        <translation>Закрываются данные Дома дружбы</translation>
    </message>
    <message>
        <source>House of Friendship</source>
        <translation>Дом дружбы</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This is an example House: its people are invented, so try everything.</source>
        <translation>Это пример Дома дружбы: люди в нём вымышлены, пробуйте всё.</translation>
    </message>
    <message>
        <source>Start my own House</source>
        <translation>Начать свой Дом дружбы</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>Making the last copy and closing</source>
        <translation>Делается последняя копия, программа закрывается</translation>
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
        <source>State language</source>
        <translation>Группы гос. языка</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Reports and printing</source>
        <translation>Отчёты и печать</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен данными</translation>
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
    <name>NextCard</name>
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
    <name>PageBar</name>
    <message>
        <source>Find a person, a group, an action</source>
        <translation>Найти человека, группу, действие</translation>
    </message>
</context>
<context>
    <name>PaletteBox</name>
    <message>
        <source>Find a person, a group, an action</source>
        <translation>Найти человека, группу, действие</translation>
    </message>
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
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Drawing the document</source>
        <translation>Готовится документ</translation>
    </message>
    <message>
        <source>These letters are in no font and are printed as □: {letters}</source>
        <translation>Этих букв нет ни в одном шрифте, они напечатаны как □: {letters}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
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
        <translation>Просмотр перед печатью</translation>
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
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>There is no such date. Type it as 22.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number in figures.</source>
        <translation type="unfinished"></translation>
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
        <source>Save the month as Excel</source>
        <translation>Сохранить месяц в Excel</translation>
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
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
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
        <source>Add a group</source>
        <translation>Добавить группу</translation>
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
    <name>SchoolForm</name>
    <message>
        <source>&amp;Name of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Works since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>22.11.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;KATO code of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine digits of the classifier of places; may wait</source>
        <translation type="unfinished"></translation>
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
    <name>SheetModel</name>
    <message>
        <source>+ Guest</source>
        <translation>+ Гость</translation>
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
        <source>Help and keys</source>
        <translation>Справка и клавиши</translation>
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
        <translation>Текст 100 %</translation>
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
    <name>StatusBar</name>
    <message>
        <source>Saved at {time}</source>
        <translation>Сохранено в {time}</translation>
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
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Attendance by week, %</source>
        <translation>Посещаемость по неделям, %</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
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
        <source>an enrolment removed</source>
        <translation>удаление зачисления</translation>
    </message>
    <message>
        <source>a guest taken into the group</source>
        <translation>зачисление гостя</translation>
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
        <source>the card of the House</source>
        <translation>карточка Дома</translation>
    </message>
    <message>
        <source>the names of the House</source>
        <translation>названия Дома</translation>
    </message>
    <message>
        <source>an import from Excel</source>
        <translation>импорт из Excel</translation>
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
</TS>
