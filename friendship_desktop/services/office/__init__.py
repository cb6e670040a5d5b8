"""The regional office: its keys, its Houses, the packages that come, the region in figures."""
