"""A busy machine is no failure: examples have no deadline, the first call imports libraries."""

from hypothesis import settings

settings.register_profile("calm", deadline=None)
settings.load_profile("calm")
