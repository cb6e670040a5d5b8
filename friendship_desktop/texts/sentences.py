"""What every refusal says: what happened, then what was kept and what to do.

Each code of `UserError` has its sentence here, in English; `resources/locale` holds the others.
A test walks the sources and checks that each code has a sentence and each sentence is used.
"""

from __future__ import annotations

from friendship_desktop.errors import UserError
from friendship_desktop.texts import Texts, msg

SENTENCES: dict[str, str] = {
    "E_FORBIDDEN": msg(
        "Your role does not allow this. Nothing was changed; ask the coordinator or the director."
    ),
    "E_BUSY": msg(
        "The program is already open with this data. Close the other window and try again; nothing was changed."
    ),
    "E_NO_SCREEN": msg(
        "There is no screen here to show the window on. Nothing was changed; start the program on the desktop, or give it a command: friendship-desktop --help."
    ),
    "E_NO_HOUSE": msg("There is no House in {place} yet. Create one, or restore a copy."),
    "E_EXISTS": msg(
        "There is already a House or an office in {place}. Nothing was changed; choose another folder."
    ),
    "E_CLOUD": msg(
        "The folder {place} is kept in step by {client}, which can spoil an open database. Nothing was created; choose a folder that only this computer uses."
    ),
    "E_VAULT": msg(
        "The key file {place} is missing or damaged, so the data cannot be opened. The database was not touched; take the keys from the latest copy, or restore it."
    ),
    "E_NEWER": msg(
        "{place} was saved by a newer version of the program. Nothing was changed; install the latest version and open it again."
    ),
    "E_LOCKED": msg(
        "This House is protected by a password. Enter the password or the recovery code."
    ),
    "E_PASSWORD": msg(
        "The password does not fit. Nothing was changed; check the keyboard layout and Caps Lock, or use the recovery code."
    ),
    "E_PASSWORD_SHORT": msg(
        "The password is too short: it needs at least {least} characters, or four words. Nothing was changed."
    ),
    "E_LAST_PASSWORD": msg(
        "This is the last password of the House. It was kept; give somebody else a password first."
    ),
    "E_RECOVERY_TYPO": msg(
        "The recovery code is incomplete or has a slip in it. Compare it with the paper, character by character."
    ),
    "E_RECOVERY": msg(
        "The recovery code is typed correctly, but it belongs to other data or was replaced by a newer one. Look for the latest paper."
    ),
    "E_KEY": msg(
        "The database {place} does not belong to the key file beside it, or its beginning is damaged. Nothing was changed; put the right file back or restore the latest copy."
    ),
    "E_COPY_KEYS": msg(
        "The keys in the copy {place} do not open the data here: they were changed after it was made. Nothing was changed; try a later copy, or restore this one whole."
    ),
    "E_FOREIGN": msg(
        "{place} is not a database of this program. It was not touched; put the right file back or restore the latest copy."
    ),
    "E_DAMAGED": msg(
        "The database {place} is damaged. Nothing more was written to it; restore the latest copy."
    ),
    "E_NO_DATABASE": msg(
        "The database {place} is missing. Look for it where it was moved, or restore the latest copy."
    ),
    "E_NO_FILE": msg(
        "{place} was not found. Check that the folder or the stick is there and try again."
    ),
    "E_EMPTY_FOLDER": msg(
        "No package of a House is in this folder: {place}. Nothing was taken in; choose the folder or the stick that holds the packages."
    ),
    "E_PLACE": msg(
        "{place} cannot be used: there is a folder where a file is needed, or a file where a folder is needed. Nothing was changed; choose another place."
    ),
    "E_READONLY": msg(
        "{place} cannot be written to. Nothing was changed; allow writing there, or choose another folder."
    ),
    "E_FULL": msg(
        "The disk is full: {place}. What was saved before is safe, the last step was not saved. Make room and repeat it."
    ),
    "E_DISK": msg(
        "The disk did not do what was asked: {place}. What was saved before is safe, the last step was not saved. Check the disk or the stick and repeat it."
    ),
    "E_COPY": msg(
        "{place} is not a whole copy: it was cut, changed, or is something else. Nothing was restored; choose another copy."
    ),
    "E_UNDO": msg(
        "This step cannot be undone any more: what it touched was changed later. Nothing was changed; undo the later step first."
    ),
    "E_FONT": msg(
        "A font of the program is missing or damaged: {file}. No document was made and no data were touched; install the program again."
    ),
    "E_PICTURE": msg(
        "The document cannot be shown here. Nothing was changed; save it as PDF and open it with another program."
    ),
    "E_PAPER_FILE": msg(
        "The document cannot be written here: {place}. The data are safe and an older document at this place is untouched; close it in other programs or choose another folder."
    ),
    "E_SIZE": msg(
        "The file is larger than 64 MB, and no package is. It was not opened and nothing was changed. Check that the right file was chosen."
    ),
    "E_AGE": msg(
        "The file cannot be decrypted: it was made for somebody else or for a key that is not here, or it was cut or changed on the way. Nothing was changed. Ask the sender for the same file again; in a House restored from an older copy make a new key and send a new package."
    ),
    "E_ZIP": msg(
        "The container of the package is damaged or was not made by this program. Nothing was taken from it. Ask the sender for the same file again."
    ),
    "E_NAME": msg(
        "The package holds a file that does not belong there: {place}. Nothing was taken from it. Do not unpack it; tell the sender."
    ),
    "E_DUP": msg(
        "The package holds the same file twice: {place}. Nothing was taken from it. Tell the sender."
    ),
    "E_BOMB": msg(
        "The package would grow far beyond the limits when unpacked. It was not unpacked and nothing was taken from it. Tell the sender."
    ),
    "E_CRC": msg(
        "A file inside the package is damaged: {place}. Nothing was taken from it. Ask the sender for the same package again."
    ),
    "E_MIME": msg(
        "The file is not marked as a package of this program. Nothing was taken from it. Check that the right file was chosen."
    ),
    "E_XML": msg(
        "The list of files inside the package is not written as it must be. Nothing was taken from it. Ask the sender for the package again; if it happens once more, tell the sender to update the program."
    ),
    "E_UNLISTED": msg(
        "The files inside the package are not those that were signed: {place}. Nothing was taken from it. Do not trust this file; ask the sender for the package again."
    ),
    "E_DIGEST": msg(
        "A file inside the package was changed after it was signed: {place}. Nothing was taken from it. Do not trust this file; ask the sender for the package again."
    ),
    "E_ALG": msg(
        "The package is signed in a way that is not accepted: the method is weak or unknown. Nothing was taken from it. The sender should update the program and send a new package."
    ),
    "E_CMS": msg(
        "The signature of the package is missing or is not made as it must be. Nothing was taken from it. Ask the sender for the package again."
    ),
    "E_SIG": msg(
        "The signature does not fit this package: something was changed after signing. Nothing was taken from it. Do not trust this file; ask the sender for the package again."
    ),
    "E_CERT": msg(
        "The certificate of the signature is not the one that is trusted here: another office issued it, it is not the one on record, or it belongs to somebody else. Nothing was taken from the file. Call the sender at the number already on file."
    ),
    "IS_INVITATION": msg(
        "This is an invitation, by which a House joins its office, and no package. Nothing was taken from it. Send it to the House, which loads it on its page Exchange; here packages of Houses are taken in."
    ),
    "IS_RECEIPT": msg(
        "By its name this is a receipt, the answer of an office to a House, and no package. Nothing was taken from it. Send it to the House, which loads it on its page Exchange; here packages of Houses are taken in."
    ),
    "E_NOT_ENROLLED": msg(
        "The House that sent this package has no certificate of this office yet. Nothing was taken from it. Call the House at the number already on file, listen to its code and type it."
    ),
    "E_REVOKED": msg(
        "The certificate of the signature was revoked. Nothing was taken from the file. Call the sender: a new key and a new certificate are needed."
    ),
    "E_EXPIRED": msg(
        "A certificate, or the office's list of revoked certificates, is out of date. Nothing was taken or signed. A House opens “About the keys…” on the page Exchange, which says what to do; an office signs its list anew on the page Houses and checks the file again."
    ),
    "E_CLOCK": msg(
        "The date of the file or of its signature is impossible: it lies in the future, or outside the time for which the certificate is valid. Nothing was taken or signed. Check date and time on both computers."
    ),
    "E_HEADER": msg(
        "The header of the file is not correct: {place}. Nothing was taken from it. Tell the sender; a newer program may be needed to make it."
    ),
    "E_FORMAT": msg(
        "This is another kind of file than the one expected here, or it was made by a newer program. Nothing was taken from it. Choose the right file or update the program."
    ),
    "E_SCHEMA": msg(
        "The tables of the package follow a version that is not known at the office. Nothing was taken or sent. Update the office program."
    ),
    "E_RECIPIENT": msg(
        "This file is addressed to somebody else. Nothing was taken from it. Send it to the right addressee or choose another file."
    ),
    "E_REPLAY": msg(
        "A package with this number or a later one was already taken, and this is another one. Nothing was changed. Ask the House for its newest package."
    ),
    "E_FORK": msg(
        "This package does not continue the last one taken: the House may work with an old copy of its data, or in two places. Nothing was changed. Call the House; there the last receipt must be loaded first."
    ),
    "E_ROW": msg(
        "The tables break the rules of the package at this place: {place}. Nothing was taken or sent. Correct the row there, or tell the sender about it."
    ),
    "E_TRUST": msg(
        "The folder with the office's keys cannot be used: {place} is missing or wrong. No file was checked. Ask the office for the whole folder again."
    ),
    "E_CODE": msg(
        "The code does not belong to this key. Nothing was accepted. Compare the digits once more; if they still differ, do not use this file and call the number already on file."
    ),
    "E_KEYS": msg(
        "The signing key cannot be opened: its password or its file is wrong. Nothing was signed and no data was lost. Restore a backup, or make a new key and call the office."
    ),
    "E_NAME_LONG": msg(
        "A name may have {limit} characters at the most. Nothing was saved. Shorten it and try again."
    ),
    "E_SHEET": msg(
        "The file cannot be read as a workbook: it is of another kind or damaged. Nothing was changed. Open it in Excel or LibreOffice, save it as .xlsx and choose it again."
    ),
    "E_SHEET_PASSWORD": msg(
        "The workbook is protected with a password. Nothing was changed. Open it in Excel, remove the password, save it and choose it again."
    ),
    "E_SHEET_SIZE": msg(
        "The workbook is too large to be read. Nothing was changed. Copy the rows that are needed into a new workbook and choose that one."
    ),
    "E_SHEET_EMPTY": msg(
        "There is nothing in the visible sheets of the workbook. Nothing was changed. Choose another file, or show its hidden sheets in Excel."
    ),
    "E_SHEET_NO_LIST": msg(
        "No list of people was found in the workbook. Nothing was changed. Give the list a heading row with the name above the names, for example “Full name”, and choose the file again."
    ),
    "E_FORM": msg(
        "The file is neither a workbook nor a document that can be filled, or it is damaged. Nothing was changed. Open it in Excel or Word, save it as .xlsx or .docx and choose it again."
    ),
    "E_FORM_SIZE": msg(
        "The file is too large for a form. Nothing was changed. Save only the sheet that is to be filled into a new file and choose that one."
    ),
    "E_FORM_PASSWORD": msg(
        "The form is closed with a password. Nothing was changed. Ask the office for the password, save the form without it and choose it again."
    ),
    "E_FORM_OLD": msg(
        "The form is a file of an old kind (.xls or .doc). Nothing was changed. Open it in Excel or Word, save it as .xlsx or .docx and choose it again."
    ),
    "E_FORM_NO_TABLE": msg(
        "There is no table in the document. Nothing was changed. Choose the file with the table of the office."
    ),
    "E_FORM_LOCKED": msg(
        "The cell {cell} is locked by the protection of the form. Nothing was written. Choose a cell that may be filled, or ask the office for a form without protection."
    ),
    "E_FORM_FORMULA": msg(
        "The cell {cell} holds a formula of the office. Nothing was written. Choose a cell that the formula counts from."
    ),
    "E_FORM_SHEET": msg(
        "The form has no visible sheet “{sheet}”. Nothing was written. Choose the cells on a sheet that can be seen."
    ),
    "E_FORM_CELL": msg(
        "There is no cell {cell} in the form. Nothing was written. Choose the cell in the form itself."
    ),
    "E_FORM_OTHER": msg(
        "These cells were chosen for another form: this one has no “{labels}”. Nothing was written. Choose the right form, or choose its cells anew."
    ),
    "E_FORM_MAP": msg(
        "The file {place} does not say which cells count what. Nothing was written. It must be JSON as the manual of the command line describes."
    ),
    "E_FORM_UNKNOWN": msg(
        "It is not known yet what this form counts. Nothing was written. Choose its cells in the window once, or give a file with --map."
    ),
    "E_FORM_INDICATOR": msg(
        "There is no number {indicator} in the list of what is counted. Nothing was written. Choose it from the list."
    ),
    "E_FORM_PERIOD": msg(
        "There is no period “{period}” to count for. Nothing was written. Choose it from the list."
    ),
    "E_FORM_ORIGINAL": msg(
        "The form itself is kept as it came. Nothing was written. Give the filled copy another name."
    ),
    "E_NOT_FOUND": msg(
        "This record is no longer there: it was removed or undone meanwhile. Nothing was changed; open the list again."
    ),
    "E_TEXT_EMPTY": msg("Something must be written here. What was saved before stays; fill it in."),
    "E_REASON_EMPTY": msg(
        "A reason is needed, and it stays on record. Nothing was changed; write the reason."
    ),
    "E_TEXT_LONG": msg(
        "The text is longer than {limit} characters. What was saved before stays; shorten it."
    ),
    "E_TEXT_CONTROL": msg(
        "The text holds invisible control characters. What was saved before stays; type it anew instead of pasting."
    ),
    "E_INSTRUCTION_FUTURE": msg(
        "The instruction is dated in the future. Nothing was changed; only counts leave until its day."
    ),
    "E_PHONE": msg(
        "This cannot be a phone number. What was saved before stays; write it like +7 701 111 22 33."
    ),
    "E_BIN": msg(
        "This is not a BIN: twelve digits are needed and the last one must fit the others. What was saved before stays; check the digits."
    ),
    "E_KATO": msg(
        "This is not a KATO code: nine digits that begin with a region are needed. What was saved before stays; check the digits."
    ),
    "E_NUMBER_RANGE": msg(
        "The number must be between {minimum} and {maximum}. What was saved before stays; correct it."
    ),
    "E_DATES_ORDER": msg(
        "The last day is before the first one. What was saved before stays; correct one of the dates."
    ),
    "E_NAME_EMPTY": msg(
        "A name is needed: a surname or a given name. Nothing was changed; type it."
    ),
    "E_BIRTH_UNREADABLE": msg(
        "This cannot be read as a date of birth. What was saved before stays; write it like 12.03.2014, or the year alone."
    ),
    "E_BIRTH_IMPOSSIBLE": msg(
        "There is no such day in the calendar. What was saved before stays; check the day and the month."
    ),
    "E_BIRTH_FUTURE": msg(
        "The date of birth is in the future. What was saved before stays; check the year."
    ),
    "E_BIRTH_TOO_OLD": msg(
        "The date of birth is before 1900. What was saved before stays; check the year."
    ),
    "E_BIRTH_AMBIGUOUS": msg(
        "Day and month seem to be swapped. What was saved before stays; write the day first, like 25.11.2016."
    ),
    "E_PERSON_ENROLLED": msg(
        "This person still learns in groups: {groups}. Nothing was changed; give the last day there first, or together with archiving."
    ),
    "E_ENROLLED_TWICE": msg(
        "This person is already on the group's list, since {since}. Nobody was enrolled; open the list to see."
    ),
    "E_CONSENT_WITHDRAWN": msg(
        "The consent to teach this person was withdrawn. Nobody was enrolled; note a new consent on the card first."
    ),
    "E_CONSENT_WITHDRAWN_MARK": msg(
        "The consent to teach this person was withdrawn before this lesson. No mark was saved; earlier registers stay as they are."
    ),
    "E_CONSENT_MISSING": msg(
        "This House asks for a guardian and a signed consent before a child is taught, and something is missing here. Nothing was saved; complete the card, or switch the rule off in the settings."
    ),
    "E_CONSENT_FUTURE": msg(
        "A consent cannot be dated in the future. Nothing was saved; give the day on which it was signed."
    ),
    "E_CONSENT_DATE": msg(
        "The day on which the consent was given is missing. Nothing was saved; type it."
    ),
    "E_CONSENT_TERM": msg(
        "The consent would end before it was given. Nothing was saved; choose a later last day."
    ),
    "E_CONSENT_PURPOSE": msg("No purpose is ticked. Nothing was saved; tick what was agreed to."),
    "E_CONSENT_NOTHING": msg(
        "No consent in force on that day covers what is ticked. Nothing was changed; compare the dates with the list."
    ),
    "E_WITHDRAWN_FUTURE": msg(
        "A consent cannot be withdrawn in the future. Nothing was changed; give the day on which the request came."
    ),
    "E_WITHDRAWN_BEFORE_GIVEN": msg(
        "The consent would be withdrawn before it was given. Nothing was changed; choose a later day."
    ),
    "E_REPRESENTATIVE_ADULT": msg(
        "An adult signs alone and has no legal representative. Nothing was changed; leave this box empty, or correct the date of birth."
    ),
    "E_SIBLING_SELF": msg(
        "Nobody is their own brother or sister. Nothing was changed; choose another person."
    ),
    "E_LEAVING_BEFORE_START": msg(
        "The last day would be before the first day of the enrolment. Nothing was changed; choose a later day."
    ),
    "E_MARKS_AFTER_LEAVING": msg(
        "There are marks after this day: {marks}. Nothing was changed; choose a later day, or clear those marks first."
    ),
    "E_MARKS_BEFORE_START": msg(
        "There are marks before this day: {marks}. Nothing was changed; choose an earlier day, or clear those marks first."
    ),
    "E_ENROLMENT_MARKED": msg(
        "This enrolment has marks: {marks}. Nothing was removed; give the last day instead."
    ),
    "E_SLOT_TIME": msg(
        "A lesson must end after it begins, on the same day. Nothing was changed; correct the time."
    ),
    "E_SLOT_TWICE": msg(
        "Two lessons of the group begin at the same time on the same day. Nothing was changed; correct one of them."
    ),
    "E_NOT_EMPTY": msg(
        "There are files in {place} already. Nothing was written; choose a new or an empty folder."
    ),
    "E_NO_FORM": msg(
        "This version makes no form {form}. Nothing was written; the forms are F-01 to F-08, F-13, F-16, F-22, F-23 and F-24."
    ),
    "E_MARK_LINE": msg(
        "The line is not DATE, PERSON_ID and CODE, parted by tabulators. It was passed over; the codes are present, late, online, left_early, excused, ill, absent and clear."
    ),
    "E_DEMO_SIZE": msg(
        "A demo House cannot have fewer than no learners or no weeks. Nothing was made; give other numbers."
    ),
    "E_NO_WINDOW": msg(
        "The window needs the component PySide6, which is not installed. Every command works without it; see --help."
    ),
    "E_NO_GROUP": msg(
        "There is no such group. Nothing was changed; take the group from the list of groups."
    ),
    "E_SHEET_CODE": msg(
        "This is not the code of a sheet: a digit is missing or wrong. Nothing was opened; compare it with the foot of the sheet, or choose the group from the list."
    ),
    "E_NO_LESSON": msg(
        "There is no lesson on that day. Nothing was changed; add the lesson first."
    ),
    "E_FUTURE_LESSON": msg("The lesson is still to come. Nothing was marked; mark it on its day."),
    "E_LESSON_CANCELLED": msg(
        "The lesson is cancelled. Nothing was marked; take the cancellation back first."
    ),
    "E_LESSON_LOCKED": msg(
        "A package that the office has accepted covers this lesson. Nothing was changed; click the head of the lesson in the register, reopen it and give the reason."
    ),
    "E_LESSON_OPEN": msg("The lesson is open already. Nothing was changed; mark it as usual."),
    "E_LESSON_HAS_MARKS": msg(
        "The lesson has marks: {marks}. Nothing was changed; clear them first."
    ),
    "E_LESSON_MOVED": msg(
        "The lesson was moved to another day or time. Nothing was changed; go to its new place, or take the move back first."
    ),
    "E_LESSON_REPLACED": msg(
        "Another lesson takes the place of this one. Nothing was changed; remove that one first."
    ),
    "E_LESSON_OVERLAP": msg(
        "The group has another lesson at that time. Nothing was changed; choose another time."
    ),
    "E_LESSON_CLASH": msg(
        "The time clashes with other lessons, an event, a shift or a day off. Nothing was changed; choose another time, or give the reason why the lesson takes place all the same."
    ),
    "E_LESSON_NOT_CANCELLED": msg(
        "Only a cancelled lesson is made up for. Nothing was changed; cancel the lesson first, or move it."
    ),
    "E_NO_WEEKLY_TIME": msg(
        "This lesson does not come from the weekly times of its group. Nothing was changed; move this lesson only, or change the times on the group's card."
    ),
    "E_TERMS_OVERLAP": msg(
        "These days overlap “{title}”. Nothing was changed; correct the first or the last day."
    ),
    "E_NO_HOURS": msg(
        "There are no hours to print: no lesson of that month has this teacher, or no shift of that period is confirmed. Nothing was written; check the pages Timetable and Volunteers."
    ),
    "E_NOT_ENROLLED_THEN": msg(
        "This person was not in the group on that day. Nothing was marked; check the dates of the enrolment."
    ),
    "E_NOTE_LONG": msg(
        "The note is longer than {limit} characters. Nothing was changed; shorten it."
    ),
    "E_DATE_FAR": msg("The date lies too far from today. Nothing was changed; check the year."),
    "E_NOTHING_TO_PRINT": msg(
        "There is nothing to print for this choice. Nothing was written; choose another month, other groups or other people."
    ),
    "E_NO_CHANGED_MARKS": msg(
        "No mark of this learner was changed after the day of its lesson. Nothing was written."
    ),
    "E_PERIOD_ORDER": msg(
        "The period ends before it begins. Nothing was counted; exchange its first and last day."
    ),
    "E_PERIOD_FUTURE": msg(
        "The period begins on {day}, which is still to come. Nothing was counted; choose days up to today."
    ),
    "E_NO_LESSONS": msg(
        "No lesson was held from {first} to {last} in what you chose. Nothing was written; choose another period."
    ),
    "E_NOT_INVITED": msg(
        "The House has not joined an office yet. Nothing was written; load the office's invitation, or join the practice office."
    ),
    "E_NO_PACKAGE": msg(
        "This House has sent no such package. Nothing was changed; look at the journal of packages."
    ),
    "E_NOT_PLACED": msg(
        "Package No. {number} is signed and stands in the journal, but its file could not be put into {place}. Choose it in the journal and save it to another place; do not make it a second time."
    ),
    "E_OFFICE_NEWER": msg(
        "The office reads only packages of a later version than this program makes. Nothing was signed or sent, and everything entered stays as it is. Update this program, then make the package again."
    ),
    "E_OWN_PACKAGE": msg(
        "This is package No. {number} of this House itself, not the answer to it. Nothing was changed; send it to the office, which gives the receipt."
    ),
    "E_OLD_RECEIPT": msg(
        "A later answer to package No. {number} is here already, and this one is older. Nothing was changed; look at the journal of packages."
    ),
    "E_DAY_TWICE": msg(
        "This day is in the calendar already. Nothing was changed; correct the line that is there."
    ),
    "E_PROFILE": msg(
        "There is no profile {profile}. Nothing was made; choose generic-2026 or ank-2022."
    ),
    "E_WINDOW": msg(
        "The days of the indicators do not lie within the days that are sent. Nothing was written; widen the window."
    ),
    "E_NOT_OFFICE": msg(
        "These are the data of a House, not of an office. Nothing was changed; choose the folder of the office, or found one with “office init”."
    ),
    "E_NOT_HOUSE": msg(
        "This folder is a regional office, not a House. Nothing was changed; choose the folder of the House."
    ),
    "E_OFFICE_ID": msg(
        "The number of an office is KZ-OFF- and two digits, and not 00. Nothing was made; give the number that the region has."
    ),
    "E_CA_FILE": msg(
        "The file with the office's root key is missing: {place}. Nothing was issued; put it back from the place where it is kept."
    ),
    "E_CA_PASSWORD": msg(
        "The office's root key is locked, or its passphrase does not fit. Nothing was issued; type the passphrase of the root key."
    ),
    "E_DECIDED": msg(
        "This package is not waiting for that: it was decided, refused, or comes from a House that is not enrolled. Nothing was changed; look at it again."
    ),
    "E_EARLIER": msg(
        "An earlier package of this House, number {sequence}, still waits. Nothing was changed; decide that one first."
    ),
    "E_REVIEW": msg(
        "Something has changed since the package was shown. Nothing was taken; look at the differences again."
    ),
    "E_SHRINK": msg(
        "With this package the House has far fewer rows than before: {tables}. Nothing was taken; look at the removed rows and confirm, or return the package."
    ),
    "E_PERIOD_LOCKED": msg(
        "The period {first} – {last} is closed and its figures would change. Nothing was taken; reopen the period with a reason, or return the package."
    ),
    "E_REMARK": msg(
        "There is nothing to remark, or no such row in the package: {place}. Nothing was sent; write what is to be mended and take the row from the list."
    ),
    "E_HOUSE_ACTIVE": msg(
        "{house} has a trusted certificate already. Nothing was changed; if it has a new key, choose this House in the list, and the old key is refused from then on."
    ),
    "E_HOUSE_TWICE": msg(
        "This House is on the list already: {house} has the same name, or the same schools and groups. Nothing was changed, so that nothing is counted twice. If it has a new key, choose that House; if it is another House of the same name, give its district."
    ),
    "E_FOREIGN_PAPER": msg(
        "The paper {place} is no document that can be shown. The tables of the package are checked apart from it; ask the House if you need the paper."
    ),
    "E_SECOND": msg(
        "This signature is not over ASiCManifest002.xml of this package, or the file is no CMS with the certificate of its signer. The package is unchanged; sign the file that the program wrote, and attach the .p7s again."
    ),
    "E_NO_SECOND": msg(
        "No ЭЦП is attached to this package, so there is no signature sheet. Attach one first."
    ),
    "E_ROOT_FILE": msg(
        "The file holds no certificate. Nothing was changed; choose the root certificate of whoever issued the ЭЦП."
    ),
    "E_NOBODY_LATE": msg(
        "No House owes anything for this period today, so there is no letter to write. Choose another period."
    ),
    "E_NO_RECEIPT": msg(
        "There is no answer to this package yet, and strangers get none. Nothing was written; decide about the package first."
    ),
    "E_AWAY_TWICE": msg(
        "These days meet another absence on the card: {days}. Nothing was changed; change that one, or choose other days."
    ),
    "E_AWAY_LONG": msg(
        "An absence known in advance lasts a year at most. Nothing was changed; check the last day."
    ),
    "E_YEAR_FAR": msg(
        "The new school year can be begun from last year, this year or the next; {year} is too far away. Nothing was changed."
    ),
    "E_AS_OF_FUTURE": msg(
        "This day is still to come: a register can be printed as it stood on a day that is over, or today. Choose an earlier day."
    ),
    "E_AS_OF_EARLY": msg(
        "On {date} the program did not know this group yet, so there is no register of that day. Choose a later day."
    ),
    "E_NOT_ISSUED": msg(
        "This paper is not one that is issued and kept: a blank sheet, an order without a number or a form of another kind. It can be printed as it is."
    ),
    "E_ORDER_EMPTY": msg(
        "There is nobody for this order. No number was taken; choose at least one learner."
    ),
    "E_ORDER_TWICE": msg(
        "One of these learners stands in order No. {number} already. No number was taken; take the learner out of the list."
    ),
    "E_ORDER_KIND": msg(
        "One of these learners has not left yet, or came by no transfer, so this order does not fit. No number was taken; choose another kind of order."
    ),
    "E_NUMBER_ANNULLED": msg(
        "No. {number} is annulled already. Nothing was changed; the number stays taken."
    ),
    "E_NUMBER_PRINTED": msg(
        "No. {number} stands on a paper that was printed or saved. Nothing was changed and the number stays taken; annul the paper with a reason instead."
    ),
    "E_NO_ORDER": msg("There is no order No. {number} in {year}. Nothing was written."),
    "E_SCORE": msg(
        "A score is a whole number of per cent from 0 to 100. What was saved before stays; type it again."
    ),
    "E_LEVEL_OUTSIDE": msg(
        "C2 is given by an outside test only. What was saved before stays; choose another level, or enter the result as KAZTEST."
    ),
    "E_LEVEL_LOWER": msg(
        "The result {result} is lower than the level of the beginning, {start}. Nothing was changed; say that it is meant, or correct the level."
    ),
    "E_ASSESSMENT_FUTURE": msg(
        "The day of the assessment is still to come. Nothing was changed; choose today or an earlier day."
    ),
    "E_ASSESSMENT_EARLY": msg(
        "On that day the learner was not in the group yet. Nothing was changed; check the day of the assessment or the first day in the group."
    ),
    "E_GUEST_ASSESSED": msg(
        "A guest is not assessed. Nothing was changed; take the guest into the group first."
    ),
    "E_NO_CERTIFICATE": msg(
        "No certificate in force was issued here. Nothing was written; issue certificates on the group's page first."
    ),
    "E_NO_PROGRESS": msg(
        "This person has been a learner of no group. Nothing was written; choose somebody else."
    ),
    "E_CERTIFICATE_NOBODY": msg(
        "Nobody is chosen for a certificate. No number was taken; choose learners first."
    ),
    "E_CERTIFICATE_DATE": msg(
        "A certificate cannot be dated later than today or earlier than the first day in the group. No number was taken; correct the date."
    ),
    "E_CERTIFICATE_GUEST": msg(
        "A guest gets no certificate. No number was taken; take the guest into the group first."
    ),
    "E_CERTIFICATE_NO_MARKS": msg(
        "This learner has not a single mark in a lesson held, so attendance is “—”. No number was taken; fill the register first."
    ),
    "E_CERTIFICATE_LOW": msg(
        "Attendance is {percent} %, below the {threshold} % that the House asks for. No number was taken; write the director's reason, or leave the learner out."
    ),
    "E_CERTIFICATE_TWICE": msg(
        "This learner already has the certificate {number} of this group. No number was taken; print a copy, or annul that one first."
    ),
    "E_CERTIFICATE_WITHDRAWN": msg(
        "The consent to certificates was withdrawn. No number was taken; leave the learner out."
    ),
    "E_TOPICS_NONE": msg(
        "No list of topics was found: no sheet has a column called “Topic”. Nothing was taken; write the headings Topic, Hours and Homework over the columns."
    ),
    "E_TOPIC_HOURS": msg(
        "Topic {number} has no hours that can be: they go from half an hour to {most}. Nothing was saved; correct them."
    ),
    "E_TRAVEL_FILE": msg(
        "This is not a register that this program made for a teacher: its hidden numbers are not there. Nothing was taken; choose the file the teacher sent back, or bring a workbook of your own over with “From Excel”."
    ),
    "E_TRAVEL_NEWER": msg(
        "This register was made by a newer version of the program. Nothing was taken; install the latest version and open it again."
    ),
    "E_TRAVEL_HOUSE": msg(
        "This register belongs to another House. Nothing was taken; send it back to where it came from."
    ),
    "E_TRAVEL_GROUP": msg(
        "The group of this register is no longer in the House. Nothing was taken; make the file anew."
    ),
    "E_EVENT_CODE": msg("“{value}” is not in the list. Nothing was saved; choose one of the list."),
    "E_EVENT_DAY": msg(
        "An event needs a day. Nothing was saved; type the day it begins, like 25.11.2026."
    ),
    "E_EVENT_NO_END": msg(
        "An event that begins at a time needs an end. Nothing was saved; type when it ends, or leave both times empty for the whole day."
    ),
    "E_EVENT_NO_START": msg(
        "An end is given, but no beginning. Nothing was saved; type when the event begins."
    ),
    "E_EVENT_ORDER": msg(
        "The event would end before it begins. Nothing was saved; correct the end. An event over midnight ends on the next day."
    ),
    "E_EVENT_TOTAL": msg(
        "A part of the participants is given, but not how many there were in all. Nothing was saved; type the total first."
    ),
    "E_EVENT_PARTS": msg(
        "A part cannot be larger than the whole: there were {total} participants in all. Nothing was saved; correct one of the numbers."
    ),
    "E_EVENT_LIST": msg(
        "{listed} people of the list were checked in, and they are a part of the total. Nothing was saved; the total cannot be smaller."
    ),
    "E_EVENT_METHOD": msg(
        "A number of participants needs the way they were counted. Nothing was saved; choose one, an estimate is a way too."
    ),
    "E_EVENT_QUESTIONS": msg(
        "More questions were solved or forwarded than were raised. Nothing was saved; correct one of the numbers."
    ),
    "E_EVENT_OVER": msg(
        "This event was held or cancelled already. Nothing was changed; take the cancellation back, or plan a new event."
    ),
    "E_EVENT_NUMBERED": msg(
        "The note of this event has a number already, so the event was held. Nothing was changed; undo the number first."
    ),
    "E_EVENT_FUTURE": msg(
        "The event is still ahead, so it cannot have been held. Nothing was saved; come back on its day or correct the day."
    ),
    "E_EVENT_NOT_HELD": msg(
        "The event is not written down as held, so there is no note to number. No number was taken; write down the result first."
    ),
    "E_EVENT_CLASH": msg(
        "At that time the room or somebody of the event is taken. Nothing was saved; choose another time or room, or give the reason why it takes place all the same."
    ),
    "E_EVENT_REPEAT": msg(
        "This would add no event, or more than {limit}. Nothing was planned; choose another last day."
    ),
    "E_EVENT_LIST_LONG": msg(
        "The list would be longer than {limit} people. Nobody was added; count them instead and type the total."
    ),
    "E_BADGE_UNKNOWN": msg(
        "No badge of this House has the number {badge}. Nobody was checked in; type the name instead."
    ),
    "E_BADGE_OTHER": msg(
        "The badge {badge} belongs to another event. Nobody was checked in; type the name instead."
    ),
    "E_CAME_ALREADY": msg("{name} was checked in already, at {at}. Nobody is counted twice."),
    "E_PHOTO_FILE": msg(
        "The file {name} cannot be read. No photo was added; check the disk or stick and choose it again."
    ),
    "E_PHOTO_LARGE": msg(
        "{name} is too large for a photo: at most {limit} MB and 120 megapixels. It was not added; choose a smaller one."
    ),
    "E_PHOTO_UNREADABLE": msg(
        "{name} is no photo, or it is damaged, whatever its name says. It was not added; choose a JPEG or PNG."
    ),
    "E_PHOTO_MANY": msg(
        "There are {limit} photos already, which is the most. It was not added; take one away first."
    ),
    "E_VOLUNTEER_TWICE": msg(
        "This person is a volunteer already. Nothing was saved; open their card in the list of volunteers."
    ),
    "E_VOLUNTEER_ARCHIVED": msg(
        "This person is in the archive. Nothing was saved; take the card out of the archive first."
    ),
    "E_VOLUNTEER_CONSENT": msg(
        "Under 14, a volunteer needs a guardian's written consent in force on that day. Nothing was saved; record the consent with the purpose “volunteering” on the person's card first."
    ),
    "E_VOLUNTEER_MINOR": msg(
        "By law nobody under 18 works in this area or on a hazardous shift. Nothing was saved; choose an adult, or another shift."
    ),
    "E_VOLUNTEER_BIRTH": msg(
        "This shift is for adults only, and nobody knows when this person was born. Nothing was saved; enter the date of birth on the card first."
    ),
    "E_VOLUNTEER_LEFT": msg(
        "This volunteer has left before that day. Nothing was saved; take the leaving back, or choose somebody else."
    ),
    "E_VOLUNTEER_DATE": msg(
        "The day of registration is still to come. Nothing was saved; choose today or an earlier day."
    ),
    "E_VOLUNTEER_TIMES": msg(
        "Two of these times meet, or one ends before it begins. Nothing was saved; correct the times, as “Sat 10:00–14:00”."
    ),
    "E_SHIFT_TIMES": msg(
        "There is no such time of day. Nothing was saved; type it as 09:30, up to 24:00."
    ),
    "E_SHIFT_MIDNIGHT": msg(
        "A shift ends on the day it begins, later than it begins. Nothing was saved; for work across midnight make two shifts, one until 24:00 and one from 00:00."
    ),
    "E_SHIFT_LONG": msg(
        "A shift lasts twelve hours at most. Nothing was saved; make two shifts of it."
    ),
    "E_SHIFT_CLASH": msg(
        "At that time this volunteer has “{what}”, {first}–{last}. Nothing was saved; write the reason to put them on the shift all the same, or choose somebody else."
    ),
    "E_SHIFT_AWAY": msg(
        "On that day this volunteer is known to be away. Nothing was saved; write the reason to put them on the shift all the same, or choose somebody else."
    ),
    "E_SHIFT_TWICE": msg("This volunteer is on the shift already. Nothing was saved."),
    "E_SHIFT_CONFIRMED": msg(
        "Hours of this shift are confirmed. Nothing was changed; correct the hours instead, each correction stays in their history."
    ),
    "E_HOURS_IMPOSSIBLE": msg(
        "Hours of one shift go from 0.25 to 12 in quarters. Nothing was confirmed; correct them."
    ),
    "E_HOURS_DAY": msg(
        "That would be more than twelve hours on one day for one volunteer. Nothing was saved; check the hours or choose somebody else."
    ),
    "E_HOURS_EARLY": msg(
        "This shift is still to come. Nothing was saved; hours are confirmed on its day or later."
    ),
    "E_HOURS_ABSENT": msg(
        "One of the chosen volunteers is marked as not come. Nothing was confirmed; take that mark back first, or leave them out."
    ),
    "E_HOURS_CONFIRMED": msg(
        "These hours were confirmed already, on {date}, by {by}. They count once and nothing was changed; to put others, correct them."
    ),
    "E_HOURS_SELF": msg(
        "Nobody confirms their own hours, and this name can mean one of the volunteers. Nothing was confirmed; name somebody else, or write the whole name."
    ),
    "E_HOURS_OPEN": msg(
        "These hours are not confirmed yet. Nothing was changed; confirm them instead."
    ),
    "E_HOURS_NOBODY": msg("Nobody is chosen. Nothing was confirmed; choose volunteers first."),
    "E_NO_VOLUNTEER": msg(
        "This person is no volunteer of the House. Nothing was written; register them on the page Volunteers first."
    ),
    "E_NO_AWARD": msg(
        "No letter or certificate in force was given here. Nothing was written; issue one on the page Volunteers first."
    ),
    "E_AWARD_NOBODY": msg(
        "Nobody is chosen for a letter. No number was taken; choose people first."
    ),
    "E_AWARD_DATE": msg(
        "A letter is not dated later than today. No number was taken; correct the date."
    ),
    "E_AWARD_WITHDRAWN": msg(
        "One of these people withdrew the consent to certificates and awards. No number was taken; leave them out."
    ),
    "E_TEMPLATE_PLACE": msg(
        "The text has a place {place} that the program does not know. Nothing was saved; the places there are: {known}."
    ),
    "E_TEMPLATE_BRACES": msg(
        "A brace in the text is not closed or not opened. Nothing was saved; places are written as {known}."
    ),
    "E_BUG": msg(
        "The program has made a mistake ({kind}). What was saved before is kept; send the log to whoever looks after the program: {place}"
    ),
}


def explain(error: UserError, texts: Texts) -> str:
    """Say in the reader's language what happened, what was kept and what to do."""
    return texts.text(SENTENCES[error.code]).format(**error.details)
