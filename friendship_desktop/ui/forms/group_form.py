# -*- coding: utf-8 -*-

# Compiled from forms/group_form.ui by tools/forms.py; do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from friendship_desktop.ui.dialogs.record_fields import (CalmCombo, NameCombo, PersonEdit)

class Ui_GroupForm(object):
    def setupUi(self, GroupForm):
        if not GroupForm.objectName():
            GroupForm.setObjectName(u"GroupForm")
        self.grid = QGridLayout(GroupForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(10)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.title_cell = QVBoxLayout()
        self.title_cell.setSpacing(4)
        self.title_cell.setObjectName(u"title_cell")
        self.title_label = QLabel(GroupForm)
        self.title_label.setObjectName(u"title_label")

        self.title_cell.addWidget(self.title_label)

        self.title_edit = QLineEdit(GroupForm)
        self.title_edit.setObjectName(u"title_edit")

        self.title_cell.addWidget(self.title_edit)


        self.grid.addLayout(self.title_cell, 0, 0, 1, 4)

        self.kind_cell = QVBoxLayout()
        self.kind_cell.setSpacing(4)
        self.kind_cell.setObjectName(u"kind_cell")
        self.kind_label = QLabel(GroupForm)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_cell.addWidget(self.kind_label)

        self.kind_edit = CalmCombo(GroupForm)
        self.kind_edit.setObjectName(u"kind_edit")

        self.kind_cell.addWidget(self.kind_edit)


        self.grid.addLayout(self.kind_cell, 1, 0, 1, 2)

        self.language_code_cell = QVBoxLayout()
        self.language_code_cell.setSpacing(4)
        self.language_code_cell.setObjectName(u"language_code_cell")
        self.language_code_label = QLabel(GroupForm)
        self.language_code_label.setObjectName(u"language_code_label")

        self.language_code_cell.addWidget(self.language_code_label)

        self.language_code_edit = CalmCombo(GroupForm)
        self.language_code_edit.setObjectName(u"language_code_edit")

        self.language_code_cell.addWidget(self.language_code_edit)


        self.grid.addLayout(self.language_code_cell, 1, 2, 1, 1)

        self.level_cell = QVBoxLayout()
        self.level_cell.setSpacing(4)
        self.level_cell.setObjectName(u"level_cell")
        self.level_label = QLabel(GroupForm)
        self.level_label.setObjectName(u"level_label")

        self.level_cell.addWidget(self.level_label)

        self.level_edit = CalmCombo(GroupForm)
        self.level_edit.setObjectName(u"level_edit")

        self.level_cell.addWidget(self.level_edit)


        self.grid.addLayout(self.level_cell, 1, 3, 1, 1)

        self.school_id_cell = QVBoxLayout()
        self.school_id_cell.setSpacing(4)
        self.school_id_cell.setObjectName(u"school_id_cell")
        self.school_id_label = QLabel(GroupForm)
        self.school_id_label.setObjectName(u"school_id_label")

        self.school_id_cell.addWidget(self.school_id_label)

        self.school_id_edit = NameCombo(GroupForm)
        self.school_id_edit.setObjectName(u"school_id_edit")

        self.school_id_cell.addWidget(self.school_id_edit)


        self.grid.addLayout(self.school_id_cell, 2, 0, 1, 2)

        self.room_cell = QVBoxLayout()
        self.room_cell.setSpacing(4)
        self.room_cell.setObjectName(u"room_cell")
        self.room_label = QLabel(GroupForm)
        self.room_label.setObjectName(u"room_label")

        self.room_cell.addWidget(self.room_label)

        self.room_edit = NameCombo(GroupForm)
        self.room_edit.setObjectName(u"room_edit")

        self.room_cell.addWidget(self.room_edit)


        self.grid.addLayout(self.room_cell, 2, 2, 1, 1)

        self.capacity_cell = QVBoxLayout()
        self.capacity_cell.setSpacing(4)
        self.capacity_cell.setObjectName(u"capacity_cell")
        self.capacity_label = QLabel(GroupForm)
        self.capacity_label.setObjectName(u"capacity_label")

        self.capacity_cell.addWidget(self.capacity_label)

        self.capacity_edit = QLineEdit(GroupForm)
        self.capacity_edit.setObjectName(u"capacity_edit")

        self.capacity_cell.addWidget(self.capacity_edit)


        self.grid.addLayout(self.capacity_cell, 2, 3, 1, 1)

        self.teacher_cell = QVBoxLayout()
        self.teacher_cell.setSpacing(4)
        self.teacher_cell.setObjectName(u"teacher_cell")
        self.teacher_label = QLabel(GroupForm)
        self.teacher_label.setObjectName(u"teacher_label")

        self.teacher_cell.addWidget(self.teacher_label)

        self.teacher_edit = PersonEdit(GroupForm)
        self.teacher_edit.setObjectName(u"teacher_edit")

        self.teacher_cell.addWidget(self.teacher_edit)


        self.grid.addLayout(self.teacher_cell, 3, 0, 1, 4)

        self.slots_cell = QVBoxLayout()
        self.slots_cell.setSpacing(4)
        self.slots_cell.setObjectName(u"slots_cell")
        self.slots_label = QLabel(GroupForm)
        self.slots_label.setObjectName(u"slots_label")

        self.slots_cell.addWidget(self.slots_label)


        self.grid.addLayout(self.slots_cell, 4, 0, 1, 4)

        self.academic_year_cell = QVBoxLayout()
        self.academic_year_cell.setSpacing(4)
        self.academic_year_cell.setObjectName(u"academic_year_cell")
        self.academic_year_label = QLabel(GroupForm)
        self.academic_year_label.setObjectName(u"academic_year_label")

        self.academic_year_cell.addWidget(self.academic_year_label)

        self.academic_year_edit = CalmCombo(GroupForm)
        self.academic_year_edit.setObjectName(u"academic_year_edit")

        self.academic_year_cell.addWidget(self.academic_year_edit)


        self.grid.addLayout(self.academic_year_cell, 5, 0, 1, 1)

        self.starts_on_cell = QVBoxLayout()
        self.starts_on_cell.setSpacing(4)
        self.starts_on_cell.setObjectName(u"starts_on_cell")
        self.starts_on_label = QLabel(GroupForm)
        self.starts_on_label.setObjectName(u"starts_on_label")

        self.starts_on_cell.addWidget(self.starts_on_label)

        self.starts_on_edit = QLineEdit(GroupForm)
        self.starts_on_edit.setObjectName(u"starts_on_edit")

        self.starts_on_cell.addWidget(self.starts_on_edit)


        self.grid.addLayout(self.starts_on_cell, 5, 1, 1, 1)

        self.ends_on_cell = QVBoxLayout()
        self.ends_on_cell.setSpacing(4)
        self.ends_on_cell.setObjectName(u"ends_on_cell")
        self.ends_on_label = QLabel(GroupForm)
        self.ends_on_label.setObjectName(u"ends_on_label")

        self.ends_on_cell.addWidget(self.ends_on_label)

        self.ends_on_edit = QLineEdit(GroupForm)
        self.ends_on_edit.setObjectName(u"ends_on_edit")

        self.ends_on_cell.addWidget(self.ends_on_edit)


        self.grid.addLayout(self.ends_on_cell, 5, 2, 1, 1)

        self.status_cell = QVBoxLayout()
        self.status_cell.setSpacing(4)
        self.status_cell.setObjectName(u"status_cell")
        self.status_label = QLabel(GroupForm)
        self.status_label.setObjectName(u"status_label")

        self.status_cell.addWidget(self.status_label)

        self.status_edit = CalmCombo(GroupForm)
        self.status_edit.setObjectName(u"status_edit")

        self.status_cell.addWidget(self.status_edit)


        self.grid.addLayout(self.status_cell, 5, 3, 1, 1)

        self.age_band_cell = QVBoxLayout()
        self.age_band_cell.setSpacing(4)
        self.age_band_cell.setObjectName(u"age_band_cell")
        self.age_band_label = QLabel(GroupForm)
        self.age_band_label.setObjectName(u"age_band_label")

        self.age_band_cell.addWidget(self.age_band_label)

        self.age_band_edit = CalmCombo(GroupForm)
        self.age_band_edit.setObjectName(u"age_band_edit")

        self.age_band_cell.addWidget(self.age_band_edit)


        self.grid.addLayout(self.age_band_cell, 6, 0, 1, 2)

        self.planned_half_hours_cell = QVBoxLayout()
        self.planned_half_hours_cell.setSpacing(4)
        self.planned_half_hours_cell.setObjectName(u"planned_half_hours_cell")
        self.planned_half_hours_label = QLabel(GroupForm)
        self.planned_half_hours_label.setObjectName(u"planned_half_hours_label")

        self.planned_half_hours_cell.addWidget(self.planned_half_hours_label)

        self.planned_half_hours_edit = QLineEdit(GroupForm)
        self.planned_half_hours_edit.setObjectName(u"planned_half_hours_edit")

        self.planned_half_hours_cell.addWidget(self.planned_half_hours_edit)


        self.grid.addLayout(self.planned_half_hours_cell, 6, 2, 1, 1)

        self.lesson_half_hours_cell = QVBoxLayout()
        self.lesson_half_hours_cell.setSpacing(4)
        self.lesson_half_hours_cell.setObjectName(u"lesson_half_hours_cell")
        self.lesson_half_hours_label = QLabel(GroupForm)
        self.lesson_half_hours_label.setObjectName(u"lesson_half_hours_label")

        self.lesson_half_hours_cell.addWidget(self.lesson_half_hours_label)

        self.lesson_half_hours_edit = QLineEdit(GroupForm)
        self.lesson_half_hours_edit.setObjectName(u"lesson_half_hours_edit")

        self.lesson_half_hours_cell.addWidget(self.lesson_half_hours_edit)


        self.grid.addLayout(self.lesson_half_hours_cell, 6, 3, 1, 1)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnStretch(3, 1)

        self.retranslateUi(GroupForm)
    # setupUi

    def retranslateUi(self, GroupForm):
        self.title_label.setText(QCoreApplication.translate("GroupForm", u"&What is taught", None))
        self.kind_label.setText(QCoreApplication.translate("GroupForm", u"&Kind of group", None))
        self.language_code_label.setText(QCoreApplication.translate("GroupForm", u"&Language", None))
        self.level_label.setText(QCoreApplication.translate("GroupForm", u"Le&vel", None))
        self.school_id_label.setText(QCoreApplication.translate("GroupForm", u"&School", None))
#if QT_CONFIG(tooltip)
        self.school_id_edit.setToolTip(QCoreApplication.translate("GroupForm", u"Choose one, or type the name of a new one; it may stay empty", None))
#endif // QT_CONFIG(tooltip)
        self.room_label.setText(QCoreApplication.translate("GroupForm", u"&Room", None))
#if QT_CONFIG(tooltip)
        self.room_edit.setToolTip(QCoreApplication.translate("GroupForm", u"Choose one, or type the name of a new one", None))
#endif // QT_CONFIG(tooltip)
        self.capacity_label.setText(QCoreApplication.translate("GroupForm", u"&Places", None))
        self.teacher_label.setText(QCoreApplication.translate("GroupForm", u"&Teacher", None))
#if QT_CONFIG(tooltip)
        self.teacher_edit.setToolTip(QCoreApplication.translate("GroupForm", u"Choose somebody known, or type the name of a new teacher", None))
#endif // QT_CONFIG(tooltip)
        self.slots_label.setText(QCoreApplication.translate("GroupForm", u"&Days and times of lessons", None))
        self.academic_year_label.setText(QCoreApplication.translate("GroupForm", u"&Academic year", None))
        self.starts_on_label.setText(QCoreApplication.translate("GroupForm", u"&First day", None))
        self.starts_on_edit.setPlaceholderText(QCoreApplication.translate("GroupForm", u"22.11.2026", None))
        self.ends_on_label.setText(QCoreApplication.translate("GroupForm", u"Last da&y", None))
        self.ends_on_edit.setPlaceholderText(QCoreApplication.translate("GroupForm", u"22.11.2026", None))
        self.status_label.setText(QCoreApplication.translate("GroupForm", u"Stat&e", None))
        self.age_band_label.setText(QCoreApplication.translate("GroupForm", u"A&ge", None))
        self.planned_half_hours_label.setText(QCoreApplication.translate("GroupForm", u"Planned &hours a year", None))
        self.lesson_half_hours_label.setText(QCoreApplication.translate("GroupForm", u"H&ours of one lesson", None))
        pass
    # retranslateUi

