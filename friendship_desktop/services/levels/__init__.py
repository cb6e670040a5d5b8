"""Levels of learners: assessments by skill, and how learners move from level to level."""
