"""The page Timetable: the week of the House, lessons moved by hand or by keyboard."""
