"""Measurements: each figure beside a named limit or peer, because only ratios last."""
