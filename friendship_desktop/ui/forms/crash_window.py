# -*- coding: utf-8 -*-

# Compiled from forms/crash_window.ui by tools/forms.py; do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_CrashWindow(object):
    def setupUi(self, CrashWindow):
        if not CrashWindow.objectName():
            CrashWindow.setObjectName(u"CrashWindow")
        CrashWindow.resize(560, 220)
        self.main_layout = QVBoxLayout(CrashWindow)
        self.main_layout.setSpacing(12)
        self.main_layout.setObjectName(u"main_layout")
        self.main_layout.setContentsMargins(20, 20, 20, 20)
        self.title_label = QLabel(CrashWindow)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"look", u"title")

        self.main_layout.addWidget(self.title_label)

        self.text_label = QLabel(CrashWindow)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setWordWrap(True)

        self.main_layout.addWidget(self.text_label)

        self.log_label = QLabel(CrashWindow)
        self.log_label.setObjectName(u"log_label")
        self.log_label.setWordWrap(True)
        self.log_label.setTextInteractionFlags(Qt.TextSelectableByMouse|Qt.TextSelectableByKeyboard)
        self.log_label.setProperty(u"look", u"small")

        self.main_layout.addWidget(self.log_label)

        self.details_edit = QPlainTextEdit(CrashWindow)
        self.details_edit.setObjectName(u"details_edit")
        self.details_edit.setMinimumSize(QSize(0, 180))
        self.details_edit.setReadOnly(True)
        self.details_edit.setLineWrapMode(QPlainTextEdit.NoWrap)

        self.main_layout.addWidget(self.details_edit)

        self.button_layout = QHBoxLayout()
        self.button_layout.setSpacing(8)
        self.button_layout.setObjectName(u"button_layout")
        self.details_button = QPushButton(CrashWindow)
        self.details_button.setObjectName(u"details_button")
        self.details_button.setCheckable(True)

        self.button_layout.addWidget(self.details_button)

        self.button_spacer = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.copy_button = QPushButton(CrashWindow)
        self.copy_button.setObjectName(u"copy_button")

        self.button_layout.addWidget(self.copy_button)

        self.close_button = QPushButton(CrashWindow)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setProperty(u"look", u"primary")

        self.button_layout.addWidget(self.close_button)


        self.main_layout.addLayout(self.button_layout)


        self.retranslateUi(CrashWindow)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CrashWindow):
        CrashWindow.setWindowTitle(QCoreApplication.translate("CrashWindow", u"Something went wrong", None))
        self.title_label.setText(QCoreApplication.translate("CrashWindow", u"The program made a mistake", None))
        self.text_label.setText(QCoreApplication.translate("CrashWindow", u"Everything saved before is kept. You can go on working. If it happens again, copy the details and send them to whoever looks after the program; they hold no names of people.", None))
#if QT_CONFIG(accessibility)
        self.details_edit.setAccessibleName(QCoreApplication.translate("CrashWindow", u"Technical details", None))
#endif // QT_CONFIG(accessibility)
        self.details_button.setText(QCoreApplication.translate("CrashWindow", u"&Details", None))
        self.copy_button.setText(QCoreApplication.translate("CrashWindow", u"&Copy details", None))
        self.close_button.setText(QCoreApplication.translate("CrashWindow", u"C&ontinue", None))
    # retranslateUi

