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
    <name>AttentionCard</name>
    <message>
        <source>Put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: everything is marked and filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) without a register</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) marked in part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) without a legal guardian</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a phone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a date of birth</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of similar cards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a teacher</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without days and times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a school</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) without an association</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No copy on a stick for two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the House if the password is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy outside this computer survives its loss</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Отмена</translation>
    </message>
    <message>
        <source>&amp;Date, or only the day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. Type it as 22.11.2026 or only the day: 22.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the guest into the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the month as Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the Excel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Отменить</translation>
    </message>
</context>
<context>
    <name>LessonActions</name>
    <message>
        <source>Topic and homework…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson took place after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson was cancelled…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest were present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Отмена</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Academic hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsCard</name>
    <message>
        <source>No lessons today. Lessons appear here from the days and times of the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{marked} of {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) of today to mark</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package for {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Отмена</translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No diagnoses and nothing private, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These letters are in no font and are printed as □: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blank, to be filled by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Закрыть</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason, as it should stand on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished">Посещаемость</translation>
    </message>
    <message>
        <source>The rest were present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today&apos;s lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the month as Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes late and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) marked present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Отменить</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {marked} of {expected}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Сегодня</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of a group appears here as soon as there is one: learners down, lessons across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) held no mark of the register and stayed as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enrolled on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learner (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">Воскресные школы</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>State-language groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} above last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} below last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance by week, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Отменить</translation>
    </message>
    <message>
        <source>Mark a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All data are on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic year {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance by week, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“the rest were present”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic and homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learners enrolled by a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an enrolment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a learner&apos;s return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a move to another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an enrolment removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guest taken into the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a card moved to the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a card taken from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a legal guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of a legal guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a legal guardian removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a teacher of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a teacher removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group moved to the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group taken from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a school moved to the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a school taken from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of an association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an association moved to the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an association taken from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card of the House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of the House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an import from Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last step</source>
        <translation type="unfinished"></translation>
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
