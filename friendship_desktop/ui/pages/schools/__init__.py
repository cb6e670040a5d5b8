"""The page Sunday schools: schools, their associations, groups, learners and teachers."""
