# -*- coding: utf-8 -*-

# Compiled from forms/school_form.ui by tools/forms.py; do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QLabel, QLineEdit,
    QSizePolicy, QVBoxLayout, QWidget)

from friendship_desktop.ui.dialogs.record_fields import (CalmCombo, NameCombo)

class Ui_SchoolForm(object):
    def setupUi(self, SchoolForm):
        if not SchoolForm.objectName():
            SchoolForm.setObjectName(u"SchoolForm")
        self.grid = QGridLayout(SchoolForm)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(10)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.name_cell = QVBoxLayout()
        self.name_cell.setSpacing(4)
        self.name_cell.setObjectName(u"name_cell")
        self.name_label = QLabel(SchoolForm)
        self.name_label.setObjectName(u"name_label")

        self.name_cell.addWidget(self.name_label)

        self.name_edit = QLineEdit(SchoolForm)
        self.name_edit.setObjectName(u"name_edit")

        self.name_cell.addWidget(self.name_edit)


        self.grid.addLayout(self.name_cell, 0, 0, 1, 4)

        self.association_id_cell = QVBoxLayout()
        self.association_id_cell.setSpacing(4)
        self.association_id_cell.setObjectName(u"association_id_cell")
        self.association_id_label = QLabel(SchoolForm)
        self.association_id_label.setObjectName(u"association_id_label")

        self.association_id_cell.addWidget(self.association_id_label)

        self.association_id_edit = NameCombo(SchoolForm)
        self.association_id_edit.setObjectName(u"association_id_edit")

        self.association_id_cell.addWidget(self.association_id_edit)


        self.grid.addLayout(self.association_id_cell, 1, 0, 1, 4)

        self.head_name_cell = QVBoxLayout()
        self.head_name_cell.setSpacing(4)
        self.head_name_cell.setObjectName(u"head_name_cell")
        self.head_name_label = QLabel(SchoolForm)
        self.head_name_label.setObjectName(u"head_name_label")

        self.head_name_cell.addWidget(self.head_name_label)

        self.head_name_edit = QLineEdit(SchoolForm)
        self.head_name_edit.setObjectName(u"head_name_edit")

        self.head_name_cell.addWidget(self.head_name_edit)


        self.grid.addLayout(self.head_name_cell, 2, 0, 1, 2)

        self.venue_cell = QVBoxLayout()
        self.venue_cell.setSpacing(4)
        self.venue_cell.setObjectName(u"venue_cell")
        self.venue_label = QLabel(SchoolForm)
        self.venue_label.setObjectName(u"venue_label")

        self.venue_cell.addWidget(self.venue_label)

        self.venue_edit = QLineEdit(SchoolForm)
        self.venue_edit.setObjectName(u"venue_edit")

        self.venue_cell.addWidget(self.venue_edit)


        self.grid.addLayout(self.venue_cell, 2, 2, 1, 2)

        self.status_cell = QVBoxLayout()
        self.status_cell.setSpacing(4)
        self.status_cell.setObjectName(u"status_cell")
        self.status_label = QLabel(SchoolForm)
        self.status_label.setObjectName(u"status_label")

        self.status_cell.addWidget(self.status_label)

        self.status_edit = CalmCombo(SchoolForm)
        self.status_edit.setObjectName(u"status_edit")

        self.status_cell.addWidget(self.status_edit)


        self.grid.addLayout(self.status_cell, 3, 0, 1, 2)

        self.opened_on_cell = QVBoxLayout()
        self.opened_on_cell.setSpacing(4)
        self.opened_on_cell.setObjectName(u"opened_on_cell")
        self.opened_on_label = QLabel(SchoolForm)
        self.opened_on_label.setObjectName(u"opened_on_label")

        self.opened_on_cell.addWidget(self.opened_on_label)

        self.opened_on_edit = QLineEdit(SchoolForm)
        self.opened_on_edit.setObjectName(u"opened_on_edit")

        self.opened_on_cell.addWidget(self.opened_on_edit)


        self.grid.addLayout(self.opened_on_cell, 3, 2, 1, 1)

        self.closed_on_cell = QVBoxLayout()
        self.closed_on_cell.setSpacing(4)
        self.closed_on_cell.setObjectName(u"closed_on_cell")
        self.closed_on_label = QLabel(SchoolForm)
        self.closed_on_label.setObjectName(u"closed_on_label")

        self.closed_on_cell.addWidget(self.closed_on_label)

        self.closed_on_edit = QLineEdit(SchoolForm)
        self.closed_on_edit.setObjectName(u"closed_on_edit")

        self.closed_on_cell.addWidget(self.closed_on_edit)


        self.grid.addLayout(self.closed_on_cell, 3, 3, 1, 1)

        self.kato_cell = QVBoxLayout()
        self.kato_cell.setSpacing(4)
        self.kato_cell.setObjectName(u"kato_cell")
        self.kato_label = QLabel(SchoolForm)
        self.kato_label.setObjectName(u"kato_label")

        self.kato_cell.addWidget(self.kato_label)

        self.kato_edit = QLineEdit(SchoolForm)
        self.kato_edit.setObjectName(u"kato_edit")

        self.kato_cell.addWidget(self.kato_edit)


        self.grid.addLayout(self.kato_cell, 4, 0, 1, 2)

        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        self.grid.setColumnStretch(3, 1)

        self.retranslateUi(SchoolForm)
    # setupUi

    def retranslateUi(self, SchoolForm):
        self.name_label.setText(QCoreApplication.translate("SchoolForm", u"&Name of the school", None))
        self.association_id_label.setText(QCoreApplication.translate("SchoolForm", u"&Association", None))
#if QT_CONFIG(tooltip)
        self.association_id_edit.setToolTip(QCoreApplication.translate("SchoolForm", u"Choose one, or type the name of a new one", None))
#endif // QT_CONFIG(tooltip)
        self.head_name_label.setText(QCoreApplication.translate("SchoolForm", u"&Head", None))
        self.venue_label.setText(QCoreApplication.translate("SchoolForm", u"&Where it meets", None))
        self.status_label.setText(QCoreApplication.translate("SchoolForm", u"&State", None))
        self.opened_on_label.setText(QCoreApplication.translate("SchoolForm", u"Works s&ince", None))
        self.opened_on_edit.setPlaceholderText(QCoreApplication.translate("SchoolForm", u"22.11.2026", None))
        self.closed_on_label.setText(QCoreApplication.translate("SchoolForm", u"Works &until", None))
        self.closed_on_edit.setPlaceholderText(QCoreApplication.translate("SchoolForm", u"22.11.2026", None))
        self.kato_label.setText(QCoreApplication.translate("SchoolForm", u"&KATO code of the place", None))
#if QT_CONFIG(tooltip)
        self.kato_edit.setToolTip(QCoreApplication.translate("SchoolForm", u"Nine digits of the classifier of places; may wait", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

