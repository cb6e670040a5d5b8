# -*- coding: utf-8 -*-

# Compiled from forms/keys_sheet.ui by tools/forms.py; do not edit.

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout,
    QWidget)

class Ui_KeysSheet(object):
    def setupUi(self, KeysSheet):
        if not KeysSheet.objectName():
            KeysSheet.setObjectName(u"KeysSheet")
        KeysSheet.resize(620, 560)
        self.main_layout = QVBoxLayout(KeysSheet)
        self.main_layout.setSpacing(12)
        self.main_layout.setObjectName(u"main_layout")
        self.main_layout.setContentsMargins(20, 20, 20, 20)
        self.title_label = QLabel(KeysSheet)
        self.title_label.setObjectName(u"title_label")
        self.title_label.setProperty(u"look", u"title")

        self.main_layout.addWidget(self.title_label)

        self.filter_edit = QLineEdit(KeysSheet)
        self.filter_edit.setObjectName(u"filter_edit")
        self.filter_edit.setClearButtonEnabled(True)

        self.main_layout.addWidget(self.filter_edit)

        self.keys_tree = QTreeWidget(KeysSheet)
        __qtreewidgetitem = QTreeWidgetItem()
        __qtreewidgetitem.setText(1, u"2")
        __qtreewidgetitem.setText(0, u"1")
        self.keys_tree.setHeaderItem(__qtreewidgetitem)
        self.keys_tree.setObjectName(u"keys_tree")
        self.keys_tree.setRootIsDecorated(False)
        self.keys_tree.setHeaderHidden(True)
        self.keys_tree.setColumnCount(2)

        self.main_layout.addWidget(self.keys_tree)

        self.button_layout = QHBoxLayout()
        self.button_layout.setObjectName(u"button_layout")
        self.button_spacer = QSpacerItem(20, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.button_layout.addItem(self.button_spacer)

        self.close_button = QPushButton(KeysSheet)
        self.close_button.setObjectName(u"close_button")

        self.button_layout.addWidget(self.close_button)


        self.main_layout.addLayout(self.button_layout)


        self.retranslateUi(KeysSheet)
    # setupUi

    def retranslateUi(self, KeysSheet):
        KeysSheet.setWindowTitle(QCoreApplication.translate("KeysSheet", u"Keys", None))
        self.title_label.setText(QCoreApplication.translate("KeysSheet", u"The keyboard is enough", None))
        self.filter_edit.setPlaceholderText(QCoreApplication.translate("KeysSheet", u"Find an action or a key", None))
#if QT_CONFIG(accessibility)
        self.filter_edit.setAccessibleName(QCoreApplication.translate("KeysSheet", u"Find an action or a key", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.keys_tree.setAccessibleName(QCoreApplication.translate("KeysSheet", u"Actions and their keys", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("KeysSheet", u"&Close", None))
    # retranslateUi

