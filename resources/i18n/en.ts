<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>%n lesson(s) without a register</source>
        <translation>
            <numerusform>%n lesson without a register</numerusform>
            <numerusform>%n lessons without a register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) marked in part</source>
        <translation>
            <numerusform>%n lesson marked in part</numerusform>
            <numerusform>%n lessons marked in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) to call: lessons missed in a row</source>
        <translation>
            <numerusform>%n learner to call: lessons missed in a row</numerusform>
            <numerusform>%n learners to call: lessons missed in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) without a legal guardian</source>
        <translation>
            <numerusform>%n child without a legal guardian</numerusform>
            <numerusform>%n children without a legal guardian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a phone</source>
        <translation>
            <numerusform>%n learner without a phone</numerusform>
            <numerusform>%n learners without a phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a date of birth</source>
        <translation>
            <numerusform>%n learner without a date of birth</numerusform>
            <numerusform>%n learners without a date of birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a consent to be taught</source>
        <translation>
            <numerusform>%n learner without a consent to be taught</numerusform>
            <numerusform>%n learners without a consent to be taught</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) about to end</source>
        <translation>
            <numerusform>%n consent about to end</numerusform>
            <numerusform>%n consents about to end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of similar cards</source>
        <translation>
            <numerusform>%n pair of similar cards</numerusform>
            <numerusform>%n pairs of similar cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a teacher</source>
        <translation>
            <numerusform>%n group without a teacher</numerusform>
            <numerusform>%n groups without a teacher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without days and times</source>
        <translation>
            <numerusform>%n group without days and times</numerusform>
            <numerusform>%n groups without days and times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a school</source>
        <translation>
            <numerusform>%n group without a school</numerusform>
            <numerusform>%n groups without a school</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) without an association</source>
        <translation>
            <numerusform>%n school without an association</numerusform>
            <numerusform>%n schools without an association</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of checklists due</source>
        <translation>
            <numerusform>%n line of checklists due</numerusform>
            <numerusform>%n lines of checklists due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) over without a result</source>
        <translation>
            <numerusform>%n event over without a result</numerusform>
            <numerusform>%n events over without a result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) held without a note</source>
        <translation>
            <numerusform>%n event held without a note</numerusform>
            <numerusform>%n events held without a note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) of volunteers today</source>
        <translation>
            <numerusform>%n shift of volunteers today</numerusform>
            <numerusform>%n shifts of volunteers today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) this week without enough people</source>
        <translation>
            <numerusform>%n shift this week without enough people</numerusform>
            <numerusform>%n shifts this week without enough people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) with hours to confirm</source>
        <translation>
            <numerusform>%n shift with hours to confirm</numerusform>
            <numerusform>%n shifts with hours to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPane</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateActions</name>
    <message numerus="yes">
        <source>%n certificate(s) issued.</source>
        <translation>
            <numerusform>%n certificate issued.</numerusform>
            <numerusform>%n certificates issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) are in “{group}” then, {time}.</source>
        <translation>
            <numerusform>%n learner is in “{group}” then, {time}.</numerusform>
            <numerusform>%n learners are in “{group}” then, {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message numerus="yes">
        <source>%n House(s) have no accepted package of this period yet.</source>
        <translation>
            <numerusform>%n House has no accepted package of this period yet.</numerusform>
            <numerusform>%n Houses have no accepted package of this period yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>Confirm %n volunteer(s)</source>
        <translation>
            <numerusform>Confirm %n volunteer</numerusform>
            <numerusform>Confirm %n volunteers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentActions</name>
    <message numerus="yes">
        <source>%n mark(s) of that day or later stay in their registers.</source>
        <translation>
            <numerusform>%n mark of that day or later stays in its register.</numerusform>
            <numerusform>%n marks of that day or later stay in their registers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>Enrol %n person</numerusform>
            <numerusform>Enrol %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose who is meant in %n line(s).</source>
        <translation>
            <numerusform>Choose who is meant in %n line.</numerusform>
            <numerusform>Choose who is meant in %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message numerus="yes">
        <source>%n view(s) online</source>
        <translation>
            <numerusform>%n view online</numerusform>
            <numerusform>%n views online</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n enrolment</numerusform>
            <numerusform>%n enrolments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of similar cards</source>
        <translation>
            <numerusform>%n pair of similar cards</numerusform>
            <numerusform>%n pairs of similar cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to look at</source>
        <translation>
            <numerusform>%n cell to look at</numerusform>
            <numerusform>%n cells to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Issue %n certificate</numerusform>
            <numerusform>Issue %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsCard</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterActions</name>
    <message numerus="yes">
        <source>%n document(s) issued.</source>
        <translation>
            <numerusform>%n document issued.</numerusform>
            <numerusform>%n documents issued.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message numerus="yes">
        <source>Issue %n document(s)</source>
        <translation>
            <numerusform>Issue %n document</numerusform>
            <numerusform>Issue %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelLine</name>
    <message numerus="yes">
        <source>%n learner(s) stay out: no consent to teaching is in force.</source>
        <translation>
            <numerusform>%n learner stays out: no consent to teaching is in force.</numerusform>
            <numerusform>%n learners stay out: no consent to teaching is in force.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelsTab</name>
    <message numerus="yes">
        <source>%n learner(s) raised the level</source>
        <translation>
            <numerusform>%n learner raised the level</numerusform>
            <numerusform>%n learners raised the level</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message numerus="yes">
        <source>%n learner(s) marked present</source>
        <translation>
            <numerusform>%n learner marked present</numerusform>
            <numerusform>%n learners marked present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) held no mark of the register and stayed as they were.</source>
        <translation>
            <numerusform>%n pasted cell held no mark of the register and stayed as it was.</numerusform>
            <numerusform>%n pasted cells held no mark of the register and stayed as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message numerus="yes">
        <source>Select %n learner(s)</source>
        <translation>
            <numerusform>Select %n learner</numerusform>
            <numerusform>Select %n learners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose who is meant in %n line(s).</source>
        <translation>
            <numerusform>Choose who is meant in %n line.</numerusform>
            <numerusform>Choose who is meant in %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewYearDialog</name>
    <message numerus="yes">
        <source>%n group(s) still have lessons ahead</source>
        <translation>
            <numerusform>%n group still has lessons ahead</numerusform>
            <numerusform>%n groups still have lessons ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n left out</source>
        <translation>
            <numerusform>and %n left out</numerusform>
            <numerusform>and %n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) go on</source>
        <translation>
            <numerusform>%n group goes on</numerusform>
            <numerusform>%n groups go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) move up</source>
        <translation>
            <numerusform>%n learner moves up</numerusform>
            <numerusform>%n learners move up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) end</source>
        <translation>
            <numerusform>%n group ends</numerusform>
            <numerusform>%n groups end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>%n lesson(s) of today to mark</source>
        <translation>
            <numerusform>%n lesson of today to mark</numerusform>
            <numerusform>%n lessons of today to mark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeActs</name>
    <message numerus="yes">
        <source>%n file(s) checked.</source>
        <translation>
            <numerusform>%n file checked.</numerusform>
            <numerusform>%n files checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) saved.</source>
        <translation>
            <numerusform>%n receipt saved.</numerusform>
            <numerusform>%n receipts saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeBoardPage</name>
    <message numerus="yes">
        <source>have sent: %n</source>
        <translation>
            <numerusform>have sent: %n</numerusform>
            <numerusform>have sent: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) came</source>
        <translation>
            <numerusform>%n file came</numerusform>
            <numerusform>%n files came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n to be decided</numerusform>
            <numerusform>%n to be decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeHousesPage</name>
    <message numerus="yes">
        <source>%n House(s)</source>
        <translation>
            <numerusform>%n House</numerusform>
            <numerusform>%n Houses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message numerus="yes">
        <source>Give the order: %n learner(s)</source>
        <translation>
            <numerusform>Give the order: %n learner</numerusform>
            <numerusform>Give the order: %n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSheetDialog</name>
    <message numerus="yes">
        <source>%n lesson(s) to enter</source>
        <translation>
            <numerusform>%n lesson to enter</numerusform>
            <numerusform>%n lessons to enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message numerus="yes">
        <source>%n character(s) more</source>
        <translation>
            <numerusform>%n character more</numerusform>
            <numerusform>%n characters more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%n child(ren) without a legal guardian</source>
        <translation>
            <numerusform>%n child without a legal guardian</numerusform>
            <numerusform>%n children without a legal guardian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a phone</source>
        <translation>
            <numerusform>%n learner without a phone</numerusform>
            <numerusform>%n learners without a phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a date of birth</source>
        <translation>
            <numerusform>%n learner without a date of birth</numerusform>
            <numerusform>%n learners without a date of birth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) without a consent to be taught</source>
        <translation>
            <numerusform>%n learner without a consent to be taught</numerusform>
            <numerusform>%n learners without a consent to be taught</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) about to end</source>
        <translation>
            <numerusform>%n consent about to end</numerusform>
            <numerusform>%n consents about to end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n similar card(s), those alike one after another</source>
        <translation>
            <numerusform>%n similar card</numerusform>
            <numerusform>%n similar cards, those alike one after another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) from the page Today</source>
        <translation>
            <numerusform>%n person from the page Today</numerusform>
            <numerusform>%n people from the page Today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message numerus="yes">
        <source>Enrol %n person(s)</source>
        <translation>
            <numerusform>Enrol %n person</numerusform>
            <numerusform>Enrol %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled.</source>
        <translation>
            <numerusform>%n person enrolled.</numerusform>
            <numerusform>%n people enrolled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved to the archive.</source>
        <translation>
            <numerusform>%n card moved to the archive.</numerusform>
            <numerusform>%n cards moved to the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) taken from the archive.</source>
        <translation>
            <numerusform>%n card taken from the archive.</numerusform>
            <numerusform>%n cards taken from the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>%n more needed</numerusform>
            <numerusform>%n more needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>Saved: {name}, %n page(s)</source>
        <translation>
            <numerusform>Saved: {name}, %n page</numerusform>
            <numerusform>Saved: {name}, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeTab</name>
    <message numerus="yes">
        <source>%n lesson(s) held without a topic.</source>
        <translation>
            <numerusform>%n lesson was held without a topic.</numerusform>
            <numerusform>%n lessons were held without a topic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) follow this programme; all get the changes.</source>
        <translation>
            <numerusform>%n group follows this programme; all get the changes.</numerusform>
            <numerusform>%n groups follow this programme; all get the changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarksStep</name>
    <message numerus="yes">
        <source>%n lesson(s) of this period miss marks. Enter opens one; the package may also be sent as it is.</source>
        <translation>
            <numerusform>%n lesson of this period misses marks. Enter opens it; the package may also be sent as it is.</numerusform>
            <numerusform>%n lessons of this period miss marks. Enter opens one; the package may also be sent as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>%n group(s) chosen</source>
        <translation>
            <numerusform>%n group chosen</numerusform>
            <numerusform>%n groups chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed here as well since the file was made. They stay as they are unless you tick them.</source>
        <translation>
            <numerusform>%n cell was changed here as well since the file was made. It stays as it is unless you tick it.</numerusform>
            <numerusform>%n cells were changed here as well since the file was made. They stay as they are unless you tick them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file cannot be taken; see the notes.</source>
        <translation>
            <numerusform>%n thing in the file cannot be taken; see the notes.</numerusform>
            <numerusform>%n things in the file cannot be taken; see the notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s)</source>
        <translation>
            <numerusform>Take %n change</numerusform>
            <numerusform>Take %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken from the register.</source>
        <translation>
            <numerusform>%n change was taken from the register.</numerusform>
            <numerusform>%n changes were taken from the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>%n row(s) more: look for the one you mean.</source>
        <translation>
            <numerusform>%n row more: look for the one you mean.</numerusform>
            <numerusform>%n rows more: look for the one you mean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolsPage</name>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondDialog</name>
    <message numerus="yes">
        <source>%n signature(s); below is what was checked of each.</source>
        <translation>
            <numerusform>%n signature; below is what was checked of it.</numerusform>
            <numerusform>%n signatures; below is what was checked of each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learner (%n)</source>
        <translation>
            <numerusform>Learner (%n)</numerusform>
            <numerusform>Learner (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftActions</name>
    <message numerus="yes">
        <source>%n volunteer(s) put on the shift.</source>
        <translation>
            <numerusform>%n volunteer put on the shift.</numerusform>
            <numerusform>%n volunteers put on the shift.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) taken off the shift.</source>
        <translation>
            <numerusform>%n volunteer taken off the shift.</numerusform>
            <numerusform>%n volunteers taken off the shift.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) under 18 serve longer that day than is advised: 4 hours until 15, 6 hours at 16 and 17.</source>
        <translation>
            <numerusform>%n volunteer under 18 serves longer that day than is advised: 4 hours until 15, 6 hours at 16 and 17.</numerusform>
            <numerusform>%n volunteers under 18 serve longer that day than is advised: 4 hours until 15, 6 hours at 16 and 17.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours of %n shift(s)</source>
        <translation>
            <numerusform>Hours of %n shift</numerusform>
            <numerusform>Hours of %n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) confirmed: {hours} h.</source>
        <translation>
            <numerusform>%n volunteer confirmed: {hours} h.</numerusform>
            <numerusform>%n volunteers confirmed: {hours} h.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteer(s) marked as not come.</source>
        <translation>
            <numerusform>%n volunteer marked as not come.</numerusform>
            <numerusform>%n volunteers marked as not come.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftsTab</name>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>%n more needed</numerusform>
            <numerusform>%n more needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message numerus="yes">
        <source>%n line(s) make no learner, see beside them why. Mend them, or press the button again to go on without them.</source>
        <translation>
            <numerusform>%n line makes no learner, see beside it why. Mend it, or press the button again to go on without it.</numerusform>
            <numerusform>%n lines make no learner, see beside them why. Mend them, or press the button again to go on without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateLanguagePage</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s)</source>
        <translation>
            <numerusform>%n learner</numerusform>
            <numerusform>%n learners</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayCounts</name>
    <message numerus="yes">
        <source>%n learner(s) enrolled.</source>
        <translation>
            <numerusform>%n learner enrolled.</numerusform>
            <numerusform>%n learners enrolled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) need attention and enrolled nobody.</source>
        <translation>
            <numerusform>%n line needs attention and enrolled nobody.</numerusform>
            <numerusform>%n lines need attention and enrolled nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) leave the group</source>
        <translation>
            <numerusform>%n learner leaves the group</numerusform>
            <numerusform>%n learners leave the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) taken off the list.</source>
        <translation>
            <numerusform>%n learner taken off the list.</numerusform>
            <numerusform>%n learners taken off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) move to another group</source>
        <translation>
            <numerusform>%n learner moves to another group</numerusform>
            <numerusform>%n learners move to another group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learner(s) moved.</source>
        <translation>
            <numerusform>%n learner moved.</numerusform>
            <numerusform>%n learners moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOnDialog</name>
    <message numerus="yes">
        <source>Put %n volunteer(s) on the shift</source>
        <translation>
            <numerusform>Put %n volunteer on the shift</numerusform>
            <numerusform>Put %n volunteers on the shift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message numerus="yes">
        <source>%n lesson(s) this week</source>
        <translation>
            <numerusform>%n lesson this week</numerusform>
            <numerusform>%n lessons this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in the way of another</source>
        <translation>
            <numerusform>%n of them in the way of another</numerusform>
            <numerusform>%n of them in the way of others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n enrolment</numerusform>
            <numerusform>%n enrolments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalTiles</name>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n enrolment</numerusform>
            <numerusform>%n enrolments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerCard</name>
    <message numerus="yes">
        <source>{year}: %n shift(s), {hours} h</source>
        <translation>
            <numerusform>{year}: %n shift, {hours} h</numerusform>
            <numerusform>{year}: %n shifts, {hours} h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteersPage</name>
    <message numerus="yes">
        <source>%n volunteer(s)</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteersTab</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>%n to confirm</numerusform>
            <numerusform>%n to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearActions</name>
    <message numerus="yes">
        <source>The new school year was begun: %n learner(s) moved up.</source>
        <translation>
            <numerusform>The new school year was begun: %n learner moved up.</numerusform>
            <numerusform>The new school year was begun: %n learners moved up.</numerusform>
        </translation>
    </message>
</context>
</TS>
