"""Use cases: each public method is one, in one transaction; the only place that joins the parts."""
