"""The application's one style sheet, written from the roles of the theme."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from friendship_desktop.ui.roles import Roles

TINTED = Path(__file__).resolve().parents[2] / "resources" / "icons" / "tinted"

SHEET = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: ${p4}px ${p8}px; }
QLabel[look="title"] { font-size: ${p17}px; font-weight: 600; }
QLabel[look="heading"] { font-weight: 600; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="small"] { color: $muted; font-size: ${p12}px; }
QLabel[look="error"] { color: $error; font-size: ${p12}px; }
QLabel[look="figure"] { font-size: ${p24}px; font-weight: 600; }
QLabel[look="key"] { color: $muted; background: $surface; border: 1px solid $lines;
    border-radius: ${p4}px; padding: 0 ${p5}px; font-size: ${p11}px; }

QPushButton, QToolButton[look="button"] { background: $surface; color: $text; border: 1px solid $border;
    border-radius: ${p7}px; padding: ${p5}px ${p12}px; min-height: ${p20}px; }
QPushButton:hover, QToolButton[look="button"]:hover { background: $tint; }
QPushButton:pressed, QToolButton[look="button"]:pressed { background: $tint; border-color: $pressed; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid $primary; padding: ${q4}px ${q11}px; }
QPushButton:checked, QToolButton[look="button"]:checked { background: $tint; color: $on_tint;
    border-color: $primary; font-weight: 600; }
QPushButton:disabled, QToolButton[look="button"]:disabled { color: $muted; border-color: $lines; background: $page; }
QPushButton[look="primary"] { background: $primary; color: $on_primary; border: 1px solid $primary; font-weight: 600; }
QPushButton[look="primary"]:hover, QPushButton[look="primary"]:pressed { background: $pressed; border-color: $pressed; }
QPushButton[look="primary"]:focus { border: 2px solid $text; padding: ${q4}px ${q11}px; }
QPushButton[look="primary"]:disabled { background: $neutral_tint; color: $muted; border-color: $lines; }
QPushButton[look="danger"] { color: $error; border-color: $error; }
QPushButton[look="danger"]:hover { background: $error_tint; }
QPushButton[look="danger"]:disabled { color: $muted; border-color: $lines; }
QPushButton[look="small"], QPushButton[look="small-primary"] { padding: ${p2}px ${p10}px; min-height: ${p20}px; font-size: ${p13}px; }
QPushButton[look="small-primary"] { background: $primary; color: $on_primary; border: 1px solid $primary; font-weight: 600; }
QPushButton[look="small-primary"]:hover { background: $pressed; border-color: $pressed; }
QPushButton[look="small-primary"]:focus { border: 2px solid $text; padding: ${q1}px ${q9}px; }
QPushButton[look="link"], QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent;
    padding: ${p2}px ${p4}px; min-height: 0; }
QPushButton[look="link"] { color: $primary; font-size: ${p13}px; }
QPushButton[look="link"]:hover { color: $pressed; text-decoration: underline; }
QPushButton[look="link"]:focus, QPushButton[look="quiet"]:focus { border: 1px solid $primary; border-radius: ${p4}px; }
QPushButton[look="quiet"] { color: $muted; font-size: ${p12}px; }
QPushButton[look="quiet"]:hover { color: $text; }
QPushButton[look="quiet"]:checked { color: $text; font-weight: 600; background: transparent; border-color: transparent; }

QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit { background: $surface; color: $text;
    border: 1px solid $border; border-radius: ${p7}px; padding: ${p5}px ${p8}px;
    selection-background-color: $primary; selection-color: $on_primary; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${p20}px; }
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QTextEdit:focus, QPlainTextEdit:focus {
    border: 2px solid $primary; padding: ${q4}px ${q7}px; }
QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"], QComboBox[wrong="true"],
QPlainTextEdit[wrong="true"] { border-color: $error; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled,
QLineEdit:read-only { background: $page; color: $muted; border-color: $lines; }
QLineEdit[look="bare"], QLineEdit[look="bare"]:focus, QLineEdit[look="bare"]:read-only {
    background: transparent; border: none; padding: 0; color: $text; }
QComboBox::drop-down { border: none; width: ${p26}px; }
QComboBox::down-arrow { image: url("$tinted-chevron-down.svg"); width: ${p14}px; height: ${p14}px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; outline: 0;
    selection-background-color: $tint; selection-color: $on_tint; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: ${p20}px; }
QAbstractSpinBox::up-arrow { image: url("$tinted-chevron-up.svg"); width: ${p12}px; height: ${p12}px; }
QAbstractSpinBox::down-arrow { image: url("$tinted-chevron-down.svg"); width: ${p12}px; height: ${p12}px; }
QDateEdit::drop-down { border: none; width: ${p26}px; }
QDateEdit::down-arrow { image: url("$tinted-chevron-down.svg"); width: ${p14}px; height: ${p14}px; }
QCheckBox, QRadioButton { spacing: ${p8}px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: ${p16}px; height: ${p16}px; background: $surface;
    border: 1px solid $border; border-radius: ${p4}px; }
QRadioButton::indicator { border-radius: ${r8}px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $primary; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $primary; border-color: $primary; image: url("$tinted-check.svg"); }
QRadioButton::indicator:checked { background: $surface; border: ${p5}px solid $primary;
    width: ${p8}px; height: ${p8}px; border-radius: ${r9}px; }
QCheckBox:focus, QRadioButton:focus { color: $on_tint; }

QTableView, QTreeView, QListView { background: $surface; color: $text; border: none; outline: 0;
    gridline-color: $lines; selection-background-color: $tint; selection-color: $text; }
QTableView[look="frozen"] { border-right: 1px solid $border; }
QListView[look="choices"]::item { padding: ${p2}px 0; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $muted; font-size: ${p12}px; font-weight: 600;
    border: none; border-bottom: 1px solid $lines; padding: ${p4}px ${p8}px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow { image: url("$tinted-arrow-up.svg"); width: ${p12}px; height: ${p12}px; }
QHeaderView::down-arrow { image: url("$tinted-arrow-down.svg"); width: ${p12}px; height: ${p12}px; }
QTableCornerButton::section { background: $surface; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $lines; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: ${p8}px ${p10}px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $on_tint; border-bottom-color: $primary; font-weight: 600; }
QTabBar::tab:focus { background: $tint; }

QMenu { background: $surface; color: $text; border: 1px solid $border; padding: ${p4}px; }
QMenu::item { padding: ${p5}px ${p20}px ${p5}px ${p12}px; border-radius: ${p5}px; }
QMenu::item:selected { background: $tint; color: $on_tint; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $lines; margin: ${p4}px ${p8}px; }

QScrollArea, QScrollArea > QWidget > QWidget[look="scrolled"] { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: ${p2}px; margin: ${p2}px; }
QScrollBar::handle:vertical { min-height: ${p26}px; }
QScrollBar::handle:horizontal { min-width: ${p26}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $neutral_tint; border: none; border-radius: ${p4}px; height: ${p8}px; text-align: center; }
QProgressBar::chunk { background: $primary; border-radius: ${p4}px; }
QSplitter::handle { background: transparent; }
QDialog { background: $surface; }
QGroupBox { font-weight: 600; border: 1px solid $lines; border-radius: ${p10}px; margin-top: ${p20}px; padding: ${p12}px; }
QGroupBox::title { subcontrol-origin: margin; left: ${p4}px; }

QFrame[look="card"] { background: $surface; border: 1px solid $lines; border-radius: ${p10}px; }
QFrame[look="line"] { background: $lines; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="navigation"] { background: $surface; border: none; border-right: 1px solid $lines; }
QFrame[look="page-bar"] { background: $surface; border: none; border-bottom: 1px solid $lines; }
QFrame[look="status-bar"] { background: $surface; border: none; border-top: 1px solid $lines; }
QFrame[look="search"] { background: $surface; border: 1px solid $border; border-radius: ${p7}px; }
QFrame[look="search"][active="true"] { border: 2px solid $primary; }
QFrame[look="popup"] { background: $surface; border: 1px solid $border; border-radius: ${p10}px; }
QFrame[look="banner"] { border: none; border-radius: ${p7}px; }
QFrame[floats="true"][look="banner"] { border: 1px solid $border; }
QFrame[look="banner"][kind="info"] { background: $tint; } QFrame[kind="info"] QLabel { color: $on_tint; }
QFrame[look="banner"][kind="good"] { background: $good_tint; } QFrame[kind="good"] QLabel { color: $good; }
QFrame[look="banner"][kind="warning"] { background: $warning_tint; } QFrame[kind="warning"] QLabel { color: $warning; }
QFrame[look="banner"][kind="error"] { background: $error_tint; } QFrame[kind="error"] QLabel { color: $error; }
QFrame[look="banner"][kind="neutral"] { background: $neutral_tint; } QFrame[kind="neutral"] QLabel { color: $neutral; }
""")

LENGTHS = (2, 4, 5, 7, 8, 10, 11, 12, 13, 14, 16, 17, 20, 24, 26)


def stylesheet(roles: Roles, scale: int, *, dark: bool) -> str:
    """Fill the sheet with the colours of `roles` and lengths at `scale` per cent."""
    values = {name: getattr(roles, name) for name in type(roles).__slots__}
    for length in LENGTHS:
        values[f"p{length}"] = str(round(length * scale / 100))
        # a focused control has a border one pixel thicker and keeps its size
        values[f"q{length - 1}"] = str(round(length * scale / 100) - 1)
    # a circle: half of the indicator and its border
    values["r8"] = str(round(16 * scale / 100) // 2)
    values["r9"] = str((int(values["p8"]) + 2 * int(values["p5"])) // 2)
    values["tinted"] = (TINTED / ("dark" if dark else "light")).as_posix()
    return SHEET.substitute(values)
