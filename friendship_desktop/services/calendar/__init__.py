"""The timetable: terms, the week of the House, lessons moved and made up, hours really taught."""
