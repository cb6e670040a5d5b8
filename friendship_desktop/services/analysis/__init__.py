"""Attendance analysed: the marks of a period by month, day, school, group, learner, language, level or teacher."""
